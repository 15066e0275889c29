package org.confisca.history;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.Duty;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.RunningTerm;
import org.confisca.rule.Step;
import org.confisca.source.Wording;

/**
 * Something that stands differently, or no longer, or only now, because something earlier became known. The numbers that a
 * file itself gives to its terms and duties do not count as a difference.
 */
public sealed interface Change {

    /**
     * The change in words: what it is about, how it stood and how it stands now.
     *
     * @return the wording
     */
    default Wording wording() {
        return ChangeWords.of(this);
    }

    /**
     * An act, or an act of the law that stood or ensued: it stands for another reason, other things followed from it, or it
     * stands only before or only now.
     *
     * @param act the act
     * @param before how it stood; empty if it did not
     * @param after how it stands now; empty if it no longer does
     */
    record OfAct(Act act, Optional<Step> before, Optional<Step> after) implements Change {}

    /**
     * The legal state of an asset at the end of the history.
     *
     * @param asset the asset
     * @param before its state; empty if it was not on the file
     * @param after its state now; empty if it no longer is on the file
     */
    record OfState(AssetId asset, Optional<LegalState> before, Optional<LegalState> after) implements Change {}

    /**
     * A term that runs at the end of the history.
     *
     * @param before the term as it ran; empty if it did not
     * @param after the term as it runs now; empty if it no longer does
     */
    record OfTerm(Optional<RunningTerm> before, Optional<RunningTerm> after) implements Change {}

    /**
     * A duty at the end of the history, open or done.
     *
     * @param before the duty as it stood; empty if there was none
     * @param after the duty as it stands now; empty if there is none any more
     */
    record OfDuty(Optional<Duty> before, Optional<Duty> after) implements Change {}
}
