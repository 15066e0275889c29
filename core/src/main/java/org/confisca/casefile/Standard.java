package org.confisca.casefile;

import org.confisca.source.Wording;

/** By which standard something was found. Standards are ordered within one legal order only. */
public enum Standard implements Labelled {
    /** There are indications. */
    INDICATIONS("aanwijzingen", "indications"),

    /** There are sufficient indications (voldoende aanwijzingen). */
    SUFFICIENT_INDICATIONS("voldoende aanwijzingen", "sufficient indications"),

    /** It is plausible (aannemelijk). */
    PLAUSIBLE("aannemelijk", "plausible"),

    /** The court is satisfied. */
    SATISFIED("ervan overtuigd (de rechter)", "the court is satisfied"),

    /** The authority made a finding; the law names no standard of its own. */
    FINDING("vaststelling", "finding");

    private final Wording label;

    Standard(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }

    /**
     * Whether something found by this standard is found by another too. Indications, sufficient indications, plausibility
     * and the conviction of the court are of one kind and rise in that order; a finding under a norm without a standard of
     * its own meets only such a norm.
     *
     * @param required the standard that is required
     * @return whether this standard is at least as high
     */
    public boolean meets(Standard required) {
        if (this == FINDING || required == FINDING) {
            return this == required;
        }
        return compareTo(required) >= 0;
    }
}
