package org.confisca.gain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.casefile.DateRange;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** One item of a calculation: what it is, where its figure comes from, and what is then done with it. */
@Value.Immutable
@ModelStyle
public interface Item {

    /**
     * The id by which later lines refer to what it comes to.
     *
     * @return the id; empty if nothing refers to it
     */
    Optional<String> id();

    /**
     * What it is called.
     *
     * @return the label
     */
    Wording label();

    /**
     * What it is in the method.
     *
     * @return the kind; empty where the method has none
     */
    Optional<Kind> kind();

    /**
     * Whether it goes off, where no kind says so.
     *
     * @return whether it does
     */
    @Value.Default
    default boolean deducted() {
        return false;
    }

    /**
     * Whether it is shown but counts towards nothing, so that later lines can refer to it.
     *
     * @return whether it is for information only
     */
    @Value.Default
    default boolean aside() {
        return false;
    }

    /**
     * Where its figure comes from.
     *
     * @return the content
     */
    Content content();

    /**
     * What the figure counts if it is not money. Such an item counts only towards items of the same unit.
     *
     * @return the unit; empty for money
     */
    Optional<String> unit();

    /**
     * How the figure is rounded, before any step.
     *
     * @return the rounding; empty if it is not
     */
    Optional<Rounding> rounding();

    /**
     * What is done with the figure, in order.
     *
     * @return the steps
     */
    ImmutableList<WorkStep> steps();

    /**
     * Whether the court allows the costs in it to be deducted. What an item says holds for the items in it that say nothing.
     *
     * @return whether they are allowed; empty if the item does not say
     */
    Optional<Boolean> allowed();

    /**
     * When it was.
     *
     * @return the days; empty if nobody said
     */
    Optional<DateRange> period();

    /**
     * Where it stands.
     *
     * @return the source; empty if nobody said
     */
    Optional<String> source();

    /**
     * What the decision prints for it: rounded, but before any step.
     *
     * @return the figure; empty if it prints none
     */
    Optional<Printed> printed();

    /**
     * Starts an item.
     *
     * @return the builder
     */
    static ItemBuilder builder() {
        return new ItemBuilder();
    }
}
