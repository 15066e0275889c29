package org.confisca.source;

/**
 * A place in a legal source, with the mark that says how far it was checked.
 *
 * @param source the document
 * @param place the place in it as a lawyer writes it, such as {@code art. 117(5) Sv}, in Dutch {@code art. 117 lid 5 Sv}
 * @param check how far the text was checked
 */
public record Citation(LegalSource source, Wording place, Check check) {

    /**
     * A citation whose Dutch form follows from the English one: paragraphs and points in brackets after the number of the
     * article become {@code lid} and {@code onder}. For a place that is described in words, give both.
     *
     * @param source the document
     * @param pinpoint the place in it in English, such as {@code art. 117(5) Sv}
     * @param check how far the text was checked
     * @throws IllegalArgumentException if the pinpoint is blank
     */
    public Citation(LegalSource source, String pinpoint, Check check) {
        this(source, new Wording(DutchPinpoint.of(pinpoint), pinpoint), check);
    }

    /**
     * The place in the document, in English.
     *
     * @return for instance {@code art. 17a(1) Wwft}
     */
    public String pinpoint() {
        return place.en();
    }

    /**
     * This citation with another mark.
     *
     * @param mark how far the text was checked
     * @return the citation
     */
    public Citation marked(Check mark) {
        return new Citation(source, place, mark);
    }

    /**
     * The citation as a reader sees it: the place, and the mark when the text itself was not read.
     *
     * @param language the language
     * @return for instance {@code art. 17a(1) Wwft [secondary source only]}
     */
    public String in(Language language) {
        return check == Check.VERIFIED
                ? place.in(language)
                : place.in(language) + " [" + check.label().in(language) + "]";
    }
}
