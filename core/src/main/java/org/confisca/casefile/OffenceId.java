package org.confisca.casefile;

/**
 * The id of an offence.
 *
 * @param value the id as the case file writes it, such as {@code O1}
 */
public record OffenceId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public OffenceId {
        Subject.check(value);
    }

    /**
     * The id of an offence.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static OffenceId of(String value) {
        return new OffenceId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof OffenceId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
