package org.confisca.json;

import org.confisca.act.ValueKind;
import org.confisca.casefile.Compensation;
import org.confisca.casefile.Custody;
import org.confisca.casefile.Detention;
import org.confisca.casefile.Execution;
import org.confisca.casefile.InstalmentPlan;
import org.confisca.casefile.Interest;
import org.confisca.casefile.PaymentObligation;
import org.confisca.casefile.Rights;
import org.confisca.casefile.Security;
import org.confisca.casefile.Settlement;
import org.confisca.casefile.StateShare;

/** Writes what is owed, paid, enforced and passed on, and the rights to assets. */
final class ExecutionNodes {

    private ExecutionNodes() {}

    static Node execution(Execution execution) {
        return Node.object()
                .put(
                        "obligations",
                        LawNodes.list(execution.obligations().values(), owed -> obligation(execution, owed)))
                .put("settlements", LawNodes.list(execution.settlements().values(), ExecutionNodes::settlement))
                .put("detentions", LawNodes.list(execution.detentions().values(), ExecutionNodes::detention))
                .put("stateShares", LawNodes.list(execution.stateShares().values(), ExecutionNodes::stateShare))
                .put("compensations", LawNodes.list(execution.compensations().values(), ExecutionNodes::compensation))
                .build();
    }

    static Node rights(Rights rights) {
        return Node.object()
                .put("interests", LawNodes.list(rights.interests().values(), ExecutionNodes::interest))
                .put("securities", LawNodes.list(rights.securities().values(), ExecutionNodes::security))
                .build();
    }

    private static Node obligation(Execution execution, PaymentObligation obligation) {
        Node.Builder node = Node.object()
                .put("id", obligation.id().value())
                .put("decision", obligation.decision().value())
                .put("debtors", Node.texts(obligation.debtors()))
                .put("ordered", ValueKind.MONEY, obligation.ordered())
                .put("paid", ValueKind.MONEY, obligation.paid())
                .put("reduced", ValueKind.MONEY, obligation.reduced())
                .put("outstanding", ValueKind.MONEY, obligation.outstanding())
                .put("toRefund", ValueKind.MONEY, obligation.toRefund())
                .put("unplaced", ValueKind.MONEY, execution.unplaced().find(obligation.id()))
                .put("status", obligation.status().name())
                .put("since", ValueKind.DATE_TIME, obligation.since())
                .put("payBy", ValueKind.DATE, obligation.payBy());
        obligation.instalments().ifPresent(plan -> node.put("instalments", plan(plan)));
        return node.put("lastPaidAt", ValueKind.DATE_TIME, obligation.lastPaidAt())
                .putText("detention", obligation.detention())
                .put("daysDetained", Node.whole(obligation.daysDetained()))
                .build();
    }

    private static Node plan(InstalmentPlan plan) {
        return Node.object()
                .put("instalment", ValueKind.MONEY, plan.instalment())
                .put("number", Node.whole(plan.number()))
                .put("firstOn", ValueKind.DATE, plan.firstOn())
                .put("everyMonths", Node.whole(plan.everyMonths()))
                .put("grantedAt", ValueKind.DATE_TIME, plan.grantedAt())
                .build();
    }

    private static Node settlement(Settlement settlement) {
        return Node.object()
                .put("id", settlement.id().value())
                .put("offence", settlement.offence().value())
                .put("sum", ValueKind.MONEY, settlement.sum())
                .put("assets", Node.texts(settlement.assets()))
                .put("agreedAt", ValueKind.DATE_TIME, settlement.agreedAt())
                .put("performBy", ValueKind.DATE, settlement.performBy())
                .put("performedAt", ValueKind.DATE_TIME, settlement.performedAt())
                .build();
    }

    private static Node detention(Detention detention) {
        return Node.object()
                .put("id", detention.id().value())
                .put("obligation", detention.obligation().value())
                .put("party", detention.party().value())
                .put("status", detention.status().name())
                .put("requestedDays", Node.whole(detention.requestedDays()))
                .put("requestedAt", ValueKind.DATE_TIME, detention.requestedAt())
                .put("authorisedDays", ValueKind.WHOLE, detention.authorisedDays())
                .put("since", ValueKind.DATE_TIME, detention.since())
                .put("endedAt", ValueKind.DATE_TIME, detention.endedAt())
                .put("days", Node.whole(detention.days()))
                .build();
    }

    private static Node stateShare(StateShare share) {
        return Node.object()
                .put("id", share.id().value())
                .put("asset", share.asset().value())
                .put("state", share.state())
                .put("amount", ValueKind.MONEY, share.amount())
                .put("at", ValueKind.DATE_TIME, share.at())
                .build();
    }

    private static Node compensation(Compensation compensation) {
        return Node.object()
                .put("id", compensation.id().value())
                .put("asset", compensation.asset().value())
                .put("victim", compensation.victim().value())
                .put("amount", ValueKind.MONEY, compensation.amount())
                .put("at", ValueKind.DATE_TIME, compensation.at())
                .build();
    }

    private static Node interest(Interest interest) {
        return Node.object()
                .put("id", interest.id().value())
                .put("asset", interest.asset().value())
                .put("holder", interest.holder().value())
                .put("kind", interest.kind().name())
                .putText("share", interest.share())
                .put("assertedAt", ValueKind.DATE_TIME, interest.assertedAt())
                .build();
    }

    private static Node security(Security security) {
        return Node.object()
                .put("id", security.id().value())
                .put("asset", security.asset().value())
                .put("amount", ValueKind.MONEY, security.amount())
                .put("form", security.form().name())
                .put("givenBy", security.givenBy().value())
                .put("acceptedAt", ValueKind.DATE_TIME, security.acceptedAt())
                .build();
    }

    static Node custody(Custody custody) {
        return Node.object()
                .put("custodian", custody.custodian().name())
                .putText("keeper", custody.keeper())
                .put("since", ValueKind.DATE_TIME, custody.since())
                .build();
    }
}
