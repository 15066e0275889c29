package org.confisca.jurisdiction.eu;

import static org.confisca.jurisdiction.eu.DirectiveCases.BOOK;
import static org.confisca.jurisdiction.eu.DirectiveCases.CHARGED;
import static org.confisca.jurisdiction.eu.DirectiveCases.CONVICTED;
import static org.confisca.jurisdiction.eu.DirectiveCases.DAY_BEFORE;
import static org.confisca.jurisdiction.eu.DirectiveCases.FIRST_MINUTE;
import static org.confisca.jurisdiction.eu.DirectiveCases.SEIZED;
import static org.confisca.jurisdiction.eu.DirectiveCases.found;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.CONVICTION;
import static org.confisca.testkit.Proceedings.FORFEITURE;
import static org.confisca.testkit.Proceedings.OFFENCE;
import static org.confisca.testkit.Proceedings.appeal;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.deprive;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.lodge;
import static org.confisca.testkit.Proceedings.seize;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.act.management.AuthoriseDisposal;
import org.confisca.act.proceeding.AssertInterest;
import org.confisca.act.proceeding.AssertInterestBuilder;
import org.confisca.act.seizure.LiftSeizure;
import org.confisca.act.seizure.NotifyAffectedPerson;
import org.confisca.act.seizure.NotifyAffectedPersonBuilder;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.Circumstance;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.InterestId;
import org.confisca.casefile.InterestKind;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of communication and remedies (arts 23 and 24 Directive (EU) 2024/1260). */
final class DirectiveSafeguardsExamples {
    private static final String AFFECTED = "COMPLAINANT_AFFECTED_BY_FREEZE";
    private static final MeasureId FREEZE = new MeasureId("S1");
    private static final PartyId OTHER = new PartyId("P2");

