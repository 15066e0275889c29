package org.confisca.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reading by name, written {@code NL-SV-134-2/end-of-seizure=return}.
 *
 * @param interpretation the id of the contested question
 * @param reading the name of one of its readings
 */
public record ReadingName(String interpretation, String reading) {
    private static final Pattern FORM = Pattern.compile("([^=\\s]+)=([^=\\s]+)");

    /**
     * Reads a name.
     *
     * @param text the name as it is written
     * @return the name
     * @throws IllegalArgumentException if it is not written so
     */
    public static ReadingName parse(String text) {
        Matcher parts = FORM.matcher(text);
        checkArgument(
                parts.matches(), "Not a reading: '%s' (expected a form like NL-SV-134-2/end-of-seizure=return)", text);
        return new ReadingName(parts.group(1), parts.group(2));
    }

    @Override
    public String toString() {
        return interpretation + "=" + reading;
    }
}
