package org.confisca.rule;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** How far a book can compute a provision. */
public enum Standing implements Labelled {
    /** All that the book has of it is rules, figures and formulas. */
    ENCODED("gecodeerd", "encoded"),
    /** A part is encoded and a part is left to people. */
    PARTLY("deels gecodeerd, deels aan mensen overgelaten", "encoded in part, left to people in part"),
    /** Nothing of it is computed; people decide. */
    LEFT_TO_PEOPLE("aan mensen overgelaten", "left to people"),
    /** Nothing follows from it for an act, a sum or a term. */
    INFORMATION("alleen informatie", "information only");

    private final Wording label;

    Standing(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }

    static Standing of(Provision provision) {
        boolean encoded = provision.editions().stream()
                        .anyMatch(edition -> !edition.rules().isEmpty())
                || provision.annexes().stream()
                        .anyMatch(annex -> annex instanceof Annex.Figure || annex instanceof Annex.Formula);
        boolean left = provision.annexes().stream().anyMatch(Annex.LeftToPeople.class::isInstance);
        if (encoded) {
            return left ? PARTLY : ENCODED;
        }
        return left ? LEFT_TO_PEOPLE : INFORMATION;
    }
}
