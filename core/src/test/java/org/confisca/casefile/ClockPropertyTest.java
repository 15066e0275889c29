package org.confisca.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.casefile.Terms.START;
import static org.confisca.casefile.Terms.term;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A clock does what a plain list of terms would do. */
class ClockPropertyTest {
    private static final List<Subject> SUBJECTS =
            List.of(new MeasureId("H1"), new MeasureId("H2"), new AssetId("A1"), new PartyId("P1"));

    /** A term to add, or the id of a term to take off. */
    record Change(Optional<RunningTerm> add, TermId id) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> ids = Arbitraries.integers().between(0, 7);
        Arbitrary<Integer> hours = Arbitraries.integers().between(1, 6);
        Arbitrary<Subject> subjects = Arbitraries.of(SUBJECTS);
        Arbitrary<Boolean> adds = Arbitraries.of(true, true, false);
        return Combinators.combine(ids, hours, subjects, subjects, adds)
                .as((id, length, about, watched, add) -> new Change(
                        add ? Optional.of(term("T" + id, length, about, watched)) : Optional.empty(),
                        new TermId("T" + id)))
                .list()
                .ofMaxSize(30);
    }

    @Property
    void it_agrees_with_a_plain_list(@ForAll("changes") List<Change> changes, @ForAll @IntRange(max = 7) int hours) {
        TreeMap<TermId, RunningTerm> model = new TreeMap<>();
        Clock clock = Clock.empty();
        for (Change change : changes) {
            if (change.add().isPresent()) {
                model.put(change.id(), change.add().get());
                clock = clock.with(change.add().get());
            } else {
                model.remove(change.id());
                clock = clock.without(change.id());
            }
        }
        assertThat(clock.running()).containsExactlyElementsOf(model.values());
        for (Subject subject : SUBJECTS) {
            assertThat(clock.about(subject))
                    .containsExactlyElementsOf(model.values().stream()
                            .filter(term -> term.watching().contains(subject))
                            .toList());
        }
        LocalDateTime at = START.plusHours(hours);
        assertThat(clock.firstEndedBy(at))
                .isEqualTo(model.values().stream()
                        .filter(term -> !term.end().isAfter(at))
                        .min(Comparator.comparing(RunningTerm::end).thenComparing(RunningTerm::id)));
        for (TermId id : List.of(new TermId("T0"), new TermId("T7"))) {
            assertThat(clock.find(id)).isEqualTo(Optional.ofNullable(model.get(id)));
        }
    }

    @Example
    void a_term_that_gets_a_new_end_is_moved_and_not_doubled() {
        RunningTerm term = term("T1", 2, SUBJECTS.get(0));
        Clock moved = Clock.empty().with(term).with(term("T1", 5, SUBJECTS.get(0)));
        assertThat(moved.running()).hasSize(1);
        assertThat(moved.firstEndedBy(START.plusHours(4))).isEmpty();
        assertThat(moved.firstEndedBy(START.plusHours(5))).isPresent();
    }

    @Example
    void clocks_are_equal_if_the_same_terms_run() {
        RunningTerm one = term("T1", 2, SUBJECTS.get(0));
        RunningTerm two = term("T2", 2, SUBJECTS.get(1));
        Clock both = Clock.empty().with(one).with(two);
        assertThat(both)
                .isEqualTo(Clock.empty().with(two).with(one))
                .hasSameHashCodeAs(Clock.empty().with(two).with(one))
                .isNotEqualTo(Clock.empty().with(one))
                .isNotEqualTo(both.running());
        assertThat(both.hashCode()).isNotEqualTo(Clock.empty().hashCode());
        assertThat(both.without(new TermId("T9"))).isSameAs(both);
        assertThat(both.toString()).contains("T1", "T2");
        assertThat(one.watching()).isEqualTo(ImmutableSet.of(SUBJECTS.get(0)));
    }
}
