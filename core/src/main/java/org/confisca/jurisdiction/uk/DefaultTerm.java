package org.confisca.jurisdiction.uk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.confisca.gain.Basis;
import org.confisca.gain.Exact;
import org.confisca.time.Term;

/**
 * The longest imprisonment for whoever does not pay, section 35. It is a maximum: the court fixes the term. Serving it does
 * not extinguish the debt (s 38(5)).
 */
public final class DefaultTerm {
    private static final ImmutableList<Band> BANDS = ImmutableList.of(
            new Band(Exact.of(10_000), Term.months(6)),
            new Band(Exact.of(500_000), Term.years(5)),
            new Band(Exact.of(1_000_000), Term.years(7)));
    private static final Term BEYOND = Term.years(14);

    private DefaultTerm() {}

    /** Up to and including an amount, so long. */
    private record Band(Exact upTo, Term longest) {}

    /**
     * The longest term for an amount.
     *
     * @param amount what has to be paid, with interest; in pounds, zero or more
     * @return the term
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Term longest(Exact amount) {
        checkArgument(amount.signum() >= 0, "A sum to be paid cannot be %s", amount);
        return BANDS.stream()
                .filter(band -> amount.compareTo(band.upTo()) <= 0)
                .findFirst()
                .map(Band::longest)
                .orElse(BEYOND);
    }

    /**
     * What it rests on.
     *
     * @return the basis
     */
    public static Basis basis() {
        return ProceedsOfCrimeAct.DEFAULT_TERMS;
    }
}
