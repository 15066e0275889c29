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

    private static Deadline deadline(Course course) {
        return (Deadline) course.reckon(ACT);
    }
}
