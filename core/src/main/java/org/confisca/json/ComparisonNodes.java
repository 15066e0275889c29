package org.confisca.json;

import org.confisca.act.ValueKind;
import org.confisca.history.Change;
import org.confisca.history.ComparedAct;
import org.confisca.history.ComparedCase;
import org.confisca.rule.Bill;
import org.confisca.rule.Interpretation;
import org.confisca.rule.RuleBook;
import org.confisca.source.Language;

/** Writes compared cases, and what a book can be compared with: readings and bills. */
final class ComparisonNodes {

    private ComparisonNodes() {}

    static Node compared(ComparedCase compared) {
        Node.Builder node = Node.object()
                .put("caseFile", compared.narrative().opening().reference())
                .put("one", compared.one().name())
                .put("other", compared.other().name())
                .put("differs", compared.differs())
                .put("provisions", Node.texts(compared.provisions()));
        compared.stoppedAt().ifPresent(number -> node.put("stoppedAt", ValueKind.WHOLE, number));
        return node.put("acts", LawNodes.list(compared.acts(), ComparisonNodes::act))
                .put("end", LawNodes.list(compared.end(), ComparisonNodes::change))
                .put(
                        "explanation",
                        Node.object()
                                .put("nl", Node.texts(compared.explain(Language.NL)))
                                .put("en", Node.texts(compared.explain(Language.EN)))
                                .build())
                .build();
    }

    private static Node act(ComparedAct compared) {
        Node.Builder node = Node.object()
                .put("number", ValueKind.WHOLE, compared.number())
                .put("act", StepNodes.act(compared.one().question().act()))
                .put("proposed", compared.proposed())
                .put("extent", compared.extent().name())
                .put("provisions", Node.texts(compared.provisions()));
        if (compared.extent() != ComparedAct.Extent.NONE) {
            node.put("one", AnswerNodes.entries(compared.one()).build())
                    .put("other", AnswerNodes.entries(compared.other()).build());
        }
        return node.build();
    }

    private static Node change(Change change) {
        String kind = change instanceof Change.OfState
                ? "STATE"
                : change instanceof Change.OfTerm ? "TERM" : change instanceof Change.OfDuty ? "DUTY" : "ACT";
        return Node.object()
                .put("kind", kind)
                .put("wording", Node.wording(change.wording()))
                .build();
    }

    static Node readings(RuleBook book, Iterable<Bill> bills) {
        return Node.object()
                .put("book", book.name())
                .put("interpretations", LawNodes.list(book.interpretations(), ComparisonNodes::interpretation))
                .put("bills", LawNodes.list(bills, ComparisonNodes::bill))
                .build();
    }

    private static Node interpretation(Interpretation interpretation) {
        return Node.object()
                .put("id", interpretation.id())
                .put("provision", interpretation.provision().value())
                .put("question", Node.wording(interpretation.question()))
                .put("used", interpretation.used().name())
                .put("readings", LawNodes.list(interpretation.readings(), ComparisonNodes::reading))
                .build();
    }

    private static Node reading(Interpretation.Reading reading) {
        Node.Builder node = Node.object()
                .put("name", reading.name())
                .put("says", Node.wording(reading.says()))
                .put("authorities", LawNodes.list(reading.authorities(), LawNodes::citation));
        if (reading.change() instanceof Interpretation.NotCarriedOut not) {
            node.put("notCarriedOut", Node.wording(not.why()));
        }
        return node.build();
    }

    private static Node bill(Bill bill) {
        return Node.object()
                .put("id", bill.id())
                .put("title", Node.wording(bill.title()))
                .put("status", bill.status().name())
                .put("source", LawNodes.citation(bill.source()))
                .put(
                        "provisions",
                        Node.texts(bill.provisions().stream()
                                .map(each -> each.id())
                                .toList()))
                .build();
    }
}
