package org.confisca.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is divided is all there again, and nobody is off by a cent. */
class AllocationPropertyTest {
    private static final long MOST = 100_000_000_000L;

    private static Money cents(long amount) {
        return Money.ofMinor(CurrencyUnit.EUR, amount);
    }

    private static ImmutableList<Part<Integer>> weighing(List<Integer> weights) {
        return IntStream.range(0, weights.size())
                .mapToObj(i -> Part.of(i, weights.get(i)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Long> received(Allocation<?> allocation) {
        return allocation.parts().stream()
                .map(part -> part.amount().getAmountMinorLong())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Long> divide(long sum, Remainder rule, List<Integer> weights) {
        return received(Allocation.of(cents(sum), weighing(weights), rule));
    }

    @Property
    void parts_and_what_is_left_make_the_sum(
            @ForAll @LongRange(min = 0, max = MOST) long sum,
            @ForAll Remainder rule,
            @ForAll @Size(max = 9) List<@IntRange(min = 0, max = 1_000_000) Integer> weights,
            @ForAll @Size(value = 9) List<@LongRange(min = 0, max = MOST) Long> caps,
            @ForAll int capped) {
        ImmutableList<Part<Integer>> parts = IntStream.range(0, weights.size())
                .mapToObj(i -> new Part<>(
                        i,
                        BigDecimal.valueOf(weights.get(i), 2),
                        Optional.of(cents(caps.get(i))).filter(cap -> (capped >> i & 1) == 1)))
                .collect(ImmutableList.toImmutableList());
        Allocation<Integer> allocation = Allocation.of(cents(sum), parts, rule);

        Money all = Money.total(
                CurrencyUnit.EUR,
                allocation.parts().stream().map(Allocation.Received::amount).toList());
        assertThat(all.plus(allocation.undivided())).isEqualTo(cents(sum));
        for (int i = 0; i < parts.size(); i++) {
            Money got = allocation.parts().get(i).amount();
            assertThat(got.isNegative()).isFalse();
            assertThat(parts.get(i).cap().filter(got::isGreaterThan)).isEmpty();
        }
        assertThat(allocation.undivided().isNegative()).isFalse();
    }

    @Property
    void everybody_is_within_a_cent_of_the_exact_share(
            @ForAll @LongRange(min = 0, max = MOST) long sum,
            @ForAll Remainder rule,
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 1_000_000) Integer> weights) {
        ImmutableList<Long> parts = divide(sum, rule, weights);
        BigDecimal all = BigDecimal.valueOf(
                weights.stream().mapToLong(Integer::longValue).sum());
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal exact = BigDecimal.valueOf(sum)
                    .multiply(BigDecimal.valueOf(weights.get(i)))
                    .divide(all, MathContext.DECIMAL128);
            assertThat(exact.subtract(BigDecimal.valueOf(parts.get(i))).abs()).isLessThan(BigDecimal.ONE);
        }
    }

    @Property
    void whoever_has_the_larger_weight_never_gets_less_by_the_largest_remainder(
            @ForAll @LongRange(min = 0, max = MOST) long sum,
            @ForAll @Size(min = 2, max = 9) List<@IntRange(min = 0, max = 60) Integer> weights) {
        ImmutableList<Long> parts = divide(sum, Remainder.LARGEST, weights);
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.size(); j++) {
                if (weights.get(i) > weights.get(j)) {
                    assertThat(parts.get(i)).isGreaterThanOrEqualTo(parts.get(j));
                }
            }
        }
    }

