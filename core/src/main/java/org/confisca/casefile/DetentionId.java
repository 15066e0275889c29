package org.confisca.casefile;

/**
 * The id of detention for default.
 *
 * @param value the id as the case file writes it, such as {@code DN1}
 */
public record DetentionId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public DetentionId {
        Subject.check(value);
    }

    /**
     * The id of detention for default.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static DetentionId of(String value) {
        return new DetentionId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof DetentionId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
