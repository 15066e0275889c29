package org.confisca.gain;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** Which gain is taken: the ground decides whether several persons may owe it jointly. */
public enum GainGround implements Labelled {
    /** Gain from the offence of which somebody was convicted, or from other offences (art. 36e(1)-(2) Sr). */
    OFFENCES("voordeel uit de feiten (lid 1-2)", "gain from the offences (paras 1-2)"),
    /** Gain that is plausible after a financial comparison, with its presumptions (art. 36e(3) Sr). */
    EXTENDED("uitgebreid voordeel (lid 3)", "extended gain (para 3)");

    private final Wording label;

    GainGround(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
