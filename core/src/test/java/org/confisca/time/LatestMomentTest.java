package org.confisca.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.time.TimeFixtures.FEAST;
import static org.confisca.time.TimeFixtures.LAW;
import static org.confisca.time.TimeFixtures.UNREAD;
import static org.confisca.time.TimeFixtures.day;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a term that was counted back allows, and how it says so. */
class LatestMomentTest {

    private static final LocalDateTime EVENT = LocalDateTime.parse("2026-07-10T09:30");

    @ParameterizedTest
    @CsvSource({
        "DAY_OF_ACT_COUNTS, 2026-07-07T23:59:59.999999999, true",
        "DAY_OF_ACT_COUNTS, 2026-07-08T00:00, false",
        "CLEAR_DAYS, 2026-07-06T23:59:59.999999999, true",
        "CLEAR_DAYS, 2026-07-07T00:00, false"
    })
    void days_are_whole(BackwardCount count, LocalDateTime moment, boolean allowed) {
        assertThat(threeDays(count).allows(moment)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-09T09:30, true", "2026-07-09T09:30:00.000000001, false"})
    void hours_are_exact(LocalDateTime moment, boolean allowed) {
        assertThat(hours(BackwardCount.DAY_OF_ACT_COUNTS).allows(moment)).isEqualTo(allowed);
        assertThat(hours(BackwardCount.CLEAR_DAYS).allows(moment)).isEqualTo(allowed);
    }

    @Test
    void the_first_day_of_the_term_is_the_last_one_for_the_act_unless_days_are_clear() {
        assertThat(threeDays(BackwardCount.DAY_OF_ACT_COUNTS).lastDay()).isEqualTo(day("2026-07-07"));
        assertThat(threeDays(BackwardCount.DAY_OF_ACT_COUNTS).firstDay()).isEqualTo(day("2026-07-07"));
        assertThat(threeDays(BackwardCount.CLEAR_DAYS).lastDay()).isEqualTo(day("2026-07-06"));
        assertThat(threeDays(BackwardCount.CLEAR_DAYS).firstDay()).isEqualTo(day("2026-07-07"));
        assertThat(hours(BackwardCount.CLEAR_DAYS).lastDay()).isEqualTo(day("2026-07-09"));
        assertThat(hours(BackwardCount.CLEAR_DAYS).firstDay()).isEqualTo(day("2026-07-09"));
    }

    @Test
    void it_explains_itself() {
        assertThat(threeDays(BackwardCount.DAY_OF_ACT_COUNTS).explanation())
                .isEqualTo(Wording.of(
                        "uiterlijk aan het einde van 2026-07-07, 3 dagen teruggerekend vanaf 2026-07-10 (art. 1 Act)",
                        "at the latest at the close of 2026-07-07, counted back 3 days from 2026-07-10 (art. 1 Act)"));
        assertThat(threeDays(BackwardCount.CLEAR_DAYS).explanation())
                .isEqualTo(Wording.of(
                        "uiterlijk aan het einde van 2026-07-06, 3 dagen teruggerekend vanaf 2026-07-10, alleen volle"
                                + " dagen (art. 1 Act)",
                        "at the latest at the close of 2026-07-06, counted back 3 days from 2026-07-10, clear days only"
                                + " (art. 1 Act)"));
        assertThat(hours(BackwardCount.CLEAR_DAYS).explanation())
                .isEqualTo(Wording.of(
                        "uiterlijk op 2026-07-09 09:30, 24 uur teruggerekend vanaf 2026-07-10 09:30 (art. 1 Act)",
                        "at the latest at 2026-07-09 09:30, counted back 24 hours from 2026-07-10 09:30 (art. 1 Act)"));
    }

    @Test
    void skipped_days_are_told() {
        DayNote feast = new DayNote(day("2026-07-08"), FEAST, UNREAD);
        LatestMoment moment = LastDayRules.latest(
                EVENT, Term.days(3), BackwardCount.DAY_OF_ACT_COUNTS, day("2026-07-06"), ImmutableList.of(feast), LAW);
        assertThat(moment.explanation().en())
                .endsWith("(art. 1 Act); 8 July 2026 is skipped: feast (art. 3 Act [not verified])");
    }

    @Test
    void remarks_are_told_in_order_and_outlive_another_provision() {
        LatestMoment moment = threeDays(BackwardCount.CLEAR_DAYS)
                .remarked(Wording.of("een", "one"))
                .remarked(Wording.of("twee", "two"))
                .under(UNREAD);
        assertThat(moment.explanation().nl()).endsWith("(art. 3 Act [niet geverifieerd]); een; twee");
        assertThat(moment.explanation().en()).endsWith("(art. 3 Act [not verified]); one; two");
    }

    @Test
    void a_term_counted_back_cannot_lead_beyond_the_event() {
        assertThat(new LatestMoment(EVENT, Term.hours(1), BackwardCount.CLEAR_DAYS, EVENT, ImmutableList.of(), LAW)
                        .allows(EVENT))
                .isTrue();
        assertThatThrownBy(() -> new LatestMoment(
                        EVENT, Term.hours(1), BackwardCount.CLEAR_DAYS, EVENT.plusNanos(1), ImmutableList.of(), LAW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A term counted back from 2026-07-10T09:30 cannot lead to 2026-07-10T09:30:00.000000001,"
                        + " after it");
    }

    private static LatestMoment threeDays(BackwardCount count) {
        return LastDayRules.latest(EVENT, Term.days(3), count, day("2026-07-07"), ImmutableList.of(), LAW);
    }

    private static LatestMoment hours(BackwardCount count) {
        return new LatestMoment(EVENT, Term.hours(24), count, EVENT.minusHours(24), ImmutableList.of(), LAW);
    }
}
