package org.confisca.jurisdiction.eu;

import static org.confisca.act.confiscation.ConfiscateUnexplainedWealth.CONFISCATE_UNEXPLAINED_WEALTH;
import static org.confisca.act.confiscation.ConfiscateWithoutConviction.CONFISCATE_WITHOUT_CONVICTION;
import static org.confisca.act.confiscation.OrderDeprivation.ORDER_DEPRIVATION;
import static org.confisca.act.confiscation.OrderForfeiture.ORDER_FORFEITURE;
import static org.confisca.act.proceeding.Appeal.APPEAL;
import static org.confisca.act.proceeding.AssertInterest.ASSERT_INTEREST;
import static org.confisca.act.proceeding.LodgeComplaint.LODGE_COMPLAINT;
import static org.confisca.act.seizure.NotifyAffectedPerson.NOTIFY_AFFECTED_PERSON;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.act.seizure.SeizeConservatory.SEIZE_CONSERVATORY;
import static org.confisca.casefile.Office.PARTY;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.fact.AssetFacts.CONFISCATED;
import static org.confisca.fact.AssetFacts.SEIZED;
import static org.confisca.fact.MeasureFacts.LASTS;
import static org.confisca.jurisdiction.eu.DirectiveText.TRANSPOSED_BY;
import static org.confisca.jurisdiction.eu.DirectiveText.standard;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Condition.any;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnMeasure;
import org.confisca.act.OnRemedy;
import org.confisca.act.confiscation.ConfiscateWithoutConviction;
import org.confisca.act.management.AuthoriseDisposal;
import org.confisca.act.proceeding.Convict;
import org.confisca.act.proceeding.LodgeComplaint;
import org.confisca.act.seizure.NotifyAffectedPerson;
import org.confisca.casefile.Asset;
import org.confisca.casefile.Circumstance;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.Measure;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.PartyKind;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyStatus;
import org.confisca.casefile.Standard;
import org.confisca.fact.MeasureFacts;
import org.confisca.rule.Matter;
import org.confisca.rule.Owes;
import org.confisca.rule.Provision;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Wording;

/** Arts 23 and 24 Directive (EU) 2024/1260: communication of orders and remedies against them. */
final class DirectiveSafeguards {
    private static final Supply FROM_HEADER = new Supply.Header();
    private static final ImmutableSet<DecisionKind> CONFISCATIONS = ImmutableSet.of(
            DecisionKind.FORFEITURE,
            DecisionKind.DEPRIVATION,
            DecisionKind.NON_CONVICTION_CONFISCATION,
            DecisionKind.UNEXPLAINED_WEALTH_CONFISCATION);

    static final YesNo<NotifyAffectedPerson> STATES_REASONS = YesNo.toldBy(
            Wording.of("de mededeling bevat de redenen", "the communication states the reasons"),
            NotifyAffectedPerson.STATES_REASONS);

    static final YesNo<NotifyAffectedPerson> STATES_REMEDIES = YesNo.toldBy(
            Wording.of(
                    "de mededeling bevat de rechten en rechtsmiddelen",
                    "the communication states the rights and remedies"),
            NotifyAffectedPerson.STATES_REMEDIES);

    static final YesNo<LodgeComplaint> KNOWN_TO_BE_AFFECTED = YesNo.offRecord(
            Wording.of(
                    "bij de klager is het beslag gelegd, of het voorwerp is van de klager",
                    "the complainant had the object when it was frozen, or owns it"),
            FROM_HEADER,
            matter -> knownToBeAffected(matter));

    static final YesNo<LodgeComplaint> AFFECTED = YesNo.norm(
            "COMPLAINANT_AFFECTED_BY_FREEZE",
            Wording.of("de bevriezing raakt de klager", "the complainant is affected by the freeze"),
            Standard.FINDING,
            matter -> matter.value(OnMeasure.MEASURE)
                    .flatMap(measure ->
                            matter.value(LodgeComplaint.COMPLAINANT).map(party -> ImmutableList.of(measure, party))),
            Office.COURT,
            Office.COURT_IN_CHAMBERS);

    static final YesNo<OnMeasure> SALE_ORDERED = YesNo.onRecord(
            Wording.of("verkoop van het bevroren voorwerp is gelast", "sale of the frozen object was ordered"),
            new Supply.EarlierAct(AuthoriseDisposal.AUTHORISE_DISPOSAL),
            matter -> frozen(matter).map(asset -> asset.disposalGrant().isPresent()));

    static final YesNo<OnRemedy> AVAILABLE = YesNo.onRecord(
            Wording.of("het rechtsmiddel staat nog open", "the remedy can still be used"),
            new Supply.EarlierAct(Convict.CONVICT),
            matter -> remedy(matter).map(found -> found.status() == RemedyStatus.AVAILABLE));

    static final YesNo<OnRemedy> OF_PROSECUTION = YesNo.onRecord(
            Wording.of("het is het rechtsmiddel van het openbaar ministerie", "it is the remedy of the prosecution"),
            FROM_HEADER,
            matter -> remedy(matter)
                    .flatMap(found -> matter.file().parties().find(found.by()))
                    .map(party -> party.kind() == PartyKind.PUBLIC_PROSECUTION));

    static final YesNo<OnRemedy> AGAINST_CONFISCATION = YesNo.onRecord(
            Wording.of("het rechtsmiddel is tegen een confiscatie", "the remedy is against a confiscation"),
            new Supply.EarlierAct(Convict.CONVICT),
            matter -> remedy(matter)
                    .map(Remedy::against)
                    .flatMap(against -> against instanceof DecisionId id
                            ? matter.file().decisions().find(id)
                            : Optional.empty())
                    .map(Decision::kind)
                    .map(CONFISCATIONS::contains));

