package org.confisca.time;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import org.confisca.source.Wording;

/**
 * The clock by which a law reads local times, with the two conventions that a local time needs on the days on which
 * clocks are changed. Hours count on the instant, so a change of the clock never makes a term in hours longer or shorter.
 *
 * @param zone the time zone of the place where the law holds
 * @param twice what a local time stands for that is lived twice
 * @param never what a local time stands for that is skipped
 */
public record LegalClock(ZoneId zone, TwiceLived twice, NeverLived never) {

    /**
     * A clock with the usual conventions: the first passing, and moved on.
     *
     * @param zone the time zone
     * @return the clock
     */
    public static LegalClock of(ZoneId zone) {
        return new LegalClock(zone, TwiceLived.FIRST_PASSING, NeverLived.MOVED_ON);
    }

    /**
     * The moment that a local time stands for.
     *
     * @param local a date and time as this clock shows it
     * @return the moment
     */
    public ZonedDateTime read(LocalDateTime local) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change == null) {
            return local.atZone(zone);
        }
        if (change.isGap()) {
            return never == NeverLived.MOVED_ON
                    ? local.atZone(zone)
                    : change.getDateTimeAfter().atZone(zone);
        }
        return twice == TwiceLived.FIRST_PASSING
                ? local.atZone(zone).withEarlierOffsetAtOverlap()
                : local.atZone(zone).withLaterOffsetAtOverlap();
    }

    /**
     * What this clock shows at a moment.
     *
     * @param moment a moment, at whatever offset it was recorded
     * @return the moment on this clock, which knows which passing it is
     */
    public ZonedDateTime show(OffsetDateTime moment) {
        return moment.atZoneSameInstant(zone);
    }

    /**
     * Counts hours on the instant.
     *
     * @param local a date and time as this clock shows it
     * @param time how long, which may be negative
     * @return what this clock shows so much later
     */
    public LocalDateTime plus(LocalDateTime local, Duration time) {
        return read(local).plus(time).toLocalDateTime();
    }

    /**
     * How long it is from one local time to another, on the instant.
     *
     * @param from the earlier local time
     * @param until the later local time
     * @return the time between, with an hour more or less if the clock was changed in between
     */
    public Duration between(LocalDateTime from, LocalDateTime until) {
        return Duration.between(read(from), read(until));
    }

    /**
     * The changes of this clock between two moments, told to a reader of a term in hours.
     *
     * @param from the earlier moment
     * @param until the later moment
     * @return one sentence for each change
     */
    public ImmutableList<Wording> changes(ZonedDateTime from, ZonedDateTime until) {
        ImmutableList.Builder<Wording> told = ImmutableList.builder();
        ZoneOffsetTransition change = zone.getRules().nextTransition(from.toInstant());
        while (change != null && !change.getInstant().isAfter(until.toInstant())) {
            told.add(told(change));
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return told.build();
    }

    private static Wording told(ZoneOffsetTransition change) {
        String before = DeadlineText.moment(change.getDateTimeBefore());
        String after = DeadlineText.moment(change.getDateTimeAfter());
        return Wording.of(
                "de klok ging van " + before + " naar " + after + "; uren tellen naar hun werkelijke duur",
                "the clock went from " + before + " to " + after + "; hours count by their true length");
    }
}
