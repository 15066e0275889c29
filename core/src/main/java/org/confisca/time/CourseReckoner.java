package org.confisca.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Follows one course in days or longer; {@link HoursReckoner} does those in hours. A term that was lengthened is a chain: the term itself, and each extension from the end of what was
 * before it. A suspension moves the end of the link in which it begins, and so everything after it.
 */
final class CourseReckoner {

    private final Course course;
    private final TimeLimits law;
    private final Deadline first;
    private final List<Suspension> ahead;
    private final List<Wording> told = new ArrayList<>();
    /** Days run over in the links behind us. */
    private final List<DayNote> behind = new ArrayList<>();

    private Term link;
    private LocalDateTime since;
    /** The last day of the link on the bare calendar; of no meaning for working days. */
    private LocalDate bare;

    private Deadline end;
    private @Nullable BeyondCalendar beyond;
    /** The weakest mark of what the end rests on besides its own provision: the links behind us, days lost, a cap. */
    private Check restsOn = Check.VERIFIED;

    private LocalDateTime suspendedUntil;
    /** The days on which the term stood still. */
    private final RangeSet<LocalDate> lost = TreeRangeSet.create();

    private long suspendedDays;

    private CourseReckoner(Course course, TimeLimits law, Deadline first) {
        this.course = course;
        this.law = law;
        this.first = first;
        this.ahead = new ArrayList<>(course.suspensions());
        this.ahead.sort(Comparator.comparing(Suspension::from));
        this.link = course.length();
        this.since = course.start();
        this.bare = onBareCalendar(link) ? link.lastDayAfter(since.toLocalDate()) : first.lastDay();
        this.end = first;
        this.suspendedUntil = course.start();
    }

    static CourseEnd reckon(Course course, TimeLimits law) {
        if (course.length().unit() == TermUnit.HOURS) {
            return HoursReckoner.reckon(course, law);
        }
        CourseEnd otherwise = law.reckon(course.start(), course.length())
                .match(deadline -> new CourseReckoner(withoutOpen(course), law, deadline).follow(), beyond -> beyond);
        return otherwise instanceof Deadline deadline
                ? openOrOver(course, deadline, moment -> moment.isBefore(deadline.end()))
                : otherwise;
    }

    static Course withoutOpen(Course course) {
        ImmutableList<Suspension> closed = course.suspensions().stream()
                .filter(suspension -> suspension.until().isPresent())
                .collect(ImmutableList.toImmutableList());
        return new Course(course.start(), course.length(), closed, course.extensions());
    }

    /** What an end comes to if suspensions are open: the first of them that began in time keeps it from being known. */
    static CourseEnd openOrOver(Course course, Deadline otherwise, Predicate<LocalDateTime> runsAt) {
        Deadline end = otherwise;
        for (Suspension open : openInOrder(course)) {
            if (runsAt.test(open.from())) {
                return new StillSuspended(open, otherwise);
            }
            end = end.remarked(CourseText.tooLate(open));
        }
        return end;
    }

    private static List<Suspension> openInOrder(Course course) {
        return course.suspensions().stream()
                .filter(suspension -> suspension.until().isEmpty())
                .sorted(Comparator.comparing(Suspension::from))
                .toList();
    }

    private CourseEnd follow() {
        List<Extension> extensions = new ArrayList<>(course.extensions());
        extensions.sort(Comparator.comparing(Extension::at));
        suspendAll();
        for (Extension extension : extensions) {
            if (beyond != null) {
                break;
            }
            if (extension.at().isBefore(end.end())) {
                extend(extension);
                suspendAll();
            } else {
                told.add(CourseText.tooLate(extension));
            }
        }
        ahead.forEach(suspension -> told.add(CourseText.tooLate(suspension)));
        return beyond == null ? whole() : beyond;
    }

    /** Every suspension that begins before the end; each may move the end so far that the next one does too. */
    private void suspendAll() {
        while (beyond == null && !ahead.isEmpty() && ahead.get(0).from().isBefore(end.end())) {
            suspend(ahead.remove(0));
        }
    }

