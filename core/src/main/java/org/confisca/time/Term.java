package org.confisca.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.confisca.source.Wording;

/**
 * The length of a term exactly as the provision states it: two weeks are not fourteen days, because statutes attach
 * different consequences to the one and to the other. A term has no start; {@link TimeLimits} gives it one and finds
 * its end. Terms have no natural order ("one month" against "thirty days"), so this type is not comparable.
 *
 * @param amount how many units, at least one
 * @param unit the unit
 */
public record Term(int amount, TermUnit unit) {

    private static final int DAYS_IN_FIXED_MONTH = 30;

    /**
     * Checks that the term lasts.
     *
     * @param amount how many units
     * @param unit the unit
     * @throws IllegalArgumentException if {@code amount} is zero or negative
     */
    public Term {
        checkArgument(amount > 0, "A term must be at least 1 of %s, not %s", unit, amount);
    }

    /**
     * A term in hours.
     *
     * @param amount how many hours, at least one
     * @return the term
     */
    public static Term hours(int amount) {
        return new Term(amount, TermUnit.HOURS);
    }

    /**
     * A term in working days.
     *
     * @param amount how many working days, at least one
     * @return the term
     */
    public static Term workingDays(int amount) {
        return new Term(amount, TermUnit.WORKING_DAYS);
    }

    /**
     * A term in calendar days.
     *
     * @param amount how many days, at least one
     * @return the term
     */
    public static Term days(int amount) {
        return new Term(amount, TermUnit.DAYS);
    }

    /**
     * A term in weeks.
     *
     * @param amount how many weeks, at least one
     * @return the term
     */
    public static Term weeks(int amount) {
        return new Term(amount, TermUnit.WEEKS);
    }

    /**
     * A term in months of the calendar.
     *
     * @param amount how many months, at least one
     * @return the term
     */
    public static Term months(int amount) {
        return new Term(amount, TermUnit.MONTHS);
    }

    /**
     * A term in months of thirty days each.
     *
     * @param amount how many months, at least one
     * @return the term
     */
    public static Term thirtyDayMonths(int amount) {
        return new Term(amount, TermUnit.THIRTY_DAY_MONTHS);
    }

    /**
     * A term in years of the calendar.
     *
     * @param amount how many years, at least one
     * @return the term
     */
    public static Term years(int amount) {
        return new Term(amount, TermUnit.YEARS);
    }

    /**
     * The last day of this term on the bare calendar, before any act on time limits shortens or lengthens it.
     *
     * <p>The day of the event is not counted. Two conventions have a name here, because the calendar alone does not
     * decide them:
     *
     * <ul>
     *   <li><b>same number</b>: a term in months or years ends on the day of the month that bears the number of the day
     *       of the event (15 January plus one month ends on 15 February);
     *   <li><b>last day of the month</b> ({@link AmbiguousDate#LAST_DAY_OF_MONTH}): where that month has no such day, the term ends on its last day (31 January
     *       plus one month ends on 28 or 29 February; 29 February plus one year on 28 February). This is also what
     *       {@code java.time} does. For a law that reads such a date otherwise there is {@link #lastDayAfter(LocalDate,
     *       AmbiguousDate)}.
     * </ul>
     *
     * @param event the day on which the term was set off
     * @return the last day that still belongs to the term
     * @throws IllegalArgumentException if this term is in hours (it needs an instant) or in working days (it needs a
     *     {@link WorkingDayCalendar})
     */
    public LocalDate lastDayAfter(LocalDate event) {
        return switch (unit) {
            case DAYS -> event.plusDays(amount);
            case WEEKS -> event.plusWeeks(amount);
            case MONTHS -> event.plusMonths(amount);
            case THIRTY_DAY_MONTHS -> event.plusDays((long) amount * DAYS_IN_FIXED_MONTH);
            case YEARS -> event.plusYears(amount);
            case HOURS, WORKING_DAYS -> throw notOnBareCalendar();
        };
    }

    /**
     * The last day of this term on the bare calendar, where a month without the right day is read as the law at hand
     * reads it.
     *
     * @param event the day on which the term was set off
     * @param convention what a month without the right day does
     * @return the last day that still belongs to the term
     * @throws IllegalArgumentException if this term is in hours or in working days
     */
    public LocalDate lastDayAfter(LocalDate event, AmbiguousDate convention) {
        return settled(event, lastDayAfter(event), convention);
    }

    /**
     * The first day of this term on the bare calendar when it is counted back: the day that lies the whole term before
     * the event.
     *
     * @param event the day from which the term is counted back
     * @param convention what a month without the right day does
     * @return the day that lies so long before the event
     * @throws IllegalArgumentException if this term is in hours or in working days
     */
    public LocalDate firstDayBefore(LocalDate event, AmbiguousDate convention) {
        LocalDate day = switch (unit) {
            case DAYS -> event.minusDays(amount);
            case WEEKS -> event.minusWeeks(amount);
            case MONTHS -> event.minusMonths(amount);
            case THIRTY_DAY_MONTHS -> event.minusDays((long) amount * DAYS_IN_FIXED_MONTH);
            case YEARS -> event.minusYears(amount);
            case HOURS, WORKING_DAYS -> throw notOnBareCalendar();
        };
        return settled(event, day, convention);
    }

    /**
     * Whether the convention for ambiguous dates decides where this term ends.
     *
     * @param event the day on which the term was set off
     * @return whether the month in which it ends lacks the day that bears the number of the day of the event
     */
    public boolean endsOnAmbiguousDate(LocalDate event) {
        return inCalendarMonths() && lastDayAfter(event).getDayOfMonth() != event.getDayOfMonth();
    }

    /**
     * Whether the convention for ambiguous dates decides where this term begins if it is counted back.
     *
     * @param event the day from which it is counted back
     * @return whether the month to which it is counted back lacks the day that bears the number of the day of the event
     */
    public boolean beginsOnAmbiguousDate(LocalDate event) {
        return inCalendarMonths()
                && firstDayBefore(event, AmbiguousDate.LAST_DAY_OF_MONTH).getDayOfMonth() != event.getDayOfMonth();
    }

    private LocalDate settled(LocalDate event, LocalDate day, AmbiguousDate convention) {
        boolean ambiguous = inCalendarMonths() && day.getDayOfMonth() != event.getDayOfMonth();
        return ambiguous && convention == AmbiguousDate.FIRST_DAY_OF_NEXT_MONTH ? day.plusDays(1) : day;
    }

    private boolean inCalendarMonths() {
        return unit == TermUnit.MONTHS || unit == TermUnit.YEARS;
    }

    private IllegalArgumentException notOnBareCalendar() {
        return new IllegalArgumentException("A term of " + wording().en() + " cannot be counted on the bare calendar");
    }

    /**
     * The term in words.
     *
     * @return for instance {@code 5 werkdagen} and {@code 5 working days}
     */
    public Wording wording() {
        Wording words = unit.after(amount);
        return new Wording(amount + " " + words.nl(), amount + " " + words.en());
    }
}
