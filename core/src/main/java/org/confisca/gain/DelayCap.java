package org.confisca.gain;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** Two readings of the most that goes off because of undue delay. */
public enum DelayCap implements Labelled {
    /** It holds for all phases together. */
    IN_ALL("voor alle fasen tezamen", "for all phases together"),

    /** It holds for each phase, as some courts read it. */
    PER_PHASE("per fase", "for each phase");

    private final Wording label;

    DelayCap(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
