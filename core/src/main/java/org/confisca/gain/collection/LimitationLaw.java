package org.confisca.gain.collection;

import org.confisca.casefile.Fraction;
import org.confisca.gain.Basis;
import org.confisca.source.Wording;

/**
 * For how long a decision can be executed.
 *
 * @param ofProsecution how long that is, as a part of the time within which the offence could be prosecuted
 * @param length where that stands
 * @param start the rule that it begins on the day after the decision can be executed
 * @param month how long a month is, for a time that is not a whole number of years
 * @param monthBasis where that stands
 * @param reading what the law leaves open about it
 */
public record LimitationLaw(
        Fraction ofProsecution, Basis length, Basis start, Month month, Basis monthBasis, Wording reading) {

    /** How long a month is. */
    public enum Month {
        /** As in the calendar. */
        CALENDAR,
        /** Thirty days. */
        OF_THIRTY_DAYS
    }
}
