package org.confisca.time;

import org.confisca.source.Language;
import org.confisca.source.Wording;

/**
 * A term that stands still, so that nobody knows yet when it ends.
 *
 * @param suspension why it stands still, and since when
 * @param otherwise when it would have ended, had this suspension not begun; what was left of it then is left still
 */
public record StillSuspended(Suspension suspension, Deadline otherwise) implements CourseEnd {

    @Override
    public Wording explanation() {
        return Wording.of(
                "einde nog niet bekend: geschorst sinds " + DeadlineText.moment(suspension.from()) + ", "
                        + suspension.why().nl() + " (" + suspension.law().in(Language.NL) + "); zonder deze schorsing: "
                        + otherwise.explanation().nl(),
                "end not known yet: suspended since " + DeadlineText.moment(suspension.from()) + ", "
                        + suspension.why().en() + " (" + suspension.law().in(Language.EN)
                        + "); without this suspension: "
                        + otherwise.explanation().en());
    }
}
