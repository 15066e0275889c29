package org.confisca.jurisdiction.nl;

import static org.confisca.act.confiscation.ClaimDeprivation.CLAIM_DEPRIVATION;
import static org.confisca.act.confiscation.ConfiscationLaw.CLAIM_EXTINGUISHED;
import static org.confisca.act.confiscation.OrderDeprivation.ORDER_DEPRIVATION;
import static org.confisca.act.confiscation.PerformSettlement.PERFORM_SETTLEMENT;
import static org.confisca.act.confiscation.Settle.SETTLE;
import static org.confisca.casefile.OffenceStatus.CHARGED;
import static org.confisca.casefile.OffenceStatus.CONVICTED;
import static org.confisca.casefile.OffenceStatus.SUSPECTED;
import static org.confisca.casefile.Office.PARTY;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import com.google.common.collect.ImmutableList;
import org.confisca.act.OnOffence;
import org.confisca.fact.OffenceFacts;
import org.confisca.rule.Provision;

/**
 * Wetboek van Strafvordering (Sv): settling the deprivation of gain out of court (arts 511c and 6:4:18). Text read as valid
 * on 2025-01-01. Not encoded: asking the performance back within three years, and the complaint of third persons.
 */
final class CriminalProcedureSettlement {
    private static final OffenceFacts<OnOffence> OFFENCE = OffenceFacts.of(OnOffence.OFFENCE);

    /** Until the hearing is closed, in writing, with a suspect or a convicted person. */
    static final Provision ART_511C = Statutes.criminalProcedure("NL-SV-511C", "art. 511c Sv")
            .always(may(PUBLIC_PROSECUTOR, SETTLE)
                    .when(all(
                            OFFENCE.status().isOneOf(SUSPECTED, CHARGED, CONVICTED),
                            SettlementFacts.IN_WRITING,
                            SettlementFacts.BEFORE_CLOSING)));

    /** Performance within the term that was set takes the claim away, or ends the case. */
    static final Provision ART_6_4_18_1 = Statutes.criminalProcedure("NL-SV-6-4-18-1", "art. 6:4:18(1) Sv")
            .always(
                    may(PARTY, PERFORM_SETTLEMENT).when(all(SettlementFacts.UNPERFORMED, SettlementFacts.IN_ITS_TERM)),
                    ensues(PERFORM_SETTLEMENT, CLAIM_EXTINGUISHED).when(SettlementFacts.IN_ITS_TERM),
                    only(CLAIM_DEPRIVATION).when(SettlementFacts.CLAIM_EXTINGUISHED.not()),
                    only(ORDER_DEPRIVATION).when(SettlementFacts.CLAIM_EXTINGUISHED.not()));

    private CriminalProcedureSettlement() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(ART_511C, ART_6_4_18_1);
    }
}
