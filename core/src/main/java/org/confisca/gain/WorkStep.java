package org.confisca.gain;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** Something done with a figure, in the order in which a decision does it: an operation, a rounding, or first one and then the other. */
@Value.Immutable
@ModelStyle
public interface WorkStep {

    /**
     * The id by which later lines refer to what it comes to.
     *
     * @return the id; empty if nothing refers to it
     */
    Optional<String> id();

    /**
     * What it is called.
     *
     * @return the label; empty if the operation says enough
     */
    Optional<Wording> label();

    /**
     * What is done.
     *
     * @return the operation; empty if the figure is only rounded
     */
    Optional<Operation> operation();

    /**
     * What it is done with.
     *
     * @return the number; there is one exactly if there is an operation
     */
    Optional<Operand> operand();

    /**
     * How the outcome is rounded.
     *
     * @return the rounding; empty if it is not
     */
    Optional<Rounding> rounding();

    /**
     * Where it stands.
     *
     * @return the source; empty if nobody said
     */
    Optional<String> source();

    /**
     * What the decision prints as the outcome.
     *
     * @return the figure; empty if it prints none
     */
    Optional<Printed> printed();

    /** Checks that an operation has its number. */
    @Value.Check
    default void check() {
        checkArgument(operation().isPresent() == operand().isPresent(), "An operation needs a number, and the reverse");
    }

    /**
     * Starts a step.
     *
     * @return the builder
     */
    static WorkStepBuilder builder() {
        return new WorkStepBuilder();
    }

    /** What is done with a figure. */
    enum Operation implements Labelled {
        /** It is multiplied. */
        TIMES("×", "×"),
        /** It is divided. */
        DIVIDED_BY("÷", "÷"),
        /** That percentage of it is taken. */
        PERCENT("percentage daarvan:", "percentage of it:"),
        /** It is lowered by that percentage of itself. */
        LESS_PERCENT("verminderd met percentage:", "lowered by percentage:"),
        /** That is added. */
        PLUS("+", "+"),
        /** That goes off. */
        MINUS("−", "−"),
        /** It is no more than that. */
        AT_MOST("ten hoogste", "at most"),
        /** It is no less than that. */
        AT_LEAST("ten minste", "at least");

        private final Wording label;

        Operation(String nl, String en) {
            this.label = new Wording(nl, en);
        }

        @Override
        public Wording label() {
            return label;
        }

        Exact apply(Exact figure, Exact number) {
            return switch (this) {
                case TIMES -> figure.times(number);
                case DIVIDED_BY -> figure.dividedBy(number);
                case PERCENT -> figure.percent(number);
                case LESS_PERCENT -> figure.minus(figure.percent(number));
                case PLUS -> figure.plus(number);
                case MINUS -> figure.minus(number);
                case AT_MOST -> figure.lower(number);
                case AT_LEAST -> figure.higher(number);
            };
        }
    }
}
