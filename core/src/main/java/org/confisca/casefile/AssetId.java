package org.confisca.casefile;

/**
 * The id of an asset.
 *
 * @param value the id as the case file writes it, such as {@code A1}
 */
public record AssetId(String value) implements Subject {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form that {@link Subject#isWellFormed} describes
     */
    public AssetId {
        Subject.check(value);
    }

    /**
     * The id of an asset.
     *
     * @param value the id as the case file writes it
     * @return the id
     * @throws IllegalArgumentException if it is malformed
     */
    public static AssetId of(String value) {
        return new AssetId(value);
    }

    @Override
    public int compareTo(Subject other) {
        return other instanceof AssetId same ? value.compareTo(same.value) : Subject.super.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
