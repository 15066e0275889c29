package org.confisca.money;

import org.joda.money.Money;

/**
 * What went into an account and out of it, in one currency.
 *
 * @param account the account
 * @param debits all that went in
 * @param credits all that went out
 */
public record Balance(Account account, Money debits, Money credits) {

    /**
     * What is on the account.
     *
     * @return what went in without what went out; less than zero on an account that money comes from
     */
    public Money net() {
        return debits.minus(credits);
    }

    Balance debited(Money amount) {
        return new Balance(account, debits.plus(amount), credits);
    }

    Balance credited(Money amount) {
        return new Balance(account, debits, credits.plus(amount));
    }
}
