package org.confisca.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.confisca.source.Wording;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Whatever is posted, the ledger balances; what is not there is not paid. */
class LedgerTest {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-11-25T10:00");
    private static final Account PERSON = new Account(AccountKind.PARTY, "party:P1");
    private static final Account HELD = new Account(AccountKind.HELD, "asset:A1");
    private static final Account STATE = new Account(AccountKind.STATE, "asset:A1");
    private static final Account SUSPENSE = new Account(AccountKind.SUSPENSE, "obligation:D1");

    static Posting posting(Account from, Account to, String amount) {
        return new Posting(AT, "asset:A1", from, to, Money.parse(amount), Wording.same("x"));
    }

    @Example
    void what_goes_in_and_out_of_an_account_is_kept_apart() {
        Ledger ledger = Ledger.empty()
                .with(posting(PERSON, HELD, "EUR 100.00"))
                .with(posting(HELD, STATE, "EUR 60.00"))
                .with(posting(PERSON, HELD, "USD 5.00"));

        Balance held = ledger.balance(HELD, CurrencyUnit.EUR);
        assertThat(held.debits()).isEqualTo(Money.parse("EUR 100.00"));
        assertThat(held.credits()).isEqualTo(Money.parse("EUR 60.00"));
        assertThat(ledger.on(HELD)).containsExactly(Money.parse("EUR 40.00"), Money.parse("USD 5.00"));
        assertThat(ledger.on(PERSON)).containsExactly(Money.parse("EUR -100.00"), Money.parse("USD -5.00"));
        assertThat(ledger.on(SUSPENSE)).isEmpty();
        assertThat(ledger.postings())
                .extracting(Posting::amount)
                .containsExactly(Money.parse("EUR 100.00"), Money.parse("EUR 60.00"), Money.parse("USD 5.00"));
        assertThat(ledger.trialBalance().isZero()).isTrue();
        assertThat(ledger.trialBalance().totals())
                .containsExactly(
                        new TrialBalance.Total(Money.parse("EUR 160.00"), Money.parse("EUR 160.00")),
                        new TrialBalance.Total(Money.parse("USD 5.00"), Money.parse("USD 5.00")));
    }

    @Example
    void no_more_leaves_a_fund_than_is_in_it() {
        Ledger ledger = Ledger.empty().with(posting(PERSON, HELD, "EUR 100.00"));

        assertThat(ledger.with(posting(HELD, STATE, "EUR 100.00")).on(HELD)).isEmpty();
        assertThatThrownBy(() -> ledger.with(posting(HELD, STATE, "EUR 100.01")))
                .hasMessage("No credit without a source: EUR 100.01 leaves HELD(asset:A1), which has EUR 100.00");
        assertThatThrownBy(() -> ledger.with(posting(HELD, STATE, "USD 0.01"))).hasMessageContaining("USD 0.00");
    }

    @Example
    void suspense_may_go_either_way_and_is_seen() {
        Ledger ledger = Ledger.empty().with(posting(SUSPENSE, STATE, "EUR 3.00"));

        assertThat(ledger.trialBalance().suspense()).extracting(Balance::net).containsExactly(Money.parse("EUR -3.00"));
        assertThat(ledger.with(posting(PERSON, SUSPENSE, "EUR 3.00"))
                        .trialBalance()
                        .suspense())
                .isEmpty();
    }

    @Example
    void what_is_no_movement_is_refused() {
        assertThatThrownBy(() -> posting(HELD, HELD, "EUR 1.00")).hasMessageContaining("to itself");
        assertThatThrownBy(() -> posting(HELD, STATE, "EUR 0.00")).hasMessageContaining("more than zero");
        assertThatThrownBy(() -> new Posting(AT, " ", PERSON, HELD, Money.parse("EUR 1.00"), Wording.same("x")))
                .hasMessageContaining("No credit without a source");
        assertThatThrownBy(() -> new Account(AccountKind.HELD, "")).hasMessageContaining("needs a holder");
    }

    @Example
    void only_the_world_and_suspense_can_be_below_zero() {
        assertThat(AccountKind.values())
                .allSatisfy(kind -> assertThat(kind.role().mayBeOverdrawn())
                        .isEqualTo(kind.role() == AccountKind.Role.OUTSIDE || kind == AccountKind.SUSPENSE));
    }

    @Property
    void it_balances_whatever_is_posted(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 24) Integer> ways,
            @ForAll @IntRange(min = 1, max = 90) int amount) {
        Account[] accounts = {PERSON, HELD, STATE, SUSPENSE, new Account(AccountKind.INTEREST, "asset:A1")};
        Ledger ledger = Ledger.empty();
        int posted = 0;
        for (int way : ways) {
            Account from = accounts[way / accounts.length];
            Account to = accounts[way % accounts.length];
            Money moved = Money.ofMinor(CurrencyUnit.EUR, (long) amount * (way + 1));
            boolean covered = from.kind().role().mayBeOverdrawn()
                    || !ledger.balance(from, CurrencyUnit.EUR).net().isLessThan(moved);
            if (!from.equals(to) && covered) {
                ledger = ledger.with(new Posting(AT, "asset:A1", from, to, moved, Wording.same("x")));
                posted++;
            }
        }
        assertThat(ledger.trialBalance().isZero()).isTrue();
        assertThat(ledger.postings()).hasSize(posted);
        assertThat(ledger.trialBalance().balances())
                .filteredOn(balance -> !balance.account().kind().role().mayBeOverdrawn())
                .noneMatch(balance -> balance.net().isNegative());
    }

    @Example
    void an_earlier_ledger_does_not_notice_what_is_posted_on_it() {
        Ledger before = Ledger.empty().with(posting(PERSON, HELD, "EUR 1.00"));
        Ledger after = before.with(posting(HELD, STATE, "EUR 1.00"));

        assertThat(before.on(HELD)).containsExactly(Money.parse("EUR 1.00"));
        assertThat(before).isNotEqualTo(after);
        assertThat(after)
                .isEqualTo(before.with(posting(HELD, STATE, "EUR 1.00")))
                .hasSameHashCodeAs(before.with(posting(HELD, STATE, "EUR 1.00")));
    }
}
