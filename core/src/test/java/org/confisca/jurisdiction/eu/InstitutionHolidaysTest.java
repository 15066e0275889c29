package org.confisca.jurisdiction.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.confisca.jurisdiction.eu.InstitutionHolidays.Seat;
import org.confisca.source.Check;
import org.confisca.time.Holiday;
import org.confisca.time.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published lists say how many days they hold; that and the feasts that follow Easter check what was copied. */
class InstitutionHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2002, BRUSSELS, 17", "2002, LUXEMBOURG, 17",
        "2008, BRUSSELS, 17", "2008, LUXEMBOURG, 17",
        "2014, BRUSSELS, 18", "2014, LUXEMBOURG, 18",
        "2023, BRUSSELS, 18", "2023, LUXEMBOURG, 18"
    })
    void a_year_holds_as_many_days_as_its_list_says_all_on_weekdays(int year, Seat seat, int days) {
        assertThat(holidays(year, seat)).hasSize(days);
        assertThat(holidays(year, seat)).allSatisfy(holiday -> {
            assertThat(holiday.day().getDayOfWeek().getValue()).isLessThan(6);
            assertThat(holiday.source().check()).isEqualTo(year == 2002 ? Check.SECONDARY : Check.OFFICIAL);
        });
    }

    @ParameterizedTest
    @CsvSource({"2002, 2002-03-31", "2008, 2008-03-23", "2014, 2014-04-20", "2023, 2023-04-09"})
    void feasts_that_follow_easter_do(int year, LocalDate easter) {
        for (Seat seat : Seat.values()) {
            WorkingDayCalendar calendar = calendar(year, seat);
            assertThat(name(calendar, easter.minusDays(3))).isEqualTo("Maundy Thursday");
            assertThat(name(calendar, easter.minusDays(2))).isEqualTo("Good Friday");
            assertThat(name(calendar, easter.plusDays(1))).isEqualTo("Easter Monday");
            assertThat(name(calendar, easter.plusDays(39))).endsWith("Ascension Day");
            assertThat(name(calendar, easter.plusDays(40))).isEqualTo("day after Ascension Day");
            assertThat(name(calendar, easter.plusDays(50))).isEqualTo("Whit Monday");
        }
    }

    @Test
    void the_list_of_2023_is_as_published() {
        assertThat(holidays(2023, Seat.BRUSSELS))
                .extracting(holiday -> holiday.day().toString().substring(5) + " "
                        + holiday.name().en())
                .containsExactly(
                        "01-02 day after New Year's Day",
                        "04-06 Maundy Thursday",
                        "04-07 Good Friday",
                        "04-10 Easter Monday",
                        "05-01 Labour Day",
                        "05-09 anniversary of the Schuman Declaration",
                        "05-18 Ascension Day",
                        "05-19 day after Ascension Day",
                        "05-29 Whit Monday",
                        "07-21 Belgian national holiday",
                        "08-15 Assumption",
                        "11-01 All Saints' Day",
                        "11-02 All Souls' Day",
                        "12-25 end of the year",
                        "12-26 end of the year",
                        "12-27 end of the year",
                        "12-28 end of the year",
                        "12-29 end of the year");
        assertThat(calendar(2023, Seat.BRUSSELS).first()).isEqualTo("2023-01-01");
        assertThat(calendar(2023, Seat.BRUSSELS).last()).isEqualTo("2023-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2008-07-21, BRUSSELS, true", "2008-07-21, LUXEMBOURG, false",
        "2008-06-23, BRUSSELS, false", "2008-06-23, LUXEMBOURG, true",
        "2014-07-21, BRUSSELS, true", "2014-07-21, LUXEMBOURG, true",
        "2014-06-23, LUXEMBOURG, false", "2023-06-23, LUXEMBOURG, true",
        "2023-07-21, LUXEMBOURG, false", "2023-07-21, BRUSSELS, true",
        "2014-05-01, BRUSSELS, true", "2014-08-15, BRUSSELS, true",
        "2014-12-23, BRUSSELS, false", "2014-12-24, BRUSSELS, true",
        "2014-12-31, BRUSSELS, true", "2008-12-24, BRUSSELS, true",
        "2002-05-09, LUXEMBOURG, true", "2002-07-22, BRUSSELS, false",
        "2002-12-23, BRUSSELS, false", "2002-12-24, LUXEMBOURG, true",
        "2002-12-30, BRUSSELS, true", "2002-12-31, BRUSSELS, true",
        "2008-05-09, BRUSSELS, true", "2008-08-15, BRUSSELS, true"
    })
    void the_seats_differ_where_the_lists_do(LocalDate day, Seat seat, boolean holiday) {
        assertThat(calendar(day.getYear(), seat).holiday(day).isPresent()).isEqualTo(holiday);
    }

    @ParameterizedTest
    @CsvSource({
        "2002, Schedule of public holidays for 2002",
        "2008, Schedule of public holidays for 2008 (2006/C 169/03)",
        "2014, Commission Decision of 21 December 2012 (2013/C 39/03)",
        "2023, 'Commission Decision of 25 May 2021 (2021/C 201 I/02), sole article'"
    })
    void each_year_cites_its_own_list(int year, String pinpoint) {
        assertThat(holidays(year, Seat.BRUSSELS))
                .extracting(holiday -> holiday.source().pinpoint())
                .containsOnly(pinpoint);
    }

    @Test
    void no_year_is_made_up() {
        for (int year = 1971; year <= 2040; year++) {
            assertThat(InstitutionHolidays.calendar(year, Seat.BRUSSELS).isPresent())
                    .as("a list for %s", year)
                    .isEqualTo(List.of(2002, 2008, 2014, 2023).contains(year));
        }
    }

    private static List<Holiday> holidays(int year, Seat seat) {
        WorkingDayCalendar calendar = calendar(year, seat);
        return calendar.first()
                .datesUntil(calendar.last().plusDays(1))
                .flatMap(day -> calendar.holiday(day).stream())
                .toList();
    }

    private static String name(WorkingDayCalendar calendar, LocalDate day) {
        return calendar.holiday(day).orElseThrow().name().en();
    }

    private static WorkingDayCalendar calendar(int year, Seat seat) {
        return InstitutionHolidays.calendar(year, seat).orElseThrow();
    }
}
