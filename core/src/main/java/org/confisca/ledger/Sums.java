package org.confisca.ledger;

import java.util.Optional;
import java.util.function.BinaryOperator;
import org.confisca.money.Amount;
import org.confisca.money.Stage.Claimed;
import org.confisca.money.Stage.Collected;
import org.confisca.money.Stage.Distributed;
import org.confisca.money.Stage.Executed;
import org.confisca.money.Stage.Final;
import org.confisca.money.Stage.Ordered;

/**
 * How far sums have come, stage by stage. Each is shown beside the others and never added to them. A stage that was not
 * reached is empty, which is not zero: zero is what was reached with nothing, such as an obligation on which nothing came in.
 *
 * @param claimed what the prosecution asked for; empty if no claim is on record
 * @param ordered what was ordered
 * @param finallyOrdered what was ordered by decisions that became final; empty while none did
 * @param executed what can be demanded, without what was taken off; empty while nothing can be
 * @param collected what came in and is kept, empty while nothing can be demanded
 * @param distributed what was passed on of it to others than the State; empty while nothing can be demanded
 */
public record Sums(
        Optional<Amount<Claimed>> claimed,
        Amount<Ordered> ordered,
        Optional<Amount<Final>> finallyOrdered,
        Optional<Amount<Executed>> executed,
        Optional<Amount<Collected>> collected,
        Optional<Amount<Distributed>> distributed) {

    /**
     * These sums and others, each with its own stage only.
     *
     * @param other the other sums
     * @return the totals
     * @throws org.joda.money.CurrencyMismatchException if they are in different currencies
     */
    public Sums plus(Sums other) {
        return new Sums(
                both(claimed, other.claimed, Amount::plus),
                ordered.plus(other.ordered),
                both(finallyOrdered, other.finallyOrdered, Amount::plus),
                both(executed, other.executed, Amount::plus),
                both(collected, other.collected, Amount::plus),
                both(distributed, other.distributed, Amount::plus));
    }

    private static <T> Optional<T> both(Optional<T> one, Optional<T> other, BinaryOperator<T> sum) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(sum.apply(one.get(), other.get()))
                : one.or(() -> other);
    }
}
