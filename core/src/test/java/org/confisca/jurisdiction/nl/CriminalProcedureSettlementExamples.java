package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Executions.perform;
import static org.confisca.testkit.Executions.settle;
import static org.confisca.testkit.Proceedings.acquit;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.claim;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.deprive;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.casefile.Office;
import org.confisca.casefile.SettlementId;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of settling out of court: when it can be done, what performing it does, and what it does to the two years. */
final class CriminalProcedureSettlementExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final Files SUSPECTED = Files.usual();
    private static final Files CHARGED =
            SUSPECTED.after(BOOK, charge("2026-03-02T09:00").build());
    private static final Files CONVICTED =
            CHARGED.after(BOOK, convict("2026-06-02T11:00").build());
    private static final Files SETTLED =
            CONVICTED.after(BOOK, settle("2026-06-10T09:00", "2026-09-08").build());

    private CriminalProcedureSettlementExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(settling())
                .addAll(performing())
                .addAll(extinguishing())
                .addAll(suspending())
                .build();
    }

    private static ImmutableList<Example> settling() {
        String may = "NL-SV-511C/may-1";
        String at = "2026-06-10T09:00";
        String by = "2026-09-08";
        Files acquitted = CHARGED.after(BOOK, acquit("2026-06-02T11:00").build());
        return ImmutableList.<Example>builder()
                .addAll(ExampleSeries.onlyBy(
                        Office.PUBLIC_PROSECUTOR,
                        may,
                        CHARGED,
                        office -> settle(at, by).by(office).build()))
                .add(holds(may, "with a suspect", SUSPECTED, settle(at, by).build()))
                .add(holds(
                        may,
                        "with a convicted person",
                        CONVICTED,
                        settle(at, by).build()))
                .add(fails(
                        may, "not after an acquittal", acquitted, settle(at, by).build()))
                .add(fails(
                        may,
                        "not by word of mouth",
                        CHARGED,
                        settle(at, by).inWriting(false).build()))
                .add(fails(
                        may,
                        "not after the hearing was closed",
                        CHARGED,
                        settle(at, by).beforeClosing(false).build()))
                .add(open(
                        may,
                        "nobody said whether the hearing was closed",
                        CHARGED,
                        settle(at, by).beforeClosing(Optional.empty()).build()))
                .build();
    }

    private static ImmutableList<Example> performing() {
        String may = "NL-SV-6-4-18-1/may-1";
        String ensues = "NL-SV-6-4-18-1/ensues-1";
        Files openEnded = CONVICTED.after(
                BOOK,
                settle("2026-06-10T09:00", "2026-09-08")
                        .performBy(Optional.empty())
                        .build());
        Act inTime = perform("2026-09-08T23:59");
        Act late = perform("2026-09-09T00:00");
        return ImmutableList.<Example>builder()
                .add(holds(may, "in the last minute of the last day", SETTLED, inTime))
                .add(fails(may, "the day after", SETTLED, late))
                .add(fails(may, "not twice", SETTLED.after(BOOK, perform("2026-06-11T09:00")), inTime))
                .add(open(may, "no day was set", openEnded, inTime))
                .add(fails(
                        may,
                        "not by the prosecutor",
                        SETTLED,
                        org.confisca.act.confiscation.PerformSettlement.builder()
                                .at(java.time.LocalDateTime.parse("2026-07-01T09:00"))
                                .by(Office.PUBLIC_PROSECUTOR)
                                .settlement(new SettlementId("SE1"))
                                .build()))
                .add(holds(ensues, "in time", SETTLED, inTime))
                .add(fails(ensues, "too late: the claim stays", SETTLED, late))
                .build();
    }

    private static ImmutableList<Example> extinguishing() {
        String claiming = "NL-SV-6-4-18-1/only-1";
        String ordering = "NL-SV-6-4-18-1/only-2";
        Files performed = SETTLED.after(BOOK, perform("2026-07-01T09:00"));
        Files late = SETTLED.after(BOOK, perform("2026-09-09T09:00"));
        Act claim = claim("2026-10-01T09:00").build();
        Act order = deprive("2026-10-01T09:00").build();
        return ImmutableList.of(
                holds(claiming, "a settlement that was not performed", SETTLED, claim),
                fails(claiming, "a performed settlement", performed, claim),
                holds(claiming, "one performed too late", late, claim),
                holds(ordering, "a settlement that was not performed", SETTLED, order),
                fails(ordering, "a performed settlement ends the case", performed, order));
    }

    /** Convicted on Tuesday 2 June 2026; two years later is Friday 2 June 2028. */
    private static ImmutableList<Example> suspending() {
        String only = "NL-SV-511B-1/only-1";
        Files twice = SETTLED.after(
                BOOK,
                settle("2026-09-01T09:00", "2026-09-18")
                        .settlement(new SettlementId("SE2"))
                        .build());
        Files before = CHARGED.after(
                BOOK,
                settle("2026-05-01T09:00", "2026-06-12").build(),
                convict("2026-06-02T11:00").build());
        return ImmutableList.of(
                fails(
                        only,
                        "without a settlement",
                        CONVICTED,
                        claim("2028-06-03T00:00").build()),
                holds(
                        only,
                        "90 days more, last minute",
                        SETTLED,
                        claim("2028-08-31T23:59").build()),
                fails(only, "a day later", SETTLED, claim("2028-09-01T00:00").build()),
                holds(
                        only,
                        "two settlements that overlap: 100 days",
                        twice,
                        claim("2028-09-10T23:59").build()),
                fails(
                        only,
                        "a day in both counts once",
                        twice,
                        claim("2028-09-11T00:00").build()),
                holds(
                        only,
                        "what came before the judgment does not count: 10 days",
                        before,
                        claim("2028-06-12T23:59").build()),
                fails(only, "a day later", before, claim("2028-06-13T00:00").build()));
    }
}
