package org.confisca.jurisdiction.nl;

import static org.confisca.jurisdiction.nl.ExampleSeries.onlyBy;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.object;
import static org.confisca.testkit.Proceedings.seize;
import static org.confisca.testkit.Proceedings.sell;
import static org.confisca.testkit.Proceedings.withdraw;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.act.confiscation.PayEstimate;
import org.confisca.act.management.HandToCustodian;
import org.confisca.act.management.PayOutValue;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.CustodianKind;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Standard;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.joda.money.Money;

/** Examples of packaging, payees, and objects that were forfeited without having been seized (arts 33b–35 Sr). */
final class ForfeitedObjectExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final String AT = "2026-06-03T11:00";
    private static final String LATER = "2026-07-01T10:00";
    private static final Money WORTH = Money.parse("EUR 8000.00");

    /** A car in a container, which nobody seized, and a ring. */
    private static final Files PACKED = Files.usual()
            .asset("A4", AssetKind.MOVABLE, box -> box.owner(new PartyId("P1")).packagingOf(new AssetId("A1")))
            .asset("A5", AssetKind.MOVABLE, ring -> ring.owner(new PartyId("P1")));

    private static final Files CONVICTED = convicted(PACKED);
    private static final Files FORFEITED =
            CONVICTED.after(BOOK, forfeit(AT, "A1").estimate(WORTH).build());

    private ForfeitedObjectExamples() {}

    private static Files convicted(Files file) {
        return file.after(
                BOOK,
                seize("2026-02-02T10:00", "A5", "S2", "P1").build(),
                charge("2026-03-02T09:00").build(),
                convict("2026-06-02T11:00").build());
    }

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(packaging())
                .addAll(payee())
                .addAll(estimated())
                .addAll(delivered())
                .addAll(thirdPersons())
                .addAll(fallsToState())
                .build();
    }

    private static ImmutableList<Example> packaging() {
        String forfeits = "NL-SR-33B/ensues-1";
        String withdraws = "NL-SR-36B-2/ensues-1";
        return ImmutableList.of(
                holds(
                        forfeits,
                        "the court does not speak of it",
                        CONVICTED,
                        forfeit(AT, "A1").build()),
                holds(
                        forfeits,
                        "it says that it goes along",
                        CONVICTED,
                        forfeit(AT, "A1").withoutPackaging(false).build()),
                fails(
                        forfeits,
                        "it leaves it out",
                        CONVICTED,
                        forfeit(AT, "A1").withoutPackaging(true).build()),
                fails(
                        forfeits,
                        "the object is packed in nothing",
                        CONVICTED,
                        forfeit(AT, "A5").build()),
                holds(
                        withdraws,
                        "the court does not speak of it",
                        CONVICTED,
                        withdraw(AT, "A1").build()),
                fails(
                        withdraws,
                        "it leaves it out",
                        CONVICTED,
                        withdraw(AT, "A1").withoutPackaging(true).build()));
    }

    private static Act payOut(String to) {
        return PayOutValue.builder()
                .at(LocalDateTime.parse("2026-10-02T09:00"))
                .by(Office.STATE)
                .asset(new AssetId("A5"))
                .to(new PartyId(to))
                .amount(Money.parse("EUR 100.00"))
                .build();
    }

    private static ImmutableList<Example> payee() {
        String only = "NL-SR-33C-3/only-1";
        var above = forfeit(AT, "A5").refundAbove(Money.parse("EUR 5000.00"));
        Act sold = sell("2026-10-01T09:00", "A5", "EUR 5100.00", "A9").build();
        Files named = CONVICTED.after(BOOK, above.refundTo(new PartyId("P2")).build(), sold);
        Files unnamed = CONVICTED.after(
                BOOK, forfeit(AT, "A5").refundAbove(Money.parse("EUR 5000.00")).build(), sold);
        return ImmutableList.of(
                holds(only, "whom the court named", named, payOut("P2")),
                fails(only, "somebody else", named, payOut("P1")),
                open(only, "the decision names nobody", unnamed, payOut("P1")),
                holds(only, "the State owes nothing", CONVICTED, payOut("P1")));
    }

    private static ImmutableList<Example> estimated() {
        String only = "NL-SR-34-1/only-1";
        return ImmutableList.of(
                holds(
                        only,
                        "not seized, with a value",
                        CONVICTED,
                        forfeit(AT, "A1").estimate(WORTH).build()),
                open(
                        only,
                        "not seized, without a value",
                        CONVICTED,
                        forfeit(AT, "A1").build()),
                holds(
                        only,
                        "seized, without a value",
                        CONVICTED,
                        forfeit(AT, "A5").build()));
    }

    private static Act pay(Office by, String amount) {
        return PayEstimate.builder()
                .at(LocalDateTime.parse(LATER))
                .by(by)
                .asset(new AssetId("A1"))
                .amount(Money.parse(amount))
                .build();
    }

    private static Act deliver(String at, Office by) {
        return HandToCustodian.builder()
                .at(LocalDateTime.parse(at))
                .by(by)
                .asset(new AssetId("A1"))
                .custodian(CustodianKind.STATE_PROPERTY_SERVICE)
                .build();
    }

    private static ImmutableList<Example> delivered() {
        String owes = "NL-SR-34-2/owes-1";
        String deliver = "NL-SR-34-2/may-1";
        String pay = "NL-SR-34-2/may-2";
        String sum = "NL-SR-34-2/only-1";
        Files had = FORFEITED.after(BOOK, deliver("2026-06-20T10:00", Office.PARTY));
        return ImmutableList.<Example>builder()
                .addAll(onlyBy(Office.PARTY, deliver, FORFEITED, office -> deliver(LATER, office)))
                .addAll(onlyBy(Office.PARTY, pay, FORFEITED, office -> pay(office, "EUR 8000.00")))
                .add(
                        holds(
                                owes,
                                "not seized",
                                CONVICTED,
                                forfeit(AT, "A1").estimate(WORTH).build()),
                        fails(owes, "seized", CONVICTED, forfeit(AT, "A5").build()),
                        fails(
                                owes,
                                "seized, with a value all the same",
                                CONVICTED,
                                forfeit(AT, "A5").estimate(WORTH).build()),
                        holds(
                                owes,
                                "not seized, although no value was stated",
                                CONVICTED,
                                forfeit(AT, "A1").build()),
                        fails(
                                owes,
                                "not final yet",
                                CONVICTED,
                                forfeit(AT, "A1", "P1").estimate(WORTH).build()),
                        fails(deliver, "delivered before", had, deliver(LATER, Office.PARTY)),
                        fails(deliver, "what was not forfeited", CONVICTED, deliver(LATER, Office.PARTY)),
                        fails(pay, "delivered before", had, pay(Office.PARTY, "EUR 8000.00")),
                        holds(sum, "the estimated value", FORFEITED, pay(Office.PARTY, "EUR 8000.00")),
                        fails(sum, "a cent less", FORFEITED, pay(Office.PARTY, "EUR 7999.99")),
                        fails(sum, "a cent more", FORFEITED, pay(Office.PARTY, "EUR 8000.01")),
                        holds(sum, "delivered before: another rule forbids", had, pay(Office.PARTY, "EUR 1.00")))
                .build();
    }

    private static ImmutableList<Example> thirdPersons() {
        String only = "NL-SV-552B/only-2";
        String decides = "NL-SV-552B/only-4";
        Files unpaid = FORFEITED.after(
                BOOK,
                determine(
                        "2026-06-10T09:00",
                        Office.COURT_IN_CHAMBERS,
                        "ESTIMATED_VALUE_COLLECTED",
                        false,
                        Standard.FINDING,
                        Proceedings.FORFEITURE));
        Act complain =
                object("2026-07-02T10:00", Proceedings.FORFEITURE, "P2", "K1").build();
        Files paid = unpaid.after(BOOK, pay(Office.PARTY, "EUR 8000.00"));
        return ImmutableList.of(
                holds(only, "the value was not paid", unpaid, complain),
                fails(only, "the value was paid, whatever was found before", paid, complain),
                fails(
                        decides,
                        "the value was paid",
                        paid.after(BOOK, complain),
                        Proceedings.decideObjection(
                                        "2026-08-03T10:00", "K1", org.confisca.casefile.Ruling.UNFOUNDED, "P2")
                                .build()));
    }

    private static Files inYear(int year) {
        return Files.usual()
                .offence(
                        "O1",
                        "P1",
                        offence -> offence.crime(true)
                                .period(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1)))
                                .status(org.confisca.casefile.OffenceStatus.CONVICTED)
                                .endedAt(LocalDateTime.of(year, 6, 1, 0, 0)));
    }

    private static ImmutableList<Example> fallsToState() {
        String old = "NL-SR-35-2/ensues-1";
        String present = "NL-SV-6-1-12-2/ensues-1";
        Act lastDay = forfeit("2019-12-31T23:59", "A1").build();
        Act firstDay = forfeit("2020-01-01T00:00", "A1").build();
        return ImmutableList.of(
                holds(old, "final on the last day of the old text", inYear(2019), lastDay),
                fails(old, "final on the first day of the new one", inYear(2019), firstDay),
                fails(
                        old,
                        "not final",
                        inYear(2019),
                        forfeit("2019-12-31T23:59", "A1", "P1").build()),
                fails(present, "final on the last day of the old text", inYear(2019), lastDay),
                holds(present, "final on the first day of the new one", inYear(2019), firstDay));
    }
}
