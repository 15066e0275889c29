package org.confisca.gain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.source.Wording;

/** One thing that goes off the estimate, so that less has to be paid. The estimate itself stays what it is. */
public sealed interface Deduction {

    /**
     * What it is called.
     *
     * @return the label
     */
    Wording label();

    /**
     * Why it goes off.
     *
     * @return the stage
     */
    PayableStage stage();

    /**
     * How the decision shows it.
     *
     * @return its source, its rounding and what is printed
     */
    Shown shown();

    /**
     * How a decision shows a deduction.
     *
     * @param source where it stands: the judgment, a paper; empty if nobody said
     * @param rounding how what is then left was rounded; empty if it was not
     * @param printed what is printed as what is then left; empty if nothing is
     */
    record Shown(Optional<String> source, Optional<Rounding> rounding, Optional<Printed> printed) {

        /** Nothing is stated about it. */
        public static final Shown NOTHING = new Shown(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Something of which a court decides how much goes off.
     *
     * @param stage why
     * @param label what it is called
     * @param extent how much
     * @param shown how the decision shows it
     */
    record Decided(PayableStage stage, Wording label, Extent extent, Shown shown) implements Deduction {

        /**
         * Something that nobody rounded.
         *
         * @param stage why
         * @param label what it is called
         * @param extent how much
         */
        public Decided(PayableStage stage, Wording label, Extent extent) {
            this(stage, label, extent, Shown.NOTHING);
        }
    }

    /**
     * What a victim was awarded, or what the person has to pay the State for the victim. How much of it goes off, the law
     * says.
     *
     * @param label whose it is
     * @param form whether it is a claim awarded in court or a duty to pay the State
     * @param awarded what was awarded or imposed; empty while unknown
     * @param paid what was paid on it; empty while unknown
     * @param corresponding the part of this person's gain that corresponds to it: no more than that goes off; empty while
     *     nobody determined it
     * @param deducted what the court deducted; empty to have it computed
     * @param shown how the decision shows it
     */
    record Victim(
            Wording label,
            Form form,
            Optional<Exact> awarded,
            Optional<Exact> paid,
            Optional<Exact> corresponding,
            Optional<Exact> deducted,
            Shown shown)
            implements Deduction {

        /**
         * Checks the figures.
         *
         * @param label whose it is
         * @param form what it is
         * @param awarded what was awarded
         * @param paid what was paid
         * @param corresponding what corresponds to it
         * @param deducted what was deducted
         * @param shown how the decision shows it
         * @throws IllegalArgumentException if a figure is negative
         */
        public Victim {
            ImmutableList.of(awarded, paid, corresponding, deducted)
                    .forEach(figure -> checkArgument(
                            figure.map(amount -> amount.signum() >= 0).orElse(true),
                            "%s: a figure cannot be %s",
                            label.en(),
                            figure));
        }

        @Override
        public PayableStage stage() {
            return PayableStage.VICTIMS;
        }
    }

    /** In which form a victim gets something back. */
    enum Form {
        /** A claim that a court awarded to the victim. */
        CLAIM,
        /** A duty to pay the State a sum for the victim. */
        MEASURE
    }

    /**
     * Phases of the proceedings that may have taken too long, from which the practice derives how much goes off. If the
     * court decided, enter {@link Decided} instead.
     *
     * @param label what it is called
     * @param phases the phases; each is judged by itself
     * @param cap whether the most that goes off holds for all phases together
     * @param shown how the decision shows it
     */
    record Phases(Wording label, ImmutableList<Phase> phases, DelayCap cap, Shown shown) implements Deduction {

        @Override
        public PayableStage stage() {
            return PayableStage.DELAY;
        }
    }

    /**
     * A phase of the proceedings.
     *
     * @param kind which one
     * @param from the day on which the reasonable time began
     * @param to the day of the judgment or, in {@link PhaseKind#CASSATION_PAPERS}, on which the papers arrived
     * @param detained whether the person was in detention for it
     */
    record Phase(PhaseKind kind, LocalDate from, LocalDate to, boolean detained) {

        /**
         * Checks the order of the days.
         *
         * @param kind which one
         * @param from the first day
         * @param to the last day
         * @param detained whether detained
         * @throws IllegalArgumentException if it ends before it begins
         */
        public Phase {
            checkArgument(!to.isBefore(from), "A phase from %s cannot end on %s", from, to);
        }
    }
}
