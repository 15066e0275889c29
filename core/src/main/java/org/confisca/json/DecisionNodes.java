package org.confisca.json;

import org.confisca.act.SubjectText;
import org.confisca.act.ValueKind;
import org.confisca.casefile.Authorisation;
import org.confisca.casefile.Decision;
import org.confisca.casefile.Determination;
import org.confisca.casefile.DisposalRequest;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.ReuseGrant;

/** Writes what somebody decided, asked or granted, and what can be done against it. */
final class DecisionNodes {

    private DecisionNodes() {}

    static Node authorisation(Authorisation authorisation) {
        return Node.object()
                .put("id", authorisation.id().value())
                .put("offence", authorisation.offence().value())
                .put("purposes", Node.texts(authorisation.purposes()))
                .put("form", authorisation.form().name())
                .put("maximum", ValueKind.MONEY, authorisation.maximum())
                .put("at", ValueKind.DATE_TIME, authorisation.at())
                .put("confirmedAt", ValueKind.DATE_TIME, authorisation.confirmedAt())
                .put("servedAt", ValueKind.DATE_TIME, authorisation.servedAt())
                .build();
    }

    static Node request(DisposalRequest request) {
        return Node.object()
                .put("id", request.id().value())
                .put("asset", request.asset().value())
                .put("at", ValueKind.DATE_TIME, request.at())
                .put("answered", request.answered())
                .build();
    }

    static Node decision(Decision decision) {
        return Node.object()
                .put("id", decision.id().value())
                .put("kind", decision.kind().name())
                .put("by", decision.by().name())
                .put("at", ValueKind.DATE_TIME, decision.at())
                .put("assets", Node.texts(decision.assets()))
                .putText("offence", decision.offence())
                .put("amount", ValueKind.MONEY, decision.amount())
                .put("jointDebtors", Node.texts(decision.jointDebtors()))
                .put("detentionDays", ValueKind.WHOLE, decision.detentionDays())
                .put("decides", ValueKind.REMEDY, decision.decides())
                .put("refundAbove", ValueKind.MONEY, decision.refundAbove())
                .putText("refundTo", decision.refundTo())
                .put("estimate", ValueKind.MONEY, decision.estimate())
                .put("estimatePaidAt", ValueKind.DATE_TIME, decision.estimatePaidAt())
                .put("allowances", Node.texts(decision.allowances()))
                .putText("withdrawal", decision.withdrawal().map(Enum::name))
                .put("appellants", Node.texts(decision.appellants()))
                .put("finalSince", ValueKind.DATE_TIME, decision.finalSince())
                .put("setAsideAt", ValueKind.DATE_TIME, decision.setAsideAt())
                .build();
    }

    static Node remedy(Remedy remedy) {
        return Node.object()
                .put("id", remedy.id().value())
                .put("kind", remedy.kind().name())
                .put("against", SubjectText.format(remedy.against()))
                .put("by", remedy.by().value())
                .put("arose", ValueKind.DATE_TIME, remedy.arose())
                .put("status", remedy.status().name())
                .put("since", ValueKind.DATE_TIME, remedy.since())
                .putText("ruling", remedy.ruling().map(Enum::name))
                .build();
    }

    static Node grant(ReuseGrant grant) {
        return Node.object()
                .put("id", grant.id().value())
                .put("asset", grant.asset().value())
                .put("beneficiary", grant.beneficiary().value())
                .put("mode", grant.mode().name())
                .put("purpose", grant.purpose())
                .put("since", ValueKind.DATE_TIME, grant.since())
                .put("transferredAt", ValueKind.DATE_TIME, grant.transferredAt())
                .put("monitoredAt", ValueKind.DATE_TIME, grant.monitoredAt())
                .put("endedAt", ValueKind.DATE_TIME, grant.endedAt())
                .build();
    }

    static Node determination(Determination determination, boolean stands) {
        return Node.object()
                .put("id", determination.id().value())
                .put("norm", determination.key().norm())
                .put("about", LawNodes.list(determination.key().about(), each -> Node.text(SubjectText.format(each))))
                .put("answer", determination.answer())
                .put("by", determination.by().name())
                .put("standard", determination.standard().name())
                .put("at", ValueKind.DATE_TIME, determination.at())
                .putText("writtenIn", determination.writtenIn())
                .putText("supersedes", determination.supersedes())
                .put("stands", stands)
                .build();
    }
}
