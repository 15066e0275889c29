package org.confisca.time;

import org.confisca.source.Wording;

/** The answer to "when does a term end that was suspended or extended?": a deadline, or why there is none (yet). */
public sealed interface CourseEnd permits Deadline, StillSuspended, BeyondCalendar {

    /**
     * The answer in words.
     *
     * @return the wording, Dutch and English
     */
    Wording explanation();
}
