package org.confisca.casefile;

/**
 * The id of security that was given for an asset.
 *
 * @param value the id as the case file writes it, such as {@code SC1}
 */
public record SecurityId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public SecurityId {
        Subject.check(value);
    }

    /**
     * The id of security that was given for an asset.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static SecurityId of(String value) {
        return new SecurityId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof SecurityId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
