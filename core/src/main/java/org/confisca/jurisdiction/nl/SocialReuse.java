package org.confisca.jurisdiction.nl;

import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.reuse.EndReuse.END_REUSE;
import static org.confisca.act.reuse.GrantReuse.GRANT_REUSE;
import static org.confisca.act.reuse.MonitorReuse.MONITOR_REUSE;
import static org.confisca.act.reuse.RevokeReuse.REVOKE_REUSE;
import static org.confisca.casefile.Office.BENEFICIARY;
import static org.confisca.casefile.Office.CUSTODIAN;
import static org.confisca.casefile.Office.STATE;
import static org.confisca.fact.AssetFacts.CONFISCATED;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.owes;
import static org.confisca.time.Term.years;

import com.google.common.collect.ImmutableList;
import org.confisca.act.OnGrant;
import org.confisca.casefile.Standard;
import org.confisca.rule.Condition;
import org.confisca.rule.Nature;
import org.confisca.rule.Provision;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * Public and social reuse (maatschappelijk herbestemmen). No Dutch statute governs it: it is a decision on State property,
 * taken after confiscation. Answers that rest on this class say so. The yearly report and the revocation are our model of
 * what a contract would provide; no rule that demands them was found.
 */
final class SocialReuse {

    static final YesNo<OnGrant> CONDITIONS_BROKEN = YesNo.norm(
            "CONDITIONS_OF_REUSE_BROKEN",
            Wording.of(
                    "de voorwaarden van de herbestemming zijn geschonden", "the conditions of the grant were broken"),
            Standard.FINDING,
            matter -> matter.value(OnGrant.GRANT).map(ImmutableList::of),
            STATE);

    static final YesNo<OnGrant> GRANT_LASTS = YesNo.onRecord(
            Wording.of("de herbestemming loopt nog", "the grant has not ended"),
            new Supply.EarlierAct(GRANT_REUSE),
            matter -> matter.value(OnGrant.GRANT)
                    .flatMap(matter.file().grants()::find)
                    .map(grant -> grant.endedAt().isEmpty()));

    /** Only what is the State's for good is reused. */
    static final Provision BASE = Provision.of(
                    "NL-MAHER-BASE",
                    new Citation(
                            Statutes.REUSE_PRACTICE,
                            Wording.of(
                                    "geen eigen bepaling; artt. 6:1:12 lid 2 en 552g Sv",
                                    "no own provision; arts 6:1:12(2) and 552g Sv"),
                            Check.UNVERIFIED),
                    Nature.PRACTICE)
            .noting(Wording.of(
                    "herbestemming heeft geen eigen wettelijke grondslag; of aanspraken van slachtoffers en derden zijn "
                            + "voldaan en of het voorwerp gevaarlijk is, wordt niet getoetst",
                    "reuse has no statutory basis of its own; whether claims of victims and third persons are met, and "
                            + "whether the object is dangerous, is not tested"))
            .always(may(STATE, GRANT_REUSE).when(CONFISCATED));

    /** The beneficiary reports every year; a broken condition ends the grant. */
    static final Provision PILOT = Provision.of(
                    "NL-MAHER-PILOT",
                    new Citation(
                            Statutes.REUSE_PRACTICE,
                            Wording.of(
                                    "praktijk van de proef 2023–2025, geen bepaling",
                                    "pilot practice 2023–2025, no provision"),
                            Check.UNVERIFIED),
                    Nature.PRACTICE)
            .noting(Wording.of(
                    "jaarlijks verslag en intrekking zijn modelkeuzes voor het contract; een regel is niet gevonden",
                    "the yearly report and the revocation are our model of the contract; no rule was found"))
            .always(
                    owes(BENEFICIARY, GRANT_REUSE)
                            .every(years(1))
                            .until(MONITOR_REUSE)
                            .endedBy(REVOKE_REUSE, END_REUSE),
                    may(BENEFICIARY, MONITOR_REUSE).when(GRANT_LASTS),
                    may(STATE, REVOKE_REUSE).when(Condition.all(GRANT_LASTS, CONDITIONS_BROKEN)));

    /** The State Property service sells what fell to the State. */
    static final Provision SALE = Provision.of(
                    "NL-DRZ-SALE",
                    new Citation(
                            Statutes.SALE_PRACTICE,
                            Wording.of(
                                    "praktijk van Domeinen Roerende Zaken, geen bepaling",
                                    "practice of Domeinen Roerende Zaken, no provision"),
                            Check.OFFICIAL),
                    Nature.PRACTICE)
            .always(may(CUSTODIAN, SELL).when(CONFISCATED));

    private SocialReuse() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(BASE, PILOT, SALE);
    }
}
