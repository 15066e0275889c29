package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.confisca.json.CheckedAct;
import org.confisca.rule.Assessment;
import org.confisca.rule.CatalogueEntry;
import org.confisca.rule.Cause;
import org.confisca.rule.Consequences;
import org.confisca.rule.Reason;
import org.confisca.rule.Step;
import org.confisca.rule.Traced;
import org.confisca.rule.Truth;
import org.confisca.source.RuleId;

/** In which acts of case files a rule decided something, or something followed from it. */
final class RuleExamples {

    /** What a rule did in an example. */
    enum Effect {
        /** It is a power, and it held. */
        PERMITS,
        /** It is a limit that forbade the act, or a power that failed. */
        REFUSES,
        /** Something that it asks for is missing. */
        ASKS,
        /** A term, a duty or an act of the law followed from it. */
        FOLLOWS
    }

    /**
     * An act in which a rule spoke.
     *
     * @param effect what the rule did
     * @param file the case file
     * @param act which act of the file, from 1
     */
    record Example(Effect effect, String file, int act) {}

    private record Spoken(RuleId rule, Effect effect, LocalDate day) {}

    private final SetMultimap<Spoken, Example> found = LinkedHashMultimap.create();

    void add(CheckedFile file) {
        if (file instanceof CheckedFile.Judged judged) {
            int number = 1;
            for (CheckedAct act : judged.checked().acts()) {
                boolean done = !act.filed().proposed() || act.assessment() instanceof Assessment.Permitted;
                add(act.assessment(), done, file.file(), number++);
            }
        }
    }

    private void add(Assessment assessment, boolean done, String file, int number) {
        LocalDate day = assessment.question().act().at().toLocalDate();
        for (Traced traced : assessment.trace()) {
            effect(assessment, traced)
                    .ifPresent(effect -> found.put(
                            new Spoken(traced.rule(), effect, traced.day()), new Example(effect, file, number)));
        }
        assessment.byLaw().forEach(step -> add(step, day, new Example(Effect.FOLLOWS, file, number)));
        if (done) {
            assessment.carriedOut().ifPresent(step -> add(step.then(), day, new Example(Effect.FOLLOWS, file, number)));
        }
    }

    private static Optional<Effect> effect(Assessment assessment, Traced traced) {
        if (assessment instanceof Assessment.Permitted permitted) {
            return Optional.of(Effect.PERMITS)
                    .filter(power -> permitted.powers().contains(traced.rule()));
        }
        if (assessment instanceof Assessment.Refused refused) {
            return Optional.of(Effect.REFUSES)
                    .filter(reason -> refused.reasons().stream()
                            .flatMap(RuleExamples::rule)
                            .anyMatch(traced.rule()::equals));
        }
        return Optional.of(Effect.ASKS).filter(asks -> traced.truth() == Truth.UNKNOWN);
    }

    private static Stream<RuleId> rule(Reason reason) {
        if (reason instanceof Reason.Forbidden limit) {
            return Stream.of(limit.rule());
        }
        return reason instanceof Reason.PowerFails power ? Stream.of(power.rule()) : Stream.of();
    }

    private void add(Step step, LocalDate day, Example example) {
        if (step.cause() instanceof Cause.ByLaw law) {
            found.put(new Spoken(law.rule(), Effect.FOLLOWS, day), example);
        }
        add(step.then(), day, example);
    }

    private void add(Consequences then, LocalDate day, Example example) {
        then.started().forEach(term -> found.put(new Spoken(term.rule(), Effect.FOLLOWS, day), example));
        then.opened().forEach(duty -> found.put(new Spoken(duty.rule(), Effect.FOLLOWS, day), example));
        then.ensuing().forEach(step -> add(step, day, example));
    }

    /** The examples of a rule in the edition that an entry of the catalogue shows, in order of the files. */
    ImmutableList<Example> of(CatalogueEntry entry) {
        return found.entries().stream()
                .filter(each -> each.getKey().rule().equals(entry.rule()))
                .filter(each -> !entry.from()
                        .filter(first -> each.getKey().day().isBefore(first))
                        .isPresent())
                .filter(each -> !entry.to()
                        .filter(last -> each.getKey().day().isAfter(last))
                        .isPresent())
                .map(Map.Entry::getValue)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