    static final YesNo<ConfiscateWithoutConviction> REASONABLE_STEPS = YesNo.norm(
            "REASONABLE_STEPS_TO_LET_ABSCONDED_PERSON_CHALLENGE",
            Wording.of(
                    "al het redelijke is gedaan opdat de voortvluchtige de confiscatie kan aanvechten",
                    "all reasonable steps were taken so that the person who absconded can challenge the confiscation"),
            Standard.FINDING,
            matter -> matter.value(ConfiscateWithoutConviction.OFFENCE).map(ImmutableList::of),
            Office.COURT);

    /** Orders are communicated to the affected person without undue delay. */
    static final Provision ART_23_1 = standard("DIR-2024-1260-23-1", "art. 23(1)", Check.UNVERIFIED)
            .noting(Wording.of(
                    "een machtiging tot verkoop is geen maatregel of beslissing in het register; haar mededeling"
                            + " toetst art. 21 lid 3",
                    "an authorisation to sell is no measure or decision in the register; art. 21(3) tests its"
                            + " communication"))
            .from(
                    TRANSPOSED_BY,
                    may(PUBLIC_PROSECUTOR, NOTIFY_AFFECTED_PERSON),
                    communicated(SEIZE),
                    communicated(SEIZE_CONSERVATORY),
                    communicated(ORDER_FORFEITURE),
                    communicated(ORDER_DEPRIVATION),
                    communicated(CONFISCATE_WITHOUT_CONVICTION),
                    communicated(CONFISCATE_UNEXPLAINED_WEALTH));

    /** With reasons, rights and remedies. */
    static final Provision ART_23_2 = standard("DIR-2024-1260-23-2", "art. 23(2)", Check.UNVERIFIED)
            .from(TRANSPOSED_BY, only(NOTIFY_AFFECTED_PERSON).when(all(STATES_REASONS, STATES_REMEDIES)));

    /** A freeze can be challenged before a court. */
    static final Provision ART_24_3 = standard("DIR-2024-1260-24-3", "art. 24(3)", Check.UNVERIFIED)
            .noting(Wording.of(
                    "dat een bevel van een ander dan de rechter eerst wordt bekrachtigd, is niet uitgewerkt",
                    "that an order of a non-judicial authority is validated first is not worked out"))
            .from(TRANSPOSED_BY, may(PARTY, LODGE_COMPLAINT).when(all(LASTS, any(KNOWN_TO_BE_AFFECTED, AFFECTED))));

    /** A confiscation can be challenged. */
    static final Provision ART_24_4 = standard("DIR-2024-1260-24-4", "art. 24(4)", Check.UNVERIFIED)
            .from(TRANSPOSED_BY, may(PARTY, APPEAL).when(all(AVAILABLE, AGAINST_CONFISCATION, OF_PROSECUTION.not())));

    /** Whoever absconded can challenge it: that takes steps to let the person know. */
    static final Provision ART_24_5 = standard("DIR-2024-1260-24-5", "art. 24(5)", Check.UNVERIFIED)
            .from(
                    TRANSPOSED_BY,
                    only(CONFISCATE_WITHOUT_CONVICTION)
                            .where(DirectiveFacts.CIRCUMSTANCE.is(Circumstance.ABSCONDING))
                            .when(REASONABLE_STEPS));

    /** An order to sell can be challenged. */
    static final Provision ART_24_6 = standard("DIR-2024-1260-24-6", "art. 24(6)", Check.UNVERIFIED)
            .noting(Wording.of(
                    "hier als klaagschrift over het beslag; schorsing door de rechter is niet uitgewerkt",
                    "here as a complaint about the freeze; suspension by the court is not worked out"))
            .from(
                    TRANSPOSED_BY,
                    may(PARTY, LODGE_COMPLAINT).when(all(LASTS, SALE_ORDERED, any(KNOWN_TO_BE_AFFECTED, AFFECTED))));

    /** Third parties may claim title or other rights. */
    static final Provision ART_24_7 = standard("DIR-2024-1260-24-7", "art. 24(7)", Check.UNVERIFIED)
            .noting(Wording.of(
                    "dat de aanspraak openstaat, houdt hier geen verkoop tegen",
                    "that the claim is pending does not bar a sale here"))
            .from(TRANSPOSED_BY, may(PARTY, ASSERT_INTEREST).when(any(SEIZED, CONFISCATED)));

    private DirectiveSafeguards() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(ART_23_1, ART_23_2, ART_24_3, ART_24_4, ART_24_5, ART_24_6, ART_24_7);
    }

    private static <A extends Act> Owes<A> communicated(ActType<A> order) {
        return owes(PUBLIC_PROSECUTOR, order).until(NOTIFY_AFFECTED_PERSON);
    }

    private static Optional<Remedy> remedy(Matter<? extends OnRemedy> matter) {
        return matter.value(OnRemedy.REMEDY).flatMap(matter.file().remedies()::find);
    }

    private static Optional<Asset> frozen(Matter<? extends OnMeasure> matter) {
        return MeasureFacts.measure(matter)
                .map(Measure::asset)
                .flatMap(matter.file().assets()::find);
    }

    private static Optional<Boolean> knownToBeAffected(Matter<? extends LodgeComplaint> matter) {
        Optional<PartyId> complainant = matter.value(LodgeComplaint.COMPLAINANT);
        Optional<PartyId> holder = MeasureFacts.measure(matter).flatMap(Measure::seizedFrom);
        Optional<PartyId> owner = frozen(matter).flatMap(Asset::owner);
        if (complainant.isPresent() && (complainant.equals(holder) || complainant.equals(owner))) {
            return Optional.of(true);
        }
        return complainant.isPresent() && holder.isPresent() && owner.isPresent()
                ? Optional.of(false)
                : Optional.empty();
    }
}
