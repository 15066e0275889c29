package org.confisca.casefile;

/**
 * The id of a settlement.
 *
 * @param value the id as the case file writes it, such as {@code SE1}
 */
public record SettlementId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public SettlementId {
        Subject.check(value);
    }

    /**
     * The id of a settlement.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static SettlementId of(String value) {
        return new SettlementId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof SettlementId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
