package org.confisca.distribution;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.casefile.CaseFile;
import org.confisca.money.Allocation;
import org.confisca.money.Amount;
import org.confisca.money.Part;
import org.confisca.money.Stage.Claimed;
import org.confisca.source.Wording;
import org.joda.money.Money;

/**
 * The order in which a legal order distributes confiscated money. Every step is cited; the last one gives the rest to
 * somebody, so that nothing stays behind.
 *
 * @param name what it is called
 * @param barriers what must not stand in the way
 * @param steps the steps, in order; the last one takes the rest, whatever the origin
 */
public record Waterfall(Wording name, ImmutableList<Barrier> barriers, ImmutableList<WaterfallStep> steps) {

    /**
     * Checks that nothing can stay behind.
     *
     * @param name what it is called
     * @param barriers what must not stand in the way
     * @param steps the steps
     * @throws IllegalArgumentException if the last step does not take the rest of money of any origin
     */
    public Waterfall {
        checkArgument(!steps.isEmpty(), "%s has no steps", name.en());
        WaterfallStep last = steps.get(steps.size() - 1);
        checkArgument(
                last.how() instanceof WaterfallStep.How.Rest && last.origins().size() == Origin.values().length,
                "%s does not say who has the rest",
                name.en());
    }

    /**
     * Distributes money, unless something stands in the way.
     *
     * @param file the file
     * @param fund the money
     * @param claims the claims on it, in order; a claim that no step is about receives nothing
     * @param at the moment of asking, not before the last act on the file
     * @return who gets what, or why nobody can say yet
     */
    public Distribution distribute(CaseFile file, Fund fund, ImmutableList<Entitlement> claims, LocalDateTime at) {
        ImmutableList<Obstacle> obstacles = barriers.stream()
                .flatMap(barrier -> barrier.inTheWay(file, fund, claims, at).stream())
                .collect(ImmutableList.toImmutableList());
        if (obstacles.stream().anyMatch(Obstacle::certain)) {
            return new Distribution.NotYet(fund, obstacles);
        }
        return obstacles.isEmpty()
                ? new Distribution.Divided(fund, divided(fund, claims))
                : new Distribution.Open(fund, obstacles);
    }

    /**
     * Distributes money in which nothing stands in the way.
     *
     * @param fund the money
     * @param claims the claims on it, in order
     * @return the lines; together they are what was collected
     */
    public ImmutableList<Share> divided(Fund fund, ImmutableList<Entitlement> claims) {
        ImmutableList.Builder<Share> shares = ImmutableList.builder();
        Money left = fund.collected().money();
        for (WaterfallStep step : steps) {
            if (step.origins().contains(fund.origin())) {
                ImmutableList<Share> taken = new Taking(fund, claims, step, left).shares();
                shares.addAll(taken);
                left = taken.isEmpty() ? left : taken.get(taken.size() - 1).left();
            }
        }
        return shares.build();
    }

    /** What one step takes of what is left. */
    private record Taking(Fund fund, ImmutableList<Entitlement> claims, WaterfallStep step, Money left) {

        ImmutableList<Share> shares() {
            if (step.how() instanceof WaterfallStep.How.Claims how) {
                return toClaims(how);
            }
            if (step.how() instanceof WaterfallStep.How.ShareAbove how) {
                return toIssuingState(how);
            }
            return step.how() instanceof WaterfallStep.How.Rest rest
                    ? ImmutableList.of(share(
                            Optional.of(Ground.STATE),
                            Optional.of(rest.payee().orElse("state")),
                            Optional.empty(),
                            left,
                            left.minus(left)))
                    : ImmutableList.of(share(Optional.empty(), Optional.empty(), Optional.empty(), none(), left));
        }

        private ImmutableList<Share> toClaims(WaterfallStep.How.Claims how) {
            ImmutableList<Entitlement> ranked = of(how.ground());
            Allocation<Entitlement> allocation = Allocation.of(
                    left,
                    ranked.stream()
                            .map(claim -> Part.ofClaim(claim, claim.claim().money()))
                            .collect(ImmutableList.toImmutableList()),
                    how.remainder());
            ImmutableList.Builder<Share> shares = ImmutableList.builder();
            Money rest = left;
            for (Allocation.Received<Entitlement> received : allocation.parts()) {
                rest = rest.minus(received.amount());
                Entitlement claim = received.to();
                shares.add(share(
                        Optional.of(claim.ground()),
                        Optional.of(claim.payee()),
                        Optional.of(claim.claim()),
                        received.amount(),
                        rest));
            }
            return shares.build();
        }

        private ImmutableList<Share> toIssuingState(WaterfallStep.How.ShareAbove how) {
            Money whole = fund.collected().money();
            boolean due = fund.orderedBy().isPresent()
                    && of(Ground.SHARING).isEmpty()
                    && whole.getCurrencyUnit().equals(how.threshold().getCurrencyUnit())
                    && whole.isGreaterThan(how.threshold());
            if (!due) {
                return ImmutableList.of();
            }
            BigDecimal exact = whole.getAmount()
                    .multiply(new BigDecimal(how.part().numerator()))
                    .divide(new BigDecimal(how.part().denominator()), whole.getScale(), RoundingMode.DOWN);
            Money part = Money.of(whole.getCurrencyUnit(), exact);
            Money taken = part.isGreaterThan(left) ? left : part;
            return ImmutableList.of(share(
                    Optional.of(Ground.SHARING),
                    fund.orderedBy().map(state -> "state:" + state),
                    Optional.empty(),
                    taken,
                    left.minus(taken)));
        }

        private ImmutableList<Entitlement> of(Ground ground) {
            return claims.stream().filter(claim -> claim.ground() == ground).collect(ImmutableList.toImmutableList());
        }

        private Money none() {
            return left.minus(left);
        }

        private Share share(
                Optional<Ground> ground,
                Optional<String> payee,
                Optional<Amount<Claimed>> claim,
                Money amount,
                Money after) {
            return new Share(step, ground, payee, claim, Amount.passedOn(fund.collected(), amount), after);
        }
    }
}
