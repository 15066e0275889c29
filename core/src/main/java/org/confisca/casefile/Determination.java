package org.confisca.casefile;

import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** What somebody with authority decided about an open norm. The library records determinations; it never makes one. */
@Value.Immutable
@ModelStyle
public interface Determination {

    /**
     * Its id.
     *
     * @return the id
     */
    DeterminationId id();

    /**
     * The norm and what it was asked about.
     *
     * @return the key
     */
    NormKey key();

    /**
     * Whether the norm was found to be met.
     *
     * @return the answer
     */
    boolean answer();

    /**
     * Who decided.
     *
     * @return the office
     */
    Office by();

    /**
     * By which standard.
     *
     * @return the standard
     */
    Standard standard();

    /**
     * When.
     *
     * @return the moment
     */
    LocalDateTime at();

    /**
     * Where it is written down.
     *
     * @return a reference, such as an ECLI; empty if none was given
     */
    Optional<String> writtenIn();

    /**
     * The determination that this one takes the place of. The older one stays on the file.
     *
     * @return the older determination; empty for the first one
     */
    Optional<DeterminationId> supersedes();

    /**
     * Starts a determination.
     *
     * @return the builder
     */
    static DeterminationBuilder builder() {
        return new DeterminationBuilder();
    }
}
