package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource.DutchStatute;
import org.confisca.source.Wording;
import org.confisca.time.Holiday;
import org.confisca.time.WorkingDayCalendar;

/**
 * The days that art. 3 of the General Time Limits Act (Algemene termijnenwet) treats as holidays, from 2014 up to and
 * including 2040, each with its source. The table begins where the King's Day decree of 2013 begins to apply.
 *
 * <ul>
 *   <li><b>Art. 3(1)</b>: New Year's Day, Easter Monday, Ascension Day, Whit Monday, both Christmas days, 5 May in
 *       every year, and the day on which the King's birthday is celebrated. Easter Sunday and Whit Sunday are not in
 *       the list: they are Sundays anyway.
 *   <li><b>King's Day</b>: the decree of 30 January 2013 (BWBR0032908) names 27 April, save for exceptions because of
 *       Sundays. That the celebration then moves to 26 April is what the Royal House announces and what happened in
 *       2014 and 2025; art. 1 of the decree does not say it, so those days are marked as resting on a secondary source.
 *       No term depends on it: 26 April is then a Saturday and 27 April a Sunday.
 *   <li><b>Art. 3(2)</b>: Good Friday.
 *   <li><b>Art. 3(3)</b>: the days that the Crown equated by decree, three years at a time, each citing its decree.
 *       They are known up to {@link #DECREES_KNOWN_UNTIL}. For later years such decrees are to be expected (they have
 *       named the Friday after Ascension Day of every year so far), but no day is invented here.
 * </ul>
 *
 * @see <a href="https://wetten.overheid.nl/BWBR0002448">Algemene termijnenwet, art. 3</a>
 */
public final class DutchHolidays {

    /** The first day of the table. */
    public static final LocalDate FIRST = LocalDate.of(2014, Month.JANUARY, 1);

    /** The last day of the table, inclusive. */
    public static final LocalDate LAST = LocalDate.of(2040, Month.DECEMBER, 31);

    /** The last day for which the decrees under art. 3(3) are known to this table, inclusive. */
    public static final LocalDate DECREES_KNOWN_UNTIL = LocalDate.of(2028, Month.DECEMBER, 31);

    private static final DutchStatute KINGS_DAY_DECREE = new DutchStatute(
            "BWBR0032908", "Besluit vaststelling en aanduiding zevenentwintigste april als Koningsdag");
    private static final String KINGS_DAY_PINPOINT = "art. 3(1) Atw, art. 1 Besluit Koningsdag";
    private static final Citation KINGS_DAY = new Citation(KINGS_DAY_DECREE, KINGS_DAY_PINPOINT, Check.VERIFIED);
    private static final Citation KINGS_DAY_MOVED = new Citation(KINGS_DAY_DECREE, KINGS_DAY_PINPOINT, Check.SECONDARY);

    private DutchHolidays() {}

    /**
     * Every holiday of the table.
     *
     * @return the holidays in order of time, one a day; two that fall together (Ascension Day on 5 May 2016) are one
     *     entry that names both
     */
    public static ImmutableList<Holiday> table() {
        // Sorted, so that the table is in order of time whatever the order in which the rules give their days.
        Map<LocalDate, Holiday> byDay = new TreeMap<>();
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
            for (Holiday holiday : of(year)) {
                byDay.merge(holiday.day(), holiday, DutchHolidays::together);
            }
        }
        for (Holiday equated : EquatedDays.ALL) {
            byDay.merge(equated.day(), equated, DutchHolidays::together);
        }
        return ImmutableList.copyOf(byDay.values());
    }

    /**
     * The working days that follow from the table.
     *
     * @return a calendar from {@link #FIRST} to {@link #LAST}
     */
    public static WorkingDayCalendar calendar() {
        return WorkingDayCalendar.of(FIRST, LAST, table());
    }

    private static ImmutableList<Holiday> of(int year) {
        LocalDate easter = easter(year);
        Citation list = GeneralTimeLimitsAct.ART_3_1;
        return ImmutableList.of(
                new Holiday(LocalDate.of(year, Month.JANUARY, 1), Wording.of("Nieuwjaarsdag", "New Year's Day"), list),
                new Holiday(
                        easter.minusDays(2), Wording.of("Goede Vrijdag", "Good Friday"), GeneralTimeLimitsAct.ART_3_2),
                new Holiday(easter.plusDays(1), Wording.of("tweede paasdag", "Easter Monday"), list),
                kingsDay(year),
                new Holiday(LocalDate.of(year, Month.MAY, 5), Wording.of("Bevrijdingsdag", "Liberation Day"), list),
                new Holiday(easter.plusDays(39), Wording.of("Hemelvaartsdag", "Ascension Day"), list),
                new Holiday(easter.plusDays(50), Wording.of("tweede pinksterdag", "Whit Monday"), list),
                new Holiday(
                        LocalDate.of(year, Month.DECEMBER, 25), Wording.of("eerste kerstdag", "Christmas Day"), list),
                new Holiday(
                        LocalDate.of(year, Month.DECEMBER, 26),
                        Wording.of("tweede kerstdag", "Second Christmas Day"),
                        list));
    }

    private static Holiday kingsDay(int year) {
        Wording name = Wording.of("Koningsdag", "King's Day");
        LocalDate birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY
                ? new Holiday(birthday.minusDays(1), name, KINGS_DAY_MOVED)
                : new Holiday(birthday, name, KINGS_DAY);
    }

    private static Holiday together(Holiday one, Holiday other) {
        return new Holiday(
                one.day(),
                Wording.of(
                        one.name().nl() + " en " + other.name().nl(),
                        one.name().en() + " and " + other.name().en()),
                one.source());
    }

    /**
     * Easter Sunday of the western churches, by the Gregorian computus: the first Sunday after the full moon that falls
     * on or after 21 March, where the moon is the one of the church tables. The letters of the usual presentation have
     * been given names.
     */
    static LocalDate easter(int year) {
        int goldenNumber = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int daysToFullMoon = (19 * goldenNumber + century - century / 4 - moonCorrection + 15) % 30;
        int daysToSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - daysToFullMoon - yearOfCentury % 4) % 7;
        int lateEaster = (goldenNumber + 11 * daysToFullMoon + 22 * daysToSunday) / 451;
        return LocalDate.of(year, Month.MARCH, 22).plusDays(daysToFullMoon + daysToSunday - 7L * lateEaster);
    }
}
