package org.confisca.casefile;

import org.confisca.source.Wording;

/** The closed list of links between an object and the offence (art. 33a(1) Sr). */
public enum ForfeitureGround implements Labelled {
    /** It was obtained wholly or largely by means of, or from the proceeds of, the offence. */
    PROCEEDS(
            "verkregen door middel van of uit de baten van het feit",
            "obtained by means of or from the proceeds of the offence"),

    /** The offence was committed in relation to it. */
    SUBJECT("met betrekking waartoe het feit is begaan", "object in relation to which the offence was committed"),

    /** It was used to commit or prepare the offence. */
    INSTRUMENT("met behulp waarvan het feit is begaan of voorbereid", "used to commit or prepare the offence"),

    /** It was used to obstruct the investigation. */
    OBSTRUCTION("met behulp waarvan de opsporing is belemmerd", "used to obstruct the investigation"),

    /** It was made or meant for committing the offence. */
    INTENDED("tot het begaan van het misdrijf vervaardigd of bestemd", "made or meant for committing the offence"),

    /** It is a right in such an object. */
    RIGHT("recht op een van deze voorwerpen", "right in such an object");

    private final Wording label;

    ForfeitureGround(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
