package org.confisca.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * Which days are working days, over a span of days for which somebody looked up the holidays. Saturdays, Sundays and
 * the given holidays are not working days; every other day of the span is. Of a day outside the span this calendar says
 * nothing: it never passes for a working day.
 *
 * <p>Counting on is a look-up in two arrays, whatever the number of days. Immutable and thread-safe.
 */
public final class WorkingDayCalendar {

    private final LocalDate first;
    private final LocalDate last;
    private final ImmutableMap<LocalDate, Holiday> holidays;
    /** For each day of the span: how many working days the span holds up to and including that day. */
    private final int[] countedUpTo;
    /** The epoch days of the working days, in order. */
    private final int[] workingDays;

    private WorkingDayCalendar(LocalDate first, LocalDate last, ImmutableMap<LocalDate, Holiday> holidays) {
        this.first = first;
        this.last = last;
        this.holidays = holidays;
        int firstEpochDay = Math.toIntExact(first.toEpochDay());
        int length = Math.toIntExact(last.toEpochDay()) - firstEpochDay + 1;
        int[] upTo = new int[length];
        int[] working = new int[length];
        int count = 0;
        for (int offset = 0; offset < length; offset++) {
            LocalDate day = first.plusDays(offset);
            if (!isWeekend(day) && !holidays.containsKey(day)) {
                working[count] = firstEpochDay + offset;
                count++;
            }
            upTo[offset] = count;
        }
        this.countedUpTo = upTo;
        this.workingDays = Arrays.copyOf(working, count);
    }

    /**
     * Builds a calendar.
     *
     * @param first the first day covered
     * @param last the last day covered, inclusive
     * @param holidays the holidays in that span, at most one a day, in any order; they may fall in a weekend
     * @return the calendar
     * @throws IllegalArgumentException if the span is empty, a holiday lies outside it, or a day occurs twice
     */
    public static WorkingDayCalendar of(LocalDate first, LocalDate last, Collection<Holiday> holidays) {
        checkArgument(!last.isBefore(first), "A calendar from %s to %s covers no day", first, last);
        ImmutableMap.Builder<LocalDate, Holiday> byDay = ImmutableMap.builder();
        for (Holiday holiday : holidays) {
            checkArgument(
                    !holiday.day().isBefore(first) && !holiday.day().isAfter(last),
                    "%s (%s) lies outside the calendar, which runs from %s to %s",
                    holiday.name().en(),
                    holiday.day(),
                    first,
                    last);
            byDay.put(holiday.day(), holiday);
        }
        return new WorkingDayCalendar(first, last, byDay.buildOrThrow());
    }

    /**
     * The first day covered.
     *
     * @return the day
     */
    public LocalDate first() {
        return first;
    }

    /**
     * The last day covered.
     *
     * @return the day, inclusive
     */
    public LocalDate last() {
        return last;
    }

    /**
     * Whether this calendar can say anything about a day.
     *
     * @param day the day
     * @return whether it lies between the first and the last day, both inclusive
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Whether a day is a working day.
     *
     * @param day the day
     * @return whether it is neither Saturday, Sunday nor a holiday
     * @throws IllegalArgumentException if this calendar does not cover the day; ask {@link #covers} first
     */
    public boolean isWorkingDay(LocalDate day) {
        checkCovers(day);
        return !isWeekend(day) && !holidays.containsKey(day);
    }

    /**
     * The holiday that falls on a day.
     *
     * @param day the day
     * @return the holiday; empty if the day is none, which does not make it a working day
     * @throws IllegalArgumentException if this calendar does not cover the day; ask {@link #covers} first
     */
    public Optional<Holiday> holiday(LocalDate day) {
        checkCovers(day);
        return Optional.ofNullable(holidays.get(day));
    }

    /**
     * Counts working days onward. The given day itself is not counted and need not be a working day.
     *
     * @param day the day to count from
     * @param count how many working days, at least one
     * @return the day that is the {@code count}-th working day after {@code day}; empty if the answer, or {@code day}
     *     itself, lies outside the span of this calendar
     * @throws IllegalArgumentException if {@code count} is zero or negative
     */
    public Optional<LocalDate> plusWorkingDays(LocalDate day, int count) {
        checkArgument(count > 0, "Count at least one working day, not %s", count);
        if (!covers(day)) {
            return Optional.empty();
        }
        int counted = countedUpTo[Math.toIntExact(day.toEpochDay() - first.toEpochDay())];
        // Compared this way round, a very large count cannot overflow.
        if (count > workingDays.length - counted) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.ofEpochDay(workingDays[counted + count - 1]));
    }

    /**
     * Counts working days back. The given day itself is not counted and need not be a working day.
     *
     * @param day the day to count back from
     * @param count how many working days, at least one
     * @return the day that is the {@code count}-th working day before {@code day}; empty if the answer, or {@code day}
     *     itself, lies outside the span of this calendar
     * @throws IllegalArgumentException if {@code count} is zero or negative
     */
    public Optional<LocalDate> minusWorkingDays(LocalDate day, int count) {
        checkArgument(count > 0, "Count at least one working day, not %s", count);
        if (!covers(day)) {
            return Optional.empty();
        }
        int counted = countedUpTo[Math.toIntExact(day.toEpochDay() - first.toEpochDay())];
        int before = isWorkingDay(day) ? counted - 1 : counted;
        return count > before ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(workingDays[before - count]));
    }

    private void checkCovers(LocalDate day) {
        checkArgument(covers(day), "%s lies outside the calendar, which runs from %s to %s", day, first, last);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
