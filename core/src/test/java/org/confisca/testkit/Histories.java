package org.confisca.testkit;

import org.confisca.act.Act;
import org.confisca.history.Carried;
import org.confisca.history.CaseHistory;
import org.confisca.rule.Assessment;
import org.confisca.rule.RuleBook;
import org.confisca.source.Language;

/** Histories of cases in which everything was done lawfully. */
public final class Histories {

    private Histories() {}

    /** The history of acts that were all permitted, each recorded when it was done. */
    public static CaseHistory lawful(RuleBook book, Files opening, Act... acts) {
        return then(book, CaseHistory.of(opening.file()), acts);
    }

    /** A history after more acts that were all permitted. */
    public static CaseHistory then(RuleBook book, CaseHistory history, Act... acts) {
        CaseHistory after = history;
        for (Act act : acts) {
            Carried carried = after.carryOut(book, act, act.at());
            if (!(carried.assessment() instanceof Assessment.Permitted)) {
                throw new AssertionError(String.join("\n", carried.assessment().explain(Language.EN)));
            }
            after = carried.history();
        }
        return after;
    }
}
