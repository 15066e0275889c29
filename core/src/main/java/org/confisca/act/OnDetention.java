package org.confisca.act;

import org.confisca.casefile.DetentionId;
import org.confisca.source.Wording;

/** An act about a detention that is on the file. */
public interface OnDetention extends Act {

    /** What the act is about. */
    Field<OnDetention, DetentionId> DETENTION = Field.<OnDetention, DetentionId>required(
                    "detention", Wording.of("gijzeling", "detention"), ValueKind.DETENTION, OnDetention::detention)
            .refers();

    /**
     * What the act is about.
     *
     * @return a detention on the file
     */
    DetentionId detention();
}
