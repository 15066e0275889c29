package org.confisca.history;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDateTime;
import org.confisca.rule.Step;

/**
 * A line of the history.
 *
 * @param step what was done, why it stands and what followed
 * @param recordedAt when it was written down, never before it happened
 */
public record Entry(Step step, LocalDateTime recordedAt) {

    /**
     * Checks the order of the two moments.
     *
     * @param step what was done, why it stands and what followed
     * @param recordedAt when it was written down
     * @throws IllegalArgumentException if it was written down before it happened
     */
    public Entry {
        checkArgument(
                !recordedAt.isBefore(step.act().at()),
                "%s of %s cannot be written down on %s",
                step.act().type(),
                step.act().at(),
                recordedAt);
    }

    /**
     * When it happened.
     *
     * @return the moment of the act
     */
    public LocalDateTime occurredAt() {
        return step.act().at();
    }
}
