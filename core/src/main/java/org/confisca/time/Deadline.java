package org.confisca.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * When a term ends, and why then.
 *
 * <p>All times are on the clock of the jurisdiction. In the hour that is lived twice when summer time ends, a local
 * time stands for its first passing, so a term of one hour begun in it ends at the same local time. That is a
 * convention of this library; a file that needs to tell the two passings apart must record the hours in another way.
 *
 * @param start the event that set the term off
 * @param term the length as the provision states it
 * @param end the first moment at which the term is over, so itself outside the term: for a term in hours the exact
 *     time, for every other term the midnight that closes the last day
 * @param notes the days that were run over, in order of time, each with its reason; empty if none was
 * @param law the provision by which the end was found
 * @param remarks what else a reader should know: a change of the clock, a month without the right day, a suspension
 */
public record Deadline(
        LocalDateTime start,
        Term term,
        LocalDateTime end,
        ImmutableList<DayNote> notes,
        Citation law,
        ImmutableList<Wording> remarks)
        implements Reckoning, CourseEnd {

    /**
     * Checks the order of time.
     *
     * @param start the event that set the term off
     * @param term the length as the provision states it
     * @param end the first moment at which the term is over
     * @param notes the days that were run over
     * @param law the provision by which the end was found
     * @param remarks what else a reader should know
     * @throws IllegalArgumentException if the end lies before the start, if a term that is not in hours does not end at
     *     midnight, or if the notes are not in order of time, each day once
     */
    public Deadline {
        checkArgument(!end.isBefore(start), "A term cannot end at %s, before it starts at %s", end, start);
        checkArgument(
                term.unit() == TermUnit.HOURS || end.toLocalTime().equals(LocalTime.MIDNIGHT),
                "A term in %s ends at midnight, not at %s",
                term.unit(),
                end);
        for (int i = 1; i < notes.size(); i++) {
            checkArgument(
                    notes.get(i - 1).day().isBefore(notes.get(i).day()),
                    "The notes are not in order of time: %s stands before %s",
                    notes.get(i - 1).day(),
                    notes.get(i).day());
        }
    }

    /**
     * A deadline about which nothing else needs to be said.
     *
     * @param start the event that set the term off
     * @param term the length as the provision states it
     * @param end the first moment at which the term is over
     * @param notes the days that were run over
     * @param law the provision by which the end was found
     */
    public Deadline(LocalDateTime start, Term term, LocalDateTime end, ImmutableList<DayNote> notes, Citation law) {
        this(start, term, end, notes, law, ImmutableList.of());
    }

    /**
     * This deadline, found by another provision, or by the same one with another mark.
     *
     * @param other the provision
     * @return the deadline
     */
    public Deadline under(Citation other) {
        return new Deadline(start, term, end, notes, other, remarks);
    }

    /**
     * This deadline with one more remark, after the others.
     *
     * @param remark what a reader should know
     * @return the deadline
     */
    public Deadline remarked(Wording remark) {
        return new Deadline(
                start,
                term,
                end,
                notes,
                law,
                ImmutableList.<Wording>builder().addAll(remarks).add(remark).build());
    }

    /**
     * The last day on which the term still runs.
     *
     * @return the day; for a term in hours the day of its last moment
     */
    public LocalDate lastDay() {
        return end.minusNanos(1).toLocalDate();
    }

    /**
     * Whether something is in time.
     *
     * @param moment a local date and time on the same clock
     * @return whether it lies within the term: not before the start, and before the end
     */
    public boolean includes(LocalDateTime moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }

    /**
     * The end in words: the length of the term and the event from which it is counted, the provision with its mark, every
     * day that was run over with its reason, and the remarks.
     *
     * @return for instance {@code ends at the close of 2026-07-09, 5 working days from 2026-07-02 (art. 3(1) Atw); 4 and 5
     *     July 2026 are skipped: Saturday, Sunday (art. 1(1) Atw)}
     */
    @Override
    public Wording explanation() {
        return DeadlineText.with(notes, DeadlineText.endOfTerm(this), law, remarks);
    }
}
