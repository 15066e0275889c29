package org.confisca.gain.payable;

/** Two texts of the rule that what victims get goes off. */
public enum VictimText {
    /** Claims that a court awarded, whether paid or not. */
    AWARDED,

    /** Claims that a court awarded, and what the person has to pay the State for the victim, in so far as paid. */
    AWARDED_AND_PAID
}
