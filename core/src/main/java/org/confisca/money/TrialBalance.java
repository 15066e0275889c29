package org.confisca.money;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What went into every account and out of it. Over all accounts the two are the same in each currency: {@link Total#difference()}
 * is zero everywhere, or the ledger is wrong.
 *
 * @param balances the accounts that were ever posted to, by kind, holder and currency
 */
public record TrialBalance(ImmutableList<Balance> balances) {

    /**
     * All accounts together in one currency.
     *
     * @param debits all that went into accounts
     * @param credits all that went out of accounts
     */
    public record Total(Money debits, Money credits) {

        /**
         * What went in without what went out.
         *
         * @return zero, or the ledger is wrong
         */
        public Money difference() {
            return debits.minus(credits);
        }
    }

    /**
     * All accounts together.
     *
     * @return a total for each currency, in its order
     */
    public ImmutableList<Total> totals() {
        Map<CurrencyUnit, Total> totals = new TreeMap<>();
        for (Balance balance : balances) {
            totals.merge(
                    balance.debits().getCurrencyUnit(),
                    new Total(balance.debits(), balance.credits()),
                    (one, other) -> new Total(
                            one.debits().plus(other.debits()), one.credits().plus(other.credits())));
        }
        return ImmutableList.copyOf(totals.values());
    }

    /**
     * Whether nothing was lost and nothing came from nowhere.
     *
     * @return whether debits and credits are the same in every currency
     */
    public boolean isZero() {
        return totals().stream().map(Total::difference).allMatch(Money::isZero);
    }

    /**
     * The accounts that hold what nobody can place.
     *
     * @return the suspense accounts that are not at zero
     */
    public ImmutableList<Balance> suspense() {
        return balances.stream()
                .filter(balance -> balance.account().kind() == AccountKind.SUSPENSE)
                .filter(balance -> !balance.net().isZero())
                .collect(ImmutableList.toImmutableList());
    }
}
