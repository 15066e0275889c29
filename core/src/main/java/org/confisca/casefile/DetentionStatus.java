package org.confisca.casefile;

import org.confisca.source.Wording;

/** Where detention for default stands. */
public enum DetentionStatus implements Labelled {
    /** The prosecution asked for it. */
    REQUESTED("gevorderd", "requested"),

    /** The court allowed it. */
    AUTHORISED("toegestaan", "authorised"),

    /** It is being undergone. */
    RUNNING("wordt ondergaan", "being undergone"),

    /** It was undergone, or is over for another reason. */
    ENDED("geëindigd", "ended");

    private final Wording label;

    DetentionStatus(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
