package org.confisca.ledger;

import java.time.LocalDateTime;
import java.util.List;
import org.confisca.act.SubjectText;
import org.confisca.casefile.Subject;
import org.confisca.money.Account;
import org.confisca.money.Ledger;
import org.confisca.money.Posting;
import org.confisca.source.Wording;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What one act moves. One use. */
final class Journal {
    private final LocalDateTime at;
    private final Wording why;
    private Ledger ledger;

    Journal(Ledger ledger, LocalDateTime at, Wording why) {
        this.ledger = ledger;
        this.at = at;
        this.why = why;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Moves a sum; nothing if it is zero, or the accounts are one. */
    void move(Subject source, Account from, Account to, Money amount) {
        if (amount.isPositive() && !from.equals(to)) {
            ledger = ledger.with(new Posting(at, SubjectText.format(source), from, to, amount, why));
        }
    }

    /** Moves all that is on an account. */
    void moveAll(Subject source, Account from, Account to) {
        ledger.on(from).forEach(sum -> move(source, from, to, sum));
    }

    /** Pays from the accounts in their order, as far as there is money on them; the rest from another. */
    void pay(Subject source, List<Account> from, Account otherwise, Account to, Money amount) {
        Money left = amount;
        for (Account fund : from) {
            Money there = on(fund, amount.getCurrencyUnit());
            Money taken = there.isLessThan(left) ? there : left;
            move(source, fund, to, taken);
            left = left.minus(taken);
        }
        move(source, otherwise, to, left);
    }

    Money on(Account account, CurrencyUnit currency) {
        return ledger.balance(account, currency).net();
    }
}
