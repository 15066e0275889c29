package org.confisca.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.confisca.act.ValueKind;
import org.confisca.rule.Assessment;
import org.confisca.rule.Path;
import org.confisca.rule.Paths;
import org.confisca.rule.Proposal;
import org.confisca.rule.ReadingName;
import org.confisca.rule.Regime;
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
        ImmutableSet<ReadingName> readings = assessment.readings();
        if (!readings.isEmpty()) {
            node.put("readings", Node.texts(readings));
        }
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

    /** Every rule that spoke, with the edition that was read and why that edition. */
    static Node trace(Assessment assessment) {
        return LawNodes.list(assessment.trace(), AnswerNodes::traced);
    }

    private static Node traced(Traced traced) {
        Node.Builder node = StepNodes.rule(traced.rule(), traced.law(), traced.nature())
                .put("word", traced.word())
                .put("truth", traced.truth().name())
                .putText("holder", traced.holder().map(Enum::name))
                .putText("edition", traced.edition())
                .put("editionOf", ValueKind.DATE, traced.day());
        traced.regime().ifPresent(regime -> node.put("regime", regime(regime)));
        traced.note().ifPresent(note -> node.put("note", Node.wording(note)));
        return node.put("finding", LawNodes.finding(traced.finding())).build();
    }

    private static Node regime(Regime<?> regime) {
        return Node.object()
                .put("name", Node.wording(regime.name()))
                .put("selects", regime.selects().name())
                .put("period", Node.wording(regime.period().name()))
                .put("law", LawNodes.citation(regime.law()))
                .build();
    }

    static Node paths(Paths paths) {
        return Node.object()
                .put("paths", LawNodes.list(paths.paths(), AnswerNodes::path))
                .put("truncated", paths.truncated())
                .build();
    }

    private static Node path(Path path) {
        return Node.object()
                .put("verified", path.verified())
                .put("proposals", LawNodes.list(path.proposals(), AnswerNodes::proposal))
                .build();
    }

    private static Node proposal(Proposal proposal) {
        Node.Builder node = Node.object();
        if (proposal instanceof Proposal.First first) {
            node.put("kind", "FIRST").put("act", StepNodes.act(first.act()));
        } else if (proposal instanceof Proposal.Change<?> change) {
            change(node.put("kind", "CHANGE"), change);
        } else {
            node.put("kind", "LEAD").put("missing", LawNodes.missing(((Proposal.Lead) proposal).missing()));
        }
        return node.put("wording", Node.wording(proposal.wording())).build();
    }

    private static <T> void change(Node.Builder node, Proposal.Change<T> change) {
        node.put("field", change.field().name()).put("value", change.field().kind(), change.value());
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
