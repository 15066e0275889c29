package org.confisca.gain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Where the figure of an item comes from. */
public sealed interface Content {

    /**
     * An amount that was stated, or the figure of an earlier line.
     *
     * @param amount the amount
     */
    record Stated(Operand amount) implements Content {}

    /**
     * Quantities multiplied with each other and with a price.
     *
     * @param factors what is multiplied, the price last; at least one
     */
    record Product(ImmutableList<Operand> factors) implements Content {

        /**
         * Checks that there is something to multiply.
         *
         * @param factors what is multiplied
         * @throws IllegalArgumentException if there is nothing
         */
        public Product {
            checkArgument(!factors.isEmpty(), "A product needs a factor");
        }
    }

    /**
     * Items that come to one figure.
     *
     * @param method how
     * @param items the items, in the order in which they are shown
     * @param harvests how many harvests there were; empty for another method than {@link Method#HARVEST}, or if nobody
     *     knows
     */
    record Together(Method method, ImmutableList<Item> items, Optional<Harvests> harvests) implements Content {}

    /**
     * How many harvests there were, and what is shown on the way.
     *
     * @param number how many
     * @param perHarvest what one harvest leaves: how it is rounded, and what is printed; without an operation
     * @param allHarvests what all harvests leave: how it is rounded, and what is printed; without an operation
     */
    record Harvests(Operand number, Optional<WorkStep> perHarvest, Optional<WorkStep> allHarvests) {}

    /** The figure is known to exist and nobody stated it. */
    record Unstated() implements Content {}
}
