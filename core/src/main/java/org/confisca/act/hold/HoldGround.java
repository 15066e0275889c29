package org.confisca.act.hold;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** Why a unit orders a hold (art. 17a(1) Wwft). */
public enum HoldGround implements Labelled {
    /** Indications that the transfer may be connected with money laundering, an underlying offence or the financing of terrorism. */
    INDICATIONS(
            "aanwijzingen van witwassen, onderliggende misdrijven of terrorismefinanciering",
            "indications of money laundering, underlying offences or terrorist financing"),

    /** A foreign financial intelligence unit asks for it. */
    FOREIGN_REQUEST(
            "verzoek van een buitenlandse financiële inlichtingeneenheid",
            "request of a foreign financial intelligence unit");

    private final Wording label;

    HoldGround(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
