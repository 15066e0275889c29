package org.confisca.json;

import org.confisca.source.Language;
import org.confisca.source.Wording;

/**
 * Something wrong with a case file as text.
 *
 * @param path where, as a JSON path such as {@code $.acts[3].asset}
 * @param code what is wrong
 * @param expected what should have been there
 * @param found what was found, shortened; empty if there is nothing
 */
public record InputFinding(String path, FindingCode code, Wording expected, String found) {

    /**
     * The finding as one line.
     *
     * @param language the language
     * @return path, what is wrong, what was expected and what was found
     */
    public String in(Language language) {
        boolean dutch = language == Language.NL;
        return path + ": " + code.label().in(language) + (dutch ? "; verwacht: " : "; expected: ")
                + expected.in(language)
                + (found.isEmpty() ? "" : (dutch ? "; gevonden: " : "; found: ") + found);
    }
}
