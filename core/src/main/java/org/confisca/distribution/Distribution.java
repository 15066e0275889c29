package org.confisca.distribution;

import com.google.common.collect.ImmutableList;

/** What comes of the question who gets what: an answer, or why there is none yet. */
public sealed interface Distribution {

    /**
     * The money that was asked about.
     *
     * @return the money
     */
    Fund fund();

    /**
     * The money is divided, to the last cent.
     *
     * @param fund the money
     * @param shares who gets what, in the order of the steps; what is left after the last is nothing
     */
    record Divided(Fund fund, ImmutableList<Share> shares) implements Distribution {}

    /**
     * The law forbids it as yet.
     *
     * @param fund the money
     * @param obstacles all that stands in the way, certain or not; at least one is certain
     */
    record NotYet(Fund fund, ImmutableList<Obstacle> obstacles) implements Distribution {}

    /**
     * Nothing forbids it, but something is missing.
     *
     * @param fund the money
     * @param missing what is missing, and who can supply it
     */
    record Open(Fund fund, ImmutableList<Obstacle> missing) implements Distribution {}
}
