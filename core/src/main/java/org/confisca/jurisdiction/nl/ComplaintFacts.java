package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.confisca.act.Act;
import org.confisca.act.OnRemedy;
import org.confisca.act.proceeding.Charge;
import org.confisca.act.proceeding.DecideComplaint;
import org.confisca.act.proceeding.LodgeComplaint;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.Offence;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyStatus;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;
import org.confisca.fact.OffenceFacts;
import org.confisca.rule.Fact;
import org.confisca.rule.Matter;
import org.confisca.rule.Ordered;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;

/**
 * Facts about a complaint (art. 552a Sv), read when it is lodged and read again when it is decided.
 *
 * @param <A> the act: lodging or deciding
 */
final class ComplaintFacts<A extends Act> {
    private static final Supply FROM_HEADER = new Supply.Header();

    /** As they stand when a complaint is lodged. */
    static final ComplaintFacts<LodgeComplaint> LODGING = new ComplaintFacts<>(
            matter -> matter.value(LodgeComplaint.MEASURE), matter -> matter.value(LodgeComplaint.COMPLAINANT));

    /** As they stand when it is decided. */
    static final ComplaintFacts<DecideComplaint> DECIDING = new ComplaintFacts<>(
            matter -> remedy(matter)
                    .map(Remedy::against)
                    .filter(MeasureId.class::isInstance)
                    .map(MeasureId.class::cast),
            matter -> remedy(matter).map(Remedy::by));

    /** How a complaint is decided. */
    static final Fact<DecideComplaint, Ruling> RULING =
            Fact.told(Wording.of("de beslissing op het klaagschrift", "the ruling"), DecideComplaint.RULING);

    /** Of which kind a complaint is. */
    static final Fact<LodgeComplaint, org.confisca.act.proceeding.ComplaintKind> KIND =
            Fact.told(Wording.of("de soort klaagschrift", "the kind of complaint"), LodgeComplaint.KIND);

    /** A complaint awaits its decision. */
    static final YesNo<OnRemedy> PENDING = YesNo.onRecord(
            Wording.of("het klaagschrift is aanhangig", "the complaint is pending"),
            new Supply.EarlierAct(LodgeComplaint.LODGE_COMPLAINT),
            matter -> remedy(matter).map(found -> found.status() == RemedyStatus.LODGED));

    /** When the complaint was lodged. */
    static final Ordered<DecideComplaint, LocalDateTime> LODGED_AT = Ordered.onRecord(
            Wording.of("de indiening van het klaagschrift", "the lodging of the complaint"),
            new Supply.EarlierAct(LodgeComplaint.LODGE_COMPLAINT),
            matter -> remedy(matter).map(Remedy::arose));

    /** The seizure complained of is a seizure under art. 94. */
    static final YesNo<DecideComplaint> EVIDENTIARY = YesNo.onRecord(
            Wording.of("het is een beslag op grond van art. 94 Sv", "it is a seizure under art. 94 Sv"),
            FROM_HEADER,
            matter -> DECIDING.measure(matter).map(measure -> measure.kind() == MeasureKind.SEIZURE));

    /** Whether the procedure still needs the seizure. */
    static final YesNo<DecideComplaint> INTEREST_OF_PROCEDURE = YesNo.norm(
            "INTEREST_OF_CRIMINAL_PROCEDURE",
            Wording.of(
                    "het belang van strafvordering vordert voortduren van het beslag",
                    "the interest of criminal procedure requires that the seizure continues"),
            Standard.FINDING,
            matter -> DECIDING.measure(matter).map(measure -> ImmutableList.of(measure.asset())),
            Office.COURT_IN_CHAMBERS);

    /** Whether what a conservatory seizure secures may still come: the suspicion and the sanction. */
    static final YesNo<DecideComplaint> SANCTION_HIGHLY_UNLIKELY = YesNo.norm(
            "SANCTION_HIGHLY_UNLIKELY",
            Wording.of(
                    "er is geen verdenking van de vereiste zwaarte, of het is hoogst onwaarschijnlijk dat de sanctie volgt",
                    "there is no suspicion of the required weight, or it is highly unlikely that the sanction follows"),
            Standard.FINDING,
            matter -> DECIDING.measure(matter).map(measure -> ImmutableList.<Subject>of(measure.id())),
            Office.COURT_IN_CHAMBERS);

