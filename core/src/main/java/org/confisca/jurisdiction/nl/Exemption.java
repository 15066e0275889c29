package org.confisca.jurisdiction.nl;

import org.confisca.source.Citation;
import org.confisca.source.Wording;

/** Terms that the General Time Limits Act leaves alone whatever their length, because of what they are about. */
public enum Exemption {
    /** Art. 4(b): a term for the publication or the entry into force of legislation. */
    LEGISLATION(
            GeneralTimeLimitsAct.ART_4_B,
            Wording.of(
                    "de wet geldt niet voor bekendmaking en inwerkingtreding van regelgeving",
                    "the Act does not govern the publication and entry into force of legislation")),
    /**
     * Art. 4(c): a term of deprivation of liberty. Where such a term is in days of twenty-four hours (art. 88 of the
     * Criminal Code, art. 136 of the Code of Criminal Procedure), state it in hours.
     */
    DEPRIVATION_OF_LIBERTY(
            GeneralTimeLimitsAct.ART_4_C,
            Wording.of(
                    "de wet geldt niet voor termijnen van vrijheidsbeneming",
                    "the Act does not govern terms of deprivation of liberty"));

    private final Citation law;
    private final Wording reason;

    Exemption(Citation law, Wording reason) {
        this.law = law;
        this.reason = reason;
    }

    Citation law() {
        return law;
    }

    Wording reason() {
        return reason;
    }
}
