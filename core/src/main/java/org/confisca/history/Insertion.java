package org.confisca.history;

import com.google.common.collect.ImmutableList;
import org.confisca.rule.Assessment;

/**
 * A late entry that was put where it belongs, if it can be carried out there.
 *
 * @param assessment the answer about the late entry
 * @param history the history with it, later acts judged anew; the same history as before if the late entry cannot be carried
 *     out where it belongs
 * @param changes everything that stands differently now, apart from the line of the late entry itself: other acts and acts
 *     of the law in order of time, then states, terms and duties at the end of the history; none if it cannot be carried out
 */
public record Insertion(Assessment assessment, CaseHistory history, ImmutableList<Change> changes) {

    /**
     * The other acts, and acts of the law, that stand differently now.
     *
     * @return these of the changes, in order of time
     */
    public ImmutableList<Change.OfAct> changedActs() {
        return changes.stream()
                .filter(Change.OfAct.class::isInstance)
                .map(Change.OfAct.class::cast)
                .collect(ImmutableList.toImmutableList());
    }
}
