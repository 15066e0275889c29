package org.confisca.casefile;

/**
 * The id of the share of another State.
 *
 * @param value the id as the case file writes it, such as {@code SH1}
 */
public record StateShareId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public StateShareId {
        Subject.check(value);
    }

    /**
     * The id of the share of another State.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static StateShareId of(String value) {
        return new StateShareId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof StateShareId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
