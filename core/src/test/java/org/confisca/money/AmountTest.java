package org.confisca.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.confisca.money.Stage.Collected;
import org.confisca.money.Stage.Executed;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A sum goes from stage to stage by what happened, and never gets more on the way. */
class AmountTest {
    private static final Money TEN = Money.parse("EUR 10.00");
    private static final Amount<Executed> EXECUTED = executed(TEN);

    private static Amount<Executed> executed(Money money) {
        return Amount.broughtToExecution(Amount.becameFinal(Amount.ordered(money)));
    }

    @Test
    void sums_of_one_stage_can_be_added() {
        assertThat(Amount.claimed(TEN).plus(Amount.claimed(TEN)).money()).isEqualTo(Money.parse("EUR 20.00"));
        assertThat(EXECUTED.without(Money.parse("EUR 4.00")).plus(EXECUTED).money())
                .isEqualTo(Money.parse("EUR 16.00"));
        assertThatThrownBy(() -> Amount.claimed(TEN).plus(Amount.claimed(Money.parse("USD 1.00"))))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void no_more_is_collected_than_is_owed() {
        assertThat(Amount.received(EXECUTED, TEN).money()).isEqualTo(TEN);
        assertThatThrownBy(() -> Amount.received(EXECUTED, Money.parse("EUR 10.01")))
                .hasMessageContaining("more than the EUR 10.00 owed");
        assertThatThrownBy(() -> Amount.received(EXECUTED, Money.parse("EUR -0.01")))
                .hasMessageContaining("zero or more");
    }

    @Test
    void no_more_is_passed_on_than_was_collected() {
        Amount<Collected> collected = Amount.received(EXECUTED, Money.parse("EUR 6.00"));
        assertThat(Amount.passedOn(collected, Money.parse("EUR 6.00")).money()).isEqualTo(Money.parse("EUR 6.00"));
        assertThatThrownBy(() -> Amount.passedOn(collected, Money.parse("EUR 6.01")))
                .hasMessageContaining("more than the EUR 6.00 collected");
    }

    @Test
    void nothing_is_taken_off_that_is_not_there() {
        assertThat(EXECUTED.without(TEN).money()).isEqualTo(Money.parse("EUR 0.00"));
        assertThatThrownBy(() -> EXECUTED.without(Money.parse("EUR 10.01"))).hasMessageContaining("zero or more");
        assertThatThrownBy(() -> Amount.claimed(Money.parse("EUR -0.01"))).hasMessageContaining("zero or more");
    }

    @Test
    void equal_money_at_two_stages_is_not_equal() {
        assertThat((Object) Amount.claimed(TEN)).isNotEqualTo(Amount.ordered(TEN));
        assertThat(Amount.claimed(TEN)).isEqualTo(Amount.claimed(TEN)).hasSameHashCodeAs(Amount.claimed(TEN));
        assertThat(Amount.claimed(TEN)).isGreaterThan(Amount.claimed(Money.parse("EUR 9.99")));
        assertThat(Amount.claimed(TEN)).hasToString("EUR 10.00 Claimed");
    }
}
