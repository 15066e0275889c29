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

/** Terms in days and longer that were suspended and extended. In 2026 2 March is a Monday and 4 July a Saturday. */
class CourseTest {

    private static final Wording APPRAISAL = Wording.of("deskundigenonderzoek", "expert appraisal");
    private static final Wording RECUSAL = Wording.of("wraking", "recusal");
    private static final LocalDateTime POSSESSION = LocalDateTime.parse("2026-03-02T11:00");
    /** A seizure that lapses after eighteen months, which end on 2 September 2027. */
    private static final Course SEIZURE = Course.of(POSSESSION, Term.months(18));

    @Test
    void a_term_to_which_nothing_happens_ends_where_the_law_says() {
        assertThat(SEIZURE.reckon(TOY)).isEqualTo(TOY.reckon(POSSESSION, Term.months(18)));
        assertThat(deadline(SEIZURE).lastDay()).isEqualTo(day("2027-09-02"));
    }

    @ParameterizedTest
    @CsvSource({
        // The day on which it begins is suspended, the one on which the term runs on is not.
        "2026-06-01T09:00, 2026-06-01T17:00, 2027-09-02, 0 days",
        "2026-06-01T17:00, 2026-06-02T09:00, 2027-09-03, 1 day",
        "2026-06-01T09:00, 2026-08-30T09:00, 2027-12-01, 90 days",
        // The day of the event is not counted, so it is not lost either.
        "2026-03-02T11:00, 2026-03-02T12:00, 2027-09-02, 0 days",
        "2026-03-02T11:00, 2026-03-03T11:00, 2027-09-02, 0 days",
        "2026-03-02T11:00, 2026-03-04T11:00, 2027-09-03, 1 day",
        // On the last day it still matters, one moment later it does not.
        "2027-09-02T23:59:59.999999999, 2027-09-12T08:00, 2027-09-12, 10 days"
    })
    void a_suspension_moves_the_last_day_by_its_days(
            LocalDateTime from, LocalDateTime until, LocalDate last, String length) {
        Deadline deadline = deadline(SEIZURE.suspended(from, until, APPRAISAL, REST));
        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.explanation().en()).contains(", " + length + ": expert appraisal (art. 2 Act)");
    }

    @Test
    void a_suspension_after_the_end_has_no_effect_and_is_told() {
        Deadline deadline =
                deadline(SEIZURE.suspended(at("2027-09-03T00:00"), at("2027-10-01T00:00"), APPRAISAL, REST));
        assertThat(deadline.lastDay()).isEqualTo(day("2027-09-02"));
        assertThat(deadline.explanation())
                .isEqualTo(Wording.of(
                        "eindigt aan het einde van 2027-09-02, 18 maanden vanaf 2026-03-02 (art. 1 Act); de schorsing van 2027-09-03 00:00 kwam te"
                                + " laat: de termijn was al voorbij (art. 2 Act)",
                        "ends at the close of 2027-09-02, 18 months from 2026-03-02 (art. 1 Act); the suspension of 2027-09-03 00:00 came too late:"
                                + " the term was over (art. 2 Act)"));
    }

    @Test
    void a_suspension_may_reach_a_moment_that_only_another_one_keeps_within_the_term() {
        Course course = SEIZURE.suspended(at("2027-09-05T00:00"), at("2027-09-06T00:00"), RECUSAL, UNREAD)
                .suspended(at("2027-09-01T00:00"), at("2027-09-04T00:00"), APPRAISAL, REST);
        assertThat(deadline(course).lastDay()).isEqualTo(day("2027-09-06"));
    }

    @ParameterizedTest
    @CsvSource({
        // apart, touching, overlapping, one within the other
        "2026-06-01T10:00, 2026-06-11T10:00, 2026-07-01T10:00, 2026-07-06T10:00, 2027-09-17",
        "2026-06-01T10:00, 2026-06-11T10:00, 2026-06-11T10:00, 2026-06-16T10:00, 2027-09-17",
        "2026-06-01T10:00, 2026-06-11T10:00, 2026-06-08T10:00, 2026-06-16T10:00, 2027-09-17",
        "2026-06-01T10:00, 2026-06-16T10:00, 2026-06-08T10:00, 2026-06-10T10:00, 2027-09-17",
        "2026-06-01T10:00, 2026-06-16T10:00, 2026-06-01T10:00, 2026-06-16T10:00, 2027-09-17"
    })
    void days_that_two_suspensions_share_count_once(
            LocalDateTime from, LocalDateTime until, LocalDateTime from2, LocalDateTime until2, LocalDate last) {
        Course course = SEIZURE.suspended(from2, until2, RECUSAL, UNREAD).suspended(from, until, APPRAISAL, REST);
        assertThat(deadline(course).lastDay()).isEqualTo(last);
    }

    @Test
    void a_third_suspension_is_measured_against_the_longest_before_it() {
        Course course = SEIZURE.suspended(at("2026-06-01T10:00"), at("2026-06-21T10:00"), APPRAISAL, REST)
                .suspended(at("2026-06-02T10:00"), at("2026-06-05T10:00"), RECUSAL, REST)
                .suspended(at("2026-06-10T10:00"), at("2026-06-23T10:00"), RECUSAL, REST);
        assertThat(deadline(course).lastDay()).isEqualTo(day("2027-09-24"));
    }

    @Test
    void a_term_that_stands_still_has_no_end_yet() {
        Course open = SEIZURE.suspendedSince(at("2026-06-01T09:00"), APPRAISAL, REST);
        CourseEnd end = open.reckon(TOY);
        assertThat(end)
                .isEqualTo(new StillSuspended(
                        new Suspension(at("2026-06-01T09:00"), Optional.empty(), APPRAISAL, REST), deadline(SEIZURE)));
        assertThat(end.explanation())
                .isEqualTo(
                        Wording.of(
                                "einde nog niet bekend: geschorst sinds 2026-06-01 09:00, deskundigenonderzoek (art. 2 Act);"
                                        + " zonder deze schorsing: eindigt aan het einde van 2027-09-02, 18 maanden vanaf 2026-03-02 (art. 1 Act)",
                                "end not known yet: suspended since 2026-06-01 09:00, expert appraisal (art. 2 Act);"
                                        + " without this suspension: ends at the close of 2027-09-02, 18 months from 2026-03-02 (art. 1 Act)"));
        assertThat(deadline(open.resumed(at("2026-08-30T09:00"))))
                .isEqualTo(
                        deadline(SEIZURE.suspended(at("2026-06-01T09:00"), at("2026-08-30T09:00"), APPRAISAL, REST)));
    }

    @Test
    void of_several_open_suspensions_the_first_is_the_reason() {
        Course open = SEIZURE.suspendedSince(at("2026-07-01T09:00"), RECUSAL, UNREAD)
                .suspendedSince(at("2026-06-01T09:00"), APPRAISAL, REST);
        assertThat(open.reckon(TOY))
                .isInstanceOfSatisfying(
                        StillSuspended.class,
                        still -> assertThat(still.suspension().why()).isEqualTo(APPRAISAL));
        assertThat(deadline(open.resumed(at("2026-07-11T09:00"))).lastDay()).isEqualTo(day("2027-10-12"));
    }

    @ParameterizedTest
    @CsvSource({"2027-09-02T23:59, true", "2027-09-03T00:00, false"})
    void an_open_suspension_that_begins_after_the_end_does_not_wake_the_term(LocalDateTime from, boolean open) {
        CourseEnd end = SEIZURE.suspendedSince(from, APPRAISAL, REST).reckon(TOY);
        assertThat(end instanceof StillSuspended).isEqualTo(open);
        assertThat(end.explanation().en().contains("came too late")).isEqualTo(!open);
    }

    @Test
    void resuming_leaves_closed_suspensions_alone() {
        Course course = SEIZURE.suspended(at("2026-04-01T09:00"), at("2026-04-11T09:00"), RECUSAL, REST)
                .suspendedSince(at("2026-06-01T09:00"), APPRAISAL, REST)
                .resumed(at("2026-06-06T09:00"));
        assertThat(course.suspensions())
                .extracting(Suspension::until)
                .containsExactly(Optional.of(at("2026-04-11T09:00")), Optional.of(at("2026-06-06T09:00")));
        assertThat(deadline(course).lastDay()).isEqualTo(day("2027-09-17"));
    }

    @Test
    void a_term_that_runs_cannot_be_resumed() {
        Course course = SEIZURE.suspended(at("2026-04-01T09:00"), at("2026-04-11T09:00"), RECUSAL, REST);
        assertThatThrownBy(() -> course.resumed(at("2026-06-06T09:00")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The term that started at 2026-03-02T11:00 is not suspended, so it cannot run on again");
    }

    @Test
    void nothing_can_happen_to_a_term_before_it_starts() {
        assertThatThrownBy(() -> SEIZURE.suspendedSince(POSSESSION.minusNanos(1), APPRAISAL, REST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A term that starts at 2026-03-02T11:00 cannot be suspended at"
                        + " 2026-03-02T10:59:59.999999999");
        assertThatThrownBy(() -> SEIZURE.extended(POSSESSION.minusNanos(1), Term.months(6), LAW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A term that starts at 2026-03-02T11:00 cannot be extended at 2026-03-02T10:59:59.999999999");
        assertThat(SEIZURE.extended(POSSESSION, Term.months(6), LAW).extensions())
                .hasSize(1);
        assertThat(SEIZURE.suspendedSince(POSSESSION, APPRAISAL, REST).suspensions())
                .hasSize(1);
    }

    @Test
    void a_suspension_cannot_end_before_it_begins() {
        LocalDateTime from = at("2026-06-01T09:00");
        assertThatThrownBy(() -> new Suspension(from, Optional.of(from.minusNanos(1)), APPRAISAL, REST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A suspension that began at 2026-06-01T09:00 cannot have ended at"
                        + " 2026-06-01T08:59:59.999999999");
        assertThat(new Suspension(from, Optional.of(from), APPRAISAL, REST).until())
                .contains(from);
    }

    @Test
    void the_law_looks_at_weekends_only_after_the_suspension() {
        // A fortnight that ends on Friday 3 July; one suspended day makes it Saturday, so Monday.
        Course fortnight = Course.of(at("2026-06-19T12:00"), Term.days(14))
                .suspended(at("2026-06-22T12:00"), at("2026-06-23T12:00"), RECUSAL, REST);
        Deadline deadline = deadline(fortnight);
        assertThat(deadline.lastDay()).isEqualTo(day("2026-07-06"));
        assertThat(deadline.notes()).extracting(DayNote::day).containsExactly(day("2026-07-04"), day("2026-07-05"));
        // A second day makes it Sunday, a third Monday: weekends are not counted twice.
        assertThat(deadline(fortnight.suspended(at("2026-06-24T12:00"), at("2026-06-26T12:00"), RECUSAL, REST))
                        .lastDay())
                .isEqualTo(day("2026-07-06"));
    }

    @Test
    void a_course_that_leaves_the_table_has_no_end() {
        Course late = Course.of(at("2029-12-03T12:00"), Term.days(14));
        assertThat(late.reckon(TOY)).isInstanceOf(Deadline.class);
        assertThat(late.suspended(at("2029-12-04T12:00"), at("2029-12-24T12:00"), APPRAISAL, REST)
                        .reckon(TOY))
                .isEqualTo(new BeyondCalendar(day("2030-01-01"), day("2026-01-01"), day("2029-12-31")));
        assertThat(Course.of(at("2030-01-02T12:00"), Term.days(14)).reckon(TOY))
                .isEqualTo(new BeyondCalendar(day("2030-01-02"), day("2026-01-01"), day("2029-12-31")));
    }

    @Test
    void what_the_law_remarks_is_not_lost() {
        Course course = Course.of(at("2026-01-31T12:00"), Term.months(1))
                .suspended(at("2026-02-02T12:00"), at("2026-02-04T12:00"), APPRAISAL, REST);
        assertThat(deadline(course).remarks()).hasSize(1);
        assertThat(deadline(course).law()).isEqualTo(LAW);
    }

    private static Deadline deadline(Course course) {
        return (Deadline) course.reckon(TOY);
    }

    private static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }
}
