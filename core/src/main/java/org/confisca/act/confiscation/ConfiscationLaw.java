package org.confisca.act.confiscation;

import org.confisca.act.ByLawType;
import org.confisca.act.effect.Decisions;
import org.confisca.act.effect.Settlements;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.SettlementId;
import org.confisca.source.Wording;

/** What the law does of itself about confiscation. */
public final class ConfiscationLaw {

    /** A performed settlement took away the claim for deprivation. */
    public static final ByLawType CLAIM_EXTINGUISHED = ByLawType.of(
            "ClaimExtinguished",
            Wording.of("het recht om ontneming te vorderen is vervallen", "the claim for deprivation was extinguished"),
            SettlementId.class,
            (file, at, settlement) -> Settlements.extinguishClaim(file, settlement, at));

    /** A decision about an object takes in its packaging. */
    public static final ByLawType PACKAGING_INCLUDED = ByLawType.of(
            "PackagingIncluded",
            Wording.of("de verpakking is erin begrepen", "the packaging is included"),
            DecisionId.class,
            (file, at, decision) -> Decisions.includePackaging(file, decision, at));

    private ConfiscationLaw() {}
}
