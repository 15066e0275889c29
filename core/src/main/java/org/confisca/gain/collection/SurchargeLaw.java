package org.confisca.gain.collection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.confisca.casefile.Fraction;
import org.confisca.gain.Basis;
import org.confisca.gain.Exact;
import org.confisca.gain.Rounding;

/**
 * What the law adds to a debt that is paid too late.
 *
 * @param kinds the debts that it adds to; to no other
 * @param none the rule that the others bear no surcharges
 * @param editions the amounts, in order of time
 * @param rounding how a part of an amount is rounded; the law does not say, so it is a reading
 */
public record SurchargeLaw(
        ImmutableSet<DebtKind> kinds, Basis none, ImmutableList<Edition> editions, Rounding rounding) {

    /**
     * The amounts since a day.
     *
     * @param from the first day
     * @param onReminder what is added with the reminder, if the decision is final
     * @param reminder where that stands
     * @param part what part of what is then owed is added once the reminder did not help
     * @param atLeast the least that is then added
     * @param further where that stands
     */
    public record Edition(
            LocalDate from, Exact onReminder, Basis reminder, Fraction part, Exact atLeast, Basis further) {}
}
