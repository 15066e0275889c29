package org.confisca.json;

import com.google.common.collect.ImmutableList;
import org.confisca.act.ValueKind;
import org.confisca.rule.OwedDuty;

/** Writes checked cases, differences and findings. */
final class CheckNodes {

    private CheckNodes() {}

    static Node checked(CheckedCase checked, boolean paths) {
        Node.Builder node = Node.object()
                .put("caseFile", checked.document().opening().reference())
                .put("jurisdiction", checked.document().jurisdiction())
                .put("book", checked.book().name());
        checked.document().title().ifPresent(title -> node.put("title", Node.wording(title)));
        node.put("asExpected", checked.differences().isEmpty())
                .put("acts", LawNodes.list(checked.acts(), act -> act(act, paths)));
        checked.end().ifPresent(end -> node.put("until", end(end)));
        return node.build();
    }

    private static Node act(CheckedAct checked, boolean paths) {
        Node.Builder answer = AnswerNodes.entries(checked.assessment());
        if (paths) {
            answer.put("paths", AnswerNodes.paths(checked.assessment().paths()));
        }
        return Node.object()
                .put("act", StepNodes.act(checked.filed().act()))
                .put("proposed", checked.filed().proposed())
                .put("recorded", ValueKind.DATE_TIME, checked.filed().recorded())
                .put("assessment", answer.build())
                .put("differences", differences(checked.differences()))
                .build();
    }

    private static Node end(CheckedEnd end) {
        return Node.object()
                .put("at", ValueKind.DATE_TIME, end.at())
                .put("byLaw", LawNodes.list(end.byLaw(), StepNodes::step))
                .put("terms", LawNodes.list(end.history().now().clock().running(), LawNodes::term))
                .put("duties", LawNodes.list(end.duties(), CheckNodes::duty))
                .put("differences", differences(end.differences()))
                .build();
    }

    static Node duty(OwedDuty owed) {
        return LawNodes.dutyEntries(owed.duty()).put("overdue", owed.overdue()).build();
    }

    private static Node differences(ImmutableList<Difference> differences) {
        return LawNodes.list(
                differences,
                each -> Node.object()
                        .put("path", each.path())
                        .put("expected", Node.wording(each.expected()))
                        .put("found", Node.wording(each.found()))
                        .build());
    }

    static Node findings(ImmutableList<InputFinding> findings) {
        return LawNodes.list(
                findings,
                each -> Node.object()
                        .put("path", each.path())
                        .put("code", each.code().name())
                        .put("expected", Node.wording(each.expected()))
                        .put("found", each.found())
                        .build());
    }
}
