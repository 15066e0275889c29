package org.confisca.jurisdiction.eu;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource.OfficialPublication;
import org.confisca.source.Wording;
import org.confisca.time.Holiday;
import org.confisca.time.WorkingDayCalendar;

/**
 * Public holidays of the institutions of the Union in Brussels and Luxembourg, for the years whose list was read.
 *
 * <p>The Commission decides on them year by year, in the C series of the Official Journal, and no rule gives one year from
 * another. The lists for <b>2002</b> (as the administration of the Commission told its staff), <b>2008</b> (OJ C 169, 21.7.2006, p. 3), <b>2014</b> (OJ C 39, 12.2.2013, p. 26) and <b>2023</b> (OJ C 201
 * I, 28.5.2021, p. 2) were read from their first to their last day. Those for 2019 (OJ C 279, 23.8.2017, p. 3), 2022 (OJ C 24 I, 22.1.2021, p. 1) and 2024 (OJ C 440, 21.11.2022, p. 15)
 * exist but could be read in part only; those for other years were not found. For these there is no table, and none is made
 * up: take the list from the Official Journal and build a {@link WorkingDayCalendar} with it.
 *
 * <p>The decisions rest on art. 61 of the Staff Regulations. That they are the days "designated as public holidays in the
 * institutions" of art. 2(1) of Regulation 1182/71 is how this library reads them, and why their mark is not higher. The
 * Court of Justice keeps a list of its own (art. 24 of its Rules of Procedure), which is not here.
 */
public final class InstitutionHolidays {

    /** Where an institution, or the part of it that has to act, has its seat. */
    public enum Seat {
        /** Brussels: 21 July is a holiday where it is no Sunday. */
        BRUSSELS,
        /** Luxembourg: in 2008 and 2023 the holiday is 23 June instead; in 2002 and 2014 the days are those of Brussels. */
        LUXEMBOURG
    }

    private static final Citation LIST_2002 = new Citation(
            new OfficialPublication(
                    "Informations Administratives 100-2001, 6.12.2001",
                    Optional.of("https://intracomm.ec.europa.eu/guide/publications/infoadm/2001/a184.htm")),
            Wording.of("Lijst van feestdagen voor 2002", "Schedule of public holidays for 2002"),
            Check.SECONDARY);
    private static final Citation LIST_2008 = new Citation(
            new OfficialPublication(
                    "OJ C 169, 21.7.2006, p. 3",
                    Optional.of("https://eur-lex.europa.eu/legal-content/EN/ALL/?uri=CELEX:52006XC0721(02)")),
            Wording.of(
                    "Lijst van feestdagen voor 2008 (2006/C 169/03)",
                    "Schedule of public holidays for 2008 (2006/C 169/03)"),
            Check.OFFICIAL);
    private static final Citation LIST_2014 = new Citation(
            new OfficialPublication("OJ C 39, 12.2.2013, p. 26", Optional.empty()),
            Wording.of(
                    "Besluit van de Commissie van 21 december 2012 (2013/C 39/03)",
                    "Commission Decision of 21 December 2012 (2013/C 39/03)"),
            Check.OFFICIAL);
    private static final Citation LIST_2023 = new Citation(
            new OfficialPublication(
                    "OJ C 201 I, 28.5.2021, p. 2",
                    Optional.of("https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32021D0528(01)")),
            Wording.of(
                    "Besluit van de Commissie van 25 mei 2021 (2021/C 201 I/02), enig artikel",
                    "Commission Decision of 25 May 2021 (2021/C 201 I/02), sole article"),
            Check.OFFICIAL);

