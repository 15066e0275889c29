package org.confisca.jurisdiction.nl;

import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.management.UseOtherwise.USE_OTHERWISE;
import static org.confisca.act.reuse.EndReuse.END_REUSE;
import static org.confisca.act.reuse.GrantReuse.GRANT_REUSE;
import static org.confisca.act.reuse.MonitorReuse.MONITOR_REUSE;
import static org.confisca.act.reuse.RevokeReuse.REVOKE_REUSE;
import static org.confisca.casefile.Office.ASSISTANT_PROSECUTOR;
import static org.confisca.casefile.Office.BENEFICIARY;
import static org.confisca.casefile.Office.CUSTODIAN;
import static org.confisca.casefile.Office.INVESTIGATING_OFFICER;
import static org.confisca.casefile.Office.MUNICIPALITY;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.casefile.Office.STATE;
import static org.confisca.fact.AssetFacts.CONFISCATED;
import static org.confisca.rule.Words.counts;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;
import static org.confisca.time.Term.years;

import com.google.common.collect.ImmutableList;
import org.confisca.act.OnAsset;
import org.confisca.act.OnGrant;
import org.confisca.act.reuse.GrantReuse;
import org.confisca.casefile.Standard;
import org.confisca.fact.AssetFacts;
import org.confisca.rule.Annex;
import org.confisca.rule.Condition;
import org.confisca.rule.Nature;
import org.confisca.rule.Provision;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

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

    static final Condition<OnAsset> LOW_VALUE = AssetFacts.VALUE.atMost(Money.ofMajor(CurrencyUnit.EUR, 100));

    static final YesNo<GrantReuse> NO_RESALE = YesNo.toldBy(
            Wording.of("een schriftelijk contract verbiedt doorverkoop", "a written contract forbids resale"),
            GrantReuse.NO_RESALE);

    static final YesNo<OnAsset> SUITABLE_FOR_REUSE = YesNo.norm(
            "SUITABLE_FOR_REUSE",
            Wording.of("het voorwerp is geschikt voor herbestemming", "the object is suitable for reuse"),
            Standard.FINDING,
            matter -> CustodyFacts.theAsset(matter),
            STATE,
            MUNICIPALITY);

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
                    may(STATE, REVOKE_REUSE).when(Condition.all(GRANT_LASTS, CONDITIONS_BROKEN)))
            .with(Annex.information(Wording.of(
                    "proeven in Schiedam, Rotterdam, Breda en Amsterdam sinds 2023; een structurele regeling is niet gevonden",
                    "pilots in Schiedam, Rotterdam, Breda and Amsterdam since 2023; no structural scheme was found")));

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

    /** Goods of little value go to a charity, under a contract that forbids resale. */
    static final Provision GOODS = Provision.of(
                    "NL-MAHER-GOODS",
                    new Citation(
                            Statutes.REUSE_PRACTICE,
                            Wording.of(
                                    "proef van het Openbaar Ministerie 2024, geen bepaling",
                                    "pilot of the prosecution service 2024, no provision"),
                            Check.SECONDARY),
                    Nature.PRACTICE)
            .noting(Wording.of(
                    "lezing: alleen wat aan de Staat is vervallen en niet gevaarlijk is; de bronnen noemen de titel niet",
                    "reading: only what fell to the State and is not dangerous; the sources do not name the title"))
            .always(
                    may(PUBLIC_PROSECUTOR, GRANT_REUSE)
                            .when(Condition.all(CONFISCATED, LOW_VALUE, NO_RESALE, CustodyFacts.DANGEROUS.not())),
                    only(GRANT_REUSE)
                            .where(DeterminationFacts.BY.is(PUBLIC_PROSECUTOR))
                            .when(Condition.all(LOW_VALUE, NO_RESALE)));

    /** Whoever seizes or prosecutes does not choose who benefits, but for goods of little value. */
    static final Provision WALL = Provision.of(
                    "NL-MAHER-WALL",
                    new Citation(
                            Statutes.REUSE_PRACTICE,
                            Wording.of(
                                    "uitspraak van de minister, maart 2023", "statement of the minister, March 2023"),
                            Check.SECONDARY),
                    Nature.PRACTICE)
            .noting(
                    Wording.of(
                            "ontwerpregel naar een uitspraak van de minister, geen recht; de proef met goedkope goederen wijkt ervan af",
                            "a design rule after a statement of the minister, not law; the pilot with cheap goods departs from it"))
            .always(only(GRANT_REUSE)
                    .where(DeterminationFacts.BY.isOneOf(
                            INVESTIGATING_OFFICER, ASSISTANT_PROSECUTOR, PUBLIC_PROSECUTOR))
                    .when(Condition.all(DeterminationFacts.BY.is(PUBLIC_PROSECUTOR), LOW_VALUE)));

    /** What is suitable for reuse. */
    static final Provision SUITABILITY = Provision.of(
                    "NL-MAHER-SUIT",
                    new Citation(
                            Statutes.REUSE_PRACTICE,
                            Wording.of("beleidscriteria, geen bepaling", "policy criteria, no provision"),
                            Check.SECONDARY),
                    Nature.PRACTICE)
            .with(Annex.leftTo(
                    Wording.of(
                            "geschiktheid, nut voor de samenleving, hetzelfde gebied en zichtbaarheid worden afgewogen, niet berekend",
                            "suitability, benefit for society, the same area and visibility are weighed, not computed"),
                    SUITABLE_FOR_REUSE));

    /** Two modes of reuse. */
    static final Provision CHOICE = Provision.of(
                    "NL-MAHER-CHOICE",
                    new Citation(
                            Statutes.REUSE_PRACTICE,
                            Wording.of("praktijk van de proeven, geen bepaling", "pilot practice, no provision"),
                            Check.UNVERIFIED),
                    Nature.PRACTICE)
            .always(counts(
                    Wording.of("herbestemming", "reuse"),
                    Wording.of(
                            "het voorwerp zelf wordt gegeven, of het wordt verkocht en de opbrengst krijgt een doel",
                            "the object itself is given, or it is sold and its proceeds are earmarked")));

    /** What reuse is for. */
    static final Provision GOAL = Provision.of(
                    "NL-MAHER-GOAL",
                    new Citation(
                            Statutes.REUSE_PRACTICE,
                            Wording.of(
                                    "coalitieakkoord 2021–2025; brief van november 2022",
                                    "coalition agreement 2021–2025; letter of November 2022"),
                            Check.SECONDARY),
                    Nature.PRACTICE)
            .with(
                    Annex.information(
                            Wording.of(
                                    "afgepakt geld en goed krijgt zoveel mogelijk een maatschappelijk doel, vooral in wijken die het meest lijden",
                                    "confiscated money and things get a public purpose as far as possible, above all in the quarters that suffer most")));

    /** A service of the State uses what fell to the State. */
    static final Provision STATE_USE = Provision.of(
                    "NL-STATEUSE",
                    new Citation(
                            Statutes.SALE_PRACTICE,
                            Wording.of("praktijk; vgl. art. 117 Sv", "practice; cf. art. 117 Sv"),
                            Check.UNVERIFIED),
                    Nature.PRACTICE)
            .noting(Wording.of(
                    "na verbeurdverklaring; wat aan het verkeer is onttrokken, is gevaarlijk en wordt niet gebruikt",
                    "after forfeiture; what was withdrawn from circulation is dangerous and is not used"))
            .always(may(STATE, USE_OTHERWISE).when(Condition.all(CONFISCATED, WithdrawalFacts.WITHDRAWN.not())));

    private SocialReuse() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(BASE, PILOT, SALE, GOODS, WALL, SUITABILITY, CHOICE, GOAL, STATE_USE);
    }
}
