package org.confisca.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.confisca.source.Wording;

/**
 * No deadline can be given: to reckon it, a day is needed for which the table of holidays holds nothing. Such a day is
 * neither a working day nor a holiday; taking it for either would be a guess.
 *
 * @param day the day that was needed, the earliest one if there were several
 * @param first the first day of the table
 * @param last the last day of the table
 */
public record BeyondCalendar(LocalDate day, LocalDate first, LocalDate last)
        implements Reckoning, CountedBack, CourseEnd {

    /**
     * Checks that the day is indeed outside the table.
     *
     * @param day the day that was needed
     * @param first the first day of the table
     * @param last the last day of the table
     * @throws IllegalArgumentException if the table covers the day
     */
    public BeyondCalendar {
        checkArgument(
                day.isBefore(first) || day.isAfter(last),
                "%s is not beyond the calendar, which runs from %s to %s",
                day,
                first,
                last);
    }

    @Override
    public Wording explanation() {
        return Wording.of(
                "geen einddatum te berekenen: " + day + " valt buiten de feestdagentabel (" + first + " t/m " + last
                        + ")",
                "no end can be reckoned: " + day + " lies outside the table of holidays (" + first + " to " + last
                        + " inclusive)");
    }
}
