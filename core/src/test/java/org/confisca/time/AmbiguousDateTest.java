package org.confisca.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.confisca.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Months without the right day, onward and back. */
class AmbiguousDateTest {

    @ParameterizedTest
    @CsvSource({
        "1, MONTHS, 2026-01-28, 2026-02-28, 2026-02-28, false",
        "1, MONTHS, 2026-01-29, 2026-02-28, 2026-03-01, true",
        "1, MONTHS, 2026-01-31, 2026-02-28, 2026-03-01, true",
        "1, MONTHS, 2028-01-29, 2028-02-29, 2028-02-29, false",
        "1, MONTHS, 2028-01-30, 2028-02-29, 2028-03-01, true",
        "3, MONTHS, 2026-08-31, 2026-11-30, 2026-12-01, true",
        "1, YEARS, 2028-02-29, 2029-02-28, 2029-03-01, true",
        "4, YEARS, 2028-02-29, 2032-02-29, 2032-02-29, false",
        // Only calendar months and years can lack the day.
        "30, DAYS, 2026-01-31, 2026-03-02, 2026-03-02, false",
        "4, WEEKS, 2026-01-31, 2026-02-28, 2026-02-28, false",
        "1, THIRTY_DAY_MONTHS, 2026-01-31, 2026-03-02, 2026-03-02, false"
    })
    void onward_the_convention_decides_only_where_the_month_lacks_the_day(
            int amount, TermUnit unit, LocalDate event, LocalDate last, LocalDate next, boolean ambiguous) {
        Term term = new Term(amount, unit);
        assertThat(term.lastDayAfter(event, AmbiguousDate.LAST_DAY_OF_MONTH)).isEqualTo(last);
        assertThat(term.lastDayAfter(event, AmbiguousDate.FIRST_DAY_OF_NEXT_MONTH))
                .isEqualTo(next);
        assertThat(term.endsOnAmbiguousDate(event)).isEqualTo(ambiguous);
    }

    @ParameterizedTest
    @CsvSource({
        "3, DAYS, 2026-07-10, 2026-07-07, 2026-07-07",
        "2, WEEKS, 2026-07-10, 2026-06-26, 2026-06-26",
        "1, MONTHS, 2026-03-28, 2026-02-28, 2026-02-28",
        "1, MONTHS, 2026-03-29, 2026-02-28, 2026-03-01",
        "1, MONTHS, 2026-07-31, 2026-06-30, 2026-07-01",
        "2, THIRTY_DAY_MONTHS, 2026-03-31, 2026-01-30, 2026-01-30",
        "1, YEARS, 2028-02-29, 2027-02-28, 2027-03-01",
        "2, YEARS, 2028-07-10, 2026-07-10, 2026-07-10"
    })
    void back_it_does_too(int amount, TermUnit unit, LocalDate event, LocalDate last, LocalDate next) {
        Term term = new Term(amount, unit);
        assertThat(term.firstDayBefore(event, AmbiguousDate.LAST_DAY_OF_MONTH)).isEqualTo(last);
        assertThat(term.firstDayBefore(event, AmbiguousDate.FIRST_DAY_OF_NEXT_MONTH))
                .isEqualTo(next);
    }

    @Test
    void many_months_of_thirty_days_do_not_overflow_backwards() {
        LocalDate event = LocalDate.of(2026, 1, 1);
        assertThat(Term.thirtyDayMonths(71_582_789).firstDayBefore(event, AmbiguousDate.LAST_DAY_OF_MONTH))
                .isEqualTo(event.minusDays(2_147_483_670L));
    }

    @ParameterizedTest
    @EnumSource(
            value = TermUnit.class,
            names = {"HOURS", "WORKING_DAYS"})
    void hours_and_working_days_cannot_be_counted_back_on_the_bare_calendar(TermUnit unit) {
        Term term = new Term(5, unit);
        LocalDate event = LocalDate.of(2026, 7, 1);
        assertThatThrownBy(() -> term.firstDayBefore(event, AmbiguousDate.LAST_DAY_OF_MONTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A term of " + term.wording().en() + " cannot be counted on the bare calendar");
        assertThat(term.endsOnAmbiguousDate(event)).isFalse();
        assertThat(term.beginsOnAmbiguousDate(event)).isFalse();
    }

    @Test
    void each_convention_says_what_it_did() {
        LocalDate event = LocalDate.of(2026, 1, 31);
        assertThat(AmbiguousDate.LAST_DAY_OF_MONTH.remark(event))
                .isEqualTo(Wording.of(
                        "de maand waarin de termijn eindigt heeft geen dag 31: zijn laatste dag geldt",
                        "the month in which the term ends has no day 31: its last day counts"));
        assertThat(AmbiguousDate.FIRST_DAY_OF_NEXT_MONTH.remark(event))
                .isEqualTo(Wording.of(
                        "de maand waarin de termijn eindigt heeft geen dag 31: de eerste dag erna geldt",
                        "the month in which the term ends has no day 31: the first day after it counts"));
    }

    @Test
    void and_what_it_did_backwards() {
        LocalDate event = LocalDate.of(2026, 5, 31);
        assertThat(AmbiguousDate.LAST_DAY_OF_MONTH.remarkBack(event))
                .isEqualTo(Wording.of(
                        "de maand waarheen is teruggerekend heeft geen dag 31: zijn laatste dag geldt",
                        "the month to which it is counted back has no day 31: its last day counts"));
        assertThat(AmbiguousDate.FIRST_DAY_OF_NEXT_MONTH.remarkBack(event))
                .isEqualTo(Wording.of(
                        "de maand waarheen is teruggerekend heeft geen dag 31: de eerste dag erna geldt",
                        "the month to which it is counted back has no day 31: the first day after it counts"));
    }
}
