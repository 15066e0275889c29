package org.confisca.jurisdiction.uk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.confisca.casefile.PartyId;
import org.confisca.gain.Basis;
import org.confisca.gain.Exact;

/**
 * Benefit that several defendants obtained together. Each obtained the whole of it, so each order may be for the whole; but
 * what one pays, the others no longer have to, as far as together they would pay more than was obtained.
 *
 * @param benefit what was obtained together
 * @param ordered what each was ordered to pay because of it, no more than the benefit
 */
public record JointBenefit(Exact benefit, ImmutableMap<PartyId, Exact> ordered) {

    /**
     * Checks the orders.
     *
     * @param benefit the benefit
     * @param ordered the orders
     * @throws IllegalArgumentException if an order is negative or for more than the benefit
     */
    public JointBenefit {
        ordered.forEach((party, sum) -> checkArgument(
                sum.signum() >= 0 && sum.compareTo(benefit) <= 0, "%s: %s is not part of %s", party, sum, benefit));
    }

    /**
     * What can still be enforced against each.
     *
     * @param paid what each paid so far; who paid nothing may be left out
     * @return for each, the lower of what that person still owes and what is left of the benefit
     * @throws IllegalArgumentException if somebody paid who owes nothing, or more than was ordered
     */
    public ImmutableMap<PartyId, Exact> enforceable(ImmutableMap<PartyId, Exact> paid) {
        paid.forEach((party, sum) -> checkArgument(
                sum.signum() >= 0 && sum.compareTo(ordered.getOrDefault(party, Exact.ZERO)) <= 0,
                "%s cannot have paid %s",
                party,
                sum));
        Exact all = paid.values().stream().reduce(Exact.ZERO, Exact::plus);
        Exact left = benefit.minus(all).higher(Exact.ZERO);
        return ordered.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey,
                        order -> order.getValue()
                                .minus(paid.getOrDefault(order.getKey(), Exact.ZERO))
                                .lower(left)));
    }

    /**
     * What it rests on.
     *
     * @return the basis
     */
    public static Basis basis() {
        return ProceedsOfCrimeAct.JOINT;
    }
}
