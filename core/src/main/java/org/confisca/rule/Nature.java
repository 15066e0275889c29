package org.confisca.rule;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** What the provisions of a book are: law, or something that must not be taken for it. */
public enum Nature implements Labelled {
    /** Law in force. */
    LAW("geldend recht", "law in force"),
    /** Practice: no provision says so. */
    PRACTICE("praktijk, geen wettelijke bepaling", "practice, no statutory provision"),
    /** A directive's minimum rules, which address States: a standard for national law, not law between persons. */
    CONFORMITY(
            "toets aan de richtlijn, gericht tot lidstaten; geen recht tussen partijen",
            "conformity with the directive, which addresses States; not law between parties"),
    /** A bill, a withdrawn bill or a what-if. */
    NOT_LAW("geen geldend recht", "not law");

    private final Wording label;

    Nature(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
