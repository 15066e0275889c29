package org.confisca.gain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** One line of a working: what it is called, how it came about, what it comes to and where it stands. */
@Value.Immutable
@ModelStyle
public interface WorkingLine {

    /**
     * What the line is called.
     *
     * @return the label
     */
    Wording label();

    /**
     * How the figure came about, such as {@code 250 plants × 28.2 gram × 4.07}.
     *
     * @return the sum in words and figures; empty for a figure that was stated as it is
     */
    Optional<Wording> how();

    /**
     * What the line comes to, with its sign.
     *
     * @return the figure, known or open
     */
    Figure figure();

    /**
     * What the figure counts if it is not money, such as {@code days} or {@code gram}.
     *
     * @return the unit; empty for money
     */
    Optional<Wording> unit();

    /**
     * The part that the line has in the working.
     *
     * @return the role
     */
    Role role();

    /**
     * How deeply the line is nested: a line counts towards the next line after it that is one less deep.
     *
     * @return zero or more
     */
    @Value.Default
    default int depth() {
        return 0;
    }

    /**
     * Where the figure stands: the judgment, a report, a page.
     *
     * @return the source; empty for a figure that was computed, or if nobody said
     */
    Optional<String> source();

    /**
     * The law or practice that the line rests on.
     *
     * @return the bases, in order
     */
    ImmutableList<Basis> bases();

    /**
     * What the decision prints for this line.
     *
     * @return the figure; empty if it prints none, or nobody entered it
     */
    Optional<Printed> printed();

    /**
     * Whether what the decision prints is another figure than this one. A figure that is open differs from any that is
     * printed.
     *
     * @return whether they differ; false if nothing is printed
     */
    default boolean differs() {
        return printed().isPresent() && !figure().value().equals(printed().map(Printed::figure));
    }

    /** Checks the depth. */
    @Value.Check
    default void check() {
        checkArgument(depth() >= 0, "A line cannot be nested %s deep", depth());
    }

    /**
     * Starts a line.
     *
     * @return the builder
     */
    static WorkingLineBuilder builder() {
        return new WorkingLineBuilder();
    }

    /** The part that a line has in a working. */
    enum Role implements Labelled {
        /** A figure that was put in. */
        ITEM("post", "item"),
        /** Something done with the figure before it. */
        STEP("bewerking", "step"),
        /** What lines before it come to together. */
        SUBTOTAL("subtotaal", "subtotal"),
        /** What the working comes to. */
        TOTAL("totaal", "total"),
        /** Shown for whoever reads it; it counts towards nothing. */
        NOTE("ter informatie", "for information");

        private final Wording label;

        Role(String nl, String en) {
            this.label = new Wording(nl, en);
        }

        @Override
        public Wording label() {
            return label;
        }
    }
}
