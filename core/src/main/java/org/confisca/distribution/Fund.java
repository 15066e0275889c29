package org.confisca.distribution;

import java.util.Optional;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.Subject;
import org.confisca.money.Amount;
import org.confisca.money.Stage.Collected;

/**
 * Money that can be distributed because what brought it in is final. That it is a collected amount is the proof: there is no
 * other way to one than through a final order.
 *
 * @param source what it stems from: an asset that is money, an obligation, or a settlement
 * @param origin how it came
 * @param collected all that came in, whether or not some of it was passed on already
 * @param by the decision that confiscated or ordered it; empty if there was none
 * @param orderedBy the State whose order was executed, by its code of two letters; empty for an order of one's own State
 */
public record Fund(
        Subject source,
        Origin origin,
        Amount<Collected> collected,
        Optional<DecisionId> by,
        Optional<String> orderedBy) {}
