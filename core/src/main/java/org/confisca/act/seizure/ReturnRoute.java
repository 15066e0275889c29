package org.confisca.act.seizure;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** On which ground an authority orders return. */
public enum ReturnRoute implements Labelled {
    /** To the person from whom it was seized, because nothing in the procedure needs the seizure any longer (art. 116(1) Sv). */
    TO_POSSESSOR(
            "aan de beslagene, want het belang van strafvordering ontbreekt",
            "to the person from whom it was seized, no interest of criminal procedure being left"),

    /** To whoever can reasonably be regarded as entitled, after a written waiver (art. 116(2)(a) Sv). */
    TO_ENTITLED_AFTER_WAIVER("aan de rechthebbende, na afstand", "to the person entitled, after a waiver"),

    /** To whoever can reasonably be regarded as entitled, after notice and silence or an unfounded complaint (art. 116(3) Sv). */
    TO_ENTITLED_AFTER_NOTICE("aan de rechthebbende, na kennisgeving", "to the person entitled, after notice"),

    /** Because a complaint was well founded (art. 552a(10) Sv). */
    COMPLAINT_FOUNDED("op een gegrond klaagschrift", "on a complaint that was well founded"),

    /** Because the confiscation was revoked on a third person's complaint (art. 552b Sv). */
    CONFISCATION_REVOKED("na herroeping van de verbeurdverklaring", "the confiscation having been revoked");

    private final Wording label;

    ReturnRoute(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
