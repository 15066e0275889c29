package org.confisca.jurisdiction.nl;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.LegalSource.DutchStatute;
import org.confisca.source.Wording;
import org.confisca.time.BeyondCalendar;
import org.confisca.time.DayNote;
import org.confisca.time.Deadline;
import org.confisca.time.Reckoning;
import org.confisca.time.Term;
import org.confisca.time.TimeLimits;
import org.confisca.time.WorkingDayCalendar;

/**
 * The Dutch General Time Limits Act (Algemene termijnenwet, Atw, BWBR0002448, in force since 1 April 1965).
 *
 * <p>What is encoded: a term that ends on a Saturday, Sunday or recognised holiday runs on through the next day that is
 * none of these (art. 1(1)); a term of at least three days is lengthened until it holds two such ordinary days (art.
 * 2); neither happens to terms in hours, in more than 90 days, 12 weeks or 3 months, or in years (art. 4(a)).
 *
 * <p>How terms are read that the Act does not name:
 *
 * <ul>
 *   <li><b>working days</b>: each day that is not Saturday, Sunday or a holiday of art. 3 counts; such a term ends on
 *       an ordinary day of itself, so nothing rolls. The Act does not define the word working day; that another statute
 *       means this by it is how this library reads such a statute;
 *   <li><b>months of thirty days</b> (art. 136 of the Code of Criminal Procedure): the days are counted, so three such
 *       months are ninety days and within the Act, four are outside it;
 *   <li><b>hours</b>: counted on the instant in the time zone Europe/Amsterdam. A local time that a change of the clock
 *       repeats is read as its first passing; one that it leaves out, as that much later.
 * </ul>
 *
 * <p>What a caller must keep away from this class, because the Act does not govern it: terms counted backwards (art.
 * 1(2)), terms on the publication or entry into force of legislation (art. 4(b)) and terms of deprivation of liberty
 * (art. 4(c)). A term set by order in council may be brought here: the Act applies by analogy unless the order says
 * otherwise (art. 5).
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://wetten.overheid.nl/BWBR0002448">Algemene termijnenwet</a>
 */
public final class GeneralTimeLimitsAct implements TimeLimits {

    private static final LegalSource SOURCE = new DutchStatute("BWBR0002448", "Algemene termijnenwet");

    /** A term that ends on a Saturday, Sunday or holiday is lengthened through the next ordinary day. */
    public static final Citation ART_1_1 = new Citation(SOURCE, "art. 1(1) Atw", Check.VERIFIED);

    /** A term of at least three days is lengthened until it holds two ordinary days. */
    public static final Citation ART_2 = new Citation(SOURCE, "art. 2 Atw", Check.VERIFIED);

    /** The generally recognised holidays. */
    public static final Citation ART_3_1 = new Citation(SOURCE, "art. 3(1) Atw", Check.VERIFIED);

    /** Good Friday counts as a holiday for this Act. */
    public static final Citation ART_3_2 = new Citation(SOURCE, "art. 3(2) Atw", Check.VERIFIED);

    /** The Crown may equate other days with a holiday, by decree in the Staatscourant. */
    public static final Citation ART_3_3 = new Citation(SOURCE, "art. 3(3) Atw", Check.VERIFIED);

    /** Terms outside the Act: in hours, in more than 90 days, 12 weeks or 3 months, in years. */
    public static final Citation ART_4 = new Citation(SOURCE, "art. 4(a) Atw", Check.VERIFIED);

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int MOST_DAYS = 90;
    private static final int MOST_WEEKS = 12;
    private static final int MOST_MONTHS = 3;
    private static final int DAYS_FROM_WHICH_ART_2_HOLDS = 3;
    private static final int ORDINARY_DAYS_OF_ART_2 = 2;
    private static final Wording SATURDAY = Wording.of("zaterdag", "Saturday");
    private static final Wording SUNDAY = Wording.of("zondag", "Sunday");

    /** The Act with its holidays of 2014 up to and including 2040; see {@link DutchHolidays} for what they rest on. */
    public static final GeneralTimeLimitsAct ACT =
            new GeneralTimeLimitsAct(DutchHolidays.calendar(), DutchHolidays.DECREES_KNOWN_UNTIL);

    private final WorkingDayCalendar calendar;
    private final LocalDate decreesKnownUntil;

    private GeneralTimeLimitsAct(WorkingDayCalendar calendar, LocalDate decreesKnownUntil) {
        this.calendar = calendar;
        this.decreesKnownUntil = decreesKnownUntil;
    }

    /**
     * The Act over another table of holidays, for instance one that holds a decree of after this release.
     *
     * @param calendar the holidays of art. 3 and the days they cover
     * @param decreesKnownUntil the last day for which the decrees under art. 3(3) are in the table; the citation of a
     *     deadline for which a later day was consulted is marked unverified
     * @return the Act
     */
    public static GeneralTimeLimitsAct over(WorkingDayCalendar calendar, LocalDate decreesKnownUntil) {
        return new GeneralTimeLimitsAct(calendar, decreesKnownUntil);
    }

