package org.confisca.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.source.Citation;

/**
 * A decision that lengthens a term while it runs.
 *
 * @param at when it was taken
 * @param step by how much, counted on from the end that the term then had
 * @param cap how far all extensions together may reach, counted from the first end; time during which the term stood
 *     still is not held against it; empty if the law sets none
 * @param law the provision that allows it
 */
public record Extension(LocalDateTime at, Term step, Optional<Term> cap, Citation law) {

    /**
     * Checks that the cap can be counted.
     *
     * @param at when it was taken
     * @param step by how much
     * @param cap how far all extensions together may reach
     * @param law the provision
     * @throws IllegalArgumentException if the cap is in working days, or only one of step and cap is in hours
     */
    public Extension {
        if (cap.isPresent()) {
            checkArgument(
                    cap.get().unit() != TermUnit.WORKING_DAYS,
                    "A cap of %s cannot be counted on the bare calendar",
                    cap.get().wording().en());
            checkArgument(
                    (cap.get().unit() == TermUnit.HOURS) == (step.unit() == TermUnit.HOURS),
                    "An extension by %s cannot be capped at %s",
                    step.wording().en(),
                    cap.get().wording().en());
        }
    }
}
