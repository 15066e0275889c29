package org.confisca.distribution;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.effect.Decisions;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.ObligationId;
import org.confisca.casefile.PaymentObligation;
import org.confisca.casefile.Settlement;
import org.confisca.casefile.Subject;
import org.confisca.ledger.Accounts;
import org.confisca.ledger.CaseLedger;
import org.confisca.money.Account;
import org.confisca.money.AccountKind;
import org.confisca.money.Amount;
import org.confisca.money.Ledger;
import org.confisca.money.Posting;
import org.confisca.money.Stage.Collected;
import org.joda.money.Money;

/** The sums of a case that are the State's by what is final. */
final class Funds {
    private final CaseFile file;
    private final Ledger ledger;
    private final Optional<String> orderedBy;
    private final ImmutableList.Builder<Fund> funds = ImmutableList.builder();

    private Funds(CaseLedger ledger, Optional<String> orderedBy) {
        this.file = ledger.file();
        this.ledger = ledger.ledger();
        this.orderedBy = orderedBy;
    }

    static ImmutableList<Fund> of(CaseLedger ledger, Optional<String> orderedBy) {
        Funds all = new Funds(ledger, orderedBy);
        for (Asset asset : ledger.file().assets().values()) {
            Optional<DecisionId> by = Decisions.confiscating(ledger.file(), asset.id());
            all.add(asset.id(), by.isPresent() ? Origin.CONFISCATION : Origin.WAIVER, by);
        }
        for (PaymentObligation owed : ledger.file().execution().obligations().values()) {
            all.add(owed.id(), Origin.DEPRIVATION, Optional.of(owed.decision()));
        }
        for (Settlement settlement : ledger.file().execution().settlements().values()) {
            all.add(settlement.id(), Origin.SETTLEMENT, Optional.empty());
        }
        return all.funds.build();
    }

    private void add(Subject source, Origin origin, Optional<DecisionId> by) {
        Account state = Accounts.of(AccountKind.STATE, source);
        ledger.trialBalance().balances().stream()
                .filter(balance -> balance.account().equals(state))
                .map(balance -> balance.net().plus(passedOn(state, balance.net())))
                .filter(Money::isPositive)
                .forEach(sum -> funds.add(new Fund(source, origin, collected(source, sum), by, orderedBy)));
    }

    /** What was paid out of it to somebody; what had to go back is not the State's and was not. */
    private Money passedOn(Account state, Money inCurrency) {
        return ledger.postings().stream()
                .filter(posting -> posting.from().equals(state))
                .filter(posting -> posting.to().kind().role() == AccountKind.Role.DESTINATION
                        || posting.to().kind() == AccountKind.TREASURY)
                .map(Posting::amount)
                .filter(amount -> amount.getCurrencyUnit().equals(inCurrency.getCurrencyUnit()))
                .reduce(Money.zero(inCurrency.getCurrencyUnit()), Money::plus);
    }

    /** What an obligation brought in stays within what was ordered; of anything else the order is about all there is. */
    private Amount<Collected> collected(Subject source, Money sum) {
        Money ordered = source instanceof ObligationId id
                ? file.execution().obligations().get(id).ordered()
                : sum;
        return Amount.received(Amount.broughtToExecution(Amount.becameFinal(Amount.ordered(ordered))), sum);
    }
}
