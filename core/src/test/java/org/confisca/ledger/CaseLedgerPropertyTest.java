package org.confisca.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.confisca.act.Act;
import org.confisca.act.SubjectText;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.ObligationId;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.PaymentObligation;
import org.confisca.casefile.Valuation;
import org.confisca.history.CaseHistory;
import org.confisca.history.Entry;
import org.confisca.jurisdiction.eu.ConfiscationDirective;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.money.Account;
import org.confisca.money.AccountKind;
import org.confisca.money.Balance;
import org.confisca.money.Ledger;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Executions;
import org.confisca.testkit.Files;
import org.confisca.testkit.RandomLife;
import org.joda.money.Money;

/** Whatever happens to a case, lawful or not, its ledger balances and shows where the money is. */
class CaseLedgerPropertyTest {
    private static final RuleBook BOOK = DutchLaw.book().and(ConfiscationDirective.book());
    private static final int ACTS = 40;
    private static final ImmutableList<AccountKind> IN_THE_CASE = ImmutableList.of(
            AccountKind.HELD,
            AccountKind.SECURED_PROCEEDS,
            AccountKind.RETURN_DUE,
            AccountKind.STATE,
            AccountKind.GONE);

    @Property(tries = 120)
    void the_ledger_balances_over_any_history(@ForAll("choices") List<Long> choices) {
        CaseHistory history = lived(choices);
        CaseLedger ledger = CaseLedger.opening(history.opening());
        for (Entry entry : history.entries()) {
            ledger = ledger.after(entry.step());
            assertThat(ledger.ledger().trialBalance().isZero()).isTrue();
            moneyStandsWhereItsStateSays(ledger);
            obligationsAgree(ledger.file(), ledger.ledger());
        }
        assertThat(ledger.file()).isEqualTo(history.now());
        assertThat(ledger)
                .isEqualTo(CaseLedger.of(
                        history.opening(),
                        history.entries().stream().map(Entry::step).toList()));
        onlyTheWorldAndSuspenseAreBelowZero(ledger.ledger());
        Statistics.label("postings").collect(ledger.ledger().postings().size() / 10 * 10);
        Statistics.label("suspense")
                .collect(ledger.ledger().trialBalance().suspense().isEmpty());
        Statistics.label("suspense").coverage(met -> met.check(false).count(n -> n > 0));
        Statistics.label("kinds")
                .coverage(met -> IN_THE_CASE
                        .subList(0, 4)
                        .forEach(kind -> met.check(kind).count(n -> n > 0)));
    }

    private static CaseHistory lived(List<Long> choices) {
        RandomLife life = new RandomLife(BOOK);
        CaseHistory history = CaseHistory.of(start(choices.get(0)));
        for (int i = 0; i < ACTS; i++) {
            Optional<Act> act = life.next(history.now(), choices.get(i % choices.size()) * 31 + i);
            if (act.isPresent()) {
                history = history.carryOut(BOOK, act.get(), act.get().at()).history();
            }
        }
        return history;
    }

    /** More money than the usual file has, and in half of the lives a sum that is to be paid. */
    private static CaseFile start(long choice) {
        Files rich = Files.usual()
                .asset(
                        "C1",
                        AssetKind.CASH,
                        asset -> asset.owner(new PartyId("P1")).value(worth("EUR 900.01")))
                .asset("C2", AssetKind.BANK_BALANCE, asset -> asset.value(worth("EUR 12000.00")))
                .asset("C3", AssetKind.CASH, asset -> asset);
        return choice % 2 == 0 ? rich.after(BOOK, Executions.finalDeprivation()).file() : rich.file();
    }

    private static Valuation worth(String amount) {
        return new Valuation(Money.parse(amount), LocalDate.parse("2026-01-01"), Optional.empty());
    }

    private static void moneyStandsWhereItsStateSays(CaseLedger ledger) {
        for (Asset asset : ledger.file().assets().values()) {
            Optional<Account> place = Accounts.place(ledger.file(), asset.id());
            for (AccountKind kind : IN_THE_CASE) {
                Account account = new Account(kind, SubjectText.format(asset.id()));
                if (!Optional.of(account).equals(place)) {
                    assertThat(ledger.ledger().on(account))
                            .as("%s of %s", kind, asset)
                            .isEmpty();
                } else if (!ledger.ledger().on(account).isEmpty()) {
                    Statistics.label("kinds").collect(kind);
                }
            }
        }
    }

    private static void obligationsAgree(CaseFile file, Ledger ledger) {
        for (PaymentObligation obligation : file.execution().obligations().values()) {
            ObligationId id = obligation.id();
            Money kept = ledger.balance(
                            Accounts.of(AccountKind.STATE, id),
                            obligation.ordered().getCurrencyUnit())
                    .net();
            assertThat(kept).isEqualTo(obligation.paid());
            Money unplaced = ledger.balance(
                            Accounts.of(AccountKind.SUSPENSE, id),
                            obligation.ordered().getCurrencyUnit())
                    .net();
            assertThat(file.execution()
                            .unplaced()
                            .find(id)
                            .orElse(obligation.ordered().multipliedBy(0)))
                    .isEqualTo(unplaced);
        }
    }

    private static void onlyTheWorldAndSuspenseAreBelowZero(Ledger ledger) {
        for (Balance balance : ledger.trialBalance().balances()) {
            assertThat(balance.net().isNegative()
                            && !balance.account().kind().role().mayBeOverdrawn())
                    .isFalse();
        }
    }

    @Provide
    Arbitrary<List<Long>> choices() {
        return Arbitraries.longs()
                .between(0, Long.MAX_VALUE / 64)
                .list()
                .ofMinSize(10)
                .ofMaxSize(40);
    }
}
