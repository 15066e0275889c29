package org.confisca.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.pcollections.ConsPStack;
import org.pcollections.TreePMap;

/**
 * A double-entry ledger: postings in the order in which they were made, and what they leave on each account, by currency.
 * Persistent: a posting makes a new ledger that shares nearly everything with the old one. What it
 * costs does not grow with the number of postings, and with the number of accounts as the depth of a balanced tree does.
 */
public final class Ledger {
    private static final Ledger EMPTY = ordering(Account.ORDER);

    private final ConsPStack<Posting> latestFirst;
    private final TreePMap<Account, ImmutableSortedMap<CurrencyUnit, Balance>> balances;

    private Ledger(
            ConsPStack<Posting> latestFirst, TreePMap<Account, ImmutableSortedMap<CurrencyUnit, Balance>> balances) {
        this.latestFirst = latestFirst;
        this.balances = balances;
    }

    /**
     * A ledger without postings.
     *
     * @return the ledger
     */
    public static Ledger empty() {
        return EMPTY;
    }

    /** An empty ledger that finds its accounts by an order whose use can be counted. */
    static Ledger ordering(Comparator<Account> accounts) {
        return new Ledger(ConsPStack.empty(), TreePMap.empty(accounts));
    }

    /**
     * This ledger with one more posting.
     *
     * @param posting the posting
     * @return the ledger
     * @throws IllegalArgumentException if more leaves an account of the case than is on it: what nobody can show the source of
     *     is to be posted from {@link AccountKind#SUSPENSE}
     */
    public Ledger with(Posting posting) {
        Money amount = posting.amount();
        return new Ledger(
                latestFirst.plus(posting),
                balances.plus(posting.from(), credited(posting.from(), amount))
                        .plus(posting.to(), debited(posting.to(), amount)));
    }

    private ImmutableSortedMap<CurrencyUnit, Balance> credited(Account account, Money amount) {
        ImmutableSortedMap<CurrencyUnit, Balance> known = all(account);
        Balance after = in(known, account, amount.getCurrencyUnit()).credited(amount);
        checkArgument(
                account.kind().role().mayBeOverdrawn() || !after.net().isNegative(),
                "No credit without a source: %s leaves %s, which has %s",
                amount,
                account,
                after.net().plus(amount));
        return replaced(known, after);
    }

    private ImmutableSortedMap<CurrencyUnit, Balance> debited(Account account, Money amount) {
        ImmutableSortedMap<CurrencyUnit, Balance> known = all(account);
        return replaced(known, in(known, account, amount.getCurrencyUnit()).debited(amount));
    }

    private ImmutableSortedMap<CurrencyUnit, Balance> all(Account account) {
        @Nullable ImmutableSortedMap<CurrencyUnit, Balance> known = balances.get(account);
        return known == null ? ImmutableSortedMap.of() : known;
    }

    private static Balance in(ImmutableSortedMap<CurrencyUnit, Balance> known, Account account, CurrencyUnit currency) {
        @Nullable Balance there = known.get(currency);
        return there == null ? new Balance(account, Money.zero(currency), Money.zero(currency)) : there;
    }

    private static ImmutableSortedMap<CurrencyUnit, Balance> replaced(
            ImmutableSortedMap<CurrencyUnit, Balance> known, Balance changed) {
        CurrencyUnit currency = changed.debits().getCurrencyUnit();
        if (known.isEmpty() || (known.size() == 1 && known.containsKey(currency))) {
            return ImmutableSortedMap.of(currency, changed);
        }
        return ImmutableSortedMap.<CurrencyUnit, Balance>naturalOrder()
                .putAll(Maps.filterKeys(known, other -> !other.equals(currency)))
                .put(currency, changed)
                .buildOrThrow();
    }

    /**
     * The postings.
     *
     * @return the postings in the order in which they were made
     */
    public ImmutableList<Posting> postings() {
        return ImmutableList.copyOf(latestFirst).reverse();
    }

    /**
     * What went into an account and out of it in one currency.
     *
     * @param account the account
     * @param currency the currency
     * @return the balance; zero if nothing was ever posted to it
     */
    public Balance balance(Account account, CurrencyUnit currency) {
        return in(all(account), account, currency);
    }

    /**
     * What is on an account, in every currency that is on it.
     *
     * @param account the account
     * @return the sums that are not zero, by currency; empty if nothing is on it
     */
    public ImmutableList<Money> on(Account account) {
        return all(account).values().stream()
                .map(Balance::net)
                .filter(sum -> !sum.isZero())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Everything that was ever posted, by account.
     *
     * @return the trial balance
     */
    public TrialBalance trialBalance() {
        return new TrialBalance(balances.values().stream()
                .flatMap(account -> account.values().stream())
                .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ledger that && latestFirst.equals(that.latestFirst);
    }

    @Override
    public int hashCode() {
        return latestFirst.hashCode();
    }

    @Override
    public String toString() {
        return latestFirst.size() + " postings on " + balances.size() + " accounts";
    }
}
