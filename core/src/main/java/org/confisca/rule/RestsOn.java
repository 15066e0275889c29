package org.confisca.rule;

import com.google.common.collect.ImmutableSet;
import org.confisca.casefile.Duty;
import org.confisca.casefile.RunningTerm;
import org.confisca.source.RuleId;

/** Finds the rules on which an answer rests: those that decided it and, if the act is permitted, those by which something follows. */
final class RestsOn {
    private final ImmutableSet.Builder<RuleId> rules = ImmutableSet.builder();

    private RestsOn() {}

    static ImmutableSet<RuleId> of(Assessment assessment) {
        RestsOn found = new RestsOn();
        assessment.byLaw().forEach(found::step);
        if (assessment instanceof Assessment.Permitted permitted) {
            found.rules.addAll(permitted.powers());
            found.traced(assessment, Truth.TRUE, "only");
            found.then(permitted.step().then());
        } else if (assessment instanceof Assessment.Refused refused) {
            refused.reasons().forEach(found::reason);
        } else {
            found.traced(assessment, Truth.UNKNOWN, "may");
            found.traced(assessment, Truth.UNKNOWN, "only");
        }
        return found.rules.build();
    }

    private void traced(Assessment assessment, Truth truth, String word) {
        assessment.trace().stream()
                .filter(traced -> traced.truth() == truth && traced.word().equals(word))
                .map(Traced::rule)
                .forEach(rules::add);
    }

    private void reason(Reason reason) {
        if (reason instanceof Reason.Forbidden limit) {
            rules.add(limit.rule());
        } else if (reason instanceof Reason.PowerFails power) {
            rules.add(power.rule());
        }
    }

    private void step(Step step) {
        if (step.cause() instanceof Cause.ByLaw law) {
            rules.add(law.rule());
        }
        then(step.then());
    }

    private void then(Consequences then) {
        then.started().stream().map(RunningTerm::rule).forEach(rules::add);
        then.moved().stream().map(RunningTerm::rule).forEach(rules::add);
        then.opened().stream().map(Duty::rule).forEach(rules::add);
        rules.addAll(then.undecided());
        then.ensuing().forEach(this::step);
    }
}
