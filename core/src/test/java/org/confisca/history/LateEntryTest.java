package org.confisca.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.confisca.rule.ToyActs.H1;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.confirm;
import static org.confisca.rule.ToyActs.extend;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.release;
import static org.confisca.rule.ToyBook.BOOK;

import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ByLaw;
import org.confisca.act.hold.HoldLaw;
import org.confisca.casefile.MeasureId;
import org.confisca.rule.Assessment;
import org.confisca.rule.Cause;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** Acts that become known late: they go where they belong, and the report says what then stands differently. */
class LateEntryTest {
    private static final LocalDateTime KNOWN = at("2026-08-01T09:00");
    private static final LocalDateTime END = at("2027-01-01T00:00");

    private static CaseHistory history(Act... acts) {
        CaseHistory history = CaseHistory.of(Files.usual().file());
        for (Act act : acts) {
            history = history.carryOut(BOOK, act, act.at()).history();
        }
        return history;
    }

    private static Iterable<String> lines(CaseHistory history) {
        return history.entries().stream()
                .map(entry -> entry.step().act().type().name() + " " + entry.occurredAt())
                .toList();
    }

    private static ByLaw lapse(MeasureId measure, String at) {
        return new ByLaw(HoldLaw.HOLD_LAPSED, at(at), measure);
    }

    @Test
    void a_late_act_goes_after_what_happened_at_or_before_its_moment() {
        CaseHistory known = history(hold("2026-07-01T10:00"), confirm("2026-07-02T10:00"), release("2026-07-06T10:00"));
        Insertion insertion = known.insert(BOOK, hold("2026-07-02T10:00", "H2", "A2"), KNOWN);
        assertThat(insertion.assessment()).isInstanceOf(Assessment.Permitted.class);
        assertThat(lines(insertion.history()))
                .containsExactly(
                        "OrderHold 2026-07-01T10:00",
                        "ConfirmHold 2026-07-02T10:00",
                        "OrderHold 2026-07-02T10:00",
                        "ReleaseHold 2026-07-06T10:00");
        assertThat(insertion.changes()).isEmpty();
        assertThat(insertion.history().entries().get(2).recordedAt()).isEqualTo(KNOWN);
        assertThat(insertion.history().entries().get(3).recordedAt()).isEqualTo(at("2026-07-06T10:00"));
        assertThat(insertion.history().replay()).isEqualTo(insertion.history().now());
    }

    @Test
    void a_later_act_that_was_lawful_can_turn_out_irregular() {
        CaseHistory known = history(hold("2026-07-01T10:00"), release("2026-07-06T10:00"));
        Insertion insertion = known.insert(BOOK, release("2026-07-03T10:00"), KNOWN);
        assertThat(insertion.changes()).hasSize(1);
        Change change = insertion.changes().get(0);
        assertThat(change.act()).isEqualTo(release("2026-07-06T10:00"));
        assertThat(change.before()).containsInstanceOf(Cause.ByAuthority.class);
        assertThat(change.after()).containsInstanceOf(Cause.Irregular.class);
        assertThat(insertion.history().irregularities())
                .extracting(entry -> entry.step().act())
                .containsExactly(release("2026-07-06T10:00"));
    }

    @Test
    void a_later_act_that_no_longer_fits_is_dropped_and_reported() {
        CaseHistory known = history(hold("2026-07-03T10:00"), confirm("2026-07-03T11:00"));
        Insertion insertion = known.insert(BOOK, hold("2026-07-01T10:00", "H1", "A2"), KNOWN);
        assertThat(lines(insertion.history()))
                .containsExactly("OrderHold 2026-07-01T10:00", "ConfirmHold 2026-07-03T11:00");
        assertThat(insertion.changes())
                .extracting(Change::act, Change::after)
                .containsExactly(tuple(hold("2026-07-03T10:00"), Optional.empty()));
    }

    @Test
    void a_lapse_that_did_not_happen_after_all_disappears() {
        CaseHistory known = history(hold("2026-07-01T10:00")).advance(BOOK, at("2026-07-10T00:00"), KNOWN);
        Cause cause = known.entries().get(1).step().cause();
        Insertion insertion = known.insert(BOOK, release("2026-07-03T10:00"), KNOWN);
        assertThat(lines(insertion.history()))
                .containsExactly("OrderHold 2026-07-01T10:00", "ReleaseHold 2026-07-03T10:00");
        assertThat(insertion.changes())
                .containsExactly(new Change(lapse(H1, "2026-07-09T00:00"), Optional.of(cause), Optional.empty()));
    }

