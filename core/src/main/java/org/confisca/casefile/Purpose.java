package org.confisca.casefile;

import org.confisca.source.Wording;

/** Why an object is seized: it decides which powers, terms and remedies there are. */
public enum Purpose implements Labelled {
    /** To bring out the truth (art. 94(1) Sv). */
    TRUTH("waarheidsvinding", "finding the truth"),

    /** To show unlawfully obtained gain (art. 94(1) Sv). */
    SHOW_GAIN("aantonen van voordeel", "showing gain"),

    /** It may be forfeited (art. 94(2) Sv). */
    FORFEITURE("verbeurdverklaring", "forfeiture"),

    /** It may be withdrawn from circulation (art. 94(2) Sv). */
    WITHDRAWAL("onttrekking aan het verkeer", "withdrawal from circulation"),

    /** To secure recovery of a fine (art. 94a(1) Sv). */
    FINE("verhaal van een geldboete", "recovery of a fine"),

    /** To secure recovery of an order to pay unlawfully obtained gain (art. 94a(2) Sv). */
    DEPRIVATION("verhaal van een ontnemingsmaatregel", "recovery of a deprivation order"),

    /** To secure recovery of a compensation measure for a victim (art. 94a(3) Sv). */
    COMPENSATION("verhaal van een schadevergoedingsmaatregel", "recovery of a compensation measure");

    private final Wording label;

    Purpose(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }

    /**
     * Whether this purpose secures recovery of a sum (conservatory seizure) rather than keeping the object itself.
     *
     * @return whether it does
     */
    public boolean isConservatory() {
        return this == FINE || this == DEPRIVATION || this == COMPENSATION;
    }
}
