package org.confisca.money;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What went into every account and out of it. Over all accounts the two are the same in each currency: {@link #difference()}
 * is zero everywhere, or the ledger is wrong.
 *
 * @param balances the accounts that were ever posted to, by kind, holder and currency
 */
public record TrialBalance(ImmutableList<Balance> balances) {

    /**
     * All that went into accounts.
     *
     * @return the sum by currency
     */
    public ImmutableSortedMap<CurrencyUnit, Money> debits() {
        return sums(Balance::debits);
    }

    /**
     * All that went out of accounts.
     *
     * @return the sum by currency
     */
    public ImmutableSortedMap<CurrencyUnit, Money> credits() {
        return sums(Balance::credits);
    }

    /**
     * What went in without what went out.
     *
     * @return zero in every currency
     */
    public ImmutableSortedMap<CurrencyUnit, Money> difference() {
        return sums(Balance::net);
    }

    /**
     * Whether nothing was lost and nothing came from nowhere.
     *
     * @return whether debits and credits are the same in every currency
     */
    public boolean isZero() {
        return difference().values().stream().allMatch(Money::isZero);
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

    private ImmutableSortedMap<CurrencyUnit, Money> sums(Function<Balance, Money> figure) {
        Map<CurrencyUnit, Money> sums = new TreeMap<>();
        for (Balance balance : balances) {
            sums.merge(balance.debits().getCurrencyUnit(), figure.apply(balance), Money::plus);
        }
        return ImmutableSortedMap.copyOf(sums, Comparator.naturalOrder());
    }
}
