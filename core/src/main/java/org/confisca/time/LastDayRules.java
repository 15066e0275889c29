package org.confisca.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * What acts on time limits have in common: a term that ends on a day on which offices are closed runs on through the next
 * working day, and a term that is not very short holds at least two of those. An act says with what it cites them, and
 * from how many days on the second holds.
 *
 * @param calendar which days are working days
 * @param longFrom from how many days on a term must hold two working days
 * @param roll the provision that moves the last day
 * @param two the provision that asks for two working days
 * @param back the provision under which a term that is counted back does not roll
 * @param working the provision by which working days are counted
 * @param weekend the provision that says of Saturdays and Sundays that they are no working days
 */
public record LastDayRules(
        WorkingDayCalendar calendar,
        int longFrom,
        Citation roll,
        Citation two,
        Citation back,
        Citation working,
        Citation weekend) {

    private static final int TWO = 2;
    private static final Wording SATURDAY = Wording.of("zaterdag", "Saturday");
    private static final Wording SUNDAY = Wording.of("zondag", "Sunday");

    /**
     * The end of a term in days or longer. The two provisions stand in the order in which they can matter: a term
     * lengthened by the second ends on a working day.
     *
     * @param start the event that set the term off
     * @param term its length
     * @param bare its last day on the bare calendar
     * @param suspended the days on which it stood still: none of them is one of the two working days, or the last day
     * @return the deadline, or the day that the calendar lacks
     */
    public Reckoning ending(LocalDateTime start, Term term, LocalDate bare, ImmutableRangeSet<LocalDate> suspended) {
        LocalDate event = start.toLocalDate();
        if (!calendar.covers(event) || !calendar.covers(bare)) {
            return beyond(event, calendar.last().plusDays(1));
        }
        if (holdsTwo(term, event)) {
            Optional<LocalDate> second = secondWorkingDay(event, suspended);
            if (second.isEmpty()) {
                return beyond(event, calendar.last().plusDays(1));
            }
            if (second.get().isAfter(bare)) {
                return deadline(start, term, event.plusDays(1), second.get(), two, two);
            }
        }
        if (calendar.isWorkingDay(bare) && !suspended.contains(bare)) {
            return deadline(start, term, bare, bare, roll, roll);
        }
        return plusWorkingDays(bare, 1, suspended)
                .<Reckoning>map(next -> deadline(start, term, bare, next, roll, roll))
                .orElseGet(() -> beyond(event, calendar.last().plusDays(1)));
    }

    /**
     * The end of a term in working days.
     *
     * @param start the event that set the term off
     * @param term its length, in working days
     * @return the deadline, or the day that the calendar lacks
     * @throws IllegalArgumentException if the term is not in working days
     */
    public Reckoning workingDays(LocalDateTime start, Term term) {
        checkArgument(
                term.unit() == TermUnit.WORKING_DAYS,
                "%s are not working days",
                term.wording().en());
        LocalDate event = start.toLocalDate();
        return calendar.plusWorkingDays(event, term.amount())
                .<Reckoning>map(last -> deadline(start, term, event.plusDays(1), last, weekend, working))
                .orElseGet(() -> beyond(event, calendar.last().plusDays(1)));
    }

    /**
     * A term in days or longer, counted back. It does not roll, but it holds two working days like any other.
     *
     * @param event the event from which it is counted back
     * @param term its length
     * @param convention what a month without the right day does
     * @param count whether the day of the act is one of its days
     * @return the last moment, or the day that the calendar lacks
     */
    public CountedBack before(LocalDateTime event, Term term, AmbiguousDate convention, BackwardCount count) {
        LocalDate day = event.toLocalDate();
        LocalDate bare = term.firstDayBefore(day, convention);
        if (!holdsTwo(term, day)) {
            return bare(event, term, convention, count, back);
        }
        if (!calendar.covers(day) || !calendar.covers(bare)) {
            return beyond(day, calendar.first().minusDays(1));
        }
        Optional<LocalDate> second = calendar.minusWorkingDays(day, TWO);
        if (second.isEmpty()) {
            return beyond(day, calendar.first().minusDays(1));
        }
        return second.get().isBefore(bare)
                ? latest(event, term, count, second.get(), notes(second.get(), day, two), two)
                : bare(event, term, convention, count, back);
    }

    /**
     * A term in days or longer, counted back on the bare calendar.
     *
     * @param event the event from which it is counted back
     * @param term its length
     * @param convention what a month without the right day does
     * @param count whether the day of the act is one of its days
     * @param law the provision
     * @return the last moment, with a remark if the convention decided it
     */
    public static LatestMoment bare(
            LocalDateTime event, Term term, AmbiguousDate convention, BackwardCount count, Citation law) {
        LocalDate day = event.toLocalDate();
        LatestMoment moment = latest(event, term, count, term.firstDayBefore(day, convention), ImmutableList.of(), law);
        return term.beginsOnAmbiguousDate(day) ? moment.remarked(convention.remarkBack(day)) : moment;
    }

    /**
     * A term in working days, counted back.
     *
     * @param event the event from which it is counted back
     * @param term its length, in working days
     * @param count whether the day of the act is one of its days
     * @return the last moment, or the day that the calendar lacks
     * @throws IllegalArgumentException if the term is not in working days
     */
    public CountedBack workingDaysBefore(LocalDateTime event, Term term, BackwardCount count) {
        checkArgument(
                term.unit() == TermUnit.WORKING_DAYS,
                "%s are not working days",
                term.wording().en());
        LocalDate day = event.toLocalDate();
        return calendar.minusWorkingDays(day, term.amount())
                .<CountedBack>map(first -> latest(event, term, count, first, notes(first, day, weekend), working))
                .orElseGet(() -> beyond(day, calendar.first().minusDays(1)));
    }

    /** The last moment of a term that is counted back to a day, which is the one of the act or must be left free. */
    static LatestMoment latest(
            LocalDateTime event,
            Term term,
            BackwardCount count,
            LocalDate first,
            ImmutableList<DayNote> notes,
            Citation law) {
        LocalDate closing = count == BackwardCount.CLEAR_DAYS ? first : first.plusDays(1);
        return new LatestMoment(event, term, count, closing.atStartOfDay(), notes, law);
    }

    /**
     * The end of a term on a day, whatever day that is.
     *
     * @param start the event that set the term off
     * @param term its length
     * @param last its last day
     * @param law the provision by which it ends there
     * @return the deadline
     */
    public static Deadline closing(LocalDateTime start, Term term, LocalDate last, Citation law) {
        return new Deadline(start, term, last.plusDays(1).atStartOfDay(), ImmutableList.of(), law);
    }

    /**
     * Whether a term is so long that it must hold two working days.
     *
     * @param term its length, on the bare calendar
     * @param event the day of the event
     * @return whether it lasts {@link #longFrom()} days or more
     */
    public boolean holdsTwo(Term term, LocalDate event) {
        return DAYS.between(event, term.lastDayAfter(event)) >= longFrom;
    }

    /**
     * The second working day after a day.
     *
     * @param day the day, which is not counted itself
     * @param suspended the days on which a term stood still, which are not counted either
     * @return the second one; empty if the calendar does not hold it
     */
    public Optional<LocalDate> secondWorkingDay(LocalDate day, ImmutableRangeSet<LocalDate> suspended) {
        return plusWorkingDays(day, TWO, suspended);
    }

    private Optional<LocalDate> plusWorkingDays(LocalDate day, int count, ImmutableRangeSet<LocalDate> suspended) {
        if (suspended.isEmpty()) {
            return calendar.plusWorkingDays(day, count);
        }
        Optional<LocalDate> reached = Optional.of(day);
        int counted = 0;
        while (counted < count && reached.isPresent()) {
            reached = calendar.plusWorkingDays(reached.get(), 1);
            if (reached.isPresent() && !suspended.contains(reached.get())) {
                counted++;
            }
        }
        return reached;
    }

    private Deadline deadline(
            LocalDateTime start, Term term, LocalDate from, LocalDate last, Citation closed, Citation law) {
        return new Deadline(start, term, last.plusDays(1).atStartOfDay(), notes(from, last, closed), law);
    }

    /** The days from one day up to another that are no working days, the other not included. */
    private ImmutableList<DayNote> notes(LocalDate from, LocalDate until, Citation closed) {
        ImmutableList.Builder<DayNote> notes = ImmutableList.builder();
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            if (!calendar.isWorkingDay(day)) {
                notes.add(note(day, closed));
            }
        }
        return notes.build();
    }

    private DayNote note(LocalDate day, Citation closed) {
        return calendar.holiday(day)
                .map(holiday -> new DayNote(day, holiday.name(), holiday.source()))
                .orElseGet(
                        () -> new DayNote(day, day.getDayOfWeek() == DayOfWeek.SATURDAY ? SATURDAY : SUNDAY, closed));
    }

    private BeyondCalendar beyond(LocalDate event, LocalDate edge) {
        return new BeyondCalendar(calendar.covers(event) ? edge : event, calendar.first(), calendar.last());
    }
}
