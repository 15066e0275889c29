package org.confisca.casefile;

import org.confisca.source.Wording;

/** What links an object to an offence, so that it can be withdrawn from circulation (arts 36c and 36d Sr). */
public enum WithdrawalGround implements Labelled {
    /** Obtained, wholly or largely, by means or from the proceeds of the offence. */
    OBTAINED("verkregen door of uit de baten van het feit", "obtained by the offence or from its proceeds"),

    /** The offence was committed in relation to it. */
    SUBJECT("het feit is ermee begaan of betreft het", "the offence was committed in relation to it"),

    /** Used to commit or prepare the offence. */
    INSTRUMENT("gebruikt om het feit te begaan of voor te bereiden", "used to commit or prepare the offence"),

    /** Used to obstruct the investigation of the offence. */
    OBSTRUCTION("gebruikt om de opsporing te belemmeren", "used to obstruct the investigation"),

    /** Made or meant for committing the offence. */
    INTENDED("vervaardigd of bestemd tot het begaan van het feit", "made or meant for committing the offence"),

    /** Found on the occasion of the investigation, without a link to the offence itself (art. 36d Sr). */
    FOUND("bij gelegenheid van het onderzoek aangetroffen", "found on the occasion of the investigation");

    private final Wording label;

    WithdrawalGround(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
