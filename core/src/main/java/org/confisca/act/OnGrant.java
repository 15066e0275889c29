package org.confisca.act;

import org.confisca.casefile.GrantId;
import org.confisca.source.Wording;

/** An act about a grant that is on the file. */
public interface OnGrant extends Act {

    /** What the act is about. */
    Field<OnGrant, GrantId> GRANT = Field.<OnGrant, GrantId>required(
                    "grant", Wording.of("herbestemming", "grant"), ValueKind.GRANT, OnGrant::grant)
            .refers();

    /**
     * What the act is about.
     *
     * @return a grant on the file
     */
    GrantId grant();
}
