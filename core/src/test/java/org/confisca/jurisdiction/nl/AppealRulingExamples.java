package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.CONVICTION;
import static org.confisca.testkit.Proceedings.appeal;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.claim;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.remedy;
import static org.confisca.testkit.Proceedings.ruleOn;
import static org.confisca.testkit.Proceedings.serve;
import static org.confisca.testkit.Proceedings.withdraw;

import com.google.common.collect.ImmutableList;
import org.confisca.act.Act;
import org.confisca.act.proceeding.Appeal;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of rulings on appeal and in cassation, and of what they leave final. */
final class AppealRulingExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final DecisionId RULING = new DecisionId("R1");
    private static final Files CONVICTED = Files.usual()
            .after(
                    BOOK,
                    charge("2026-03-02T09:00").build(),
                    convict("2026-06-02T11:00", "P1", "OM").build());

    /** The convict appealed, and the prosecution did not. */
    private static final Files APPEALED = CONVICTED.after(
            BOOK,
            appeal("2026-06-03T09:00", CONVICTION, "P1"),
            claim("2026-06-17T00:00").build());

    /** Tuesday 1 September 2026; day 14 is Tuesday 15 September. */
    private static final Files UPHELD = APPEALED.after(BOOK, upheld("P1", "OM"));

    /** Both appealed, and the conviction was set aside on the appeal of the convict. */
    private static final Files SET_ASIDE = CONVICTED.after(
            BOOK,
            appeal("2026-06-03T09:00", CONVICTION, "P1"),
            appeal("2026-06-03T09:00", CONVICTION, "OM"),
            ruling("2026-09-01T11:00", Ruling.FOUNDED));

    private AppealRulingExamples() {}

    private static Act onOther(String at, Ruling outcome) {
        return ruleOn(at, CONVICTION, "OM", "R2", outcome).build();
    }

    private static Act upheld(String... parties) {
        return ruleOn("2026-09-01T11:00", CONVICTION, "P1", "R1", Ruling.UNFOUNDED, parties)
                .build();
    }

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(onAppeal())
                .addAll(tooLate())
                .addAll(inCassation())
                .addAll(time())
                .addAll(finality())
                .build();
    }

    private static ImmutableList<Example> onAppeal() {
        String may = "NL-SV-423/may-1";
        Files cassation = UPHELD.after(BOOK, appeal("2026-09-02T09:00", RULING, "P1"));
        return ImmutableList.of(
                holds(may, "confirmed", APPEALED, upheld()),
                holds(may, "set aside", APPEALED, ruling("2026-09-01T11:00", Ruling.FOUNDED)),
                holds(may, "inadmissible", APPEALED, ruling("2026-09-01T11:00", Ruling.INADMISSIBLE)),
                fails(may, "nobody appealed yet", CONVICTED, ruling("2026-06-03T11:00", Ruling.UNFOUNDED)),
                fails(
                        may,
                        "not once it was withdrawn",
                        APPEALED.after(BOOK, withdraw("2026-08-31T09:00", CONVICTION, "P1")),
                        upheld()),
                fails(
                        may,
                        "not in chambers",
                        APPEALED,
                        ruleOn("2026-09-01T11:00", CONVICTION, "P1", "R1", Ruling.UNFOUNDED)
                                .by(Office.COURT_IN_CHAMBERS)
                                .build()),
                holds(
                        may,
                        "another appeal in the same judgment",
                        SET_ASIDE,
                        onOther("2026-09-01T11:00", Ruling.FOUNDED)),
                fails(may, "what was set aside before", SET_ASIDE, onOther("2026-09-01T11:01", Ruling.FOUNDED)),
                holds(
                        may,
                        "of what was set aside before, inadmissible",
                        SET_ASIDE,
                        onOther("2026-09-01T11:01", Ruling.INADMISSIBLE)),
                fails(may, "cassation has a power of its own", cassation, cassation("2027-03-01T11:00")));
    }

    /** The convict let the time pass, so that the conviction became final, and then appealed all the same. */
    private static ImmutableList<Example> tooLate() {
        String late = "NL-SV-408/only-1";
        String at = "2026-09-01T11:00";
        Files appealed = CONVICTED.after(BOOK, appeal("2026-08-03T09:00", CONVICTION, "P1"));
        return ImmutableList.of(
                holds(late, "inadmissible", appealed, ruling(at, Ruling.INADMISSIBLE)),
                open(late, "nobody found whether it can be excused", appealed, ruling(at, Ruling.FOUNDED)),
                fails(late, "it cannot be excused", appealed.after(BOOK, excused(false)), ruling(at, Ruling.UNFOUNDED)),
                holds(late, "it can be excused", appealed.after(BOOK, excused(true)), ruling(at, Ruling.FOUNDED)),
                holds(late, "an appeal in time needs no excuse", APPEALED, ruling(at, Ruling.FOUNDED)));
    }

    private static Act excused(boolean answer) {
        return determine(
                "2026-08-31T09:00",
                Office.COURT,
                "LATE_REMEDY_EXCUSED",
                answer,
                Standard.FINDING,
                remedy(CONVICTION, "P1"));
    }

    private static Act ruling(String at, Ruling outcome) {
        return ruleOn(at, CONVICTION, "P1", "R1", outcome).build();
    }

    private static Act cassation(String at) {
        return ruleOn(at, RULING, "P1", "C1", Ruling.UNFOUNDED).build();
    }

    private static ImmutableList<Example> inCassation() {
        String own = "NL-SV-427/may-1";
        String prosecution = "NL-SV-427/may-2";
        String decide = "NL-SV-440/may-1";
        Files cassation = UPHELD.after(BOOK, appeal("2026-09-02T09:00", RULING, "P1"));
        return ImmutableList.of(
                holds(own, "day 14, last minute", UPHELD, appeal("2026-09-15T23:59", RULING, "P1")),
                fails(own, "day 15, first minute", UPHELD, appeal("2026-09-16T00:00", RULING, "P1")),
                fails(own, "of a judgment at first instance", CONVICTED, appeal("2026-06-03T09:00", CONVICTION, "P1")),
                fails(own, "not for the prosecution", UPHELD, appealAs(Office.PARTY, "OM")),
                holds(prosecution, "day 14, last minute", UPHELD, appeal("2026-09-15T23:59", RULING, "OM")),
                fails(
                        prosecution,
                        "of a judgment at first instance",
                        CONVICTED,
                        appeal("2026-06-03T09:00", CONVICTION, "OM")),
                fails(prosecution, "not for the convict", UPHELD, appealAs(Office.PUBLIC_PROSECUTOR, "P1")),
                holds(decide, "while it is pending", cassation, cassation("2027-03-01T11:00")),
                fails(decide, "nobody lodged it", UPHELD, cassation("2026-09-03T11:00")),
                fails(decide, "an appeal has a power of its own", APPEALED, upheld()));
    }

    private static Act appealAs(Office by, String party) {
        return Appeal.builder()
                .from(appeal("2026-09-02T09:00", RULING, party))
                .by(by)
                .build();
    }

    private static ImmutableList<Example> time() {
        String ruled = "NL-SV-432/runs-1";
        String served = "NL-SV-432/runs-2";
        Files absent = APPEALED.after(
                BOOK,
                ruleOn("2026-09-01T11:00", CONVICTION, "P1", "R1", Ruling.UNFOUNDED, "P1", "OM")
                        .present(Files.parties("OM"))
                        .build());
        Files unserved = Files.usual()
                .after(
                        BOOK,
                        charge("2026-03-02T09:00").build(),
                        convict("2026-06-02T11:00", "P1")
                                .present(Files.parties())
                                .build());
        return ImmutableList.of(
                holds(ruled, "for whoever was there", APPEALED, upheld("P1")),
                fails(ruled, "for nobody", APPEALED, upheld()),
                holds(
                        served,
                        "a ruling",
                        absent,
                        serve("2026-10-01T09:00", RULING, "P1").build()),
                fails(
                        served,
                        "whoever was there",
                        UPHELD,
                        serve("2026-09-02T09:00", RULING, "P1").build()),
                fails(
                        served,
                        "a judgment at first instance",
                        unserved,
                        serve("2026-07-01T09:00", CONVICTION, "P1").build()),
                fails(
                        "NL-SV-408/runs-4",
                        "a ruling on appeal",
                        absent,
                        serve("2026-10-01T09:00", RULING, "P1").build()));
    }

    private static ImmutableList<Example> finality() {
        String ruling = "NL-SV-6-1-16-1/ensues-7";
        String reviewed = "NL-SV-6-1-16-1/ensues-8";
        Files pending = CONVICTED.after(
                BOOK, appeal("2026-06-03T09:00", CONVICTION, "P1"), appeal("2026-06-03T10:00", CONVICTION, "OM"));
        Files cassation = UPHELD.after(BOOK, appeal("2026-09-02T09:00", RULING, "P1"));
        Act later = claim("2026-09-16T00:00").build();
        return ImmutableList.of(
                holds(ruling, "nobody has cassation", APPEALED, upheld()),
                fails(ruling, "one has", APPEALED, upheld("OM")),
                holds(reviewed, "confirmed for good", APPEALED, upheld()),
                holds(reviewed, "inadmissible for good", APPEALED, ruling("2026-09-01T11:00", Ruling.INADMISSIBLE)),
                fails(reviewed, "set aside for good", APPEALED, ruling("2026-09-01T11:00", Ruling.FOUNDED)),
                fails(reviewed, "confirmed, the prosecution's appeal is pending", pending, upheld()),
                holds(reviewed, "confirmed, and the time for cassation ran out", UPHELD, later),
                fails(
                        reviewed,
                        "the last minute for cassation",
                        UPHELD,
                        claim("2026-09-15T23:59").build()),
                fails(reviewed, "cassation is pending", cassation, later),
                holds(reviewed, "cassation is rejected", cassation, cassation("2027-03-01T11:00")),
                holds(reviewed, "cassation is withdrawn", cassation, withdraw("2026-10-01T09:00", RULING, "P1")),
                fails(
                        reviewed,
                        "cassation is well founded",
                        cassation,
                        ruleOn("2027-03-01T11:00", RULING, "P1", "C1", Ruling.FOUNDED)
                                .build()));
    }
}
