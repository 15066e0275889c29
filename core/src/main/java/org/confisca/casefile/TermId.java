package org.confisca.casefile;

/**
 * The id of a running term.
 *
 * @param value the id as the case file writes it, such as {@code T1}
 */
public record TermId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public TermId {
        Subject.check(value);
    }

    /**
     * The id of a running term.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static TermId of(String value) {
        return new TermId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof TermId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
