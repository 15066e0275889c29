package org.confisca.jurisdiction.eu;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.OFFENCE;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.determine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.confiscation.ConfiscateWithoutConviction;
import org.confisca.act.confiscation.ConfiscateWithoutConvictionBuilder;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.Circumstance;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of confiscation without a conviction (art. 15 Directive (EU) 2024/1260), due on 23 November 2026. */
final class NonConvictionExamples {
    static final String CONTINUED = "PROCEEDINGS_COULD_NOT_BE_CONTINUED";
    static final String KNEW = "THIRD_PARTY_KNEW_OR_OUGHT_TO_HAVE_KNOWN";
    static final String PREJUDICED = "RIGHTS_OF_GOOD_FAITH_THIRD_PARTY_PREJUDICED";
    private static final String INITIATED = "CRIMINAL_PROCEEDINGS_INITIATED";
    private static final String EXPIRED_AFTER = "LIMITATION_EXPIRED_AFTER_PROCEEDINGS_WERE_INITIATED";
    static final String POSSIBLE = "CONVICTION_WOULD_HAVE_BEEN_POSSIBLE";
    static final String LINKED = "SATISFIED_THAT_PROPERTY_IS_LINKED_TO_OFFENCE";
    private static final RuleBook BOOK = ShippedEuExamples.book();
    private static final String FIRST_MINUTE = "2026-11-23T00:00";
    private static final String DAY_BEFORE = "2026-11-22T23:59";
    private static final Files CHARGED =
            Files.usual().after(BOOK, charge("2026-03-02T09:00").build());

