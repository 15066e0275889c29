package org.confisca.json;

import java.util.Locale;
import org.confisca.act.ActType;
import org.confisca.act.ByLawType;
import org.confisca.act.vocabulary.Vocabulary;

/** Finds the act that somebody who misspelt a name may have meant. */
final class Nearest {
    private static final int LONGEST = 60;

    private Nearest() {}

    static String to(String name, Vocabulary vocabulary) {
        String wanted = name.substring(0, Math.min(LONGEST, name.length())).toLowerCase(Locale.ROOT);
        String nearest = "";
        int best = Integer.MAX_VALUE;
        for (ActType<?> type : vocabulary.all()) {
            int distance = distance(wanted, type.name().toLowerCase(Locale.ROOT));
            if (distance < best && !(type instanceof ByLawType)) {
                best = distance;
                nearest = type.name();
            }
        }
        return nearest;
    }

    /** How many letters to add, drop or change (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[other.length()];
    }
}
