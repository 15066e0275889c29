package org.confisca.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.confisca.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "1, HOURS, 1 uur, 1 hour",
        "48, HOURS, 48 uur, 48 hours",
        "1, WORKING_DAYS, 1 werkdag, 1 working day",
        "5, WORKING_DAYS, 5 werkdagen, 5 working days",
        "1, DAYS, 1 dag, 1 day",
        "2, DAYS, 2 dagen, 2 days",
        "1, WEEKS, 1 week, 1 week",
        "6, WEEKS, 6 weken, 6 weeks",
        "1, MONTHS, 1 maand, 1 month",
        "3, MONTHS, 3 maanden, 3 months",
        "1, THIRTY_DAY_MONTHS, 1 maand van dertig dagen, 1 month of thirty days",
        "3, THIRTY_DAY_MONTHS, 3 maanden van dertig dagen, 3 months of thirty days",
        "1, YEARS, 1 jaar, 1 year",
        "2, YEARS, 2 jaar, 2 years"
    })
    void a_term_reads_as_a_statute_writes_it(int amount, TermUnit unit, String nl, String en) {
        assertThat(new Term(amount, unit).wording()).isEqualTo(Wording.of(nl, en));
    }

    @Test
    void each_factory_makes_its_own_unit() {
        assertThat(Term.hours(7)).isEqualTo(new Term(7, TermUnit.HOURS));
        assertThat(Term.workingDays(7)).isEqualTo(new Term(7, TermUnit.WORKING_DAYS));
        assertThat(Term.days(7)).isEqualTo(new Term(7, TermUnit.DAYS));
        assertThat(Term.weeks(7)).isEqualTo(new Term(7, TermUnit.WEEKS));
        assertThat(Term.months(7)).isEqualTo(new Term(7, TermUnit.MONTHS));
        assertThat(Term.thirtyDayMonths(7)).isEqualTo(new Term(7, TermUnit.THIRTY_DAY_MONTHS));
        assertThat(Term.years(7)).isEqualTo(new Term(7, TermUnit.YEARS));
    }

    @Test
    void one_week_is_not_the_same_term_as_seven_days() {
        assertThat(Term.weeks(1)).isNotEqualTo(Term.days(7));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void a_term_that_does_not_last_cannot_be_built(int amount) {
        assertThatThrownBy(() -> Term.days(amount))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A term must be at least 1 of DAYS, not " + amount);
    }

    @ParameterizedTest
    @CsvSource({
        // The day of the event is not counted.
        "1, DAYS, 2026-07-01, 2026-07-02",
        "14, DAYS, 2026-07-01, 2026-07-15",
        "1, WEEKS, 2026-07-01, 2026-07-08",
        "6, WEEKS, 2026-07-01, 2026-08-12",
        // Same number.
        "1, MONTHS, 2026-01-15, 2026-02-15",
        "3, MONTHS, 2026-04-30, 2026-07-30",
        // Last day of the month, one day either side of where the convention begins to matter.
        "1, MONTHS, 2026-01-28, 2026-02-28",
        "1, MONTHS, 2026-01-29, 2026-02-28",
        "1, MONTHS, 2026-01-31, 2026-02-28",
        "1, MONTHS, 2028-01-29, 2028-02-29",
        "1, MONTHS, 2028-01-30, 2028-02-29",
        "1, MONTHS, 2026-02-28, 2026-03-28",
        "1, MONTHS, 2026-05-31, 2026-06-30",
        "1, THIRTY_DAY_MONTHS, 2026-01-31, 2026-03-02",
        "3, THIRTY_DAY_MONTHS, 2026-04-05, 2026-07-04",
        "1, YEARS, 2028-02-29, 2029-02-28",
        "2, YEARS, 2026-07-01, 2028-07-01"
    })
    void a_term_is_counted_on_the_bare_calendar(int amount, TermUnit unit, LocalDate event, LocalDate last) {
        assertThat(new Term(amount, unit).lastDayAfter(event)).isEqualTo(last);
    }

    @Test
    void many_months_of_thirty_days_do_not_overflow() {
        // 71 582 789 months of thirty days are more days than an int can hold.
        assertThat(Term.thirtyDayMonths(71_582_789).lastDayAfter(LocalDate.of(2026, 1, 1)))
                .isEqualTo(LocalDate.of(2026, 1, 1).plusDays(2_147_483_670L));
    }

    @ParameterizedTest
    @EnumSource(
            value = TermUnit.class,
            names = {"HOURS", "WORKING_DAYS"})
    void hours_and_working_days_cannot_be_counted_on_the_bare_calendar(TermUnit unit) {
        Term term = new Term(5, unit);
        assertThatThrownBy(() -> term.lastDayAfter(LocalDate.of(2026, 7, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A term of " + term.wording().en() + " cannot be counted on the bare calendar");
    }
}
