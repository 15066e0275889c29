package org.confisca.casefile;

import org.confisca.source.Wording;

/** Where a remedy stands. */
public enum RemedyStatus implements Labelled {
    /** It can still be used. */
    AVAILABLE("staat open", "available"),

    /** It was used and awaits a decision. */
    LODGED("aanhangig", "pending"),

    /** It was used and then withdrawn. */
    WITHDRAWN("ingetrokken", "withdrawn"),

    /** It was used and decided. */
    DECIDED("beslist", "decided"),

    /** It was not used in time. */
    EXPIRED("verlopen", "expired");

    private final Wording label;

    RemedyStatus(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }

    /**
     * Whether the remedy can still change the decision or the measure.
     *
     * @return whether it is available or pending
     */
    public boolean isOpen() {
        return this == AVAILABLE || this == LODGED;
    }
}
