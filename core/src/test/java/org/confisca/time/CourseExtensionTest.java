package org.confisca.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.time.TimeFixtures.LAW;
import static org.confisca.time.TimeFixtures.REST;
import static org.confisca.time.TimeFixtures.UNREAD;
import static org.confisca.time.TimeFixtures.day;
import static org.confisca.time.ToyLimits.TOY;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Extensions, their cap, hours and working days. */
class CourseExtensionTest {

    private static final Wording APPRAISAL = Wording.of("deskundigenonderzoek", "expert appraisal");
    /** Eighteen months that end on 2 September 2027. */
    private static final Course SEIZURE = Course.of(at("2026-03-02T11:00"), Term.months(18));

    @Test
    void suspended_resumed_and_extended_once_up_to_the_cap() {
        Course course = SEIZURE.suspended(at("2026-06-01T09:00"), at("2026-08-30T09:00"), APPRAISAL, REST)
                .extended(at("2027-11-20T10:00"), Term.months(6), Term.months(6), LAW);
        // 2 September and 90 days is 1 December; the cap of 2 March moves on by as many days, to 31 May.
        assertThat(deadline(course).explanation())
                .isEqualTo(Wording.of(
                        "eindigt aan het einde van 2028-05-31, 18 maanden vanaf 2026-03-02 (art. 1 Act); geschorst van 2026-06-01 09:00 tot 2026-08-30"
                                + " 09:00, 90 dagen: deskundigenonderzoek (art. 2 Act); op 2027-11-20 10:00 verlengd met"
                                + " 6 maanden, afgekapt op 6 maanden na het eerste einde: eindigt aan het einde van"
                                + " 2028-05-31 (art. 1 Act)",
                        "ends at the close of 2028-05-31, 18 months from 2026-03-02 (art. 1 Act); suspended from 2026-06-01 09:00 to 2026-08-30"
                                + " 09:00, 90 days: expert appraisal (art. 2 Act); extended on 2027-11-20 10:00 by 6"
                                + " months, cut off at 6 months after the first end: ends at the close of 2028-05-31"
                                + " (art. 1 Act)"));
    }

    @ParameterizedTest
    @CsvSource({"2027-09-02T23:59:59.999999999, 2028-03-02", "2027-09-03T00:00, 2027-09-02"})
    void an_extension_must_be_decided_while_the_term_runs(LocalDateTime decided, LocalDate last) {
        assertThat(deadline(SEIZURE.extended(decided, Term.months(6), LAW)).lastDay())
                .isEqualTo(last);
    }

    @Test
    void one_that_comes_too_late_is_told() {
        assertThat(deadline(SEIZURE.extended(at("2027-09-03T00:00"), Term.months(6), UNREAD))
                        .explanation())
                .isEqualTo(Wording.of(
                        "eindigt aan het einde van 2027-09-02, 18 maanden vanaf 2026-03-02 (art. 1 Act); de verlenging van 2027-09-03 00:00 kwam te"
                                + " laat: de termijn was al voorbij (art. 3 Act [niet geverifieerd])",
                        "ends at the close of 2027-09-02, 18 months from 2026-03-02 (art. 1 Act); the extension of 2027-09-03 00:00 came too late:"
                                + " the term was over (art. 3 Act [not verified])"));
    }

    @ParameterizedTest
    @CsvSource({
        // The cap is counted from the first end, 2 September 2027, whatever has been added already.
        "3, 6, 2028-03-02, ''",
        "3, 5, 2028-02-02, 5 months",
        "3, 7, 2028-03-02, ''",
        "3, 3, 2027-12-02, 3 months",
        "3, 2, 2027-11-02, 2 months"
    })
    void several_extensions_together_keep_within_the_cap(int step, int cap, LocalDate last, String cut) {
        Course course = SEIZURE.extended(at("2027-10-01T10:00"), Term.months(step), Term.months(cap), LAW)
                .extended(at("2027-08-01T10:00"), Term.months(step), Term.months(cap), LAW);
        Deadline deadline = deadline(course);
        assertThat(deadline.lastDay()).isEqualTo(last);
        if (cut.isEmpty()) {
            assertThat(deadline.explanation().en()).doesNotContain("cut off");
        } else {
            assertThat(deadline.explanation().en()).contains("cut off at " + cut + " after the first end");
        }
    }

