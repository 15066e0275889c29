package org.confisca.casefile;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** Detention for default (gijzeling): it presses a debtor to pay, and does not take the place of payment. */
@Value.Immutable
@ModelStyle
public interface Detention {

    /**
     * Its id.
     *
     * @return the id
     */
    DetentionId id();

    /**
     * The obligation that was not met.
     *
     * @return the obligation
     */
    ObligationId obligation();

    /**
     * Who is to be detained.
     *
     * @return a debtor
     */
    PartyId party();

    /**
     * For how many days it was asked.
     *
     * @return the days
     */
    int requestedDays();

    /**
     * When it was asked for.
     *
     * @return the moment
     */
    LocalDateTime requestedAt();

    /**
     * For how many days it was authorised.
     *
     * @return the days; empty while it is not
     */
    Optional<Integer> authorisedDays();

    /**
     * When it began.
     *
     * @return the moment; empty while it has not
     */
    Optional<LocalDateTime> since();

    /**
     * When it ended.
     *
     * @return the moment; empty while it has not
     */
    Optional<LocalDateTime> endedAt();

    /**
     * Where it stands.
     *
     * @return the status
     */
    default DetentionStatus status() {
        if (endedAt().isPresent()) {
            return DetentionStatus.ENDED;
        }
        if (since().isPresent()) {
            return DetentionStatus.RUNNING;
        }
        return authorisedDays().isPresent() ? DetentionStatus.AUTHORISED : DetentionStatus.REQUESTED;
    }

    /**
     * How many days it lasted.
     *
     * @return full days of twenty-four hours; zero while it has not ended
     */
    default int days() {
        return since().flatMap(begin -> endedAt().map(end -> Duration.between(begin, end)))
                .map(Duration::toDays)
                .map(Math::toIntExact)
                .orElse(0);
    }

    /**
     * Starts detention.
     *
     * @return the builder
     */
    static DetentionBuilder builder() {
        return new DetentionBuilder();
    }
}
