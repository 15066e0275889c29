package org.confisca.jurisdiction.nl;

import org.confisca.gain.Basis;
import org.confisca.gain.collection.ImputationLaw;
import org.confisca.gain.collection.LimitationLaw;
import org.confisca.gain.collection.SurchargeLaw;

/** The Dutch law of collecting sums, for {@link org.confisca.gain.collection}. */
public final class DutchCollection {

    private DutchCollection() {}

    /**
     * What a payment goes to first, arts 36f(4) Sr and 6:4:2(5) Sv.
     *
     * @return one immutable law
     */
    public static ImputationLaw imputation() {
        return CriminalProcedureCollection.IMPUTATION;
    }

    /**
     * What is added for late payment, art. 6:4:2 Sv.
     *
     * @return one immutable law
     */
    public static SurchargeLaw surcharges() {
        return CriminalProcedureCollection.SURCHARGES;
    }

    /**
     * For how long a decision can be executed, arts 6:1:22 and 6:1:23 Sv.
     *
     * @return one immutable law
     */
    public static LimitationLaw limitation() {
        return CriminalProcedureCollection.LIMITATION;
    }

    /**
     * That this time stands still during a suspension by law, detention or unlawful absence.
     *
     * @return art. 6:1:23(3) Sv
     */
    public static Basis suspended() {
        return CriminalProcedureCollection.SUSPENDED;
    }

    /**
     * That this time stands still during statutory debt restructuring.
     *
     * @return art. 6:1:23(7) Sv
     */
    public static Basis debtRestructuring() {
        return CriminalProcedureCollection.DEBT_RESTRUCTURING;
    }

    /**
     * That this time stands still during a municipal moratorium.
     *
     * @return art. 6:1:23(8) Sv
     */
    public static Basis moratorium() {
        return CriminalProcedureCollection.MORATORIUM;
    }
}
