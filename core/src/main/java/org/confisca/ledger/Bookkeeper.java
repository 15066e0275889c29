package org.confisca.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ByLaw;
import org.confisca.act.confiscation.CompensateVictim;
import org.confisca.act.confiscation.PerformSettlement;
import org.confisca.act.execution.ExecutionLaw;
import org.confisca.act.execution.LevyOnAsset;
import org.confisca.act.execution.Pay;
import org.confisca.act.execution.PlacePayment;
import org.confisca.act.execution.ReduceObligation;
import org.confisca.act.execution.Remit;
import org.confisca.act.execution.ShareWithState;
import org.confisca.act.management.PayInterest;
import org.confisca.act.management.PayOutValue;
import org.confisca.act.seizure.ReleaseAgainstSecurity;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.CompensationId;
import org.confisca.casefile.InterestId;
import org.confisca.casefile.ObligationId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.PaymentObligation;
import org.confisca.casefile.SecurityForm;
import org.confisca.casefile.SecurityId;
import org.confisca.casefile.Settlement;
import org.confisca.casefile.StateShareId;
import org.confisca.casefile.Subject;
import org.confisca.money.Account;
import org.confisca.money.AccountKind;
import org.confisca.money.Ledger;
import org.joda.money.Money;

/**
 * Posts what an act moves: a pure function of the act, the file before it and the file after it. It asks no rule, so that what
 * was done against the law is posted like anything else.
 */
final class Bookkeeper {
    /** Subjects that an act names without changing the state of an asset through them. */
    static final ImmutableSet<Class<? extends Subject>> CHANGES_NO_ASSET = ImmutableSet.of(
            PartyId.class,
            OffenceId.class,
            ObligationId.class,
            SecurityId.class,
            StateShareId.class,
            CompensationId.class,
            InterestId.class);

    private final CaseFile before;
    private final CaseFile after;
    private final Journal journal;

    private Bookkeeper(CaseFile before, CaseFile after, Journal journal) {
        this.before = before;
        this.after = after;
        this.journal = journal;
    }

    static Ledger post(Ledger ledger, Act act, CaseFile before, CaseFile after) {
        Journal journal = new Journal(ledger, act.at(), act.type().label());
        new AssetMoney(act, before, after, journal).post();
        new Bookkeeper(before, after, journal).paid(act);
        return journal.ledger();
    }

    private void paid(Act act) {
        if (act instanceof Pay pay) {
            received(
                    pay.obligation(),
                    ImmutableList.of(),
                    Accounts.party(pay.payer()),
                    pay.payer().map(payer -> Accounts.of(AccountKind.REFUND_DUE, payer)));
        } else if (act instanceof LevyOnAsset levy) {
            levied(levy);
        } else if (act instanceof ReduceObligation reduce) {
            takenOff(reduce.obligation());
        } else if (act instanceof ByLaw law
                && law.type().equals(ExecutionLaw.DEPRIVATION_LAPSED)
                && law.about() instanceof ObligationId obligation) {
            takenOff(obligation);
        } else if (act instanceof PlacePayment place) {
            journal.move(
                    place.obligation(),
                    Accounts.of(AccountKind.SUSPENSE, place.obligation()),
                    Accounts.of(AccountKind.REFUND_DUE, place.payer()),
                    place.amount());
        } else if (act instanceof PerformSettlement perform) {
            performed(perform);
        } else if (act instanceof ReleaseAgainstSecurity release && release.form() == SecurityForm.DEPOSIT) {
            Account security = Accounts.of(AccountKind.SECURITY, release.security());
            journal.move(
                    release.security(), Accounts.of(AccountKind.PARTY, release.givenBy()), security, release.amount());
        } else {
            passedOn(act);
        }
    }

