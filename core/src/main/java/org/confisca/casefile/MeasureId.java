package org.confisca.casefile;

/**
 * The id of a measure: one hold or one seizure.
 *
 * @param value the id as the case file writes it, such as {@code M1}
 */
public record MeasureId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public MeasureId {
        Subject.check(value);
    }

    /**
     * The id of a measure: one hold or one seizure.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static MeasureId of(String value) {
        return new MeasureId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof MeasureId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
