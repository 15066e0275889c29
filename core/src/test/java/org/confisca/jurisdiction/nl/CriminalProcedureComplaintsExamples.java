package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.decide;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.discontinue;
import static org.confisca.testkit.Proceedings.lodge;
import static org.confisca.testkit.Proceedings.seize;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.proceeding.ComplaintKind;
import org.confisca.act.proceeding.NotifyInterestedParties;
import org.confisca.act.seizure.OrderReturn;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of who may complain of a seizure (art. 552a(1) Sv), until when (3) and (4), and of the duties that follow. */
final class CriminalProcedureComplaintsExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final Files SEIZED = Files.usual()
            .after(BOOK, seize("2026-02-02T10:00", "A1", "S1", "P1").build());
    private static final Files CHARGED =
            SEIZED.after(BOOK, charge("2026-03-02T09:00").build());

    private CriminalProcedureComplaintsExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(interest())
                .addAll(afterTheCase())
                .addAll(rulingAfterTheCase())
                .addAll(withoutProsecution())
                .addAll(duties())
                .addAll(ComplaintRulingExamples.all())
                .build();
    }

    private static Act interested(String at, Office by, boolean answer, Standard standard) {
        return determine(at, by, "INTERESTED_PARTY", answer, standard, new MeasureId("S1"), new PartyId("P2"));
    }

    private static Act interested(String at, boolean answer) {
        return interested(at, Office.COURT_IN_CHAMBERS, answer, Standard.FINDING);
    }

    private static ImmutableList<Example> interest() {
        String may = "NL-SV-552A-1/may-1";
        String only = "NL-SV-552A-1/only-1";
        Act own = lodge("2026-02-10T09:00", "P1", "K1").build();
        Act others = lodge("2026-02-10T09:00", "P2", "K1").build();
        Files ofOwner = Files.usual()
                .after(BOOK, seize("2026-02-02T10:00", "A3", "S1", "P1").build());
        Files returned = SEIZED.after(
                BOOK,
                OrderReturn.builder()
                        .at(LocalDateTime.parse("2026-02-09T09:00"))
                        .by(Office.PUBLIC_PROSECUTOR)
                        .asset(new AssetId("A1"))
                        .route(ReturnRoute.TO_POSSESSOR)
                        .to(new PartyId("P1"))
                        .build());
        Act founded = decide("2026-03-01T09:00", "K1", Ruling.FOUNDED).build();
        Act unfounded = decide("2026-03-01T09:00", "K1", Ruling.UNFOUNDED).build();
        Act inadmissible = decide("2026-03-01T09:00", "K1", Ruling.INADMISSIBLE).build();
        Files stranger = SEIZED.after(BOOK, others, interested("2026-02-20T09:00", false));
        return ImmutableList.of(
                holds(may, "whoever it was seized from", SEIZED, own),
                holds(may, "the owner, though it was seized from another", ofOwner, others),
                holds(
                        may,
                        "another who claims a right",
                        SEIZED.after(BOOK, interested("2026-02-03T09:00", true)),
                        others),
                fails(
                        may,
                        "another without a right",
                        SEIZED.after(BOOK, interested("2026-02-03T09:00", false)),
                        others),
                open(may, "another, nobody decided on the claim", SEIZED, others),
                open(
                        may,
                        "the prosecutor accepted the claim, who cannot",
                        SEIZED.after(
                                BOOK, interested("2026-02-03T09:00", Office.PUBLIC_PROSECUTOR, true, Standard.FINDING)),
                        others),
                open(
                        may,
                        "the claim was accepted on indications only",
                        SEIZED.after(
                                BOOK,
                                interested("2026-02-03T09:00", Office.COURT_IN_CHAMBERS, true, Standard.INDICATIONS)),
                        others),
                fails(
                        may,
                        "the claim was accepted and then rejected",
                        SEIZED.after(BOOK, interested("2026-02-03T09:00", true), interested("2026-02-04T09:00", false)),
                        others),
                fails(may, "the seizure ended by an order to return", returned, own),
                fails(
                        may,
                        "an officer does not complain for a party",
                        SEIZED,
                        lodge("2026-02-10T09:00", "P1", "K1")
                                .by(Office.INVESTIGATING_OFFICER)
                                .build()),
                holds(only, "founded for whoever it was seized from", SEIZED.after(BOOK, own), founded),
                fails(only, "founded for a stranger", stranger, founded),
                fails(only, "unfounded for a stranger", stranger, unfounded),
                holds(only, "inadmissible for a stranger", stranger, inadmissible),
                open(only, "founded, nobody decided on the claim", SEIZED.after(BOOK, others), founded));
    }

    private static Example complaint(boolean inTime, String title, Files file, String at) {
        Act act = lodge(at, "P1", "K1").build();
        return inTime ? holds("NL-SV-552A-3/only-1", title, file, act) : fails("NL-SV-552A-3/only-1", title, file, act);
    }

    private static ImmutableList<Example> afterTheCase() {
        Files onMonday = CHARGED.after(BOOK, discontinue("2026-06-02T09:00").build());
        Files onSunday = CHARGED.after(BOOK, discontinue("2026-06-01T09:00").build());
        Files onSaturday = CHARGED.after(BOOK, discontinue("2026-05-31T09:00").build());
        // nobody may appeal, so the case ends with the judgment
        Files convicted = CHARGED.after(BOOK, convict("2026-06-02T09:00").build());
        Files open = CHARGED.after(
                BOOK, convict("2026-06-02T09:00", "P1").present(Files.parties()).build());
        return ImmutableList.of(
                complaint(true, "while the case runs", CHARGED, "2029-06-04T12:00"),
                complaint(true, "a judgment that is not final ends nothing", open, "2029-06-04T12:00"),
                complaint(true, "day 90, last minute", onMonday, "2026-08-31T23:59"),
                complaint(false, "day 91, first minute", onMonday, "2026-09-01T00:00"),
                complaint(true, "day 90 is a Sunday: the Monday, last minute", onSunday, "2026-08-31T23:59"),
                complaint(false, "day 90 is a Sunday: the Tuesday", onSunday, "2026-09-01T00:00"),
                complaint(true, "day 90 is a Saturday: the Monday, last minute", onSaturday, "2026-08-31T23:59"),
                complaint(false, "day 90 is a Saturday: the Tuesday", onSaturday, "2026-09-01T00:00"),
                complaint(true, "day 90 after a final conviction", convicted, "2026-08-31T23:59"),
                complaint(false, "day 91 after a final conviction", convicted, "2026-09-01T00:00"),
                open(
                        "NL-SV-552A-3/only-1",
                        "the file does not tell whether the case ended",
                        CHARGED.changed(CriminalProcedureComplaintsExamples::forgetful),
                        lodge("2029-06-04T12:00", "P1", "K1").build()));
    }

    /** The file claims to be complete for no time, so that its silence tells nothing. */
    private static CaseFile forgetful(CaseFile file) {
        return CaseFile.builder().from(file).completeSince(Optional.empty()).build();
    }

    private static ImmutableList<Example> rulingAfterTheCase() {
        String only = "NL-SV-552A-3/only-2";
        Files ended = CHARGED.after(BOOK, discontinue("2026-06-02T09:00").build());
        Files inTime = ended.after(BOOK, lodge("2026-08-31T23:59", "P1", "K1").build());
        Files late = ended.after(BOOK, lodge("2026-09-01T00:00", "P1", "K1").build());
        Files before = CHARGED.after(
                BOOK,
                lodge("2026-05-01T09:00", "P1", "K1").build(),
                discontinue("2026-06-02T09:00").build());
        return ImmutableList.of(
                holds(
                        only,
                        "lodged on day 90",
                        inTime,
                        decide("2026-10-01T09:00", "K1", Ruling.FOUNDED).build()),
                fails(
                        only,
                        "lodged on day 91",
                        late,
                        decide("2026-10-01T09:00", "K1", Ruling.FOUNDED).build()),
                fails(
                        only,
                        "nor unfounded",
                        late,
                        decide("2026-10-01T09:00", "K1", Ruling.UNFOUNDED).build()),
                holds(
                        only,
                        "inadmissible",
                        late,
                        decide("2026-10-01T09:00", "K1", Ruling.INADMISSIBLE).build()),
                holds(
                        only,
                        "lodged before the end",
                        before,
                        decide("2026-10-01T09:00", "K1", Ruling.FOUNDED).build()));
    }

    private static ImmutableList<Example> withoutProsecution() {
        String lodging = "NL-SV-552A-4/only-1";
        String ruling = "NL-SV-552A-4/only-2";
        Files seized = Files.usual()
                .after(BOOK, seize("2024-03-01T14:00", "A1", "S1", "P1").build());
        Act inTime = lodge("2026-03-01T23:59", "P1", "K1").build();
        Act late = lodge("2026-03-02T00:00", "P1", "K1").build();
        Files forgetful = seized.changed(CriminalProcedureComplaintsExamples::forgetful);
        Act founded = decide("2026-04-01T09:00", "K1", Ruling.FOUNDED).build();
        Act unfounded = decide("2026-04-01T09:00", "K1", Ruling.UNFOUNDED).build();
        Act inadmissible = decide("2026-04-01T09:00", "K1", Ruling.INADMISSIBLE).build();
        return ImmutableList.of(
                holds(lodging, "two years later, a Sunday, last minute", seized, inTime),
                fails(lodging, "a term of years does not roll to the Monday", seized, late),
                open(
                        lodging,
                        "given up, prosecuted before or not",
                        seized.after(BOOK, discontinue("2026-02-27T09:00").build()),
                        late),
                holds(
                        lodging,
                        "prosecuted by then",
                        seized.after(BOOK, charge("2026-02-27T09:00").build()),
                        late),
                holds(lodging, "in time whether or not prosecuted", forgetful, inTime),
                open(lodging, "late unless prosecuted, which the file does not tell", forgetful, late),
                holds(ruling, "lodged on the last day", seized.after(BOOK, inTime), founded),
                fails(ruling, "founded, lodged a minute late", seized.after(BOOK, late), founded),
                fails(ruling, "unfounded, lodged a minute late", seized.after(BOOK, late), unfounded),
                holds(ruling, "inadmissible, lodged a minute late", seized.after(BOOK, late), inadmissible));
    }

    private static ImmutableList<Example> duties() {
        Act ordinary = lodge("2026-02-10T09:00", "P1", "K1").build();
        Act privileged = lodge("2026-02-10T09:00", "P1", "K1")
                .kind(ComplaintKind.PRIVILEGED_PROFESSIONAL)
                .build();
        Act foreign = lodge("2026-02-10T09:00", "P1", "K1")
                .kind(ComplaintKind.FOREIGN_ASSISTANCE)
                .build();
        Files lodged = SEIZED.after(BOOK, ordinary);
        Files decided = lodged.after(
                BOOK, decide("2026-03-01T09:00", "K1", Ruling.UNFOUNDED).build());
        return ImmutableList.of(
                holds("NL-SV-552A-5/owes-1", "interested parties must be told", SEIZED, ordinary),
                holds("NL-SV-552A-5/may-1", "while it is pending", lodged, notify(Office.COURT_IN_CHAMBERS)),
                fails("NL-SV-552A-5/may-1", "once it is decided", decided, notify(Office.COURT_IN_CHAMBERS)),
                fails("NL-SV-552A-5/may-1", "by the prosecutor", lodged, notify(Office.PUBLIC_PROSECUTOR)),
                holds("NL-SV-552A-7/owes-1", "an ordinary complaint must be decided", SEIZED, ordinary),
                fails("NL-SV-552A-7/owes-1", "a privileged one within its own term", SEIZED, privileged),
                holds(
                        "NL-SV-552A-7/may-1",
                        "while it is pending",
                        lodged,
                        decide("2026-03-02T09:00", "K1", Ruling.UNFOUNDED).build()),
                fails(
                        "NL-SV-552A-7/may-1",
                        "not twice",
                        decided,
                        decide("2026-03-02T09:00", "K1", Ruling.UNFOUNDED)
                                .decision(new DecisionId("again"))
                                .build()),
                fails(
                        "NL-SV-552A-7/may-1",
                        "not by the trial court",
                        lodged,
                        decide("2026-03-02T09:00", "K1", Ruling.UNFOUNDED)
                                .by(Office.COURT)
                                .build()),
                holds("NL-SV-552A-8/owes-1", "of a privileged professional", SEIZED, privileged),
                fails("NL-SV-552A-8/owes-1", "of anybody else", SEIZED, ordinary),
                holds("NL-SV-552A-9/owes-1", "about foreign assistance", SEIZED, foreign),
                fails("NL-SV-552A-9/owes-1", "about anything else", SEIZED, privileged));
    }

    private static NotifyInterestedParties notify(Office by) {
        return NotifyInterestedParties.builder()
                .at(LocalDateTime.parse("2026-03-02T09:00"))
                .by(by)
                .remedy(new RemedyId("K1"))
                .build();
    }
}
