package org.confisca.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * A run of days, first and last day included.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DateRange(LocalDate first, LocalDate last) {

    /**
     * Checks the order of the days.
     *
     * @param first the first day
     * @param last the last day
     * @throws IllegalArgumentException if the last day comes before the first
     */
    public DateRange {
        checkArgument(!last.isBefore(first), "A period cannot end on %s before it begins on %s", last, first);
    }
}
