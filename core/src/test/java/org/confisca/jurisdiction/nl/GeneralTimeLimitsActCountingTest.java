package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ACT;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ART_3_1;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ART_4;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.confisca.time.Deadline;
import org.confisca.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units that arts 1 and 2 leave alone: hours on the instant, working days one by one. In 2026 4 July is a Saturday. */
class GeneralTimeLimitsActCountingTest {

    @Test
    void art_4_a_term_in_hours_ends_on_the_hour_also_in_a_weekend() {
        Deadline deadline = reckon("2026-07-03T12:00", Term.hours(48));
        assertThat(deadline.end()).isEqualTo("2026-07-05T12:00");
        assertThat(deadline.notes()).isEmpty();
        assertThat(deadline.law()).isEqualTo(ART_4);
        assertThat(deadline.explanation().en())
                .isEqualTo("ends at 2026-07-05 12:00, 48 hours from 2026-07-03 12:00 (art. 4(a) Atw)");
        assertThat(GeneralTimeLimitsAct.governs(Term.hours(48))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // Winter time begins on 25 October 2026 at 03:00, which becomes 02:00.
        "2026-10-24T12:00, 48, 2026-10-26T11:00",
        "2026-10-25T01:30, 1, 2026-10-25T02:30",
        "2026-10-25T02:30, 1, 2026-10-25T02:30",
        "2026-10-25T02:30, 2, 2026-10-25T03:30",
        "2026-10-25T03:00, 48, 2026-10-27T03:00",
        // Summer time begins on 29 March 2026 at 02:00, which becomes 03:00.
        "2026-03-28T12:00, 24, 2026-03-29T13:00",
        "2026-03-29T01:30, 1, 2026-03-29T03:30",
        "2026-03-29T02:30, 1, 2026-03-29T04:30",
        "2026-03-29T03:00, 48, 2026-03-31T03:00"
    })
    void hours_are_counted_on_the_instant_across_a_change_of_the_clock(
            LocalDateTime start, int hours, LocalDateTime end) {
        assertThat(reckon(start.toString(), Term.hours(hours)).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-02, 1, 2026-07-03",
        "2026-07-02, 2, 2026-07-06",
        "2026-07-02, 5, 2026-07-09",
        "2026-07-04, 1, 2026-07-06",
        "2026-04-02, 1, 2026-04-07",
        "2026-05-13, 1, 2026-05-18",
        "2026-05-13, 5, 2026-05-22",
        "2026-05-13, 6, 2026-05-26"
    })
    void working_days_are_counted_and_the_day_of_the_event_is_not(LocalDate event, int count, LocalDate last) {
        Deadline deadline = reckon(event, Term.workingDays(count));
        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.law()).isEqualTo(ART_3_1);
        assertThat(GeneralTimeLimitsAct.governs(deadline.term())).isFalse();
    }

    @Test
    void a_term_in_working_days_ends_at_midnight_and_explains_the_weekend() {
        Deadline deadline = reckon("2026-07-02T10:15", Term.workingDays(5));
        assertThat(deadline.start()).isEqualTo("2026-07-02T10:15");
        assertThat(deadline.term()).isEqualTo(Term.workingDays(5));
        assertThat(deadline.end()).isEqualTo("2026-07-10T00:00");
        assertThat(deadline.explanation().en())
                .isEqualTo("ends at the close of 2026-07-09, 5 working days from 2026-07-02 (art. 3(1) Atw); "
                        + "4 and 5 July 2026 are skipped: Saturday, Sunday (art. 1(1) Atw)");
    }

    @Test
    void the_hour_of_the_event_does_not_matter_for_days() {
        assertThat(reckon("2026-07-02T00:00", Term.days(14)).end())
                .isEqualTo(reckon("2026-07-02T23:59:59", Term.days(14)).end());
    }

    private static Deadline reckon(LocalDate event, Term term) {
        return reckon(event + "T10:15", term);
    }

    private static Deadline reckon(String start, Term term) {
        return (Deadline) ACT.reckon(LocalDateTime.parse(start), term);
    }
}
