package org.confisca.source;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A pinpoint in a legal source, with the mark that says how far it was checked.
 *
 * @param source the document
 * @param pinpoint the place in it as a lawyer writes it, such as {@code art. 117(5) Sv}; the same in both languages
 * @param check how far the text was checked
 */
public record Citation(LegalSource source, String pinpoint, Check check) {

    /**
     * Checks that the pinpoint says something.
     *
     * @param source the document
     * @param pinpoint the place in it
     * @param check how far the text was checked
     * @throws IllegalArgumentException if the pinpoint is blank
     */
    public Citation {
        checkArgument(!pinpoint.isBlank(), "A citation of %s needs a pinpoint", source.identifier());
    }

    /**
     * The citation as a reader sees it: the pinpoint, and the mark when the text itself was not read.
     *
     * @param language the language of the mark
     * @return for instance {@code art. 17a(1) Wwft [secondary source only]}
     */
    public String in(Language language) {
        return check == Check.VERIFIED
                ? pinpoint
                : pinpoint + " [" + check.label().in(language) + "]";
    }
}
