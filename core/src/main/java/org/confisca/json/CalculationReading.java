package org.confisca.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.confisca.gain.Calculation;

/** What came of reading a calculation: a whole one, or everything that is wrong with it. Never half a calculation. */
public sealed interface CalculationReading {

    /**
     * The text is a calculation.
     *
     * @param calculation the calculation
     */
    record Usable(Calculation calculation) implements CalculationReading {}

    /** The text is a sound case file that has no calculation. */
    record None() implements CalculationReading {}

    /**
     * The text is no calculation.
     *
     * @param findings everything that is wrong, at least one finding
     */
    record Unusable(ImmutableList<InputFinding> findings) implements CalculationReading {

        /**
         * Checks that there is a finding.
         *
         * @param findings everything that is wrong
         * @throws IllegalArgumentException if there is none
         */
        public Unusable {
            checkArgument(!findings.isEmpty(), "A calculation without findings is usable");
        }
    }
}
