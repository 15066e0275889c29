package org.confisca.casefile;

import org.confisca.source.Wording;

/** What kind of party this is. */
public enum PartyKind implements Labelled {
    /** A human being. */
    NATURAL_PERSON("natuurlijke persoon", "natural person"),

    /** A company, a foundation, a body with a legal personality. */
    LEGAL_PERSON("rechtspersoon", "legal person"),

    /** The prosecution service as a party that may appeal. */
    PUBLIC_PROSECUTION("openbaar ministerie", "public prosecution"),

    /** A public body, such as a municipality. */
    PUBLIC_BODY("overheidslichaam", "public body");

    private final Wording label;

    PartyKind(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
