package org.confisca.casefile;

/**
 * The id of a request for authorisation to dispose of an asset.
 *
 * @param value the id as the case file writes it, such as {@code R1}
 */
public record RequestId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public RequestId {
        Subject.check(value);
    }

    /**
     * The id of a request for authorisation to dispose of an asset.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static RequestId of(String value) {
        return new RequestId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof RequestId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
