package org.confisca.casefile;

/**
 * The id of a determination.
 *
 * @param value the id as the case file writes it, such as {@code DT1}
 */
public record DeterminationId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public DeterminationId {
        Subject.check(value);
    }

    /**
     * The id of a determination.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static DeterminationId of(String value) {
        return new DeterminationId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof DeterminationId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
