package org.confisca.money;

import static com.google.common.base.Preconditions.checkArgument;

import org.confisca.money.Stage.Claimed;
import org.confisca.money.Stage.Collected;
import org.confisca.money.Stage.Distributed;
import org.confisca.money.Stage.Executed;
import org.confisca.money.Stage.Final;
import org.confisca.money.Stage.Ordered;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money at one stage of its way from claim to beneficiary. Sums of one stage can be added; sums of two stages cannot,
 * because no method takes them. A sum enters as claimed or as ordered, and reaches every other stage through the transition
 * that is named after what happened.
 *
 * <p>The transitions hold three promises of the law by their types alone: only what is final is executed, nothing is
 * distributed that was not collected under a final order, and no more is collected than is executed or distributed than was
 * collected.
 *
 * @param <S> the stage
 */
public final class Amount<S extends Stage> implements Comparable<Amount<S>> {
    private final Class<S> stage;
    private final Money money;

    private Amount(Class<S> stage, Money money) {
        checkArgument(!money.isNegative(), "A sum is zero or more, not %s", money);
        this.stage = stage;
        this.money = money;
    }

    /**
     * A sum that is claimed.
     *
     * @param money zero or more
     * @return the sum
     * @throws IllegalArgumentException if it is less than zero
     */
    public static Amount<Claimed> claimed(Money money) {
        return new Amount<>(Claimed.class, money);
    }

    /**
     * A sum that a decision orders. It does not come out of the claim: a court fixes it itself, with or without a claim on
     * file.
     *
     * @param money zero or more
     * @return the sum
     * @throws IllegalArgumentException if it is less than zero
     */
    public static Amount<Ordered> ordered(Money money) {
        return new Amount<>(Ordered.class, money);
    }

    /**
     * The decision became final.
     *
     * @param ordered what it orders
     * @return the same sum, final
     */
    public static Amount<Final> becameFinal(Amount<Ordered> ordered) {
        return new Amount<>(Final.class, ordered.money);
    }

    /**
     * The sum can be demanded.
     *
     * @param ordered what is finally ordered
     * @return the same sum, in execution
     */
    public static Amount<Executed> broughtToExecution(Amount<Final> ordered) {
        return new Amount<>(Executed.class, ordered.money);
    }

    /**
     * Something was received.
     *
     * @param executed what can be demanded
     * @param received what was received and is kept, interest apart
     * @return the sum collected
     * @throws IllegalArgumentException if it is less than zero, or more than can be demanded
     */
    public static Amount<Collected> received(Amount<Executed> executed, Money received) {
        checkArgument(
                !received.isGreaterThan(executed.money),
                "Received %s, more than the %s owed",
                received,
                executed.money);
        return new Amount<>(Collected.class, received);
    }

    /**
     * Something was passed on.
     *
     * @param collected what was collected
     * @param passedOn what somebody received of it
     * @return the sum distributed
     * @throws IllegalArgumentException if it is less than zero, or more than was collected
     */
    public static Amount<Distributed> passedOn(Amount<Collected> collected, Money passedOn) {
        checkArgument(
                !passedOn.isGreaterThan(collected.money),
                "Passed on %s, more than the %s collected",
                passedOn,
                collected.money);
        return new Amount<>(Distributed.class, passedOn);
    }

    /**
     * This sum and another of its stage.
     *
     * @param other the other sum
     * @return the total
     * @throws org.joda.money.CurrencyMismatchException if they are in different currencies
     */
    public Amount<S> plus(Amount<S> other) {
        return new Amount<>(stage, money.plus(other.money));
    }

    /**
     * What is left at this stage when part of it is taken off: set aside, reduced or remitted.
     *
     * @param part what is taken off
     * @return the rest
     * @throws IllegalArgumentException if it is more than this sum
     */
    public Amount<S> without(Money part) {
        return new Amount<>(stage, money.minus(part));
    }

    /**
     * The money, whatever its stage: to be shown, not to be added to another.
     *
     * @return zero or more
     */
    public Money money() {
        return money;
    }

    @Override
    public int compareTo(Amount<S> other) {
        return money.compareTo(other.money);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount<?> that && stage == that.stage && money.equals(that.money);
    }

    @Override
    public int hashCode() {
        return 31 * stage.hashCode() + money.hashCode();
    }

    @Override
    public String toString() {
        return money + " " + stage.getSimpleName();
    }
}
