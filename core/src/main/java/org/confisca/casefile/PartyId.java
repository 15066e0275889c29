package org.confisca.casefile;

/**
 * The id of a party: an opaque reference, never a name.
 *
 * @param value the id as the case file writes it, such as {@code P1}
 */
public record PartyId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public PartyId {
        Subject.check(value);
    }

    /**
     * The id of a party: an opaque reference, never a name.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof PartyId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
