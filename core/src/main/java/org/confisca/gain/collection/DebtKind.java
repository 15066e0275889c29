package org.confisca.gain.collection;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** What a criminal court or a penalty order makes somebody pay. Which of them bears surcharges differs between them. */
public enum DebtKind implements Labelled {
    /** The duty to pay the State a sum for the victim. */
    VICTIM_MEASURE("schadevergoedingsmaatregel", "compensation measure for the victim"),

    /** A fine. */
    FINE("geldboete", "fine"),

    /** The duty to pay unlawfully obtained gain. */
    DEPRIVATION("ontnemingsmaatregel", "deprivation of gain"),

    /** The duty to pay the costs of destroying dangerous objects. */
    COST_RECOVERY("maatregel kostenverhaal", "cost-recovery measure");

    private final Wording label;

    DebtKind(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
