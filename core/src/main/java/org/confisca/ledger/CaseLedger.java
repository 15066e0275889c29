package org.confisca.ledger;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.act.SubjectText;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PaymentObligation;
import org.confisca.casefile.Subject;
import org.confisca.money.Account;
import org.confisca.money.AccountKind;
import org.confisca.money.Ledger;
import org.confisca.money.Posting;
import org.confisca.rule.Step;
import org.confisca.source.Wording;
import org.joda.money.Money;

/**
 * The money of a case in a double-entry ledger, derived from what was recorded. It is no part of the case file, so that acts
 * cost what they cost, and it can be made anew at any time: the same steps give the same ledger.
 *
 * <p>Money is posted when it is money: an object that is seized moves nothing until it is sold. What nobody can place stands
 * on an account of kind {@link AccountKind#SUSPENSE}; money of which nobody has said how much it is, is {@link #unvalued()}.
 *
 * @param file the file after everything that was posted
 * @param ledger the postings
 */
public record CaseLedger(CaseFile file, Ledger ledger) {
    private static final Wording OPENING = Wording.of("beginstand", "opening balance");

    /**
     * The ledger of a file on which nothing has been done yet. What is in the case already comes from an opening balance.
     *
     * @param opening the file
     * @return the ledger
     */
    public static CaseLedger opening(CaseFile opening) {
        LocalDateTime at = opening.at()
                .or(() -> opening.completeSince().map(day -> day.atStartOfDay()))
                .orElse(LocalDateTime.MIN);
        Ledger ledger = Ledger.empty();
        for (Asset asset : opening.assets().values()) {
            if (asset.value().isPresent() && Accounts.place(opening, asset.id()).isPresent()) {
                Account place = Accounts.place(opening, asset.id()).orElseThrow();
                ledger = opened(
                        ledger, at, asset.id(), place, asset.value().get().amount());
            }
        }
        for (PaymentObligation obligation : opening.execution().obligations().values()) {
            Account state = Accounts.of(AccountKind.STATE, obligation.id());
            Account refund = Accounts.of(AccountKind.REFUND_DUE, obligation.id());
            ledger = opened(ledger, at, obligation.id(), state, obligation.paid());
            Account suspense = Accounts.of(AccountKind.SUSPENSE, obligation.id());
            Money unplaced = opening.execution()
                    .unplaced()
                    .find(obligation.id())
                    .orElse(Money.zero(obligation.ordered().getCurrencyUnit()));
            ledger = opened(ledger, at, obligation.id(), suspense, unplaced);
            ledger = opened(
                    ledger, at, obligation.id(), refund, obligation.toRefund().minus(unplaced));
        }
        return new CaseLedger(opening, ledger);
    }

    private static Ledger opened(Ledger ledger, LocalDateTime at, Subject source, Account to, Money amount) {
        Account from = Accounts.of(AccountKind.OPENING, source);
        return amount.isPositive()
                ? ledger.with(new Posting(at, SubjectText.format(source), from, to, amount, OPENING))
                : ledger;
    }

    /**
     * The ledger of a history.
     *
     * @param opening the file as it was opened
     * @param steps what was recorded, in order
     * @return the ledger
     */
    public static CaseLedger of(CaseFile opening, Iterable<Step> steps) {
        CaseLedger ledger = opening(opening);
        for (Step step : steps) {
            ledger = ledger.after(step);
        }
        return ledger;
    }

    /**
     * This ledger after one more step: what the act moved, and then what each act of the law that ensued moved.
     *
     * @param step the step, as it applies to the file
     * @return the ledger
     */
    public CaseLedger after(Step step) {
        return new CaseLedger(
                step.applyTo(file), posted(new CaseLedger(file, ledger), step).ledger());
    }

    /** Terms and duties move no money, so that the effects of acts are enough on the way. */
    private static CaseLedger posted(CaseLedger before, Step step) {
        CaseFile after = step.act().applyTo(before.file());
        CaseLedger posted = new CaseLedger(after, Bookkeeper.post(before.ledger(), step.act(), before.file(), after));
        for (Step ensuing : step.then().ensuing()) {
            posted = posted(posted, ensuing);
        }
        return posted;
    }

    /**
     * The assets that are money in the case and of which nobody has said how much: unknown, not zero.
     *
     * @return the assets; empty if all are valued
     */
    public ImmutableList<AssetId> unvalued() {
        return AssetMoney.unvalued(file);
    }
}
