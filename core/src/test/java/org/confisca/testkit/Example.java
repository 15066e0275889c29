package org.confisca.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.casefile.CaseFile;
import org.confisca.rule.Assessment;
import org.confisca.rule.Cause;
import org.confisca.rule.Consequences;
import org.confisca.rule.Reason;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Step;
import org.confisca.rule.Traced;
import org.confisca.rule.Truth;

/**
 * What one rule says about one act on one file.
 *
 * @param rule the rule, as {@code NL-SV-117-5/runs-1}
 * @param title what the example shows, as a lawyer would say it
 * @param file the file before the act
 * @param act the act
 * @param expected for a power: whether it permits; for a limit: whether it allows; for a duty, a term or a consequence:
 *     whether it arises; unknown if it cannot be told. A limit out of scope allows
 */
public record Example(String rule, String title, CaseFile file, Act act, Truth expected) {

    /** An example in which the rule permits, allows or arises. */
    public static Example holds(String rule, String title, Files file, Act act) {
        return new Example(rule, title, file.file(), act, Truth.TRUE);
    }

    /** An example in which the rule does not permit, forbids or does not arise. */
    public static Example fails(String rule, String title, Files file, Act act) {
        return new Example(rule, title, file.file(), act, Truth.FALSE);
    }

    /** An example in which nobody can tell yet. */
    public static Example open(String rule, String title, Files file, Act act) {
        return new Example(rule, title, file.file(), act, Truth.UNKNOWN);
    }

    /** What the rule says under a book. */
    public Truth probe(RuleBook book) {
        Assessment answer = book.assess(file, act);
        if (answer instanceof Assessment.Refused refused
                && refused.reasons().stream()
                        .anyMatch(
                                reason -> reason instanceof Reason.DoesNotFit || reason instanceof Reason.OutOfOrder)) {
            throw new IllegalArgumentException(
                    title + ": the act does not fit the file: " + answer.explain(org.confisca.source.Language.EN));
        }
        String word = rule.substring(rule.indexOf('/') + 1).replaceAll("-\\d+$", "");
        if (word.equals("may") || word.equals("only")) {
            Optional<Traced> traced = answer.trace().stream()
                    .filter(each -> each.rule().toString().equals(rule))
                    .findFirst();
            return traced.map(Traced::truth).orElse(word.equals("only") ? Truth.TRUE : Truth.FALSE);
        }
        Step step = answer.carriedOut()
                .orElseThrow(() -> new IllegalArgumentException(
                        title + ": the act does not fit the file: " + answer.explain(org.confisca.source.Language.EN)));
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        steps.addAll(answer.byLaw()).add(step);
        return arises(steps.build());
    }

    private Truth arises(ImmutableList<Step> steps) {
        boolean undecided = false;
        for (Step step : steps) {
            Consequences then = step.then();
            boolean byThis = step.cause() instanceof Cause.ByLaw law
                    && law.rule().toString().equals(rule);
            boolean started = then.started().stream()
                    .anyMatch(term -> term.rule().toString().equals(rule));
            boolean opened = then.opened().stream()
                    .anyMatch(duty -> duty.rule().toString().equals(rule));
            Truth ensuing = arises(then.ensuing());
            if (byThis || started || opened || ensuing == Truth.TRUE) {
                return Truth.TRUE;
            }
            undecided |= ensuing == Truth.UNKNOWN;
            undecided |= then.undecided().stream().anyMatch(id -> id.toString().equals(rule));
        }
        return undecided ? Truth.UNKNOWN : Truth.FALSE;
    }
}
