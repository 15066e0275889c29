package org.confisca.source;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * The stable id of a provision, such as {@code NL-SV-117-5}: the unit a lawyer cites.
 *
 * @param value the id: capitals, digits, hyphens and small letters for points, starting with a capital
 */
public record ProvisionId(String value) implements Comparable<ProvisionId> {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)+");

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not of the form {@code NL-SV-117-5}
     */
    public ProvisionId {
        checkArgument(
                FORM.matcher(value).matches(), "Not a provision id: '%s' (expected a form like NL-SV-117-5)", value);
    }

    @Override
    public int compareTo(ProvisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
