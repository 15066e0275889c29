package org.confisca.casefile;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A right to an asset, as somebody asserts it. That it was asserted is on record; whether it exists is for a court.
 *
 * @param id its id
 * @param asset the asset
 * @param holder whose right it is
 * @param kind what kind of right
 * @param share which part of the asset it is about; empty if the whole, or if nobody said
 * @param assertedAt when it was asserted
 */
public record Interest(
        InterestId id,
        AssetId asset,
        PartyId holder,
        InterestKind kind,
        Optional<Fraction> share,
        LocalDateTime assertedAt) {}
