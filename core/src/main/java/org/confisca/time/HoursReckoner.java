package org.confisca.time;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.confisca.source.Wording;

/**
 * Follows one course in hours. Everything is counted on the instant: a local time cannot tell the two passings of the hour
 * that is lived twice apart, so an end that was carried over as one would lose an hour there.
 */
final class HoursReckoner {

    private final Course course;
    private final LegalClock clock;
    private final Deadline first;
    private final ZonedDateTime firstEnd;
    private final List<Suspension> ahead;
    private final List<Wording> told = new ArrayList<>();

    private ZonedDateTime end;
    private ZonedDateTime suspendedUntil;
    private Duration suspended = Duration.ZERO;

    private HoursReckoner(Course course, TimeLimits law, Deadline first) {
        this.course = course;
        this.clock = law.clock();
        this.first = first;
        this.suspendedUntil = clock.read(course.start());
        this.firstEnd = law.endOfHours(suspendedUntil, course.length());
        this.end = firstEnd;
        this.ahead = new ArrayList<>(course.suspensions());
        this.ahead.sort(Comparator.comparing(suspension -> clock.read(suspension.from())));
    }

    static CourseEnd reckon(Course course, TimeLimits law) {
        Deadline first = law.reckonHours(law.clock().read(course.start()), course.length());
        HoursReckoner reckoner = new HoursReckoner(CourseReckoner.withoutOpen(course), law, first);
        Deadline end = reckoner.follow();
        return CourseReckoner.openOrOver(course, end, reckoner::runsAt);
    }

    private Deadline follow() {
        List<Extension> extensions = new ArrayList<>(course.extensions());
        extensions.sort(Comparator.comparing(extension -> clock.read(extension.at())));
        suspendAll();
        for (Extension extension : extensions) {
            if (runsAt(extension.at())) {
                extend(extension);
                suspendAll();
            } else {
                told.add(CourseText.tooLate(extension));
            }
        }
        ahead.forEach(suspension -> told.add(CourseText.tooLate(suspension)));
        // A set: the law itself may have told of a change of the clock already.
        Set<Wording> remarks = new LinkedHashSet<>(first.remarks());
        remarks.addAll(clock.changes(clock.read(course.start()), end));
        remarks.addAll(told);
        return deadline(ImmutableList.copyOf(remarks));
    }

    private boolean runsAt(LocalDateTime moment) {
        return clock.read(moment).isBefore(end);
    }

    /** Every suspension that begins before the end; each may move the end so far that the next one does too. */
    private void suspendAll() {
        while (!ahead.isEmpty() && runsAt(ahead.get(0).from())) {
            suspend(ahead.remove(0));
        }
    }

    private void suspend(Suspension suspension) {
        LocalDateTime local = suspension.until().orElseThrow();
        ZonedDateTime until = clock.read(local);
        ZonedDateTime from = clock.read(suspension.from());
        Duration time = Duration.between(from.isAfter(suspendedUntil) ? from : suspendedUntil, until);
        if (time.isNegative()) {
            time = Duration.ZERO;
        } else {
            suspendedUntil = until;
        }
        told.add(CourseText.suspended(suspension, local, CourseText.length(time)));
        suspended = suspended.plus(time);
        end = end.plus(time);
    }

    private void extend(Extension extension) {
        ZonedDateTime reached = end.plus(CourseText.hours(extension.step()));
        ZonedDateTime most = extension
                .cap()
                .map(cap -> firstEnd.plus(CourseText.hours(cap)).plus(suspended))
                .filter(reached::isAfter)
                .orElse(reached);
        boolean cut = most.isBefore(reached);
        end = most.isAfter(end) ? most : end;
        told.add(CourseText.extended(extension, deadline(ImmutableList.of()), cut));
    }

    private Deadline deadline(ImmutableList<Wording> remarks) {
        return new Deadline(
                course.start(), course.length(), end.toLocalDateTime(), first.notes(), first.law(), remarks);
    }
}
