package org.confisca.casefile;

import org.confisca.source.Wording;

/** In which form security is given. */
public enum SecurityForm implements Labelled {
    /** Money paid into an account of the authority. */
    DEPOSIT("storting van geld", "deposit of money"),

    /** A third person, such as a bank, stands for it. */
    GUARANTEE("borgstelling door een derde", "guarantee of a third person");

    private final Wording label;

    SecurityForm(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
