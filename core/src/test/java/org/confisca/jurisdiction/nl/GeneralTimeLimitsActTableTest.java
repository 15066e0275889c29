package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ACT;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ART_1_1;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ART_3_1;
import static org.confisca.jurisdiction.nl.GeneralTimeLimitsAct.ART_4;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.time.BeyondCalendar;
import org.confisca.time.Deadline;
import org.confisca.time.Term;
import org.confisca.time.WorkingDayCalendar;
import org.junit.jupiter.api.Test;

/** What the Act answers where its table of holidays ends, and where the known decrees end. */
class GeneralTimeLimitsActTableTest {

    @Test
    void a_deadline_may_fall_on_the_last_day_of_the_table_and_no_later() {
        assertThat(reckon(day("2040-12-17"), Term.days(14)).lastDay()).isEqualTo(DutchHolidays.LAST);
        assertThat(beyond(ACT, "2040-12-18", Term.days(14))).isEqualTo(day("2041-01-01"));
        assertThat(reckon(day("2040-12-28"), Term.workingDays(1)).lastDay()).isEqualTo(DutchHolidays.LAST);
        assertThat(beyond(ACT, "2040-12-28", Term.workingDays(2))).isEqualTo(day("2041-01-01"));
        assertThat(beyond(ACT, "2041-01-01", Term.days(1))).isEqualTo(day("2041-01-01"));
        assertThat(beyond(ACT, "2041-03-01", Term.workingDays(1))).isEqualTo(day("2041-03-01"));
    }

    @Test
    void a_term_may_begin_on_the_first_day_of_the_table_and_no_earlier() {
        assertThat(reckon(day("2000-01-01"), Term.days(14)).lastDay()).isEqualTo(day("2000-01-17"));
        assertThat(beyond(ACT, "1999-12-31", Term.days(14))).isEqualTo(day("1999-12-31"));
        assertThat(beyond(ACT, "1999-12-31", Term.workingDays(5))).isEqualTo(day("1999-12-31"));
    }

    @Test
    void a_lengthening_that_would_leave_the_table_has_no_answer() {
        GeneralTimeLimitsAct act = upToSunday();
        // One ordinary day is left of the two that art. 2 asks for.
        assertThat(beyond(act, "2026-07-02", Term.days(3))).isEqualTo(day("2026-07-06"));
        // Two days are outside art. 2, but Sunday rolls.
        assertThat(beyond(act, "2026-07-03", Term.days(2))).isEqualTo(day("2026-07-06"));
        // Here art. 2 is content, and Saturday rolls.
        assertThat(beyond(act, "2026-07-01", Term.days(3))).isEqualTo(day("2026-07-06"));
        assertThat(((Deadline) act.reckon(at("2026-07-01"), Term.days(2))).lastDay())
                .isEqualTo(day("2026-07-03"));
    }

    @Test
    void terms_outside_the_act_need_no_table() {
        assertThat(reckon(day("2039-01-01"), Term.years(3)).lastDay()).isEqualTo(day("2042-01-01"));
        assertThat(reckon("2041-01-01T08:00", Term.hours(24)).end()).isEqualTo("2041-01-02T08:00");
        assertThat(reckon(day("1999-01-01"), Term.months(4)).lastDay()).isEqualTo(day("1999-05-01"));
    }

    @Test
    void a_deadline_after_the_last_known_decree_is_marked_unverified() {
        GeneralTimeLimitsAct act = GeneralTimeLimitsAct.over(ACT.calendar(), day("2026-07-09"));
        Deadline known = (Deadline) act.reckon(at("2026-07-02"), Term.workingDays(5));
        Deadline unknown = (Deadline) act.reckon(at("2026-07-02"), Term.workingDays(6));
        assertThat(known.law()).isEqualTo(ART_3_1);
        assertThat(unknown.law()).isEqualTo(new Citation(ART_3_1.source(), "art. 3(1) Atw", Check.UNVERIFIED));
        assertThat(unknown.explanation().en())
                .startsWith(
                        "ends at the close of 2026-07-10, 6 working days from 2026-07-02 (art. 3(1) Atw [not verified])");
    }

    @Test
    void the_shipped_act_knows_the_decrees_up_to_the_end_of_2028() {
        assertThat(reckon(day("2028-12-15"), Term.days(14)).law()).isEqualTo(ART_1_1);
        assertThat(reckon(day("2028-12-19"), Term.days(14)).law().check()).isEqualTo(Check.UNVERIFIED);
        assertThat(reckon(day("2029-01-01"), Term.years(2)).law()).isEqualTo(ART_4);
    }

    @Test
    void the_act_shows_the_calendar_it_counts_with() {
        assertThat(ACT.calendar().first()).isEqualTo(DutchHolidays.FIRST);
        assertThat(upToSunday().calendar().last()).isEqualTo(day("2026-07-05"));
    }

    /** A table of Wednesday 1 up to and including Sunday 5 July 2026. */
    private static GeneralTimeLimitsAct upToSunday() {
        return GeneralTimeLimitsAct.over(
                WorkingDayCalendar.of(day("2026-07-01"), day("2026-07-05"), List.of()), day("2026-07-05"));
    }

    private static Deadline reckon(LocalDate event, Term term) {
        return reckon(event + "T10:15", term);
    }

    private static Deadline reckon(String start, Term term) {
        return (Deadline) ACT.reckon(LocalDateTime.parse(start), term);
    }

    private static LocalDate beyond(GeneralTimeLimitsAct act, String event, Term term) {
        BeyondCalendar beyond = (BeyondCalendar) act.reckon(at(event), term);
        assertThat(beyond.first()).isEqualTo(act.calendar().first());
        assertThat(beyond.last()).isEqualTo(act.calendar().last());
        return beyond.day();
    }

    private static LocalDateTime at(String event) {
        return day(event).atTime(10, 15);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
