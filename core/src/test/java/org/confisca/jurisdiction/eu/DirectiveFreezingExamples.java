package org.confisca.jurisdiction.eu;

import static org.confisca.jurisdiction.eu.DirectiveCases.BOOK;
import static org.confisca.jurisdiction.eu.DirectiveCases.CHARGED;
import static org.confisca.jurisdiction.eu.DirectiveCases.DAY_BEFORE;
import static org.confisca.jurisdiction.eu.DirectiveCases.FIRST_MINUTE;
import static org.confisca.jurisdiction.eu.DirectiveCases.SEIZED;
import static org.confisca.jurisdiction.eu.DirectiveCases.found;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.OFFENCE;
import static org.confisca.testkit.Proceedings.acquit;
import static org.confisca.testkit.Proceedings.discontinue;
import static org.confisca.testkit.Proceedings.seize;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.seizure.LiftSeizure;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.casefile.Standard;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of freezing and release (art. 11 Directive (EU) 2024/1260). */
final class DirectiveFreezingExamples {
    private static final AssetId CAR = new AssetId("A1");
    private static final String NECESSARY = "FREEZING_NECESSARY_TO_SECURE_CONFISCATION";
    private static final String AT_ONCE = "IMMEDIATE_ACTION_NEEDED_TO_PRESERVE_PROPERTY";
    private static final String AGAINST_THIRD = "FREEZING_NECESSARY_TO_SECURE_THIRD_PARTY_CONFISCATION";

