package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.confisca.source.Wording;

/** Collects what is wrong with a document. One use, one thread. */
final class Findings {
    private static final int MOST = 1000;
    private static final int LONGEST_VALUE = 60;

    private final List<InputFinding> found = new ArrayList<>();

    void add(Path path, FindingCode code, Wording expected, String value) {
        if (found.size() < MOST) {
            found.add(new InputFinding(path.toString(), code, expected, shortened(value, LONGEST_VALUE)));
        } else if (found.size() == MOST) {
            found.add(new InputFinding(
                    "$",
                    FindingCode.TOO_MANY,
                    Wording.of("hoogstens " + MOST + " bevindingen", "at most " + MOST + " findings"),
                    ""));
        }
    }

    int count() {
        return found.size();
    }

    ImmutableList<InputFinding> all() {
        return ImmutableList.copyOf(found);
    }

    /** A text on one line, without control characters, cut when it is long. */
    static String shortened(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        int points = 0;
        for (int i = 0; i < text.length() && points < longest; points++) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean plain = !Character.isISOControl(point)
                    && Character.getType(point) != Character.SURROGATE
                    && Character.getType(point) != Character.FORMAT
                    && Character.getType(point) != Character.LINE_SEPARATOR
                    && Character.getType(point) != Character.PARAGRAPH_SEPARATOR;
            shown.appendCodePoint(plain ? point : ' ');
        }
        return text.codePointCount(0, text.length()) > longest ? shown + "…" : shown.toString();
    }
}
