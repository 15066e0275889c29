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
 * The days that art. 3 of the General Time Limits Act (Algemene termijnenwet) treats as holidays, from 2000 up to and
 * including 2040, each with its source.
 *
 * <ul>
 *   <li><b>Art. 3(1)</b>: New Year's Day, Easter Monday, Ascension Day, Whit Monday, both Christmas days, 5 May in
 *       every year, and the day on which the King's birthday is celebrated. Easter Sunday and Whit Sunday are not in
 *       the list: they are Sundays anyway. The text that was read is the one in force since 10 October 2010. That the list
 *       was the same before, 5 May included, is what an account of the amendments says (the last one that touched it was
 *       proposed in 1981); a decree of 24 September 1990 made 5 May a national holiday of every year. Holidays of before
 *       10 October 2010 are therefore marked as resting on a secondary source.
 *   <li><b>Queen's Day</b>, up to and including 2013: the decree of 24 April 1980 (BWBR0031338, in force from 19 May 1980
 *       up to and including 31 December 2013) names 30 April, save for exceptions because of Sundays. That the celebration
 *       then moved to 29 April (2000, 2006) is not in the decree, and rests on secondary sources.
 *   <li><b>King's Day</b>, since 2014: the decree of 30 January 2013 (BWBR0032908) names 27 April, save for exceptions
 *       because of Sundays. That the celebration then moves to 26 April is what the Royal House announces and what happened
 *       in 2014 and 2025; art. 1 of the decree does not say it, so those days are marked as resting on a secondary source.
 *       No term depends on either move: the day before is then a Saturday and the day itself a Sunday.
 *   <li><b>Art. 3(2)</b>: Good Friday.
 *   <li><b>Art. 3(3)</b>: the days that the Crown equated by decree, three years at a time, each citing its decree.
 *       They are known from {@link #DECREES_KNOWN_FROM} up to {@link #DECREES_KNOWN_UNTIL}. The decrees for 2000 up to and
 *       including 2013 were looked for and not found; for later years such decrees are to be expected (they have named the
 *       Friday after Ascension Day of every year so far). No day is invented here, for the one or for the other.
 * </ul>
 *
 * @see <a href="https://wetten.overheid.nl/BWBR0002448">Algemene termijnenwet, art. 3</a>
 * @see <a href="https://wetten.overheid.nl/BWBR0031338/1980-05-19">Besluit aanduiding van de dertigste april als
 *     Koninginnedag</a>
 */
public final class DutchHolidays {

    /** The first day of the table. */
    public static final LocalDate FIRST = LocalDate.of(2000, Month.JANUARY, 1);

    /** The last day of the table, inclusive. */
    public static final LocalDate LAST = LocalDate.of(2040, Month.DECEMBER, 31);

    /** The first day for which the decrees under art. 3(3) are known to this table. */
    public static final LocalDate DECREES_KNOWN_FROM = LocalDate.of(2014, Month.JANUARY, 1);

    /** The last day for which the decrees under art. 3(3) are known to this table, inclusive. */
    public static final LocalDate DECREES_KNOWN_UNTIL = LocalDate.of(2028, Month.DECEMBER, 31);

    private static final DutchStatute KINGS_DAY_DECREE = new DutchStatute(
            "BWBR0032908", "Besluit vaststelling en aanduiding zevenentwintigste april als Koningsdag");
    private static final String KINGS_DAY_PINPOINT = "art. 3(1) Atw, art. 1 Besluit Koningsdag";
    private static final Citation KINGS_DAY = new Citation(KINGS_DAY_DECREE, KINGS_DAY_PINPOINT, Check.VERIFIED);
    private static final Citation KINGS_DAY_MOVED = new Citation(KINGS_DAY_DECREE, KINGS_DAY_PINPOINT, Check.SECONDARY);

    private static final int FIRST_KINGS_DAY = 2014;
    private static final DutchStatute QUEENS_DAY_DECREE =
            new DutchStatute("BWBR0031338", "Besluit aanduiding van de dertigste april als Koninginnedag");
    private static final String QUEENS_DAY_PINPOINT = "art. 3(1) Atw, enig artikel Besluit Koninginnedag";
    private static final Citation QUEENS_DAY = new Citation(QUEENS_DAY_DECREE, QUEENS_DAY_PINPOINT, Check.VERIFIED);
    private static final Citation QUEENS_DAY_SECONDARY =
            new Citation(QUEENS_DAY_DECREE, QUEENS_DAY_PINPOINT, Check.SECONDARY);

    /** The oldest edition of art. 3 that was read is in force from this day. */
    private static final LocalDate ARTICLE_READ_FROM = LocalDate.of(2010, Month.OCTOBER, 10);

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
        return ImmutableList.of(
                listed(LocalDate.of(year, Month.JANUARY, 1), "Nieuwjaarsdag", "New Year's Day"),
                holiday(easter.minusDays(2), "Goede Vrijdag", "Good Friday", GeneralTimeLimitsAct.ART_3_2),
                listed(easter.plusDays(1), "tweede paasdag", "Easter Monday"),
                birthday(year),
                listed(LocalDate.of(year, Month.MAY, 5), "Bevrijdingsdag", "Liberation Day"),
                listed(easter.plusDays(39), "Hemelvaartsdag", "Ascension Day"),
                listed(easter.plusDays(50), "tweede pinksterdag", "Whit Monday"),
                listed(LocalDate.of(year, Month.DECEMBER, 25), "eerste kerstdag", "Christmas Day"),
                listed(LocalDate.of(year, Month.DECEMBER, 26), "tweede kerstdag", "Second Christmas Day"));
    }

    private static Holiday listed(LocalDate day, String nl, String en) {
        return holiday(day, nl, en, GeneralTimeLimitsAct.ART_3_1);
    }

    private static Holiday holiday(LocalDate day, String nl, String en, Citation article) {
        Citation read = day.isBefore(ARTICLE_READ_FROM) ? article.marked(Check.SECONDARY) : article;
        return new Holiday(day, Wording.of(nl, en), read);
    }

    private static Holiday birthday(int year) {
        return year < FIRST_KINGS_DAY
                ? celebrated(
                        LocalDate.of(year, Month.APRIL, 30),
                        Wording.of("Koninginnedag", "Queen's Day"),
                        LocalDate.of(year, Month.APRIL, 30).isBefore(ARTICLE_READ_FROM)
                                ? QUEENS_DAY_SECONDARY
                                : QUEENS_DAY,
                        QUEENS_DAY_SECONDARY)
                : celebrated(
                        LocalDate.of(year, Month.APRIL, 27),
                        Wording.of("Koningsdag", "King's Day"),
                        KINGS_DAY,
                        KINGS_DAY_MOVED);
    }

    /** Never on a Sunday: then on the day before it. */
    private static Holiday celebrated(LocalDate birthday, Wording name, Citation law, Citation moved) {
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY
                ? new Holiday(birthday.minusDays(1), name, moved)
                : new Holiday(birthday, name, law);
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
