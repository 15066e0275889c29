package org.confisca.gain.collection;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** The parts that a debt consists of. They are never one figure: a payment goes to one before the other. */
public enum DebtPart implements Labelled {
    /** What the decision imposed. */
    PRINCIPAL("hoofdsom", "principal"),

    /** What collecting costs, where the law lets the debtor bear it. */
    ADMINISTRATION_COSTS("administratiekosten", "administration costs"),

    /** What the law added because payment was late. */
    SURCHARGES("verhogingen", "surcharges");

    private final Wording label;

    DebtPart(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
