package org.confisca.casefile;

import org.confisca.source.Wording;

/** Where an obligation to pay stands. */
public enum ObligationStatus implements Labelled {
    /** Something is still to be paid. */
    OPEN("staat open", "outstanding"),

    /** All that was ordered and not taken off has been paid. */
    PAID("voldaan", "paid"),

    /** All of it was taken off; nothing had to be paid. */
    REMITTED("kwijtgescholden", "remitted");

    private final Wording label;

    ObligationStatus(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
