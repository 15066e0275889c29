package org.confisca.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.confisca.act.SubjectText;
import org.confisca.act.ValueKind;
import org.confisca.casefile.DecisionId;
import org.confisca.distribution.CaseDistribution;
import org.confisca.distribution.Distribution;
import org.confisca.distribution.Fund;
import org.confisca.distribution.Obstacle;
import org.confisca.distribution.Share;
import org.confisca.ledger.Sums;
import org.confisca.money.Amount;
import org.confisca.money.Balance;
import org.confisca.money.TrialBalance;
import org.confisca.source.Wording;

/** Who gets what, and the ledger, as one JSON document. */
final class DistributionJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DistributionJson() {}

    static String text(DistributeCommand.Told told) {
        ObjectNode report = MAPPER.createObjectNode()
                .put("file", told.judged().file())
                .put("at", ValueKind.DATE_TIME.formatter().apply(told.at()));
        wording(report.putObject("waterfall"), told.waterfall().name());
        CaseDistribution distribution = told.distribution();
        ArrayNode funds = report.putArray("funds");
        distribution.results().forEach(result -> fund(funds.addObject(), distribution, result));
        ArrayNode notFinal = report.putArray("notFinal");
        distribution
                .notFinal()
                .forEach(standing -> notFinal.addObject()
                        .put("account", standing.account().kind().name())
                        .put("holder", standing.account().holder())
                        .put("amount", standing.amount().toString()));
        ArrayNode unvalued = report.putArray("unvalued");
        distribution.ledger().unvalued().forEach(asset -> unvalued.add(SubjectText.format(asset)));
        TrialBalance balance = distribution.ledger().ledger().trialBalance();
        balances(report.putArray("suspense"), balance.suspense());
        ArrayNode sums = report.putArray("sums");
        for (Map.Entry<DecisionId, Sums> each : told.sums().byDecision().entrySet()) {
            sums(sums.addObject().put("decision", each.getKey().value()), each.getValue());
        }
        ObjectNode trial = report.putObject("trialBalance");
        balances(trial.putArray("accounts"), balance.balances());
        ArrayNode totals = trial.putArray("totals");
        for (TrialBalance.Total total : balance.totals()) {
            totals.addObject()
                    .put("in", total.debits().toString())
                    .put("out", total.credits().toString())
                    .put("difference", total.difference().toString());
        }
        return JsonReport.text(report);
    }

    private static void wording(ObjectNode node, Wording wording) {
        node.put("nl", wording.nl()).put("en", wording.en());
    }

    private static void fund(ObjectNode node, CaseDistribution distribution, Distribution result) {
        Fund fund = result.fund();
        node.put("source", SubjectText.format(fund.source()))
                .put("origin", fund.origin().name())
                .put("collected", fund.collected().money().toString());
        fund.by().ifPresent(decision -> node.put("by", decision.value()));
        if (result instanceof Distribution.Divided divided) {
            node.put("outcome", "DIVIDED");
            ArrayNode shares = node.putArray("shares");
            divided.shares().forEach(share -> share(shares.addObject(), distribution, fund, share));
            ArrayNode undue = node.putArray("undue");
            distribution
                    .undue(divided)
                    .forEach(paid -> undue.addObject()
                            .put("account", paid.account().kind().name())
                            .put("holder", paid.account().holder())
                            .put("paid", paid.amount().toString()));
        } else if (result instanceof Distribution.NotYet notYet) {
            node.put("outcome", "NOT_YET");
            obstacles(node.putArray("obstacles"), notYet.obstacles());
        } else {
            node.put("outcome", "OPEN");
            obstacles(node.putArray("obstacles"), ((Distribution.Open) result).missing());
        }
    }

    private static void share(ObjectNode node, CaseDistribution distribution, Fund fund, Share share) {
        node.put("provision", share.step().provision().value())
                .put("citation", share.step().law().pinpoint())
                .put("check", share.step().law().check().name());
        wording(node.putObject("what"), share.step().what());
        share.ground().ifPresent(ground -> node.put("ground", ground.name()));
        share.payee().ifPresent(payee -> node.put("to", payee));
        share.claim().ifPresent(claim -> node.put("claim", claim.money().toString()));
        node.put("due", share.amount().money().toString())
                .put("paid", distribution.paid(fund, share).toString())
                .put("left", share.left().toString());
    }

    private static void obstacles(ArrayNode list, ImmutableList<Obstacle> obstacles) {
        for (Obstacle obstacle : obstacles) {
            ObjectNode node = list.addObject().put("certain", obstacle.certain());
            obstacle.nl().forEach(node.putArray("nl")::add);
            obstacle.en().forEach(node.putArray("en")::add);
        }
    }

    private static void balances(ArrayNode list, ImmutableList<Balance> balances) {
        for (Balance balance : balances) {
            list.addObject()
                    .put("account", balance.account().kind().name())
                    .put("holder", balance.account().holder())
                    .put("in", balance.debits().toString())
                    .put("out", balance.credits().toString())
                    .put("balance", balance.net().toString());
        }
    }

    private static void sums(ObjectNode node, Sums sums) {
        put(node, "claimed", sums.claimed());
        put(node, "ordered", Optional.of(sums.ordered()));
        put(node, "final", sums.finallyOrdered());
        put(node, "executed", sums.executed());
        put(node, "collected", sums.collected());
        put(node, "distributed", sums.distributed());
    }

    private static void put(ObjectNode node, String stage, Optional<? extends Amount<?>> amount) {
        amount.ifPresent(sum -> node.put(stage, sum.money().toString()));
    }
}
