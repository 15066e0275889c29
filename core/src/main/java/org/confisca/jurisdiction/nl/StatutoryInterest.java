package org.confisca.jurisdiction.nl;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource.DutchStatute;
import org.joda.money.Money;

/**
 * Statutory interest (wettelijke rente) on money, or on the proceeds of a sale, that must be returned: art. 11(6) of the
 * decree on seized objects, with art. 4:98 Awb and arts 6:119(1), (2) and 6:120(1) BW. At the end of each year from the first
 * day, the interest of that year is added to what bears interest. A part of a year counts by its days, out of the days of that
 * year; no text says so. That small sums of interest are not owed (art. 4:98(2) Awb) is left to whoever pays: it turns on
 * whether the debtor is an administrative body.
 *
 * <p>The rates are set by decree and change often; they are an argument, with the day from which each holds. What is not
 * there is unknown, and so is the interest.
 *
 * <pre>{@code
 * Optional<Money> interest = StatutoryInterest.on(
 *         Money.parse("EUR 1000"), LocalDate.parse("2024-01-01"), LocalDate.parse("2025-01-01"), rates);
 * }</pre>
 */
public final class StatutoryInterest {

    /** How interest is reckoned and when it is added to the sum. */
    public static final Citation LAW = new Citation(
            new DutchStatute("BWBR0005289", "Burgerlijk Wetboek Boek 6"), "art. 6:119(1)-(2) BW", Check.SECONDARY);

    private StatutoryInterest() {}

    /**
     * The interest on a sum.
     *
     * @param principal what bears interest, not negative
     * @param from the first day: that of the seizure of money, or of the sale of an object
     * @param until the day of payment, which bears no interest itself
     * @param rates the yearly rate by the first day for which it holds, such as {@code 0.06}
     * @return the interest, rounded half-up to the cent once, at the end; empty if no rate is given for a day of the span
     * @throws IllegalArgumentException if the sum is negative or it ends before it begins
     */
    public static Optional<Money> on(
            Money principal, LocalDate from, LocalDate until, ImmutableSortedMap<LocalDate, BigDecimal> rates) {
        checkArgument(!principal.isNegative(), "Interest on a negative sum: %s", principal);
        checkArgument(!until.isBefore(from), "Interest cannot end on %s before it begins on %s", until, from);
        if (from.equals(until)) {
            return Optional.of(principal.minus(principal));
        }
        if (rates.floorEntry(from) == null) {
            return Optional.empty();
        }
        BigDecimal sum = principal.getAmount();
        for (int year = 0; from.plusYears(year).isBefore(until); year++) {
            LocalDate begin = from.plusYears(year);
            LocalDate next = from.plusYears(year + 1L);
            sum = sum.multiply(
                    BigDecimal.ONE.add(factor(begin, next.isBefore(until) ? next : until, next, rates)),
                    MathContext.DECIMAL128);
        }
        return Optional.of(
                Money.of(principal.getCurrencyUnit(), sum.subtract(principal.getAmount()), RoundingMode.HALF_UP));
    }

    /** The interest on one euro from a day of a year of interest to a later one, simple within the year. */
    private static BigDecimal factor(
            LocalDate begin, LocalDate end, LocalDate next, ImmutableSortedMap<LocalDate, BigDecimal> rates) {
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(begin, next));
        BigDecimal weighted = BigDecimal.ZERO;
        LocalDate day = begin;
        while (day.isBefore(end)) {
            LocalDate change = Optional.ofNullable(rates.higherKey(day))
                    .filter(end::isAfter)
                    .orElse(end);
            BigDecimal rate = Optional.ofNullable(rates.floorEntry(day))
                    .map(Map.Entry::getValue)
                    .orElseThrow();
            BigDecimal span = BigDecimal.valueOf(ChronoUnit.DAYS.between(day, change));
            weighted = weighted.add(rate.multiply(span));
            day = change;
        }
        return weighted.divide(days, MathContext.DECIMAL128);
    }
}
