package org.confisca.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A sum divided in proportion, exactly: the parts and what is left undivided make the sum, to the cent. Whoever reaches a cap
 * stops there, and the others share what that leaves.
 *
 * @param sum what was divided
 * @param parts who received how much, in the order of the parts that were asked for
 * @param undivided what nobody received: all that lies above the caps, and cents that the rule leaves
 * @param <K> what tells the recipients apart
 */
public record Allocation<K>(Money sum, ImmutableList<Received<K>> parts, Money undivided) {

    /**
     * What somebody received.
     *
     * @param to who
     * @param amount how much
     * @param <K> what tells them apart
     */
    public record Received<K>(K to, Money amount) {}

    /**
     * Divides a sum.
     *
     * @param sum zero or more
     * @param parts among whom; a part of weight zero receives nothing
     * @param remainder who gets the cents that are left
     * @param <K> what tells the recipients apart
     * @return the allocation
     * @throws IllegalArgumentException if the sum is less than zero, or a cap is in another currency
     */
    public static <K> Allocation<K> of(Money sum, ImmutableList<Part<K>> parts, Remainder remainder) {
        checkArgument(!sum.isNegative(), "A sum that is divided is zero or more, not %s", sum);
        checkArgument(
                parts.stream()
                        .flatMap(part -> part.cap().stream())
                        .allMatch(cap -> cap.getCurrencyUnit().equals(sum.getCurrencyUnit())),
                "A cap is in another currency than %s",
                sum);
        BigInteger[] weights = whole(parts);
        BigInteger[] cents = new BigInteger[parts.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < cents.length; i++) {
            cents[i] = BigInteger.ZERO;
            if (weights[i].signum() > 0) {
                open.add(i);
            }
        }
        BigInteger left = minor(sum);
        List<Integer> full = reached(open, weights, left, parts);
        while (!full.isEmpty()) {
            for (int i : full) {
                cents[i] = minor(parts.get(i).cap().orElseThrow());
                left = left.subtract(cents[i]);
            }
            open.removeAll(full);
            full = reached(open, weights, left, parts);
        }
        left = left.subtract(rounded(open, weights, left, cents, remainder));
        return new Allocation<>(sum, received(parts, cents, sum.getCurrencyUnit()), money(left, sum.getCurrencyUnit()));
    }

    /** Those whose exact share of what is left is at least their cap. */
    private static <K> List<Integer> reached(
            List<Integer> open, BigInteger[] weights, BigInteger left, ImmutableList<Part<K>> parts) {
        BigInteger all = total(open, weights);
        List<Integer> reached = new ArrayList<>();
        for (int i : open) {
            boolean full = parts.get(i)
                    .cap()
                    .filter(cap ->
                            weights[i].multiply(left).compareTo(minor(cap).multiply(all)) >= 0)
                    .isPresent();
            if (full) {
                reached.add(i);
            }
        }
        return reached;
    }

    /** Gives everybody the exact share rounded down, and then the cents that are left; what was given away. */
    private static BigInteger rounded(
            List<Integer> open, BigInteger[] weights, BigInteger left, BigInteger[] cents, Remainder remainder) {
        if (open.isEmpty()) {
            return BigInteger.ZERO;
        }
        BigInteger all = total(open, weights);
        BigInteger[] cut = new BigInteger[cents.length];
        BigInteger given = BigInteger.ZERO;
        for (int i : open) {
            BigInteger[] share = weights[i].multiply(left).divideAndRemainder(all);
            cents[i] = share[0];
            cut[i] = share[1];
            given = given.add(share[0]);
        }
        if (remainder == Remainder.UNDIVIDED) {
            return given;
        }
        List<Integer> order = new ArrayList<>(open);
        order.removeIf(i -> cut[i].signum() == 0);
        if (remainder == Remainder.LARGEST) {
            order.sort(Comparator.comparing((Integer i) -> cut[i]).reversed());
        }
        int extra = left.subtract(given).intValueExact();
        for (int i : order.subList(0, extra)) {
            cents[i] = cents[i].add(BigInteger.ONE);
        }
        return left;
    }

    private static BigInteger total(List<Integer> open, BigInteger[] weights) {
        return open.stream().map(i -> weights[i]).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The weights as whole numbers in the same proportion. */
    private static <K> BigInteger[] whole(ImmutableList<Part<K>> parts) {
        int scale = parts.stream().mapToInt(part -> part.weight().scale()).max().orElse(0);
        return parts.stream()
                .map(part -> part.weight().setScale(Math.max(scale, 0)).unscaledValue())
                .toArray(BigInteger[]::new);
    }

    private static <K> ImmutableList<Received<K>> received(
            ImmutableList<Part<K>> parts, BigInteger[] cents, CurrencyUnit currency) {
        ImmutableList.Builder<Received<K>> received = ImmutableList.builder();
        for (int i = 0; i < cents.length; i++) {
            received.add(new Received<>(parts.get(i).to(), money(cents[i], currency)));
        }
        return received.build();
    }

    private static BigInteger minor(Money money) {
        return money.getAmount().unscaledValue();
    }

    private static Money money(BigInteger minor, CurrencyUnit currency) {
        return Money.of(currency, new BigDecimal(minor, currency.getDecimalPlaces()));
    }
}
