package org.confisca.gain;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** The phases of proceedings, each of which has its own reasonable time. */
public enum PhaseKind implements Labelled {
    /** Until the judgment at first instance. */
    FIRST_INSTANCE("eerste aanleg", "first instance"),

    /** From the appeal until the judgment on it. */
    APPEAL("hoger beroep", "appeal"),

    /** From the appeal in cassation until its papers reached the Supreme Court. */
    CASSATION_PAPERS("inzending van de stukken in cassatie", "sending the papers in cassation"),

    /** From the appeal in cassation until the judgment on it. */
    CASSATION("cassatie", "cassation");

    private final Wording label;

    PhaseKind(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }

    /**
     * Whether it is a part of cassation.
     *
     * @return whether it is
     */
    public boolean inCassation() {
        return this == CASSATION_PAPERS || this == CASSATION;
    }
}
