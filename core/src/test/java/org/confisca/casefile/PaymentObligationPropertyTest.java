package org.confisca.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What was ordered is paid, taken off or outstanding, and nothing else. */
class PaymentObligationPropertyTest {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-06-03T11:00");

    private static Money cents(long amount) {
        return Money.ofMinor(CurrencyUnit.EUR, amount);
    }

    private static PaymentObligation ordering(long amount) {
        return PaymentObligation.builder()
                .id(new ObligationId("D1"))
                .decision(new DecisionId("D1"))
                .debtors(ImmutableSortedSet.of(new PartyId("P1")))
                .ordered(cents(amount))
                .paid(cents(0))
                .reduced(cents(0))
                .toRefund(cents(0))
                .since(AT)
                .daysDetained(0)
                .build();
    }

    @Property
    void whatever_is_paid_and_taken_off_the_sums_add_up(
            @ForAll @IntRange(min = 0, max = 10_000) int ordered,
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 4_000) Integer> amounts) {
        PaymentObligation obligation = ordering(ordered);
        Money received = cents(0);
        for (int i = 0; i < amounts.size(); i++) {
            Money amount = cents(amounts.get(i));
            boolean pays = i % 3 != 2;
            Money canGo = obligation.ordered().minus(obligation.reduced());
            obligation = pays
                    ? obligation.credited(amount, AT)
                    : obligation.reducedBy(amount.isGreaterThan(canGo) ? canGo : amount);
            received = pays ? received.plus(amount) : received;
            assertThat(obligation.paid().plus(obligation.outstanding()).plus(obligation.reduced()))
                    .isEqualTo(obligation.ordered());
            assertThat(obligation.paid().plus(obligation.toRefund())).isEqualTo(received);
            assertThat(obligation.outstanding().isNegative()).isFalse();
            assertThat(obligation.status() == ObligationStatus.OPEN)
                    .isEqualTo(obligation.outstanding().isPositive());
        }
    }

    @Example
    void what_is_paid_above_the_rest_is_to_be_paid_back() {
        PaymentObligation over = ordering(1000).credited(cents(1001), AT);
        assertThat(over.paid()).isEqualTo(cents(1000));
        assertThat(over.toRefund()).isEqualTo(cents(1));
        assertThat(over.status()).isEqualTo(ObligationStatus.PAID);
        assertThat(over.lastPaidAt()).contains(AT);
    }

    @Example
    void a_reduction_below_what_was_paid_gives_back_the_difference() {
        PaymentObligation reduced = ordering(1000).credited(cents(800), AT).reducedBy(cents(500));
        assertThat(reduced.paid()).isEqualTo(cents(500));
        assertThat(reduced.toRefund()).isEqualTo(cents(300));
        assertThat(reduced.outstanding()).isEqualTo(cents(0));
        assertThat(reduced.status()).isEqualTo(ObligationStatus.PAID);
    }

    @Example
    void an_obligation_that_is_taken_off_whole_is_remitted() {
        assertThat(ordering(1000).reducedBy(cents(1000)).status()).isEqualTo(ObligationStatus.REMITTED);
        assertThat(ordering(1000)
                        .credited(cents(300), AT)
                        .reducedBy(cents(1000))
                        .status())
                .isEqualTo(ObligationStatus.REMITTED);
        assertThat(ordering(1000).reducedBy(cents(999)).status()).isEqualTo(ObligationStatus.OPEN);
        assertThat(ordering(0).status()).isEqualTo(ObligationStatus.PAID);
    }

    @Example
    void sums_that_do_not_add_up_are_refused() {
        assertThatThrownBy(() -> ordering(1000).reducedBy(cents(1001))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PaymentObligation.builder()
                        .from(ordering(1000))
                        .paid(cents(-1))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ordering(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
