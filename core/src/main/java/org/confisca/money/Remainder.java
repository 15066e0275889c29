package org.confisca.money;

import org.confisca.source.Wording;

/** Who gets the cents that are left when every exact share was rounded down. */
public enum Remainder {
    /**
     * One each to those whose exact share was cut the most, the first in order among equals. Whoever has the larger weight
     * never gets less, and nobody is a cent or more away from the exact share. When the sum grows, a part may lose a cent:
     * no rule of this kind avoids that.
     */
    LARGEST("grootste rest", "largest remainder"),

    /** One each to the first in order that were cut at all. Nobody is a cent or more away from the exact share. */
    FIRST_IN_ORDER("eerste in volgorde", "first in order"),

    /**
     * Nobody: they stay undivided, for whoever comes next in a waterfall, in the end the State. When the sum grows, nobody's
     * part falls.
     */
    UNDIVIDED("blijft onverdeeld", "left undivided");

    private final Wording label;

    Remainder(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    /**
     * The rule in words.
     *
     * @return Dutch and English
     */
    public Wording label() {
        return label;
    }
}
