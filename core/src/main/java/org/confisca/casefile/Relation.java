package org.confisca.casefile;

import org.confisca.source.Wording;

/** How a conservatory seizure reaches an object: it belongs to the suspect, or to another person. */
public enum Relation implements Labelled {
    /** The object belongs to the suspect or convicted person. */
    OWN("eigen voorwerp", "own object"),

    /** It came to belong to another person so that it could not be recovered (art. 94a(4) Sv). */
    SHELTERED("aan een ander overgedragen voorwerp", "sheltered object"),

    /** Another object of that other person, up to the value of what was sheltered (art. 94a(5) Sv). */
    OF_SHELTERER("ander voorwerp van die ander", "other object of that person");

    private final Wording label;

    Relation(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
