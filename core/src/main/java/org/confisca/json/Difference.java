package org.confisca.json;

import org.confisca.source.Language;
import org.confisca.source.Wording;

/**
 * Something that came out otherwise than a case file expects.
 *
 * @param path where the expectation stands, as a JSON path
 * @param expected what was expected
 * @param found what came out
 */
public record Difference(String path, Wording expected, Wording found) {

    /**
     * The difference as one line.
     *
     * @param language the language
     * @return path, what was expected and what came out
     */
    public String in(Language language) {
        boolean dutch = language == Language.NL;
        return path
                + (dutch ? ": verwacht " : ": expected ")
                + expected.in(language)
                + (dutch ? "; gevonden " : "; found ")
                + found.in(language);
    }
}