    private static final Wording NEW_YEAR = Wording.of("Nieuwjaarsdag", "New Year's Day");
    private static final Wording AFTER_NEW_YEAR = Wording.of("dag na nieuwjaarsdag", "day after New Year's Day");
    private static final Wording MAUNDY_THURSDAY = Wording.of("Witte Donderdag", "Maundy Thursday");
    private static final Wording GOOD_FRIDAY = Wording.of("Goede Vrijdag", "Good Friday");
    private static final Wording EASTER_MONDAY = Wording.of("tweede paasdag", "Easter Monday");
    private static final Wording LABOUR_DAY = Wording.of("Dag van de Arbeid", "Labour Day");
    private static final Wording SCHUMAN = Wording.of("Schumandag", "anniversary of the Schuman Declaration");
    private static final Wording SCHUMAN_AND_ASCENSION =
            Wording.of("Schumandag en Hemelvaartsdag", "anniversary of the Schuman Declaration and Ascension Day");
    private static final Wording ASCENSION = Wording.of("Hemelvaartsdag", "Ascension Day");
    private static final Wording AFTER_ASCENSION = Wording.of("dag na Hemelvaartsdag", "day after Ascension Day");
    private static final Wording WHIT_MONDAY = Wording.of("tweede pinksterdag", "Whit Monday");
    private static final Wording LUXEMBOURG_DAY =
            Wording.of("nationale feestdag van Luxemburg", "Luxembourg national holiday");
    private static final Wording BELGIAN_DAY = Wording.of("nationale feestdag van België", "Belgian national holiday");
    private static final Wording ASSUMPTION = Wording.of("Maria-Hemelvaart", "Assumption");
    private static final Wording ALL_SAINTS = Wording.of("Allerheiligen", "All Saints' Day");
    private static final Wording ALL_SOULS = Wording.of("Allerzielen", "All Souls' Day");
    private static final Wording END_OF_YEAR = Wording.of("einde van het jaar", "end of the year");

    private InstitutionHolidays() {}

    /**
     * The working days of a year.
     *
     * @param year the year
     * @param seat the seat
     * @return a calendar of that year; empty if its list was not read
     */
    public static Optional<WorkingDayCalendar> calendar(int year, Seat seat) {
        return switch (year) {
            case 2002 -> Optional.of(of(2002, list2002()));
            case 2008 -> Optional.of(of(2008, list2008(seat)));
            case 2014 -> Optional.of(of(2014, list2014()));
            case 2023 -> Optional.of(of(2023, list2023(seat)));
            default -> Optional.empty();
        };
    }

