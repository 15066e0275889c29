package org.confisca.gain;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/**
 * How a figure is rounded at the place where it stands: to which unit and in which direction. Nothing is rounded unless a
 * provision or a decision rounded it there.
 *
 * @param unit what it is rounded to a multiple of: {@code 0.01} for the cent, {@code 1} for whole euros, {@code 5} for
 *     five euros; more than zero
 * @param direction which multiple is taken
 */
public record Rounding(BigDecimal unit, Direction direction) {

    /** To the cent, a half cent upwards. */
    public static final Rounding CENT = new Rounding(new BigDecimal("0.01"), Direction.HALF_UP);

    /**
     * Checks the unit.
     *
     * @param unit the unit
     * @param direction the direction
     * @throws IllegalArgumentException if the unit is not more than zero
     */
    public Rounding {
        checkArgument(unit.signum() > 0, "Nothing can be rounded to a multiple of %s", unit);
    }

    /**
     * Rounds a figure.
     *
     * @param figure the figure
     * @return the multiple of the unit that it comes to
     */
    public Exact of(Exact figure) {
        Exact step = Exact.of(unit);
        Exact units = figure.dividedBy(step);
        BigDecimal whole =
                new BigDecimal(units.numerator()).divide(new BigDecimal(units.denominator()), 0, direction.mode);
        return Exact.of(whole).times(step);
    }

    /**
     * The rounding in words.
     *
     * @return such as <i>to 0.01, a half upwards</i>
     */
    public Wording words() {
        String to = unit.toPlainString();
        return Wording.of(
                "afgerond op " + to + ", " + direction.label().nl(),
                "rounded to " + to + ", " + direction.label().en());
    }

    /** Which multiple of the unit is taken. Of a negative figure, the size is rounded and the sign stays. */
    public enum Direction implements Labelled {
        /** The nearest; a half goes to the greater size. */
        HALF_UP(RoundingMode.HALF_UP, "een half naar boven", "a half upwards"),
        /** The nearest; a half goes to the even multiple. */
        HALF_EVEN(RoundingMode.HALF_EVEN, "een half naar even", "a half to even"),
        /** The nearest; a half goes to the smaller size. */
        HALF_DOWN(RoundingMode.HALF_DOWN, "een half naar beneden", "a half downwards"),
        /** Never more: what is over is cut off. */
        DOWN(RoundingMode.DOWN, "naar beneden", "downwards"),
        /** Never less. */
        UP(RoundingMode.UP, "naar boven", "upwards");

        private final RoundingMode mode;
        private final Wording label;

        Direction(RoundingMode mode, String nl, String en) {
            this.mode = mode;
            this.label = new Wording(nl, en);
        }

        @Override
        public Wording label() {
            return label;
        }
    }
}
