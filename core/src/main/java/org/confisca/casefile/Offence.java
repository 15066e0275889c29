package org.confisca.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** An offence that somebody is suspected or convicted of: nearly every power hangs on one. */
@Value.Immutable
@ModelStyle
public interface Offence {

    /**
     * Its id.
     *
     * @return the id
     */
    OffenceId id();

    /**
     * The suspect or convicted person.
     *
     * @return a party of the file
     */
    PartyId person();

    /**
     * When it was committed.
     *
     * @return the days; empty while unknown
     */
    Optional<DateRange> period();

    /**
     * The category of the fine that its statutory definition threatens (art. 23(4) Sr).
     *
     * @return 1 to 6; empty while unknown
     */
    Optional<Integer> fineCategory();

    /**
     * Whether its definition makes it a crime (misdrijf) rather than a minor offence (overtreding).
     *
     * @return whether it is a crime; empty while unknown
     */
    Optional<Boolean> crime();

    /**
     * Where the prosecution stands.
     *
     * @return the status
     */
    OffenceStatus status();

    /**
     * When prosecution began.
     *
     * @return the moment; empty if the file records none
     */
    Optional<LocalDateTime> chargedAt();

    /**
     * When the court first convicted or acquitted; a judgment after the first was set aside does not change it.
     *
     * @return the moment; empty if the file records no judgment
     */
    Optional<LocalDateTime> judgedAt();

    /**
     * When the prosecuted case ended: the last judgment became final, or prosecution was discontinued.
     *
     * @return the moment; empty while it goes on, or if the file records none
     */
    Optional<LocalDateTime> endedAt();

    /**
     * When the prosecution claimed deprivation of the gain from it.
     *
     * @return the moment; empty if the file records no claim
     */
    Optional<LocalDateTime> deprivationClaimedAt();

    /**
     * When a performed settlement took away the claim for deprivation.
     *
     * @return the moment; empty if the file records none
     */
    Optional<LocalDateTime> deprivationExtinguishedAt();

    /** Refuses a fine category that does not exist. */
    @Value.Check
    default void check() {
        fineCategory()
                .ifPresent(category -> checkArgument(
                        category >= 1 && category <= 6,
                        "Offence %s: a fine category is 1 to 6, not %s",
                        id(),
                        category));
    }

    /**
     * Starts an offence.
     *
     * @return the builder
     */
    static OffenceBuilder builder() {
        return new OffenceBuilder();
    }
}
