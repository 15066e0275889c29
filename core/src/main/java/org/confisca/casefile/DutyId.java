package org.confisca.casefile;

/**
 * The id of a duty.
 *
 * @param value the id as the case file writes it, such as {@code DU1}
 */
public record DutyId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public DutyId {
        Subject.check(value);
    }

    /**
     * The id of a duty.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static DutyId of(String value) {
        return new DutyId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof DutyId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
