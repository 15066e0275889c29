package org.confisca.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.confisca.casefile.AssetId;
import org.confisca.jurisdiction.eu.UnionDistribution;
import org.confisca.jurisdiction.nl.DutchDistribution;
import org.confisca.money.Amount;
import org.confisca.source.Wording;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Whatever is claimed, the shares make the sum, and nobody receives more than the claim. */
class WaterfallPropertyTest {
    private static final ImmutableList<Waterfall> WATERFALLS =
            ImmutableList.of(DutchDistribution.waterfall(), UnionDistribution.waterfall());

    private static Money cents(long amount) {
        return Money.ofMinor(CurrencyUnit.EUR, amount);
    }

    static Fund fund(Origin origin, Money sum, String orderedBy) {
        return new Fund(
                new AssetId("A1"),
                origin,
                Amount.received(Amount.broughtToExecution(Amount.becameFinal(Amount.ordered(sum))), sum),
                Optional.empty(),
                Optional.of(orderedBy).filter(state -> !state.isEmpty()));
    }

    @Property
    void shares_make_the_sum_and_stay_within_the_claims(
            @ForAll @IntRange(min = 0, max = 3_000_000) int sum,
            @ForAll Origin origin,
            @ForAll boolean foreign,
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 900_000) Integer> claimed,
            @ForAll @Size(value = 8) List<Ground> grounds) {
        ImmutableList<Entitlement> claims = IntStream.range(0, claimed.size())
                .mapToObj(i -> new Entitlement(grounds.get(i), "party:P" + i, Amount.claimed(cents(claimed.get(i)))))
                .collect(ImmutableList.toImmutableList());
        for (Waterfall waterfall : WATERFALLS) {
            ImmutableList<Share> shares = waterfall.divided(fund(origin, cents(sum), foreign ? "DE" : ""), claims);
            Money total = cents(0);
            for (Share share : shares) {
                total = total.plus(share.amount().money());
                assertThat(share.left()).isEqualTo(cents(sum).minus(total));
                assertThat(share.claim().filter(claim -> share.amount().money().isGreaterThan(claim.money())))
                        .isEmpty();
            }
            assertThat(total).isEqualTo(cents(sum));
        }
    }

    @Property
    void a_larger_sum_gives_no_claimant_of_a_ranked_step_less(
            @ForAll @IntRange(min = 0, max = 30_000) int sum,
            @ForAll @IntRange(min = 0, max = 5_000) int more,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 9_000) Integer> allowances) {
        ImmutableList<Entitlement> claims = IntStream.range(0, allowances.size())
                .mapToObj(
                        i -> new Entitlement(Ground.ALLOWANCE, "party:P" + i, Amount.claimed(cents(allowances.get(i)))))
                .collect(ImmutableList.toImmutableList());
        Waterfall dutch = DutchDistribution.waterfall();
        ImmutableList<Share> less = dutch.divided(fund(Origin.CONFISCATION, cents(sum), ""), claims);
        ImmutableList<Share> after = dutch.divided(fund(Origin.CONFISCATION, cents(sum + more), ""), claims);
        for (int i = 0; i < less.size() - 1; i++) {
            assertThat(after.get(i).amount().compareTo(less.get(i).amount())).isNotNegative();
        }
    }

    @Example
    void a_waterfall_says_who_has_the_rest() {
        WaterfallStep rest = DutchDistribution.waterfall()
                .steps()
                .get(DutchDistribution.waterfall().steps().size() - 1);
        WaterfallStep partial = new WaterfallStep(
                rest.provision(), rest.law(), rest.what(), ImmutableSet.of(Origin.WAIVER), rest.how());
        assertThatThrownBy(() -> new Waterfall(Wording.same("x"), ImmutableList.of(), ImmutableList.of(partial)))
                .hasMessageContaining("does not say who has the rest");
        assertThatThrownBy(() -> new Waterfall(Wording.same("x"), ImmutableList.of(), ImmutableList.of()))
                .hasMessageContaining("no steps");
        assertThatThrownBy(() -> new Entitlement(Ground.COSTS, " ", Amount.claimed(cents(1))))
                .hasMessageContaining("Somebody must have");
    }
}
