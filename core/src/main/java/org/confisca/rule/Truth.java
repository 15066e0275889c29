package org.confisca.rule;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** Three-valued truth: what is not known is neither true nor false. */
public enum Truth implements Labelled {
    /** It is so. */
    TRUE("ja", "yes"),
    /** It is not so. */
    FALSE("nee", "no"),
    /** Nobody has said. */
    UNKNOWN("onbekend", "unknown");

    private final Wording label;

    Truth(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }

    /**
     * The truth value of a boolean.
     *
     * @param value the boolean
     * @return true or false, never unknown
     */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Both: false if either is false, otherwise unknown if either is unknown.
     *
     * @param other the other value
     * @return the conjunction
     */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE ? other : UNKNOWN;
    }

    /**
     * Either: true if one is true, otherwise unknown if one is unknown.
     *
     * @param other the other value
     * @return the disjunction
     */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE ? other : UNKNOWN;
    }

    /**
     * The opposite; the opposite of unknown is unknown.
     *
     * @return the negation
     */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
