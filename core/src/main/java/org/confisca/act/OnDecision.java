package org.confisca.act;

import org.confisca.casefile.DecisionId;
import org.confisca.source.Wording;

/** An act about a decision that is on the file. */
public interface OnDecision extends Act {

    /** What the act is about. */
    Field<OnDecision, DecisionId> DECISION = Field.<OnDecision, DecisionId>required(
                    "decision", Wording.of("beslissing", "decision"), ValueKind.DECISION, OnDecision::decision)
            .refers();

    /**
     * What the act is about.
     *
     * @return a decision on the file
     */
    DecisionId decision();
}
