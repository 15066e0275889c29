package org.confisca.casefile;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** Leave of an examining magistrate for conservatory seizure (art. 103 Sv). */
@Value.Immutable
@ModelStyle
public interface Authorisation {

    /**
     * Its id.
     *
     * @return the id
     */
    AuthorisationId id();

    /**
     * For which offence.
     *
     * @return the offence
     */
    OffenceId offence();

    /**
     * For which purposes.
     *
     * @return at least one purpose
     */
    @Value.NaturalOrder
    ImmutableSortedSet<Purpose> purposes();

    /**
     * How it was given.
     *
     * @return the form
     */
    AuthorisationForm form();

    /**
     * The most for which may be seized.
     *
     * @return the amount; empty if the authorisation names none
     */
    Optional<Money> maximum();

    /**
     * When it was given.
     *
     * @return the moment
     */
    LocalDateTime at();

    /**
     * When an oral authorisation was confirmed in writing.
     *
     * @return the moment; empty if it was not
     */
    Optional<LocalDateTime> confirmedAt();

    /**
     * When it was served on the suspect or convicted person.
     *
     * @return the moment; empty if it was not
     */
    Optional<LocalDateTime> servedAt();

    /**
     * Starts an authorisation.
     *
     * @return the builder
     */
    static AuthorisationBuilder builder() {
        return new AuthorisationBuilder();
    }
}
