package org.confisca.time;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Follows one course. A term that was lengthened is a chain: the term itself, and each extension from the end of what was
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
    /** The last day of the link on the bare calendar; of no meaning for hours and working days. */
    private LocalDate bare;

    private Deadline end;
    private @Nullable BeyondCalendar beyond;
    /** The weakest mark of what the end rests on besides its own provision: the links behind us, days lost, a cap. */
    private Check restsOn = Check.VERIFIED;

    private LocalDateTime suspendedUntil;
    private long suspendedDays;
    private Duration suspendedTime = Duration.ZERO;

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
        ImmutableList<Suspension> closed = course.suspensions().stream()
                .filter(suspension -> suspension.until().isPresent())
                .collect(ImmutableList.toImmutableList());
        Course withoutOpen = new Course(course.start(), course.length(), closed, course.extensions());
        CourseEnd otherwise = law.reckon(course.start(), course.length())
                .match(deadline -> new CourseReckoner(withoutOpen, law, deadline).follow(), beyond -> beyond);
        if (!(otherwise instanceof Deadline deadline)) {
            return otherwise;
        }
        Deadline end = deadline;
        for (Suspension open : openInOrder(course)) {
            if (open.from().isBefore(deadline.end())) {
                return new StillSuspended(open, deadline);
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
        if (link.unit() == TermUnit.HOURS) {
            Duration time = law.clock().between(from, until);
            told.add(CourseText.suspended(suspension, until, CourseText.length(time)));
            suspendedTime = suspendedTime.plus(time);
            end = endingAt(law.clock().plus(end.end(), time));
            return;
        }
        // The day of the event is not one of the term, so it cannot be lost either.
        LocalDate dayAfterEvent = course.start().toLocalDate().plusDays(1);
        LocalDate firstLost = from.toLocalDate().isBefore(dayAfterEvent) ? dayAfterEvent : from.toLocalDate();
        long days = Math.max(0, ChronoUnit.DAYS.between(firstLost, until.toLocalDate()));
        told.add(CourseText.suspended(suspension, until, CourseText.length(days)));
        suspendedDays += days;
        if (link.unit() == TermUnit.WORKING_DAYS) {
            int lost = workingDaysBetween(firstLost, until.toLocalDate());
            if (lost > 0) {
                goOn(Term.workingDays(lost));
            }
        } else if (days > 0) {
            bare = bare.plusDays(days);
            settle(law.endingOn(since, link, bare));
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
        if (extension.step().unit() == TermUnit.HOURS) {
            LocalDateTime reached = law.clock().plus(before, CourseText.hours(extension.step()));
            LocalDateTime most = extension
                    .cap()
                    .map(cap ->
                            law.clock().plus(first.end(), CourseText.hours(cap).plus(suspendedTime)))
                    .filter(reached::isAfter)
                    .orElse(reached);
            if (most.isBefore(reached)) {
                restOn(first.law());
            }
            end = endingAt(most.isAfter(before) ? most : before);
            told.add(CourseText.extended(extension, end, most.isBefore(reached)));
            return;
        }
        LocalDate lastDay = end.lastDay();
        Optional<LocalDate> most =
                extension.cap().map(cap -> cap.lastDayAfter(first.lastDay()).plusDays(suspendedDays));
        if (most.isPresent() && !most.get().isAfter(lastDay)) {
            restOn(first.law());
            told.add(CourseText.extended(extension, end, true));
            return;
        }
        goOn(extension.step());
        boolean cut = beyond == null && most.isPresent() && reached().isAfter(most.get());
        if (cut) {
            restOn(first.law());
            // What is cut off at a day of the bare calendar goes on as a term on the bare calendar.
            link = extension.cap().orElseThrow();
            bare = most.get();
            settle(law.endingOn(since, link, bare));
        }
        told.add(CourseText.extended(extension, end, cut));
    }

    /** A new link, counted from the last day of the one before it. */
    private void goOn(Term next) {
        behind.addAll(end.notes());
        restOn(end.law());
        since = end.end().minusNanos(1);
        link = next;
        if (onBareCalendar(next)) {
            bare = next.lastDayAfter(since.toLocalDate());
        }
        settle(law.reckon(since, next));
    }

    private LocalDate reached() {
        return onBareCalendar(link) ? bare : end.lastDay();
    }

    private void settle(Reckoning reckoned) {
        if (reckoned instanceof BeyondCalendar outside) {
            beyond = outside;
        } else {
            end = (Deadline) reckoned;
        }
    }

    private Deadline endingAt(LocalDateTime moment) {
        return new Deadline(course.start(), course.length(), moment, end.notes(), end.law(), end.remarks());
    }

    private Deadline whole() {
        ImmutableList<DayNote> notes = ImmutableList.<DayNote>builder()
                .addAll(behind)
                .addAll(end.notes())
                .build();
        // A set: the law itself may have told of a change of the clock already.
        Set<Wording> remarks = new LinkedHashSet<>(first.remarks());
        if (link.unit() == TermUnit.HOURS) {
            remarks.addAll(law.clock()
                    .changes(law.clock().read(course.start()), law.clock().read(end.end())));
        }
        ImmutableList<Wording> all =
                ImmutableList.<Wording>builder().addAll(remarks).addAll(told).build();
        Citation found = end.law();
        Citation marked = new Citation(found.source(), found.pinpoint(), restsOn.weaker(found.check()));
        return new Deadline(course.start(), course.length(), end.end(), notes, marked, all);
    }

    private void restOn(Citation found) {
        restsOn = restsOn.weaker(found.check());
    }

    private static boolean onBareCalendar(Term term) {
        return term.unit() != TermUnit.HOURS && term.unit() != TermUnit.WORKING_DAYS;
    }
}
