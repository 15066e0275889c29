package org.confisca.json;

import org.confisca.casefile.Labelled;
import org.confisca.rule.Assessment;
import org.confisca.source.Wording;

/** The three answers, as a case file writes them. */
public enum Outcome implements Labelled {
    /** The law allows it. */
    PERMITTED("toegestaan", "permitted"),

    /** The law forbids it. */
    REFUSED("geweigerd", "refused"),

    /** Nothing forbids it, but something is missing. */
    UNDETERMINED("niet te bepalen", "undetermined");

    private final Wording label;

    Outcome(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    /**
     * The outcome of an answer.
     *
     * @param assessment the answer
     * @return the outcome
     */
    public static Outcome of(Assessment assessment) {
        return assessment.match(permitted -> PERMITTED, refused -> REFUSED, undetermined -> UNDETERMINED);
    }

    @Override
    public Wording label() {
        return label;
    }
}
