package org.confisca.jurisdiction.eu;

import static org.confisca.act.confiscation.CompensateVictim.COMPENSATE_VICTIM;
import static org.confisca.act.confiscation.ConfiscateUnexplainedWealth.CONFISCATE_UNEXPLAINED_WEALTH;
import static org.confisca.act.confiscation.OrderForfeiture.ORDER_FORFEITURE;
import static org.confisca.act.management.ManagementLaw.SEIZURE_RESTS_ON_PROCEEDS;
import static org.confisca.act.management.PlanManagement.PLAN_MANAGEMENT;
import static org.confisca.act.management.RequestDisposal.REQUEST_DISPOSAL;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.reuse.GrantReuse.GRANT_REUSE;
import static org.confisca.act.seizure.OrderReturn.ORDER_RETURN;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.act.seizure.SeizeConservatory.SEIZE_CONSERVATORY;
import static org.confisca.act.seizure.SeizureLaw.SEIZURE_ENDED;
import static org.confisca.casefile.Office.COURT;
import static org.confisca.casefile.Office.CUSTODIAN;
import static org.confisca.casefile.Office.MINISTER;
import static org.confisca.casefile.Office.PARTY;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.fact.AssetFacts.CONFISCATED;
import static org.confisca.fact.AssetFacts.LEFT_WHILE_SEIZED;
import static org.confisca.fact.AssetFacts.SEIZED;
import static org.confisca.jurisdiction.eu.DirectiveText.TRANSPOSED_BY;
import static org.confisca.jurisdiction.eu.DirectiveText.standard;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Condition.any;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.confisca.act.OnAsset;
import org.confisca.act.proceeding.AssertInterest;
import org.confisca.act.seizure.OrderReturn;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Interest;
import org.confisca.casefile.InterestKind;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.fact.AssetFacts;
import org.confisca.rule.Provision;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Wording;

/** Arts 18, 20 and 21(4)-(5) Directive (EU) 2024/1260: victims, planning and management of what was frozen. */
final class DirectiveManagement {
    static final YesNo<OnAsset> CLAIMED_BACK = YesNo.onRecord(
            Wording.of("op het voorwerp is een recht op teruggave ingeroepen", "restitution of the object is claimed"),
            new Supply.EarlierAct(AssertInterest.ASSERT_INTEREST),
            matter -> AssetFacts.asset(matter)
                    .flatMap(asset -> claimedBack(matter.file(), asset)
                            ? Optional.of(true)
                            : matter.silence(Optional.empty(), false)));

    static final YesNo<OrderReturn> RECIPIENT_CLAIMS = YesNo.offRecord(
            Wording.of("de ontvanger heeft een recht op teruggave ingeroepen", "the recipient has claimed restitution"),
            new Supply.Told(OrderReturn.TO),
            matter -> AssetFacts.asset(matter)
                    .flatMap(asset -> matter.value(OrderReturn.TO)
                            .map(to -> restitutions(matter.file(), asset)
                                    .anyMatch(interest -> interest.holder().equals(to)))));

    static final YesNo<OrderReturn> VICTIM_ENTITLED = YesNo.norm(
            "VICTIM_ENTITLED_TO_RESTITUTION",
            Wording.of(
                    "de ontvanger is slachtoffer en heeft recht op teruggave van het voorwerp",
                    "the recipient is a victim and entitled to restitution of the object"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET)
                    .flatMap(asset -> matter.value(OrderReturn.TO).map(to -> ImmutableList.of(asset, to))),
            Office.COURT);

