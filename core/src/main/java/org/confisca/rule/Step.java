package org.confisca.rule;

import org.confisca.act.Act;
import org.confisca.casefile.CaseFile;

/**
 * An act that happened, why it stands, and what followed from it.
 *
 * @param act the act
 * @param cause why it stands
 * @param then what followed
 */
public record Step(Act act, Cause cause, Consequences then) {

    /**
     * Applies the step: the effect of the act, then what was recorded to follow. No rule is asked.
     *
     * @param file the file before
     * @return the file after
     */
    public CaseFile applyTo(CaseFile file) {
        return then.applyTo(act.applyTo(file));
    }
}