    private void passedOn(Act act) {
        if (act instanceof CompensateVictim compensate) {
            Account victim = Accounts.of(AccountKind.VICTIM, compensate.victim());
            payFrom(compensate.asset(), AccountKind.SUSPENSE, victim, compensate.amount());
        } else if (act instanceof ShareWithState share) {
            Account state = new Account(AccountKind.FOREIGN_STATE, "state:" + share.state());
            payFrom(share.asset(), AccountKind.SUSPENSE, state, share.amount());
        } else if (act instanceof PayOutValue out) {
            // for an object that is gone the State pays from its own purse
            Account to = Accounts.of(AccountKind.THIRD_PARTY, out.to());
            payFrom(out.asset(), AccountKind.TREASURY, to, out.amount());
        } else if (act instanceof Remit remit) {
            Accounts.place(before, remit.asset())
                    .ifPresent(place ->
                            journal.moveAll(remit.asset(), place, Accounts.of(AccountKind.TREASURY, remit.asset())));
        } else if (act instanceof PayInterest interest) {
            Account account = Accounts.of(AccountKind.INTEREST, interest.asset());
            journal.move(
                    interest.asset(), Accounts.of(AccountKind.TREASURY, interest.asset()), account, interest.amount());
            journal.move(interest.asset(), account, Accounts.of(AccountKind.PARTY, interest.to()), interest.amount());
        }
    }

    private void payFrom(AssetId asset, AccountKind otherwise, Account to, Money amount) {
        journal.pay(asset, Accounts.funds(before, asset), Accounts.of(otherwise, asset), to, amount);
    }

    /** What an obligation keeps goes to the State; what is too much is to be refunded, or nobody knows to whom. */
    private void received(ObligationId id, ImmutableList<Account> funds, Account otherwise, Optional<Account> tooMuch) {
        PaymentObligation earlier = before.execution().obligations().get(id);
        PaymentObligation now = after.execution().obligations().get(id);
        Account state = Accounts.of(AccountKind.STATE, id);
        journal.pay(id, funds, otherwise, state, now.paid().minus(earlier.paid()));
        journal.pay(
                id,
                funds,
                otherwise,
                tooMuch.orElse(Accounts.of(AccountKind.SUSPENSE, id)),
                now.toRefund().minus(earlier.toRefund()));
    }

    /** Money that is levied on pays itself, and what it does not bring in is what that cost; anything else is sold. */
    private void levied(LevyOnAsset levy) {
        AssetId id = levy.asset();
        Optional<PartyId> owner = before.assets().get(id).owner();
        Optional<Account> refund = owner.map(party -> Accounts.of(AccountKind.REFUND_DUE, party));
        Optional<Account> place = Accounts.place(before, id);
        if (place.isPresent()) {
            Account suspense = Accounts.of(AccountKind.SUSPENSE, id);
            received(levy.obligation(), ImmutableList.of(place.get()), suspense, refund);
            journal.moveAll(id, place.get(), Accounts.of(AccountKind.COSTS, id));
        } else {
            boolean money = before.assets().get(id).kind().isMoney();
            Account payer = money ? Accounts.party(owner) : Accounts.of(AccountKind.BUYER, id);
            received(levy.obligation(), ImmutableList.of(), payer, refund);
        }
    }

    private void takenOff(ObligationId id) {
        Money earlier = before.execution().obligations().get(id).paid();
        Money now = after.execution().obligations().get(id).paid();
        journal.move(
                id, Accounts.of(AccountKind.STATE, id), Accounts.of(AccountKind.REFUND_DUE, id), earlier.minus(now));
    }

    private void performed(PerformSettlement perform) {
        Settlement settlement = before.execution().settlements().get(perform.settlement());
        PartyId person = before.offences().get(settlement.offence()).person();
        settlement
                .sum()
                .filter(sum -> settlement.performedAt().isEmpty())
                .ifPresent(sum -> journal.move(
                        settlement.id(),
                        Accounts.of(AccountKind.PARTY, person),
                        Accounts.of(AccountKind.STATE, settlement.id()),
                        sum));
    }
}
