package org.confisca.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.confirm;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.release;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.BOOK;

import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.act.hold.HoldLaw;
import org.confisca.act.hold.OrderHold;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Office;
import org.confisca.rule.Assessment;
import org.confisca.rule.Cause;
import org.confisca.rule.Step;
import org.confisca.rule.ToyActs;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** The append-only history: what goes in, in which order, and what can be asked of it. */
class CaseHistoryTest {
    private static final CaseFile OPENING = Files.usual().file();
    private static final CaseHistory EMPTY = CaseHistory.of(OPENING);
    private static final LocalDateTime RECORDED = at("2026-07-20T09:00");

    private static CaseHistory carried(CaseHistory history, Act... acts) {
        CaseHistory after = history;
        for (Act act : acts) {
            after = after.carryOut(BOOK, act, act.at().plusHours(1)).history();
        }
        return after;
    }

    @Test
    void in_a_new_history_nothing_has_happened() {
        assertThat(EMPTY.entries()).isEmpty();
        assertThat(EMPTY.opening()).isSameAs(OPENING);
        assertThat(EMPTY.now()).isSameAs(OPENING);
        assertThat(EMPTY.replay()).isEqualTo(OPENING);
        assertThat(EMPTY).hasToString("test: 0 lines");
    }

    @Test
    void a_step_that_was_judged_is_written_down() {
        Step step = ((Assessment.Permitted) BOOK.assess(OPENING, hold("2026-07-01T10:00"))).step();
        CaseHistory history = EMPTY.with(step, RECORDED);
        assertThat(history.entries()).containsExactly(new Entry(step, RECORDED));
        assertThat(history.entries().get(0).occurredAt()).isEqualTo(at("2026-07-01T10:00"));
        assertThat(history.now()).isEqualTo(step.applyTo(OPENING));
        assertThat(history).hasToString("test: 1 lines");
        assertThat(EMPTY.entries()).isEmpty();
    }

    @Test
    void a_step_that_happened_before_the_last_line_is_refused() {
        CaseHistory history = carried(EMPTY, hold("2026-07-02T10:00"));
        Step earlier = ((Assessment.Permitted) BOOK.assess(OPENING, hold("2026-07-01T10:00", "H2", "A2"))).step();
        assertThatThrownBy(() -> history.with(earlier, RECORDED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("OrderHold of 2026-07-01T10:00 comes before the last line of the history; insert it");
        Step atOnce = ((Assessment.Permitted) BOOK.assess(OPENING, hold("2026-07-02T10:00", "H2", "A2"))).step();
        assertThat(history.with(atOnce, RECORDED).entries()).hasSize(2);
    }

    @Test
    void time_is_written_down_as_it_runs() {
        CaseHistory history = carried(EMPTY, hold("2026-07-01T10:00"));
        assertThat(history.advance(BOOK, at("2026-07-08T23:59"), RECORDED)).isSameAs(history);
        CaseHistory advanced = history.advance(BOOK, at("2026-07-09T00:00"), RECORDED);
        assertThat(advanced.entries()).hasSize(2);
        Entry lapse = advanced.entries().get(1);
        assertThat(lapse.step().act().type()).isSameAs(HoldLaw.HOLD_LAPSED);
        assertThat(lapse.recordedAt()).isEqualTo(RECORDED);
        assertThat(advanced.now().clock().running()).isEmpty();
    }

    @Test
    void an_act_is_entered_after_what_time_had_done() {
        CaseHistory history = carried(EMPTY, hold("2026-07-01T10:00"));
        Carried late = history.carryOut(BOOK, release("2026-07-10T10:00"), RECORDED);
        assertThat(late.history().entries())
                .extracting(entry -> entry.step().act().type().name())
                .containsExactly("OrderHold", "HoldLapsed", "ReleaseHold");
        assertThat(late.assessment()).isInstanceOf(Assessment.Refused.class);
    }

    @Test
    void what_happened_unlawfully_stays_visible() {
        OrderHold unlawful = OrderHold.ORDER_HOLD.with(hold("2026-07-01T10:00"), Act.BY, Office.COURT);
        CaseHistory history =
                carried(EMPTY, unlawful, confirm("2026-07-01T12:00"), sell("2026-07-02T10:00", "EUR 500.00"));
        assertThat(history.irregularities()).containsExactly(history.entries().get(0));
        assertThat(history.entries().get(1).step().cause()).isInstanceOf(Cause.ByAuthority.class);
        assertThat(history.entries().get(2).step().cause()).isInstanceOf(Cause.Unsettled.class);
    }

    @Test
    void an_act_that_does_not_fit_is_not_entered() {
        CaseHistory history = carried(EMPTY, hold("2026-07-01T10:00"));
        Carried again = history.carryOut(BOOK, hold("2026-07-10T10:00"), RECORDED);
        assertThat(again.history()).isSameAs(history);
        assertThat(again.assessment()).isInstanceOf(Assessment.Refused.class);
    }

    @Test
    void a_replay_comes_to_the_same_file() {
        CaseHistory history = carried(
                EMPTY,
                hold("2026-07-01T10:00"),
                confirm("2026-07-01T12:00"),
                ToyActs.extend("2026-07-02T10:00"),
                ToyActs.seize("2026-07-03T10:00"),
                ToyActs.grant("2026-08-01T10:00"),
                ToyActs.monitor("2026-09-01T10:00"));
        assertThat(history.replay()).isEqualTo(history.now());
        assertThat(history.replay().duties().all()).isNotEmpty();
    }

    @Test
    void the_file_can_be_asked_for_as_it_was_and_as_it_was_known() {
        CaseHistory history = carried(EMPTY, hold("2026-07-01T10:00"), confirm("2026-07-02T10:00"));
        CaseFile held = history.entries().get(0).step().applyTo(OPENING);
        LocalDateTime later = at("2027-01-01T00:00");
        assertThat(history.asOf(later, later)).isEqualTo(history.now());
        assertThat(history.asOf(at("2026-07-02T10:00"), later)).isEqualTo(history.now());
        assertThat(history.asOf(at("2026-07-02T09:59"), later)).isEqualTo(held);
        assertThat(history.asOf(later, at("2026-07-02T11:00"))).isEqualTo(history.now());
        assertThat(history.asOf(later, at("2026-07-02T10:59"))).isEqualTo(held);
        assertThat(history.asOf(at("2026-07-01T09:59"), later)).isEqualTo(OPENING);
    }

    @Test
    void histories_are_equal_if_they_hold_the_same_lines_on_the_same_opening() {
        CaseHistory one = carried(EMPTY, hold("2026-07-01T10:00"));
        assertThat(one)
                .isEqualTo(carried(CaseHistory.of(Files.usual().file()), hold("2026-07-01T10:00")))
                .hasSameHashCodeAs(carried(EMPTY, hold("2026-07-01T10:00")))
                .isNotEqualTo(EMPTY)
                .isNotEqualTo(carried(
                        CaseHistory.of(Files.completeSince("2020-01-01")
                                .asset("A1", AssetKind.VEHICLE, asset -> asset)
                                .file()),
                        hold("2026-07-01T10:00")))
                .isNotEqualTo(one.opening());
    }
}
