package org.confisca.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/** What came of reading a case file: a whole document, or everything that is wrong with it. Never half a document. */
public sealed interface CaseReading {

    /**
     * The text is a case file.
     *
     * @param document the case file
     */
    record Usable(CaseDocument document) implements CaseReading {}

    /**
     * The text is not a case file.
     *
     * @param findings everything that is wrong, at least one finding
     */
    record Unusable(ImmutableList<InputFinding> findings) implements CaseReading {

        /**
         * Checks that there is a finding.
         *
         * @param findings everything that is wrong
         * @throws IllegalArgumentException if there is none
         */
        public Unusable {
            checkArgument(!findings.isEmpty(), "A file without findings is usable");
        }
    }
}
