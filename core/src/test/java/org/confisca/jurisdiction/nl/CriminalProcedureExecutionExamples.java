package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Executions.demand;
import static org.confisca.testkit.Executions.instalments;
import static org.confisca.testkit.Executions.levy;
import static org.confisca.testkit.Executions.pay;
import static org.confisca.testkit.Executions.reduce;
import static org.confisca.testkit.Executions.secure;
import static org.confisca.testkit.Proceedings.CONVICTION;
import static org.confisca.testkit.Proceedings.acquit;
import static org.confisca.testkit.Proceedings.appeal;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.claim;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.deprive;
import static org.confisca.testkit.Proceedings.withdraw;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.confisca.act.Act;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Executions;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** Examples of executing a deprivation: when a sum can be demanded, paid, recovered and reduced. */
final class CriminalProcedureExecutionExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final Files CHARGED =
            Files.usual().after(BOOK, charge("2026-03-02T09:00").build());
    private static final Files OWED = Files.usual().after(BOOK, Executions.finalDeprivation());
    private static final Files PAID =
            OWED.after(BOOK, pay("2026-06-10T09:00", "EUR 10000.00").build());

    private CriminalProcedureExecutionExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(enforceability())
                .addAll(payment())
                .addAll(recovery())
                .addAll(reduction())
                .addAll(timeForReduction())
                .addAll(DetentionExamples.all())
                .addAll(LapsedDeprivationExamples.all())
                .build();
    }

    private static ImmutableList<Example> enforceability() {
        String arises = "NL-SV-6-1-16-2/ensues-1";
        Files convicted = CHARGED.after(
                BOOK,
                convict("2026-06-02T11:00").build(),
                claim("2026-06-02T12:00").build());
        Files appealed = CHARGED.after(
                BOOK,
                convict("2026-06-02T11:00", "P1").build(),
                claim("2026-06-02T12:00").build(),
                appeal("2026-06-03T09:00", CONVICTION, "P1"));
        Files deprived = appealed.after(BOOK, deprive("2026-06-04T11:00").build());
        Files acquitted = CHARGED.after(
                BOOK,
                claim("2026-06-02T12:00").build(),
                acquit("2026-06-02T13:00").build());
        Act order = deprive("2026-06-04T11:00").build();
        return ImmutableList.of(
                holds(arises, "both are final, the deprivation last", convicted, order),
                holds(
                        arises,
                        "both are final, the conviction last",
                        deprived,
                        withdraw("2026-06-05T09:00", CONVICTION, "P1")),
                fails(arises, "the conviction is under appeal", appealed, order),
                fails(
                        arises,
                        "the deprivation can be appealed",
                        convicted,
                        deprive("2026-06-04T11:00", "P1").build()),
                fails(arises, "a final acquittal", acquitted, order),
                fails(
                        arises,
                        "a final conviction alone",
                        CHARGED,
                        convict("2026-06-02T11:00").build()),
                holds("NL-SV-6-4-1/owes-1", "the minister must set a day", convicted, order));
    }

    private static ImmutableList<Example> payment() {
        String demanding = "NL-SV-6-4-1/may-1";
        String spreading = "NL-SV-6-4-1/may-2";
        String paying = "NL-SV-6-4-1/may-3";
        return ImmutableList.<Example>builder()
                .addAll(ExampleSeries.onlyBy(
                        Office.MINISTER,
                        demanding,
                        OWED,
                        office -> demand("2026-06-10T09:00", "2026-07-01")
                                .by(office)
                                .build()))
                .addAll(ExampleSeries.onlyBy(
                        Office.MINISTER,
                        spreading,
                        OWED,
                        office -> instalments("2026-06-10T09:00").by(office).build()))
                .addAll(ExampleSeries.onlyBy(
                        Office.PARTY,
                        paying,
                        OWED,
                        office -> pay("2026-06-10T09:00", "EUR 1.00").by(office).build()))
                .add(fails(
                        demanding,
                        "nothing is owed any longer",
                        PAID,
                        demand("2026-06-11T09:00", "2026-07-01").build()))
                .add(fails(
                        spreading,
                        "nothing is owed any longer",
                        PAID,
                        instalments("2026-06-11T09:00").build()))
                .add(fails(
                        paying,
                        "nothing is owed any longer",
                        PAID,
                        pay("2026-06-11T09:00", "EUR 1.00").build()))
                .add(holds(
                        paying,
                        "one cent is left",
                        OWED.after(BOOK, pay("2026-06-10T09:00", "EUR 9999.99").build()),
                        pay("2026-06-11T09:00", "EUR 0.01").build()))
                .build();
    }

    private static Files seized(Purpose purpose) {
        return Files.usual()
                .after(BOOK, secure("2026-02-01T09:00", "A1", "S1", purpose).build())
                .after(BOOK, Executions.finalDeprivation());
    }

    private static ImmutableList<Example> recovery() {
        String overdue = "NL-SV-6-4-3-1/only-1";
        String levying = "NL-SV-6-4-4/may-1";
        Files seized = seized(Purpose.DEPRIVATION);
        Files demanded =
                seized.after(BOOK, demand("2026-06-10T09:00", "2026-07-01").build());
        Files elsewhere = Files.usual()
                .offence("O2", "P1", offence -> offence.fineCategory(5).crime(true))
                .after(
                        BOOK,
                        secure("2026-02-01T09:00", "A1", "S1", Purpose.DEPRIVATION)
                                .offence(new org.confisca.casefile.OffenceId("O2"))
                                .build())
                .after(BOOK, Executions.finalDeprivation());
        Act levy = levy("2026-07-02T00:00", "A1", "EUR 8000.00").build();
        return ImmutableList.<Example>builder()
                .add(holds(overdue, "the day after the last day", demanded, levy))
                .add(fails(
                        overdue,
                        "the last minute of the last day",
                        demanded,
                        levy("2026-07-01T23:59", "A1", "EUR 8000.00").build()))
                .add(fails(overdue, "no day was set", seized, levy))
                .add(open(
                        overdue,
                        "there are instalments, and nobody recorded which are behind",
                        demanded.after(BOOK, instalments("2026-06-20T09:00").build()),
                        levy))
                .addAll(ExampleSeries.onlyBy(
                        Office.MINISTER,
                        levying,
                        demanded,
                        office -> levy("2026-07-02T00:00", "A1", "EUR 8000.00")
                                .by(office)
                                .build()))
                .add(fails(levying, "seized for a fine", seized(Purpose.FINE), levy))
                .add(fails(levying, "not seized", OWED, levy))
                .add(fails(levying, "seized in another matter", elsewhere, levy))
                .add(fails(
                        levying,
                        "nothing is owed any longer",
                        demanded.after(
                                BOOK, pay("2026-07-01T09:00", "EUR 10000.00").build()),
                        levy))
                .add(holds("NL-SV-6-4-4/ensues-1", "the seizure has done its work", demanded, levy))
                .build();
    }

    private static ImmutableList<Example> reduction() {
        String power = "NL-SV-6-6-26-1/may-1";
        String difference = "NL-SV-6-6-26-2/only-1";
        Money gain = Money.parse("EUR 6000.00");
        String at = "2026-09-01T11:00";
        return ImmutableList.<Example>builder()
                .addAll(ExampleSeries.onlyBy(
                        Office.COURT,
                        power,
                        OWED,
                        office -> reduce(at, "EUR 1.00").by(office).build()))
                .add(holds(
                        power,
                        "asked by the prosecution, all of it",
                        OWED,
                        reduce(at, "EUR 10000.00")
                                .requestedBy(Office.PUBLIC_PROSECUTOR)
                                .build()))
                .add(fails(
                        power,
                        "asked by the minister",
                        OWED,
                        reduce(at, "EUR 1.00").requestedBy(Office.MINISTER).build()))
                .add(open(
                        power,
                        "nobody said who asked",
                        OWED,
                        reduce(at, "EUR 1.00")
                                .requestedBy(java.util.Optional.empty())
                                .build()))
                .add(holds(
                        difference,
                        "exactly the difference",
                        OWED,
                        reduce(at, "EUR 4000.00").actualGain(gain).build()))
                .add(fails(
                        difference,
                        "a cent less",
                        OWED,
                        reduce(at, "EUR 3999.99").actualGain(gain).build()))
                .add(holds(
                        difference,
                        "the difference is what a former reduction left of it",
                        OWED.after(
                                BOOK, reduce("2026-08-01T11:00", "EUR 1000.00").build()),
                        reduce(at, "EUR 3000.00").actualGain(gain).build()))
                .add(holds(
                        difference,
                        "the sum was not more than the gain",
                        OWED,
                        reduce(at, "EUR 1.00")
                                .actualGain(Money.parse("EUR 10000.00"))
                                .build()))
                .add(open(
                        difference,
                        "nobody said what the gain was",
                        OWED,
                        reduce(at, "EUR 1.00").build()))
                .build();
    }

    private static ImmutableList<Example> timeForReduction() {
        String only = "NL-SV-6-6-26-4/only-1";
        Files paid = OWED.after(
                BOOK,
                pay("2026-06-10T09:00", "EUR 100.00").build(),
                pay("2026-07-01T09:00", "EUR 100.00").build());
        String at = "2029-09-03T11:00";
        return ImmutableList.of(
                holds(
                        only,
                        "three years after the last payment, a Sunday, although the decision is later",
                        paid,
                        reduce(at, "EUR 1.00")
                                .requestedOn(LocalDate.parse("2029-07-01"))
                                .build()),
                fails(
                        only,
                        "a day later; a term of years does not roll",
                        paid,
                        reduce(at, "EUR 1.00")
                                .requestedOn(LocalDate.parse("2029-07-02"))
                                .build()),
                holds(only, "nothing was paid yet", OWED, reduce(at, "EUR 1.00").build()),
                open(
                        only,
                        "nobody said when it was asked",
                        paid,
                        reduce(at, "EUR 1.00").build()));
    }
}
