package org.confisca.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Somebody among whom a sum is divided.
 *
 * @param to who
 * @param weight how much of it in proportion to the others, such as the numerator of a share or the sum of a claim; zero or
 *     more
 * @param cap the most that this one may receive; empty for no limit
 * @param <K> what tells them apart
 */
public record Part<K>(K to, BigDecimal weight, Optional<Money> cap) {

    /**
     * Checks the figures.
     *
     * @param to who
     * @param weight how much in proportion
     * @param cap the most
     * @throws IllegalArgumentException if weight or cap is less than zero
     */
    public Part {
        checkArgument(weight.signum() >= 0, "A weight is zero or more, not %s", weight);
        checkArgument(cap.stream().noneMatch(Money::isNegative), "A cap is zero or more, not %s", cap);
    }

    /**
     * A part without a limit.
     *
     * @param to who
     * @param weight how much in proportion to the others
     * @param <K> what tells them apart
     * @return the part
     * @throws IllegalArgumentException if the weight is less than zero
     */
    public static <K> Part<K> of(K to, long weight) {
        return new Part<>(to, BigDecimal.valueOf(weight), Optional.empty());
    }

    /**
     * Somebody with a claim: in proportion to it, and never more than it.
     *
     * @param to who
     * @param claim the claim
     * @param <K> what tells them apart
     * @return the part
     * @throws IllegalArgumentException if the claim is less than zero
     */
    public static <K> Part<K> ofClaim(K to, Money claim) {
        return new Part<>(to, claim.getAmount(), Optional.of(claim));
    }
}
