package org.confisca.jurisdiction.nl;

import static org.confisca.jurisdiction.nl.ExampleSeries.each;
import static org.confisca.jurisdiction.nl.ExampleSeries.onlyBy;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.CONVICTION;
import static org.confisca.testkit.Proceedings.FORFEITURE;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.decideObjection;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.object;
import static org.confisca.testkit.Proceedings.seize;
import static org.confisca.testkit.Proceedings.sell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.jurisdiction.nl.ExampleSeries.Norm;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of a third person's complaint about a forfeiture, and of the ruling on it (art. 552b Sv). */
final class ThirdPersonExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final String LODGED = "2026-06-10T09:00";
    private static final String RULED = "2026-09-15T11:00";
    private static final Norm INTERESTED = new Norm(
            "INTERESTED_PARTY",
            Standard.FINDING,
            ImmutableSet.of(Office.COURT_IN_CHAMBERS),
            ImmutableList.of(FORFEITURE, new PartyId("P2")),
            ImmutableList.of(FORFEITURE, new PartyId("MUN")));
    private static final Norm COLLECTED = new Norm(
            "ESTIMATED_VALUE_COLLECTED",
            Standard.FINDING,
            ImmutableSet.of(Office.COURT_IN_CHAMBERS),
            ImmutableList.of(FORFEITURE),
            ImmutableList.of(CONVICTION));
    private static final Files CHARGED = Files.usual()
            .after(
                    BOOK,
                    seize("2026-02-02T10:00", "A3", "S1", "P1").build(),
                    seize("2026-02-02T10:00", "A1", "S2", "P1").build(),
                    charge("2026-03-02T09:00").build());
    private static final Files CONVICTED =
            CHARGED.after(BOOK, convict("2026-05-01T11:00").build());

    /** P2's boat, forfeited and final at once; day 90 is Monday 31 August 2026. */
    static final Files FORFEITED =
            CONVICTED.after(BOOK, forfeit("2026-06-02T11:00", "A3").build());

    /** P2 has complained. */
    static final Files COMPLAINED = FORFEITED.after(BOOK, lodge(LODGED, "P2"));

    /** The same boat without a seizure. */
    private static final Files UNSEIZED = Files.usual()
            .after(
                    BOOK,
                    charge("2026-03-02T09:00").build(),
                    convict("2026-05-01T11:00").build(),
                    forfeit("2026-06-02T11:00", "A3").build());

    private ThirdPersonExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(complaining())
                .addAll(time())
                .addAll(estimates())
                .addAll(ruling())
                .addAll(admissibility())
                .addAll(ThirdPersonRulingExamples.all())
                .build();
    }

    static Act lodge(String at, String party) {
        return object(at, FORFEITURE, party, "K1").build();
    }

    private static Act rule(String at, Ruling ruling) {
        return decideObjection(at, "K1", ruling).build();
    }

    private static ImmutableList<Example> complaining() {
        String rule = "NL-SV-552B/may-1";
        Files ownersCar =
                CONVICTED.after(BOOK, forfeit("2026-06-02T11:00", "A1").build());
        Files open =
                CONVICTED.after(BOOK, forfeit("2026-06-02T11:00", "A3", "P1").build());
        Files convictionOpen = CHARGED.after(
                BOOK,
                convict("2026-05-01T11:00", "P1").present(Files.parties()).build(),
                forfeit("2026-06-02T11:00", "A3").build());
        Files nobodySaidWhetherConvictedForGood = Files.usual()
                .offence("O1", "P1", offence -> offence.status(OffenceStatus.CONVICTED))
                .after(BOOK, forfeit("2026-06-02T11:00", "A3").build());
        Files ofNobody = Files.usual()
                .asset("A3", AssetKind.MOVABLE, asset -> asset)
                .after(
                        BOOK,
                        seize("2026-02-02T10:00", "A3", "S1", "P1").build(),
                        charge("2026-03-02T09:00").build(),
                        convict("2026-05-01T11:00").build(),
                        forfeit("2026-06-02T11:00", "A3").build());
        return ImmutableList.<Example>builder()
                .addAll(onlyBy(
                        Office.PARTY,
                        rule,
                        FORFEITED,
                        office -> object(LODGED, FORFEITURE, "P2", "K1")
                                .by(office)
                                .build()))
                .addAll(INTERESTED.examples(rule, ownersCar, lodge(LODGED, "P2"), Truth.TRUE, Truth.FALSE))
                .addAll(INTERESTED.examples(rule, ofNobody, lodge(LODGED, "P2"), Truth.TRUE, Truth.UNKNOWN))
                .add(holds(rule, "an owner who is no party to the case", FORFEITED, lodge(LODGED, "P2")))
                .add(fails(rule, "not the convicted person", ownersCar, lodge(LODGED, "P1")))
                .add(fails(rule, "the time to appeal still runs", open, lodge(LODGED, "P2")))
                .add(fails(rule, "the conviction is not final", convictionOpen, lodge(LODGED, "P2")))
                .add(open(
                        rule,
                        "nobody said whether the conviction is final",
                        nobodySaidWhetherConvictedForGood,
                        lodge(LODGED, "P2")))
                .build();
    }

    private static ImmutableList<Example> time() {
        String rule = "NL-SV-552B/only-1";
        Files onSunday = CONVICTED.after(BOOK, forfeit("2026-06-01T11:00", "A3").build());
        // nobody appealed: enforceable at the end of Tuesday 16 June, and day 90 is Tuesday 15 September
        Files afterExpiry =
                CONVICTED.after(BOOK, forfeit("2026-06-02T11:00", "A3", "P1").build());
        Files convictedLater = CHARGED.after(
                BOOK,
                convict("2026-06-02T11:00", "P1").build(),
                forfeit("2026-06-02T11:00", "A3").build());
        return ImmutableList.of(
                holds(rule, "at once", FORFEITED, lodge("2026-06-02T11:00", "P2")),
                holds(rule, "day 90, last minute", FORFEITED, lodge("2026-08-31T23:59", "P2")),
                fails(rule, "day 91", FORFEITED, lodge("2026-09-01T00:00", "P2")),
                holds(rule, "day 90 is a Sunday: the Monday", onSunday, lodge("2026-08-31T23:59", "P2")),
                fails(rule, "day 90 is a Sunday: the Tuesday", onSunday, lodge("2026-09-01T00:00", "P2")),
                holds(rule, "day 90 after the time to appeal", afterExpiry, lodge("2026-09-15T23:59", "P2")),
                fails(rule, "day 91 after the time to appeal", afterExpiry, lodge("2026-09-16T00:00", "P2")),
                holds(rule, "day 90 after the conviction", convictedLater, lodge("2026-09-15T23:59", "P2")),
                fails(rule, "day 91 after the conviction", convictedLater, lodge("2026-09-16T00:00", "P2")),
                holds(rule, "time does not run before it can be executed", afterExpiry, lodge(LODGED, "P2")));
    }

    private static ImmutableList<Example> estimates() {
        String rule = "NL-SV-552B/only-2";
        Act lodge = lodge(LODGED, "P2");
        Files incomplete = UNSEIZED.changed(file -> org.confisca.casefile.CaseFile.builder()
                .from(file)
                .completeSince(Optional.empty())
                .build());
        Files seizedLater = Files.usual()
                .after(
                        BOOK,
                        charge("2026-03-02T09:00").build(),
                        convict("2026-05-01T11:00").build(),
                        forfeit("2026-06-02T11:00", "A3", "P1").build(),
                        seize("2026-06-02T11:01", "A3", "S1", "P1").build());
        Files givenBackBefore = Files.usual()
                .after(
                        BOOK,
                        seize("2026-02-02T10:00", "A3", "S1", "P1").build(),
                        SeizureActs.orderReturn("2026-03-01T09:00", ReturnRoute.TO_POSSESSOR, "P1")
                                .asset(new AssetId("A3"))
                                .build(),
                        charge("2026-03-02T09:00").build(),
                        convict("2026-05-01T11:00").build(),
                        forfeit("2026-06-02T11:00", "A3").build());
        Files soldWhileOpen = CONVICTED.after(
                BOOK,
                forfeit("2026-06-02T11:00", "A3", "P1").build(),
                sell("2026-06-03T11:00", "A3", "EUR 9000.00", "M3").build());
        Act later = lodge("2026-06-20T09:00", "P2");
        return ImmutableList.<Example>builder()
                .addAll(COLLECTED.examples(rule, UNSEIZED, lodge, Truth.FALSE, Truth.TRUE))
                .add(holds(rule, "what was seized was not valued", FORFEITED, lodge))
                .add(holds(
                        rule, "seized then, and sold before it was final", COLLECTED.found(soldWhileOpen, true), later))
                .add(holds(rule, "collected, though it was seized", COLLECTED.found(FORFEITED, true), lodge))
                .add(fails(rule, "seized only after it was forfeited", COLLECTED.found(seizedLater, true), later))
                .add(fails(
                        rule, "no longer seized when it was forfeited", COLLECTED.found(givenBackBefore, true), lodge))
                .add(open(rule, "nobody knows whether it was seized", incomplete, lodge))
                .build();
    }

    private static ImmutableList<Example> ruling() {
        String rule = "NL-SV-552B/may-2";
        return ImmutableList.<Example>builder()
                .addAll(onlyBy(
                        Office.COURT_IN_CHAMBERS,
                        rule,
                        COMPLAINED,
                        office -> decideObjection(RULED, "K1", Ruling.FOUNDED)
                                .by(office)
                                .build()))
                .addAll(each(rule, Ruling.values(), ruling -> Truth.TRUE, COMPLAINED, ruling -> rule(RULED, ruling)))
                .add(fails(
                        rule,
                        "not twice",
                        COMPLAINED.after(BOOK, rule(RULED, Ruling.UNFOUNDED)),
                        decideObjection("2026-09-16T11:00", "K1", Ruling.FOUNDED)
                                .decision(new org.confisca.casefile.DecisionId("again"))
                                .build()))
                .build();
    }

    private static ImmutableList<Example> admissibility() {
        String rule = "NL-SV-552B/only-3";
        String estimate = "NL-SV-552B/only-4";
        Files inTime = FORFEITED.after(BOOK, lodge("2026-08-31T23:59", "P2"));
        Files tooLate = FORFEITED.after(BOOK, lodge("2026-09-01T00:00", "P2"));
        Files byConvict = FORFEITED.after(BOOK, lodge(LODGED, "P1"));
        Files unseized = UNSEIZED.after(BOOK, lodge(LODGED, "P2"));
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        for (Ruling ruling : Ruling.values()) {
            boolean merits = ruling != Ruling.INADMISSIBLE;
            examples.add(
                    holds(rule, "in time, " + ruling, inTime, rule(RULED, ruling)),
                    new Example(rule, "too late, " + ruling, tooLate.file(), rule(RULED, ruling), Truth.of(!merits)),
                    new Example(
                            rule,
                            "of the convicted person, " + ruling,
                            byConvict.file(),
                            rule(RULED, ruling),
                            Truth.of(!merits)),
                    holds(estimate, "what was seized, " + ruling, COMPLAINED, rule(RULED, ruling)),
                    new Example(
                            estimate,
                            "nobody knows whether its value was paid, " + ruling,
                            unseized.file(),
                            rule(RULED, ruling),
                            merits ? Truth.UNKNOWN : Truth.TRUE));
        }
        return examples.addAll(
                        COLLECTED.examples(estimate, unseized, rule(RULED, Ruling.FOUNDED), Truth.FALSE, Truth.TRUE))
                .build();
    }
}
