package org.confisca.casefile;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody with a part in the case, as an opaque reference: no name, no address, nothing personal.
 *
 * @param id the reference
 * @param kind what kind of party it is
 * @param diedOn the day on which the person died; empty if no death is recorded
 * @param heirs who came in the place of a person who died
 */
public record Party(PartyId id, PartyKind kind, Optional<LocalDate> diedOn, ImmutableList<PartyId> heirs) {

    /**
     * A party whose death is not recorded.
     *
     * @param id the reference
     * @param kind what kind of party it is
     */
    public Party(PartyId id, PartyKind kind) {
        this(id, kind, Optional.empty(), ImmutableList.of());
    }

    /**
     * This party after death.
     *
     * @param on the day
     * @param successors who came in its place
     * @return the party
     */
    public Party died(LocalDate on, ImmutableList<PartyId> successors) {
        return new Party(id, kind, Optional.of(on), successors);
    }
}
