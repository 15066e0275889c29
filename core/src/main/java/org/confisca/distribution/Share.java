package org.confisca.distribution;

import java.util.Optional;
import org.confisca.money.Amount;
import org.confisca.money.Stage.Claimed;
import org.confisca.money.Stage.Distributed;
import org.joda.money.Money;

/**
 * A line of a distribution.
 *
 * @param step the step that gives it
 * @param ground why; empty for a step that takes nothing
 * @param payee who receives it, as a label; empty for a step that takes nothing
 * @param claim what that one claims; empty if the law gives a part or the rest
 * @param amount what that one is to receive
 * @param left what is left of the money after this line
 */
public record Share(
        WaterfallStep step,
        Optional<Ground> ground,
        Optional<String> payee,
        Optional<Amount<Claimed>> claim,
        Amount<Distributed> amount,
        Money left) {}
