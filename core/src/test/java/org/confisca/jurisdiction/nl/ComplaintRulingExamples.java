package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.decide;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.lodge;
import static org.confisca.testkit.Proceedings.seize;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.act.seizure.OrderReturn;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;

/** Examples of when a complaint is well founded, and of what then follows (art. 552a(10) Sv). */
final class ComplaintRulingExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final String ONLY = "NL-SV-552A-10/only-1";
    private static final Act FOUNDED =
            decide("2026-03-01T09:00", "K1", Ruling.FOUNDED).build();
    private static final Act UNFOUNDED =
            decide("2026-03-01T09:00", "K1", Ruling.UNFOUNDED).build();
    private static final Files LODGED = Files.usual()
            .after(
                    BOOK,
                    seize("2026-02-02T10:00", "A1", "S1", "P1").build(),
                    lodge("2026-02-10T09:00", "P1", "K1").build());
    private static final Files NOT_NEEDED = LODGED.after(BOOK, needed("2026-02-20T09:00", false));

    private ComplaintRulingExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(interestOfProcedure())
                .addAll(entitlement())
                .addAll(consequences())
                .addAll(conservatorySeizure())
                .addAll(recipients())
                .build();
    }

    private static Act needed(String at, Office by, boolean answer, Standard standard) {
        return determine(at, by, "INTEREST_OF_CRIMINAL_PROCEDURE", answer, standard, new AssetId("A1"));
    }

    private static Act needed(String at, boolean answer) {
        return needed(at, Office.COURT_IN_CHAMBERS, answer, Standard.FINDING);
    }

    private static Act another(boolean answer) {
        return determine(
                "2026-02-21T09:00",
                Office.COURT_IN_CHAMBERS,
                "ANOTHER_REASONABLY_REGARDED_AS_ENTITLED",
                answer,
                Standard.FINDING,
                new AssetId("A1"));
    }

    private static Act entitled(Office by, boolean answer) {
        return determine(
                "2026-02-22T09:00",
                by,
                "REASONABLY_REGARDED_AS_ENTITLED",
                answer,
                Standard.FINDING,
                new AssetId("A1"),
                new PartyId("P1"));
    }

    private static ImmutableList<Example> interestOfProcedure() {
        Files notAnother = LODGED.after(BOOK, another(false));
        return ImmutableList.of(
                holds(ONLY, "no interest left, nobody else entitled", NOT_NEEDED.after(BOOK, another(false)), FOUNDED),
                fails(ONLY, "the procedure needs it", LODGED.after(BOOK, needed("2026-02-20T09:00", true)), FOUNDED),
                holds(
                        ONLY,
                        "then it may be unfounded",
                        LODGED.after(BOOK, needed("2026-02-20T09:00", true)),
                        UNFOUNDED),
                open(ONLY, "nobody decided whether it is needed", notAnother, FOUNDED),
                open(
                        ONLY,
                        "the prosecutor found that it is not needed, who cannot before the court",
                        notAnother.after(
                                BOOK, needed("2026-02-23T09:00", Office.PUBLIC_PROSECUTOR, false, Standard.FINDING)),
                        FOUNDED),
                open(
                        ONLY,
                        "an officer found that it is not needed, who cannot",
                        notAnother.after(
                                BOOK,
                                needed("2026-02-23T09:00", Office.INVESTIGATING_OFFICER, false, Standard.FINDING)),
                        FOUNDED),
                open(
                        ONLY,
                        "found on indications only",
                        notAnother.after(
                                BOOK,
                                needed("2026-02-23T09:00", Office.COURT_IN_CHAMBERS, false, Standard.INDICATIONS)),
                        FOUNDED),
                fails(
                        ONLY,
                        "not needed, and then needed again",
                        notAnother.after(BOOK, needed("2026-02-23T09:00", false), needed("2026-02-24T09:00", true)),
                        FOUNDED),
                holds(ONLY, "the test is that of art. 94 only", conservatory("P1"), FOUNDED));
    }

    /** A conservatory seizure, unauthorised as it is, and a complaint about it. */
    private static Files conservatory(String complainant) {
        return Files.usual()
                .after(
                        BOOK,
                        SeizeConservatory.builder()
                                .at(LocalDateTime.parse("2026-02-02T10:00"))
                                .by(Office.PUBLIC_PROSECUTOR)
                                .asset(new AssetId("A1"))
                                .measure(new MeasureId("S1"))
                                .offence(Proceedings.OFFENCE)
                                .purpose(Purpose.DEPRIVATION)
                                .relation(Relation.OWN)
                                .seizedFrom(new PartyId("P1"))
                                .build(),
                        lodge("2026-02-10T09:00", complainant, "K1").build());
    }

    private static ImmutableList<Example> entitlement() {
        Files ofOther = NOT_NEEDED.after(BOOK, another(true));
        return ImmutableList.of(
                open(ONLY, "nobody decided whether another is entitled", NOT_NEEDED, FOUNDED),
                open(ONLY, "another is entitled, perhaps the complainant too", ofOther, FOUNDED),
                fails(
                        ONLY,
                        "another is entitled, the complainant is not",
                        ofOther.after(BOOK, entitled(Office.COURT_IN_CHAMBERS, false)),
                        FOUNDED),
                holds(
                        ONLY,
                        "the complainant is entitled",
                        NOT_NEEDED.after(BOOK, entitled(Office.COURT_IN_CHAMBERS, true)),
                        FOUNDED),
                open(
                        ONLY,
                        "only the prosecutor found the complainant entitled",
                        ofOther.after(BOOK, entitled(Office.PUBLIC_PROSECUTOR, true)),
                        FOUNDED));
    }

    private static ImmutableList<Example> consequences() {
        Files ready = NOT_NEEDED.after(BOOK, another(false));
        return ImmutableList.of(
                holds("NL-SV-552A-10/owes-1", "founded: return must be ordered", ready, FOUNDED),
                fails("NL-SV-552A-10/owes-1", "unfounded", ready, UNFOUNDED),
                holds(
                        "NL-SV-552A-10/may-1",
                        "after a founded complaint",
                        ready.after(BOOK, FOUNDED),
                        order(Office.COURT_IN_CHAMBERS)),
                fails(
                        "NL-SV-552A-10/may-1",
                        "after an unfounded one",
                        ready.after(BOOK, UNFOUNDED),
                        order(Office.COURT_IN_CHAMBERS)),
                fails("NL-SV-552A-10/may-1", "before the ruling", ready, order(Office.COURT_IN_CHAMBERS)),
                fails(
                        "NL-SV-552A-10/may-1",
                        "not by the prosecutor",
                        ready.after(BOOK, FOUNDED),
                        order(Office.PUBLIC_PROSECUTOR)));
    }

    /** The suspicion, or the sanction that it leads to, is what a conservatory seizure waits for. */
    private static ImmutableList<Example> conservatorySeizure() {
        String only = "NL-SV-552A-10/only-2";
        ExampleSeries.Norm unlikely = aboutSeizure("SANCTION_HIGHLY_UNLIKELY");
        ExampleSeries.Norm unlawful = aboutSeizure("SEIZURE_AGAINST_THE_LAW");
        Files two = conservatory("P1")
                .after(BOOK, seize("2026-02-11T10:00", "A3", "S2", "P2").build());
        return ImmutableList.<Example>builder()
                .addAll(unlikely.examples(only, unlawful.found(two, false), FOUNDED, Truth.TRUE, Truth.FALSE))
                .addAll(unlawful.examples(only, unlikely.found(two, false), FOUNDED, Truth.TRUE, Truth.FALSE))
                .add(holds(only, "it may be unfounded whatever is found", conservatory("P1"), UNFOUNDED))
                .add(holds(only, "the test is that of art. 94a only", LODGED, FOUNDED))
                .addAll(ofAnother(only, unlikely, unlawful))
                .build();
    }

    /** Somebody else who complains as owner. */
    private static ImmutableList<Example> ofAnother(
            String only, ExampleSeries.Norm unlikely, ExampleSeries.Norm unlawful) {
        ExampleSeries.Norm owner = aboutSeizure("COMPLAINANT_OWNER_BEYOND_REASONABLE_DOUBT");
        ExampleSeries.Norm situation = aboutSeizure("SITUATION_OF_94A_4_OR_5");
        Files another = unlawful.found(unlikely.found(conservatory("P2"), false), false)
                .after(BOOK, seize("2026-02-11T10:00", "A3", "S2", "P2").build());
        Files suspect = unlawful.found(unlikely.found(conservatory("P1"), false), false);
        return ImmutableList.<Example>builder()
                .addAll(owner.examples(only, situation.found(another, false), FOUNDED, Truth.TRUE, Truth.FALSE))
                .addAll(situation.examples(only, owner.found(another, true), FOUNDED, Truth.FALSE, Truth.TRUE))
                .add(fails(
                        only,
                        "that the suspect owns it does not help",
                        situation.found(owner.found(suspect, true), false),
                        FOUNDED))
                .build();
    }

    private static ExampleSeries.Norm aboutSeizure(String name) {
        return new ExampleSeries.Norm(
                name,
                Standard.FINDING,
                ImmutableSet.of(Office.COURT_IN_CHAMBERS),
                ImmutableList.of(new MeasureId("S1")),
                ImmutableList.of(new MeasureId("S2")));
    }

    private static ImmutableList<Example> recipients() {
        String only = "NL-SV-552A-10/only-3";
        Files founded = NOT_NEEDED.after(BOOK, another(true), entitled(Office.COURT_IN_CHAMBERS, true), FOUNDED);
        Files secured = conservatory("P1");
        return ImmutableList.of(
                holds(only, "to whom it was seized from", founded, order(Office.COURT_IN_CHAMBERS)),
                open(only, "to somebody else of whom nothing is determined", founded, orderTo("P2")),
                holds(only, "to somebody entitled", founded.after(BOOK, entitledIs("P2", true)), orderTo("P2")),
                fails(only, "to somebody not entitled", founded.after(BOOK, entitledIs("P2", false)), orderTo("P2")),
                holds(only, "of what secures a sum, to whom it was seized from", secured, orderTo("P1")),
                fails(
                        only,
                        "of what secures a sum, to somebody not entitled",
                        secured.after(BOOK, entitledIs("P2", false)),
                        orderTo("P2")));
    }

    private static Act entitledIs(String party, boolean answer) {
        return determine(
                "2026-03-01T10:00",
                Office.COURT_IN_CHAMBERS,
                "REASONABLY_REGARDED_AS_ENTITLED",
                answer,
                Standard.FINDING,
                new AssetId("A1"),
                new PartyId(party));
    }

    private static OrderReturn order(Office by) {
        return OrderReturn.builder()
                .at(LocalDateTime.parse("2026-03-02T09:00"))
                .by(by)
                .asset(new AssetId("A1"))
                .route(ReturnRoute.COMPLAINT_FOUNDED)
                .to(new PartyId("P1"))
                .build();
    }

    private static OrderReturn orderTo(String party) {
        return OrderReturn.builder()
                .from(order(Office.COURT_IN_CHAMBERS))
                .to(new PartyId(party))
                .build();
    }
}
