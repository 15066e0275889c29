package org.confisca.act;

import org.confisca.casefile.ObligationId;
import org.confisca.source.Wording;

/** An act about an obligation that is on the file. */
public interface OnObligation extends Act {

    /** What the act is about. */
    Field<OnObligation, ObligationId> OBLIGATION = Field.<OnObligation, ObligationId>required(
                    "obligation",
                    Wording.of("betalingsverplichting", "obligation"),
                    ValueKind.OBLIGATION,
                    OnObligation::obligation)
            .refers();

    /**
     * What the act is about.
     *
     * @return an obligation on the file
     */
    ObligationId obligation();
}
