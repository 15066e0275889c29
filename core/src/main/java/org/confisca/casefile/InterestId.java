package org.confisca.casefile;

/**
 * The id of a third person's right to an asset.
 *
 * @param value the id as the case file writes it, such as {@code I1}
 */
public record InterestId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public InterestId {
        Subject.check(value);
    }

    /**
     * The id of a third person's right to an asset.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static InterestId of(String value) {
        return new InterestId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof InterestId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
