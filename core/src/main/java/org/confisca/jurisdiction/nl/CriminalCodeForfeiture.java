package org.confisca.jurisdiction.nl;

import static org.confisca.act.confiscation.ConfiscationLaw.PACKAGING_INCLUDED;
import static org.confisca.act.confiscation.GrantAllowance.GRANT_ALLOWANCE;
import static org.confisca.act.confiscation.OrderForfeiture.ORDER_FORFEITURE;
import static org.confisca.act.confiscation.PayEstimate.PAY_ESTIMATE;
import static org.confisca.act.execution.LevyOnAsset.LEVY_ON_ASSET;
import static org.confisca.act.management.HandToCustodian.HAND_TO_CUSTODIAN;
import static org.confisca.act.management.PayOutValue.PAY_OUT_VALUE;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.proceeding.Determine.DETERMINE;
import static org.confisca.act.proceeding.ProceedingLaw.BECAME_FINAL;
import static org.confisca.act.proceeding.ProceedingLaw.FELL_TO_STATE;
import static org.confisca.casefile.ForfeitureGround.INTENDED;
import static org.confisca.casefile.ForfeitureGround.OBSTRUCTION;
import static org.confisca.casefile.ForfeitureGround.RIGHT;
import static org.confisca.casefile.OffenceStatus.CONVICTED;
import static org.confisca.casefile.Office.COURT;
import static org.confisca.casefile.Office.PARTY;
import static org.confisca.casefile.Office.STATE;
import static org.confisca.fact.AssetFacts.SEIZED;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Condition.any;
import static org.confisca.rule.Words.counts;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;

import com.google.common.collect.ImmutableList;
import org.confisca.act.OnAsset;
import org.confisca.act.confiscation.GrantAllowance;
import org.confisca.act.confiscation.OrderForfeiture;
import org.confisca.act.proceeding.Determine;
import org.confisca.casefile.Asset;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.ForfeitureGround;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;
import org.confisca.fact.AssetFacts;
import org.confisca.fact.OffenceFacts;
import org.confisca.rule.Fact;
import org.confisca.rule.Provision;
import org.confisca.rule.Roster;
import org.confisca.rule.Rule;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Wording;

/**
 * Wetboek van Strafrecht (Sr), arts 33–35: forfeiture. Paragraphs read in the texts of 2008 to 2015; no later consolidated
 * text was found.
 */
final class CriminalCodeForfeiture {
    private static final OffenceFacts<OrderForfeiture> OFFENCE = OffenceFacts.of(OrderForfeiture.OFFENCE);
    private static final String DISPROPORTIONATE_NORM = "FORFEITURE_HITS_DISPROPORTIONATELY";

    static final Fact<OrderForfeiture, ForfeitureGround> GROUND =
            Fact.told(Wording.of("de grond van de verbeurdverklaring", "the ground"), OrderForfeiture.GROUND);

    static final YesNo<OrderForfeiture> OWNED_BY_CONVICT = YesNo.offRecord(
            Wording.of("het voorwerp behoort toe aan de veroordeelde", "the object belongs to the convicted person"),
            new Supply.Header(),
            matter -> AssetFacts.asset(matter)
                    .flatMap(Asset::owner)
                    .flatMap(owner -> matter.value(OrderForfeiture.OFFENCE)
                            .flatMap(matter.file().offences()::find)
                            .map(offence -> offence.person().equals(owner))));

