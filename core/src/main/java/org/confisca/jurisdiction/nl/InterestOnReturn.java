package org.confisca.jurisdiction.nl;

import static org.confisca.act.management.PayInterest.PAY_INTEREST;
import static org.confisca.casefile.Office.CUSTODIAN;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.fact.AssetFacts.RETURN_DUE;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Condition.any;
import static org.confisca.rule.Words.may;

import com.google.common.collect.ImmutableList;
import org.confisca.act.OnAsset;
import org.confisca.casefile.Standard;
import org.confisca.fact.AssetFacts;
import org.confisca.rule.Nature;
import org.confisca.rule.Provision;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * Besluit inbeslaggenomen voorwerpen, art. 11(6) and (7): statutory interest on money and proceeds that are returned. Text
 * read as valid on 2025-01-01. The rate is no part of the decree, so that the amount is told and not computed.
 */
final class InterestOnReturn {

    static final YesNo<OnAsset> MONEY = YesNo.onRecord(
            Wording.of("het is geld of de opbrengst van een verkoop", "it is money or the proceeds of a sale"),
            new Supply.Header(),
            matter -> AssetFacts.asset(matter).map(asset -> asset.kind().isMoney()));

    /** Seized to find the truth, foreign notes that are not current, or kept in cash on a special order. */
    static final YesNo<OnAsset> EXCLUDED = YesNo.norm(
            "STATUTORY_INTEREST_EXCLUDED",
            Wording.of(
                    "het geld was in beslag genomen om de waarheid aan de dag te brengen, is niet-gangbaar vreemd geld, of is "
                            + "op last van de officier van justitie om een bijzondere reden contant bewaard",
                    "the money was seized to find the truth, is in foreign notes that are not current, or was kept in cash on "
                            + "order of the prosecutor for a special reason"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            PUBLIC_PROSECUTOR,
            CUSTODIAN);

    /** The custodian owes interest on money that is returned. */
    static final Provision ART_11_6 = Provision.of(
                    "NL-BIV-11-6",
                    new Citation(
                            Statutes.SEIZED_OBJECTS_DECREE,
                            "art. 11(6) and (7) Besluit inbeslaggenomen voorwerpen",
                            Check.VERIFIED),
                    Nature.LAW)
            .noting(Wording.of(
                    "lezing: de rente loopt tot de dag van betaling; het besluit noemt geen einddag",
                    "reading: interest runs until the day of payment; the decree names no last day"))
            .always(may(CUSTODIAN, PAY_INTEREST)
                    .when(all(MONEY, any(RETURN_DUE, AssetFacts.RETURNED), EXCLUDED.not())));

    private InterestOnReturn() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(ART_11_6);
    }
}
