package org.confisca.casefile;

import org.confisca.source.Wording;

/** What a decision does. */
public enum DecisionKind implements Labelled {
    /** Convicts a person of an offence. */
    CONVICTION("veroordeling", "conviction"),

    /** Acquits a person of an offence. */
    ACQUITTAL("vrijspraak", "acquittal"),

    /** Forfeits an object as an additional penalty. */
    FORFEITURE("verbeurdverklaring", "forfeiture"),

    /** An object was withdrawn from circulation. */
    WITHDRAWAL("onttrekking aan het verkeer", "withdrawal from circulation"),

    /** Orders payment of unlawfully obtained gain. */
    DEPRIVATION("ontneming van wederrechtelijk verkregen voordeel", "deprivation of unlawfully obtained gain"),

    /** Confiscates property without a conviction. */
    NON_CONVICTION_CONFISCATION("confiscatie zonder veroordeling", "non-conviction-based confiscation"),

    /** Confiscates property that a person's lawful income does not explain. */
    UNEXPLAINED_WEALTH_CONFISCATION("confiscatie van onverklaarbaar vermogen", "confiscation of unexplained wealth"),

    /** Decides an ordinary remedy against a decision. */
    APPEAL_RULING("beslissing op een rechtsmiddel", "ruling on an appeal"),

    /** Decides a complaint about a measure, or a complaint of a third person about a confiscation. */
    COMPLAINT_RULING("beslissing op een klaagschrift", "ruling on a complaint"),

    /** Orders that an object is returned. */
    RETURN_ORDER("last tot teruggave", "order to return");

    private final Wording label;

    DecisionKind(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
