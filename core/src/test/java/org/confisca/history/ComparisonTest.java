package org.confisca.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.decide;
import static org.confisca.testkit.Proceedings.lodge;
import static org.confisca.testkit.Proceedings.seize;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.confisca.act.Act;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.seizure.OrderReturn;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Ruling;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.rule.ReadingName;
import org.confisca.rule.RuleBook;
import org.confisca.source.Language;
import org.confisca.source.ProvisionId;
import org.confisca.source.RuleId;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** Two books over one case: what differs, by which provision, and where the case stops. */
class ComparisonTest {
    private static final RuleBook LAW = DutchLaw.book();
    private static final RuleBook RETURN = LAW.under(ReadingName.parse("NL-SV-134-2/end-of-seizure=return"));
    private static final ImmutableList<Act> RETURNED = ImmutableList.of(
            seize("2026-02-02T10:00", "A1", "S1", "P1").build(),
            OrderReturn.builder()
                    .at(LocalDateTime.parse("2026-02-04T10:00"))
                    .by(Office.PUBLIC_PROSECUTOR)
                    .asset(new AssetId("A1"))
                    .route(ReturnRoute.TO_POSSESSOR)
                    .to(new PartyId("P1"))
                    .build(),
            lodge("2026-02-05T09:00", "P1", "K1").build(),
            decide("2026-03-05T09:00", "K1", Ruling.UNFOUNDED).build());
    private static final OrderHold HOLD = OrderHold.builder()
            .at(LocalDateTime.parse("2026-07-02T10:15"))
            .by(Office.FIU)
            .asset(new AssetId("A2"))
            .measure(new MeasureId("H1"))
            .ground(HoldGround.INDICATIONS)
            .build();

    private static Narrative narrative(Iterable<? extends Act> acts) {
        return Narrative.of(Files.usual().file(), acts);
    }

    @Test
    void a_case_stops_at_the_first_act_that_is_unlawful_under_one_of_the_two_and_says_so() {
        ComparedCase compared = new Comparison(LAW, RETURN).of(narrative(RETURNED));

        assertThat(compared.stoppedAt()).isEqualTo(OptionalInt.of(3));
        assertThat(compared.acts())
                .extracting(ComparedAct::extent)
                .containsExactly(ComparedAct.Extent.NONE, ComparedAct.Extent.CONSEQUENCES, ComparedAct.Extent.OUTCOME);
        assertThat(compared.end()).isEmpty();
        assertThat(compared.explain(Language.EN))
                .contains(
                        "The comparison stops here: act 3 happened, and is unlawful under one of the two; what came after"
                                + " it was not compared");
        assertThat(compared.explain(Language.NL)).anyMatch(line -> line.startsWith("Hier stopt de vergelijking"));
    }

    @Test
    void a_difference_names_the_provisions_that_came_to_something_else() {
        ComparedCase compared = new Comparison(LAW, RETURN).of(narrative(RETURNED));

        // with the seizure lasts the duty to report it
        assertThat(compared.acts().get(1).provisions())
                .containsExactly(new ProvisionId("NL-SV-134-2"), new ProvisionId("NL-SV-94-3"));
        assertThat(compared.acts().get(2).provisions()).contains(new ProvisionId("NL-SV-552A-1"));
        assertThat(compared.provisions()).contains(new ProvisionId("NL-SV-134-2"), new ProvisionId("NL-SV-552A-1"));
        assertThat(compared.explain(Language.EN))
                .anyMatch(line -> line.startsWith("2. ")
                        && line.endsWith("same outcome, with other consequences, by NL-SV-134-2, NL-SV-94-3"));
    }

    @Test
    void what_was_only_proposed_does_not_stop_a_case() {
        ImmutableList<Narrative.Told> told = ImmutableList.of(
                new Narrative.Told(RETURNED.get(0), false),
                new Narrative.Told(RETURNED.get(1), false),
                new Narrative.Told(RETURNED.get(2), true),
                new Narrative.Told(charge("2026-02-06T09:00").build(), false));
        ComparedCase compared =
                new Comparison(LAW, RETURN).of(new Narrative(Files.usual().file(), told, Optional.empty()));

        assertThat(compared.stoppedAt()).isEmpty();
        assertThat(compared.acts()).hasSize(4);
        assertThat(compared.acts().get(2).extent()).isEqualTo(ComparedAct.Extent.OUTCOME);
        assertThat(compared.acts().get(3).differs()).isFalse();
        assertThat(compared.explain(Language.EN)).anyMatch(line -> line.startsWith("3. (proposed) "));
    }

    @Test
    void what_was_refused_by_both_is_irregular_under_both_and_the_case_goes_on() {
        Act twice = seize("2026-02-03T10:00", "A2", "S2", "P1")
                .by(Office.MUNICIPALITY)
                .build();
        ComparedCase compared = new Comparison(LAW, RETURN)
                .of(narrative(ImmutableList.of(
                        RETURNED.get(0), twice, charge("2026-03-02T09:00").build())));

        assertThat(compared.stoppedAt()).isEmpty();
        assertThat(compared.differs()).isFalse();
        assertThat(compared.explain(Language.EN)).containsExactly("No difference");
    }

    @Test
    void the_end_tells_what_stands_differently_once_time_has_run_on() {
        RuleBook other = LAW.without(new RuleId(new ProvisionId("NL-WWFT-17A-1"), "runs-1"));
        Narrative until = new Narrative(
                Files.usual().file(),
                ImmutableList.of(new Narrative.Told(HOLD, false)),
                Optional.of(LocalDateTime.parse("2026-07-10T00:00")));
        ComparedCase compared = new Comparison(LAW, other).of(until);

        assertThat(compared.end())
                .filteredOn(Change.OfState.class::isInstance)
                .singleElement()
                .extracting(change -> change.wording().en())
                .isEqualTo("asset:A2: first free, now held");
        assertThat(compared.explain(Language.EN))
                .contains("At the end (first: Dutch law; now: Dutch law without NL-WWFT-17A-1/runs-1 (not law)):");
        assertThat(new Comparison(LAW, other)
                        .of(narrative(ImmutableList.of(HOLD)))
                        .end())
                .noneMatch(Change.OfState.class::isInstance);
    }

    @Test
    void a_strict_book_leaves_undetermined_what_the_law_permits_and_does_not_stop_the_case() {
        ComparedCase compared = new Comparison(LAW, LAW.strict())
                .of(narrative(ImmutableList.of(
                        RETURNED.get(0), charge("2026-03-02T09:00").build())));

        assertThat(compared.stoppedAt()).isEmpty();
        assertThat(compared.acts()).hasSize(2);
    }

    @Test
    void the_other_way_round_the_same_acts_differ() {
        ComparedCase there = new Comparison(LAW, RETURN).of(narrative(RETURNED));
        ComparedCase back = new Comparison(RETURN, LAW).of(narrative(RETURNED));

        assertThat(Iterables.transform(back.acts(), ComparedAct::extent))
                .containsExactlyElementsOf(Iterables.transform(there.acts(), ComparedAct::extent));
        assertThat(back.stoppedAt()).isEqualTo(there.stoppedAt());
        assertThat(back.provisions()).isEqualTo(there.provisions());
    }
}
