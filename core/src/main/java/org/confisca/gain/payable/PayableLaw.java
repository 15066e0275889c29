package org.confisca.gain.payable;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.confisca.gain.Basis;
import org.confisca.gain.PayableStage;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** How a legal order comes from an estimate of gain to the sum to be paid: the order, the texts and the numbers. */
@Value.Immutable
@ModelStyle
public interface PayableLaw {

    /**
     * The order in which things go off.
     *
     * @return every stage, once
     */
    ImmutableList<PayableStage> order();

    /**
     * Where that order comes from.
     *
     * @return the basis
     */
    Basis orderBasis();

    /**
     * What each stage rests on.
     *
     * @return a basis for each stage
     */
    ImmutableMap<PayableStage, Basis> bases();

    /**
     * What a stage rests on.
     *
     * @param stage the stage
     * @return its basis
     */
    default Basis basis(PayableStage stage) {
        return requireNonNull(bases().get(stage));
    }

    /**
     * The rule that what has to be paid is never more than the estimate.
     *
     * @return the basis
     */
    Basis neverMore();

    /**
     * The texts about victims, in order of time.
     *
     * @return at least one text
     */
    ImmutableList<DatedText<VictimText>> victims();

    /**
     * The rule that no more goes off than the gain that corresponds to a claim.
     *
     * @return the basis
     */
    Basis corresponding();

    /**
     * The rule that the text most favourable to the person applies.
     *
     * @return the basis
     */
    Basis mostFavourable();

    /**
     * The practice about undue delay.
     *
     * @return the practice
     */
    DelayLaw delay();

    /**
     * The law of detention.
     *
     * @return the law
     */
    DetentionLaw detention();

    /** Checks that no stage is left out. */
    @Value.Check
    default void check() {
        checkArgument(
                order().size() == PayableStage.values().length
                        && ImmutableSet.copyOf(order()).size() == order().size(),
                "Every stage comes once, not %s",
                order());
        checkArgument(bases().keySet().containsAll(order()), "Every stage rests on something: %s", bases());
        checkArgument(!victims().isEmpty(), "There must be a text about victims");
    }

    /**
     * Starts a law.
     *
     * @return the builder
     */
    static PayableLawBuilder builder() {
        return new PayableLawBuilder();
    }
}
