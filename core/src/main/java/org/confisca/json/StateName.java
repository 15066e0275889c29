package org.confisca.json;

import org.confisca.casefile.LegalState;

/** The legal states of an asset, as a case file writes them. */
public enum StateName {
    /** No measure rests on it. */
    FREE,
    /** A transaction with it is on hold. */
    HELD,
    /** It is seized. */
    SEIZED,
    /** It was released against security. */
    SECURED,
    /** It must be returned. */
    RETURN_DUE,
    /** It is kept for whoever is entitled to it. */
    KEPT_FOR_ENTITLED,
    /** It fell to the State. */
    CONFISCATED,
    /** It was granted for reuse. */
    REUSED,
    /** It left the case. */
    DISPOSED;

    /**
     * The name of a state.
     *
     * @param state the state
     * @return its name
     */
    public static StateName of(LegalState state) {
        if (state instanceof LegalState.Free) {
            return FREE;
        }
        if (state instanceof LegalState.Held) {
            return HELD;
        }
        if (state instanceof LegalState.Seized) {
            return SEIZED;
        }
        if (state instanceof LegalState.Secured) {
            return SECURED;
        }
        if (state instanceof LegalState.ReturnDue) {
            return RETURN_DUE;
        }
        if (state instanceof LegalState.KeptForEntitled) {
            return KEPT_FOR_ENTITLED;
        }
        if (state instanceof LegalState.Confiscated) {
            return CONFISCATED;
        }
        return state instanceof LegalState.Reused ? REUSED : DISPOSED;
    }
}
