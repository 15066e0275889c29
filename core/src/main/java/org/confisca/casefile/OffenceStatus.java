package org.confisca.casefile;

import org.confisca.source.Wording;

/** Where the prosecution of an offence stands. */
public enum OffenceStatus implements Labelled {
    /** Somebody is suspected. */
    SUSPECTED("verdenking", "suspected"),

    /** Prosecution has begun. */
    CHARGED("vervolging ingesteld", "charged"),

    /** The suspect was convicted; the judgment need not be final. */
    CONVICTED("veroordeeld", "convicted"),

    /** The suspect was acquitted; the judgment need not be final. */
    ACQUITTED("vrijgesproken", "acquitted"),

    /** Prosecution ended without a judgment. */
    DISCONTINUED("vervolging gestaakt", "discontinued");

    private final Wording label;

    OffenceStatus(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
