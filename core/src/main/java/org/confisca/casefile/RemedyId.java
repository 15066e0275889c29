package org.confisca.casefile;

/**
 * The id of a remedy: one person's complaint about a measure, or right of appeal against a decision.
 *
 * @param value the id as the case file writes it, such as {@code R1}
 */
public record RemedyId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public RemedyId {
        Subject.check(value);
    }

    /**
     * The id of a remedy: one person's complaint about a measure, or right of appeal against a decision.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static RemedyId of(String value) {
        return new RemedyId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof RemedyId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
