package org.confisca.money;

import org.confisca.source.Wording;

/** What an account of the ledger stands for. */
public enum AccountKind {
    /** A person, as payer or recipient. */
    PARTY("partij", "party", Role.OUTSIDE),

    /** Whoever buys what is sold. */
    BUYER("koper", "buyer", Role.OUTSIDE),

    /** The State's own purse: into it goes what is remitted, and it pays what the case brought nothing in for, as interest. */
    TREASURY("'s Rijks kas", "treasury", Role.OUTSIDE),

    /** What was in the case before the ledger begins. */
    OPENING("beginstand", "opening balance", Role.OUTSIDE),

    /** What money turned out to be worth more or less when it was valued anew. */
    REVALUATION("herwaardering", "revaluation", Role.OUTSIDE),

    /** Money under a hold or a seizure. */
    HELD("aangehouden en beslagen geld", "held and seized money", Role.FUND),

    /** Proceeds of a sale, on which the seizure rests. */
    SECURED_PROCEEDS("opbrengst onder beslag", "secured proceeds", Role.FUND),

    /** A deposit that took the place of an asset. */
    SECURITY("zekerheid", "security", Role.FUND),

    /** Money that must be returned, or is kept for whoever is entitled. */
    RETURN_DUE("terug te geven", "to be returned", Role.FUND),

    /** What fell to the State, or was collected for it, and was not passed on. */
    STATE("de Staat", "the State", Role.FUND),

    /** What was received above what was owed, and must be paid back. */
    REFUND_DUE("terug te betalen", "to be refunded", Role.FUND),

    /** Interest, apart from every principal. */
    INTEREST("rente", "interest", Role.FUND),

    /** What nobody can place: received from nobody knows whom, or paid from nobody knows what. */
    SUSPENSE("tussenrekening", "suspense", Role.SUSPENSE),

    /** What persons received who have a right to property that was taken, or were paid its value. */
    THIRD_PARTY("derde of rechthebbende", "third party", Role.DESTINATION),

    /** What a victim received. */
    VICTIM("slachtoffer", "victim", Role.DESTINATION),

    /** What execution cost. */
    COSTS("kosten", "costs", Role.DESTINATION),

    /** What another State received. */
    FOREIGN_STATE("andere staat", "foreign State", Role.DESTINATION),

    /** What was handed over for public or social reuse. */
    REUSE("herbestemming", "reuse", Role.DESTINATION),

    /** Money that was destroyed, given up or used for something else. */
    GONE("tenietgegaan of prijsgegeven", "destroyed or given up", Role.DESTINATION);

    private final Wording label;
    private final Role role;

    AccountKind(String nl, String en, Role role) {
        this.label = new Wording(nl, en);
        this.role = role;
    }

    /**
     * The kind in words.
     *
     * @return Dutch and English
     */
    public Wording label() {
        return label;
    }

    /**
     * What accounts of this kind are for.
     *
     * @return the role
     */
    public Role role() {
        return role;
    }

    /** What accounts of a kind are for, and whether they can go below zero. */
    public enum Role {
        /** The world outside the case: money comes from there, so that what went out may be more than what came in. */
        OUTSIDE,
        /** Money of the case. It never goes below zero: what is not there cannot be paid. */
        FUND,
        /** What nobody can place, in either direction. It must be cleared. */
        SUSPENSE,
        /** Where money of the case ends. It never goes below zero. */
        DESTINATION;

        /**
         * Whether more can go out than came in.
         *
         * @return whether it can
         */
        public boolean mayBeOverdrawn() {
            return this == OUTSIDE || this == SUSPENSE;
        }
    }
}
