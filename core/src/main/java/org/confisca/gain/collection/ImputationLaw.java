package org.confisca.gain.collection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.confisca.gain.Basis;

/**
 * What a payment goes to first, in a legal order.
 *
 * @param parts in which order the parts of a debt are met; of a kind that is not there nobody has read it
 * @param precedences which debts come before which; between debts that no rule orders, whoever pays says which is meant
 */
public record ImputationLaw(ImmutableMap<DebtKind, PartOrder> parts, ImmutableList<Precedence> precedences) {

    /**
     * In which order the parts of a debt are met.
     *
     * @param order the parts that such a debt can have, first what is met first
     * @param basis where it comes from
     */
    public record PartOrder(ImmutableList<DebtPart> order, Basis basis) {}

    /**
     * That one kind of debt comes before another.
     *
     * @param first what is met first
     * @param then what is met after it
     * @param basis where it comes from
     */
    public record Precedence(DebtKind first, DebtKind then, Basis basis) {}
}
