package org.confisca.casefile;

/**
 * The id of a decision of a court or another authority.
 *
 * @param value the id as the case file writes it, such as {@code D1}
 */
public record DecisionId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public DecisionId {
        Subject.check(value);
    }

    /**
     * The id of a decision of a court or another authority.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static DecisionId of(String value) {
        return new DecisionId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof DecisionId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
