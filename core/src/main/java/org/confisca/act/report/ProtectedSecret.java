package org.confisca.act.report;

import org.confisca.casefile.Labelled;
import org.confisca.source.Wording;

/** What an institution may know from its duties under the law on money laundering, and must keep to itself (art. 23 Wwft). */
public enum ProtectedSecret implements Labelled {
    /** That it reported an unusual transaction. */
    REPORT("een melding", "a report"),

    /** That it supplied information on request. */
    INFORMATION("verstrekte inlichtingen", "information supplied"),

    /** That a report or information led, or will lead, to an investigation. */
    INVESTIGATION("een onderzoek naar aanleiding daarvan", "an investigation that follows"),

    /** What was deliberated about complying with the duty to report. */
    DELIBERATION("beraad over de meldplicht", "deliberations on the duty to report"),

    /** That a transaction is held. */
    HOLD("een aangehouden transactie", "a hold on a transaction");

    private final Wording label;

    ProtectedSecret(String nl, String en) {
        this.label = new Wording(nl, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
