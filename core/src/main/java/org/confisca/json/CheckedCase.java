package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.history.CaseHistory;
import org.confisca.rule.RuleBook;

/**
 * A case file, judged act by act.
 *
 * @param document the case file
 * @param book the law by which it was judged
 * @param acts its acts with the answers, in order of time
 * @param end what time did after the last act; empty if the file does not let it run on
 */
public record CheckedCase(
        CaseDocument document, RuleBook book, ImmutableList<CheckedAct> acts, Optional<CheckedEnd> end) {

    /**
     * The whole history.
     *
     * @return the history at the end of the file
     */
    public CaseHistory history() {
        return end.map(CheckedEnd::history)
                .orElseGet(() -> acts.isEmpty()
                        ? CaseHistory.of(document.opening())
                        : acts.get(acts.size() - 1).history());
    }

    /**
     * Everything that came out otherwise than the file expects.
     *
     * @return the differences, in the order of the file; empty if all is as expected
     */
    public ImmutableList<Difference> differences() {
        ImmutableList.Builder<Difference> all = ImmutableList.builder();
        acts.forEach(act -> all.addAll(act.differences()));
        end.ifPresent(checked -> all.addAll(checked.differences()));
        return all.build();
    }
}
