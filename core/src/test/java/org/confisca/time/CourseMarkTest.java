package org.confisca.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.time.TimeFixtures.LAW;
import static org.confisca.time.TimeFixtures.REST;
import static org.confisca.time.TimeFixtures.SUNDAY;
import static org.confisca.time.ToyLimits.TOY;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mark of an end is the weakest of all that it rests on. In 2026 2 July is a Thursday. */
class CourseMarkTest {

    private static final LocalDateTime START = LocalDateTime.parse("2026-07-02T12:00");

    @ParameterizedTest
    @CsvSource({
        // Five working days end on Thursday 9 July, five more on Thursday 16 July.
        "2026-07-09, UNVERIFIED",
        "2026-07-16, UNVERIFIED",
        "2026-07-08, VERIFIED",
        "2026-07-10, VERIFIED"
    })
    void an_extension_rests_on_the_end_before_it(LocalDate doubted, Check check) {
        Course course = Course.of(START, Term.workingDays(5)).extended(START.plusHours(1), Term.workingDays(5), LAW);
        assertThat(mark(course, doubted)).isEqualTo(check);
    }

    @ParameterizedTest
    @CsvSource({
        // Monday 6 and Tuesday 7 July are lost; Wednesday 8 July is not.
        "2026-07-06, UNVERIFIED",
        "2026-07-07, UNVERIFIED",
        "2026-07-08, VERIFIED"
    })
    void working_days_that_were_lost_had_to_be_working_days(LocalDate doubted, Check check) {
        Course course = Course.of(START, Term.workingDays(5))
                .suspended(
                        LocalDateTime.parse("2026-07-06T09:00"), LocalDateTime.parse("2026-07-08T09:00"), SUNDAY, REST);
        assertThat(mark(course, doubted)).isEqualTo(check);
    }

    @ParameterizedTest
    @CsvSource({
        // A fortnight ends on Thursday 16 July and a suspension moves that to Friday 17 July; a cap of a week after the
        // first end is Friday 24 July then, one of two weeks Friday 31 July.
        "7, 2026-07-16, UNVERIFIED",
        "7, 2026-07-15, VERIFIED",
        "14, 2026-07-16, VERIFIED",
        "14, 2026-07-17, UNVERIFIED"
    })
    void a_cap_that_cuts_rests_on_the_first_end(int cap, LocalDate doubted, Check check) {
        Course course = Course.of(START, Term.days(14))
                .suspended(
                        LocalDateTime.parse("2026-07-06T09:00"), LocalDateTime.parse("2026-07-07T09:00"), SUNDAY, REST)
                .extended(LocalDateTime.parse("2026-07-07T10:00"), Term.days(10), Term.days(cap), LAW);
        assertThat(mark(course, doubted)).isEqualTo(check);
    }

    @ParameterizedTest
    @CsvSource({
        // The extension adds nothing to what is used up already; whether it does depends on the first end.
        "2026-07-16, UNVERIFIED",
        "2026-07-15, VERIFIED"
    })
    void so_does_a_cap_that_was_used_up(LocalDate doubted, Check check) {
        Course course = Course.of(START, Term.days(14))
                .extended(LocalDateTime.parse("2026-07-07T10:00"), Term.days(7), Term.days(7), LAW)
                .extended(LocalDateTime.parse("2026-07-07T11:00"), Term.days(7), Term.days(7), LAW);
        assertThat(mark(course, doubted)).isEqualTo(check);
    }

    private static Check mark(Course course, LocalDate doubted) {
        Deadline deadline = (Deadline) course.reckon(new Doubting(ImmutableSet.of(doubted)));
        assertThat(deadline.end()).isEqualTo(((Deadline) course.reckon(TOY)).end());
        return deadline.law().check();
    }

    /** The made-up limits, unsure of what ends on certain days. */
    private record Doubting(ImmutableSet<LocalDate> doubted) implements TimeLimits {
        @Override
        public Reckoning reckon(LocalDateTime start, Term term) {
            return TOY.reckon(start, term).match(this::marked, beyond -> beyond);
        }

        @Override
        public Deadline reckonHours(ZonedDateTime start, Term hours) {
            return marked(TOY.reckonHours(start, hours));
        }

        @Override
        public ZonedDateTime endOfHours(ZonedDateTime start, Term hours) {
            return TOY.endOfHours(start, hours);
        }

        @Override
        public Reckoning endingOn(
                LocalDateTime start, Term term, LocalDate bareLastDay, ImmutableRangeSet<LocalDate> suspended) {
            return TOY.endingOn(start, term, bareLastDay, suspended).match(this::marked, beyond -> beyond);
        }

        @Override
        public CountedBack reckonBackwards(LocalDateTime event, Term term, BackwardCount count) {
            return TOY.reckonBackwards(event, term, count);
        }

        @Override
        public LegalClock clock() {
            return TOY.clock();
        }

        private Deadline marked(Deadline deadline) {
            return doubted.contains(deadline.lastDay())
                    ? deadline.under(
                            new Citation(deadline.law().source(), deadline.law().pinpoint(), Check.UNVERIFIED))
                    : deadline;
        }
    }
}
