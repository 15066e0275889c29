package org.confisca.act;

import org.confisca.casefile.OffenceId;
import org.confisca.source.Wording;

/** An act about an offence that is on the file. */
public interface OnOffence extends Act {

    /** What the act is about. */
    Field<OnOffence, OffenceId> OFFENCE = Field.<OnOffence, OffenceId>required(
                    "offence", Wording.of("strafbaar feit", "offence"), ValueKind.OFFENCE, OnOffence::offence)
            .refers();

    /**
     * What the act is about.
     *
     * @return an offence on the file
     */
    OffenceId offence();
}
