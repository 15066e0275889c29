package org.confisca.json;

import com.google.common.collect.Iterables;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.ValueKind;
import org.confisca.rule.Cause;
import org.confisca.rule.Consequences;
import org.confisca.rule.Nature;
import org.confisca.rule.Reason;
import org.confisca.rule.Step;
import org.confisca.source.Citation;
import org.confisca.source.RuleId;
import org.confisca.source.Wording;

/** Writes acts, why they stand and what followed from them. */
final class StepNodes {

    private StepNodes() {}

    static Node act(Act act) {
        return act(act.type(), act).build();
    }

    private static <A extends Act> Node.Builder act(ActType<A> type, Act act) {
        Node.Builder node = Node.object().put("act", type.name());
        for (Field<? super A, ?> field : type.fields()) {
            put(node, field, type.cast(act));
        }
        return node;
    }

    private static <A extends Act, T> void put(Node.Builder node, Field<? super A, T> field, A act) {
        field.in(act).ifPresent(value -> node.put(field.name(), field.kind(), value));
    }

    static Node step(Step step) {
        return Node.object()
                .put("act", act(step.act()))
                .put("cause", cause(step.cause()))
                .put("then", then(step.then()))
                .build();
    }

    static Node cause(Cause cause) {
        Node.Builder node = Node.object();
        if (cause instanceof Cause.ByAuthority authority) {
            node.put("by", "AUTHORITY").put("powers", Node.texts(authority.powers()));
        } else if (cause instanceof Cause.ByLaw law) {
            node.put("by", "LAW").putAll(LawNodes.rule(law.rule(), law.law()));
        } else if (cause instanceof Cause.Irregular irregular) {
            node.put("by", "IRREGULAR").put("reasons", LawNodes.list(irregular.reasons(), StepNodes::reason));
        } else {
            node.put("by", "UNSETTLED")
                    .put("missing", LawNodes.list(((Cause.Unsettled) cause).missing(), LawNodes::missing));
        }
        return node.build();
    }

    static Node then(Consequences then) {
        return Node.object()
                .put("started", LawNodes.list(then.started(), LawNodes::term))
                .put("stopped", Node.texts(then.stopped()))
                .put("moved", LawNodes.list(then.moved(), LawNodes::term))
                .put("opened", LawNodes.list(then.opened(), LawNodes::duty))
                .put("discharged", LawNodes.list(then.discharged(), LawNodes::duty))
                .put("ensuing", LawNodes.list(then.ensuing(), StepNodes::step))
                .put("undecided", Node.texts(then.undecided()))
                .build();
    }

    static Node reason(Reason reason) {
        Node.Builder node = Node.object();
        if (reason instanceof Reason.Forbidden limit) {
            node.put("kind", "FORBIDDEN")
                    .putAll(rule(limit.rule(), limit.law(), limit.nature()))
                    .put("finding", LawNodes.finding(limit.finding()));
        } else if (reason instanceof Reason.PowerFails power) {
            node.put("kind", "POWER_FAILS")
                    .putAll(rule(power.rule(), power.law(), power.nature()))
                    .put("holder", power.holder().name())
                    .put("wrongHolder", power.wrongHolder())
                    .put("finding", LawNodes.finding(power.finding()));
        } else if (reason instanceof Reason.NotInForce law) {
            node.put("kind", "NOT_IN_FORCE")
                    .put("provision", law.provision().value())
                    .put("law", LawNodes.citation(law.law()))
                    .put("day", ValueKind.DATE, law.day())
                    .put("since", ValueKind.DATE, law.since());
        } else if (reason instanceof Reason.NoPower none) {
            node.put("kind", "NO_POWER")
                    .put("act", none.type().name())
                    .put("book", none.book().en())
                    .put("elsewhere", Node.texts(Iterables.transform(none.elsewhere(), Wording::en)));
        } else if (reason instanceof Reason.DoesNotFit unfit) {
            node.put("kind", "DOES_NOT_FIT")
                    .put("field", unfit.misfit().field())
                    .put("what", Node.wording(unfit.misfit().what()));
        } else {
            node.put("kind", "OUT_OF_ORDER").put("fileAt", ValueKind.DATE_TIME, ((Reason.OutOfOrder) reason).fileAt());
        }
        return node.build();
    }

    static Node.Builder rule(RuleId rule, Citation law, Nature nature) {
        return LawNodes.rule(rule, law).put("nature", nature.name());
    }
}