    private DirectiveSafeguardsExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(duty())
                .addAll(contents())
                .addAll(freezes())
                .addAll(confiscations())
                .addAll(sales())
                .addAll(rights())
                .build();
    }

    private static NotifyAffectedPersonBuilder tell(String at) {
        return NotifyAffectedPerson.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .order(FREEZE)
                .party(new PartyId("P1"));
    }

    private static Act secure() {
        return SeizeConservatory.builder()
                .at(LocalDateTime.parse(FIRST_MINUTE))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(new AssetId("A1"))
                .measure(new MeasureId("C1"))
                .purpose(Purpose.DEPRIVATION)
                .offence(OFFENCE)
                .relation(Relation.OWN)
                .build();
    }

    private static ImmutableList<Example> duty() {
        String owes = "DIR-2024-1260-23-1/owes-";
        String may = "DIR-2024-1260-23-1/may-1";
        Act seize = seize(FIRST_MINUTE, "A1", "S2", "P1").build();
        Act early = seize(DAY_BEFORE, "A1", "S2", "P1").build();
        Act withoutConviction = NonConvictionExamples.confiscate(FIRST_MINUTE)
                .circumstance(Circumstance.DEATH)
                .build();
        return ImmutableList.of(
                holds(may, "by the prosecutor", SEIZED, tell(FIRST_MINUTE).build()),
                fails(
                        may,
                        "not by the custodian",
                        SEIZED,
                        tell(FIRST_MINUTE).by(Office.CUSTODIAN).build()),
                holds(owes + 1, "after a seizure", Files.usual(), seize),
                fails(owes + 1, "not after one the day before", Files.usual(), early),
                holds(owes + 2, "after a conservatory seizure", Files.usual(), secure()),
                holds(
                        owes + 3,
                        "after a forfeiture",
                        CONVICTED,
                        forfeit(FIRST_MINUTE, "A1").build()),
                holds(
                        owes + 4,
                        "after deprivation",
                        CONVICTED,
                        deprive(FIRST_MINUTE).build()),
                holds(owes + 5, "without a conviction", CHARGED, withoutConviction),
                holds(
                        owes + 6,
                        "after confiscation of wealth",
                        CHARGED,
                        UnexplainedWealthExamples.confiscate(FIRST_MINUTE).build()));
    }

    private static ImmutableList<Example> contents() {
        String only = "DIR-2024-1260-23-2/only-1";
        return ImmutableList.of(
                holds(
                        only,
                        "both",
                        SEIZED,
                        tell(FIRST_MINUTE)
                                .statesReasons(true)
                                .statesRemedies(true)
                                .build()),
                fails(
                        only,
                        "no remedies",
                        SEIZED,
                        tell(FIRST_MINUTE)
                                .statesReasons(true)
                                .statesRemedies(false)
                                .build()),
                fails(
                        only,
                        "no reasons",
                        SEIZED,
                        tell(FIRST_MINUTE)
                                .statesReasons(false)
                                .statesRemedies(true)
                                .build()),
                open(only, "nothing was told of it", SEIZED, tell(FIRST_MINUTE).build()));
    }

    private static Files lifted(Files file) {
        return file.after(
                BOOK,
                LiftSeizure.builder()
                        .at(LocalDateTime.parse("2026-11-22T09:00"))
                        .by(Office.PUBLIC_PROSECUTOR)
                        .measure(FREEZE)
                        .build());
    }

    private static ImmutableList<Example> challenge(String may, Files file) {
        Act own = lodge(FIRST_MINUTE, "P1", "K1").build();
        Act other = lodge(FIRST_MINUTE, "P2", "K1").build();
        return ImmutableList.of(
                holds(may, "by whom it was taken from", file, own),
                holds(may, "by another who is affected", found(file, AFFECTED, true, FREEZE, OTHER), other),
                fails(may, "by another who is not", found(file, AFFECTED, false, FREEZE, OTHER), other),
                open(may, "by another who may be", file, other),
                fails(may, "after it ended", lifted(file), own));
    }

    private static ImmutableList<Example> freezes() {
        return challenge("DIR-2024-1260-24-3/may-1", SEIZED);
    }

    private static ImmutableList<Example> confiscations() {
        String may = "DIR-2024-1260-24-4/may-1";
        Files forfeited = CHARGED.after(
                BOOK,
                convict("2026-11-20T11:00", "P1", "OM").build(),
                forfeit("2026-11-20T11:00", "A1", "P1", "OM").build());
        return ImmutableList.of(
                holds(may, "against a forfeiture", forfeited, appeal(FIRST_MINUTE, FORFEITURE, "P1")),
                fails(may, "against the conviction", forfeited, appeal(FIRST_MINUTE, CONVICTION, "P1")),
                fails(may, "by the prosecution", forfeited, appeal(FIRST_MINUTE, FORFEITURE, "OM")),
                fails(may, "on the day before", forfeited, appeal(DAY_BEFORE, FORFEITURE, "P1")));
    }

    private static AssertInterestBuilder claim(String at) {
        return AssertInterest.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.PARTY)
                .asset(new AssetId("A1"))
                .interest(new InterestId("I1"))
                .holder(OTHER)
                .kind(InterestKind.OWNERSHIP);
    }

    private static ImmutableList<Example> rights() {
        String may = "DIR-2024-1260-24-7/may-1";
        return ImmutableList.of(
                holds(may, "while it is frozen", SEIZED, claim(FIRST_MINUTE).build()),
                fails(may, "on the day before", SEIZED, claim(DAY_BEFORE).build()),
                fails(
                        may,
                        "what nobody took",
                        Files.usual(),
                        claim(FIRST_MINUTE).build()),
                fails(
                        may,
                        "not by the custodian",
                        SEIZED,
                        claim(FIRST_MINUTE).by(Office.CUSTODIAN).build()));
    }

    private static ImmutableList<Example> sales() {
        String may = "DIR-2024-1260-24-6/may-1";
        Files ordered = SEIZED.after(
                BOOK,
                AuthoriseDisposal.builder()
                        .at(LocalDateTime.parse("2026-11-19T09:00"))
                        .by(Office.PUBLIC_PROSECUTOR)
                        .asset(new AssetId("A1"))
                        .disposition(Disposition.SALE)
                        .build());
        return ImmutableList.<Example>builder()
                .addAll(challenge(may, ordered))
                .add(fails(
                        may,
                        "no sale was ordered",
                        SEIZED,
                        lodge(FIRST_MINUTE, "P1", "K1").build()))
                .build();
    }
}
