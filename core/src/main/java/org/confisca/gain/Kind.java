package org.confisca.gain;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** What an item is in a method of calculation. The kind decides whether it counts up or down, so its amount has no sign. */
public enum Kind implements Labelled {
    /** What the offence brought in (opbrengst). */
    REVENUE(true, "opbrengst", "revenue"),
    /** Costs that the offence saved (besparing van kosten). */
    SAVED_COSTS(true, "bespaarde kosten", "saved costs"),
    /** What was made with the gain afterwards (vervolgprofijt). */
    FRUITS(true, "vervolgprofijt", "follow-on profit"),
    /** Costs of the offence that may be deducted, if the court allows it. */
    COSTS(false, "kosten", "costs"),

    /** What one harvest brings in. */
    YIELD(true, "opbrengst per oogst", "revenue per harvest"),
    /** What one harvest costs, if the court allows it. */
    HARVEST_COSTS(false, "kosten per oogst", "costs per harvest"),
    /** The part of durable equipment that one harvest wears out, if the court allows it. */
    DEPRECIATION(false, "afschrijving per oogst", "depreciation per harvest"),
    /** What electricity cost over all harvests, if the court allows it. */
    ELECTRICITY(false, "elektriciteitskosten", "electricity costs"),
    /** What was seized, so that it brought nothing in. */
    SEIZED_STOCK(false, "inbeslaggenomen voorraad", "seized stock"),

    /** What there was at the beginning: cash, or cash and bank money. */
    OPENING(false, "beginsaldo", "opening balance"),
    /** What came in lawfully. */
    LEGAL_RECEIPTS(false, "legale ontvangsten", "lawful receipts"),
    /** What there was at the end. */
    CLOSING(true, "eindsaldo", "closing balance"),
    /** What was actually spent. */
    SPENDING(true, "feitelijke uitgaven", "actual spending"),

    /** Assets at the end. */
    ASSETS_AT_END(true, "bezittingen aan het einde", "assets at the end"),
    /** Debts at the end. */
    DEBTS_AT_END(false, "schulden aan het einde", "debts at the end"),
    /** Assets at the beginning. */
    ASSETS_AT_BEGINNING(false, "bezittingen aan het begin", "assets at the beginning"),
    /** Debts at the beginning. */
    DEBTS_AT_BEGINNING(true, "schulden aan het begin", "debts at the beginning"),
    /** What was spent on living. */
    CONSUMPTION(true, "privébestedingen", "private consumption"),
    /** Lawful income, gifts and inheritances. */
    LEGAL_INCOME(false, "legale inkomsten", "lawful income");

    private final boolean adds;
    private final Wording label;

    Kind(boolean adds, String nl, String en) {
        this.adds = adds;
        this.label = new Wording(nl, en);
    }

    /**
     * Whether it makes the gain greater.
     *
     * @return whether it does; if not, it makes the gain smaller
     */
    public boolean adds() {
        return adds;
    }

    /**
     * Whether it counts only if a court allows it to be deducted: an open norm that is entered, never decided here.
     *
     * @return whether a determination is needed
     */
    public boolean needsAllowance() {
        return this == COSTS || this == HARVEST_COSTS || this == DEPRECIATION || this == ELECTRICITY;
    }

    /**
     * Whether it is stated for one harvest.
     *
     * @return whether it is multiplied by the number of harvests
     */
    public boolean isPerHarvest() {
        return this == YIELD || this == HARVEST_COSTS || this == DEPRECIATION;
    }

    @Override
    public Wording label() {
        return label;
    }
}