    private void suspend(Suspension suspension) {
        LocalDateTime until = suspension.until().orElseThrow();
        LocalDateTime from = suspension.from().isAfter(suspendedUntil) ? suspension.from() : suspendedUntil;
        if (until.isBefore(from)) {
            from = until;
        } else {
            suspendedUntil = until;
        }
        // The day of the event is not one of the term, so it cannot be lost either.
        LocalDate dayAfterEvent = course.start().toLocalDate().plusDays(1);
        LocalDate firstLost = from.toLocalDate().isBefore(dayAfterEvent) ? dayAfterEvent : from.toLocalDate();
        long days = Math.max(0, ChronoUnit.DAYS.between(firstLost, until.toLocalDate()));
        told.add(CourseText.suspended(suspension, until, CourseText.length(days)));
        suspendedDays += days;
        if (days > 0) {
            lost.add(Range.closedOpen(firstLost, until.toLocalDate()));
        }
        if (link.unit() == TermUnit.WORKING_DAYS) {
            int lost = workingDaysBetween(firstLost, until.toLocalDate());
            if (lost > 0) {
                goOn(Term.workingDays(lost));
            }
        } else if (days > 0) {
            bare = bare.plusDays(days);
            settle(law.endingOn(since, link, bare, ImmutableRangeSet.copyOf(lost)));
        }
    }

    /**
     * How many working days the span holds, the first day included and the last one not. Each of them had to be a working
     * day for the end to be where it is.
     */
    private int workingDaysBetween(LocalDate from, LocalDate until) {
        int count = 0;
        while (law.reckon(from.minusDays(1).atStartOfDay(), Term.workingDays(count + 1)) instanceof Deadline deadline
                && deadline.lastDay().isBefore(until)) {
            restOn(deadline.law());
            count++;
        }
        return count;
    }

    private void extend(Extension extension) {
        LocalDateTime before = end.end();
        Optional<Deadline> most = extension.cap().flatMap(this::most);
        if (most.isPresent() && !most.get().end().isAfter(before)) {
            restOn(most.get().law());
            restOn(first.law());
            told.add(CourseText.extended(extension, end, true));
            return;
        }
        goOn(extension.step());
        boolean cut = most.isPresent()
                && (beyond != null || end.end().isAfter(most.get().end()));
        if (cut) {
            restOn(first.law());
            beyond = null;
            link = extension.cap().orElseThrow();
            since = lastMoment(first);
            bare = bareDay(link);
            end = most.get();
        }
        told.add(CourseText.extended(extension, end, cut));
    }

    /**
     * The furthest that a term with this cap may reach: where the law ends a term of that length that begins with the first
     * end, and stands still when this one does. Empty if it lies beyond the calendar.
     */
    private Optional<Deadline> most(Term cap) {
        return law.endingOn(lastMoment(first), cap, bareDay(cap), ImmutableRangeSet.copyOf(lost))
                .match(Optional::of, outside -> Optional.empty());
    }

    private LocalDate bareDay(Term cap) {
        return cap.lastDayAfter(first.lastDay()).plusDays(suspendedDays);
    }

    private static LocalDateTime lastMoment(Deadline deadline) {
        return deadline.end().minusNanos(1);
    }

    /** A new link, counted from the last day of the one before it. */
    private void goOn(Term next) {
        behind.addAll(end.notes());
        restOn(end.law());
        since = lastMoment(end);
        link = next;
        if (onBareCalendar(next)) {
            bare = next.lastDayAfter(since.toLocalDate());
        }
        settle(law.reckon(since, next));
    }

    private void settle(Reckoning reckoned) {
        if (reckoned instanceof BeyondCalendar outside) {
            beyond = outside;
        } else {
            end = (Deadline) reckoned;
        }
    }

    private Deadline whole() {
        // By day: a link that ran over a weekend and the cap that cuts the next one off may both tell of it.
        Map<LocalDate, DayNote> notes = new TreeMap<>();
        behind.forEach(note -> notes.put(note.day(), note));
        end.notes().forEach(note -> notes.put(note.day(), note));
        ImmutableList<Wording> all = ImmutableList.<Wording>builder()
                .addAll(first.remarks())
                .addAll(told)
                .build();
        Citation found = end.law();
        Citation marked = found.marked(restsOn.weaker(found.check()));
        return new Deadline(
                course.start(), course.length(), end.end(), ImmutableList.copyOf(notes.values()), marked, all);
    }

    private void restOn(Citation found) {
        restsOn = restsOn.weaker(found.check());
    }

    private static boolean onBareCalendar(Term term) {
        return term.unit() != TermUnit.WORKING_DAYS;
    }
}
