package org.confisca.gain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.casefile.Labelled;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** How gain that several persons had is divided over them. */
@Value.Immutable
@ModelStyle
public interface Division {

    /**
     * By what it is divided.
     *
     * @return the key
     */
    Key key();

    /**
     * The persons.
     *
     * @return the persons, at least one
     */
    ImmutableList<Person> persons();

    /**
     * How each share is rounded.
     *
     * @return the rounding; empty if shares stay exact
     */
    Optional<Rounding> rounding();

    /**
     * Who gets what rounding leaves over or takes too much.
     *
     * @return the person's place; empty if the decision rounded each share and left it at that
     */
    Optional<Remainder> remainder();

    /**
     * Whether the court found that the gain was common: that each of the persons could dispose of it.
     *
     * @return the determination; empty if nobody made it
     */
    Optional<Boolean> commonGain();

    /** Checks that there is somebody. */
    @Value.Check
    default void check() {
        checkArgument(!persons().isEmpty(), "A division needs a person");
    }

    /**
     * Starts a division.
     *
     * @return the builder
     */
    static DivisionBuilder builder() {
        return new DivisionBuilder();
    }

    /** By what gain is divided. */
    enum Key implements Labelled {
        /** Equal shares (pondspondsgewijs), where nothing points to others. */
        EQUAL("gelijke delen", "equal shares"),
        /** Shares or amounts that were established for each person. */
        STATED("vastgestelde delen", "stated shares"),
        /** Each owes the whole, and what one pays the others no longer owe (hoofdelijk). */
        JOINT("hoofdelijk", "jointly");

        private final Wording label;

        Key(String nl, String en) {
            this.label = new Wording(nl, en);
        }

        @Override
        public Wording label() {
            return label;
        }
    }

    /** Who gets what rounding leaves over or takes too much. */
    enum Remainder implements Labelled {
        /** The person who is named first. */
        FIRST("de eerste persoon", "the first person"),
        /** The person who is named last. */
        LAST("de laatste persoon", "the last person");

        private final Wording label;

        Remainder(String nl, String en) {
            this.label = new Wording(nl, en);
        }

        @Override
        public Wording label() {
            return label;
        }
    }

    /**
     * A person who had part of the gain.
     *
     * @param id the person
     * @param share which part of the gain; empty if another key decides, or an amount is stated, or nobody knows
     * @param amount which amount; empty if there is none
     * @param source where it stands; empty if nobody said
     * @param printed what the decision prints for this person; empty if it prints nothing
     */
    record Person(
            PartyId id,
            Optional<Operand> share,
            Optional<Operand> amount,
            Optional<String> source,
            Optional<Printed> printed) {}
}