    /** Somebody complains against whom the sum is not claimed. */
    static final YesNo<DecideComplaint> COMPLAINANT_IS_ANOTHER = YesNo.offRecord(
            Wording.of(
                    "de klager is een ander dan de verdachte of veroordeelde",
                    "the complainant is another than the suspect or convicted person"),
            FROM_HEADER,
            matter -> DECIDING.offence(matter)
                    .map(Offence::person)
                    .flatMap(person -> remedy(matter).map(remedy -> !remedy.by().equals(person))));

    /** Whether the complainant owns the object, so that nobody can reasonably doubt it. */
    static final YesNo<DecideComplaint> OWNER_BEYOND_DOUBT = YesNo.norm(
            "COMPLAINANT_OWNER_BEYOND_REASONABLE_DOUBT",
            Wording.of(
                    "buiten redelijke twijfel is de klager eigenaar van het voorwerp",
                    "beyond reasonable doubt the complainant owns the object"),
            Standard.FINDING,
            matter -> DECIDING.measure(matter).map(measure -> ImmutableList.<Subject>of(measure.id())),
            Office.COURT_IN_CHAMBERS);

    /** Whether an object of somebody else may be seized all the same. */
    static final YesNo<DecideComplaint> OF_ANOTHER_AND_SEIZABLE = YesNo.norm(
            "SITUATION_OF_94A_4_OR_5",
            Wording.of(
                    "de situatie van art. 94a lid 4 of 5 doet zich voor",
                    "the situation of art. 94a(4) or (5) obtains"),
            Standard.FINDING,
            matter -> DECIDING.measure(matter).map(measure -> ImmutableList.<Subject>of(measure.id())),
            Office.COURT_IN_CHAMBERS);

    /** Whether the seizure lacks what the law demands of it otherwise: leave (art. 103), or anything else. */
    static final YesNo<DecideComplaint> AGAINST_THE_LAW = YesNo.norm(
            "SEIZURE_AGAINST_THE_LAW",
            Wording.of(
                    "het beslag is overigens in strijd met de wet gelegd of voortgezet",
                    "the seizure was otherwise laid or kept against the law"),
            Standard.FINDING,
            matter -> DECIDING.measure(matter).map(measure -> ImmutableList.<Subject>of(measure.id())),
            Office.COURT_IN_CHAMBERS);

    /** Whether somebody else can reasonably be regarded as entitled. */
    static final YesNo<DecideComplaint> ANOTHER_ENTITLED = YesNo.norm(
            "ANOTHER_REASONABLY_REGARDED_AS_ENTITLED",
            Wording.of(
                    "een ander dan de klager is redelijkerwijs als rechthebbende aan te merken",
                    "another person than the complainant can reasonably be regarded as entitled"),
            Standard.FINDING,
            matter -> DECIDING.measure(matter).map(measure -> ImmutableList.of(measure.asset())),
            Office.COURT_IN_CHAMBERS);

    /** Whether the complainant can reasonably be regarded as entitled. */
    static final YesNo<DecideComplaint> COMPLAINANT_ENTITLED = YesNo.norm(
            "REASONABLY_REGARDED_AS_ENTITLED",
            Wording.of(
                    "de klager is redelijkerwijs als rechthebbende aan te merken",
                    "the complainant can reasonably be regarded as entitled"),
            Standard.FINDING,
            matter -> DECIDING.measure(matter)
                    .flatMap(measure ->
                            DECIDING.party.apply(matter).map(party -> ImmutableList.of(measure.asset(), party))),
            Office.COURT_IN_CHAMBERS);

    /** The asset that the complaint is about. */
    static final Roster<DecideComplaint, AssetId> ASSET = Roster.of(
            Wording.of("het voorwerp van het beklag", "the asset complained about"),
            matter -> DECIDING.measure(matter).map(measure -> ImmutableList.of(measure.asset())));

    private final Function<Matter<? extends A>, Optional<MeasureId>> target;
    private final Function<Matter<? extends A>, Optional<PartyId>> party;

    private ComplaintFacts(
            Function<Matter<? extends A>, Optional<MeasureId>> target,
            Function<Matter<? extends A>, Optional<PartyId>> party) {
        this.target = target;
        this.party = party;
    }