    /**
     * The days and holidays that this Act counts with.
     *
     * @return the calendar
     */
    public WorkingDayCalendar calendar() {
        return calendar;
    }

    @Override
    public Reckoning reckon(LocalDateTime start, Term term) {
        LocalDate event = start.toLocalDate();
        return switch (term.unit()) {
            case HOURS -> {
                LocalDateTime end =
                        start.atZone(AMSTERDAM).plusHours(term.amount()).toLocalDateTime();
                yield new Deadline(start, term, end, ImmutableList.of(), ART_4);
            }
            case WORKING_DAYS -> {
                Optional<LocalDate> last = calendar.plusWorkingDays(event, term.amount());
                yield last.isEmpty()
                        ? beyond(event)
                        : deadline(start, term, event.plusDays(1), last.get(), ART_1_1, ART_3_1);
            }
            case DAYS, WEEKS, MONTHS, THIRTY_DAY_MONTHS, YEARS -> {
                LocalDate nominal = term.lastDayAfter(event);
                yield governs(term)
                        ? lengthened(start, term, nominal)
                        : closing(start, term, nominal, ImmutableList.of(), ART_4);
            }
        };
    }

    /**
     * Whether arts 1 and 2 may lengthen a term of this length.
     *
     * @param term the length as the provision states it
     * @return false for the terms of art. 4(a), and for terms in working days, which need no lengthening
     */
    public static boolean governs(Term term) {
        return switch (term.unit()) {
            case HOURS, WORKING_DAYS, YEARS -> false;
            case DAYS -> term.amount() <= MOST_DAYS;
            case WEEKS -> term.amount() <= MOST_WEEKS;
            // Three months of thirty days are ninety days: both limits of art. 4(a) fall together.
            case MONTHS, THIRTY_DAY_MONTHS -> term.amount() <= MOST_MONTHS;
        };
    }

    /** Arts 1(1) and 2, in the order in which they can matter: a term lengthened by art. 2 ends on an ordinary day. */
    private Reckoning lengthened(LocalDateTime start, Term term, LocalDate nominal) {
        LocalDate event = start.toLocalDate();
        if (!calendar.covers(event) || !calendar.covers(nominal)) {
            return beyond(event);
        }
        if (DAYS.between(event, nominal) >= DAYS_FROM_WHICH_ART_2_HOLDS) {
            Optional<LocalDate> second = calendar.plusWorkingDays(event, ORDINARY_DAYS_OF_ART_2);
            if (second.isEmpty()) {
                return beyond(event);
            }
            if (second.get().isAfter(nominal)) {
                return deadline(start, term, event.plusDays(1), second.get(), ART_2, ART_2);
            }
        }
        if (calendar.isWorkingDay(nominal)) {
            return deadline(start, term, nominal, nominal, ART_1_1, ART_1_1);
        }
        Optional<LocalDate> next = calendar.plusWorkingDays(nominal, 1);
        return next.isEmpty() ? beyond(event) : deadline(start, term, nominal, next.get(), ART_1_1, ART_1_1);
    }

    private Deadline deadline(
            LocalDateTime start, Term term, LocalDate from, LocalDate last, Citation weekend, Citation law) {
        ImmutableList.Builder<DayNote> notes = ImmutableList.builder();
        for (LocalDate day = from; day.isBefore(last); day = day.plusDays(1)) {
            if (!calendar.isWorkingDay(day)) {
                notes.add(note(day, weekend));
            }
        }
        return closing(start, term, last, notes.build(), marked(law, last));
    }

    private DayNote note(LocalDate day, Citation weekend) {
        return calendar.holiday(day)
                .map(holiday -> new DayNote(day, holiday.name(), holiday.source()))
                .orElseGet(
                        () -> new DayNote(day, day.getDayOfWeek() == DayOfWeek.SATURDAY ? SATURDAY : SUNDAY, weekend));
    }

    /** Which bridge days the Crown will equate is not known yet: a later decree may move the end. The mark says so. */
    private Citation marked(Citation law, LocalDate last) {
        return last.isAfter(decreesKnownUntil) ? new Citation(law.source(), law.pinpoint(), Check.UNVERIFIED) : law;
    }

    private static Deadline closing(
            LocalDateTime start, Term term, LocalDate last, ImmutableList<DayNote> notes, Citation law) {
        return new Deadline(start, term, last.plusDays(1).atStartOfDay(), notes, law);
    }

    /** The day that was missing: the event itself, or else the first day after the table. */
    private BeyondCalendar beyond(LocalDate event) {
        LocalDate missing = calendar.covers(event) ? calendar.last().plusDays(1) : event;
        return new BeyondCalendar(missing, calendar.first(), calendar.last());
    }
}