    private NonConvictionExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(circumstances())
                .addAll(limitation())
                .addAll(proceedings())
                .addAll(linked())
                .addAll(ofThirdParties())
                .addAll(absconded())
                .build();
    }

    /** A court confiscates A1 for O1; nobody may appeal. */
    static ConfiscateWithoutConvictionBuilder confiscate(String at) {
        return ConfiscateWithoutConviction.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.COURT)
                .asset(new AssetId("A1"))
                .decision(new DecisionId("N1"))
                .offence(OFFENCE);
    }

    private static ImmutableList<Example> circumstances() {
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        addCircumstance("a", Circumstance.ILLNESS, Circumstance.ABSCONDING, examples);
        addCircumstance("b", Circumstance.ABSCONDING, Circumstance.DEATH, examples);
        addCircumstance("c", Circumstance.DEATH, Circumstance.LIMITATION_EXPIRED, examples);
        return examples.build();
    }

    private static void addCircumstance(
            String point, Circumstance itself, Circumstance other, ImmutableList.Builder<Example> examples) {
        String may = "DIR-2024-1260-15-1-" + point + "/may-1";
        examples.add(
                holds(
                        may,
                        itself + ", on the first day",
                        CHARGED,
                        confiscate(FIRST_MINUTE).circumstance(itself).build()),
                fails(
                        may,
                        itself + ", on the day before",
                        CHARGED,
                        confiscate(DAY_BEFORE).circumstance(itself).build()),
                fails(
                        may,
                        other + " is another ground",
                        CHARGED,
                        confiscate(FIRST_MINUTE).circumstance(other).build()),
                open(
                        may,
                        "no circumstance was told",
                        CHARGED,
                        confiscate(FIRST_MINUTE).build()),
                fails(
                        may,
                        "not by the prosecutor",
                        CHARGED,
                        confiscate(FIRST_MINUTE)
                                .circumstance(itself)
                                .by(Office.PUBLIC_PROSECUTOR)
                                .build()));
    }

    private static ConfiscateWithoutConvictionBuilder expired(String at) {
        return confiscate(at).circumstance(Circumstance.LIMITATION_EXPIRED);
    }

    private static Act expired(int years, String on) {
        return expired(FIRST_MINUTE)
                .limitationYears(years)
                .limitationExpiredOn(LocalDate.parse(on))
                .build();
    }

    private static ImmutableList<Example> limitation() {
        String may = "DIR-2024-1260-15-1-d/may-1";
        return ImmutableList.of(
                holds(may, "fourteen years, expired the day after the charge", CHARGED, expired(14, "2026-03-03")),
                open(
                        may,
                        "expired on the day of the charge: had they begun before?",
                        CHARGED,
                        expired(14, "2026-03-02")),
                holds(
                        may,
                        "expired on that day, they had begun before",
                        CHARGED.after(BOOK, court(EXPIRED_AFTER, true)),
                        expired(14, "2026-03-02")),
                fails(
                        may,
                        "expired on that day, they had not begun before",
                        CHARGED.after(BOOK, court(EXPIRED_AFTER, false)),
                        expired(14, "2026-03-02")),
                holds(
                        may,
                        "begun without a charge",
                        Files.usual().after(BOOK, court(EXPIRED_AFTER, true)),
                        expired(14, "2026-03-03")),
                fails(may, "fifteen years", CHARGED, expired(15, "2026-03-03")),
                fails(may, "sixteen years", CHARGED, expired(16, "2026-03-03")),
                open(
                        may,
                        "how long it was, was not told",
                        CHARGED,
                        expired(FIRST_MINUTE)
                                .limitationExpiredOn(LocalDate.parse("2026-03-03"))
                                .build()),
                open(
                        may,
                        "when it expired, was not told",
                        CHARGED,
                        expired(FIRST_MINUTE).limitationYears(14).build()),
                open(may, "never charged", Files.usual(), expired(14, "2026-03-03")),
                fails(
                        may,
                        "the day before the standard applies",
                        CHARGED,
                        expired(DAY_BEFORE)
                                .limitationYears(14)
                                .limitationExpiredOn(LocalDate.parse("2026-03-03"))
                                .build()),
                fails(
                        may,
                        "another circumstance",
                        CHARGED,
                        confiscate(FIRST_MINUTE)
                                .circumstance(Circumstance.DEATH)
                                .build()));
    }

    private static Act court(String norm, boolean answer) {
        return court("2026-11-20T09:00", norm, answer);
    }

    private static Act court(String at, String norm, boolean answer) {
        return determine(at, Office.COURT, norm, answer, Standard.FINDING, OFFENCE);
    }

    private static ImmutableList<Example> proceedings() {
        String only = "DIR-2024-1260-15-1/only-1";
        Act act = confiscate(FIRST_MINUTE).circumstance(Circumstance.DEATH).build();
        Files stopped = CHARGED.after(BOOK, court(CONTINUED, true));
        return ImmutableList.of(
                holds(only, "begun, could not be continued", stopped, act),
                fails(only, "could be continued", CHARGED.after(BOOK, court(CONTINUED, false)), act),
                open(only, "never charged: had they begun?", Files.usual().after(BOOK, court(CONTINUED, true)), act),
                holds(only, "begun without a charge", initiated(true), act),
                fails(only, "never begun", initiated(false), act),
                open(only, "nobody determined it", CHARGED, act),
                open(
                        only,
                        "the prosecutor found so, who cannot",
                        CHARGED.after(BOOK, found(Office.PUBLIC_PROSECUTOR, CONTINUED, Standard.FINDING)),
                        act),
                open(
                        only,
                        "found on indications only",
                        CHARGED.after(BOOK, found(Office.COURT, CONTINUED, Standard.INDICATIONS)),
                        act),
                fails(
                        only,
                        "found, then replaced",
                        stopped.after(BOOK, court("2026-11-21T09:00", CONTINUED, false)),
                        act),
                holds(
                        only,
                        "silent on the day before",
                        CHARGED.after(BOOK, court(CONTINUED, false)),
                        confiscate(DAY_BEFORE).circumstance(Circumstance.DEATH).build()));
    }

    private static Files initiated(boolean answer) {
        return Files.usual().after(BOOK, court(CONTINUED, true), court("2026-11-21T09:00", INITIATED, answer));
    }

    private static ImmutableList<Example> ofThirdParties() {
        String knew = "DIR-2024-1260-13-1/only-1";
        String faith = "DIR-2024-1260-13-2/only-2";
        Act act = confiscate(FIRST_MINUTE)
                .asset(new AssetId("A3"))
                .circumstance(Circumstance.DEATH)
                .build();
        Act own = confiscate(FIRST_MINUTE).circumstance(Circumstance.DEATH).build();
        Files unowned = CHARGED.asset("A3", AssetKind.MOVABLE, asset -> asset);
        return ImmutableList.<Example>builder()
                .addAll(DirectiveCases.norm(knew, CHARGED, act, KNEW, true, Standard.FINDING, new AssetId("A3")))
                .addAll(weighed("a", DirectiveConfiscationExamples.PRICE_WEIGHED, act))
                .addAll(weighed("b", DirectiveConfiscationExamples.CONTROL_WEIGHED, act))
                .addAll(DirectiveCases.norm(
                        faith, CHARGED, act, PREJUDICED, false, Standard.FINDING, new AssetId("A3")))
                .add(
                        holds(knew, "silent about property of the suspect", CHARGED, own),
                        holds(faith, "silent about property of the suspect", CHARGED, own),
                        open(knew, "nobody says whose it is", unowned, act),
                        open(faith, "nobody says whose it is", unowned, act))
                .build();
    }

    private static ImmutableList<Example> weighed(String point, String norm, Act act) {
        return DirectiveCases.norm(
                "DIR-2024-1260-13-1-" + point + "/only-2",
                CHARGED,
                act,
                norm,
                true,
                Standard.FINDING,
                new AssetId("A3"));
    }

    private static ImmutableList<Example> absconded() {
        String only = "DIR-2024-1260-24-5/only-1";
        String steps = "REASONABLE_STEPS_TO_LET_ABSCONDED_PERSON_CHALLENGE";
        Act gone =
                confiscate(FIRST_MINUTE).circumstance(Circumstance.ABSCONDING).build();
        return ImmutableList.<Example>builder()
                .addAll(DirectiveCases.norm(only, CHARGED, gone, steps, true, Standard.FINDING, OFFENCE))
                .add(holds(
                        only,
                        "silent about a person who died",
                        CHARGED,
                        confiscate(FIRST_MINUTE)
                                .circumstance(Circumstance.DEATH)
                                .build()))
                .add(open(
                        only,
                        "no circumstance was told",
                        CHARGED,
                        confiscate(FIRST_MINUTE).circumstance(Optional.empty()).build()))
                .build();
    }

    private static Act found(Office by, String norm, Standard standard) {
        return determine("2026-11-20T09:00", by, norm, true, standard, OFFENCE);
    }

    static Act link(String at, Office by, boolean answer, Standard standard) {
        return determine(at, by, LINKED, answer, standard, new AssetId("A1"), OFFENCE);
    }

    private static ImmutableList<Example> linked() {
        String only = "DIR-2024-1260-15-2/only-1";
        String at = "2026-11-21T09:00";
        Act act = confiscate(FIRST_MINUTE).circumstance(Circumstance.DEATH).build();
        Files possible = CHARGED.after(BOOK, court(POSSIBLE, true));
        Files both = possible.after(BOOK, link(at, Office.COURT, true, Standard.SATISFIED));
        return ImmutableList.of(
                holds(only, "conviction possible, the court satisfied of the link", both, act),
                fails(only, "no link", possible.after(BOOK, link(at, Office.COURT, false, Standard.SATISFIED)), act),
                open(
                        only,
                        "a link that is only plausible",
                        possible.after(BOOK, link(at, Office.COURT, true, Standard.PLAUSIBLE)),
                        act),
                open(
                        only,
                        "the prosecutor is satisfied, whom nobody asked",
                        possible.after(BOOK, link(at, Office.PUBLIC_PROSECUTOR, true, Standard.SATISFIED)),
                        act),
                open(only, "the link was not determined", possible, act),
                fails(only, "no conviction would have been possible", CHARGED.after(BOOK, court(POSSIBLE, false)), act),
                open(
                        only,
                        "whether one would have been, was not determined",
                        CHARGED.after(BOOK, link(at, Office.COURT, true, Standard.SATISFIED)),
                        act),
                fails(
                        only,
                        "satisfied, then no longer",
                        both.after(BOOK, link("2026-11-22T09:00", Office.COURT, false, Standard.SATISFIED)),
                        act),
                holds(
                        only,
                        "silent on the day before",
                        CHARGED.after(BOOK, court(POSSIBLE, false)),
                        confiscate(DAY_BEFORE).circumstance(Circumstance.DEATH).build()));
    }
}
