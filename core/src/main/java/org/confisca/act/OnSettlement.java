package org.confisca.act;

import org.confisca.casefile.SettlementId;
import org.confisca.source.Wording;

/** An act about a settlement that is on the file. */
public interface OnSettlement extends Act {

    /** What the act is about. */
    Field<OnSettlement, SettlementId> SETTLEMENT = Field.<OnSettlement, SettlementId>required(
                    "settlement", Wording.of("schikking", "settlement"), ValueKind.SETTLEMENT, OnSettlement::settlement)
            .refers();

    /**
     * What the act is about.
     *
     * @return a settlement on the file
     */
    SettlementId settlement();
}
