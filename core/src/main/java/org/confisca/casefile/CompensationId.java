package org.confisca.casefile;

/**
 * The id of a payment to a victim.
 *
 * @param value the id as the case file writes it, such as {@code CO1}
 */
public record CompensationId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public CompensationId {
        Subject.check(value);
    }

    /**
     * The id of a payment to a victim.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static CompensationId of(String value) {
        return new CompensationId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof CompensationId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
