package org.confisca.casefile;

import org.confisca.source.Wording;

/** What kind of remedy somebody has. */
public enum RemedyKind implements Labelled {
    /** An ordinary remedy against a decision: appeal or cassation. */
    APPEAL("gewoon rechtsmiddel", "ordinary remedy"),

    /** A complaint about a measure (klaagschrift). */
    COMPLAINT("klaagschrift", "complaint"),

    /** A complaint of a third person about a decision that confiscated an asset. */
    THIRD_PARTY_COMPLAINT("klaagschrift van een derde", "complaint of a third person");

    private final Wording label;

    RemedyKind(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