    @Test
    void a_lapse_nobody_knew_of_appears() {
        CaseHistory known = history(hold("2026-07-01T10:00"), confirm("2026-07-01T11:00"))
                .advance(BOOK, at("2026-07-10T00:00"), at("2026-07-10T00:00"));
        Insertion insertion = known.insert(BOOK, hold("2026-06-30T10:00", "H0", "A2"), KNOWN);
        assertThat(insertion.changes()).hasSize(1);
        Change change = insertion.changes().get(0);
        assertThat(change.act()).isEqualTo(lapse(new MeasureId("H0"), "2026-07-08T00:00"));
        assertThat(change.before()).isEmpty();
        assertThat(change.after()).containsInstanceOf(Cause.ByLaw.class);
        assertThat(lines(insertion.history()))
                .containsExactly(
                        "OrderHold 2026-06-30T10:00",
                        "OrderHold 2026-07-01T10:00",
                        "ConfirmHold 2026-07-01T11:00",
                        "HoldLapsed 2026-07-08T00:00",
                        "HoldLapsed 2026-07-09T00:00");
    }

    @Test
    void a_lapse_that_moves_is_reported_at_both_moments_in_order_of_time() {
        CaseHistory known = history(hold("2026-07-01T10:00"), hold("2026-07-20T10:00", "H2", "A2"));
        Insertion insertion = known.insert(BOOK, extend("2026-07-01T12:00"), KNOWN);
        assertThat(insertion.changes())
                .extracting(Change::act)
                .containsExactly(lapse(H1, "2026-07-09T00:00"), lapse(H1, "2026-07-16T00:00"));
    }

    @Test
    void an_act_that_does_not_fit_where_it_belongs_changes_nothing() {
        CaseHistory known = history(hold("2026-07-01T10:00"), release("2026-07-06T10:00"));
        Insertion insertion = known.insert(BOOK, hold("2026-07-03T10:00"), KNOWN);
        assertThat(insertion.assessment()).isInstanceOf(Assessment.Refused.class);
        assertThat(insertion.changes()).isEmpty();
        assertThat(insertion.history().entries()).isEqualTo(known.entries());
        assertThat(insertion.history().now()).isEqualTo(known.now());
    }

    @Test
    void an_act_after_the_last_line_is_simply_added() {
        CaseHistory known = history(hold("2026-07-01T10:00"));
        Insertion insertion = known.insert(BOOK, release("2026-07-03T10:00"), KNOWN);
        assertThat(insertion.changes()).isEmpty();
        assertThat(insertion.history().entries()).hasSize(2);
    }

    @Test
    void what_was_known_before_the_late_entry_can_still_be_asked_for() {
        CaseHistory known = history(hold("2026-07-01T10:00"), release("2026-07-06T10:00"));
        CaseHistory revised =
                known.insert(BOOK, release("2026-07-03T10:00"), KNOWN).history();
        assertThat(revised.asOf(END, KNOWN.minusSeconds(1))).isEqualTo(known.now());
        assertThat(revised.asOf(END, KNOWN)).isEqualTo(revised.now());
        assertThat(revised.asOf(END, KNOWN).measures().get(H1).endedAt()).contains(at("2026-07-03T10:00"));
        assertThat(revised.asOf(END, at("2026-07-05T00:00")).measures().get(H1).endedAt())
                .isEmpty();
    }

    @Test
    void two_late_entries_leave_three_states_of_knowledge() {
        CaseHistory first = history(hold("2026-07-01T10:00"), release("2026-07-06T10:00"));
        CaseHistory second =
                first.insert(BOOK, release("2026-07-03T10:00"), KNOWN).history();
        CaseHistory third = second.insert(BOOK, release("2026-07-02T10:00"), KNOWN.plusDays(1))
                .history()
                .carryOut(BOOK, hold("2026-08-03T10:00", "H2", "A2"), KNOWN.plusDays(2))
                .history();
        assertThat(third.asOf(END, KNOWN.minusSeconds(1))).isEqualTo(first.now());
        assertThat(third.asOf(END, KNOWN)).isEqualTo(second.now());
        assertThat(third.asOf(END, KNOWN.plusDays(1)).measures().get(H1).endedAt())
                .contains(at("2026-07-02T10:00"));
        assertThat(third.asOf(END, KNOWN.plusDays(2))).isEqualTo(third.now());
    }

    @Test
    void a_history_that_was_revised_is_not_equal_to_one_that_always_knew() {
        CaseHistory revised = history(hold("2026-07-01T10:00"))
                .insert(BOOK, release("2026-07-03T10:00"), KNOWN)
                .history();
        CaseHistory always = history(hold("2026-07-01T10:00"))
                .carryOut(BOOK, release("2026-07-03T10:00"), KNOWN)
                .history();
        assertThat(revised.entries()).isEqualTo(always.entries());
        assertThat(revised)
                .isNotEqualTo(always)
                .isEqualTo(history(hold("2026-07-01T10:00"))
                        .insert(BOOK, release("2026-07-03T10:00"), KNOWN)
                        .history());
    }
}
