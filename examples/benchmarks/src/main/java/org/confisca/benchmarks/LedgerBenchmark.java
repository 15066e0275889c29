package org.confisca.benchmarks;

import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;
import org.confisca.money.Account;
import org.confisca.money.AccountKind;
import org.confisca.money.Ledger;
import org.confisca.money.Posting;
import org.confisca.source.Wording;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All postings of a case one after the other: read the time of 100,000 divided by a hundred beside that of 1,000. A case has a
 * hundred accounts, or a tenth as many as postings.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LedgerBenchmark {
    private static final int TENTH = 10;
    private static final int FEW_ACCOUNTS = 100;
    private static final LocalDateTime AT = LocalDateTime.parse("2026-07-02T10:15");

    /** How many postings are made. */
    @Param({"1000", "100000"})
    public int postings;

    private Posting[] few = {};
    private Posting[] many = {};

    /** Makes the postings, which are not measured. */
    @Setup
    public void prepare() {
        few = postings(FEW_ACCOUNTS);
        many = postings(postings / TENTH);
    }

    private Posting[] postings(int accounts) {
        Posting[] all = new Posting[postings];
        for (int i = 0; i < postings; i++) {
            String asset = "asset:A" + i % accounts;
            all[i] = new Posting(
                    AT,
                    asset,
                    new Account(AccountKind.PARTY, "party:P" + i % FEW_ACCOUNTS),
                    new Account(AccountKind.HELD, asset),
                    Money.parse("EUR 10.00"),
                    Wording.of("geboekt", "posted"));
        }
        return all;
    }

    /** On two hundred accounts, however many postings. */
    @Benchmark
    public Ledger postOnFewAccounts() {
        return posted(few);
    }

    /** On a tenth as many accounts as postings. */
    @Benchmark
    public Ledger postOnManyAccounts() {
        return posted(many);
    }

    private static Ledger posted(Posting[] all) {
        Ledger ledger = Ledger.empty();
        for (Posting posting : all) {
            ledger = ledger.with(posting);
        }
        return ledger;
    }
}
