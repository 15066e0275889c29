package org.confisca.gain;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.confisca.casefile.Fraction;

/** How much goes off. A court decides it and a calculation never does; what nobody decided yet is unknown, not nothing. */
public sealed interface Extent {

    /**
     * An amount.
     *
     * @param amount zero or more
     */
    record Amount(Exact amount) implements Extent {

        /**
         * Checks the sign.
         *
         * @param amount the amount
         * @throws IllegalArgumentException if it is negative
         */
        public Amount {
            checkArgument(amount.signum() >= 0, "Less than nothing cannot go off: %s", amount);
        }
    }

    /**
     * A percentage.
     *
     * @param percent 0 to 100
     * @param of what it is a percentage of
     * @param atMost the most that it may come to; empty if nobody said so
     */
    record Percent(Exact percent, Of of, Optional<Exact> atMost) implements Extent {

        /**
         * Checks the percentage.
         *
         * @param percent the percentage
         * @param of what of
         * @param atMost the most that it may come to
         * @throws IllegalArgumentException if it is not one of 0 to 100, or the most is negative
         */
        public Percent {
            checkArgument(
                    percent.signum() >= 0 && percent.compareTo(Exact.of(100)) <= 0,
                    "%s percent cannot go off",
                    percent);
            checkArgument(atMost.map(most -> most.signum() >= 0).orElse(true), "At most %s cannot go off", atMost);
        }
    }

    /**
     * What is left is this part.
     *
     * @param part the part that this person has to pay
     */
    record Share(Fraction part) implements Extent {

        /**
         * Checks the part.
         *
         * @param part the part
         * @throws IllegalArgumentException if it is more than the whole
         */
        public Share {
            checkArgument(part.compareTo(Fraction.WHOLE) <= 0, "%s is more than the whole", part);
        }
    }

    /**
     * What is left is this sum.
     *
     * @param sum zero or more
     */
    record LoweredTo(Exact sum) implements Extent {

        /**
         * Checks the sign.
         *
         * @param sum the sum
         * @throws IllegalArgumentException if it is negative
         */
        public LoweredTo {
            checkArgument(sum.signum() >= 0, "A sum to be paid cannot be %s", sum);
        }
    }

    /** Nobody has said how much. */
    record Unknown() implements Extent {}

    /** What a percentage is a percentage of. */
    enum Of {
        /** Of what is left at that moment. */
        REST,
        /** Of the estimated gain. */
        ESTIMATE
    }
}
