package org.confisca.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.confisca.act.Act;
import org.confisca.history.CaseHistory;
import org.confisca.money.Amount;
import org.confisca.testkit.Executions;
import org.confisca.testkit.Proceedings;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A claim is not an order, an order is not money. */
class CaseSumsTest {
    private static Sums after(Act... more) {
        ImmutableList<Act> acts = ImmutableList.<Act>builder()
                .add(Executions.finalDeprivation())
                .add(more)
                .build();
        CaseHistory history = Posted.history(Posted.rich(), acts.toArray(new Act[0]));
        CaseSums sums = CaseSums.of(history.opening(), Posted.steps(history));
        assertThat(sums.byDecision()).hasSize(1);
        return sums.total().get(CurrencyUnit.EUR);
    }

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }

    @Test
    void every_stage_stands_for_itself() {
        Sums sums = after(
                Executions.pay("2026-07-01T09:00", "EUR 4000.00").build(),
                Executions.reduce("2026-08-01T09:00", "EUR 2500.00").build());

        assertThat(sums.claimed())
                .contains(Amount.claimed(
                        Proceedings.claim("2026-06-02T12:00").build().claim()));
        assertThat(sums.ordered()).isEqualTo(Amount.ordered(euro("10000.00")));
        assertThat(sums.finallyOrdered().orElseThrow().money()).isEqualTo(euro("10000.00"));
        assertThat(sums.executed().orElseThrow().money()).isEqualTo(euro("7500.00"));
        assertThat(sums.collected().orElseThrow().money()).isEqualTo(euro("4000.00"));
        assertThat(sums.distributed().orElseThrow().money()).isEqualTo(euro("0.00"));
    }

    @Test
    void what_is_too_much_is_not_collected() {
        assertThat(after(Executions.pay("2026-07-01T09:00", "EUR 10000.01").build())
                        .collected()
                        .orElseThrow()
                        .money())
                .isEqualTo(euro("10000.00"));
    }

    @Test
    void a_stage_that_was_not_reached_is_not_zero() {
        CaseHistory history = Posted.history(
                Posted.rich(),
                Proceedings.charge("2026-03-02T09:00").build(),
                Proceedings.convict("2026-06-02T11:00", "P1").build(),
                Proceedings.deprive("2026-06-03T11:00", "P1").build());
        Sums sums =
                CaseSums.of(history.opening(), Posted.steps(history)).total().get(CurrencyUnit.EUR);

        assertThat(sums.claimed()).isEmpty();
        assertThat(sums.ordered()).isEqualTo(Amount.ordered(euro("10000.00")));
        assertThat(sums.finallyOrdered()).isEmpty();
        assertThat(sums.collected()).isEmpty();
    }

    @Test
    void totals_add_within_a_stage_only() {
        Sums paid = after(Executions.pay("2026-07-01T09:00", "EUR 4000.00").build());
        Sums twice = paid.plus(paid);

        assertThat(twice.ordered().money()).isEqualTo(euro("20000.00"));
        assertThat(twice.collected().orElseThrow().money()).isEqualTo(euro("8000.00"));
        assertThat(paid.plus(new Sums(
                                java.util.Optional.empty(),
                                Amount.ordered(euro("1.00")),
                                java.util.Optional.empty(),
                                java.util.Optional.empty(),
                                java.util.Optional.empty(),
                                java.util.Optional.empty()))
                        .collected())
                .isEqualTo(paid.collected());
    }
}
