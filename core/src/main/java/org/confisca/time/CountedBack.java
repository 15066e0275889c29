package org.confisca.time;

import org.confisca.source.Wording;

/** The answer to "when must it be done at the latest, so long before that?": a moment, or why none can be given. */
public sealed interface CountedBack permits LatestMoment, BeyondCalendar {

    /**
     * The answer in words.
     *
     * @return the wording, Dutch and English
     */
    Wording explanation();
}