    private static WorkingDayCalendar of(int year, ImmutableList<Holiday> holidays) {
        return WorkingDayCalendar.of(
                LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31), holidays);
    }

    /** "The above-mentioned dates also apply to Luxembourg." */
    private static ImmutableList<Holiday> list2002() {
        return ImmutableList.<Holiday>builder()
                .add(day("2002-01-01", NEW_YEAR, LIST_2002))
                .add(day("2002-01-02", AFTER_NEW_YEAR, LIST_2002))
                .add(day("2002-03-28", MAUNDY_THURSDAY, LIST_2002))
                .add(day("2002-03-29", GOOD_FRIDAY, LIST_2002))
                .add(day("2002-04-01", EASTER_MONDAY, LIST_2002))
                .add(day("2002-05-01", LABOUR_DAY, LIST_2002))
                .add(day("2002-05-09", SCHUMAN_AND_ASCENSION, LIST_2002))
                .add(day("2002-05-10", AFTER_ASCENSION, LIST_2002))
                .add(day("2002-05-20", WHIT_MONDAY, LIST_2002))
                .add(day("2002-08-15", ASSUMPTION, LIST_2002))
                .add(day("2002-11-01", ALL_SAINTS, LIST_2002))
                .addAll(endOfYear("2002-12-24", "2002-12-31", LIST_2002))
                .build();
    }

    private static ImmutableList<Holiday> list2008(Seat seat) {
        return ImmutableList.<Holiday>builder()
                .add(day("2008-01-01", NEW_YEAR, LIST_2008))
                .add(day("2008-01-02", AFTER_NEW_YEAR, LIST_2008))
                .add(day("2008-03-20", MAUNDY_THURSDAY, LIST_2008))
                .add(day("2008-03-21", GOOD_FRIDAY, LIST_2008))
                .add(day("2008-03-24", EASTER_MONDAY, LIST_2008))
                .add(day("2008-05-01", ASCENSION, LIST_2008))
                .add(day("2008-05-02", AFTER_ASCENSION, LIST_2008))
                .add(day("2008-05-09", SCHUMAN, LIST_2008))
                .add(day("2008-05-12", WHIT_MONDAY, LIST_2008))
                .add(
                        seat == Seat.BRUSSELS
                                ? day("2008-07-21", BELGIAN_DAY, LIST_2008)
                                : day("2008-06-23", LUXEMBOURG_DAY, LIST_2008))
                .add(day("2008-08-15", ASSUMPTION, LIST_2008))
                .addAll(endOfYear("2008-12-24", "2008-12-31", LIST_2008))
                .build();
    }

    /** "Luxembourg: the same days as in Brussels." */
    private static ImmutableList<Holiday> list2014() {
        return ImmutableList.<Holiday>builder()
                .add(day("2014-01-01", NEW_YEAR, LIST_2014))
                .add(day("2014-01-02", AFTER_NEW_YEAR, LIST_2014))
                .add(day("2014-04-17", MAUNDY_THURSDAY, LIST_2014))
                .add(day("2014-04-18", GOOD_FRIDAY, LIST_2014))
                .add(day("2014-04-21", EASTER_MONDAY, LIST_2014))
                .add(day("2014-05-01", LABOUR_DAY, LIST_2014))
                .add(day("2014-05-09", SCHUMAN, LIST_2014))
                .add(day("2014-05-29", ASCENSION, LIST_2014))
                .add(day("2014-05-30", AFTER_ASCENSION, LIST_2014))
                .add(day("2014-06-09", WHIT_MONDAY, LIST_2014))
                .add(day("2014-07-21", BELGIAN_DAY, LIST_2014))
                .add(day("2014-08-15", ASSUMPTION, LIST_2014))
                .addAll(endOfYear("2014-12-24", "2014-12-31", LIST_2014))
                .build();
    }

    private static ImmutableList<Holiday> list2023(Seat seat) {
        return ImmutableList.<Holiday>builder()
                .add(day("2023-01-02", AFTER_NEW_YEAR, LIST_2023))
                .add(day("2023-04-06", MAUNDY_THURSDAY, LIST_2023))
                .add(day("2023-04-07", GOOD_FRIDAY, LIST_2023))
                .add(day("2023-04-10", EASTER_MONDAY, LIST_2023))
                .add(day("2023-05-01", LABOUR_DAY, LIST_2023))
                .add(day("2023-05-09", SCHUMAN, LIST_2023))
                .add(day("2023-05-18", ASCENSION, LIST_2023))
                .add(day("2023-05-19", AFTER_ASCENSION, LIST_2023))
                .add(day("2023-05-29", WHIT_MONDAY, LIST_2023))
                .add(
                        seat == Seat.BRUSSELS
                                ? day("2023-07-21", BELGIAN_DAY, LIST_2023)
                                : day("2023-06-23", LUXEMBOURG_DAY, LIST_2023))
                .add(day("2023-08-15", ASSUMPTION, LIST_2023))
                .add(day("2023-11-01", ALL_SAINTS, LIST_2023))
                .add(day("2023-11-02", ALL_SOULS, LIST_2023))
                .addAll(endOfYear("2023-12-25", "2023-12-29", LIST_2023))
                .build();
    }

    private static Holiday day(String day, Wording name, Citation list) {
        return new Holiday(LocalDate.parse(day), name, list);
    }

    private static Iterable<Holiday> endOfYear(String first, String last, Citation list) {
        return LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .map(day -> new Holiday(day, END_OF_YEAR, list))
                .collect(ImmutableList.toImmutableList());
    }
}
