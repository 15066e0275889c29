package org.confisca.casefile;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One party's remedy: a right of appeal against a decision, or a complaint about a measure or a decision.
 *
 * @param id its id
 * @param kind what kind of remedy it is
 * @param against the decision or the measure
 * @param by whose remedy it is
 * @param arose when it arose: when a complaint was lodged, or a right of appeal was given
 * @param status where it stands
 * @param since when it came to stand there
 * @param ruling how it was decided; empty unless it was
 */
public record Remedy(
        RemedyId id,
        RemedyKind kind,
        Subject against,
        PartyId by,
        LocalDateTime arose,
        RemedyStatus status,
        LocalDateTime since,
        Optional<Ruling> ruling) {

    /**
     * This remedy in another status.
     *
     * @param next the status
     * @param at from when
     * @return the remedy
     */
    public Remedy in(RemedyStatus next, LocalDateTime at) {
        return new Remedy(id, kind, against, by, arose, next, at, ruling);
    }

    /**
     * This remedy, decided.
     *
     * @param outcome how
     * @param at when
     * @return the remedy
     */
    public Remedy decided(Ruling outcome, LocalDateTime at) {
        return new Remedy(id, kind, against, by, arose, RemedyStatus.DECIDED, at, Optional.of(outcome));
    }
}
