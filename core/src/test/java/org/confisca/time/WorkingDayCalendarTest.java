package org.confisca.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.time.TimeFixtures.day;
import static org.confisca.time.TimeFixtures.feast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDayCalendarTest {

    /** Wednesday 1 July up to and including Tuesday 14 July 2026, with a holiday on Tuesday 7 July. */
    private static final WorkingDayCalendar FORTNIGHT =
            WorkingDayCalendar.of(day("2026-07-01"), day("2026-07-14"), List.of(feast("2026-07-07")));

    @Test
    void a_calendar_says_which_days_it_covers() {
        assertThat(FORTNIGHT.first()).isEqualTo(day("2026-07-01"));
        assertThat(FORTNIGHT.last()).isEqualTo(day("2026-07-14"));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, false", "2026-07-01, true", "2026-07-14, true", "2026-07-15, false"})
    void both_ends_are_covered_and_nothing_beyond_them(LocalDate day, boolean covered) {
        assertThat(FORTNIGHT.covers(day)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, true",
        "2026-07-03, true",
        "2026-07-04, false",
        "2026-07-05, false",
        "2026-07-06, true",
        "2026-07-07, false",
        "2026-07-08, true",
        "2026-07-14, true"
    })
    void saturdays_sundays_and_holidays_are_not_working_days(LocalDate day, boolean working) {
        assertThat(FORTNIGHT.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-30", "2026-07-15"})
    void a_day_outside_is_a_mistake_of_the_caller_never_a_working_day(String outside) {
        String message = outside + " lies outside the calendar, which runs from 2026-07-01 to 2026-07-14";
        assertThatThrownBy(() -> FORTNIGHT.isWorkingDay(day(outside)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> FORTNIGHT.holiday(day(outside)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_holiday_is_found_on_its_day_and_a_sunday_is_none() {
        assertThat(FORTNIGHT.holiday(day("2026-07-07"))).contains(feast("2026-07-07"));
        assertThat(FORTNIGHT.holiday(day("2026-07-05"))).isEmpty();
        assertThat(FORTNIGHT.holiday(day("2026-07-14"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // The day itself is not counted.
        "2026-07-01, 1, 2026-07-02",
        "2026-07-01, 2, 2026-07-03",
        "2026-07-01, 3, 2026-07-06",
        "2026-07-01, 4, 2026-07-08",
        "2026-07-01, 8, 2026-07-14",
        // It need not be a working day.
        "2026-07-03, 1, 2026-07-06",
        "2026-07-04, 1, 2026-07-06",
        "2026-07-05, 1, 2026-07-06",
        "2026-07-06, 1, 2026-07-08",
        "2026-07-07, 1, 2026-07-08",
        "2026-07-13, 1, 2026-07-14"
    })
    void working_days_are_counted_onward(LocalDate from, int count, LocalDate answer) {
        assertThat(FORTNIGHT.plusWorkingDays(from, count)).contains(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 9",
        "2026-07-13, 2",
        "2026-07-14, 1",
        "2026-07-14, 2147483647",
        "2026-07-01, 2147483647",
        "2026-06-30, 1",
        "2026-07-15, 1"
    })
    void counting_that_leaves_the_table_has_no_answer(LocalDate from, int count) {
        assertThat(FORTNIGHT.plusWorkingDays(from, count)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // The day itself is not counted, also when it is a working day.
        "2026-07-14, 1, 2026-07-13",
        "2026-07-08, 1, 2026-07-06",
        "2026-07-08, 2, 2026-07-03",
        "2026-07-14, 8, 2026-07-01",
        // It need not be one.
        "2026-07-07, 1, 2026-07-06",
        "2026-07-05, 1, 2026-07-03",
        "2026-07-02, 1, 2026-07-01"
    })
    void working_days_are_counted_back(LocalDate from, int count, LocalDate answer) {
        assertThat(FORTNIGHT.minusWorkingDays(from, count)).contains(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-14, 9",
        "2026-07-02, 2",
        "2026-07-01, 1",
        "2026-07-14, 2147483647",
        "2026-06-30, 1",
        "2026-07-15, 1"
    })
    void counting_back_that_leaves_the_table_has_no_answer(LocalDate from, int count) {
        assertThat(FORTNIGHT.minusWorkingDays(from, count)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void fewer_than_one_working_day_cannot_be_counted_back(int count) {
        assertThatThrownBy(() -> FORTNIGHT.minusWorkingDays(day("2026-07-14"), count))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Count at least one working day, not " + count);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void fewer_than_one_working_day_cannot_be_counted(int count) {
        assertThatThrownBy(() -> FORTNIGHT.plusWorkingDays(day("2026-07-01"), count))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Count at least one working day, not " + count);
    }

    @Test
    void a_calendar_may_cover_a_single_day() {
        LocalDate only = day("2026-07-01");
        WorkingDayCalendar calendar = WorkingDayCalendar.of(only, only, List.of());
        assertThat(calendar.isWorkingDay(only)).isTrue();
        assertThat(calendar.plusWorkingDays(only, 1)).isEmpty();
    }

    @Test
    void a_calendar_that_ends_before_it_begins_cannot_be_built() {
        assertThatThrownBy(() -> WorkingDayCalendar.of(day("2026-07-02"), day("2026-07-01"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A calendar from 2026-07-02 to 2026-07-01 covers no day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-30", "2026-07-15"})
    void a_holiday_outside_the_span_is_refused(String outside) {
        assertThatThrownBy(() -> WorkingDayCalendar.of(day("2026-07-01"), day("2026-07-14"), List.of(feast(outside))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "feast (" + outside + ") lies outside the calendar, which runs from 2026-07-01 to 2026-07-14");
    }

    @Test
    void holidays_on_the_first_and_the_last_day_are_accepted() {
        WorkingDayCalendar calendar = WorkingDayCalendar.of(
                day("2026-07-01"), day("2026-07-03"), List.of(feast("2026-07-03"), feast("2026-07-01")));
        assertThat(calendar.isWorkingDay(day("2026-07-01"))).isFalse();
        assertThat(calendar.isWorkingDay(day("2026-07-02"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2026-07-03"))).isFalse();
        assertThat(calendar.plusWorkingDays(day("2026-07-01"), 1)).contains(day("2026-07-02"));
    }

    @Test
    void two_holidays_on_one_day_are_refused() {
        assertThatThrownBy(() -> WorkingDayCalendar.of(
                        day("2026-07-01"), day("2026-07-14"), List.of(feast("2026-07-07"), feast("2026-07-07"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-07-07");
    }

    @Test
    void a_calendar_keeps_its_own_copy_of_the_holidays() {
        List<Holiday> mine = new ArrayList<>(List.of(feast("2026-07-07")));
        WorkingDayCalendar calendar = WorkingDayCalendar.of(day("2026-07-01"), day("2026-07-14"), mine);
        mine.clear();
        assertThat(calendar.isWorkingDay(day("2026-07-07"))).isFalse();
    }
}
