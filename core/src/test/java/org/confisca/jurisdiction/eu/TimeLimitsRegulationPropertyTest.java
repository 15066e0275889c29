package org.confisca.jurisdiction.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.jurisdiction.eu.TimeLimitsRegulationTest.CALENDAR;
import static org.confisca.jurisdiction.eu.TimeLimitsRegulationTest.REGULATION;

import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.confisca.time.Deadline;
import org.confisca.time.LatestMoment;
import org.confisca.time.Term;
import org.confisca.time.TermUnit;

/** What arts 3(1) to 3(5) promise of every period. */
class TimeLimitsRegulationPropertyTest {

    @Property
    void a_period_in_days_or_longer_ends_on_a_working_day_and_holds_two(
            @ForAll("events") LocalDateTime event, @ForAll("datedTerms") Term term) {
        LocalDate last = ((Deadline) REGULATION.reckon(event, term)).lastDay();
        assertThat(CALENDAR.isWorkingDay(last)).isTrue();
        if (!term.equals(Term.days(1))) {
            assertThat(workingDays(event.toLocalDate().plusDays(1), last)).isGreaterThanOrEqualTo(2);
        }
    }

    /** The two articles one after the other, as the text puts them. */
    @Property
    void it_is_no_longer_than_the_two_articles_make_it(
            @ForAll("events") LocalDateTime event, @ForAll("datedTerms") Term term) {
        LocalDate day = term.lastDayAfter(event.toLocalDate());
        boolean twoDays = !term.equals(Term.days(1));
        while (!CALENDAR.isWorkingDay(day)
                || (twoDays && workingDays(event.toLocalDate().plusDays(1), day) < 2)) {
            day = day.plusDays(1);
        }
        assertThat(((Deadline) REGULATION.reckon(event, term)).lastDay()).isEqualTo(day);
    }

    @Property
    void hours_begin_at_the_next_full_hour(
            @ForAll("events") LocalDateTime event, @ForAll @IntRange(min = 1, max = 500) int hours) {
        Deadline deadline = (Deadline) REGULATION.reckon(event, Term.hours(hours));
        assertThat(deadline.end().getMinute()).isZero();
        assertThat(deadline.end().getSecond()).isZero();
        long length = REGULATION.clock().between(event, deadline.end()).toSeconds();
        // an end in the second passing of an hour that is lived twice is read as the first, an hour earlier
        long lost = isLivedTwice(deadline.end()) ? 3600 : 0;
        assertThat(length).isGreaterThan(hours * 3600L - lost).isLessThanOrEqualTo((hours + 1) * 3600L);
    }

    private static boolean isLivedTwice(LocalDateTime local) {
        return REGULATION.clock().zone().getRules().getValidOffsets(local).size() == 2;
    }

    @Example
    void an_end_in_an_hour_that_is_lived_twice_is_written_as_the_clock_shows_it() {
        // 25 October 2026: at 03:00 summer time the clock goes back to 02:00
        assertThat(endOf("2026-10-24T15:10", 11)).isEqualTo(LocalDateTime.parse("2026-10-25T02:00"));
        assertThat(endOf("2026-10-24T14:10", 11)).isEqualTo(LocalDateTime.parse("2026-10-25T02:00"));
        assertThat(endOf("2026-10-24T16:10", 11)).isEqualTo(LocalDateTime.parse("2026-10-25T03:00"));
    }

    private static LocalDateTime endOf(String event, int hours) {
        return ((Deadline) REGULATION.reckon(LocalDateTime.parse(event), Term.hours(hours))).end();
    }

    @Property
    void counting_back_leaves_the_whole_period_free(
            @ForAll("events") LocalDateTime event, @ForAll @IntRange(min = 1, max = 100) int days) {
        LatestMoment moment = (LatestMoment) REGULATION.reckonBackwards(event, Term.days(days));
        LocalDate day = event.toLocalDate();
        assertThat(moment.lastDay()).isBeforeOrEqualTo(day.minusDays(days));
        if (days > 1) {
            assertThat(workingDays(moment.lastDay(), day.minusDays(1))).isGreaterThanOrEqualTo(2);
        }
        assertThat(moment.lastDay()).isAfter(day.minusDays(days + 8L));
    }

    private static long workingDays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(CALENDAR::isWorkingDay).count();
    }

    /** Away from the edges of the table and from the hours in which the clock is changed. */
    @Provide
    Arbitrary<LocalDateTime> events() {
        return Arbitraries.integers()
                .between(0, 1439 + 1440 * 250)
                .map(minutes -> LocalDateTime.parse("2026-05-01T00:00").plusMinutes(minutes))
                .filter(event -> event.getHour() >= 4);
    }

    @Provide
    Arbitrary<Term> datedTerms() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 5).map(Term::days),
                Arbitraries.integers().between(1, 100).map(Term::days),
                Arbitraries.integers().between(1, 12).map(Term::weeks),
                Arbitraries.integers().between(1, 9).map(Term::months),
                Arbitraries.integers().between(1, 6).map(amount -> new Term(amount, TermUnit.THIRTY_DAY_MONTHS)));
    }
}
