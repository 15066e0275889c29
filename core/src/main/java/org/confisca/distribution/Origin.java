package org.confisca.distribution;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** How money came to be distributed: steps of a waterfall differ by it. */
public enum Origin implements Labelled {
    /** A decision confiscated it, or the object that it is the proceeds of. */
    CONFISCATION("verbeurdverklaring of confiscatie", "forfeiture or confiscation"),

    /** It fell to the State without a decision: by a waiver, or in a settlement. */
    WAIVER("afstand of overdracht", "waiver or handing over"),

    /** It was collected under an order to pay unlawfully obtained gain. */
    DEPRIVATION("ontneming", "deprivation"),

    /** It was paid in a settlement. */
    SETTLEMENT("schikking", "settlement"),

    /** It was collected under an order to pay the State for a victim. No act brings this about yet. */
    VICTIM_MEASURE("schadevergoedingsmaatregel", "compensation measure");

    private final Wording label;

    Origin(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