    static final YesNo<OrderForfeiture> OWNER_IN_BAD_FAITH = YesNo.norm(
            "OWNER_KNEW_OR_COULD_SUSPECT",
            Wording.of(
                    "de eigenaar kende het verband met het feit of kon het redelijkerwijs vermoeden",
                    "the owner knew of the connection with the offence or could reasonably suspect it"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            COURT);

    static final YesNo<OrderForfeiture> OWNER_CANNOT_BE_DETERMINED = YesNo.norm(
            "OWNER_CANNOT_BE_DETERMINED",
            Wording.of("niet is vast te stellen aan wie het toebehoort", "it cannot be established whose it is"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            COURT);

    static final YesNo<GrantAllowance> DISPROPORTIONATE = YesNo.norm(
            DISPROPORTIONATE_NORM,
            Wording.of(
                    "de verbeurdverklaring treft iemand onevenredig",
                    "the forfeiture hits somebody disproportionately"),
            Standard.FINDING,
            matter -> matter.value(GrantAllowance.DECISION).map(ImmutableList::of),
            COURT);

    static final Roster<Determine, DecisionId> DECISION_DETERMINED = Roster.of(
            Wording.of("de beslissing", "the decision"),
            matter -> matter.value(Determine.ABOUT).map(CriminalCodeForfeiture::decisions));

    /** After a conviction the court may forfeit. */
    static final Provision ART_33_1 = Statutes.criminalCode("NL-SR-33-1", "art. 33(1) Sr", Check.SECONDARY)
            .noting(Wording.of(
                    "lezing: verbeurdverklaring is een deel van het vonnis; is dat onherroepelijk, dan kan zij er niet meer bij",
                    "reading: a forfeiture is part of the judgment; once that is final it can no longer be added"))
            .always(
                    may(COURT, ORDER_FORFEITURE).when(OFFENCE.status().is(CONVICTED)),
                    only(ORDER_FORFEITURE)
                            .where(OFFENCE.status().is(CONVICTED))
                            .when(any(ForfeitureFacts.CONVICTION_NOT_FINAL, ForfeitureFacts.WITH_THE_JUDGMENT)));

    /** The closed list of links with the offence; two of them take a crime. */
    static final Provision ART_33A_1 = Statutes.criminalCode("NL-SR-33A-1", "art. 33a(1) Sr", Check.VERIFIED)
            .noting(Wording.of(
                    "de woorden 'of uit de baten van' gelden sinds 1 juli 2011 (Stb. 2011, 171)",
                    "the words 'or from the proceeds of' date from 1 July 2011 (Stb. 2011, 171)"))
            .always(
                    only(ORDER_FORFEITURE).when(GROUND.isStated()),
                    only(ORDER_FORFEITURE)
                            .where(GROUND.isOneOf(OBSTRUCTION, INTENDED))
                            .when(OFFENCE.crime()));

    /** Another person's object: only in bad faith, or if it cannot be told whose it is. */
    static final Provision ART_33A_2 = Statutes.criminalCode("NL-SR-33A-2", "art. 33a(2) Sr", Check.VERIFIED)
            .always(only(ORDER_FORFEITURE)
                    .where(all(GROUND.is(RIGHT).not(), OWNED_BY_CONVICT.not()))
                    .when(any(OWNER_IN_BAD_FAITH, OWNER_CANNOT_BE_DETERMINED)));

    /** Another person's right in an object: only in bad faith. */
    static final Provision ART_33A_3 = Statutes.criminalCode("NL-SR-33A-3", "art. 33a(3) Sr", Check.VERIFIED)
            .always(only(ORDER_FORFEITURE)
                    .where(all(GROUND.is(RIGHT), OWNED_BY_CONVICT.not()))
                    .when(OWNER_IN_BAD_FAITH));

    /** What can be forfeited. */
    static final Provision ART_33A_4 = Statutes.criminalCode("NL-SR-33A-4", "art. 33a(4) Sr", Check.VERIFIED)
            .always(counts(
                    Wording.of("voorwerpen", "objects"),
                    Wording.of("alle zaken en alle vermogensrechten", "all things and all property rights")));

    /** What a sale fetches above the amount that the court fixed is paid back. */
    static final Provision ART_33C_1 = Statutes.criminalCode("NL-SR-33C-1", "art. 33c(1) Sr", Check.VERIFIED)
            .always(
                    owes(STATE, SELL)
                            .when(CustodyFacts.SOLD_ABOVE_FIXED_AMOUNT)
                            .about(CustodyFacts.OBJECT)
                            .until(PAY_OUT_VALUE),
                    may(STATE, PAY_OUT_VALUE).when(AssetFacts.VALUE_OWED_BY_STATE),
                    only(PAY_OUT_VALUE)
                            .where(AssetFacts.VALUE_OWED_BY_STATE)
                            .when(all(
                                    CustodyFacts.PAID_OUT.atMost(CustodyFacts.SURPLUS),
                                    CustodyFacts.SURPLUS.atMost(CustodyFacts.PAID_OUT))));

    /** Whoever would be hit disproportionately is granted a refund or an allowance. */
    static final Provision ART_33C_2 = Statutes.criminalCode("NL-SR-33C-2", "art. 33c(2) Sr", Check.VERIFIED)
            .always(
                    owes(COURT, DETERMINE)
                            .where(all(
                                    DeterminationFacts.NORM.is(DISPROPORTIONATE_NORM),
                                    DeterminationFacts.ANSWER,
                                    DeterminationFacts.BY.is(COURT)))
                            .about(DECISION_DETERMINED)
                            .until(GRANT_ALLOWANCE),
                    may(COURT, GRANT_ALLOWANCE)
                            .where(WithdrawalFacts.allowanceWith(DecisionKind.FORFEITURE))
                            .when(DISPROPORTIONATE));

    /** What an object is packed in goes with it, unless the court decides otherwise. */
    static final Provision ART_33B = Statutes.criminalCode("NL-SR-33B", "art. 33b Sr", Check.VERIFIED)
            .always(ensues(ORDER_FORFEITURE, PACKAGING_INCLUDED)
                    .when(ForfeitedObjectFacts.packaged(OrderForfeiture.WITHOUT_PACKAGING)));

    /** The court names the payee; whoever else has a right to the money keeps it. */
    static final Provision ART_33C_3 = Statutes.criminalCode("NL-SR-33C-3", "art. 33c(3) Sr", Check.VERIFIED)
            .always(
                    only(PAY_OUT_VALUE)
                            .where(AssetFacts.VALUE_OWED_BY_STATE)
                            .when(ForfeitedObjectFacts.PAYEE_NAMED_BY_COURT),
                    counts(
                            Wording.of("de aanwijzing van de ontvanger", "naming the payee"),
                            Wording.of(
                                    "geen beslissing over wiens het geld is: ieders rechten daarop blijven wat zij waren",
                                    "no decision about whose the money is: everyone's rights to it stay what they were")));

    /** What was not seized gets a value in the judgment. */
    static final Provision ART_34_1 = Statutes.criminalCode("NL-SR-34-1", "art. 34(1) Sr", Check.VERIFIED)
            .always(only(ORDER_FORFEITURE).where(SEIZED.not()).when(ForfeitedObjectFacts.ESTIMATE.isStated()));

    /** The convict delivers it or pays that value. */
    static final Provision ART_34_2 = Statutes.criminalCode("NL-SR-34-2", "art. 34(2) Sr", Check.VERIFIED)
            .noting(Wording.of(
                    "lezing: wie de geschatte waarde betaalt, houdt het voorwerp",
                    "reading: whoever pays the estimated value keeps the object"))
            .always(
                    owes(PARTY, FELL_TO_STATE)
                            .when(ForfeitedObjectFacts.ANYTHING_TO_DELIVER)
                            .about(ForfeitedObjectFacts.TO_BE_DELIVERED)
                            .until(HAND_TO_CUSTODIAN, PAY_ESTIMATE)
                            .endedBy(LEVY_ON_ASSET),
                    may(PARTY, HAND_TO_CUSTODIAN).when(ForfeitedObjectFacts.UNDELIVERED),
                    may(PARTY, PAY_ESTIMATE).when(ForfeitedObjectFacts.UNDELIVERED),
                    only(PAY_ESTIMATE)
                            .where(ForfeitedObjectFacts.UNDELIVERED)
                            .when(all(
                                    ForfeitedObjectFacts.PAID.atMost(ForfeitedObjectFacts.ESTIMATED),
                                    ForfeitedObjectFacts.ESTIMATED.atMost(ForfeitedObjectFacts.PAID))));

    /** What execution yields is the State's: until 2020 here, since then in art. 6:1:12(2) Sv. */
    static final Provision ART_35_2 =
            Statutes.criminalCode("NL-SR-35-2", "art. 35(2) Sr", Check.VERIFIED).until("2019-12-31", fallsToState());

    private CriminalCodeForfeiture() {}

    /** What a final decision confiscated falls to the State, with the judgment that it is part of. */
    static Rule fallsToState() {
        return ensues(BECAME_FINAL, FELL_TO_STATE)
                .when(ForfeitureFacts.ANY_FALLS)
                .about(ForfeitureFacts.FALLING);
    }

    private static ImmutableList<DecisionId> decisions(ImmutableList<Subject> about) {
        return about.stream()
                .filter(DecisionId.class::isInstance)
                .map(DecisionId.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(
                ART_33_1, ART_33A_1, ART_33A_2, ART_33A_3, ART_33A_4, ART_33B, ART_33C_1, ART_33C_2, ART_33C_3,
                ART_34_1, ART_34_2, ART_35_2);
    }
}
