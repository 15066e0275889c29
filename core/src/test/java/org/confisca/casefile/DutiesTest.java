package org.confisca.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.casefile.Terms.START;
import static org.confisca.casefile.Terms.duty;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The duties of a case: all of them, and those that are open about something. */
class DutiesTest {
    private static final Subject H1 = new MeasureId("H1");
    private static final Subject H2 = new MeasureId("H2");
    private static final Duty FIRST = duty("DU1", H1);
    private static final Duty SECOND = duty("DU2", H1);
    private static final Duty OTHER = duty("DU3", H2);
    private static final Duties ALL = Duties.empty().with(OTHER).with(SECOND).with(FIRST);

    private static Duty done(Duty duty) {
        return Duty.builder()
                .from(duty)
                .dischargedAt(Optional.of(START.plusDays(1)))
                .build();
    }

    @Test
    void open_duties_are_found_by_what_they_are_about_in_order_of_id() {
        assertThat(ALL.openAbout(H1)).containsExactly(FIRST, SECOND);
        assertThat(ALL.openAbout(H2)).containsExactly(OTHER);
        assertThat(ALL.openAbout(new MeasureId("H3"))).isEmpty();
        assertThat(ALL.open()).containsExactly(FIRST, SECOND, OTHER);
    }

    @Test
    void a_duty_that_is_done_stays_on_the_file_and_is_no_longer_open() {
        Duties after = ALL.with(done(FIRST));
        assertThat(after.openAbout(H1)).containsExactly(SECOND);
        assertThat(after.open()).containsExactly(SECOND, OTHER);
        assertThat(after.all()).containsExactly(done(FIRST), SECOND, OTHER);
        assertThat(after.find(new DutyId("DU1"))).contains(done(FIRST));
        assertThat(after.with(done(SECOND)).openAbout(H1)).isEmpty();
        assertThat(after.with(FIRST).openAbout(H1)).containsExactly(FIRST, SECOND);
        assertThat(after.find(new DutyId("DU9"))).isEmpty();
    }

    @Test
    void a_duty_entered_twice_is_open_once() {
        assertThat(ALL.with(FIRST).openAbout(H1)).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_duty_is_overdue_from_its_moment_on_while_it_is_open() {
        assertThat(FIRST.isOverdue(START.plusDays(2).minusNanos(1))).isFalse();
        assertThat(FIRST.isOverdue(START.plusDays(2))).isTrue();
        assertThat(done(FIRST).isOverdue(START.plusDays(9))).isFalse();
        Duty sometime =
                Duty.builder().from(FIRST).due(new Due.WithoutDelay(START)).build();
        assertThat(sometime.isOverdue(START.plusYears(9))).isFalse();
    }

    @Test
    void they_are_equal_if_they_hold_the_same_duties() {
        Duties same = Duties.empty().with(FIRST).with(SECOND).with(OTHER);
        assertThat(ALL)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(ALL.with(done(FIRST)))
                .isNotEqualTo(ALL.all());
        assertThat(ALL.hashCode()).isNotEqualTo(Duties.empty().hashCode());
        assertThat(ALL.toString()).contains("DU1", "DU2", "DU3");
    }

    @Test
    void some_are_open_until_the_last_is_done() {
        Duties one = Duties.empty().with(FIRST);
        assertThat(Duties.empty().anyOpen()).isFalse();
        assertThat(one.anyOpen()).isTrue();
        assertThat(one.with(SECOND).with(done(FIRST)).anyOpen()).isTrue();
        assertThat(one.with(done(FIRST)).anyOpen()).isFalse();
    }
}