    @Test
    void without_a_cap_each_extension_counts_from_the_end_of_the_one_before() {
        Course course = SEIZURE.extended(at("2027-08-01T10:00"), Term.months(6), LAW)
                .extended(at("2028-03-01T10:00"), Term.months(6), LAW);
        assertThat(deadline(course).lastDay()).isEqualTo(day("2028-09-02"));
        assertThat(deadline(course).explanation().en())
                .contains("extended on 2027-08-01 10:00 by 6 months: ends at the close of 2028-03-02 (art. 1 Act); "
                        + "extended on 2028-03-01 10:00 by 6 months: ends at the close of 2028-09-02 (art. 1 Act)");
    }

    @Test
    void an_extension_counts_from_the_last_day_as_the_law_moved_it() {
        // A fortnight that ends on Saturday 4 July, so on Monday 6 July; a week from there is 13 July.
        Course course =
                Course.of(at("2026-06-20T12:00"), Term.days(14)).extended(at("2026-07-05T12:00"), Term.weeks(1), LAW);
        Deadline deadline = deadline(course);
        assertThat(deadline.lastDay()).isEqualTo(day("2026-07-13"));
        assertThat(deadline.notes()).extracting(DayNote::day).containsExactly(day("2026-07-04"), day("2026-07-05"));
        assertThat(deadline.start()).isEqualTo("2026-06-20T12:00");
        assertThat(deadline.term()).isEqualTo(Term.days(14));
    }

    @Test
    void a_suspension_in_the_extended_part_moves_that_part() {
        Course course = SEIZURE.extended(at("2027-08-01T10:00"), Term.months(6), LAW)
                .suspended(at("2027-12-01T10:00"), at("2027-12-11T10:00"), APPRAISAL, REST);
        assertThat(deadline(course).lastDay()).isEqualTo(day("2028-03-12"));
    }

    @Test
    void a_suspension_before_the_extension_moves_the_end_from_which_it_counts() {
        Course course = SEIZURE.extended(at("2026-04-01T10:00"), Term.months(6), LAW)
                .suspended(at("2027-08-20T10:00"), at("2027-08-31T10:00"), APPRAISAL, REST);
        assertThat(deadline(course).lastDay()).isEqualTo(day("2028-03-13"));
    }

    @Test
    void an_extension_that_leaves_the_table_has_no_end() {
        Course course = Course.of(at("2029-12-03T12:00"), Term.days(14))
                .extended(at("2029-12-04T12:00"), Term.weeks(2), LAW)
                .extended(at("2029-12-05T12:00"), Term.weeks(2), LAW);
        assertThat(course.reckon(TOY))
                .isEqualTo(new BeyondCalendar(day("2030-01-01"), day("2026-01-01"), day("2029-12-31")));
    }

    @ParameterizedTest
    @CsvSource({
        // Two months that end on Wednesday 2 September, sixteen days more to Friday 18, ten more up to a cap.
        "10, 16, 2026-09-18, true",
        "10, 17, 2026-09-21, true",
        "10, 18, 2026-09-21, true",
        "10, 19, 2026-09-21, true",
        "10, 20, 2026-09-22, true",
        "10, 26, 2026-09-28, false",
        // Three days from that Friday must hold two working days, so they last up to Tuesday; the cap need not.
        "3, 18, 2026-09-21, true",
        "3, 19, 2026-09-21, true",
        "3, 20, 2026-09-22, false"
    })
    void a_cap_is_counted_from_the_first_end_also_where_the_law_wants_working_days(
            int step, int cap, LocalDate last, boolean cut) {
        Course course = Course.of(at("2026-07-02T12:00"), Term.months(2))
                .extended(at("2026-07-03T12:00"), Term.days(16), LAW)
                .extended(at("2026-07-04T12:00"), Term.days(step), Term.days(cap), LAW);
        assertThat(deadline(course).lastDay()).isEqualTo(last);
        assertThat(deadline(course).explanation().en().contains("cut off")).isEqualTo(cut);
    }

