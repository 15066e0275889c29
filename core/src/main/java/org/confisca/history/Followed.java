package org.confisca.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.TermId;
import org.confisca.rule.Assessment;
import org.confisca.rule.Cause;
import org.confisca.rule.Consequences;
import org.confisca.rule.Step;
import org.confisca.source.RuleId;

/**
 * Something that the law did before an act or that follows from it, without the numbers that a file gives to terms and duties.
 *
 * @param rule the rule by which it follows
 * @param look what it is
 */
record Followed(RuleId rule, Object look) {

    /** What time did before an act, and what follows from the act if it happens; a proposed act must be permitted for that. */
    static ImmutableSet<Followed> from(Assessment answer, boolean proposed) {
        Finder finder = new Finder(answer.question().file().clock().running());
        answer.byLaw().forEach(finder::step);
        Optional<Step> step =
                proposed && !(answer instanceof Assessment.Permitted) ? Optional.empty() : answer.carriedOut();
        step.map(Step::then).ifPresent(finder::then);
        return finder.found.build();
    }

    private static final class Finder {
        private final ImmutableSet.Builder<Followed> found = ImmutableSet.builder();
        private final Map<TermId, RunningTerm> terms = new HashMap<>();

        Finder(Iterable<RunningTerm> running) {
            running.forEach(term -> terms.put(term.id(), term));
        }

        void step(Step step) {
            if (step.cause() instanceof Cause.ByLaw law) {
                found.add(new Followed(law.rule(), step.act()));
            }
            then(step.then());
        }

        void then(Consequences then) {
            for (RunningTerm term : then.started()) {
                terms.put(term.id(), term);
                add("started", term);
            }
            then.moved().forEach(term -> add("moved", term));
            then.stopped().stream()
                    .map(terms::get)
                    .filter(java.util.Objects::nonNull)
                    .forEach(term ->
                            found.add(new Followed(term.rule(), ImmutableList.of("stopped", Differences.key(term)))));
            then.opened()
                    .forEach(duty -> found.add(
                            new Followed(duty.rule(), ImmutableList.of("opened", Differences.unnumbered(duty)))));
            then.discharged()
                    .forEach(duty -> found.add(
                            new Followed(duty.rule(), ImmutableList.of("discharged", Differences.unnumbered(duty)))));
            then.undecided().forEach(rule -> found.add(new Followed(rule, "undecided")));
            then.ensuing().forEach(this::step);
        }

        private void add(String what, RunningTerm term) {
            found.add(new Followed(term.rule(), ImmutableList.of(what, Differences.unnumbered(term))));
        }
    }
}
