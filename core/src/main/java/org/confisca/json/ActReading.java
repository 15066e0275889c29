package org.confisca.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.confisca.act.Act;

/** What came of reading a single act: the act, or everything that is wrong with it. */
public sealed interface ActReading {

    /**
     * The text is an act.
     *
     * @param act the act
     */
    record Usable(Act act) implements ActReading {}

    /**
     * The text is not an act.
     *
     * @param findings everything that is wrong, at least one finding
     */
    record Unusable(ImmutableList<InputFinding> findings) implements ActReading {

        /**
         * Checks that there is a finding.
         *
         * @param findings everything that is wrong
         * @throws IllegalArgumentException if there is none
         */
        public Unusable {
            checkArgument(!findings.isEmpty(), "An act without findings is usable");
        }
    }
}