    @Test
    void a_cap_may_reach_back_to_a_weekend_that_was_run_over_already() {
        // Three days end on Monday 6 July; what was lost moves that to Friday 17, and the cap of the 10th to Sunday 19.
        Course course = Course.of(at("2026-07-02T12:00"), Term.days(3))
                .suspended(at("2026-07-06T00:00"), at("2026-07-11T00:00"), APPRAISAL, REST)
                .suspended(at("2026-07-13T00:00"), at("2026-07-17T00:00"), APPRAISAL, REST)
                .extended(at("2026-07-02T12:07"), Term.days(3), Term.days(4), LAW);
        assertThat(deadline(course).lastDay()).isEqualTo(day("2026-07-20"));
        assertThat(deadline(course).notes())
                .extracting(note -> note.day().getDayOfMonth())
                .containsExactly(4, 5, 11, 12, 18, 19);
    }

    @ParameterizedTest
    @CsvSource({"7, 2029-12-24", "14, 2029-12-31"})
    void a_cap_within_the_table_cuts_what_leaves_it(int cap, LocalDate last) {
        Course course = Course.of(at("2029-12-03T12:00"), Term.days(14));
        assertThat(deadline(course.extended(at("2029-12-04T12:00"), Term.weeks(4), Term.days(cap), LAW))
                        .lastDay())
                .isEqualTo(last);
        assertThat(course.extended(at("2029-12-04T12:00"), Term.weeks(4), Term.days(15), LAW)
                        .reckon(TOY))
                .isInstanceOf(BeyondCalendar.class);
    }

