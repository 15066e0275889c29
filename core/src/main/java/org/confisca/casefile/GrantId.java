package org.confisca.casefile;

/**
 * The id of a grant of confiscated property for reuse.
 *
 * @param value the id as the case file writes it, such as {@code G1}
 */
public record GrantId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public GrantId {
        Subject.check(value);
    }

    /**
     * The id of a grant of confiscated property for reuse.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static GrantId of(String value) {
        return new GrantId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof GrantId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
