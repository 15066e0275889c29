package org.confisca.gain;

import java.util.Optional;
import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/**
 * What a decision prints where a working has a figure of its own.
 *
 * @param figure the figure as printed
 * @param because why it may differ from what was computed; empty if it may not
 * @param carried whether later lines go on with what is printed, as a decision does that carries its slip along
 */
public record Printed(Exact figure, Optional<Because> because, boolean carried) {

    /**
     * A printed figure that later lines do not go on with.
     *
     * @param figure the figure as printed
     * @param because why it may differ from what was computed; empty if it may not
     */
    public Printed(Exact figure, Optional<Because> because) {
        this(figure, because, false);
    }

    /**
     * The figure with the other sign.
     *
     * @return the printed figure, negated
     */
    Printed negated() {
        return new Printed(figure.negated(), because, carried);
    }

    /** Why a printed figure is not the one that follows from the others. */
    public enum Because implements Labelled {
        /** The arithmetic of the decision does not close. */
        SLIP_OF_THE_COURT("rekenfout in de uitspraak", "arithmetic slip in the decision"),
        /** A figure that it depends on is not printed. */
        FIGURE_NOT_PRINTED("een getal is niet afgedrukt", "a figure is not printed"),
        /** It was rounded in a way that is not stated. */
        ROUNDING_NOT_STATED("de afronding is niet vermeld", "the rounding is not stated"),
        /** The court filled in an open norm, and does not say how it came to the figure. */
        OPEN_NORM("invulling van een open norm", "an open norm was filled in");

        private final Wording label;

        Because(String nl, String en) {
            this.label = new Wording(nl, en);
        }

        @Override
        public Wording label() {
            return label;
        }
    }
}
