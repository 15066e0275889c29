package org.confisca.jurisdiction.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.jurisdiction.eu.TimeLimitsRegulationTest.REGULATION;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.confisca.source.Wording;
import org.confisca.time.BackwardCount;
import org.confisca.time.BeyondCalendar;
import org.confisca.time.DayNote;
import org.confisca.time.LatestMoment;
import org.confisca.time.Term;
import org.confisca.time.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Art. 3(4), last sentence: periods counted back. In 2026 5 October is a Monday. */
class TimeLimitsRegulationBackwardsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, 1, DAYS, 2026-10-04, art. 3(4)",
        "2026-10-05, 2, DAYS, 2026-10-01, art. 3(5)",
        "2026-10-05, 4, DAYS, 2026-10-01, art. 3(4)",
        "2026-10-05, 5, DAYS, 2026-09-30, art. 3(4)",
        "2026-10-18, 2, WEEKS, 2026-10-04, art. 3(4)",
        "2026-07-31, 5, MONTHS, 2026-02-28, art. 3(4)",
        "2027-10-03, 1, YEARS, 2026-10-03, art. 3(4)",
        "2027-01-01, 2, THIRTY_DAY_MONTHS, 2026-11-02, art. 3(4)",
        "2026-12-28, 1, WORKING_DAYS, 2026-12-24, art. 3(3)"
    })
    void a_period_that_is_counted_back_does_not_roll_but_holds_two_working_days(
            LocalDate event, int amount, TermUnit unit, LocalDate last, String law) {
        LatestMoment moment = back(event, new Term(amount, unit));
        assertThat(moment.lastDay()).isEqualTo(last);
        assertThat(moment.law().pinpoint()).isEqualTo(law + " Reg. 1182/71");
    }

    @Test
    void clear_days_leave_the_day_of_the_act_out() {
        LatestMoment moment = (LatestMoment)
                REGULATION.reckonBackwards(at("2026-10-09T10:20"), Term.days(3), BackwardCount.CLEAR_DAYS);
        assertThat(moment.lastDay()).isEqualTo(LocalDate.of(2026, 10, 5));
        LatestMoment working = (LatestMoment)
                REGULATION.reckonBackwards(at("2026-10-09T10:20"), Term.workingDays(3), BackwardCount.CLEAR_DAYS);
        assertThat(working.lastDay()).isEqualTo(LocalDate.of(2026, 10, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-07T10:20, 2026-10-05T10:00",
        "2026-10-07T10:00, 2026-10-05T10:00",
        "2026-10-26T11:30, 2026-10-24T12:00"
    })
    void the_hour_of_the_event_is_not_counted(LocalDateTime event, LocalDateTime limit) {
        LatestMoment moment = (LatestMoment) REGULATION.reckonBackwards(event, Term.hours(48));
        assertThat(moment.limit()).isEqualTo(limit);
        assertThat(moment.law()).isEqualTo(TimeLimitsRegulation.ART_3_2_A);
        assertThat(moment.remarks()).hasSize(event.getDayOfMonth() == 26 ? 1 : 0);
    }

    @Test
    void skipped_days_are_noted() {
        assertThat(back(LocalDate.of(2026, 10, 5), Term.days(2)).notes())
                .extracting(DayNote::source)
                .containsExactly(TimeLimitsRegulation.ART_3_5, TimeLimitsRegulation.ART_3_5);
        assertThat(back(LocalDate.of(2026, 10, 5), Term.days(4)).notes()).isEmpty();
        assertThat(back(LocalDate.of(2026, 12, 28), Term.workingDays(1)).notes())
                .extracting(note -> note.source().pinpoint())
                .containsExactly("Holidays Act", "Holidays Act", "art. 2(2) Reg. 1182/71");
    }

    @Test
    void without_extension_only_the_calendar_counts() {
        Wording why = Wording.of("waarom", "why");
        LatestMoment moment =
                (LatestMoment) REGULATION.withoutExtension(why).reckonBackwards(at("2026-10-05T10:20"), Term.days(2));
        assertThat(moment.lastDay()).isEqualTo(LocalDate.of(2026, 10, 3));
        assertThat(moment.law()).isEqualTo(TimeLimitsRegulation.ART_3_2_B);
        assertThat(moment.remarks()).containsExactly(why);
    }

    @Test
    void a_month_without_the_right_day_is_told() {
        assertThat(back(LocalDate.of(2026, 7, 31), Term.months(5)).explanation().en())
                .endsWith("the month to which it is counted back has no day 31: its last day counts");
        assertThat(back(LocalDate.of(2026, 7, 28), Term.months(5)).remarks()).isEmpty();
    }

    @Test
    void counting_back_out_of_the_table_has_no_answer() {
        assertThat(REGULATION.reckonBackwards(at("2026-01-05T10:20"), Term.days(5)))
                .isEqualTo(new BeyondCalendar(
                        LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)));
    }

    private static LatestMoment back(LocalDate event, Term term) {
        return (LatestMoment) REGULATION.reckonBackwards(event.atTime(10, 20), term);
    }

    private static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }
}
