package org.confisca.casefile;

import java.time.LocalDateTime;

/** By when a duty is to be done. */
public sealed interface Due {

    /**
     * By a moment that can be computed.
     *
     * @param end the first instant at which it is too late
     */
    record By(LocalDateTime end) implements Due {}

    /**
     * Without delay, or as soon as possible: never computably overdue.
     *
     * @param since from when
     */
    record WithoutDelay(LocalDateTime since) implements Due {}
}
