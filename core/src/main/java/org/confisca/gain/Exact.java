package org.confisca.gain;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.confisca.casefile.Fraction;
import org.confisca.source.Language;

/**
 * An exact figure: an amount, a quantity or a number, positive or negative, in lowest terms. A third of an amount stays a
 * third until a {@link Rounding} says otherwise. It has no currency: the {@link Working} that it stands in has one.
 *
 * @param numerator any whole number
 * @param denominator more than zero
 */
public record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {

    /** Nothing. */
    public static final Exact ZERO = of(0);

    /** One. */
    public static final Exact ONE = of(1);

    /**
     * Brings the figure to lowest terms.
     *
     * @param numerator any whole number
     * @param denominator more than zero
     * @throws IllegalArgumentException if the denominator is not more than zero
     */
    public Exact {
        checkArgument(denominator.signum() > 0, "Not a figure: %s/%s", numerator, denominator);
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /**
     * A whole figure.
     *
     * @param whole the figure
     * @return the figure
     */
    public static Exact of(long whole) {
        return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * A decimal figure.
     *
     * @param decimal the figure
     * @return the figure
     */
    public static Exact of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Exact(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Exact(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * A decimal figure.
     *
     * @param decimal such as {@code 16121.68}
     * @return the figure
     * @throws NumberFormatException if it is not a decimal number
     */
    public static Exact of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    /**
     * A part of a whole as a figure.
     *
     * @param part the part
     * @return the figure
     */
    public static Exact of(Fraction part) {
        return new Exact(part.numerator(), part.denominator());
    }

    /**
     * The sum.
     *
     * @param other the other figure
     * @return the sum
     */
    public Exact plus(Exact other) {
        return new Exact(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The difference.
     *
     * @param other what goes off
     * @return the difference
     */
    public Exact minus(Exact other) {
        return plus(other.negated());
    }

    /**
     * The product.
     *
     * @param other the other figure
     * @return the product
     */
    public Exact times(Exact other) {
        return new Exact(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @param other what divides it
     * @return the quotient
     * @throws ArithmeticException if {@code other} is zero
     */
    public Exact dividedBy(Exact other) {
        if (other.signum() == 0) {
            throw new ArithmeticException(this + " cannot be divided by zero");
        }
        BigInteger below = denominator.multiply(other.numerator.abs());
        BigInteger above = numerator.multiply(other.denominator);
        return new Exact(other.signum() < 0 ? above.negate() : above, below);
    }

    /**
     * A percentage of it.
     *
     * @param percent how many hundredths
     * @return that part
     */
    public Exact percent(Exact percent) {
        return times(percent).dividedBy(of(100));
    }

    /**
     * The figure with the other sign.
     *
     * @return the figure, negated
     */
    public Exact negated() {
        return new Exact(numerator.negate(), denominator);
    }

    /**
     * The lower of two.
     *
     * @param other the other figure
     * @return this or the other
     */
    public Exact lower(Exact other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The higher of two.
     *
     * @param other the other figure
     * @return this or the other
     */
    public Exact higher(Exact other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The sign.
     *
     * @return minus one, zero or one
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * The figure as a decimal number.
     *
     * @return the decimal number without zeros at its end; empty if it has none that ends, as a third has none
     */
    public Optional<BigDecimal> decimal() {
        try {
            BigDecimal plain = new BigDecimal(numerator)
                    .divide(new BigDecimal(denominator))
                    .stripTrailingZeros();
            return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }

    /**
     * The figure as a reader of a language writes it: {@code 16.121,68} in Dutch, {@code 16,121.68} in English.
     *
     * @param language the language
     * @param decimals how many decimals there are at least, such as two for an amount in euros
     * @return the figure; one that has no end is cut off after six decimals, and says so with three dots
     */
    public String in(Language language, int decimals) {
        boolean ends = decimal().isPresent();
        BigDecimal shown = decimal()
                .orElseGet(() -> new BigDecimal(numerator).divide(new BigDecimal(denominator), 6, RoundingMode.DOWN));
        String plain = shown.abs()
                .setScale(Math.max(shown.scale(), decimals), RoundingMode.UNNECESSARY)
                .toPlainString();
        int point = plain.contains(".") ? plain.indexOf('.') : plain.length();
        String whole =
                plain.substring(0, point).replaceAll("(?<=\\d)(?=(\\d{3})+$)", language == Language.NL ? "." : ",");
        String part = point == plain.length() ? "" : (language == Language.NL ? "," : ".") + plain.substring(point + 1);
        return (signum() < 0 ? "-" : "") + whole + part + (ends ? "" : "…");
    }

    @Override
    public int compareTo(Exact other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The decimal number where there is one, otherwise the fraction. */
    @Override
    public String toString() {
        return decimal().map(BigDecimal::toPlainString).orElseGet(() -> numerator + "/" + denominator);
    }
}
