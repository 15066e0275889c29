package org.confisca.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * Until when something can be done that has to be done so long before an event, and why until then.
 *
 * @param event the event from which the term is counted back
 * @param term the length as the provision states it
 * @param count how its days were counted
 * @param limit for a term in hours the last moment that is in time; for every other term the midnight that closes the
 *     last day, so itself too late
 * @param notes the days that were run over, in order of time, each with its reason; empty if none was
 * @param law the provision by which the moment was found
 * @param remarks what else a reader should know: a change of the clock, a month without the right day, another reading
 */
public record LatestMoment(
        LocalDateTime event,
        Term term,
        BackwardCount count,
        LocalDateTime limit,
        ImmutableList<DayNote> notes,
        Citation law,
        ImmutableList<Wording> remarks)
        implements CountedBack {

    /**
     * Checks the order of time.
     *
     * @param event the event
     * @param term the length
     * @param count how its days were counted
     * @param limit the last moment, or the midnight after it
     * @param notes the days that were run over
     * @param law the provision
     * @param remarks what else a reader should know
     * @throws IllegalArgumentException if the limit lies after the event
     */
    public LatestMoment {
        checkArgument(!limit.isAfter(event), "A term counted back from %s cannot lead to %s, after it", event, limit);
    }

    /**
     * A moment about which nothing else needs to be said.
     *
     * @param event the event
     * @param term the length
     * @param count how its days were counted
     * @param limit the last moment, or the midnight after it
     * @param notes the days that were run over
     * @param law the provision
     */
    public LatestMoment(
            LocalDateTime event,
            Term term,
            BackwardCount count,
            LocalDateTime limit,
            ImmutableList<DayNote> notes,
            Citation law) {
        this(event, term, count, limit, notes, law, ImmutableList.of());
    }

    /**
     * This moment, found by another provision, or by the same one with another mark.
     *
     * @param other the provision
     * @return the moment
     */
    public LatestMoment under(Citation other) {
        return new LatestMoment(event, term, count, limit, notes, other, remarks);
    }

    /**
     * This moment with one more remark, after the others.
     *
     * @param remark what a reader should know
     * @return the moment
     */
    public LatestMoment remarked(Wording remark) {
        return new LatestMoment(
                event,
                term,
                count,
                limit,
                notes,
                law,
                ImmutableList.<Wording>builder().addAll(remarks).add(remark).build());
    }

    /**
     * The last day on which something is in time, perhaps only the first hours of it.
     *
     * @return the day
     */
    public LocalDate lastDay() {
        return inHours() ? limit.toLocalDate() : limit.toLocalDate().minusDays(1);
    }

    /**
     * The first day that lies within the term.
     *
     * @return the last day on which something is in time, or with clear days the one after it
     */
    public LocalDate firstDay() {
        return count == BackwardCount.CLEAR_DAYS && !inHours() ? lastDay().plusDays(1) : lastDay();
    }

    /**
     * Whether something was done early enough.
     *
     * @param moment a local date and time on the clock of the jurisdiction
     * @return whether the whole term lies between it and the event
     */
    public boolean allows(LocalDateTime moment) {
        return inHours() ? !moment.isAfter(limit) : moment.isBefore(limit);
    }

    /**
     * The moment in words, with every day that was run over and its reason, and the remarks.
     *
     * @return for instance {@code at the latest at the close of 2026-07-07, counted back 3 days from 2026-07-10 (art.
     *     1(2) Atw)}
     */
    @Override
    public Wording explanation() {
        String clearNl = count == BackwardCount.CLEAR_DAYS && !inHours() ? ", alleen volle dagen" : "";
        String clearEn = count == BackwardCount.CLEAR_DAYS && !inHours() ? ", clear days only" : "";
        String from =
                inHours() ? DeadlineText.moment(event) : event.toLocalDate().toString();
        return DeadlineText.with(
                notes,
                Wording.of(
                        "uiterlijk "
                                + (inHours() ? "op " + DeadlineText.moment(limit) : "aan het einde van " + lastDay())
                                + ", " + term.wording().nl() + " teruggerekend vanaf " + from + clearNl,
                        "at the latest "
                                + (inHours() ? "at " + DeadlineText.moment(limit) : "at the close of " + lastDay())
                                + ", counted back " + term.wording().en() + " from " + from + clearEn),
                law,
                remarks);
    }

    private boolean inHours() {
        return term.unit() == TermUnit.HOURS;
    }
}
