package org.confisca.casefile;

/**
 * The id of an authorisation.
 *
 * @param value the id as the case file writes it, such as {@code AU1}
 */
public record AuthorisationId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public AuthorisationId {
        Subject.check(value);
    }

    /**
     * The id of an authorisation.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static AuthorisationId of(String value) {
        return new AuthorisationId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof AuthorisationId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
