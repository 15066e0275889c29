package org.confisca.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDateTime;
import org.confisca.source.Wording;
import org.joda.money.Money;

/**
 * A movement of money from one account to another: a credit to the one and a debit to the other of the same sum, so that it
 * cannot but balance. It names the asset, obligation or other source that the money stems from; without one there is no
 * posting.
 *
 * @param at when it moved
 * @param source what it stems from, such as {@code asset:A1}
 * @param from the account that is credited
 * @param to the account that is debited
 * @param amount more than zero
 * @param why what happened, in words
 */
public record Posting(LocalDateTime at, String source, Account from, Account to, Money amount, Wording why) {

    /**
     * Checks the movement.
     *
     * @param at when it moved
     * @param source what it stems from
     * @param from the account that is credited
     * @param to the account that is debited
     * @param amount how much
     * @param why what happened
     * @throws IllegalArgumentException if the source is blank, the accounts are one, or the amount is not more than zero
     */
    public Posting {
        checkArgument(!source.isBlank(), "No credit without a source: %s to %s", from, to);
        checkArgument(!from.equals(to), "Nothing moves from %s to itself", from);
        checkArgument(amount.isPositive(), "A posting moves more than zero, not %s", amount);
    }
}
