package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ACT;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ART_1_1;

import java.time.LocalDate;
import org.confisca.source.Check;
import org.confisca.source.Wording;
import org.confisca.time.Course;
import org.confisca.time.Deadline;
import org.confisca.time.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms under the Act that were extended or suspended. The decrees under art. 3(3) are known from 1 January 2014 on. */
class GeneralTimeLimitsActCourseTest {

    private static final Wording APPRAISAL = Wording.of("deskundigenonderzoek", "expert appraisal");

    @ParameterizedTest
    @CsvSource({
        // Friday 27 December 2013: 30 and 31 December, whose decrees are unknown, are two of the three.
        "2013-12-27, UNVERIFIED",
        "2013-12-30, UNVERIFIED",
        "2013-12-31, VERIFIED"
    })
    void art_3_3_an_extension_does_not_take_the_mark_of_the_term_away(LocalDate event, Check check) {
        Course course = Course.of(event.atTime(10, 0), Term.workingDays(3));
        assertThat(deadline(course).law().check()).isEqualTo(check);
        assertThat(deadline(course.extended(event.atTime(11, 0), Term.workingDays(5), ART_1_1))
                        .law()
                        .check())
                .isEqualTo(check);
    }

    @ParameterizedTest
    @CsvSource({
        // Tuesday 31 December was lost only if no decree made it a holiday; 2 January 2014 is known to be none.
        "2013-12-30, 2013-12-31, 2014-01-02, 2014-01-06, UNVERIFIED",
        "2013-12-31, 2014-01-02, 2014-01-03, 2014-01-07, VERIFIED"
    })
    void art_3_3_nor_does_a_suspension(LocalDate event, LocalDate from, LocalDate until, LocalDate last, Check check) {
        Course course = Course.of(event.atTime(10, 0), Term.workingDays(3))
                .suspended(from.atTime(9, 0), until.atTime(9, 0), APPRAISAL, ART_1_1);
        assertThat(deadline(course).lastDay()).isEqualTo(last);
        assertThat(deadline(course).law().check()).isEqualTo(check);
    }

    @ParameterizedTest
    @CsvSource({
        // Friday 2 October 2026: three days end on Monday, and hold two ordinary days only on Tuesday 6 October.
        "3, 2026-10-05, 2026-10-05, 2026-10-06, art. 2 Atw",
        "3, 2026-10-05, 2026-10-06, 2026-10-07, art. 2 Atw",
        "3, 2026-10-05, 2026-10-08, 2026-10-09, art. 2 Atw",
        "3, 2026-10-06, 2026-10-08, 2026-10-08, art. 2 Atw",
        // A Saturday is no ordinary day, whether the term stood still on it or not.
        "3, 2026-10-03, 2026-10-04, 2026-10-06, art. 1(1) Atw",
        // Two days need not hold two ordinary ones, five hold three of themselves.
        "2, 2026-10-05, 2026-10-08, 2026-10-08, art. 1(1) Atw",
        "5, 2026-10-05, 2026-10-08, 2026-10-12, art. 1(1) Atw"
    })
    void art_2_a_day_on_which_the_term_stood_still_is_none_of_the_two(
            int days, LocalDate from, LocalDate until, LocalDate last, String law) {
        Deadline deadline = deadline(Course.of(LocalDate.parse("2026-10-02").atTime(10, 0), Term.days(days))
                .suspended(from.atTime(9, 0), until.atTime(9, 0), APPRAISAL, ART_1_1));
        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.law().pinpoint()).isEqualTo(law);
    }

    @ParameterizedTest
    @CsvSource({
        // A fortnight that ends on Saturday 3 October runs through Monday; on that Monday it stood still.
        "2026-10-05, 2026-10-05, 2026-10-05",
        "2026-10-05, 2026-10-06, 2026-10-06",
        "2026-10-05, 2026-10-08, 2026-10-08",
        "2026-10-06, 2026-10-08, 2026-10-05"
    })
    void art_1_1_a_term_does_not_end_on_a_day_on_which_it_stood_still(LocalDate from, LocalDate until, LocalDate last) {
        Deadline deadline = deadline(Course.of(LocalDate.parse("2026-09-19").atTime(10, 0), Term.days(14))
                .suspended(from.atTime(9, 0), until.atTime(9, 0), APPRAISAL, ART_1_1));
        assertThat(deadline.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        // Five days from Thursday 2 January 2014, of which one was lost: known from here on are two ordinary days, or
        // one.
        "2014-01-06, 2014-01-07, VERIFIED",
        "2014-01-07, 2014-01-07, UNVERIFIED",
        "2014-01-07, 2014-01-06, VERIFIED",
        "2014-01-08, 2014-01-06, UNVERIFIED"
    })
    void art_3_3_the_two_days_had_to_be_ordinary_where_the_term_ran(LocalDate known, LocalDate lost, Check check) {
        GeneralTimeLimitsAct act = GeneralTimeLimitsAct.over(ACT.calendar(), known, LocalDate.parse("2014-12-31"));
        Course course = Course.of(LocalDate.parse("2014-01-02").atTime(10, 0), Term.days(5))
                .suspended(lost.atTime(9, 0), lost.plusDays(1).atTime(9, 0), APPRAISAL, ART_1_1);
        Deadline end = (Deadline) course.reckon(act);
        assertThat(end.lastDay()).isEqualTo(LocalDate.parse("2014-01-08"));
        assertThat(end.law().check()).isEqualTo(check);
    }

    private static Deadline deadline(Course course) {
        return (Deadline) course.reckon(ACT);
    }
}
