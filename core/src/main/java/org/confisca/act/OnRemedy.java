package org.confisca.act;

import org.confisca.casefile.RemedyId;
import org.confisca.source.Wording;

/** An act about a remedy that is on the file. */
public interface OnRemedy extends Act {

    /** What the act is about. */
    Field<OnRemedy, RemedyId> REMEDY = Field.<OnRemedy, RemedyId>required(
                    "remedy", Wording.of("rechtsmiddel", "remedy"), ValueKind.REMEDY, OnRemedy::remedy)
            .refers();

    /**
     * What the act is about.
     *
     * @return a remedy on the file
     */
    RemedyId remedy();
}
