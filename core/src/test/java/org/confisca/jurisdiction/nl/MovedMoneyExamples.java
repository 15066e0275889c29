package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Executions.levy;
import static org.confisca.testkit.Executions.pay;

import com.google.common.collect.ImmutableList;
import org.confisca.act.execution.PlacePayment;
import org.confisca.act.execution.Remit;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Executions;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.joda.money.Money;

/** Examples of money that nobody can place, and of interest on what is returned. */
final class MovedMoneyExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final Files OWED =
            Files.usual().asset("A4", AssetKind.MOVABLE, asset -> asset).after(BOOK, Executions.finalDeprivation());
    private static final Files UNPLACED =
            OWED.after(BOOK, pay("2026-06-10T09:00", "EUR 10000.02").build());

    private MovedMoneyExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(received())
                .addAll(placed())
                .addAll(remitted())
                .build();
    }

    private static ImmutableList<Example> received() {
        String paid = "NL-CJIB-PLACING/owes-1";
        String levied = "NL-CJIB-PLACING/owes-2";
        return ImmutableList.of(
                holds(
                        paid,
                        "a cent too much from nobody knows whom",
                        OWED,
                        pay("2026-06-10T09:00", "EUR 10000.01").build()),
                fails(
                        paid,
                        "not a cent too much",
                        OWED,
                        pay("2026-06-10T09:00", "EUR 10000.00").build()),
                fails(
                        paid,
                        "a cent too much from somebody known",
                        OWED,
                        pay("2026-06-10T09:00", "EUR 10000.01")
                                .payer(new PartyId("P2"))
                                .build()),
                holds(
                        levied,
                        "an asset of nobody known fetched a cent too much",
                        OWED,
                        levy("2026-06-10T09:00", "A4", "EUR 10000.01").build()),
                fails(
                        levied,
                        "it fetched just enough",
                        OWED,
                        levy("2026-06-10T09:00", "A4", "EUR 10000.00").build()),
                fails(
                        levied,
                        "the owner is known",
                        OWED,
                        levy("2026-06-10T09:00", "A1", "EUR 10000.01").build()));
    }

    private static ImmutableList<Example> placed() {
        String comesBack = "NL-CJIB-PLACING/owes-3";
        String placing = "NL-CJIB-PLACING/may-1";
        return ImmutableList.<Example>builder()
                .addAll(ExampleSeries.onlyBy(Office.MINISTER, placing, UNPLACED, office -> place("EUR 0.02", office)))
                .add(holds(comesBack, "one of two cents was placed", UNPLACED, place("EUR 0.01", Office.MINISTER)))
                .add(fails(comesBack, "both were placed", UNPLACED, place("EUR 0.02", Office.MINISTER)))
                .build();
    }

    private static PlacePayment place(String amount, Office by) {
        return PlacePayment.builder()
                .at(SeizureActs.moment("2026-07-10T09:00"))
                .by(by)
                .obligation(Executions.OBLIGATION)
                .payer(new PartyId("P2"))
                .amount(Money.parse(amount))
                .build();
    }

    private static ImmutableList<Example> remitted() {
        String may = "NL-SV-6-1-12-2/may-1";
        String only = "NL-SV-552G/only-3";
        AssetId balance = new AssetId("A2");
        Files seized = Files.usual()
                .after(
                        BOOK,
                        SeizureActs.seize("2026-02-02T10:00", Purpose.FORFEITURE)
                                .asset(balance)
                                .build());
        Files forfeited = seized.after(
                BOOK,
                Proceedings.charge("2026-03-02T09:00").build(),
                Proceedings.convict("2026-05-01T11:00").build(),
                Proceedings.forfeit("2026-06-02T11:00", "A2").build());
        Files contested = forfeited.after(
                BOOK,
                Proceedings.object("2026-06-10T09:00", Proceedings.FORFEITURE, "P2", "K1")
                        .build());
        Files waived = seized.after(
                BOOK,
                SeizureActs.treatAsForfeited("2026-03-02T09:00").asset(balance).build());
        return ImmutableList.<Example>builder()
                .addAll(ExampleSeries.onlyBy(
                        Office.MINISTER, may, forfeited, office -> remit("2026-09-01T00:00", office)))
                .add(fails(may, "what is only seized", seized, remit("2026-09-01T00:00", Office.MINISTER)))
                .add(fails(only, "day 90, last minute", forfeited, remit("2026-08-31T23:59", Office.MINISTER)))
                .add(holds(only, "day 91", forfeited, remit("2026-09-01T00:00", Office.MINISTER)))
                .add(fails(only, "a complaint is pending", contested, remit("2026-09-01T00:00", Office.MINISTER)))
                .add(holds(only, "no decision confiscated it", waived, remit("2026-03-03T00:00", Office.MINISTER)))
                .build();
    }

    private static Remit remit(String at, Office by) {
        return Remit.builder()
                .at(SeizureActs.moment(at))
                .by(by)
                .asset(new AssetId("A2"))
                .build();
    }
}
