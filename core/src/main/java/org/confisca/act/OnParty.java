package org.confisca.act;

import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;

/** An act about a party that is on the file. */
public interface OnParty extends Act {

    /** What the act is about. */
    Field<OnParty, PartyId> PARTY = Field.<OnParty, PartyId>required(
                    "party", Wording.of("partij", "party"), ValueKind.PARTY, OnParty::party)
            .refers();

    /**
     * What the act is about.
     *
     * @return a party on the file
     */
    PartyId party();
}
