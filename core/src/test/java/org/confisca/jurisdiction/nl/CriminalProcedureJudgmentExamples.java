package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.CONVICTION;
import static org.confisca.testkit.Proceedings.acquit;
import static org.confisca.testkit.Proceedings.appeal;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.claim;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.deprive;
import static org.confisca.testkit.Proceedings.discontinue;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.ruleOn;
import static org.confisca.testkit.Proceedings.withdraw;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.Office;
import org.confisca.casefile.Ruling;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of prosecution, judgment, remedies and finality; 14 days after Tuesday 2 June 2026 is Tuesday 16 June. */
final class CriminalProcedureJudgmentExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final Files SUSPECTED = Files.usual();
    private static final Files CHARGED =
            SUSPECTED.after(BOOK, charge("2026-03-02T09:00").build());
    private static final Files CONVICTED =
            CHARGED.after(BOOK, convict("2026-06-02T11:00", "P1", "OM").build());
    private static final Files ACQUITTED =
            CHARGED.after(BOOK, acquit("2026-06-02T11:00", "P1", "OM").build());

    private CriminalProcedureJudgmentExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(prosecution())
                .addAll(judgment())
                .addAll(RemedyExamples.all())
                .addAll(AppealRulingExamples.all())
                .addAll(JudgedAnewExamples.all())
                .addAll(FallenConfiscationExamples.all())
                .addAll(deprivationClaim())
                .addAll(finality())
                .build();
    }

    private static ImmutableList<Example> prosecution() {
        String charging = "NL-SV-167/may-1";
        String stopping = "NL-SV-242/may-1";
        Act charge = charge("2026-06-10T09:00").build();
        Act discontinue = discontinue("2026-06-10T09:00").build();
        String inTime = "NL-SV-242/only-1";
        Files stopped = SUSPECTED.after(BOOK, discontinue("2026-03-02T09:00").build());
        Files quashed = CHARGED.after(
                BOOK,
                convict("2026-06-02T11:00", "P1").build(),
                appeal("2026-06-03T09:00", CONVICTION, "P1"),
                ruleOn("2026-06-09T11:00", CONVICTION, "P1", "R1", Ruling.FOUNDED)
                        .build());
        return ImmutableList.of(
                holds(charging, "of a suspect", SUSPECTED, charge),
                fails(charging, "not twice", CHARGED, charge),
                fails(charging, "not after it was given up", stopped, charge),
                fails(
                        charging,
                        "not by a court",
                        SUSPECTED,
                        charge("2026-06-10T09:00").by(Office.COURT).build()),
                holds(stopping, "before a charge", SUSPECTED, discontinue),
                holds(stopping, "after a charge", CHARGED, discontinue),
                holds(inTime, "before the hearing", CHARGED, discontinue),
                fails(
                        inTime,
                        "not once the hearing began",
                        CHARGED,
                        discontinue("2026-06-10T09:00").beforeHearing(false).build()),
                open(
                        inTime,
                        "if nobody says whether it began",
                        CHARGED,
                        discontinue("2026-06-10T09:00")
                                .beforeHearing(Optional.empty())
                                .build()),
                fails(inTime, "not after a judgment that was set aside", quashed, discontinue),
                holds(
                        inTime,
                        "of a suspect there is no hearing",
                        SUSPECTED,
                        discontinue("2026-06-10T09:00")
                                .beforeHearing(Optional.empty())
                                .build()),
                fails(stopping, "not after a conviction", CONVICTED, discontinue),
                fails(stopping, "not after an acquittal", ACQUITTED, discontinue),
                fails(
                        stopping,
                        "not by a court",
                        CHARGED,
                        discontinue("2026-06-10T09:00").by(Office.COURT).build()));
    }

    private static ImmutableList<Example> judgment() {
        String convicting = "NL-SV-350/may-1";
        String acquitting = "NL-SV-350/may-2";
        Act convict = convict("2026-06-02T11:00").build();
        Act acquit = acquit("2026-06-02T11:00").build();
        return ImmutableList.of(
                holds(convicting, "on a charge", CHARGED, convict),
                fails(convicting, "not without a charge", SUSPECTED, convict),
                fails(
                        convicting,
                        "not after an acquittal",
                        ACQUITTED,
                        convict("2026-06-03T11:00").build()),
                fails(
                        convicting,
                        "not in chambers",
                        CHARGED,
                        convict("2026-06-02T11:00").by(Office.COURT_IN_CHAMBERS).build()),
                holds(acquitting, "on a charge", CHARGED, acquit),
                fails(acquitting, "not without a charge", SUSPECTED, acquit),
                fails(
                        acquitting,
                        "not after a conviction",
                        CONVICTED,
                        acquit("2026-06-03T11:00").build()),
                fails(
                        acquitting,
                        "not by the prosecutor",
                        CHARGED,
                        acquit("2026-06-02T11:00").by(Office.PUBLIC_PROSECUTOR).build()));
    }

    private static ImmutableList<Example> deprivationClaim() {
        String may = "NL-SV-511B-1/may-1";
        String only = "NL-SV-511B-1/only-1";
        Act early = claim("2026-06-10T09:00").build();
        Files convicted = CHARGED.after(BOOK, convict("2026-06-04T11:00", "P1").build());
        return ImmutableList.of(
                holds(may, "after a charge", CHARGED, early),
                holds(may, "after a conviction", CONVICTED, early),
                fails(may, "not before a charge", SUSPECTED, early),
                fails(may, "not after an acquittal", ACQUITTED, early),
                fails(
                        may,
                        "not by a court",
                        CONVICTED,
                        claim("2026-06-10T09:00").by(Office.COURT).build()),
                holds(
                        only,
                        "before the judgment",
                        CHARGED,
                        claim("2030-06-10T09:00").build()),
                holds(
                        only,
                        "two years later, a Sunday, last minute",
                        convicted,
                        claim("2028-06-04T23:59").build()),
                fails(
                        only,
                        "a term of years does not roll to the Monday",
                        convicted,
                        claim("2028-06-05T00:00").build()));
    }

    private static ImmutableList<Example> finality() {
        String expired = "NL-SV-6-1-16-1/ensues-1";
        String withdrawn = "NL-SV-6-1-16-1/ensues-2";
        Files appealed = CONVICTED.after(BOOK, appeal("2026-06-03T09:00", CONVICTION, "P1"));
        Files ready = CONVICTED.after(BOOK, claim("2026-06-02T12:00").build());
        Act later = claim("2026-06-17T00:00").build();
        Files convictedForGood = CHARGED.after(BOOK, convict("2026-06-02T11:00").build());
        return ImmutableList.of(
                holds(expired, "day 15: nobody appealed", CONVICTED, later),
                fails(
                        expired,
                        "day 14: time still runs",
                        CONVICTED,
                        claim("2026-06-16T23:59").build()),
                fails(expired, "day 15: the convict appealed", appealed, later),
                holds(withdrawn, "the last appeal", appealed, withdraw("2026-09-01T09:00", CONVICTION, "P1")),
                fails(
                        withdrawn,
                        "the prosecution can still appeal",
                        appealed,
                        withdraw("2026-06-16T23:59", CONVICTION, "P1")),
                holds(
                        "NL-SV-6-1-16-1/ensues-3",
                        "nobody may appeal",
                        CHARGED,
                        convict("2026-06-02T11:00").build()),
                fails(
                        "NL-SV-6-1-16-1/ensues-3",
                        "one may",
                        CHARGED,
                        convict("2026-06-02T11:00", "OM").build()),
                holds(
                        "NL-SV-6-1-16-1/ensues-4",
                        "nobody may appeal",
                        CHARGED,
                        acquit("2026-06-02T11:00").build()),
                fails(
                        "NL-SV-6-1-16-1/ensues-4",
                        "one may",
                        CHARGED,
                        acquit("2026-06-02T11:00", "OM").build()),
                holds(
                        "NL-SV-6-1-16-1/ensues-5",
                        "nobody may appeal",
                        ready,
                        forfeit("2026-06-03T11:00", "A1").build()),
                fails(
                        "NL-SV-6-1-16-1/ensues-5",
                        "one may",
                        ready,
                        forfeit("2026-06-03T11:00", "A1", "P1").build()),
                holds(
                        "NL-SV-6-1-16-1/ensues-6",
                        "nobody may appeal",
                        ready,
                        deprive("2026-06-03T11:00").build()),
                fails(
                        "NL-SV-6-1-16-1/ensues-6",
                        "one may",
                        ready,
                        deprive("2026-06-03T11:00", "P1").build()),
                holds(
                        "NL-SV-6-1-12-2/ensues-1",
                        "a final forfeiture after a final conviction",
                        convictedForGood,
                        forfeit("2026-06-03T11:00", "A1").build()),
                fails(
                        "NL-SV-6-1-12-2/ensues-1",
                        "a forfeiture that is not final",
                        convictedForGood,
                        forfeit("2026-06-03T11:00", "A1", "P1").build()),
                fails(
                        "NL-SV-6-1-12-2/ensues-1",
                        "a final forfeiture while the conviction is not",
                        CONVICTED,
                        forfeit("2026-06-03T11:00", "A1").build()),
                holds(
                        "NL-SV-6-1-12-2/ensues-1",
                        "the conviction becomes final, the forfeiture is",
                        CONVICTED.after(BOOK, forfeit("2026-06-03T11:00", "A1").build()),
                        later),
                open(
                        "NL-SV-6-1-12-2/ensues-1",
                        "convicted before the file was opened, for good or not",
                        Files.usual().offence("O1", "P1", offence -> offence.status(OffenceStatus.CONVICTED)),
                        forfeit("2026-06-03T11:00", "A1").build()),
                fails(
                        "NL-SV-6-1-12-2/ensues-1",
                        "a final conviction takes nothing",
                        CHARGED,
                        convict("2026-06-02T11:00").build()));
    }
}
