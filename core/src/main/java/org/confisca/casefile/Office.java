package org.confisca.casefile;

import org.confisca.source.Wording;

/** The capacities in which somebody acts. One capacity for one function of the law; a person may have several. */
public enum Office implements Labelled {
    /** The financial intelligence unit. */
    FIU("FIU-Nederland", "the financial intelligence unit"),

    /** An institution with duties under the law on money laundering: a bank, a crypto-asset service provider, a notary. */
    OBLIGED_ENTITY("de instelling", "the obliged entity"),

    /** An officer of the police, the fiscal investigation service or the military police (opsporingsambtenaar). */
    INVESTIGATING_OFFICER("de opsporingsambtenaar", "the investigating officer"),

    /** The senior officer who reviews a seizure (hulpofficier van justitie). */
    ASSISTANT_PROSECUTOR("de hulpofficier van justitie", "the assistant prosecutor"),

    /** The public prosecutor (officier van justitie). */
    PUBLIC_PROSECUTOR("de officier van justitie", "the public prosecutor"),

    /** The examining magistrate (rechter-commissaris). */
    EXAMINING_MAGISTRATE("de rechter-commissaris", "the examining magistrate"),

    /** The criminal court that tries the case, at first instance or on appeal. */
    COURT("de strafrechter", "the criminal court"),

    /** The court sitting in chambers, which decides complaints (raadkamer). */
    COURT_IN_CHAMBERS("de raadkamer", "the court in chambers"),

    /** The civil court (burgerlijke rechter). */
    CIVIL_COURT("de burgerlijke rechter", "the civil court"),

    /** Whoever has a seized object in custody (bewaarder). */
    CUSTODIAN("de bewaarder", "the custodian"),

    /** The State as owner of what was confiscated. */
    STATE("de Staat", "the State"),

    /** The minister of Justice, who executes decisions; sums are collected by the CJIB. */
    MINISTER("de minister (CJIB)", "the minister (central collection agency)"),

    /** A municipality. */
    MUNICIPALITY("de gemeente", "the municipality"),

    /** Whoever received confiscated property for reuse. */
    BENEFICIARY("de begunstigde", "the beneficiary"),

    /** A party: the suspect, the convicted person, whoever had the object, a third person with a right to it. */
    PARTY("de belanghebbende", "the party concerned"),

    /** The law itself: nobody acted. */
    LAW("de wet", "the law");

    private final Wording label;

    Office(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
