package org.confisca.jurisdiction.nl;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.confisca.source.Check;
import org.confisca.source.Wording;
import org.confisca.time.Holiday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchHolidaysTest {

    private static final String BY_DECREE = "day equated with a holiday by decree";

    @Test
    void art_3_gives_the_holidays_of_2026() {
        assertThat(of(2026))
                .extracting(holiday -> holiday.day() + " " + holiday.name().en() + ", "
                        + holiday.name().nl() + ": " + holiday.source().pinpoint())
                .containsExactly(
                        "2026-01-01 New Year's Day, Nieuwjaarsdag: art. 3(1) Atw",
                        "2026-01-02 day equated with a holiday by decree, bij besluit met een feestdag gelijkgesteld:"
                                + " art. 3(3) Atw, Stcrt. 2025, 24713",
                        "2026-04-03 Good Friday, Goede Vrijdag: art. 3(2) Atw",
                        "2026-04-06 Easter Monday, tweede paasdag: art. 3(1) Atw",
                        "2026-04-27 King's Day, Koningsdag: art. 3(1) Atw, art. 1 Besluit Koningsdag",
                        "2026-05-05 Liberation Day, Bevrijdingsdag: art. 3(1) Atw",
                        "2026-05-14 Ascension Day, Hemelvaartsdag: art. 3(1) Atw",
                        "2026-05-15 day equated with a holiday by decree, bij besluit met een feestdag gelijkgesteld:"
                                + " art. 3(3) Atw, Stcrt. 2025, 24713",
                        "2026-05-25 Whit Monday, tweede pinksterdag: art. 3(1) Atw",
                        "2026-12-25 Christmas Day, eerste kerstdag: art. 3(1) Atw",
                        "2026-12-26 Second Christmas Day, tweede kerstdag: art. 3(1) Atw");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-04-26, SECONDARY",
        "2015-04-27, VERIFIED",
        "2024-04-27, VERIFIED",
        "2025-04-26, SECONDARY",
        "2026-04-27, VERIFIED",
        "2030-04-27, VERIFIED",
        "2031-04-26, SECONDARY",
        "2036-04-26, SECONDARY"
    })
    void kings_day_is_27_april_and_the_day_before_when_that_is_a_sunday(LocalDate day, Check check) {
        assertThat(of(day.getYear()))
                .filteredOn(holiday -> holiday.name().en().equals("King's Day"))
                .singleElement()
                .satisfies(holiday -> {
                    assertThat(holiday.day()).isEqualTo(day);
                    assertThat(holiday.source().check()).isEqualTo(check);
                    assertThat(holiday.source().source().identifier()).isEqualTo("BWBR0032908");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2000-04-29, SECONDARY",
        "2001-04-30, SECONDARY",
        "2006-04-29, SECONDARY",
        "2010-04-30, SECONDARY",
        "2011-04-30, VERIFIED",
        "2013-04-30, VERIFIED"
    })
    void before_2014_queens_day_is_30_april_and_the_day_before_when_that_is_a_sunday(LocalDate day, Check check) {
        assertThat(of(day.getYear()))
                .filteredOn(holiday -> holiday.name().equals(Wording.of("Koninginnedag", "Queen's Day")))
                .singleElement()
                .satisfies(holiday -> {
                    assertThat(holiday.day()).isEqualTo(day);
                    assertThat(holiday.source().check()).isEqualTo(check);
                    assertThat(holiday.source().source().identifier()).isEqualTo("BWBR0031338");
                    assertThat(holiday.source().pinpoint())
                            .isEqualTo("art. 3(1) Atw, enig artikel Besluit Koninginnedag");
                });
    }

    @Test
    void every_year_has_either_a_queens_day_or_a_kings_day() {
        assertThat(DutchHolidays.table())
                .filteredOn(holiday -> holiday.name().en().equals("Queen's Day"))
                .extracting(holiday -> holiday.day().getYear())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2000, 2013).boxed().toList());
        assertThat(DutchHolidays.table())
                .filteredOn(holiday -> holiday.name().en().equals("King's Day"))
                .extracting(holiday -> holiday.day().getYear())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2014, 2040).boxed().toList());
    }

    @Test
    void holidays_of_before_the_edition_that_was_read_rest_on_a_secondary_source() {
        assertThat(of(2010))
                .extracting(holiday -> holiday.name().en() + " "
                        + holiday.source().check() + " " + holiday.source().pinpoint())
                .containsExactly(
                        "New Year's Day SECONDARY art. 3(1) Atw",
                        "Good Friday SECONDARY art. 3(2) Atw",
                        "Easter Monday SECONDARY art. 3(1) Atw",
                        "Queen's Day SECONDARY art. 3(1) Atw, enig artikel Besluit Koninginnedag",
                        "Liberation Day SECONDARY art. 3(1) Atw",
                        "Ascension Day SECONDARY art. 3(1) Atw",
                        "Whit Monday SECONDARY art. 3(1) Atw",
                        "Christmas Day VERIFIED art. 3(1) Atw",
                        "Second Christmas Day VERIFIED art. 3(1) Atw");
        assertThat(of(2011))
                .allSatisfy(holiday -> assertThat(holiday.source().check()).isEqualTo(Check.VERIFIED));
    }

    @Test
    void liberation_day_counts_in_every_year_not_only_in_each_fifth() {
        assertThat(DutchHolidays.table())
                .filteredOn(holiday -> holiday.name().en().contains("Liberation Day"))
                .extracting(Holiday::day)
                .containsExactlyElementsOf(
                        years().mapToObj(year -> LocalDate.of(year, 5, 5)).toList());
    }

    @Test
    void two_holidays_that_fall_together_are_one_entry_that_names_both() {
        Holiday both =
                DutchHolidays.calendar().holiday(LocalDate.of(2016, 5, 5)).orElseThrow();
        assertThat(both.name())
                .isEqualTo(Wording.of("Bevrijdingsdag en Hemelvaartsdag", "Liberation Day and Ascension Day"));
        assertThat(both.source()).isEqualTo(GeneralTimeLimitsAct.ART_3_1);
    }

    @Test
    void art_3_3_the_friday_after_ascension_day_is_equated_in_every_year_with_a_known_decree() {
        for (int year = 2014; year <= 2028; year++) {
            LocalDate friday = DutchHolidays.easter(year).plusDays(40);
            assertThat(DutchHolidays.calendar().holiday(friday))
                    .as("the Friday after Ascension Day, %s", friday)
                    .get()
                    .satisfies(holiday -> assertThat(holiday.name().en()).isEqualTo(BY_DECREE));
        }
        assertThat(DutchHolidays.calendar().isWorkingDay(LocalDate.of(2029, 5, 11)))
                .isTrue();
    }

    @Test
    void art_3_3_equated_days_cite_their_decree_and_how_far_it_was_read() {
        assertThat(DutchHolidays.table())
                .filteredOn(holiday -> holiday.name().en().equals(BY_DECREE))
                .extracting(holiday -> holiday.day() + " " + holiday.source().check() + " "
                        + holiday.source().source().identifier())
                .containsExactly(
                        "2014-05-30 VERIFIED BWBR0033679",
                        "2015-01-02 VERIFIED BWBR0033679",
                        "2015-05-04 VERIFIED BWBR0033679",
                        "2015-05-15 VERIFIED BWBR0033679",
                        "2016-05-06 VERIFIED BWBR0033679",
                        "2017-04-28 VERIFIED BWBR0038666",
                        "2017-05-26 VERIFIED BWBR0038666",
                        "2018-05-11 VERIFIED BWBR0038666",
                        "2018-12-24 VERIFIED BWBR0038666",
                        "2018-12-31 VERIFIED BWBR0038666",
                        "2019-05-31 VERIFIED BWBR0038666",
                        "2019-12-27 VERIFIED BWBR0038666",
                        "2020-05-22 SECONDARY Besluit van 20 september 2019",
                        "2021-05-14 SECONDARY Besluit van 20 september 2019",
                        "2022-05-27 SECONDARY Besluit van 20 september 2019",
                        "2023-04-28 SECONDARY Stcrt. 2022, 7812",
                        "2023-05-19 SECONDARY Stcrt. 2022, 7812",
                        "2024-05-10 SECONDARY Stcrt. 2022, 7812",
                        "2024-12-27 SECONDARY Stcrt. 2022, 7812",
                        "2025-05-30 SECONDARY Stcrt. 2022, 7812",
                        "2026-01-02 SECONDARY Stcrt. 2025, 24713",
                        "2026-05-15 SECONDARY Stcrt. 2025, 24713",
                        "2027-05-07 SECONDARY Stcrt. 2025, 24713",
                        "2028-04-28 SECONDARY Stcrt. 2025, 24713",
                        "2028-05-26 SECONDARY Stcrt. 2025, 24713");
    }

    @Test
    void art_3_3_no_equated_day_lies_outside_the_known_decrees_and_none_in_a_weekend() {
        assertThat(EquatedDays.ALL).allSatisfy(holiday -> {
            assertThat(holiday.day()).isBetween(DutchHolidays.DECREES_KNOWN_FROM, DutchHolidays.DECREES_KNOWN_UNTIL);
            assertThat(holiday.day().getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
        });
    }

    @Test
    void the_table_is_in_order_of_time_and_complete() {
        List<LocalDate> days = DutchHolidays.table().stream().map(Holiday::day).toList();
        assertThat(days).isSorted().doesNotHaveDuplicates();
        // 41 years of nine days, two of which fell together twice, and the equated days.
        assertThat(days).hasSize(41 * 9 - 2 + EquatedDays.ALL.size());
        assertThat(DutchHolidays.calendar().first()).isEqualTo(LocalDate.of(2000, 1, 1));
        assertThat(DutchHolidays.calendar().last()).isEqualTo(LocalDate.of(2040, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        // The earliest and latest dates that Easter can have, and the years for which the tables make an exception.
        "1818, 1818-03-22",
        "1943, 1943-04-25",
        "1954, 1954-04-18",
        "1981, 1981-04-19",
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2014, 2014-04-20",
        "2016, 2016-03-27",
        "2026, 2026-04-05",
        "2038, 2038-04-25",
        "2049, 2049-04-18",
        "2076, 2076-04-19",
        "2100, 2100-03-28",
        "2285, 2285-03-22",
        "4099, 4099-04-19"
    })
    void easter_follows_the_gregorian_tables(int year, LocalDate easter) {
        assertThat(DutchHolidays.easter(year)).isEqualTo(easter);
    }

    /**
     * Jollyday is an independent list of the days off in the Netherlands; art. 3 is a list for time limits. They differ
     * on purpose in two ways: Jollyday has Easter Sunday and Whit Sunday, which art. 3(1) leaves out because Sundays
     * never count anyway; art. 3(3) adds the days equated by decree, which give nobody a day off.
     */
    @Test
    void the_table_agrees_with_jollyday_but_for_easter_and_whit_sunday_and_the_equated_days() {
        HolidayManager jollyday = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
        years().forEach(year -> {
            SortedSet<LocalDate> theirs = jollyday.getHolidays(Year.of(year)).stream()
                    .map(de.focus_shift.jollyday.core.Holiday::getDate)
                    .collect(toCollection(TreeSet::new));
            SortedSet<LocalDate> expected = of(year).stream()
                    .filter(holiday -> !holiday.name().en().equals(BY_DECREE))
                    .map(Holiday::day)
                    .collect(toCollection(TreeSet::new));
            expected.add(DutchHolidays.easter(year));
            expected.add(DutchHolidays.easter(year).plusDays(49));
            assertThat(theirs).as("holidays of %s", year).isEqualTo(expected);
        });
    }

    @Test
    void a_decree_without_a_known_page_has_no_address_and_the_others_have_one() {
        assertThat(EquatedDays.ALL)
                .extracting(holiday -> holiday.source().source().address())
                .contains(
                        Optional.empty(),
                        Optional.of("https://wetten.overheid.nl/BWBR0038666"),
                        Optional.of("https://zoek.officielebekendmakingen.nl/stcrt-2022-7812.html"),
                        Optional.of("https://zoek.officielebekendmakingen.nl/stcrt-2025-24713.html"));
    }

    private static List<Holiday> of(int year) {
        return DutchHolidays.table().stream()
                .filter(holiday -> holiday.day().getYear() == year)
                .toList();
    }

    private static IntStream years() {
        return IntStream.rangeClosed(2000, 2040);
    }
}
