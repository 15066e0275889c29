package org.confisca.gain.collection;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.confisca.gain.Basis;
import org.confisca.source.Wording;

/**
 * Days on which the power to execute does not run out.
 *
 * @param first the first of these days
 * @param last the last of them; empty as long as it goes on
 * @param why why it stands still, for instance {@code debt restructuring}
 * @param law the provision that says so
 */
public record Standstill(LocalDate first, Optional<LocalDate> last, Wording why, Basis law) {

    /**
     * Checks the order of the days.
     *
     * @param first the first day
     * @param last the last day
     * @param why why
     * @param law the provision
     * @throws IllegalArgumentException if the last day comes before the first
     */
    public Standstill {
        checkArgument(
                last.map(day -> !day.isBefore(first)).orElse(true),
                "A standstill from %s cannot have ended on %s",
                first,
                last);
    }
}
