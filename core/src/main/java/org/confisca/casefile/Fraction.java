package org.confisca.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.Optional;

/**
 * An exact part of a whole, in lowest terms: a title is never rounded.
 *
 * @param numerator zero or more
 * @param denominator more than zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** The whole. */
    public static final Fraction WHOLE = of(1, 1);

    /**
     * Brings the fraction to lowest terms.
     *
     * @param numerator zero or more
     * @param denominator more than zero
     * @throws IllegalArgumentException if there is no such fraction
     */
    public Fraction {
        checkArgument(numerator.signum() >= 0 && denominator.signum() > 0, "Not a part: %s/%s", numerator, denominator);
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /**
     * A fraction.
     *
     * @param numerator zero or more
     * @param denominator more than zero
     * @return the fraction in lowest terms
     * @throws IllegalArgumentException if there is no such fraction
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Reads a part of a whole.
     *
     * @param text such as {@code 1/3}
     * @return the fraction; empty if it is not written so, or is nothing or more than the whole
     */
    public static Optional<Fraction> parse(String text) {
        if (!text.matches("[1-9]\\d{0,8}/[1-9]\\d{0,8}")) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        return Optional.of(of(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1))))
                .filter(read -> read.compareTo(WHOLE) <= 0);
    }

    /**
     * This and another part together.
     *
     * @param other the other part
     * @return the sum
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * A part of this part.
     *
     * @param other how much of it
     * @return the product
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * What is left of the whole without this part.
     *
     * @return the difference
     * @throws IllegalArgumentException if this is more than the whole
     */
    public Fraction rest() {
        return new Fraction(denominator.subtract(numerator), denominator);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
