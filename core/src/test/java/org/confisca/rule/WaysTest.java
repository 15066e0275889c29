package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.confisca.act.Act;
import org.confisca.casefile.Office;
import org.junit.jupiter.api.Test;

/** Alternative sets of proposals, and how they combine. */
class WaysTest {
    private static final Proposal BY_COURT = new Proposal.Change<>(Act.BY, Office.COURT);
    private static final Proposal BY_STATE = new Proposal.Change<>(Act.BY, Office.STATE);
    private static final Proposal LATER = new Proposal.Change<>(Act.AT, ToyActs.at("2026-08-01T00:00"));
    private static final Proposal LEAD = lead("lead");

    private static Proposal lead(String name) {
        return new Proposal.Lead(new Missing(ToyBook.name(name), new Supply.Header()));
    }

    private static Ways leads(int first, int number) {
        Ways ways = Ways.IMPOSSIBLE;
        for (int i = first; i < first + number; i++) {
            ways = ways.or(Ways.of(lead("lead " + i)));
        }
        return ways;
    }

    @Test
    void what_is_impossible_stays_so_and_what_needs_nothing_adds_nothing() {
        assertThat(Ways.of(LEAD).and(Ways.IMPOSSIBLE).sets()).isEmpty();
        assertThat(Ways.of(LEAD).or(Ways.IMPOSSIBLE).sets()).containsExactly(ImmutableSet.of(LEAD));
        assertThat(Ways.of(LEAD).and(Ways.NOTHING_NEEDED).sets()).containsExactly(ImmutableSet.of(LEAD));
        assertThat(Ways.of(LEAD).or(Ways.NOTHING_NEEDED).sets()).containsExactly(ImmutableSet.of());
    }

    @Test
    void both_must_be_done_and_the_same_thing_is_done_once() {
        assertThat(Ways.of(BY_COURT).and(Ways.of(LATER)).sets()).containsExactly(ImmutableSet.of(BY_COURT, LATER));
        assertThat(Ways.of(BY_COURT).and(Ways.of(BY_COURT)).sets()).containsExactly(ImmutableSet.of(BY_COURT));
        assertThat(Ways.of(ImmutableList.of(BY_COURT, LATER)).sets()).containsExactly(ImmutableSet.of(BY_COURT, LATER));
    }

    @Test
    void one_field_cannot_have_two_values() {
        assertThat(Ways.of(BY_COURT).and(Ways.of(BY_STATE)).sets()).isEmpty();
        assertThat(Ways.of(BY_COURT).and(Ways.of(BY_STATE).or(Ways.of(LATER))).sets())
                .containsExactly(ImmutableSet.of(BY_COURT, LATER));
    }

    @Test
    void only_minimal_sets_are_kept_the_lightest_first() {
        Ways ways =
                Ways.of(LEAD).or(Ways.of(BY_COURT, LATER)).or(Ways.of(BY_STATE)).or(Ways.of(BY_STATE, LATER));
        assertThat(ways.sets())
                .containsExactly(ImmutableSet.of(BY_STATE), ImmutableSet.of(BY_COURT, LATER), ImmutableSet.of(LEAD));
        assertThat(ways.truncated()).isFalse();
    }

    @Test
    void a_lead_weighs_more_than_acts_that_can_be_tried() {
        assertThat(Ways.weight(ImmutableSet.of())).isZero();
        assertThat(Ways.weight(ImmutableSet.of(BY_COURT, LATER))).isEqualTo(2);
        assertThat(Ways.weight(ImmutableSet.of(BY_COURT, LEAD))).isEqualTo(101);
    }

    @Test
    void so_many_ways_are_kept_and_cutting_more_is_remembered() {
        assertThat(leads(0, 32).sets()).hasSize(32);
        assertThat(leads(0, 32).truncated()).isFalse();
        Ways cut = leads(0, 33);
        assertThat(cut.sets()).hasSize(32);
        assertThat(cut.truncated()).isTrue();
        assertThat(cut.and(Ways.of(BY_COURT)).truncated()).isTrue();
        assertThat(Ways.of(BY_COURT).and(cut).truncated()).isTrue();
        assertThat(Ways.of(BY_COURT).or(cut).truncated()).isTrue();
    }
}
