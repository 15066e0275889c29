package org.confisca.act.confiscation;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** On which paragraph of art. 36e Sr an estimate of gain is based. */
public enum GainBasis implements Labelled {
    /** The offence of conviction (paragraphs 1 and 2). */
    OFFENCE("het bewezen feit (lid 1 en 2)", "the proven offence (paragraphs 1 and 2)"),

    /** Other offences of which there are sufficient indications (paragraph 2). */
    OTHER_OFFENCES("andere strafbare feiten (lid 2)", "other offences (paragraph 2)"),

    /** Gain that in any way came from crime, after conviction of a crime of the fifth category (paragraph 3). */
    EXTENDED("voordeel dat op enigerlei wijze is verkregen (lid 3)", "gain in any way obtained (paragraph 3)");

    private final Wording label;

    GainBasis(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
