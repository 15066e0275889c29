package org.confisca.gain.collection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.confisca.time.Term;
import org.joda.money.Money;

/** A sum in parts, on days that follow each other. */
public final class Instalments {

    private Instalments() {}

    /**
     * A part of a sum.
     *
     * @param due the last day on which it can be paid in time
     * @param amount how much
     */
    public record Instalment(LocalDate due, Money amount) {}

    /**
     * Equal parts. What cannot be shared out in cents goes to the first parts, a cent each, so that the parts come to the
     * sum and no two differ by more than a cent. Each day is counted from the first one, so that a short month does not
     * shift the ones after it.
     *
     * @param sum the sum, zero or more
     * @param number how many parts, at least one
     * @param first the day of the first
     * @param every how much time lies between two of them, in days or longer
     * @return the parts in order
     * @throws IllegalArgumentException if there is no part, the sum is negative, or the time is in hours or working days
     */
    public static ImmutableList<Instalment> equal(Money sum, int number, LocalDate first, Term every) {
        checkArgument(number > 0, "A sum cannot be paid in %s parts", number);
        checkArgument(!sum.isNegative(), "A sum to be paid cannot be %s", sum);
        long minor = sum.getAmountMinorLong();
        ImmutableList.Builder<Instalment> parts = ImmutableList.builder();
        for (int i = 0; i < number; i++) {
            long share = minor / number + (i < minor % number ? 1 : 0);
            LocalDate due = i == 0 ? first : new Term(every.amount() * i, every.unit()).lastDayAfter(first);
            parts.add(new Instalment(due, Money.ofMinor(sum.getCurrencyUnit(), share)));
        }
        return parts.build();
    }
}
