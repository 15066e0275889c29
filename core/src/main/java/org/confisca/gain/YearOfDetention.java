package org.confisca.gain;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** How many days of detention a year has, which is disputed. */
public enum YearOfDetention implements Labelled {
    /** As the day of the offence selects it. */
    BY_DAY_OF_OFFENCE("naar de pleegdatum", "by the day of the offence"),

    /** A year of 360 days, whatever the day of the offence. */
    OF_360_DAYS("360 dagen", "360 days"),

    /** A year of 365 days, whatever the day of the offence. */
    OF_365_DAYS("365 dagen", "365 days");

    private final Wording label;

    YearOfDetention(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
