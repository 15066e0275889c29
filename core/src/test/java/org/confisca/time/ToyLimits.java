package org.confisca.time;

import static org.confisca.time.TimeFixtures.LAW;
import static org.confisca.time.TimeFixtures.REST;
import static org.confisca.time.TimeFixtures.day;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Made-up time limits of 2026 up to and including 2029 without holidays. Days and weeks roll over weekends; months and
 * years end where they end.
 */
final class ToyLimits implements TimeLimits {

    static final WorkingDayCalendar WEEKENDS = WorkingDayCalendar.of(day("2026-01-01"), day("2029-12-31"), List.of());
    static final ToyLimits TOY = new ToyLimits();
    private static final LastDayRules RULES = new LastDayRules(WEEKENDS, 3, LAW, LAW, LAW, LAW, REST);
    private static final LegalClock ROME = LegalClock.of(ZoneId.of("Europe/Rome"));

    private ToyLimits() {}

    @Override
    public Reckoning reckon(LocalDateTime start, Term term) {
        return switch (term.unit()) {
            case HOURS -> reckonHours(ROME.read(start), term);
            case WORKING_DAYS -> RULES.workingDays(start, term);
            default -> endingOn(start, term, term.lastDayAfter(start.toLocalDate()), ImmutableRangeSet.of());
        };
    }

    @Override
    public ZonedDateTime endOfHours(ZonedDateTime start, Term hours) {
        return start.plusHours(hours.amount());
    }

    @Override
    public Deadline reckonHours(ZonedDateTime start, Term hours) {
        ZonedDateTime end = endOfHours(start, hours);
        return new Deadline(
                start.toLocalDateTime(),
                hours,
                end.toLocalDateTime(),
                ImmutableList.of(),
                LAW,
                ROME.changes(start, end));
    }

    @Override
    public Reckoning endingOn(
            LocalDateTime start, Term term, LocalDate bareLastDay, ImmutableRangeSet<LocalDate> suspended) {
        return switch (term.unit()) {
            case DAYS, WEEKS -> RULES.ending(start, term, bareLastDay, suspended);
            default -> LastDayRules.closing(start, term, bareLastDay, LAW);
        };
    }

    @Override
    public CountedBack reckonBackwards(LocalDateTime event, Term term, BackwardCount count) {
        return RULES.before(event, term, AmbiguousDate.LAST_DAY_OF_MONTH, count);
    }

    @Override
    public LegalClock clock() {
        return ROME;
    }
}
