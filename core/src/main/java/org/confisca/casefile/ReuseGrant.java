package org.confisca.casefile;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Confiscated property given a public or social purpose.
 *
 * @param id its id
 * @param asset the property
 * @param beneficiary who received it
 * @param mode what is reused
 * @param purpose what for, in a few words
 * @param since from when
 * @param transferredAt when it was handed over; empty while it was not
 * @param monitoredAt when the use was last reported on; empty if it never was
 * @param endedAt when the grant ended or was revoked; empty while it lasts
 */
public record ReuseGrant(
        GrantId id,
        AssetId asset,
        PartyId beneficiary,
        ReuseMode mode,
        String purpose,
        LocalDateTime since,
        Optional<LocalDateTime> transferredAt,
        Optional<LocalDateTime> monitoredAt,
        Optional<LocalDateTime> endedAt) {

    /**
     * This grant after the property was handed over.
     *
     * @param at when
     * @return the grant
     */
    public ReuseGrant transferred(LocalDateTime at) {
        return new ReuseGrant(id, asset, beneficiary, mode, purpose, since, Optional.of(at), monitoredAt, endedAt);
    }

    /**
     * This grant after a report on its use.
     *
     * @param at when it was reported
     * @return the grant
     */
    public ReuseGrant monitored(LocalDateTime at) {
        return new ReuseGrant(id, asset, beneficiary, mode, purpose, since, transferredAt, Optional.of(at), endedAt);
    }

    /**
     * This grant, ended.
     *
     * @param at when
     * @return the grant
     */
    public ReuseGrant ended(LocalDateTime at) {
        return new ReuseGrant(
                id, asset, beneficiary, mode, purpose, since, transferredAt, monitoredAt, Optional.of(at));
    }
}
