package org.confisca.gain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** A figure that is known, or that cannot be known yet because figures or determinations are missing. Unknown is not zero. */
public sealed interface Figure {

    /**
     * The figure is known.
     *
     * @param exact the figure
     */
    record Known(Exact exact) implements Figure {}

    /**
     * The figure is open.
     *
     * @param missing what is missing, at least one thing
     */
    record Open(ImmutableSet<Missing> missing) implements Figure {

        /**
         * Checks that something is missing.
         *
         * @param missing what is missing
         * @throws IllegalArgumentException if nothing is
         */
        public Open {
            checkArgument(!missing.isEmpty(), "A figure of which nothing is missing is known");
        }
    }

    /**
     * A known figure.
     *
     * @param value the figure
     * @return the figure
     */
    static Figure of(Exact value) {
        return new Known(value);
    }

    /**
     * An open figure.
     *
     * @param missing what is missing
     * @return the figure
     */
    static Figure open(Missing missing) {
        return new Open(ImmutableSet.of(missing));
    }

    /**
     * The value.
     *
     * @return the value; empty if the figure is open
     */
    default Optional<Exact> value() {
        return this instanceof Known known ? Optional.of(known.exact) : Optional.empty();
    }

    /**
     * What is missing.
     *
     * @return what is missing; empty if the figure is known
     */
    default ImmutableSet<Missing> missing() {
        return ImmutableSet.of();
    }

    /**
     * What comes of the figure.
     *
     * @param operation what is done with the value
     * @return the outcome; open if this is open
     */
    default Figure map(UnaryOperator<Exact> operation) {
        return this instanceof Known known ? of(operation.apply(known.exact)) : this;
    }

    /**
     * What comes of this figure and another.
     *
     * @param other the other figure
     * @param operation what is done with both values
     * @return the outcome; open, with all that is missing, if either is open
     */
    default Figure with(Figure other, BinaryOperator<Exact> operation) {
        if (this instanceof Known mine && other instanceof Known others) {
            return of(operation.apply(mine.exact, others.exact));
        }
        return new Open(ImmutableSet.<Missing>builder()
                .addAll(missing())
                .addAll(other.missing())
                .build());
    }
}
