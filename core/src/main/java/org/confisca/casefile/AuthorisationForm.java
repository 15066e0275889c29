package org.confisca.casefile;

import org.confisca.source.Wording;

/** How an authorisation was given. */
public enum AuthorisationForm implements Labelled {
    /** In writing. */
    WRITTEN("schriftelijk", "in writing"),

    /** By word of mouth, to be confirmed in writing. */
    ORAL("mondeling", "orally");

    private final Wording label;

    AuthorisationForm(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
