package org.confisca.casefile;

import org.confisca.source.Wording;

/** Why an object is disposed of before a decision (art. 117(2) Sv, art. 21(1) of the directive). */
public enum DisposalGround implements Labelled {
    /** It cannot well be stored; in the directive: it perishes or loses value rapidly. */
    UNSUITABLE_FOR_STORAGE("niet geschikt voor opslag", "unsuitable for storage"),

    /** Keeping it costs more than is reasonable for its value. */
    COSTS_OUT_OF_PROPORTION("bewaringskosten niet in redelijke verhouding", "storage costs out of proportion to value"),

    /** It can be replaced and its value is easily set. */
    REPLACEABLE("vervangbaar en eenvoudig te waarderen", "replaceable and easily valued"),

    /** Managing it takes conditions and expertise that are not readily at hand. */
    SPECIAL_MANAGEMENT("bijzondere beheersomstandigheden", "special conditions of management");

    private final Wording label;

    DisposalGround(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
