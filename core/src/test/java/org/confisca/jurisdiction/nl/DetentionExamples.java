package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Executions.OBLIGATION;
import static org.confisca.testkit.Executions.allowDetention;
import static org.confisca.testkit.Executions.askDetention;
import static org.confisca.testkit.Executions.demand;
import static org.confisca.testkit.Executions.detain;
import static org.confisca.testkit.Executions.levy;
import static org.confisca.testkit.Executions.pay;
import static org.confisca.testkit.Executions.reduce;
import static org.confisca.testkit.Executions.release;
import static org.confisca.testkit.Executions.secure;
import static org.confisca.testkit.Proceedings.determine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.confisca.act.Act;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Standard;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Executions;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;

/** Examples of detention for default (art. 6:6:25 Sv): 10,000 euro stand for 400 days, and the order fixed 300. */
final class DetentionExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final String POWER = "NL-SV-6-6-25/may-2";
    private static final Files OWED = Files.usual().after(BOOK, Executions.finalDeprivation());
    static final Files ASKED =
            OWED.after(BOOK, askDetention("2026-09-01T09:00", 300).build());
    private static final Files RUNNING = ASKED.after(
            BOOK,
            allowDetention("2026-10-01T09:00", 300).build(),
            detain("2026-10-10T09:00").build());
    private static final ExampleSeries.Norm IMPOSSIBLE = new ExampleSeries.Norm(
            "FULL_RECOVERY_IMPOSSIBLE",
            Standard.FINDING,
            ImmutableSet.of(Office.COURT),
            ImmutableList.of(OBLIGATION),
            ImmutableList.of(Proceedings.CONVICTION));

    private DetentionExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(asking())
                .addAll(authorising())
                .addAll(DetentionDaysExamples.all())
                .addAll(detaining())
                .addAll(ending())
                .build();
    }

    private static ImmutableList<Example> asking() {
        String may = "NL-SV-6-6-25/may-1";
        return ImmutableList.<Example>builder()
                .addAll(ExampleSeries.onlyBy(
                        Office.PUBLIC_PROSECUTOR,
                        may,
                        OWED,
                        office ->
                                askDetention("2026-09-01T09:00", 300).by(office).build()))
                .add(fails(
                        may,
                        "nothing is owed any longer",
                        OWED.after(BOOK, pay("2026-08-01T09:00", "EUR 10000.00").build()),
                        askDetention("2026-09-01T09:00", 300).build()))
                .build();
    }

    private static Act unable(boolean answer, Standard standard) {
        return determine(
                "2026-09-02T09:00", Office.COURT, "UNABLE_TO_PAY", answer, standard, OBLIGATION, new PartyId("P1"));
    }

    private static ImmutableList<Example> authorising() {
        Files ready = IMPOSSIBLE.found(ASKED, true);
        Act allow = allowDetention("2026-10-01T09:00", 300).build();
        return ImmutableList.<Example>builder()
                .addAll(IMPOSSIBLE.examples(POWER, ASKED, allow, Truth.TRUE, Truth.FALSE))
                .addAll(ExampleSeries.onlyBy(
                        Office.COURT,
                        POWER,
                        ready,
                        office -> allowDetention("2026-10-01T09:00", 300)
                                .by(office)
                                .build()))
                .add(holds(POWER, "nobody showed inability, so the debtor counts as able", ready, allow))
                .add(fails(POWER, "inability is plausible", ready.after(BOOK, unable(true, Standard.PLAUSIBLE)), allow))
                .add(holds(
                        POWER,
                        "inability was looked at and not plausible",
                        ready.after(BOOK, unable(false, Standard.PLAUSIBLE)),
                        allow))
                .add(holds(
                        POWER,
                        "mere indications of inability",
                        ready.after(BOOK, unable(true, Standard.INDICATIONS)),
                        allow))
                .add(fails(
                        POWER,
                        "not twice",
                        ready.after(BOOK, allow),
                        allowDetention("2026-10-02T09:00", 300).build()))
                .add(fails(
                        POWER,
                        "paid meanwhile",
                        ready.after(
                                BOOK, pay("2026-09-03T09:00", "EUR 10000.00").build()),
                        allow))
                .build();
    }

    private static ImmutableList<Example> detaining() {
        String detaining = "NL-SV-6-6-25/may-3";
        String releasing = "NL-SV-6-6-25/may-4";
        Files allowed =
                ASKED.after(BOOK, allowDetention("2026-10-01T09:00", 300).build());
        return ImmutableList.<Example>builder()
                .addAll(ExampleSeries.onlyBy(
                        Office.MINISTER,
                        detaining,
                        allowed,
                        office -> detain("2026-10-10T09:00").by(office).build()))
                .add(fails(
                        detaining,
                        "not before the court allowed it",
                        ASKED,
                        detain("2026-10-10T09:00").build()))
                .add(fails(
                        detaining,
                        "not when all was paid",
                        allowed.after(
                                BOOK, pay("2026-10-02T09:00", "EUR 10000.00").build()),
                        detain("2026-10-10T09:00").build()))
                .addAll(ExampleSeries.onlyBy(
                        Office.MINISTER,
                        releasing,
                        RUNNING,
                        office -> release("2026-10-20T09:00").by(office).build()))
                .add(fails(
                        releasing,
                        "not detained",
                        allowed,
                        release("2026-10-20T09:00").build()))
                .build();
    }

    private static ImmutableList<Example> ending() {
        String paid = "NL-SV-6-6-25/ensues-1";
        String reduced = "NL-SV-6-6-25/ensues-2";
        String levied = "NL-SV-6-6-25/ensues-3";
        String at = "2026-10-20T09:00";
        Files seized = Files.usual()
                .after(
                        BOOK,
                        secure("2026-02-01T09:00", "A1", "S1", Purpose.DEPRIVATION)
                                .build())
                .after(BOOK, Executions.finalDeprivation())
                .after(
                        BOOK,
                        demand("2026-06-10T09:00", "2026-07-01").build(),
                        askDetention("2026-09-01T09:00", 300).build(),
                        allowDetention("2026-10-01T09:00", 300).build(),
                        detain("2026-10-10T09:00").build());
        return ImmutableList.of(
                holds(paid, "all is paid", RUNNING, pay(at, "EUR 10000.00").build()),
                fails(paid, "a cent is left", RUNNING, pay(at, "EUR 9999.99").build()),
                fails(paid, "nobody is detained", ASKED, pay(at, "EUR 10000.00").build()),
                holds(
                        reduced,
                        "all is remitted",
                        RUNNING,
                        reduce(at, "EUR 10000.00").build()),
                fails(reduced, "part of it is", RUNNING, reduce(at, "EUR 1.00").build()),
                holds(
                        levied,
                        "the object fetches enough",
                        seized,
                        levy(at, "A1", "EUR 10000.00").build()),
                fails(
                        levied,
                        "it does not",
                        seized,
                        levy(at, "A1", "EUR 9999.99").build()),
                fails(
                        levied,
                        "nobody is detained",
                        seized.after(BOOK, release("2026-10-15T09:00").build()),
                        levy(at, "A1", "EUR 10000.00").build()));
    }
}