    @Property
    void nobody_loses_by_a_larger_sum_if_cents_stay_undivided_and_hardly_otherwise(
            @ForAll @LongRange(min = 0, max = 10_000) long sum,
            @ForAll @LongRange(min = 0, max = 100) long more,
            @ForAll Remainder rule,
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 60) Integer> weights) {
        ImmutableList<Long> before = divide(sum, rule, weights);
        ImmutableList<Long> after = divide(sum + more, rule, weights);
        long mayLose = rule == Remainder.UNDIVIDED ? 0 : 1;
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).isGreaterThanOrEqualTo(before.get(i) - mayLose);
        }
    }

    @Property
    void nobody_loses_by_a_larger_sum_to_meet_claims_if_cents_stay_undivided(
            @ForAll @LongRange(min = 0, max = 10_000) long sum,
            @ForAll @LongRange(min = 0, max = 100) long more,
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 2_000) Integer> claims) {
        ImmutableList<Part<Integer>> parts = IntStream.range(0, claims.size())
                .mapToObj(i -> Part.ofClaim(i, cents(claims.get(i))))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Long> before = received(Allocation.of(cents(sum), parts, Remainder.UNDIVIDED));
        ImmutableList<Long> after = received(Allocation.of(cents(sum + more), parts, Remainder.UNDIVIDED));
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).isGreaterThanOrEqualTo(before.get(i));
            assertThat(after.get(i)).isLessThanOrEqualTo(claims.get(i).longValue());
        }
    }

    @Example
    void a_cent_more_can_take_one_away_by_the_largest_remainder() {
        // the paradox of Alabama: why the promise above is not made for every rule
        assertThat(divide(10, Remainder.LARGEST, List.of(6, 6, 2))).containsExactly(4L, 4L, 2L);
        assertThat(divide(11, Remainder.LARGEST, List.of(6, 6, 2))).containsExactly(5L, 5L, 1L);
    }

    @Example
    void the_rule_says_who_gets_the_last_cents() {
        assertThat(divide(10, Remainder.LARGEST, List.of(1, 1, 1))).containsExactly(4L, 3L, 3L);
        assertThat(divide(100, Remainder.LARGEST, List.of(1, 5))).containsExactly(17L, 83L);
        assertThat(divide(100, Remainder.FIRST_IN_ORDER, List.of(5, 1))).containsExactly(84L, 16L);
        assertThat(divide(100, Remainder.UNDIVIDED, List.of(5, 1))).containsExactly(83L, 16L);
        assertThat(divide(100, Remainder.FIRST_IN_ORDER, List.of(0, 4, 2))).containsExactly(0L, 67L, 33L);
    }

    @Example
    void what_lies_above_the_claims_stays_undivided() {
        ImmutableList<Part<String>> claims =
                ImmutableList.of(Part.ofClaim("V1", cents(100)), Part.ofClaim("V2", cents(300)));

        assertThat(received(Allocation.of(cents(399), claims, Remainder.LARGEST)))
                .containsExactly(100L, 299L);
        Allocation<String> more = Allocation.of(cents(401), claims, Remainder.LARGEST);
        assertThat(received(more)).containsExactly(100L, 300L);
        assertThat(more.undivided()).isEqualTo(cents(1));
    }

    @Example
    void whoever_reaches_a_cap_leaves_the_rest_to_the_others() {
        ImmutableList<Part<String>> parts = ImmutableList.of(
                new Part<>("capped", BigDecimal.ONE, Optional.of(cents(10))), Part.of("open", 1), Part.of("other", 1));

        assertThat(received(Allocation.of(cents(100), parts, Remainder.LARGEST)))
                .containsExactly(10L, 45L, 45L);
        assertThat(received(Allocation.of(cents(30), parts, Remainder.LARGEST))).containsExactly(10L, 10L, 10L);
    }

    @Example
    void nobody_to_divide_among_leaves_it_all() {
        assertThat(Allocation.of(cents(5), ImmutableList.of(), Remainder.LARGEST)
                        .undivided())
                .isEqualTo(cents(5));
    }

    @Example
    void a_yen_has_no_cents() {
        Allocation<String> yen = Allocation.of(
                Money.parse("JPY 10"), ImmutableList.of(Part.of("a", 1), Part.of("b", 2)), Remainder.LARGEST);
        assertThat(yen.parts()).extracting(part -> part.amount().toString()).containsExactly("JPY 3", "JPY 7");
    }

    @Example
    void impossible_figures_are_refused() {
        assertThatThrownBy(() -> divide(-1, Remainder.LARGEST, List.of(1))).hasMessageContaining("zero or more");
        assertThatThrownBy(() -> Part.of("a", -1)).hasMessageContaining("zero or more");
        assertThatThrownBy(() -> new Part<>("a", BigDecimal.ONE, Optional.of(cents(-1))))
                .hasMessageContaining("zero or more");
        assertThatThrownBy(() -> Allocation.of(
                        cents(1), ImmutableList.of(Part.ofClaim("a", Money.parse("USD 1.00"))), Remainder.LARGEST))
                .hasMessageContaining("another currency");
    }
}
