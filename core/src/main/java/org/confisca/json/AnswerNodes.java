package org.confisca.json;

import com.google.common.collect.ImmutableList;
import org.confisca.rule.Assessment;
import org.confisca.rule.RegimeChoice;
import org.confisca.rule.Traced;
import org.confisca.source.Language;

/** Writes answers. */
final class AnswerNodes {

    private AnswerNodes() {}

    static Node.Builder entries(Assessment assessment) {
        Node.Builder node = Node.object()
                .put("book", assessment.question().book().name())
                .put("outcome", Outcome.of(assessment).name())
                .put("powers", powers(assessment))
                .put(
                        "reasons",
                        LawNodes.list(
                                assessment instanceof Assessment.Refused refused
                                        ? refused.reasons()
                                        : ImmutableList.of(),
                                StepNodes::reason))
                .put("missing", LawNodes.list(AnswerParts.missing(assessment), LawNodes::missing))
                .put("byLaw", LawNodes.list(assessment.byLaw(), StepNodes::step));
        if (assessment instanceof Assessment.Permitted permitted) {
            node.put("then", StepNodes.then(permitted.step().then()));
        }
        assessment.regimeChoice().ifPresent(choice -> node.put("regimeChoice", choice(choice)));
        return node.put(
                "explanation",
                Node.object()
                        .put("nl", Node.texts(assessment.explain(Language.NL)))
                        .put("en", Node.texts(assessment.explain(Language.EN)))
                        .build());
    }

    private static Node powers(Assessment assessment) {
        if (!(assessment instanceof Assessment.Permitted permitted)) {
            return Node.list(ImmutableList.of());
        }
        ImmutableList.Builder<Node> powers = ImmutableList.builder();
        for (Traced traced : assessment.trace()) {
            if (permitted.powers().contains(traced.rule())) {
                powers.add(power(traced));
            }
        }
        return Node.list(powers.build());
    }

    private static Node power(Traced traced) {
        Node.Builder node =
                StepNodes.rule(traced.rule(), traced.law(), traced.nature()).putText("edition", traced.edition());
        traced.note().ifPresent(note -> node.put("note", Node.wording(note)));
        return node.put("finding", LawNodes.finding(traced.finding())).build();
    }

    private static Node choice(RegimeChoice choice) {
        Node.Builder judged = Node.object();
        choice.judged().forEach((day, truth) -> judged.put(day.toString(), truth.name()));
        return Node.object()
                .put("regime", Node.wording(choice.regime()))
                .put("chosen", choice.chosen().toString())
                .put("judged", judged.build())
                .put("law", LawNodes.citation(choice.law()))
                .build();
    }
}
