package org.confisca.distribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Subject;
import org.confisca.ledger.Accounts;
import org.confisca.ledger.CaseLedger;
import org.confisca.money.Account;
import org.confisca.money.AccountKind;
import org.confisca.money.Posting;
import org.confisca.rule.Step;
import org.joda.money.Money;

/**
 * Who gets what of the money of a case, and what of it was paid.
 *
 * @param ledger the ledger of the case
 * @param results what comes of each sum that is final, by source
 * @param notFinal the money that is in the case and not final: held, seized, or to be returned
 */
public record CaseDistribution(
        CaseLedger ledger, ImmutableList<Distribution> results, ImmutableList<Standing> notFinal) {

    /**
     * Money on an account of the case.
     *
     * @param account the account
     * @param amount how much
     */
    public record Standing(Account account, Money amount) {}

    /**
     * Distributes the money of a history.
     *
     * @param opening the file as it was opened
     * @param steps what was recorded, in order
     * @param waterfall the order of the steps
     * @param told claims that the history does not hold, such as what a court awarded a victim, by the source of the money
     * @param orderedBy the State whose order was executed; empty for an order of one's own State
     * @param at the moment of asking, not before the last step
     * @return the distribution
     */
    public static CaseDistribution of(
            CaseFile opening,
            ImmutableList<Step> steps,
            Waterfall waterfall,
            ImmutableListMultimap<Subject, Entitlement> told,
            Optional<String> orderedBy,
            LocalDateTime at) {
        CaseLedger ledger = CaseLedger.of(opening, steps);
        ImmutableList<Distribution> results = Funds.of(ledger, orderedBy).stream()
                .map(fund -> waterfall.distribute(
                        ledger.file(),
                        fund,
                        ImmutableList.<Entitlement>builder()
                                .addAll(new ClaimsOnFile(ledger.file(), steps, fund).all())
                                .addAll(told.get(fund.source()))
                                .build(),
                        at))
                .collect(ImmutableList.toImmutableList());
        return new CaseDistribution(ledger, results, notFinal(ledger));
    }

    /**
     * What of a share was paid already, by the ledger. Two shares of one payee that are paid on one kind of account share what
     * was paid on it.
     *
     * @param fund the money
     * @param share a line of its distribution
     * @return zero or more; it can be more than the share, if more was paid than was due
     */
    public Money paid(Fund fund, Share share) {
        Money zero = Money.zero(fund.collected().money().getCurrencyUnit());
        return ledger.ledger().postings().stream()
                .filter(posting -> posting.from().equals(Accounts.of(AccountKind.STATE, fund.source())))
                .filter(posting -> isPaidOn(share, posting.to()))
                .map(Posting::amount)
                .filter(amount -> amount.getCurrencyUnit().equals(zero.getCurrencyUnit()))
                .reduce(zero, Money::plus);
    }

    /**
     * What was passed on of a sum to somebody to whom the distribution gives nothing.
     *
     * @param divided the distribution of the sum
     * @return what each received, by account
     */
    public ImmutableList<Standing> undue(Distribution.Divided divided) {
        Account state = Accounts.of(AccountKind.STATE, divided.fund().source());
        return ledger.ledger().postings().stream()
                .filter(posting -> posting.from().equals(state))
                .filter(posting -> posting.to().kind().role() == AccountKind.Role.DESTINATION)
                .filter(posting -> divided.shares().stream().noneMatch(share -> isPaidOn(share, posting.to())))
                .map(posting -> new Standing(posting.to(), posting.amount()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isPaidOn(Share share, Account account) {
        return share.ground()
                        .filter(ground -> ground.account() == account.kind())
                        .isPresent()
                && (account.kind() == AccountKind.TREASURY
                        || share.payee().filter(account.holder()::equals).isPresent());
    }

    private static ImmutableList<Standing> notFinal(CaseLedger ledger) {
        return ledger.ledger().trialBalance().balances().stream()
                .filter(balance -> switch (balance.account().kind()) {
                    case HELD, SECURED_PROCEEDS, SECURITY, RETURN_DUE, REFUND_DUE ->
                        balance.net().isPositive();
                    default -> false;
                })
                .map(balance -> new Standing(balance.account(), balance.net()))
                .collect(ImmutableList.toImmutableList());
    }
}
