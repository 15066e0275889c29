package org.confisca.jurisdiction.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableRangeSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource.OfficialPublication;
import org.confisca.source.Wording;
import org.confisca.time.BeyondCalendar;
import org.confisca.time.DayNote;
import org.confisca.time.Deadline;
import org.confisca.time.Holiday;
import org.confisca.time.LegalClock;
import org.confisca.time.Reckoning;
import org.confisca.time.Term;
import org.confisca.time.TermUnit;
import org.confisca.time.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A State whose holidays are 25 and 26 December and 1 and 6 January. In 2026 1 October is a Thursday. */
class TimeLimitsRegulationTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LegalClock CLOCK = LegalClock.of(BRUSSELS);
    private static final Citation STATE =
            new Citation(new OfficialPublication("Gazette", Optional.empty()), "Holidays Act", Check.VERIFIED);
    static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.of(
            day("2026-01-01"),
            day("2027-12-31"),
            List.of(
                    feast("2026-01-01"),
                    feast("2026-01-06"),
                    feast("2026-12-25"),
                    feast("2026-12-26"),
                    feast("2027-01-01"),
                    feast("2027-01-06")));
    static final TimeLimitsRegulation REGULATION = TimeLimitsRegulation.at(CALENDAR, CLOCK);
    private static final Wording COERCION =
            Wording.of("niet verlengd: dwangmiddel", "not extended: a measure of coercion");

    @ParameterizedTest
    @CsvSource({
        "report, 2026-10-01T10:20, 3, WORKING_DAYS, 2026-10-06, art. 3(3)",
        "hold of a transaction, 2026-10-06T10:20, 10, WORKING_DAYS, 2026-10-20, art. 3(3)",
        "suspension of an account, 2026-10-06T10:20, 5, WORKING_DAYS, 2026-10-13, art. 3(3)",
        "over the turn of the year, 2026-12-18T10:20, 10, WORKING_DAYS, 2027-01-05, art. 3(3)",
        "confiscation certificate, 2026-10-01T10:20, 45, DAYS, 2026-11-16, art. 3(4)",
        "confiscation certificate, 2026-12-01T10:20, 45, DAYS, 2027-01-15, art. 3(2)(b)",
        "limit of duration, 2026-10-01T10:20, 6, WEEKS, 2026-11-12, art. 3(2)(c)",
        "strategy, 2026-11-30T10:20, 3, MONTHS, 2027-03-01, art. 3(4)",
        "by the thirty days, 2026-10-01T10:20, 2, THIRTY_DAY_MONTHS, 2026-11-30, art. 3(2)(b)",
        "urgent request, 2026-12-24T10:20, 3, DAYS, 2026-12-29, art. 3(5)"
    })
    void periods_of_the_asset_recovery_acts(
            String what, LocalDateTime start, int amount, TermUnit unit, LocalDate last, String law) {
        Deadline deadline = reckon(start.toString(), new Term(amount, unit));
        assertThat(deadline.lastDay()).as(what).isEqualTo(last);
        assertThat(deadline.law().pinpoint()).as(what).isEqualTo(law + " Reg. 1182/71");
        assertThat(deadline.end().toLocalTime()).isEqualTo("00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05T10:20, 48, 2026-10-07T11:00",
        "2026-10-05T10:00, 48, 2026-10-07T11:00",
        "2026-10-05T10:59:59, 48, 2026-10-07T11:00",
        "2026-10-05T11:00, 48, 2026-10-07T12:00",
        // Hours end where they end, also in a weekend and on a holiday.
        "2026-10-02T10:20, 24, 2026-10-03T11:00",
        "2026-12-24T10:20, 24, 2026-12-25T11:00",
        // Over both changes of the clock.
        "2026-10-24T12:30, 24, 2026-10-25T12:00",
        "2026-03-28T12:30, 24, 2026-03-29T14:00"
    })
    void art_3_1_the_hour_of_the_event_is_not_counted(LocalDateTime start, int hours, LocalDateTime end) {
        Deadline deadline = reckon(start.toString(), Term.hours(hours));
        assertThat(deadline.end()).isEqualTo(end);
        assertThat(deadline.start()).isEqualTo(start);
        assertThat(deadline.law()).isEqualTo(TimeLimitsRegulation.ART_3_2_A);
    }

    @Test
    void a_period_in_hours_explains_when_it_begins_and_each_change_of_the_clock() {
        assertThat(reckon("2026-10-24T12:30", Term.hours(24)).explanation())
                .isEqualTo(Wording.of(
                        "eindigt op 2026-10-25 12:00, 24 uur vanaf 2026-10-24 12:30 (art. 3 lid 2 onder a Vo. 1182/71); het uur van de gebeurtenis telt niet mee:"
                                + " de termijn begint om 13:00 (art. 3 lid 1 Vo. 1182/71); de klok ging van 2026-10-25 03:00"
                                + " naar 2026-10-25 02:00; uren tellen naar hun werkelijke duur",
                        "ends at 2026-10-25 12:00, 24 hours from 2026-10-24 12:30 (art. 3(2)(a) Reg. 1182/71); the hour of the event is not counted: the"
                                + " period begins at 13:00 (art. 3(1) Reg. 1182/71); the clock went from 2026-10-25 03:00"
                                + " to 2026-10-25 02:00; hours count by their true length"));
    }

    @ParameterizedTest
    @CsvSource({
        // The hours that are counted: the second 02:00 to 03:00, and from there 03:00 to 04:00.
        "2026-10-25T02:30+02:00, 2026-10-25T03:00",
        "2026-10-25T02:30+01:00, 2026-10-25T04:00",
        "2026-10-25T10:30+09:00, 2026-10-25T04:00"
    })
    void both_passings_of_an_hour_can_be_told_apart_by_their_offset(OffsetDateTime start, LocalDateTime end) {
        assertThat(((Deadline) REGULATION.reckon(start, Term.hours(1))).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "1, MONTHS, 2026-01-31, 2026-03-02",
        "1, MONTHS, 2027-01-31, 2027-03-01",
        "6, MONTHS, 2026-08-31, 2027-03-01",
        "1, YEARS, 2026-02-27, 2027-03-01",
        "1, WEEKS, 2026-10-01, 2026-10-08",
        "2, THIRTY_DAY_MONTHS, 2026-10-01, 2026-11-30"
    })
    void art_3_2_and_3_4_from_the_same_day_or_the_last_of_the_month_to_a_working_day(
            int amount, TermUnit unit, LocalDate event, LocalDate last) {
        assertThat(reckon(event + "T10:20", new Term(amount, unit)).lastDay()).isEqualTo(last);
    }

    @Test
    void art_3_2_c_a_month_without_the_right_day_is_told() {
        assertThat(reckon("2026-08-31T10:20", Term.months(3)).explanation().en())
                .isEqualTo(
                        "ends at the close of 2026-11-30, 3 months from 2026-08-31 (art. 3(2)(c) Reg. 1182/71); the month in"
                                + " which the term ends has no day 31: its last day counts");
        assertThat(reckon("2026-08-30T10:20", Term.months(3)).remarks()).isEmpty();
        assertThat(REGULATION.reckon(at("2027-12-31T10:20"), Term.months(2))).isInstanceOf(BeyondCalendar.class);
    }

    @Test
    void art_3_2_d_a_part_of_a_month_is_one_of_thirty_days() {
        assertThat(TimeLimitsRegulation.partOfMonth(1, 2)).isEqualTo(Term.days(15));
        assertThat(TimeLimitsRegulation.partOfMonth(2, 3)).isEqualTo(Term.days(20));
        Reckoning reckoned =
                REGULATION.reckonMonths(at("2026-08-31T10:20"), Term.months(1), TimeLimitsRegulation.partOfMonth(1, 2));
        assertThat(reckoned.explanation())
                .isEqualTo(Wording.of(
                        "eindigt aan het einde van 2026-10-15, 1 maand vanaf 2026-08-31 (art. 3 lid 2 onder d Vo. 1182/71); en 15"
                                + " dagen: een deel van een maand, van dertig dagen (art. 3 lid 2 onder d Vo. 1182/71)",
                        "ends at the close of 2026-10-15, 1 month from 2026-08-31 (art. 3(2)(d) Reg. 1182/71); and 15 days: a part of a month, of"
                                + " thirty days (art. 3(2)(d) Reg. 1182/71)"));
        assertThat(REGULATION.reckonMonths(at("2027-12-01T10:20"), Term.months(1), Term.days(15)))
                .isInstanceOf(BeyondCalendar.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, 0/2 is no part of a month",
        "-1, 2, -1/2 is no part of a month",
        "2, 2, 2/2 is no part of a month",
        "3, 2, 3/2 is no part of a month",
        "1, 7, 1/7 of a month is no number of days"
    })
    void art_3_2_d_what_is_no_part_of_a_month_is_refused(int numerator, int denominator, String message) {
        assertThatThrownBy(() -> TimeLimitsRegulation.partOfMonth(numerator, denominator))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void art_3_3_and_3_4_every_skipped_day_has_its_law() {
        assertThat(reckon("2026-12-23T10:20", Term.workingDays(2)).notes())
                .containsExactly(
                        new DayNote(day("2026-12-25"), Wording.of("feest", "feast"), STATE),
                        new DayNote(day("2026-12-26"), Wording.of("feest", "feast"), STATE),
                        new DayNote(day("2026-12-27"), Wording.of("zondag", "Sunday"), TimeLimitsRegulation.ART_2_2));
        assertThat(reckon("2026-09-19T10:20", Term.weeks(2)).notes())
                .extracting(DayNote::source)
                .containsExactly(TimeLimitsRegulation.ART_3_4, TimeLimitsRegulation.ART_3_4);
    }

    @ParameterizedTest
    @CsvSource({
        // Friday 2 October: Saturday and Sunday hold no working day.
        "1, 2026-10-05, art. 3(4)",
        "2, 2026-10-06, art. 3(5)",
        "3, 2026-10-06, art. 3(5)",
        "4, 2026-10-06, art. 3(2)(b)",
        "5, 2026-10-07, art. 3(2)(b)"
    })
    void art_3_5_two_days_or_more_hold_two_working_days(int days, LocalDate last, String law) {
        Deadline deadline = reckon("2026-10-02T10:20", Term.days(days));
        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.law().pinpoint()).isEqualTo(law + " Reg. 1182/71");
    }

    @ParameterizedTest
    @CsvSource({
        "3, DAYS, 2026-12-27, art. 3(2)(b)",
        "1, WEEKS, 2026-12-31, art. 3(2)(c)",
        "2, MONTHS, 2027-02-24, art. 3(2)(c)",
        "1, YEARS, 2027-12-24, art. 3(2)(c)",
        "1, THIRTY_DAY_MONTHS, 2027-01-23, art. 3(2)(b)"
    })
    void without_extension_a_period_ends_where_it_ends_and_says_why(
            int amount, TermUnit unit, LocalDate last, String law) {
        Term term = new Term(amount, unit);
        Deadline deadline = (Deadline) REGULATION.withoutExtension(COERCION).reckon(at("2026-12-24T10:20"), term);
        assertThat(deadline.explanation().en())
                .isEqualTo(
                        "ends at the close of " + last + ", " + term.wording().en() + " from 2026-12-24 (" + law
                                + " Reg. 1182/71); not extended: a measure of" + " coercion");
    }

    @Test
    void only_hours_can_be_reckoned_from_an_exact_moment() {
        ZonedDateTime moment = ZonedDateTime.of(2026, 10, 5, 10, 20, 0, 0, BRUSSELS);
        assertThat(REGULATION.reckonHours(moment, Term.hours(48)))
                .isEqualTo(reckon("2026-10-05T10:20", Term.hours(48)));
        assertThatThrownBy(() -> REGULATION.reckonHours(moment, Term.days(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 days are not hours");
    }

    @ParameterizedTest
    @EnumSource(
            value = TermUnit.class,
            names = {"HOURS", "WORKING_DAYS"})
    void hours_and_working_days_have_no_last_day_on_the_bare_calendar(TermUnit unit) {
        Term term = new Term(5, unit);
        assertThatThrownBy(() ->
                        REGULATION.endingOn(at("2026-10-05T10:20"), term, day("2026-10-10"), ImmutableRangeSet.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(term.wording().en() + " have no last day on the bare calendar");
    }

    @Test
    void it_counts_with_the_calendar_and_the_clock_of_the_place() {
        assertThat(REGULATION.calendar()).isSameAs(CALENDAR);
        assertThat(REGULATION.clock()).isEqualTo(CLOCK);
        assertThat(REGULATION.withoutExtension(COERCION).clock()).isEqualTo(CLOCK);
        assertThat(TimeLimitsRegulation.ART_3_5)
                .isEqualTo(
                        new Citation(TimeLimitsRegulation.ART_2_2.source(), "art. 3(5) Reg. 1182/71", Check.VERIFIED));
        assertThat(TimeLimitsRegulation.ART_2_2.source().identifier()).isEqualTo("reg/1971/1182/oj");
    }

    private static Deadline reckon(String start, Term term) {
        return (Deadline) REGULATION.reckon(at(start), term);
    }

    private static Holiday feast(String day) {
        return new Holiday(day(day), Wording.of("feest", "feast"), STATE);
    }

    private static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
