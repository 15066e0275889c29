package org.confisca.gain;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** Why something goes off. The law of a legal order says in which order the stages are gone through. */
public enum PayableStage implements Labelled {
    /** Costs that the estimate did not take into account. */
    COSTS("kosten", "costs"),

    /** What victims get back. */
    VICTIMS("benadeelde derden", "victims"),

    /** Gain that an earlier order takes already. */
    EARLIER_ORDERS("eerdere ontnemingen", "earlier orders"),

    /** What others than this person have to pay. */
    ALLOCATION("toerekening over personen", "allocation over persons"),

    /** What the person cannot pay, now or later. */
    ABILITY_TO_PAY("draagkracht", "ability to pay"),

    /** Any other ground on which the court sets the sum lower. */
    OTHER_MITIGATION("andere matiging", "other mitigation"),

    /** The proceedings took too long. */
    DELAY("overschrijding van de redelijke termijn", "undue delay");

    private final Wording label;

    PayableStage(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
