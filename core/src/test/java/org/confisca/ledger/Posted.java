package org.confisca.ledger;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Valuation;
import org.confisca.history.CaseHistory;
import org.confisca.history.Entry;
import org.confisca.jurisdiction.eu.ConfiscationDirective;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.money.Posting;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Step;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** Ledgers of acts that were carried out, whatever the law thought of them. */
final class Posted {
    static final RuleBook BOOK = DutchLaw.book().and(ConfiscationDirective.book());
    static final AssetId CASH = new AssetId("C1");

    private Posted() {}

    /** The usual file with 900 euro and a cent in cash of P1, and a bank balance of 12,000 euro of nobody knows whom. */
    static Files rich() {
        return Files.usual()
                .asset(
                        "C1",
                        AssetKind.CASH,
                        asset -> asset.owner(new PartyId("P1")).value(worth("EUR 900.01")))
                .asset("C2", AssetKind.BANK_BALANCE, asset -> asset.value(worth("EUR 12000.00")));
    }

    static Valuation worth(String amount) {
        return new Valuation(Money.parse(amount), LocalDate.parse("2026-01-01"), Optional.empty());
    }

    static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }

    static CaseHistory history(Files opening, Act... acts) {
        CaseHistory history = CaseHistory.of(opening.file());
        for (Act act : acts) {
            CaseHistory next = history.carryOut(BOOK, act, act.at()).history();
            if (next.entries().size() == history.entries().size()) {
                throw new IllegalArgumentException("The act does not fit the file: " + act);
            }
            history = next;
        }
        return history;
    }

    static ImmutableList<Step> steps(CaseHistory history) {
        return history.entries().stream().map(Entry::step).collect(ImmutableList.toImmutableList());
    }

    static CaseLedger ledger(Files opening, Act... acts) {
        CaseHistory history = history(opening, acts);
        return CaseLedger.of(history.opening(), steps(history));
    }

    /** The postings as lines: from, to, amount. */
    static ImmutableList<String> lines(CaseLedger ledger) {
        return ledger.ledger().postings().stream().map(Posted::line).collect(ImmutableList.toImmutableList());
    }

    private static String line(Posting posting) {
        return posting.from() + " > " + posting.to() + " " + posting.amount();
    }
}