    /** When the object was seized. */
    Ordered<A, LocalDateTime> seizedAt() {
        return Ordered.onRecord(
                Wording.of("de inbeslagneming", "the seizure"),
                FROM_HEADER,
                matter -> measure(matter).map(Measure::since));
    }

    /** The seizure has not ended. */
    YesNo<A> seizureLasts() {
        return YesNo.onRecord(
                Wording.of("het beslag duurt voort", "the seizure has not ended"),
                FROM_HEADER,
                matter -> measure(matter).map(measure -> measure.endedAt().isEmpty()));
    }

    /** The offence is, or was, prosecuted. A seizure without an offence on file is of a case without prosecution. */
    YesNo<A> prosecuted() {
        return YesNo.onRecord(
                Wording.of("er is of was een vervolging", "there is or was a prosecution"),
                new Supply.EarlierAct(Charge.CHARGE),
                matter -> offence(matter)
                        .filter(OffenceFacts::wasCharged)
                        .map(offence -> true)
                        .or(() -> measure(matter)
                                .filter(measure -> !wasDiscontinued(matter))
                                .flatMap(measure -> matter.silence(Optional.empty(), false))));
    }

    /** The prosecuted case has ended. */
    YesNo<A> caseEnded() {
        return YesNo.onRecord(
                Wording.of("de vervolgde zaak is geëindigd", "the prosecuted case has ended"),
                new Supply.EarlierAct(Charge.CHARGE),
                matter -> offence(matter)
                        .filter(offence ->
                                offence.endedAt().isPresent() || offence.status() == OffenceStatus.DISCONTINUED)
                        .map(offence -> true)
                        .or(() -> measure(matter).flatMap(measure -> matter.silence(Optional.empty(), false))));
    }

    /** When the prosecuted case ended. */
    Ordered<A, LocalDateTime> caseEndedAt() {
        return Ordered.onRecord(
                Wording.of("het einde van de vervolgde zaak", "the end of the prosecuted case"),
                new Supply.EarlierAct(Charge.CHARGE),
                matter -> offence(matter).flatMap(Offence::endedAt));
    }

    /** The object was seized from the complainant. */
    YesNo<A> complainantIsPossessor() {
        return YesNo.offRecord(
                Wording.of("de klager is de beslagene", "it was seized from the complainant"),
                FROM_HEADER,
                matter -> measure(matter)
                        .flatMap(Measure::seizedFrom)
                        .flatMap(from -> party.apply(matter).map(from::equals)));
    }

    /** The complainant is recorded as owner. */
    YesNo<A> complainantIsOwner() {
        return YesNo.offRecord(
                Wording.of("de klager staat als eigenaar te boek", "the complainant is recorded as owner"),
                FROM_HEADER,
                matter -> measure(matter)
                        .map(measure -> matter.file().assets().get(measure.asset()))
                        .flatMap(asset -> asset.owner())
                        .flatMap(owner -> party.apply(matter).map(owner::equals)));
    }

    /** The complainant has an interest: claims a real or personal right to the object. */
    YesNo<A> claimsRight() {
        return YesNo.norm(
                "INTERESTED_PARTY",
                Wording.of(
                        "de klager maakt aanspraak op een recht op het voorwerp (belanghebbende)",
                        "the complainant claims a right to the object (interested party)"),
                Standard.FINDING,
                matter -> measure(matter)
                        .flatMap(measure ->
                                party.apply(matter).map(found -> ImmutableList.<Subject>of(measure.id(), found))),
                Office.COURT_IN_CHAMBERS);
    }

    Optional<Measure> measure(Matter<? extends A> matter) {
        return target.apply(matter).flatMap(matter.file().measures()::find);
    }

    private Optional<Offence> offence(Matter<? extends A> matter) {
        CaseFile file = matter.file();
        return measure(matter).flatMap(Measure::offence).flatMap(file.offences()::find);
    }

    /** What ended without a judgment may, or may not, have been prosecuted before. */
    private boolean wasDiscontinued(Matter<? extends A> matter) {
        return offence(matter)
                .filter(offence -> offence.status() == OffenceStatus.DISCONTINUED)
                .isPresent();
    }

    private static Optional<Remedy> remedy(Matter<? extends OnRemedy> matter) {
        return matter.value(OnRemedy.REMEDY)
                .flatMap(id -> matter.file().remedies().find(id));
    }
}
