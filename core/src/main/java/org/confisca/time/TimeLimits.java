package org.confisca.time;

import java.time.LocalDateTime;

/**
 * A body of law that says when a term ends: a national act on time limits, or Regulation (EEC, Euratom) 1182/71. An
 * implementation is pure: it reads no clock, and the same question always has the same answer. Implementations are
 * immutable and thread-safe.
 */
public interface TimeLimits {

    /**
     * Reckons the end of a term.
     *
     * @param start the local date and time of the event that sets the term off, on the clock of the jurisdiction; for
     *     terms in days or longer only its day matters, and that day is not counted
     * @param term how long the term is
     * @return the deadline with the days it ran over, or the day for which no calendar was at hand
     */
    Reckoning reckon(LocalDateTime start, Term term);
}
