package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.casefile.CaseFile;
import org.confisca.history.Carried;
import org.confisca.history.CaseHistory;
import org.confisca.history.Entry;
import org.confisca.rule.Assessment;
import org.confisca.rule.Consequences;
import org.confisca.rule.OwedDuty;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Step;

/** Judges a case file act by act and holds every answer against what the file expects. */
public final class CaseCheck {

    private CaseCheck() {}

    /**
     * Judges a case file. An act that happened enters the history whatever the answer; a proposed act is judged only.
     *
     * @param document the case file
     * @param book the law to judge it by
     * @return the answers and the differences
     * @throws IllegalArgumentException if the book does not know the type of an act
     */
    public static CheckedCase run(CaseDocument document, RuleBook book) {
        ImmutableList.Builder<CheckedAct> acts = ImmutableList.builder();
        CaseHistory history = CaseHistory.of(document.opening());
        Path path = Path.ROOT.at("acts");
        int index = 0;
        for (FiledAct filed : document.acts()) {
            Path place = path.at(index++).at("expect");
            CheckedAct checked =
                    filed.proposed() ? proposed(filed, book, history, place) : happened(filed, book, history, place);
            acts.add(checked);
            history = checked.history();
        }
        CaseHistory last = history;
        return new CheckedCase(document, book, acts.build(), document.until().map(until -> end(until, book, last)));
    }

    private static CheckedAct happened(FiledAct filed, RuleBook book, CaseHistory history, Path path) {
        Carried carried = history.carryOut(book, filed.act(), filed.recorded());
        Optional<Step> step = carried.assessment().carriedOut();
        CaseFile after = step.isPresent()
                ? carried.history().now()
                : carried.assessment().question().file();
        return checked(filed, carried.assessment(), carried.history(), after, step, path);
    }

    private static CheckedAct proposed(FiledAct filed, RuleBook book, CaseHistory history, Path path) {
        Assessment assessment = book.assess(history.now(), filed.act());
        if (assessment instanceof Assessment.Permitted permitted) {
            return checked(filed, assessment, history, permitted.next(), Optional.of(permitted.step()), path);
        }
        return checked(filed, assessment, history, assessment.question().file(), Optional.empty(), path);
    }

    private static CheckedAct checked(
            FiledAct filed,
            Assessment assessment,
            CaseHistory history,
            CaseFile after,
            Optional<Step> step,
            Path path) {
        ImmutableList<Difference> differences = filed.expect()
                .map(expected -> {
                    Comparison comparison = new Comparison(expected, path);
                    comparison.answer(assessment);
                    ImmutableList<Step> byLaw = StepList.flat(ImmutableList.<Step>builder()
                            .addAll(assessment.byLaw())
                            .addAll(step.map(Step::then)
                                    .map(Consequences::ensuing)
                                    .orElse(ImmutableList.of()))
                            .build());
                    comparison.byLaw(byLaw);
                    comparison.opened(StepList.opened(byLaw, step));
                    comparison.file(after);
                    return comparison.differences();
                })
                .orElse(ImmutableList.of());
        return new CheckedAct(filed, assessment, history, after, differences);
    }

    private static CheckedEnd end(CaseDocument.Until until, RuleBook book, CaseHistory before) {
        LocalDateTime at = until.at();
        CaseHistory after = before.advance(book, at, at);
        ImmutableList<Step> steps = after.entries().stream()
                .skip(before.entries().size())
                .map(Entry::step)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<OwedDuty> duties = book.duties(after.now(), at);
        ImmutableList<Difference> differences = until.expect()
                .map(expected -> {
                    Comparison comparison =
                            new Comparison(expected, Path.ROOT.at("until").at("expect"));
                    comparison.byLaw(StepList.flat(steps));
                    comparison.owed(duties);
                    comparison.file(after.now());
                    return comparison.differences();
                })
                .orElse(ImmutableList.of());
        return new CheckedEnd(at, steps, after, duties, differences);
    }
}
