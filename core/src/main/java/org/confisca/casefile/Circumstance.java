package org.confisca.casefile;

import org.confisca.source.Wording;

/** Why criminal proceedings could not be continued (art. 15(1) of Directive (EU) 2024/1260). */
public enum Circumstance implements Labelled {
    /** The suspect is ill. */
    ILLNESS("ziekte", "illness"),

    /** The suspect absconded. */
    ABSCONDING("onderduiken", "absconding"),

    /** The suspect died. */
    DEATH("overlijden", "death"),

    /** The limitation period expired after the proceedings had begun. */
    LIMITATION_EXPIRED("verjaring", "expiry of the limitation period");

    private final Wording label;

    Circumstance(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
