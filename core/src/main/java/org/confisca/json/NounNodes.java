package org.confisca.json;

import org.confisca.act.ValueKind;
import org.confisca.casefile.Asset;
import org.confisca.casefile.DisposalGrant;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Measure;
import org.confisca.casefile.Offence;
import org.confisca.casefile.Party;
import org.confisca.casefile.Valuation;

/** Writes parties, offences, assets and measures. */
final class NounNodes {

    private NounNodes() {}

    static Node party(Party party) {
        return Node.object()
                .put("id", party.id().value())
                .put("kind", party.kind().name())
                .put("diedOn", ValueKind.DATE, party.diedOn())
                .put("heirs", Node.texts(party.heirs()))
                .build();
    }

    static Node offence(Offence offence) {
        Node.Builder node = Node.object()
                .put("id", offence.id().value())
                .put("person", offence.person().value());
        offence.period()
                .ifPresent(period -> node.put(
                        "period",
                        Node.object()
                                .put("first", ValueKind.DATE, period.first())
                                .put("last", ValueKind.DATE, period.last())
                                .build()));
        return node.put("fineCategory", ValueKind.WHOLE, offence.fineCategory())
                .put("crime", ValueKind.FLAG, offence.crime())
                .put("status", offence.status().name())
                .put("chargedAt", ValueKind.DATE_TIME, offence.chargedAt())
                .put("judgedAt", ValueKind.DATE_TIME, offence.judgedAt())
                .put("endedAt", ValueKind.DATE_TIME, offence.endedAt())
                .put("deprivationClaimedAt", ValueKind.DATE_TIME, offence.deprivationClaimedAt())
                .put("deprivationExtinguishedAt", ValueKind.DATE_TIME, offence.deprivationExtinguishedAt())
                .build();
    }

    static Node asset(Asset asset) {
        Node.Builder node = Node.object()
                .put("id", asset.id().value())
                .put("kind", asset.kind().name())
                .putText("owner", asset.owner())
                .put("acquiredOn", ValueKind.DATE, asset.acquiredOn());
        asset.value().ifPresent(value -> node.put("value", valuation(value)));
        node.putText("proceedsOf", asset.proceedsOf())
                .putText("packagingOf", asset.packagingOf())
                .putText("shareOf", asset.shareOf())
                .putText("share", asset.share());
        asset.custody().ifPresent(custody -> node.put("custody", ExecutionNodes.custody(custody)));
        node.put("reportedAt", ValueKind.DATE_TIME, asset.reportedAt());
        node.put("plannedAt", ValueKind.DATE_TIME, asset.plannedAt()).put("interests", Node.texts(asset.interests()));
        asset.disposalGrant().ifPresent(grant -> node.put("disposalGrant", grant(grant)));
        return node.put("measures", Node.texts(asset.measures()))
                .put("state", state(asset.state()))
                .build();
    }

    private static Node valuation(Valuation value) {
        return Node.object()
                .put("amount", ValueKind.MONEY, value.amount())
                .put("on", ValueKind.DATE, value.on())
                .putText("source", value.source())
                .build();
    }

    private static Node grant(DisposalGrant grant) {
        return Node.object()
                .put("at", ValueKind.DATE_TIME, grant.at())
                .put("deemed", grant.deemed())
                .put("dispositions", Node.texts(grant.dispositions()))
                .build();
    }

    private static Node state(LegalState state) {
        Node.Builder node = Node.object().put("name", StateName.of(state).name());
        if (state instanceof LegalState.Secured secured) {
            node.put("security", secured.security().value()).put("at", ValueKind.DATE_TIME, secured.at());
        } else if (state instanceof LegalState.ReturnDue due) {
            node.putText("to", due.to()).put("since", ValueKind.DATE_TIME, due.since());
        } else if (state instanceof LegalState.KeptForEntitled kept) {
            node.put("since", ValueKind.DATE_TIME, kept.since());
        } else if (state instanceof LegalState.Confiscated confiscated) {
            node.putText("by", confiscated.by()).put("since", ValueKind.DATE_TIME, confiscated.since());
        } else if (state instanceof LegalState.Reused reused) {
            node.put("grant", reused.grant().value());
        } else if (state instanceof LegalState.Disposed disposed) {
            node.put("how", disposed.how().name())
                    .put("at", ValueKind.DATE_TIME, disposed.at())
                    .put("price", ValueKind.MONEY, disposed.price())
                    .put("before", state(disposed.before()));
        }
        return node.build();
    }

    static Node measure(Measure measure) {
        return Node.object()
                .put("id", measure.id().value())
                .put("kind", measure.kind().name())
                .put("asset", measure.asset().value())
                .put("purposes", Node.texts(measure.purposes()))
                .putText("seizedFrom", measure.seizedFrom())
                .putText("offence", measure.offence())
                .putText("relation", measure.relation().map(Enum::name))
                .put("maximum", ValueKind.MONEY, measure.maximum())
                .putText("authorisation", measure.authorisation())
                .put("foreignRequest", ValueKind.FLAG, measure.foreignRequest())
                .put("since", ValueKind.DATE_TIME, measure.since())
                .put("endedAt", ValueKind.DATE_TIME, measure.endedAt())
                .put("noticeOfReturnAt", ValueKind.DATE_TIME, measure.noticeOfReturnAt())
                .put("waivedAt", ValueKind.DATE_TIME, measure.waivedAt())
                .put("declaredOwnership", ValueKind.FLAG, measure.declaredOwnership())
                .build();
    }
}
