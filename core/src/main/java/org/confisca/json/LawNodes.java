package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.confisca.act.SubjectText;
import org.confisca.act.ValueKind;
import org.confisca.casefile.Due;
import org.confisca.casefile.Duty;
import org.confisca.casefile.RunningTerm;
import org.confisca.rule.Finding;
import org.confisca.rule.Given;
import org.confisca.rule.Missing;
import org.confisca.rule.Supply;
import org.confisca.source.Citation;
import org.confisca.source.RuleId;
import org.confisca.time.Term;

/** Writes what the law says and what runs under it: citations, terms, duties, findings. */
final class LawNodes {

    private LawNodes() {}

    static <T> Node list(Iterable<T> values, Function<? super T, ? extends Node> writer) {
        ImmutableList.Builder<Node> items = ImmutableList.builder();
        for (T value : values) {
            items.add(writer.apply(value));
        }
        return Node.list(items.build());
    }

    static Node.Builder rule(RuleId rule, Citation law) {
        return Node.object()
                .put("rule", rule.toString())
                .put("provision", rule.provision().value())
                .put("law", citation(law));
    }

    static Node citation(Citation law) {
        return Node.object()
                .put("citation", law.pinpoint())
                .put("place", Node.wording(law.place()))
                .put("check", law.check().name())
                .put("source", law.source().identifier())
                .putText("url", law.source().address())
                .build();
    }

    static Node term(RunningTerm term) {
        return Node.object()
                .put("id", term.id().value())
                .putAll(rule(term.rule(), term.law()))
                .putText("edition", term.edition())
                .put("about", SubjectText.format(term.about()))
                .put("watching", list(term.watching(), each -> Node.text(SubjectText.format(each))))
                .put("length", length(term.length()))
                .put("start", ValueKind.DATE_TIME, term.start())
                .put("firstEnd", ValueKind.DATE_TIME, term.firstEnd())
                .put("end", ValueKind.DATE_TIME, term.end())
                .put("extensions", Node.whole(term.extensions()))
                .put("expiresInto", term.expiresInto())
                .put("stoppedBy", Node.texts(term.stoppedBy()))
                .put("explanation", Node.wording(term.explanation()))
                .build();
    }

    private static Node length(Term length) {
        return Node.object()
                .put("amount", Node.whole(length.amount()))
                .put("unit", length.unit().name())
                .build();
    }

    static Node duty(Duty duty) {
        return dutyEntries(duty).build();
    }

    static Node.Builder dutyEntries(Duty duty) {
        Node.Builder node = Node.object()
                .put("id", duty.id().value())
                .putAll(rule(duty.rule(), duty.law()))
                .put("owedBy", duty.owedBy().name())
                .put("what", Node.wording(duty.what()))
                .put("about", SubjectText.format(duty.about()))
                .put("dischargedBy", Node.texts(duty.dischargedBy()))
                .put("endedBy", Node.texts(duty.endedBy()))
                .put("due", due(duty.due()))
                .put("openedAt", ValueKind.DATE_TIME, duty.openedAt());
        duty.every().ifPresent(every -> node.put("every", length(every)));
        return node.put("dischargedAt", ValueKind.DATE_TIME, duty.dischargedAt());
    }

    private static Node due(Due due) {
        Node.Builder node = Node.object();
        if (due instanceof Due.By by) {
            node.put("by", ValueKind.DATE_TIME, by.end());
        } else {
            node.put("withoutDelaySince", ValueKind.DATE_TIME, ((Due.WithoutDelay) due).since());
        }
        return node.build();
    }

    static Node finding(Finding finding) {
        Node.Builder node =
                Node.object().put("truth", finding.truth().name()).put("what", Node.wording(finding.what()));
        finding.value().ifPresent(value -> node.put("value", Node.wording(value)));
        if (!finding.given().isEmpty()) {
            node.put("facts", list(finding.given(), LawNodes::given));
        }
        if (!finding.parts().isEmpty()) {
            node.put("parts", list(finding.parts(), LawNodes::finding));
        }
        finding.missing().ifPresent(missing -> node.put("missing", missing(missing)));
        return node.build();
    }

    private static Node given(Given given) {
        Node.Builder node = Node.object().put("name", Node.wording(given.name()));
        given.value().ifPresent(value -> node.put("value", Node.wording(value)));
        return node.put("world", given.world().name())
                .put("supply", supply(given.supply()))
                .build();
    }

    static Node missing(Missing missing) {
        return Node.object()
                .put("what", Node.wording(missing.what()))
                .put("supply", supply(missing.supply()))
                .build();
    }

    private static Node supply(Supply supply) {
        Node.Builder node = Node.object();
        if (supply instanceof Supply.Told told) {
            node.put("by", "TOLD").put("field", told.field().name());
        } else if (supply instanceof Supply.Determined norm) {
            node.put("by", "DETERMINED")
                    .put("norm", norm.norm())
                    .put("offices", Node.texts(norm.offices()))
                    .put("standard", norm.standard().name());
        } else if (supply instanceof Supply.EarlierAct act) {
            node.put("by", "EARLIER_ACT").put("act", act.type().name());
        } else {
            node.put("by", supply instanceof Supply.Header ? "HEADER" : "LAW_TEXT");
        }
        return node.put("wording", Node.wording(supply.wording())).build();
    }
}
