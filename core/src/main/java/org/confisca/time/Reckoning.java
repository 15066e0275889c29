package org.confisca.time;

import java.util.function.Function;
import org.confisca.source.Wording;

/** The answer to "when does this term end?": a deadline, or the reason why none can be given. */
public sealed interface Reckoning permits Deadline, BeyondCalendar {

    /**
     * The answer in words.
     *
     * @return the wording, Dutch and English
     */
    Wording explanation();

    /**
     * Handles both answers.
     *
     * @param deadline what to make of a deadline
     * @param beyond what to make of a day outside the calendar
     * @param <R> the kind of result
     * @return the result of the function that fits this answer
     */
    default <R> R match(
            Function<? super Deadline, ? extends R> deadline, Function<? super BeyondCalendar, ? extends R> beyond) {
        if (this instanceof Deadline reckoned) {
            return deadline.apply(reckoned);
        }
        return beyond.apply((BeyondCalendar) this);
    }
}
