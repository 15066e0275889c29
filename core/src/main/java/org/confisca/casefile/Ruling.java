package org.confisca.casefile;

import org.confisca.source.Wording;

/** How a complaint or an appeal was decided. */
public enum Ruling implements Labelled {
    /** It succeeds. */
    FOUNDED("gegrond", "well founded"),

    /** It fails. */
    UNFOUNDED("ongegrond", "unfounded"),

    /** It is not considered: too late, or by somebody who has no interest. */
    INADMISSIBLE("niet-ontvankelijk", "inadmissible");

    private final Wording label;

    Ruling(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