    @ParameterizedTest
    @CsvSource({
        // Ten working days from Thursday 2 July end on Thursday 16 July.
        "2026-07-02T12:00, 2026-07-03T09:00, 2026-07-16",
        "2026-07-02T12:00, 2026-07-06T09:00, 2026-07-17",
        "2026-07-03T09:00, 2026-07-03T18:00, 2026-07-16",
        "2026-07-03T09:00, 2026-07-06T09:00, 2026-07-17",
        "2026-07-04T09:00, 2026-07-06T09:00, 2026-07-16",
        "2026-07-06T09:00, 2026-07-13T09:00, 2026-07-23",
        "2026-07-16T09:00, 2026-07-20T09:00, 2026-07-20",
        "2026-07-15T09:00, 2026-07-25T09:00, 2026-07-28"
    })
    void working_days_that_are_suspended_are_not_counted(LocalDateTime from, LocalDateTime until, LocalDate last) {
        Course course = Course.of(at("2026-07-02T12:00"), Term.workingDays(10)).suspended(from, until, APPRAISAL, REST);
        Deadline deadline = deadline(course);
        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.notes())
                .extracting(DayNote::day)
                .containsExactlyElementsOf(day("2026-07-03")
                        .datesUntil(last)
                        .filter(day -> !ToyLimits.WEEKENDS.isWorkingDay(day))
                        .toList());
    }

    @Test
    void an_extension_in_working_days_may_be_cut_off_and_suspended() {
        Course hold = Course.of(at("2026-07-02T12:00"), Term.workingDays(5));
        Course capped = hold.extended(at("2026-07-03T12:00"), Term.workingDays(10), Term.days(7), LAW);
        assertThat(deadline(hold).lastDay()).isEqualTo(day("2026-07-09"));
        assertThat(deadline(capped).lastDay()).isEqualTo(day("2026-07-16"));
        assertThat(deadline(capped.suspended(at("2026-07-13T12:00"), at("2026-07-14T12:00"), APPRAISAL, REST))
                        .lastDay())
                .isEqualTo(day("2026-07-17"));
        assertThat(deadline(hold.extended(at("2026-07-03T12:00"), Term.workingDays(5), Term.days(7), LAW))
                        .explanation()
                        .en())
                .doesNotContain("cut off");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-03T00:00, 2026-07-03T12:30, 2026-07-05T00:30, 12 h and 30 min",
        "2026-07-04T11:59, 2026-07-05T11:59, 2026-07-05T12:00, 24 h",
        // Across the end of summer time on 25 October the night is an hour longer.
        "2026-10-24T22:00, 2026-10-25T08:00, 2026-10-26T23:00, 11 h"
    })
    void hours_are_suspended_by_their_true_length(
            LocalDateTime from, LocalDateTime until, LocalDateTime end, String told) {
        LocalDateTime start = from.getMonthValue() == 7 ? at("2026-07-02T12:00") : at("2026-10-24T13:00");
        Course course = Course.of(start, Term.hours(48)).suspended(from, until, APPRAISAL, REST);
        assertThat(deadline(course).end()).isEqualTo(end);
        assertThat(deadline(course).explanation().en()).contains(", " + told + ": expert appraisal");
    }

    @ParameterizedTest
    @CsvSource({"24, 48, 2026-07-05T12:00, false", "24, 12, 2026-07-05T00:00, true", "24, 24, 2026-07-05T12:00, false"})
    void hours_are_extended_up_to_a_cap(int step, int cap, LocalDateTime end, boolean cut) {
        Course course = Course.of(at("2026-07-02T12:00"), Term.hours(48))
                .extended(at("2026-07-03T12:00"), Term.hours(step), Term.hours(cap), LAW);
        assertThat(deadline(course).end()).isEqualTo(end);
        assertThat(deadline(course).explanation().en().contains("cut off")).isEqualTo(cut);
    }

    @ParameterizedTest
    @CsvSource({
        // On 25 October 2026 three o'clock summer time is two o'clock: from 01:00 that hour is lived twice. An end is
        // told
        // as a local time; what is added to it counts from the passing that it was.
        "2026-10-25T01:00, 1, 1, 2026-10-25T02:00",
        "2026-10-25T01:00, 2, 1, 2026-10-25T03:00",
        "2026-10-25T01:30, 2, 2, 2026-10-25T04:30",
        "2026-10-25T01:30, 3, 1, 2026-10-25T04:30",
        // And on 29 March one hour is not lived at all.
        "2026-03-29T01:30, 1, 1, 2026-03-29T04:30"
    })
    void hours_are_extended_from_the_passing_at_which_they_end(
            LocalDateTime start, int hours, int step, LocalDateTime end) {
        Course course = Course.of(start, Term.hours(hours)).extended(start, Term.hours(step), LAW);
        assertThat(deadline(course).end()).isEqualTo(end);
        assertThat(deadline(Course.of(start, Term.hours(hours))
                                .extended(start, Term.hours(2 * step), Term.hours(step), LAW))
                        .end())
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        // Six hours and two that overlap with them, that follow them, and that lie within them.
        "2026-07-03T17:00, 2026-07-03T20:00, 2026-07-04T20:00",
        "2026-07-03T18:00, 2026-07-03T20:00, 2026-07-04T20:00",
        "2026-07-03T13:00, 2026-07-03T15:00, 2026-07-04T18:00"
    })
    void hours_that_two_suspensions_share_count_once(LocalDateTime from, LocalDateTime until, LocalDateTime end) {
        Course course = Course.of(at("2026-07-02T12:00"), Term.hours(48))
                .suspended(from, until, APPRAISAL, REST)
                .suspended(at("2026-07-03T12:00"), at("2026-07-03T18:00"), APPRAISAL, REST);
        assertThat(deadline(course).end()).isEqualTo(end);
    }

    @Test
    void hours_still_run_in_the_first_passing_if_they_end_in_the_second() {
        // Two hours from 01:00 end at the second 02:00, half an hour after the first 02:30.
        Course course = Course.of(at("2026-10-25T01:00"), Term.hours(2));
        assertThat(deadline(course.extended(at("2026-10-25T02:30"), Term.hours(1), LAW))
                        .end())
                .isEqualTo("2026-10-25T03:00");
        assertThat(deadline(course.suspended(at("2026-10-25T02:30"), at("2026-10-25T03:30"), APPRAISAL, REST))
                        .end())
                .isEqualTo("2026-10-25T04:00");
        assertThat(course.suspendedSince(at("2026-10-25T02:30"), APPRAISAL, REST)
                        .reckon(TOY))
                .isInstanceOf(StillSuspended.class);
        assertThat(course.suspendedSince(at("2026-10-25T03:00"), APPRAISAL, REST)
                        .reckon(TOY))
                .isInstanceOf(Deadline.class);
    }

    @Test
    void suspended_hours_are_not_held_against_the_cap_and_what_is_used_up_adds_nothing() {
        Course course = Course.of(at("2026-07-02T12:00"), Term.hours(48))
                .suspended(at("2026-07-03T12:00"), at("2026-07-03T18:00"), APPRAISAL, REST)
                .extended(at("2026-07-03T19:00"), Term.hours(24), Term.hours(24), LAW)
                .extended(at("2026-07-03T20:00"), Term.hours(24), Term.hours(12), LAW);
        assertThat(deadline(course).end()).isEqualTo("2026-07-05T18:00");
        assertThat(deadline(course).explanation().en())
                .endsWith("extended on 2026-07-03 20:00 by 24 hours, cut off at 12 hours after the first end: ends at"
                        + " 2026-07-05 18:00 (art. 1 Act)");
    }

    @Test
    void each_change_of_the_clock_is_told_once() {
        Course course = Course.of(at("2026-10-24T13:00"), Term.hours(24));
        assertThat(deadline(course).remarks()).hasSize(1);
        Course longer = course.extended(at("2026-10-24T14:00"), Term.hours(24), LAW);
        assertThat(deadline(longer).remarks()).hasSize(2);
        Course earlier =
                Course.of(at("2026-10-24T01:00"), Term.hours(24)).extended(at("2026-10-24T14:00"), Term.hours(24), LAW);
        assertThat(deadline(earlier).remarks()).hasSize(2);
        assertThat(deadline(earlier).end()).isEqualTo("2026-10-26T00:00");
    }

    @Test
    void hours_and_days_do_not_mix() {
        assertThatThrownBy(() -> SEIZURE.extended(at("2026-07-03T12:00"), Term.hours(24), LAW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A term of 18 months cannot be extended by 24 hours");
        Course hours = Course.of(at("2026-07-02T12:00"), Term.hours(48));
        assertThatThrownBy(() -> hours.extended(at("2026-07-03T12:00"), Term.days(1), LAW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A term of 48 hours cannot be extended by 1 day");
        assertThatThrownBy(() -> new Extension(at("2026-07-03T12:00"), Term.days(1), Optional.of(Term.hours(24)), LAW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An extension by 1 day cannot be capped at 24 hours");
        assertThatThrownBy(() -> new Extension(at("2026-07-03T12:00"), Term.hours(24), Optional.of(Term.days(1)), LAW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An extension by 24 hours cannot be capped at 1 day");
        assertThatThrownBy(() ->
                        new Extension(at("2026-07-03T12:00"), Term.days(1), Optional.of(Term.workingDays(5)), LAW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A cap of 5 working days cannot be counted on the bare calendar");
    }

    private static Deadline deadline(Course course) {
        return (Deadline) course.reckon(TOY);
    }

    private static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }
}
