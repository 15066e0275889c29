package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Proceedings.CONVICTION;
import static org.confisca.testkit.Proceedings.DEPRIVATION;
import static org.confisca.testkit.Proceedings.acquit;
import static org.confisca.testkit.Proceedings.appeal;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.claim;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.deprive;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.ruleOn;
import static org.confisca.testkit.Proceedings.serve;

import com.google.common.collect.ImmutableList;
import org.confisca.act.Act;
import org.confisca.act.confiscation.GainBasis;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.Ruling;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/**
 * Examples of what a court decides after an appeal set a decision aside: only cassation is left (arts 427, 432 Sv), not a second
 * appeal (arts 404, 408 Sv). 14 days after Tuesday 1 September 2026 is Tuesday 15 September.
 */
final class JudgedAnewExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final DecisionId ANEW = new DecisionId("NEW");
    private static final Files CHARGED =
            Files.usual().after(BOOK, charge("2026-03-02T09:00").build());

    /** The conviction was set aside on the appeal of the convict. */
    private static final Files SET_ASIDE = CHARGED.after(
            BOOK,
            convict("2026-06-02T11:00", "P1", "OM").build(),
            appeal("2026-06-03T09:00", CONVICTION, "P1"),
            ruleOn("2026-09-01T11:00", CONVICTION, "P1", "R1", Ruling.FOUNDED).build());

    private static final Files CONVICTED_ANEW = SET_ASIDE.after(BOOK, anew("P1", "OM"));

    private JudgedAnewExamples() {}

    private static Act anew(String... parties) {
        return convict("2026-09-01T11:00", parties).decision(ANEW).build();
    }

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(remedies())
                .addAll(time())
                .addAll(deprivation())
                .build();
    }

    private static ImmutableList<Example> remedies() {
        Act appeal = appeal("2026-09-15T23:59", ANEW, "P1");
        Act ofProsecution = appeal("2026-09-15T23:59", ANEW, "OM");
        Act late = appeal("2026-09-16T00:00", ANEW, "P1");
        Files lodged = CONVICTED_ANEW.after(BOOK, appeal("2026-09-02T09:00", ANEW, "P1"));
        Act decide =
                ruleOn("2027-03-01T11:00", ANEW, "P1", "C1", Ruling.UNFOUNDED).build();
        return ImmutableList.of(
                fails("NL-SV-404/may-1", "no second appeal", CONVICTED_ANEW, appeal),
                fails("NL-SV-404/may-2", "no second appeal for the prosecution", CONVICTED_ANEW, ofProsecution),
                holds("NL-SV-427/may-1", "cassation, day 14, last minute", CONVICTED_ANEW, appeal),
                fails("NL-SV-427/may-1", "cassation, day 15, first minute", CONVICTED_ANEW, late),
                holds("NL-SV-427/may-2", "cassation of the prosecution", CONVICTED_ANEW, ofProsecution),
                fails("NL-SV-423/may-1", "an appeal court does not review it", lodged, decide),
                holds("NL-SV-440/may-1", "the Supreme Court does", lodged, decide));
    }

    private static ImmutableList<Example> time() {
        Files absent = SET_ASIDE.after(
                BOOK,
                convict("2026-09-01T11:00", "P1", "OM")
                        .decision(ANEW)
                        .present(Files.parties("OM"))
                        .build());
        Act serve = serve("2026-10-01T09:00", ANEW, "P1").build();
        Act forfeit = forfeit("2026-09-01T11:00", "A1", "P1").build();
        return ImmutableList.of(
                fails("NL-SV-408/runs-1", "a conviction on appeal", SET_ASIDE, anew("P1")),
                holds("NL-SV-432/runs-3", "a conviction on appeal", SET_ASIDE, anew("P1")),
                fails("NL-SV-432/runs-3", "a first conviction", CHARGED, anew("P1")),
                fails(
                        "NL-SV-408/runs-2",
                        "an acquittal on appeal",
                        SET_ASIDE,
                        acquit("2026-09-01T11:00", "OM").build()),
                holds(
                        "NL-SV-432/runs-4",
                        "an acquittal on appeal",
                        SET_ASIDE,
                        acquit("2026-09-01T11:00", "OM").build()),
                fails(
                        "NL-SV-432/runs-4",
                        "a first acquittal",
                        CHARGED,
                        acquit("2026-09-01T11:00", "OM").build()),
                fails("NL-SV-408/runs-3", "a forfeiture on appeal", CONVICTED_ANEW, forfeit),
                holds("NL-SV-432/runs-5", "a forfeiture on appeal", CONVICTED_ANEW, forfeit),
                fails("NL-SV-432/runs-5", "a forfeiture with a first conviction", CHARGED.after(BOOK, anew()), forfeit),
                fails("NL-SV-408/runs-4", "a judgment on appeal is served", absent, serve),
                holds("NL-SV-432/runs-2", "a judgment on appeal is served", absent, serve));
    }

    /** The deprivation order was set aside on appeal; a conviction that was is of another case. */
    private static ImmutableList<Example> deprivation() {
        Files ordered = CHARGED.after(
                BOOK,
                convict("2026-06-02T11:00").build(),
                claim("2026-06-02T12:00").build(),
                deprive("2026-06-03T11:00", "P1").basis(GainBasis.OFFENCE).build(),
                appeal("2026-06-04T09:00", DEPRIVATION, "P1"),
                ruleOn("2026-09-01T11:00", DEPRIVATION, "P1", "R1", Ruling.FOUNDED)
                        .build());
        Act again = deprive("2026-09-01T11:00", "P1")
                .basis(GainBasis.OFFENCE)
                .decision(ANEW)
                .build();
        Files first = CONVICTED_ANEW.after(BOOK, claim("2026-09-01T11:00").build());
        Act once = deprive("2026-09-01T11:00", "P1").basis(GainBasis.OFFENCE).build();
        return ImmutableList.of(
                fails("NL-SV-511G/runs-1", "an order on appeal", ordered, again),
                holds("NL-SV-432/runs-6", "an order on appeal", ordered, again),
                fails("NL-SV-432/runs-6", "a first order after a conviction on appeal", first, once),
                holds("NL-SV-511G/runs-1", "a first order after a conviction on appeal", first, once));
    }
}
