package org.confisca.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * A time during which a term stands still.
 *
 * @param from when it began
 * @param until when the term ran on again; empty as long as it has not
 * @param why why it stood still, for instance {@code expert appraisal}
 * @param law the provision that lets it stand still
 */
public record Suspension(LocalDateTime from, Optional<LocalDateTime> until, Wording why, Citation law) {

    /**
     * Checks the order of time.
     *
     * @param from when it began
     * @param until when it ended
     * @param why why the term stood still
     * @param law the provision
     * @throws IllegalArgumentException if it ended before it began
     */
    public Suspension {
        checkArgument(
                until.isEmpty() || !until.get().isBefore(from),
                "A suspension that began at %s cannot have ended at %s",
                from,
                until.orElse(from));
    }
}