    static final YesNo<OnAsset> CLAIMS_CONSIDERED = YesNo.norm(
            "VICTIMS_CLAIMS_TAKEN_INTO_ACCOUNT",
            Wording.of(
                    "met de vorderingen van slachtoffers is rekening gehouden",
                    "the claims of victims were taken into account"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            Office.COURT);

    static final YesNo<OnAsset> VICTIMS_DEFEATED = YesNo.norm(
            "VICTIMS_COMPENSATION_DEFEATED",
            Wording.of(
                    "een slachtoffer loopt hierdoor schadeloosstelling mis",
                    "a victim's compensation is defeated by it"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
            Office.COURT,
            Office.STATE);

    static final YesNo<OnAsset> PLANNED = YesNo.onRecord(
            Wording.of("het beheer van het voorwerp is gepland", "the management of the asset was planned"),
            new Supply.EarlierAct(PLAN_MANAGEMENT),
            matter -> AssetFacts.asset(matter).map(asset -> asset.plannedAt().isPresent()));

    static final Roster<OnAsset, AssetId> THE_ASSET = Roster.of(
            Wording.of("het voorwerp", "the asset"),
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of));

    /** A victim's claim to the object is taken into account before it is confiscated. */
    static final Provision ART_18_1 = standard("DIR-2024-1260-18-1", "art. 18(1)", Check.SECONDARY)
            .noting(Wording.of(
                    "hier alleen waar teruggave is ingeroepen; andere vorderingen staan niet in het register",
                    "here only where restitution was claimed; other claims do not stand in the register"))
            .from(
                    TRANSPOSED_BY,
                    only(ORDER_FORFEITURE).where(CLAIMED_BACK).when(CLAIMS_CONSIDERED),
                    only(CONFISCATE_UNEXPLAINED_WEALTH).where(CLAIMED_BACK).when(CLAIMS_CONSIDERED));

    /** What a victim has a right to is given back. */
    static final Provision ART_18_3 = standard("DIR-2024-1260-18-3", "art. 18(3)", Check.UNVERIFIED)
            .noting(Wording.of(
                    "geen gelezen bron zegt wie teruggeeft en onder welke voorwaarden: hier de rechter, die ook over het"
                            + " recht oordeelt",
                    "no source that was read says who gives it back and on which conditions: here the court, which also"
                            + " judges the right"))
            .from(TRANSPOSED_BY, may(COURT, ORDER_RETURN).when(all(SEIZED, RECIPIENT_CLAIMS, VICTIM_ENTITLED)));

    /** Confiscated property may compensate victims, and other use does not defeat their compensation. */
    static final Provision ART_18_4 = standard("DIR-2024-1260-18-4", "art. 18(4)", Check.SECONDARY)
            .noting(Wording.of(
                    "een lidstaat mag dit beperken tot wie verder te weinig wettig vermogen heeft; die grens is niet"
                            + " gelezen",
                    "a State may limit this to a person whose lawful assets do not suffice; that limit was not read"))
            .from(
                    TRANSPOSED_BY,
                    may(MINISTER, COMPENSATE_VICTIM).when(CONFISCATED),
                    only(GRANT_REUSE).when(VICTIMS_DEFEATED.not()));

    /** Frozen and confiscated property is managed until its disposal. */
    static final Provision ART_20_1 = standard("DIR-2024-1260-20-1", "art. 20(1)", Check.UNVERIFIED)
            .from(TRANSPOSED_BY, may(CUSTODIAN, PLAN_MANAGEMENT).when(any(SEIZED, CONFISCATED)));

    /** Planning before the freeze, or without undue delay after it. */
    static final Provision ART_20_2 = standard("DIR-2024-1260-20-2", "art. 20(2)", Check.UNVERIFIED)
            .noting(Wording.of(
                    "alleen waar dat past bij de soort voorwerp; die uitzondering is niet uitgewerkt",
                    "only where it suits the kind of property; that exception is not worked out"))
            .from(
                    TRANSPOSED_BY,
                    may(PUBLIC_PROSECUTOR, PLAN_MANAGEMENT),
                    owes(PUBLIC_PROSECUTOR, SEIZE)
                            .when(PLANNED.not())
                            .about(THE_ASSET)
                            .until(PLAN_MANAGEMENT)
                            .endedBy(SEIZURE_ENDED),
                    owes(PUBLIC_PROSECUTOR, SEIZE_CONSERVATORY)
                            .when(PLANNED.not())
                            .about(THE_ASSET)
                            .until(PLAN_MANAGEMENT)
                            .endedBy(SEIZURE_ENDED));

    /** The affected person may ask for the sale. */
    static final Provision ART_21_4 = standard("DIR-2024-1260-21-4", "art. 21(4)", Check.UNVERIFIED)
            .from(TRANSPOSED_BY, may(PARTY, REQUEST_DISPOSAL).when(SEIZED));

    /** The revenue is secured until confiscation is decided. */
    static final Provision ART_21_5 = standard("DIR-2024-1260-21-5", "art. 21(5)", Check.UNVERIFIED)
            .from(TRANSPOSED_BY, ensues(SELL, SEIZURE_RESTS_ON_PROCEEDS).when(LEFT_WHILE_SEIZED));

    private DirectiveManagement() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(ART_18_1, ART_18_3, ART_18_4, ART_20_1, ART_20_2, ART_21_4, ART_21_5);
    }

    private static boolean claimedBack(CaseFile file, Asset asset) {
        return restitutions(file, asset).findAny().isPresent();
    }

    private static Stream<Interest> restitutions(CaseFile file, Asset asset) {
        return file.rights().interests().values().stream()
                .filter(interest -> interest.asset().equals(asset.id()))
                .filter(interest -> interest.kind() == InterestKind.RESTITUTION);
    }
}
