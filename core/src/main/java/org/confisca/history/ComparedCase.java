package org.confisca.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.confisca.rule.RuleBook;
import org.confisca.source.Language;
import org.confisca.source.ProvisionId;

/**
 * A case as two books judge it.
 *
 * @param one the one book
 * @param other the other
 * @param narrative what is told of the case
 * @param acts the acts that were compared, each with both answers
 * @param stoppedAt the number of the act at which the case stopped, because it is unlawful under one of the books only; empty
 *     if all acts were compared
 * @param end what stands differently at the end, how it stands under the one book and how under the other; empty if nothing
 *     does, or if the case stopped before
 */
public record ComparedCase(
        RuleBook one,
        RuleBook other,
        Narrative narrative,
        ImmutableList<ComparedAct> acts,
        OptionalInt stoppedAt,
        ImmutableList<Change> end) {

    /**
     * Whether the two books differ on the case: in the outcome of an act, in what follows from one, or in what stands at the
     * end. That the same outcome has other grounds is no difference.
     *
     * @return whether they do
     */
    public boolean differs() {
        return !end.isEmpty() || acts.stream().anyMatch(ComparedAct::differs);
    }

    /**
     * The provisions by which they differ.
     *
     * @return the provisions, in the order in which they come up
     */
    public ImmutableSet<ProvisionId> provisions() {
        return acts.stream()
                .filter(ComparedAct::differs)
                .flatMap(act -> act.provisions().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The comparison in words.
     *
     * @param language the language
     * @return the acts that differ with both answers, where the case stopped, and what stands differently at the end; one line
     *     that says so if nothing differs
     */
    public ImmutableList<String> explain(Language language) {
        return new ComparisonWords(this, language).lines();
    }
}
