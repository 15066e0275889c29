package org.confisca.act;

import org.confisca.casefile.AuthorisationId;
import org.confisca.source.Wording;

/** An act about an authorisation that is on the file. */
public interface OnAuthorisation extends Act {

    /** What the act is about. */
    Field<OnAuthorisation, AuthorisationId> AUTHORISATION = Field.<OnAuthorisation, AuthorisationId>required(
                    "authorisation",
                    Wording.of("machtiging", "authorisation"),
                    ValueKind.AUTHORISATION,
                    OnAuthorisation::authorisation)
            .refers();

    /**
     * What the act is about.
     *
     * @return an authorisation on the file
     */
    AuthorisationId authorisation();
}
