package org.confisca.source;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A text in both languages, declared side by side so that neither can go missing.
 *
 * @param nl the Dutch text, never blank
 * @param en the English text, never blank
 */
public record Wording(String nl, String en) {

    /**
     * Checks that neither text is blank.
     *
     * @param nl the Dutch text
     * @param en the English text
     * @throws IllegalArgumentException if either text is blank
     */
    public Wording {
        checkArgument(!nl.isBlank(), "The Dutch wording is blank (English: %s)", en);
        checkArgument(!en.isBlank(), "The English wording is blank (Dutch: %s)", nl);
    }

    /**
     * A wording, in the order Dutch, English.
     *
     * @param nl the Dutch text
     * @param en the English text
     * @return the wording
     */
    public static Wording of(String nl, String en) {
        return new Wording(nl, en);
    }

    /**
     * A text that reads the same in both languages, such as a citation or an id.
     *
     * @param text the text
     * @return the wording
     */
    public static Wording same(String text) {
        return new Wording(text, text);
    }

    /**
     * The text in one language.
     *
     * @param language the language wanted
     * @return the text
     */
    public String in(Language language) {
        return language == Language.NL ? nl : en;
    }
}
