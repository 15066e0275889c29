package org.confisca.ledger;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.confisca.act.SubjectText;
import org.confisca.act.confiscation.ClaimDeprivation;
import org.confisca.act.effect.Obligations;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.ObligationId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.PaymentObligation;
import org.confisca.money.Account;
import org.confisca.money.AccountKind;
import org.confisca.money.Amount;
import org.confisca.money.Posting;
import org.confisca.money.Stage.Collected;
import org.confisca.money.Stage.Executed;
import org.confisca.money.Stage.Final;
import org.confisca.money.Stage.Ordered;
import org.confisca.rule.Step;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How far the sums of a case have come: for each decision that orders a sum and was not set aside, and in all. Confiscated
 * objects and settlements are no sums that were ordered and are not counted.
 *
 * @param byDecision the sums that each decision ordered
 */
public record CaseSums(ImmutableSortedMap<DecisionId, Sums> byDecision) {

    /**
     * The sums of a history.
     *
     * @param opening the file as it was opened
     * @param steps what was recorded, in order
     * @return the sums as they stand after the last step
     */
    public static CaseSums of(CaseFile opening, Iterable<Step> steps) {
        Map<OffenceId, Money> claims = new HashMap<>();
        for (Step step : steps) {
            if (step.act() instanceof ClaimDeprivation claim) {
                claims.put(claim.offence(), claim.claim());
            }
        }
        CaseLedger ledger = CaseLedger.of(opening, steps);
        Map<DecisionId, Sums> sums = new TreeMap<>();
        for (Decision decision : ledger.file().decisions().values()) {
            if (decision.kind() == DecisionKind.DEPRIVATION
                    && decision.setAsideAt().isEmpty()
                    && decision.amount().isPresent()) {
                sums.put(
                        decision.id(), sums(ledger, decision, decision.offence().map(claims::get)));
            }
        }
        return new CaseSums(ImmutableSortedMap.copyOf(sums));
    }

    private static Sums sums(CaseLedger ledger, Decision decision, Optional<Money> claim) {
        Amount<Ordered> ordered = Amount.ordered(decision.amount().orElseThrow());
        Optional<Amount<Final>> finallyOrdered = decision.finalSince().map(since -> Amount.becameFinal(ordered));
        ObligationId id = Obligations.of(decision.id());
        Optional<PaymentObligation> owed =
                ledger.file().execution().obligations().find(id);
        Optional<Amount<Executed>> executed = finallyOrdered.flatMap(
                sum -> owed.map(obligation -> Amount.broughtToExecution(sum).without(obligation.reduced())));
        Optional<Amount<Collected>> collected =
                executed.map(sum -> Amount.received(sum, owed.orElseThrow().paid()));
        return new Sums(
                claim.map(Amount::claimed),
                ordered,
                finallyOrdered,
                executed,
                collected,
                collected.map(sum ->
                        Amount.passedOn(sum, passedOn(ledger, id, sum.money().getCurrencyUnit()))));
    }

    private static Money passedOn(CaseLedger ledger, ObligationId id, CurrencyUnit currency) {
        Account state = Accounts.of(AccountKind.STATE, id);
        Money sum = Money.zero(currency);
        for (Posting posting : ledger.ledger().postings()) {
            if (posting.source().equals(SubjectText.format(id))
                    && posting.from().equals(state)
                    && posting.to().kind().role() == AccountKind.Role.DESTINATION) {
                sum = sum.plus(posting.amount());
            }
        }
        return sum;
    }

    /**
     * The sums of all decisions together.
     *
     * @return the totals by currency; empty if no decision ordered a sum
     */
    public ImmutableSortedMap<CurrencyUnit, Sums> total() {
        Map<CurrencyUnit, Sums> total = new TreeMap<>();
        for (Sums each : byDecision.values()) {
            total.merge(each.ordered().money().getCurrencyUnit(), each, Sums::plus);
        }
        return ImmutableSortedMap.copyOf(total, Comparator.naturalOrder());
    }
}