    private DirectiveFreezingExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(objects())
                .addAll(sums())
                .addAll(immediate())
                .addAll(noLongerNeeded())
                .addAll(notConfiscated())
                .addAll(thirdParties())
                .build();
    }

    private static Act freeze(String at, Office by, Purpose purpose) {
        return seize(at, "A1", "S2", "P1")
                .by(by)
                .purposes(ImmutableList.of(purpose))
                .build();
    }

    /** Security for a deprivation order, taken from the suspect. */
    static Act secureOwn() {
        return secure(Purpose.DEPRIVATION, Relation.OWN);
    }

    private static Act secure(Purpose purpose, Relation relation) {
        return SeizeConservatory.builder()
                .at(LocalDateTime.parse(FIRST_MINUTE))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(CAR)
                .measure(new MeasureId("C1"))
                .purpose(purpose)
                .offence(OFFENCE)
                .relation(relation)
                .build();
    }

    private static Files prosecutor(Files file, String norm, boolean answer) {
        return found(file, Office.PUBLIC_PROSECUTOR, norm, answer, Standard.FINDING, CAR);
    }

    private static ImmutableList<Example> objects() {
        String may = "DIR-2024-1260-11-1/may-1";
        Files necessary = prosecutor(Files.usual(), NECESSARY, true);
        Office prosecutor = Office.PUBLIC_PROSECUTOR;
        return ImmutableList.of(
                holds(may, "necessary", necessary, freeze(FIRST_MINUTE, prosecutor, Purpose.FORFEITURE)),
                fails(may, "on the day before", necessary, freeze(DAY_BEFORE, prosecutor, Purpose.FORFEITURE)),
                fails(may, "to find the truth", necessary, freeze(FIRST_MINUTE, prosecutor, Purpose.TRUTH)),
                fails(
                        may,
                        "not necessary",
                        prosecutor(Files.usual(), NECESSARY, false),
                        freeze(FIRST_MINUTE, prosecutor, Purpose.FORFEITURE)),
                open(
                        may,
                        "nobody says that it is necessary",
                        Files.usual(),
                        freeze(FIRST_MINUTE, prosecutor, Purpose.FORFEITURE)));
    }

    private static ImmutableList<Example> sums() {
        String may = "DIR-2024-1260-11-1/may-2";
        Files necessary = prosecutor(Files.usual(), NECESSARY, true);
        return ImmutableList.of(
                holds(may, "of the suspect", necessary, secure(Purpose.DEPRIVATION, Relation.OWN)),
                fails(may, "for a fine", necessary, secure(Purpose.FINE, Relation.OWN)),
                fails(may, "of another", necessary, secure(Purpose.DEPRIVATION, Relation.SHELTERED)),
                open(may, "perhaps not necessary", Files.usual(), secure(Purpose.DEPRIVATION, Relation.OWN)));
    }

    private static ImmutableList<Example> immediate() {
        String may = "DIR-2024-1260-11-2/may-1";
        Act act = freeze(FIRST_MINUTE, Office.INVESTIGATING_OFFICER, Purpose.FORFEITURE);
        return ImmutableList.of(
                holds(may, "needed at once", prosecutor(Files.usual(), AT_ONCE, true), act),
                fails(may, "it could wait", prosecutor(Files.usual(), AT_ONCE, false), act),
                open(may, "perhaps it could wait", Files.usual(), act));
    }

    /** Lifts S1 on the first day. */
    static Act lift() {
        return lift(Office.PUBLIC_PROSECUTOR);
    }

    private static Act lift(Office by) {
        return LiftSeizure.builder()
                .at(LocalDateTime.parse(FIRST_MINUTE))
                .by(by)
                .measure(new MeasureId("S1"))
                .build();
    }

    /** S1 rests on A1, and the prosecutor found that it need not. */
    static Files noLongerNecessary() {
        return prosecutor(SEIZED, NECESSARY, false);
    }

    private static ImmutableList<Example> noLongerNeeded() {
        String may = "DIR-2024-1260-11-5/may-1";
        Files idle = noLongerNecessary();
        return ImmutableList.of(
                holds(may, "no longer necessary", idle, lift()),
                fails(may, "still necessary", prosecutor(SEIZED, NECESSARY, true), lift()),
                fails(may, "lifted before", idle.after(BOOK, lift()), lift()),
                open(may, "perhaps still necessary", SEIZED, lift()),
                fails(may, "not by the custodian", idle, lift(Office.CUSTODIAN)),
                holds("DIR-2024-1260-11-5/may-2", "by the magistrate", idle, lift(Office.EXAMINING_MAGISTRATE)),
                fails("DIR-2024-1260-11-5/may-2", "not by the custodian", idle, lift(Office.CUSTODIAN)),
                open("DIR-2024-1260-11-5/may-2", "perhaps still necessary", SEIZED, lift(Office.EXAMINING_MAGISTRATE)),
                holds("DIR-2024-1260-11-5/may-3", "by the court", idle, lift(Office.COURT)),
                fails("DIR-2024-1260-11-5/may-3", "not by the custodian", idle, lift(Office.CUSTODIAN)),
                open("DIR-2024-1260-11-5/may-3", "perhaps still necessary", SEIZED, lift(Office.COURT)));
    }

    private static ImmutableList<Example> notConfiscated() {
        String owes = "DIR-2024-1260-11-6/owes-";
        String may = "DIR-2024-1260-11-6/may-1";
        Files discontinued = SEIZED.after(BOOK, discontinue("2026-11-20T09:00").build());
        Files acquitted = CHARGED.after(BOOK, acquit("2026-11-20T09:00").build());
        return ImmutableList.of(
                holds(
                        owes + 1,
                        "an acquittal that is final at once",
                        CHARGED,
                        acquit(FIRST_MINUTE).build()),
                fails(
                        owes + 1,
                        "an acquittal open to appeal",
                        CHARGED,
                        acquit(FIRST_MINUTE, "OM").build()),
                fails(
                        owes + 1,
                        "an acquittal the day before",
                        CHARGED,
                        acquit(DAY_BEFORE).build()),
                fails(
                        owes + 1,
                        "nothing is frozen",
                        Files.usual(),
                        acquit(FIRST_MINUTE).build()),
                holds(
                        owes + 2,
                        "the prosecution ends",
                        SEIZED,
                        discontinue(FIRST_MINUTE).build()),
                fails(
                        owes + 2,
                        "nothing is frozen",
                        Files.usual(),
                        discontinue(FIRST_MINUTE).build()),
                holds(may, "after the prosecution ended", discontinued, lift()),
                holds(may, "after a final acquittal", acquitted, lift()),
                fails(may, "while it goes on", CHARGED, lift()),
                holds("DIR-2024-1260-11-6/may-2", "by the magistrate", discontinued, lift(Office.EXAMINING_MAGISTRATE)),
                fails("DIR-2024-1260-11-6/may-2", "while it goes on", CHARGED, lift(Office.EXAMINING_MAGISTRATE)),
                holds("DIR-2024-1260-11-6/may-3", "by the court", discontinued, lift(Office.COURT)),
                fails("DIR-2024-1260-11-6/may-3", "while it goes on", CHARGED, lift(Office.COURT)),
                open(may, "nobody says for which offence", unsaid(discontinued), lift()),
                open(
                        "DIR-2024-1260-11-6/may-2",
                        "nobody says for which",
                        unsaid(discontinued),
                        lift(Office.EXAMINING_MAGISTRATE)),
                open("DIR-2024-1260-11-6/may-3", "nobody says for which", unsaid(discontinued), lift(Office.COURT)),
                open(
                        owes + 2,
                        "nobody says for which offence it was frozen",
                        unsaid(SEIZED),
                        discontinue(FIRST_MINUTE).build()),
                holds(
                        owes + 2,
                        "one freeze is for the offence, of another nobody says",
                        withAnother(SEIZED),
                        discontinue(FIRST_MINUTE).build()),
                fails(may, "lifted before", discontinued.after(BOOK, lift()), lift()));
    }

    /** S2 rests on A2, for no offence that was recorded. */
    private static Files withAnother(Files file) {
        MeasureId other = new MeasureId("S2");
        return file.changed(old -> CaseFile.builder()
                .from(old)
                .measures(old.measures()
                        .with(
                                other,
                                Measure.builder()
                                        .from(old.measures().get(new MeasureId("S1")))
                                        .id(other)
                                        .asset(new AssetId("A2"))
                                        .offence(Optional.empty())
                                        .build()))
                .build());
    }

    private static Files unsaid(Files file) {
        MeasureId id = new MeasureId("S1");
        return file.changed(old -> CaseFile.builder()
                .from(old)
                .measures(old.measures()
                        .with(
                                id,
                                Measure.builder()
                                        .from(old.measures().get(id))
                                        .offence(Optional.empty())
                                        .build()))
                .build());
    }

    private static ImmutableList<Example> thirdParties() {
        String may = "DIR-2024-1260-11-7/may-1";
        Files necessary = prosecutor(Files.usual(), AGAINST_THIRD, true);
        return ImmutableList.of(
                holds(may, "what was sheltered", necessary, secure(Purpose.DEPRIVATION, Relation.SHELTERED)),
                holds(may, "what else is theirs", necessary, secure(Purpose.DEPRIVATION, Relation.OF_SHELTERER)),
                fails(may, "of the suspect", necessary, secure(Purpose.DEPRIVATION, Relation.OWN)),
                open(may, "perhaps not necessary", Files.usual(), secure(Purpose.DEPRIVATION, Relation.SHELTERED)));
    }
}
