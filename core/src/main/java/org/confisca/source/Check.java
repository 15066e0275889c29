package org.confisca.source;

/**
 * How far somebody has read the text behind a rule, a figure or a date. The mark travels with every citation into every
 * answer; it is raised only by someone who has seen the text.
 */
public enum Check {
    /** The consolidated text of the provision was read. */
    VERIFIED("gelezen", "text read"),
    /** An official publication or an official headnote was read, not the consolidated text. */
    OFFICIAL("officiële publicatie gelezen", "official publication read"),
    /** Only an extract, a summary or a secondary source was read. */
    SECONDARY("alleen secundaire bron", "secondary source only"),
    /** Nobody has seen the text; a strict book does not let an answer rest on it. */
    UNVERIFIED("niet geverifieerd", "not verified");

    private final Wording label;

    Check(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    /**
     * The mark in words.
     *
     * @return the wording, Dutch and English
     */
    public Wording label() {
        return label;
    }

    /**
     * The weaker of two marks.
     *
     * @param other the mark to compare with
     * @return this mark or {@code other}, whichever rests on less
     */
    public Check weaker(Check other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
