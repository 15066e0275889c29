package org.confisca.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.confisca.gain.Exact;

/** Reads numbers as people write them in judgments, Dutch or English, and refuses those that read as two. */
final class Numbers {
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,15})(?:[.,](\\d{1,10}))?");
    private static final Pattern POINTS = Pattern.compile("([1-9]\\d{0,2}(?:\\.\\d{3}){1,4})(?:,(\\d{1,10}))?");
    private static final Pattern COMMAS = Pattern.compile("([1-9]\\d{0,2}(?:,\\d{3}){1,4})(?:\\.(\\d{1,10}))?");
    private static final Pattern SPACES =
            Pattern.compile("([1-9]\\d{0,2}(?:[ \\u00A0]\\d{3}){1,4})(?:[.,](\\d{1,10}))?");
    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,2}(?:[., ]\\d{3}){0,4}|\\d{1,15}");

    private Numbers() {}

    /** Whether a number reads as thousands in one language and as decimals in the other. */
    static boolean isAmbiguous(String text) {
        return AMBIGUOUS.matcher(unsigned(text)).matches();
    }

    /** The number; empty if it is none, or is ambiguous. */
    static Optional<Exact> read(String text) {
        String body = unsigned(text);
        Optional<Exact> size = isAmbiguous(text) ? Optional.empty() : size(body);
        return body.equals(text.strip()) ? size : size.map(Exact::negated);
    }

    private static Optional<Exact> size(String body) {
        if (body.matches(".*[,.][-–—=]+")) { // as in 5.000,-
            String whole = body.replaceFirst("[,.][-–—=]+$", "");
            return WHOLE.matcher(whole).matches()
                    ? Optional.of(Exact.of(whole.replaceAll("\\D", "")))
                    : Optional.empty();
        }
        return grouped(PLAIN, body)
                .or(() -> grouped(POINTS, body))
                .or(() -> grouped(COMMAS, body))
                .or(() -> grouped(SPACES, body));
    }

    private static Optional<Exact> grouped(Pattern form, String body) {
        Matcher found = form.matcher(body);
        if (!found.matches()) {
            return Optional.empty();
        }
        String whole = found.group(1).replaceAll("\\D", "");
        String part = found.group(2);
        return Optional.of(Exact.of(new BigDecimal(part == null ? whole : whole + "." + part)));
    }

    private static String unsigned(String text) {
        String body = text.strip();
        return body.startsWith("-") || body.startsWith("−") ? body.substring(1).strip() : body;
    }
}
