package org.confisca.casefile;

import org.confisca.source.Wording;

/** The kind of a measure. */
public enum MeasureKind implements Labelled {
    /** A hold: a transaction is not carried out for a few days. */
    HOLD("aanhouding van een transactie", "hold"),

    /** Seizure of an object for the criminal procedure itself. */
    SEIZURE("beslag", "seizure"),

    /** Seizure that secures recovery of a sum. */
    CONSERVATORY_SEIZURE("conservatoir beslag", "conservatory seizure");

    private final Wording label;

    MeasureKind(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
