package org.confisca.gain;

import static org.confisca.gain.Kind.ASSETS_AT_BEGINNING;
import static org.confisca.gain.Kind.ASSETS_AT_END;
import static org.confisca.gain.Kind.CLOSING;
import static org.confisca.gain.Kind.CONSUMPTION;
import static org.confisca.gain.Kind.COSTS;
import static org.confisca.gain.Kind.DEBTS_AT_BEGINNING;
import static org.confisca.gain.Kind.DEBTS_AT_END;
import static org.confisca.gain.Kind.DEPRECIATION;
import static org.confisca.gain.Kind.ELECTRICITY;
import static org.confisca.gain.Kind.FRUITS;
import static org.confisca.gain.Kind.HARVEST_COSTS;
import static org.confisca.gain.Kind.LEGAL_INCOME;
import static org.confisca.gain.Kind.LEGAL_RECEIPTS;
import static org.confisca.gain.Kind.OPENING;
import static org.confisca.gain.Kind.REVENUE;
import static org.confisca.gain.Kind.SAVED_COSTS;
import static org.confisca.gain.Kind.SEIZED_STOCK;
import static org.confisca.gain.Kind.SPENDING;
import static org.confisca.gain.Kind.YIELD;

import com.google.common.collect.ImmutableSet;
import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** How items come to one figure. A method that has kinds asks for the kind of each of its items. */
public enum Method implements Labelled {
    /** Items are added up, each with its own sign. */
    SUM("optelling", "sum", ImmutableSet.of(), ImmutableSet.of()),
    /** The mean of the items. */
    AVERAGE("gemiddelde", "average", ImmutableSet.of(), ImmutableSet.of()),
    /** The lowest of the items. */
    LOWEST("laagste", "lowest", ImmutableSet.of(), ImmutableSet.of()),
    /** The highest of the items. */
    HIGHEST("hoogste", "highest", ImmutableSet.of(), ImmutableSet.of()),

    /** Transaction method (transactieberekening): what offences brought in and saved, less costs that may be deducted. */
    TRANSACTION(
            "transactieberekening",
            "transaction method",
            ImmutableSet.of(REVENUE, SAVED_COSTS, FRUITS, COSTS),
            ImmutableSet.of()),
    /** Calculation by harvests (per oogst): what one harvest leaves, times the harvests, less what stands apart from them. */
    HARVEST(
            "berekening per oogst",
            "calculation by harvests",
            ImmutableSet.of(YIELD, HARVEST_COSTS, DEPRECIATION, REVENUE, COSTS, ELECTRICITY, SEIZED_STOCK),
            ImmutableSet.of(YIELD)),
    /** Simple cash statement (eenvoudige kasopstelling): cash spent beyond the cash that is explained. */
    CASH(
            "eenvoudige kasopstelling",
            "simple cash statement",
            ImmutableSet.of(OPENING, LEGAL_RECEIPTS, CLOSING, SPENDING),
            ImmutableSet.of(OPENING, LEGAL_RECEIPTS, CLOSING, SPENDING)),
    /** Extended cash statement (uitgebreide kasopstelling): the same for cash and bank money together. */
    CASH_AND_BANK(
            "uitgebreide kasopstelling",
            "extended cash statement",
            ImmutableSet.of(OPENING, LEGAL_RECEIPTS, CLOSING, SPENDING),
            ImmutableSet.of(OPENING, LEGAL_RECEIPTS, CLOSING, SPENDING)),
    /** Net-worth comparison (vermogensvergelijking): growth of net worth and consumption beyond lawful income. */
    NET_WORTH(
            "vermogensvergelijking",
            "net-worth comparison",
            ImmutableSet.of(
                    ASSETS_AT_END, DEBTS_AT_END, ASSETS_AT_BEGINNING, DEBTS_AT_BEGINNING, CONSUMPTION, LEGAL_INCOME),
            ImmutableSet.of(
                    ASSETS_AT_END, DEBTS_AT_END, ASSETS_AT_BEGINNING, DEBTS_AT_BEGINNING, CONSUMPTION, LEGAL_INCOME));

    private final Wording label;
    private final ImmutableSet<Kind> kinds;
    private final ImmutableSet<Kind> needs;

    Method(String nl, String en, ImmutableSet<Kind> kinds, ImmutableSet<Kind> needs) {
        this.label = new Wording(nl, en);
        this.kinds = kinds;
        this.needs = needs;
    }

    /**
     * The kinds of items that it knows.
     *
     * @return the kinds; empty if its items have none, and count with the sign that they are given
     */
    public ImmutableSet<Kind> kinds() {
        return kinds;
    }

    /**
     * The kinds of which it needs an item. Where there is none, the outcome is unknown: an opening balance that nobody
     * stated is not zero.
     *
     * @return the kinds
     */
    public ImmutableSet<Kind> needs() {
        return needs;
    }

    /**
     * Whether what is left over is no gain: money that is explained and was not spent.
     *
     * @return whether an outcome below zero is a gain of zero
     */
    public boolean isComparison() {
        return this == CASH || this == CASH_AND_BANK || this == NET_WORTH;
    }

    @Override
    public Wording label() {
        return label;
    }
}
