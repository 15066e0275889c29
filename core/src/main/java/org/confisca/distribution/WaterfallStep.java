package org.confisca.distribution;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.casefile.Fraction;
import org.confisca.money.Remainder;
import org.confisca.source.Citation;
import org.confisca.source.ProvisionId;
import org.confisca.source.Wording;
import org.joda.money.Money;

/**
 * One step of a waterfall: who comes next, by which provision, and how much that one takes of what is left.
 *
 * @param provision the provision
 * @param law where it stands, with its check mark
 * @param what what the step does, in words
 * @param origins the money that it is about
 * @param how how much it takes
 */
public record WaterfallStep(ProvisionId provision, Citation law, Wording what, ImmutableSet<Origin> origins, How how) {

    /** How much a step takes. */
    public sealed interface How {

        /**
         * The claims of one ground, in full if there is enough, else in proportion to them. Nobody receives more than the
         * claim.
         *
         * @param ground the ground
         * @param remainder who gets the cents that are left when it has to be divided
         */
        record Claims(Ground ground, Remainder remainder) implements How {}

        /**
         * A part of the whole sum collected, once that is more than a threshold, for the State whose order it was. What was
         * agreed with that State goes before it. It takes nothing from money under an order of one's own State, and no more
         * than is left. Rounded down; the cent stays.
         *
         * @param threshold a sum of exactly this gives no share
         * @param part how much of the whole sum
         */
        record ShareAbove(Money threshold, Fraction part) implements How {}

        /** It takes nothing: the provision says that somebody else bears or had it, which a reader should see. */
        record Nothing() implements How {}

        /**
         * All that is left.
         *
         * @param payee whose it is; empty for the State
         */
        record Rest(Optional<String> payee) implements How {}
    }
}
