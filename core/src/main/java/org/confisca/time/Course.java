package org.confisca.time;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * The life of a term: when it began, when it stood still, and by what it was lengthened. Its end follows from that and a
 * body of law, and from nothing else.
 *
 * <p>How a suspension is counted:
 *
 * <ul>
 *   <li>in hours: by its true length;
 *   <li>in days and longer: in days, of which the one on which it begins is suspended and the one on which the term runs on
 *       again is not (the day of the event, which is not counted, cannot be lost); the last day on the bare calendar moves
 *       on by so many days, and only then does the law look at weekends and holidays, and at the working days that the term
 *       must hold or end on, of which a suspended day is none;
 *   <li>in working days: those of the suspended days are not counted.
 * </ul>
 *
 * Time during which two suspensions overlap counts once. What happens when the term is over has no effect, and the
 * explanation says so.
 *
 * @param start the event that set the term off, on the clock of the law that governs it
 * @param length the length as the provision states it
 * @param suspensions the times during which it stood still, in any order
 * @param extensions what lengthened it, in any order; of two of the same moment the first in the list counts first
 */
public record Course(
        LocalDateTime start, Term length, ImmutableList<Suspension> suspensions, ImmutableList<Extension> extensions) {

    /**
     * Checks that everything can be counted.
     *
     * @param start the event that set the term off
     * @param length the length
     * @param suspensions the times during which it stood still
     * @param extensions what lengthened it
     * @throws IllegalArgumentException if something happened before the start, or if a term in hours is extended by
     *     another unit or the other way round
     */
    public Course {
        for (Suspension suspension : suspensions) {
            checkArgument(
                    !suspension.from().isBefore(start),
                    "A term that starts at %s cannot be suspended at %s",
                    start,
                    suspension.from());
        }
        for (Extension extension : extensions) {
            checkArgument(
                    !extension.at().isBefore(start),
                    "A term that starts at %s cannot be extended at %s",
                    start,
                    extension.at());
            checkArgument(
                    (extension.step().unit() == TermUnit.HOURS) == (length.unit() == TermUnit.HOURS),
                    "A term of %s cannot be extended by %s",
                    length.wording().en(),
                    extension.step().wording().en());
        }
    }

    /**
     * A term to which nothing has happened yet.
     *
     * @param start the event that set it off
     * @param length its length
     * @return its course
     */
    public static Course of(LocalDateTime start, Term length) {
        return new Course(start, length, ImmutableList.of(), ImmutableList.of());
    }

    /**
     * This course with one more time of standing still.
     *
     * @param from when it began
     * @param until when the term ran on again
     * @param why why it stood still
     * @param law the provision that lets it stand still
     * @return the course
     */
    public Course suspended(LocalDateTime from, LocalDateTime until, Wording why, Citation law) {
        return with(new Suspension(from, Optional.of(until), why, law));
    }

    /**
     * This course, standing still since a moment.
     *
     * @param from when it began to stand still
     * @param why why
     * @param law the provision that lets it stand still
     * @return the course
     */
    public Course suspendedSince(LocalDateTime from, Wording why, Citation law) {
        return with(new Suspension(from, Optional.empty(), why, law));
    }

    /**
     * This course, running on again: every suspension that was still open is closed.
     *
     * @param at when the term ran on again
     * @return the course
     * @throws IllegalStateException if no suspension was open
     */
    public Course resumed(LocalDateTime at) {
        checkState(
                suspensions.stream().anyMatch(suspension -> suspension.until().isEmpty()),
                "The term that started at %s is not suspended, so it cannot run on again",
                start);
        ImmutableList<Suspension> closed = suspensions.stream()
                .map(open -> open.until().isPresent()
                        ? open
                        : new Suspension(open.from(), Optional.of(at), open.why(), open.law()))
                .collect(ImmutableList.toImmutableList());
        return new Course(start, length, closed, extensions);
    }

    /**
     * This course, lengthened without a cap.
     *
     * @param at when that was decided
     * @param step by how much
     * @param law the provision that allows it
     * @return the course
     */
    public Course extended(LocalDateTime at, Term step, Citation law) {
        return with(new Extension(at, step, Optional.empty(), law));
    }

    /**
     * This course, lengthened up to a cap.
     *
     * @param at when that was decided
     * @param step by how much
     * @param cap how far beyond the first end all extensions together may reach
     * @param law the provision that allows it
     * @return the course
     */
    public Course extended(LocalDateTime at, Term step, Term cap, Citation law) {
        return with(new Extension(at, step, Optional.of(cap), law));
    }

    /**
     * When the term ends.
     *
     * @param law the law that governs the term
     * @return the deadline, whose explanation tells the whole course and whose mark is the weakest of all it rests on; or
     *     that the term stands still; or the day that the calendar of the law does not hold
     */
    public CourseEnd reckon(TimeLimits law) {
        return CourseReckoner.reckon(this, law);
    }

    private Course with(Suspension suspension) {
        return new Course(
                start,
                length,
                ImmutableList.<Suspension>builder()
                        .addAll(suspensions)
                        .add(suspension)
                        .build(),
                extensions);
    }

    private Course with(Extension extension) {
        return new Course(
                start,
                length,
                suspensions,
                ImmutableList.<Extension>builder()
                        .addAll(extensions)
                        .add(extension)
                        .build());
    }
}
