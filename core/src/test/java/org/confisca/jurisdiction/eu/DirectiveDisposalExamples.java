package org.confisca.jurisdiction.eu;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.reuse;
import static org.confisca.testkit.Proceedings.seize;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.act.management.AuthoriseDisposal;
import org.confisca.act.management.AuthoriseDisposalBuilder;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.DisposalGround;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of reuse and of sale before a decision (arts 19 and 21 Directive (EU) 2024/1260). */
final class DirectiveDisposalExamples {
    private static final RuleBook BOOK = ShippedEuExamples.book();
    private static final String FIRST_MINUTE = "2026-11-23T00:00";
    private static final String DAY_BEFORE = "2026-11-22T23:59";
    private static final String WEIGHED = "INTERESTS_OF_AFFECTED_PERSON_WEIGHED";
    private static final String LOST = "AFFECTED_PERSON_ABSCONDED_OR_CANNOT_BE_LOCATED";
    private static final Files SEIZED = Files.usual()
            .after(BOOK, seize("2026-02-02T10:00", "A1", "S1", "P1").build());

    private DirectiveDisposalExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(reuseOfConfiscated())
                .addAll(grounds())
                .addAll(interests())
                .addAll(hearing())
                .build();
    }

    private static ImmutableList<Example> reuseOfConfiscated() {
        String may = "DIR-2024-1260-19-1/may-1";
        Files forfeited = SEIZED.after(
                BOOK,
                charge("2026-03-02T09:00").build(),
                convict("2026-05-01T11:00").build(),
                forfeit("2026-06-02T11:00", "A1").build());
        return ImmutableList.of(
                holds(
                        may,
                        "of what was confiscated, on the first day",
                        forfeited,
                        reuse(FIRST_MINUTE, "A1", "G1").build()),
                fails(
                        may,
                        "on the day before",
                        forfeited,
                        reuse(DAY_BEFORE, "A1", "G1").build()),
                fails(
                        may,
                        "of what is only seized",
                        SEIZED,
                        reuse(FIRST_MINUTE, "A1", "G1").build()),
                fails(
                        may,
                        "not by a municipality",
                        forfeited,
                        reuse(FIRST_MINUTE, "A1", "G1").by(Office.MUNICIPALITY).build()));
    }

    private static AuthoriseDisposalBuilder authorise(String at) {
        return AuthoriseDisposal.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(new AssetId("A1"))
                .disposition(Disposition.SALE);
    }

    private static Act on(DisposalGround ground) {
        return authorise(FIRST_MINUTE).ground(ground).build();
    }

    private static ImmutableList<Example> grounds() {
        String may = "DIR-2024-1260-21-1/may-1";
        return ImmutableList.of(
                holds(may, "unsuitable for storage", SEIZED, on(DisposalGround.UNSUITABLE_FOR_STORAGE)),
                holds(may, "storage costs too much", SEIZED, on(DisposalGround.COSTS_OUT_OF_PROPORTION)),
                holds(may, "needs special management", SEIZED, on(DisposalGround.SPECIAL_MANAGEMENT)),
                fails(may, "that it is replaceable is a Dutch ground only", SEIZED, on(DisposalGround.REPLACEABLE)),
                open(may, "no ground was told", SEIZED, authorise(FIRST_MINUTE).build()),
                fails(may, "not seized", Files.usual(), on(DisposalGround.UNSUITABLE_FOR_STORAGE)),
                fails(
                        may,
                        "on the day before",
                        SEIZED,
                        authorise(DAY_BEFORE)
                                .ground(DisposalGround.UNSUITABLE_FOR_STORAGE)
                                .build()),
                fails(
                        may,
                        "not by the custodian",
                        SEIZED,
                        authorise(FIRST_MINUTE)
                                .ground(DisposalGround.UNSUITABLE_FOR_STORAGE)
                                .by(Office.CUSTODIAN)
                                .build()));
    }

    private static Files found(Files file, String at, Office by, String norm, boolean answer, Standard standard) {
        return file.after(BOOK, determine(at, by, norm, answer, standard, new AssetId("A1")));
    }

    private static Files found(String norm, boolean answer) {
        return found(SEIZED, "2026-11-20T09:00", Office.PUBLIC_PROSECUTOR, norm, answer, Standard.FINDING);
    }

    private static ImmutableList<Example> interests() {
        String only = "DIR-2024-1260-21-2/only-1";
        Act act = on(DisposalGround.UNSUITABLE_FOR_STORAGE);
        String at = "2026-11-20T09:00";
        return ImmutableList.of(
                holds(only, "weighed by the prosecutor", found(WEIGHED, true), act),
                holds(
                        only,
                        "weighed by a court",
                        found(SEIZED, at, Office.COURT, WEIGHED, true, Standard.FINDING),
                        act),
                fails(only, "not weighed", found(WEIGHED, false), act),
                open(only, "nobody says whether they were", SEIZED, act),
                open(
                        only,
                        "weighed by the custodian, who cannot",
                        found(SEIZED, at, Office.CUSTODIAN, WEIGHED, true, Standard.FINDING),
                        act),
                open(
                        only,
                        "on indications only",
                        found(SEIZED, at, Office.COURT, WEIGHED, true, Standard.INDICATIONS),
                        act),
                fails(
                        only,
                        "weighed, then no longer",
                        found(found(WEIGHED, true), "2026-11-21T09:00", Office.COURT, WEIGHED, false, Standard.FINDING),
                        act),
                holds(
                        only,
                        "silent on the day before",
                        found(WEIGHED, false),
                        authorise(DAY_BEFORE).build()));
    }

    private static Act after(boolean notified, boolean heard, boolean urgent) {
        return authorise(FIRST_MINUTE)
                .ground(DisposalGround.UNSUITABLE_FOR_STORAGE)
                .notified(notified)
                .heard(heard)
                .urgent(urgent)
                .build();
    }

    private static ImmutableList<Example> hearing() {
        String only = "DIR-2024-1260-21-3/only-1";
        Files present = found(LOST, false);
        Files lost = found(LOST, true);
        return ImmutableList.of(
                holds(only, "notified and heard", present, after(true, true, false)),
                holds(only, "notified, not heard, urgent", present, after(true, false, true)),
                fails(only, "notified, not heard, not urgent", present, after(true, false, false)),
                fails(only, "urgent, but not notified", present, after(false, false, true)),
                holds(only, "neither, but cannot be located", lost, after(false, false, false)),
                open(only, "neither, perhaps cannot be located", SEIZED, after(false, false, false)),
                open(
                        only,
                        "the custodian could not find the person",
                        found(SEIZED, "2026-11-20T09:00", Office.CUSTODIAN, LOST, true, Standard.FINDING),
                        after(false, false, false)),
                open(
                        only,
                        "not found, on indications only",
                        found(SEIZED, "2026-11-20T09:00", Office.COURT, LOST, true, Standard.INDICATIONS),
                        after(false, false, false)),
                open(only, "nothing was told", present, on(DisposalGround.UNSUITABLE_FOR_STORAGE)),
                holds(
                        only,
                        "silent on the day before",
                        present,
                        authorise(DAY_BEFORE).notified(false).build()));
    }
}
