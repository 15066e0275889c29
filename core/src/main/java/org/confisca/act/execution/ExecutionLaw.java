package org.confisca.act.execution;

import org.confisca.act.ByLawType;
import org.confisca.act.effect.Obligations;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DetentionId;
import org.confisca.casefile.ObligationId;
import org.confisca.source.Wording;

/** What the law does of itself about execution. */
public final class ExecutionLaw {

    /** The sum that a decision ordered can be demanded. */
    public static final ByLawType OBLIGATION_AROSE = ByLawType.of(
            "ObligationArose",
            Wording.of("het opgelegde bedrag is opeisbaar", "the sum ordered can be demanded"),
            DecisionId.class,
            (file, at, decision) -> Obligations.arise(file, decision, at));

    /** A deprivation lapsed, because the person was in the end not convicted. */
    public static final ByLawType DEPRIVATION_LAPSED = ByLawType.of(
            "DeprivationLapsed",
            Wording.of("de ontnemingsmaatregel is vervallen", "the deprivation lapsed"),
            ObligationId.class,
            (file, at, obligation) -> Obligations.lapse(file, obligation, at));

    /** Detention for default ended because there is nothing left to pay. */
    public static final ByLawType DETENTION_ENDED = ByLawType.of(
            "DetentionEnded",
            Wording.of("de gijzeling is geëindigd", "detention for default ended"),
            DetentionId.class,
            (file, at, detention) -> Obligations.endDetention(file, detention, at));

    private ExecutionLaw() {}
}
