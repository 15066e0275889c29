package org.confisca.casefile;

import org.confisca.source.Wording;

/** What can be done with an object other than keeping it. */
public enum Disposition implements Labelled {
    /** It is sold for value. */
    SALE("verkoop", "sale"),

    /** It is destroyed. */
    DESTRUCTION("vernietiging", "destruction"),

    /** It is given up without value (prijsgeven). */
    GIVING_UP("prijsgeven", "giving up"),

    /** It is used for another purpose than the investigation. */
    OTHER_USE("gebruik voor een ander doel", "use for another purpose");

    private final Wording label;

    Disposition(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
