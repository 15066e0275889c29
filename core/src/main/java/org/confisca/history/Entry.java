package org.confisca.history;

import java.time.LocalDateTime;
import org.confisca.rule.Step;

/**
 * A line of the history.
 *
 * @param step what was done, why it stands and what followed
 * @param recordedAt when it was written down
 */
public record Entry(Step step, LocalDateTime recordedAt) {

    /**
     * When it happened.
     *
     * @return the moment of the act
     */
    public LocalDateTime occurredAt() {
        return step.act().at();
    }
}
