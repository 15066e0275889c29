package org.confisca.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.confisca.act.Act;
import org.confisca.casefile.CaseFile;
import org.confisca.rule.Assessment;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Step;
import org.confisca.source.ProvisionId;

/**
 * Two books over the same cases: which answers differ, and by which provisions. Each book judges its own history of the case,
 * so that what followed under it bears on what comes later. Where an act that happened is unlawful under one of the books only,
 * the case stops: what that means for the acts after it no book says. Pure: the same books and cases give the same result.
 *
 * <pre>{@code
 * RuleBook law = DutchLaw.book();
 * ComparedCase compared = new Comparison(law, law.amendedBy(bill)).of(narrative);
 * compared.explain(Language.EN).forEach(System.out::println);
 * }</pre>
 *
 * @param one the one book
 * @param other the other; both know every type of act in the cases
 */
public record Comparison(RuleBook one, RuleBook other) {

    /**
     * Compares the two over one case.
     *
     * @param narrative what is told of the case
     * @return every act up to the end, or up to the one at which the case stops, with both answers
     * @throws IllegalArgumentException if one of the books does not know the type of an act
     */
    public ComparedCase of(Narrative narrative) {
        CaseHistory first = CaseHistory.of(narrative.opening());
        CaseHistory second = first;
        ImmutableList.Builder<ComparedAct> acts = ImmutableList.builder();
        Set<ProvisionId> before = new LinkedHashSet<>();
        int number = 0;
        for (Narrative.Told told : narrative.acts()) {
            number++;
            Carried mine = judge(one, first, told);
            Carried theirs = judge(other, second, told);
            ComparedAct compared = ComparedAct.of(
                    number, told.proposed(), mine.assessment(), theirs.assessment(), ImmutableSet.copyOf(before));
            acts.add(compared);
            if (!told.proposed() && compared.isUnlawfulUnderOne()) {
                return new ComparedCase(
                        one, other, narrative, acts.build(), OptionalInt.of(number), ImmutableList.of());
            }
            before.addAll(compared.provisions());
            first = mine.history();
            second = theirs.history();
        }
        return new ComparedCase(
                one, other, narrative, acts.build(), OptionalInt.empty(), atTheEnd(narrative.until(), first, second));
    }

    private static Carried judge(RuleBook book, CaseHistory history, Narrative.Told told) {
        Act act = told.act();
        Assessment assessment = book.assess(history.now(), act);
        Optional<Step> step = told.proposed() ? Optional.empty() : assessment.carriedOut();
        if (step.isEmpty()) {
            return new Carried(assessment, history);
        }
        CaseHistory after = history;
        for (Step byLaw : assessment.byLaw()) {
            after = after.with(byLaw, act.at());
        }
        return new Carried(assessment, after.with(step.get(), act.at()));
    }

    private ImmutableList<Change> atTheEnd(Optional<LocalDateTime> until, CaseHistory first, CaseHistory second) {
        return Differences.between(then(one, until, first.now()), then(other, until, second.now()));
    }

    private static CaseFile then(RuleBook book, Optional<LocalDateTime> until, CaseFile last) {
        return until.map(moment -> book.advance(last, moment).file()).orElse(last);
    }
}
