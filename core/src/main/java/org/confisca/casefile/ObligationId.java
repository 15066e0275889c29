package org.confisca.casefile;

/**
 * The id of an obligation to pay: the id of the decision that ordered it.
 *
 * @param value the id as the case file writes it, such as {@code D1}
 */
public record ObligationId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public ObligationId {
        Subject.check(value);
    }

    /**
     * The id of an obligation to pay: the id of the decision that ordered it.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static ObligationId of(String value) {
        return new ObligationId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof ObligationId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
