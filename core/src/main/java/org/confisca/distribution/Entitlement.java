package org.confisca.distribution;

import static com.google.common.base.Preconditions.checkArgument;

import org.confisca.money.Amount;
import org.confisca.money.Stage.Claimed;

/**
 * A claim on money that is distributed.
 *
 * @param ground why
 * @param payee who has it, as a label such as {@code party:P2}, {@code state:DE} or {@code grant:G1}
 * @param claim how much
 */
public record Entitlement(Ground ground, String payee, Amount<Claimed> claim) {

    /**
     * Checks that somebody has it.
     *
     * @param ground why
     * @param payee who has it
     * @param claim how much
     * @throws IllegalArgumentException if the payee is blank
     */
    public Entitlement {
        checkArgument(!payee.isBlank(), "Somebody must have the claim of %s", claim);
    }
}
