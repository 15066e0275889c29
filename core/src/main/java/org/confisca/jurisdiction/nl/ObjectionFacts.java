package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.confisca.act.Act;
import org.confisca.act.OnDecision;
import org.confisca.act.OnRemedy;
import org.confisca.act.proceeding.DecideObjection;
import org.confisca.act.proceeding.ObjectToConfiscation;
import org.confisca.act.proceeding.ProceedingLaw;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.Offence;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.RemedyStatus;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;
import org.confisca.fact.DecisionFacts;
import org.confisca.rule.Fact;
import org.confisca.rule.Matter;
import org.confisca.rule.Ordered;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;

/**
 * Facts about a third person's complaint about a confiscation (art. 552b Sv), read when it is lodged and read again when it is
 * decided.
 *
 * @param <A> the act: lodging or deciding
 */
final class ObjectionFacts<A extends Act> {
    static final Supply BY_COMPLAINT = new Supply.EarlierAct(ObjectToConfiscation.OBJECT_TO_CONFISCATION);

    /** As they stand when a complaint is lodged. */
    static final ObjectionFacts<ObjectToConfiscation> LODGING = new ObjectionFacts<>(
            matter -> matter.value(OnDecision.DECISION), matter -> matter.value(ObjectToConfiscation.COMPLAINANT));

    /** As they stand when it is decided. */
    static final ObjectionFacts<DecideObjection> DECIDING = new ObjectionFacts<>(
            matter -> remedy(matter)
                    .map(Remedy::against)
                    .filter(DecisionId.class::isInstance)
                    .map(DecisionId.class::cast),
            matter -> remedy(matter).map(Remedy::by));

    /** How it is decided. */
    static final Fact<DecideObjection, Ruling> RULING = Fact.told(
            Wording.of("de beslissing op het klaagschrift van de derde", "the ruling on the third person's complaint"),
            DecideObjection.RULING);

    /** It awaits its decision. */
    static final YesNo<DecideObjection> PENDING = YesNo.onRecord(
            Wording.of("het klaagschrift van de derde is aanhangig", "the third person's complaint is pending"),
            BY_COMPLAINT,
            matter -> remedy(matter).map(found -> found.status() == RemedyStatus.LODGED));

    /** When it was lodged. */
    static final Ordered<DecideObjection, LocalDateTime> LODGED_AT = Ordered.onRecord(
            Wording.of("de indiening van het klaagschrift van de derde", "the lodging of the third person's complaint"),
            BY_COMPLAINT,
            matter -> remedy(matter).map(Remedy::arose));

    private final Function<Matter<? extends A>, Optional<DecisionId>> target;
    private final Function<Matter<? extends A>, Optional<PartyId>> party;

    private ObjectionFacts(
            Function<Matter<? extends A>, Optional<DecisionId>> target,
            Function<Matter<? extends A>, Optional<PartyId>> party) {
        this.target = target;
        this.party = party;
    }

    /** The confiscation can be executed: it is final, and so is the conviction that it belongs to. */
    YesNo<A> enforceable() {
        return YesNo.onRecord(
                Wording.of("de verbeurdverklaring is uitvoerbaar geworden", "the confiscation became enforceable"),
                new Supply.EarlierAct(ProceedingLaw.BECAME_FINAL),
                matter -> decision(matter)
                        .flatMap(decision -> decision.finalSince().isEmpty()
                                ? Optional.of(false)
                                : ForfeitureFacts.standsForGood(matter.file(), decision)));
    }

    /** Since when it can be executed. */
    Ordered<A, LocalDateTime> enforceableSince() {
        return Ordered.onRecord(
                Wording.of("het uitvoerbaar worden van de beslissing", "the day the decision became enforceable"),
                new Supply.EarlierAct(ProceedingLaw.BECAME_FINAL),
                matter -> decision(matter)
                        .flatMap(decision -> DecisionFacts.finalWithConviction(matter.file(), decision)));
    }

    /** The complainant is not the person who was convicted. */
    YesNo<A> isThirdPerson() {
        return YesNo.onRecord(
                Wording.of("de klager is een ander dan de veroordeelde", "the complainant is not the person convicted"),
                new Supply.Header(),
                matter -> decision(matter)
                        .flatMap(Decision::offence)
                        .flatMap(matter.file().offences()::find)
                        .map(Offence::person)
                        .flatMap(convicted -> party.apply(matter).map(by -> !by.equals(convicted))));
    }

