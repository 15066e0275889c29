package org.confisca.casefile;

import org.confisca.source.Wording;

/** In which decision an object is withdrawn from circulation (onttrekking aan het verkeer, art. 36b(1) Sr). */
public enum WithdrawalRoute implements Labelled {
    /** With a conviction (1°). */
    CONVICTION("bij een veroordeling", "with a conviction"),

    /** With the decision that no penalty is imposed, although somebody is guilty (2°; art. 9a Sr). */
    NO_PENALTY("bij een schuldigverklaring zonder straf", "with a finding of guilt without penalty"),

    /** With an acquittal or discharge, where an offence was committed all the same (3°). */
    OFFENCE_ESTABLISHED(
            "bij een vrijspraak of ontslag, terwijl een strafbaar feit is begaan",
            "with an acquittal or discharge, while an offence was committed"),

    /** By a separate order, on the claim of the prosecution (4°; art. 552f Sv). */
    SEPARATE_ORDER("bij afzonderlijke beschikking", "by a separate order"),

    /** By a penalty order of the prosecution (5°). */
    PENALTY_ORDER("bij strafbeschikking", "by a penalty order");

    private final Wording label;

    WithdrawalRoute(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }

    /**
     * Whether it is part of a judgment on a charge, and so stands and falls with it.
     *
     * @return whether it is; a separate order and a penalty order stand by themselves
     */
    public boolean isPartOfJudgment() {
        return this == CONVICTION || this == NO_PENALTY || this == OFFENCE_ESTABLISHED;
    }
}
