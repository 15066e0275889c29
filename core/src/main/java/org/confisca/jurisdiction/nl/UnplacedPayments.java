package org.confisca.jurisdiction.nl;

import static org.confisca.act.execution.LevyOnAsset.LEVY_ON_ASSET;
import static org.confisca.act.execution.Pay.PAY;
import static org.confisca.act.execution.PlacePayment.PLACE_PAYMENT;
import static org.confisca.casefile.Office.MINISTER;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.owes;

import com.google.common.collect.ImmutableList;
import org.confisca.act.OnObligation;
import org.confisca.act.execution.LevyOnAsset;
import org.confisca.casefile.ObligationId;
import org.confisca.fact.ObligationFacts;
import org.confisca.rule.Nature;
import org.confisca.rule.Provision;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * Money that comes in above what is owed and of which nobody knows whose it is. No provision about it was found. The agency
 * that collects tries to place it, by the order of its instructions; a summary of the report in which it told so was read.
 */
final class UnplacedPayments {
    private static final Supply EARLIER = new Supply.EarlierAct(PAY);
    private static final Wording UNPLACED_MONEY =
            Wording.of("er is geld ontvangen dat niemand kan thuisbrengen", "money was received that nobody can place");
    private static final ObligationFacts<OnObligation> OBLIGATION = ObligationFacts.of(OnObligation.OBLIGATION);

    static final YesNo<OnObligation> UNPLACED = YesNo.onRecord(
            UNPLACED_MONEY,
            EARLIER,
            matter -> OBLIGATION
                    .obligation(matter)
                    .map(found -> matter.file().execution().unplaced().has(found.id())));

    static final YesNo<LevyOnAsset> UNPLACED_BY_LEVY = YesNo.onRecord(
            UNPLACED_MONEY,
            EARLIER,
            matter -> matter.value(LevyOnAsset.OBLIGATION)
                    .map(id -> matter.file().execution().unplaced().has(id)));

    static final Roster<LevyOnAsset, ObligationId> LEVIED_FOR = Roster.of(
            Wording.of("de betalingsverplichting", "the obligation"),
            matter -> matter.value(LevyOnAsset.OBLIGATION).map(ImmutableList::of));

    /** The agency finds out whose it is; as long as some of it is not placed, the duty comes back. */
    static final Provision PLACING = Provision.of(
                    "NL-CJIB-PLACING",
                    new Citation(
                            Statutes.PLACING_PRACTICE,
                            Wording.of("praktijk van het CJIB, geen bepaling", "practice of the CJIB, no provision"),
                            Check.SECONDARY),
                    Nature.PRACTICE)
            .noting(Wording.of(
                    "de praktijk is beschreven voor boetes; dat zij ook voor ontneming geldt, is onze lezing",
                    "the practice was described for fines; that it holds for deprivation too is our reading"))
            .always(
                    owes(MINISTER, PAY).when(UNPLACED).until(PLACE_PAYMENT),
                    owes(MINISTER, LEVY_ON_ASSET)
                            .when(UNPLACED_BY_LEVY)
                            .about(LEVIED_FOR)
                            .until(PLACE_PAYMENT),
                    owes(MINISTER, PLACE_PAYMENT).when(UNPLACED).until(PLACE_PAYMENT),
                    may(MINISTER, PLACE_PAYMENT).when(UNPLACED));

    private UnplacedPayments() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(PLACING);
    }
}