    /** The complainant is recorded as owner of what was confiscated. */
    YesNo<A> complainantIsOwner() {
        return YesNo.offRecord(
                Wording.of(
                        "de klager staat als eigenaar van het verbeurde te boek",
                        "the complainant is recorded as owner of what was confiscated"),
                new Supply.Header(),
                matter -> decision(matter)
                        .flatMap(decision -> decision.assets().stream()
                                .flatMap(id -> matter.file().assets().get(id).owner().stream())
                                .findFirst())
                        .flatMap(owner -> party.apply(matter).map(owner::equals)));
    }

    /** The complainant claims to be the person entitled to what was confiscated. */
    YesNo<A> claimsRight() {
        return YesNo.norm(
                "INTERESTED_PARTY",
                Wording.of(
                        "de klager maakt aanspraak op het verbeurde voorwerp (belanghebbende)",
                        "the complainant claims the object that was confiscated (interested party)"),
                Standard.FINDING,
                matter -> decisionAndParty(matter),
                Office.COURT_IN_CHAMBERS);
    }

    /** What was confiscated was under seizure then; otherwise its value was estimated. */
    YesNo<A> seizedWhenConfiscated() {
        return YesNo.onRecord(
                Wording.of(
                        "het voorwerp was in beslag genomen toen het verbeurd werd verklaard",
                        "the object was under seizure when it was confiscated"),
                new Supply.EarlierAct(org.confisca.act.seizure.Seize.SEIZE),
                matter -> decision(matter)
                        .flatMap(decision -> decision.assets().stream()
                                        .allMatch(asset -> wasSeized(matter.file(), asset, decision.at()))
                                ? Optional.of(true)
                                : matter.silence(Optional.empty(), false)));
    }

    /** The estimated value of an object that was not seized was paid or collected, or detention took its place. */
    YesNo<A> estimateCollected() {
        return YesNo.norm(
                "ESTIMATED_VALUE_COLLECTED",
                Wording.of(
                        "het geschatte bedrag is betaald of ingevorderd, of vervangende hechtenis is toegepast",
                        "the estimated amount was paid or collected, or substitute detention was applied"),
                Standard.FINDING,
                matter -> target.apply(matter).map(ImmutableList::of),
                Office.COURT_IN_CHAMBERS);
    }

    /** The file shows that the estimated value was paid. */
    YesNo<A> estimatePaid() {
        return YesNo.onRecord(
                Wording.of("de geschatte waarde is betaald", "the estimated value was paid"),
                new Supply.EarlierAct(org.confisca.act.confiscation.PayEstimate.PAY_ESTIMATE),
                matter -> decision(matter)
                        .map(decision -> decision.estimatePaidAt().isPresent()));
    }

    private Optional<ImmutableList<Subject>> decisionAndParty(Matter<? extends A> matter) {
        return target.apply(matter).flatMap(id -> party.apply(matter).map(by -> ImmutableList.of(id, by)));
    }

    private Optional<Decision> decision(Matter<? extends A> matter) {
        return target.apply(matter).flatMap(matter.file().decisions()::find);
    }

    /** A seizure passes to the proceeds of what is sold later. */
    private static boolean wasSeized(CaseFile file, AssetId asset, LocalDateTime at) {
        return file.measures().values().stream()
                .filter(measure -> measure.kind() != MeasureKind.HOLD)
                .filter(measure -> isOn(file, measure, asset))
                .filter(measure -> !measure.since().isAfter(at))
                .anyMatch(measure ->
                        measure.endedAt().map(ended -> !ended.isBefore(at)).orElse(true));
    }

    private static boolean isOn(CaseFile file, Measure measure, AssetId asset) {
        return measure.asset().equals(asset)
                || file.assets().get(measure.asset()).proceedsOf().equals(Optional.of(asset));
    }

    private static Optional<Remedy> remedy(Matter<? extends OnRemedy> matter) {
        Optional<RemedyId> id = matter.value(OnRemedy.REMEDY);
        return id.flatMap(matter.file().remedies()::find);
    }
}
