package org.confisca.jurisdiction.eu;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.LegalSource.UnionAct;
import org.confisca.source.Wording;
import org.confisca.time.AmbiguousDate;
import org.confisca.time.BackwardCount;
import org.confisca.time.CountedBack;
import org.confisca.time.Deadline;
import org.confisca.time.LastDayRules;
import org.confisca.time.LatestMoment;
import org.confisca.time.LegalClock;
import org.confisca.time.Reckoning;
import org.confisca.time.Term;
import org.confisca.time.TermUnit;
import org.confisca.time.TimeLimits;
import org.confisca.time.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Regulation (EEC, Euratom) 1182/71, which says how periods, dates and time limits in acts of the Council and the
 * Commission are counted unless those acts say otherwise (art. 1).
 *
 * <p>What is encoded: the hour or the day of the event is not counted (art. 3(1)); a period runs to the end of its last hour
 * or day, and one in weeks, months or years to the end of the day that bears the name or number of the day of the event, or
 * of the last day of a month that has no such day (art. 3(2)); a part of a month is counted in months of thirty days
 * ({@link #partOfMonth}); holidays, Sundays and Saturdays count unless the period is in working days (art. 3(3)); a period
 * that is not in hours and ends on one of them ends with the next working day, but not when it is counted back (art. 3(4));
 * a period of two days or more holds at least two working days (art. 3(5)). Dates of validity and dates of action are not
 * moved; see {@link FixedDate} for arts 4 and 5.
 *
 * <p>How the text is read where it leaves a choice:
 *
 * <ul>
 *   <li>the day "which initiates the period" in art. 3(2)(c) is the day of the event;
 *   <li>art. 3(5) holds for periods in days or longer and not for periods in hours, however many; the text is not clear;
 *   <li>art. 3(5) also holds for a period that is counted back: art. 3(4) makes an exception for those, art. 3(5) does not.
 * </ul>
 *
 * <p>Which days are holidays depends on the State or the institution where something has to be done (art. 2(1)); so this
 * class has no table of its own and is made with the calendar and the clock of that place. For institutions of the Union see
 * {@link InstitutionHolidays}, and what is missing there.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="http://data.europa.eu/eli/reg/1971/1182/oj">Regulation (EEC, Euratom) 1182/71</a>
 */
public final class TimeLimitsRegulation implements TimeLimits {

    private static final LegalSource SOURCE = new UnionAct("reg/1971/1182/oj", "Regulation (EEC, Euratom) 1182/71");

    /** Working days are all days but public holidays, Sundays and Saturdays. */
    public static final Citation ART_2_2 = cite("art. 2(2)");

    /** Hours run from the beginning of the first hour to the end of the last. */
    public static final Citation ART_3_2_A = cite("art. 3(2)(a)");

    /** Days run from the beginning of the first hour of the first day to the end of the last hour of the last. */
    public static final Citation ART_3_2_B = cite("art. 3(2)(b)");

    /** Weeks, months and years run to the day with the same name or number. */
    public static final Citation ART_3_2_C = cite("art. 3(2)(c)");

    /** For a part of a month the month has thirty days. */
    public static final Citation ART_3_2_D = cite("art. 3(2)(d)");

    /** Holidays, Sundays and Saturdays count, unless the period is in working days. */
    public static final Citation ART_3_3 = cite("art. 3(3)");

    /** The last day moves to the next working day, but not for a period that is counted back. */
    public static final Citation ART_3_4 = cite("art. 3(4)");

    /** A period of two days or more holds at least two working days. */
    public static final Citation ART_3_5 = cite("art. 3(5)");

    /** Dates on which acts take effect, and from which hour. */
    public static final Citation ART_4_BEGINNING = cite("art. 4");

    /** Dates on which acts cease to have effect, and until which hour. */
    public static final Citation ART_4_END = cite("art. 4");

    /** Dates on which something may or must be done, and between which hours. */
    public static final Citation ART_5 = cite("art. 5");

    private static final AmbiguousDate CONVENTION = AmbiguousDate.LAST_DAY_OF_MONTH;
    private static final int DAYS_FROM_WHICH_ART_3_5_HOLDS = 2;
    private static final int DAYS_OF_A_MONTH_IN_PARTS = 30;

    private final LastDayRules rules;
    private final LegalClock clock;
    /** Why arts 3(4) and 3(5) are left aside; null where they hold. */
    private final @Nullable Wording unextended;

    private TimeLimitsRegulation(LastDayRules rules, LegalClock clock, @Nullable Wording unextended) {
        this.rules = rules;
        this.clock = clock;
        this.unextended = unextended;
    }

    /**
     * The Regulation for what has to be done at a place.
     *
     * @param calendar the public holidays of the State or institution where it has to be done
     * @param clock the clock of that place
     * @return the Regulation
     */
    public static TimeLimitsRegulation at(WorkingDayCalendar calendar, LegalClock clock) {
        return new TimeLimitsRegulation(
                new LastDayRules(calendar, DAYS_FROM_WHICH_ART_3_5_HOLDS, ART_3_4, ART_3_5, ART_3_4, ART_3_3, ART_2_2),
                clock,
                null);
    }

    /**
     * The Regulation without its arts 3(4) and 3(5), for an act that says otherwise, or for a period that limits a measure
     * of coercion, where it would lengthen the interference. Whether it should not do so there is open: it is a reading, so
     * it must be asked for and gives its reason in every answer.
     *
     * @param reason why the period is not extended
     * @return the Regulation, for such periods
     */
    public TimeLimitsRegulation withoutExtension(Wording reason) {
        return new TimeLimitsRegulation(rules, clock, reason);
    }

    /**
     * The days and holidays with which this Regulation counts here.
     *
     * @return the calendar
     */
    public WorkingDayCalendar calendar() {
        return rules.calendar();
    }

    @Override
    public LegalClock clock() {
        return clock;
    }

    /**
     * A part of a month (art. 3(2)(d)), to be counted from the last day of whole months if there are any; see {@link
     * #reckonMonths}.
     *
     * @param numerator the upper number of the fraction, at least one
     * @param denominator the lower number of the fraction, more than the upper
     * @return the days, of thirty to the month
     * @throws IllegalArgumentException if it is no proper fraction, or no whole number of days
     */
    public static Term partOfMonth(int numerator, int denominator) {
        checkArgument(numerator > 0 && numerator < denominator, "%s/%s is no part of a month", numerator, denominator);
        int thirtieths = Math.multiplyExact(numerator, DAYS_OF_A_MONTH_IN_PARTS);
        checkArgument(thirtieths % denominator == 0, "%s/%s of a month is no number of days", numerator, denominator);
        return Term.days(thirtieths / denominator);
    }

    @Override
    public Reckoning reckon(LocalDateTime start, Term term) {
        LocalDate event = start.toLocalDate();
        return switch (term.unit()) {
            case HOURS -> hours(start, clock.read(start), term);
            case WORKING_DAYS -> rules.workingDays(start, term);
            case DAYS, WEEKS, MONTHS, THIRTY_DAY_MONTHS, YEARS -> {
                Reckoning reckoned =
                        endingOn(start, term, term.lastDayAfter(event, CONVENTION), ImmutableRangeSet.of());
                yield term.endsOnAmbiguousDate(event)
                        ? reckoned.match(deadline -> deadline.remarked(CONVENTION.remark(event)), beyond -> beyond)
                        : reckoned;
            }
        };
    }

    /**
     * Reckons a period of months and a part of a month.
     *
     * @param start the event that sets the period off
     * @param months whole months
     * @param part a part of a month, from {@link #partOfMonth}
     * @return the deadline, or the day for which no calendar was at hand
     */
    public Reckoning reckonMonths(LocalDateTime start, Term months, Term part) {
        LocalDate whole = months.lastDayAfter(start.toLocalDate(), CONVENTION);
        return endingOn(start, months, part.lastDayAfter(whole), ImmutableRangeSet.of(), ART_3_2_D)
                .match(
                        deadline -> deadline.remarked(Wording.of(
                                "en " + part.wording().nl() + ": een deel van een maand, van dertig dagen ("
                                        + ART_3_2_D.place().nl() + ")",
                                "and " + part.wording().en() + ": a part of a month, of thirty days ("
                                        + ART_3_2_D.place().en() + ")")),
                        beyond -> beyond);
    }

    @Override
    public Deadline reckonHours(ZonedDateTime start, Term hours) {
        return hours(start.toLocalDateTime(), start, hours);
    }

    @Override
    public ZonedDateTime endOfHours(ZonedDateTime start, Term hours) {
        checkArgument(
                hours.unit() == TermUnit.HOURS,
                "%s are not hours",
                hours.wording().en());
        return firstHour(start).plusHours(hours.amount());
    }

    /** The hour in which the event happens is not counted, so the period begins with the next one. */
    private static ZonedDateTime firstHour(ZonedDateTime event) {
        return event.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    }

    private Deadline hours(LocalDateTime start, ZonedDateTime event, Term term) {
        ZonedDateTime end = endOfHours(event, term);
        String begins = firstHour(event).toLocalTime().toString();
        ImmutableList<Wording> remarks = ImmutableList.<Wording>builder()
                .add(Wording.of(
                        "het uur van de gebeurtenis telt niet mee: de termijn begint om " + begins
                                + " (art. 3 lid 1 Vo. 1182/71)",
                        "the hour of the event is not counted: the period begins at " + begins
                                + " (art. 3(1) Reg. 1182/71)"))
                .addAll(clock.changes(event, end))
                .build();
        return new Deadline(start, term, end.toLocalDateTime(), ImmutableList.of(), ART_3_2_A, remarks);
    }

    @Override
    public Reckoning endingOn(
            LocalDateTime start, Term term, LocalDate bareLastDay, ImmutableRangeSet<LocalDate> suspended) {
        return endingOn(start, term, bareLastDay, suspended, nominal(term));
    }

    /** A period that arts 3(4) and 3(5) leave where it is ends by the provision that put it there. */
    private Reckoning endingOn(
            LocalDateTime start,
            Term term,
            LocalDate bareLastDay,
            ImmutableRangeSet<LocalDate> suspended,
            Citation nominal) {
        if (unextended != null) {
            return LastDayRules.closing(start, term, bareLastDay, nominal).remarked(unextended);
        }
        return rules.ending(start, term, bareLastDay, suspended)
                .match(
                        deadline -> deadline.lastDay().equals(bareLastDay) ? deadline.under(nominal) : deadline,
                        beyond -> beyond);
    }

    @Override
    public CountedBack reckonBackwards(LocalDateTime event, Term term, BackwardCount count) {
        return switch (term.unit()) {
            case HOURS -> hoursBefore(event, term, count);
            case WORKING_DAYS -> rules.workingDaysBefore(event, term, count);
            case DAYS, WEEKS, MONTHS, THIRTY_DAY_MONTHS, YEARS ->
                unextended == null
                        ? rules.before(event, term, CONVENTION, count)
                        : LastDayRules.bare(event, term, CONVENTION, count, nominal(term))
                                .remarked(unextended);
        };
    }

    private LatestMoment hoursBefore(LocalDateTime event, Term term, BackwardCount count) {
        ZonedDateTime end = clock.read(event.truncatedTo(ChronoUnit.HOURS));
        ZonedDateTime from = end.minusHours(term.amount());
        return new LatestMoment(
                event, term, count, from.toLocalDateTime(), ImmutableList.of(), ART_3_2_A, clock.changes(from, end));
    }

    /** The provision that says where a period ends before arts 3(4) and 3(5) are looked at. */
    private static Citation nominal(Term term) {
        return switch (term.unit()) {
            // Months of thirty days are none of this Regulation, which knows them for parts of a month only: their days
            // count.
            case DAYS, THIRTY_DAY_MONTHS -> ART_3_2_B;
            case WEEKS, MONTHS, YEARS -> ART_3_2_C;
            case HOURS, WORKING_DAYS ->
                throw new IllegalArgumentException(term.wording().en() + " have no last day on the bare calendar");
        };
    }

    private static Citation cite(String article) {
        return new Citation(SOURCE, article + " Reg. 1182/71", Check.VERIFIED);
    }
}
