package org.confisca.distribution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.casefile.CaseFile;

/** What a legal order asks before money is distributed. It looks at the file and moves nothing. */
@FunctionalInterface
public interface Barrier {

    /**
     * Whether something stands in the way.
     *
     * @param file the file
     * @param fund the money
     * @param claims the claims on it
     * @param at the moment of asking, not before the last act on the file
     * @return what stands in the way; empty if nothing does
     */
    Optional<Obstacle> inTheWay(CaseFile file, Fund fund, ImmutableList<Entitlement> claims, LocalDateTime at);
}
