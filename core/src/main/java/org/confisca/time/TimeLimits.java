package org.confisca.time;

import com.google.common.collect.ImmutableRangeSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.confisca.source.Wording;

/**
 * A body of law that says when a term ends: a national act on time limits, or Regulation (EEC, Euratom) 1182/71. An
 * implementation is pure: it reads no clock, and the same question always has the same answer. Implementations are
 * immutable and thread-safe.
 */
public interface TimeLimits {

    /**
     * Reckons the end of a term.
     *
     * @param start the local date and time of the event that sets the term off, on the clock of the jurisdiction; for
     *     terms in days or longer only its day matters, and that day is not counted
     * @param term how long the term is
     * @return the deadline with the days it ran over, or the day for which no calendar was at hand
     */
    Reckoning reckon(LocalDateTime start, Term term);

    /**
     * Reckons the end of a term in hours from a moment that is known exactly, also in the hour that is lived twice.
     *
     * @param start the event that sets the term off, on {@link #clock()}
     * @param hours a term in hours
     * @return the deadline
     * @throws IllegalArgumentException if the term is not in hours
     */
    Deadline reckonHours(ZonedDateTime start, Term hours);

    /**
     * The moment at which a term in hours is over. {@link #reckonHours} gives it as a local time, which does not tell the
     * two passings of the hour apart that is lived twice.
     *
     * @param start the event that sets the term off, on {@link #clock()}
     * @param hours a term in hours
     * @return the first moment that lies outside the term
     * @throws IllegalArgumentException if the term is not in hours
     */
    ZonedDateTime endOfHours(ZonedDateTime start, Term hours);

    /**
     * Finds the end of a term whose last day on the bare calendar was moved, by a suspension for instance. The law does
     * with that day what it does with the last day of any term of this length. Where it wants a term to hold working
     * days, or to end on one, a day on which the term stood still is none of those.
     *
     * @param start the event that set the term off
     * @param term how long the term is, in days or longer but not in working days
     * @param bareLastDay its last day on the bare calendar
     * @param suspended the days on which it stood still
     * @return the deadline, or the day for which no calendar was at hand
     * @throws IllegalArgumentException if the term is in hours or in working days
     */
    Reckoning endingOn(LocalDateTime start, Term term, LocalDate bareLastDay, ImmutableRangeSet<LocalDate> suspended);

    /**
     * Counts a term back from an event.
     *
     * @param event the local date and time of the event; for terms in days or longer only its day matters, and that day
     *     is not counted
     * @param term how long before the event
     * @param count whether the day of the act is among the days that are counted
     * @return the last moment at which something can be done that long before the event, or the day for which no
     *     calendar was at hand
     */
    CountedBack reckonBackwards(LocalDateTime event, Term term, BackwardCount count);

    /**
     * The clock of this law.
     *
     * @return the time zone, and how its ambiguous local times are read
     */
    LegalClock clock();

    /**
     * Counts a term back from an event, the day of the act being one of its days.
     *
     * @param event the local date and time of the event
     * @param term how long before the event
     * @return the last moment at which something can be done that long before the event, or the day for which no
     *     calendar was at hand
     */
    default CountedBack reckonBackwards(LocalDateTime event, Term term) {
        return reckonBackwards(event, term, BackwardCount.DAY_OF_ACT_COUNTS);
    }

    /**
     * Counts a term back from an event that was recorded elsewhere, on the day and at the hour that it was here.
     *
     * @param event the event, with the offset at which it was recorded
     * @param term how long before the event
     * @param count whether the day of the act is among the days that are counted
     * @return the last moment, which tells the local time of the event if that is another, or the day for which no calendar
     *     was at hand
     */
    default CountedBack reckonBackwards(OffsetDateTime event, Term term, BackwardCount count) {
        LocalDateTime here = clock().show(event).toLocalDateTime();
        CountedBack counted = reckonBackwards(here, term, count);
        if (!(counted instanceof LatestMoment latest) || here.equals(event.toLocalDateTime())) {
            return counted;
        }
        String there = DeadlineText.moment(event.toLocalDateTime()) + " " + event.getOffset();
        String local = DeadlineText.moment(here);
        return latest.remarked(Wording.of(
                "teruggerekend vanaf " + there + ", hier " + local,
                "counted back from " + there + ", which is " + local + " here"));
    }

    /**
     * Reckons the end of a term from a moment that was recorded elsewhere. Which day or hour it was is for the clock of
     * this law to say: a notice sent from Tokyo on the morning of the second may have arrived here on the first.
     *
     * @param start the event that sets the term off, with the offset at which it was recorded
     * @param term how long the term is
     * @return the deadline, which tells the local time of its start if that is another, or the day for which no calendar
     *     was at hand
     */
    default Reckoning reckon(OffsetDateTime start, Term term) {
        ZonedDateTime here = clock().show(start);
        Reckoning reckoned =
                term.unit() == TermUnit.HOURS ? reckonHours(here, term) : reckon(here.toLocalDateTime(), term);
        if (here.toLocalDateTime().equals(start.toLocalDateTime())) {
            return reckoned;
        }
        String there = DeadlineText.moment(start.toLocalDateTime()) + " " + start.getOffset();
        String local = DeadlineText.moment(here.toLocalDateTime());
        Wording told = Wording.of(
                "begonnen op " + there + ", hier " + local, "started at " + there + ", which is " + local + " here");
        return reckoned.match(deadline -> deadline.remarked(told), beyond -> beyond);
    }
}
