package org.confisca.act.proceeding;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** Whether a complaint is of a kind that must be decided quickly (art. 552a(8) and (9) Sv). */
public enum ComplaintKind implements Labelled {
    /** Neither of the others. */
    ORDINARY("gewoon klaagschrift", "ordinary complaint"),

    /** Lodged by a person with professional privilege. */
    PRIVILEGED_PROFESSIONAL("klaagschrift van een verschoningsgerechtigde", "complaint of a privileged professional"),

    /** About a seizure at the request of a foreign authority. */
    FOREIGN_ASSISTANCE("klaagschrift over internationale rechtshulp", "complaint about foreign legal assistance");

    private final Wording label;

    ComplaintKind(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
