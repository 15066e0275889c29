package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.confisca.act.ByLaw;
import org.confisca.act.OnAsset;
import org.confisca.act.management.AuthoriseDisposal;
import org.confisca.act.management.HandToCustodian;
import org.confisca.act.management.PayOutValue;
import org.confisca.act.management.RequestDisposal;
import org.confisca.act.management.Sell;
import org.confisca.act.seizure.NotifyIntendedReturn;
import org.confisca.act.seizure.OrderReturn;
import org.confisca.act.seizure.Return;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.act.seizure.Waive;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.CustodianKind;
import org.confisca.casefile.DisposalGrant;
import org.confisca.casefile.DisposalGround;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyKind;
import org.confisca.casefile.RemedyStatus;
import org.confisca.casefile.RequestId;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;
import org.confisca.fact.AssetFacts;
import org.confisca.fact.MeasureFacts;
import org.confisca.rule.Condition;
import org.confisca.rule.Fact;
import org.confisca.rule.Matter;
import org.confisca.rule.Ordered;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;
import org.joda.money.Money;

/** Facts about keeping, returning and disposing of seized objects, as arts 116–119 Sv ask for them. */
final class CustodyFacts {

    static final Fact<OrderReturn, ReturnRoute> ROUTE =
            Fact.told(Wording.of("de grondslag van de teruggave", "the route of the return"), OrderReturn.ROUTE);

    static final Fact<AuthoriseDisposal, DisposalGround> GROUND = Fact.told(
            Wording.of("de grond van de machtiging", "the ground of the authorisation"), AuthoriseDisposal.GROUND);

    /** One of the closed list of grounds of art. 117(2). */
    static final Condition<AuthoriseDisposal> GROUND_OF_117_2 = GROUND.isOneOf(
            DisposalGround.UNSUITABLE_FOR_STORAGE, DisposalGround.COSTS_OUT_OF_PROPORTION, DisposalGround.REPLACEABLE);

    static final Fact<AuthoriseDisposal, Disposition> DISPOSITION =
            Fact.told(Wording.of("de toegestane handeling", "the disposition allowed"), AuthoriseDisposal.DISPOSITION);

    /** Whether the procedure still needs the seizure of an object. */
    static final YesNo<OnAsset> INTEREST_OF_PROCEDURE = YesNo.norm(
            "INTEREST_OF_CRIMINAL_PROCEDURE",
            Wording.of(
                    "het belang van strafvordering vordert voortduren van het beslag",
                    "the interest of criminal procedure requires that the seizure continues"),
            Standard.FINDING,
            matter -> theAsset(matter),
            Office.ASSISTANT_PROSECUTOR,
            Office.PUBLIC_PROSECUTOR,
            Office.COURT_IN_CHAMBERS);

    /** Whether the person named can reasonably be regarded as entitled to the object. */
    static final YesNo<OrderReturn> RECIPIENT_ENTITLED = YesNo.norm(
            "REASONABLY_REGARDED_AS_ENTITLED",
            Wording.of(
                    "de ontvanger kan redelijkerwijs als rechthebbende worden aangemerkt",
                    "the recipient can reasonably be regarded as entitled"),
            Standard.FINDING,
            matter -> matter.value(OnAsset.ASSET)
                    .flatMap(asset -> matter.value(OrderReturn.TO).map(to -> ImmutableList.of(asset, to))),
            Office.ASSISTANT_PROSECUTOR,
            Office.PUBLIC_PROSECUTOR,
            Office.COURT_IN_CHAMBERS);

    /** Whether uncontrolled possession of the object is contrary to law or the public interest. */
    static final YesNo<OnAsset> DANGEROUS = dangerous(Office.PUBLIC_PROSECUTOR);

    /** The same, where the prosecutor kept silent on the request: then the custodian can look at the object too. */
    static final YesNo<OnAsset> DANGEROUS_AFTER_SILENCE = dangerous(Office.PUBLIC_PROSECUTOR, Office.CUSTODIAN);

    static final YesNo<OrderReturn> RECIPIENT_IS_POSSESSOR = YesNo.onRecord(
            Wording.of("de ontvanger is de beslagene", "the recipient is the person from whom it was seized"),
            new Supply.Told(OrderReturn.TO),
            matter ->
                    matter.value(OrderReturn.TO).flatMap(to -> possessor(matter).map(to::equals)));

    static final YesNo<Return> RECIPIENT_AS_ORDERED = YesNo.onRecord(
            Wording.of("de ontvanger is wie in de last is genoemd", "the recipient is the person named in the order"),
            new Supply.EarlierAct(OrderReturn.ORDER_RETURN),
            matter -> AssetFacts.asset(matter)
                    .filter(asset -> asset.state() instanceof LegalState.ReturnDue)
                    .flatMap(asset -> ((LegalState.ReturnDue) asset.state()).to())
                    .flatMap(to -> matter.value(Return.TO).map(to::equals)));

    /** Only whoever it was seized from can waive it. */
    static final YesNo<Waive> WAIVED_BY_POSSESSOR = YesNo.offRecord(
            Wording.of("wie afstand doet, is de beslagene", "it was seized from the person who waives it"),
            new Supply.Told(Waive.PARTY),
            matter -> MeasureFacts.measure(matter)
                    .flatMap(Measure::seizedFrom)
                    .flatMap(from -> matter.value(Waive.PARTY).map(from::equals)));

    /** Nobody looked at the object before its disposal counted as authorised. */
    static final YesNo<OnAsset> ONLY_DEEMED_AUTHORISED = YesNo.onRecord(
            Wording.of("de machtiging is van rechtswege verleend", "the law alone gave the authorisation"),
            new Supply.EarlierAct(RequestDisposal.REQUEST_DISPOSAL),
            matter -> AssetFacts.asset(matter)
                    .map(asset ->
                            asset.disposalGrant().map(DisposalGrant::deemed).orElse(false)));

    /** The object itself, and not what was created out of it. */
    static final Roster<OnAsset, AssetId> OBJECT = Roster.of(
            Wording.of("het voorwerp", "the object"),
            matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of));

    /** The object that a request is about. */
    static final Roster<ByLaw, AssetId> REQUESTED = Roster.of(
            Wording.of("het voorwerp van het verzoek", "the object of the request"),
            matter -> matter.value(ByLaw.ABOUT)
                    .map(subject -> subject instanceof RequestId id
                            ? ImmutableList.of(matter.file().requests().get(id).asset())
                            : ImmutableList.of()));

    static final Ordered<PayOutValue, Money> PAID_OUT =
            Ordered.toldBy(Wording.of("het uit te keren bedrag", "the amount paid out"), PayOutValue.AMOUNT);

    static final YesNo<OnAsset> SOLD = YesNo.onRecord(
            Wording.of("het voorwerp is verkocht", "the object was sold"),
            new Supply.EarlierAct(Sell.SELL),
            matter -> AssetFacts.asset(matter)
                    .map(asset ->
                            asset.state() instanceof LegalState.Disposed gone && gone.how() == LegalState.Manner.SOLD));

    static final Ordered<OnAsset, Money> PRICE = Ordered.onRecord(
            Wording.of("de opbrengst", "the price that it fetched"),
            new Supply.EarlierAct(Sell.SELL),
            matter -> AssetFacts.asset(matter)
                    .map(Asset::state)
                    .filter(LegalState.Disposed.class::isInstance)
                    .flatMap(state -> ((LegalState.Disposed) state).price()));

    /** What the sale of a forfeited object fetched above the amount that the court fixed. */
    static final Ordered<OnAsset, Money> SURPLUS = Ordered.onRecord(
            Wording.of("de meeropbrengst", "what it fetched above the fixed amount"),
            new Supply.EarlierAct(Sell.SELL),
            matter -> surplus(matter));

    static final YesNo<OnAsset> WAIVED = YesNo.onRecord(
            Wording.of(
                    "de beslagene heeft schriftelijk afstand gedaan",
                    "the person from whom it was seized waived in writing"),
            new Supply.EarlierAct(Waive.WAIVE),
            matter -> MeasureFacts.evidentiarySeizure(matter)
                    .flatMap(seizure -> seizure.waivedAt().isPresent()
                            ? Optional.of(true)
                            : matter.silence(since(seizure), false)));

    static final YesNo<OnAsset> WAIVED_AS_OWNER = YesNo.onRecord(
            Wording.of(
                    "daarbij is verklaard dat het voorwerp aan de beslagene toebehoort",
                    "that person declared to be the owner"),
            new Supply.Told(Waive.DECLARES_OWNERSHIP),
            matter -> MeasureFacts.evidentiarySeizure(matter).flatMap(Measure::declaredOwnership));

    static final Ordered<OnAsset, LocalDateTime> NOTICE_OF_RETURN = Ordered.onRecord(
            Wording.of("de kennisgeving van de voorgenomen teruggave", "the notice of the intended return"),
            new Supply.EarlierAct(NotifyIntendedReturn.NOTIFY_INTENDED_RETURN),
            matter -> MeasureFacts.evidentiarySeizure(matter).flatMap(Measure::noticeOfReturnAt));

    static final YesNo<OnAsset> NOTICE_GIVEN = YesNo.onRecord(
            Wording.of("van de voorgenomen teruggave is kennisgegeven", "notice was given of the intended return"),
            new Supply.EarlierAct(NotifyIntendedReturn.NOTIFY_INTENDED_RETURN),
            matter -> MeasureFacts.evidentiarySeizure(matter)
                    .flatMap(seizure -> seizure.noticeOfReturnAt().isPresent()
                            ? Optional.of(true)
                            : matter.silence(since(seizure), false)));

    static final YesNo<OnAsset> POSSESSOR_COMPLAINED = YesNo.onRecord(
            Wording.of("de beslagene heeft zich beklaagd", "the person from whom it was seized complained"),
            new Supply.EarlierAct(org.confisca.act.proceeding.LodgeComplaint.LODGE_COMPLAINT),
            matter -> complaint(matter).isPresent()
                    ? Optional.of(true)
                    : MeasureFacts.evidentiarySeizure(matter)
                            .flatMap(seizure -> matter.silence(since(seizure), false)));

    static final Ordered<OnAsset, LocalDateTime> POSSESSORS_COMPLAINT = Ordered.onRecord(
            Wording.of("het beklag van de beslagene", "the complaint of the person from whom it was seized"),
            new Supply.EarlierAct(org.confisca.act.proceeding.LodgeComplaint.LODGE_COMPLAINT),
            matter -> complaint(matter).map(Remedy::arose));

    static final YesNo<OnAsset> POSSESSORS_COMPLAINT_FAILED = YesNo.onRecord(
            Wording.of(
                    "het beklag van de beslagene is ongegrond",
                    "the complaint of the person from whom it was seized was unfounded"),
            new Supply.EarlierAct(org.confisca.act.proceeding.DecideComplaint.DECIDE_COMPLAINT),
            matter -> MeasureFacts.evidentiarySeizure(matter)
                    .flatMap(seizure -> complaint(matter)
                            .filter(found -> found.status() == RemedyStatus.DECIDED)
                            .map(CustodyFacts::failed)
                            .orElse(Optional.of(false))));

    static final YesNo<OnAsset> COMPLAINT_FOUNDED = YesNo.onRecord(
            Wording.of(
                    "een klaagschrift over het beslag is gegrond verklaard",
                    "a complaint about the seizure was well founded"),
            new Supply.EarlierAct(org.confisca.act.proceeding.DecideComplaint.DECIDE_COMPLAINT),
            matter -> AssetFacts.asset(matter)
                    .map(asset -> seizures(asset, matter.file())
                            .flatMap(id -> matter.file().remedies().against(id).stream())
                            .anyMatch(found -> found.ruling().equals(Optional.of(Ruling.FOUNDED)))));

    static final YesNo<Sell> SOLD_UNDER_SEIZURE = YesNo.onRecord(
            Wording.of("op het verkochte voorwerp rustte beslag", "the object sold was under seizure"),
            new Supply.EarlierAct(org.confisca.act.seizure.Seize.SEIZE),
            matter -> AssetFacts.asset(matter).map(asset -> !asset.measures().isEmpty()));

    static final YesNo<Sell> SOLD_ABOVE_FIXED_AMOUNT = YesNo.onRecord(
            Wording.of(
                    "het verbeurde voorwerp bracht meer op dan het vastgestelde bedrag",
                    "the forfeited object fetched more than the amount that was fixed"),
            new Supply.EarlierAct(org.confisca.act.confiscation.OrderForfeiture.ORDER_FORFEITURE),
            matter -> AssetFacts.asset(matter)
                    .filter(asset -> asset.state() instanceof LegalState.Disposed)
                    .map(asset -> surplus(matter).isPresent()));

    static final Fact<HandToCustodian, CustodianKind> CUSTODIAN = Fact.told(
            Wording.of("wie het in bewaring krijgt", "who receives it in custody"), HandToCustodian.CUSTODIAN);

    /** The same norm as for a return, asked about whoever receives the object now. */
    static final YesNo<HandToCustodian> KEEPER_ENTITLED = YesNo.norm(
            "REASONABLY_REGARDED_AS_ENTITLED",
            Wording.of(
                    "de bewaarnemer kan redelijkerwijs als rechthebbende worden aangemerkt",
                    "the keeper can reasonably be regarded as entitled"),
            Standard.FINDING,
            matter -> assetAndKeeper(matter),
            Office.ASSISTANT_PROSECUTOR,
            Office.PUBLIC_PROSECUTOR,
            Office.COURT_IN_CHAMBERS);

    static final YesNo<HandToCustodian> EVIDENTLY_TAKEN = YesNo.norm(
            "EVIDENTLY_TAKEN_BY_AN_OFFENCE",
            Wording.of(
                    "de beslagene heeft het voorwerp kennelijk door een strafbaar feit aan die persoon onttrokken",
                    "the possessor evidently took the object from that person by an offence"),
            Standard.FINDING,
            matter -> assetAndKeeper(matter),
            Office.PUBLIC_PROSECUTOR,
            Office.COURT_IN_CHAMBERS);

    static final YesNo<OnAsset> ONLY_FOR_RECOVERY = YesNo.onRecord(
            Wording.of(
                    "op het voorwerp rust alleen conservatoir beslag", "only conservatory seizures rest on the asset"),
            new Supply.EarlierAct(org.confisca.act.seizure.SeizeConservatory.SEIZE_CONSERVATORY),
            matter -> AssetFacts.asset(matter)
                    .map(asset -> asset.measures().stream()
                            .map(matter.file().measures()::get)
                            .allMatch(measure -> measure.kind() == MeasureKind.CONSERVATORY_SEIZURE)));

    private CustodyFacts() {}

    private static YesNo<OnAsset> dangerous(Office... deciders) {
        return YesNo.norm(
                "UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW",
                Wording.of(
                        "ongecontroleerd bezit van het voorwerp is in strijd met de wet of het algemeen belang",
                        "uncontrolled possession of the object is contrary to law or the public interest"),
                Standard.FINDING,
                matter -> theAsset(matter),
                deciders);
    }

    /** The text speaks of an unfounded complaint; whether an inadmissible one is enough is not for us to say. */
    private static Optional<Boolean> failed(Remedy decided) {
        return decided.ruling()
                .filter(ruling -> ruling != Ruling.INADMISSIBLE)
                .map(ruling -> ruling == Ruling.UNFOUNDED);
    }

    private static Optional<ImmutableList<Subject>> assetAndKeeper(Matter<? extends HandToCustodian> matter) {
        return matter.value(OnAsset.ASSET)
                .flatMap(asset -> matter.value(HandToCustodian.KEEPER).map(keeper -> ImmutableList.of(asset, keeper)));
    }

    static Optional<ImmutableList<Subject>> theAsset(Matter<? extends OnAsset> matter) {
        return matter.value(OnAsset.ASSET).map(ImmutableList::of);
    }

    /** From whom it was seized; unknown if its seizures do not agree, or one does not tell. */
    private static Optional<PartyId> possessor(Matter<? extends OnAsset> matter) {
        Optional<Measure> evidentiary = MeasureFacts.evidentiarySeizure(matter);
        if (evidentiary.isPresent()) {
            return evidentiary.flatMap(Measure::seizedFrom);
        }
        ImmutableSet<Optional<PartyId>> from = AssetFacts.asset(matter).stream()
                .flatMap(asset -> seizures(asset, matter.file()))
                .map(id -> matter.file().measures().get(id).seizedFrom())
                .collect(ImmutableSet.toImmutableSet());
        return from.size() == 1 ? from.iterator().next() : Optional.empty();
    }

    private static Optional<java.time.LocalDate> since(Measure seizure) {
        return Optional.of(seizure.since().toLocalDate());
    }

    /** The seizures on an object, or those with which it left the case. */
    private static Stream<MeasureId> seizures(Asset asset, CaseFile file) {
        if (!(asset.state() instanceof LegalState.Disposed gone)) {
            return asset.measures().stream();
        }
        if (gone.how() == LegalState.Manner.RETURNED) {
            return Stream.empty(); // nothing is left to be returned, even within the minute of the order
        }
        return file.measures().values().stream()
                .filter(measure -> measure.asset().equals(asset.id()))
                .filter(measure -> measure.endedAt().map(gone.at()::equals).orElse(true))
                .map(Measure::id);
    }

    /** The possessor's last complaint, if it can be about the return of which notice was given. */
    private static Optional<Remedy> complaint(Matter<? extends OnAsset> matter) {
        return MeasureFacts.evidentiarySeizure(matter)
                .flatMap(seizure -> matter.file().remedies().against(seizure.id()).stream()
                        .filter(found -> found.kind() == RemedyKind.COMPLAINT)
                        .filter(found -> seizure.seizedFrom().equals(Optional.of(found.by())))
                        .filter(found -> !wasDecidedBefore(seizure.noticeOfReturnAt(), found))
                        .reduce((earlier, later) -> later));
    }

    private static boolean wasDecidedBefore(Optional<LocalDateTime> notice, Remedy complaint) {
        return complaint.status() == RemedyStatus.DECIDED
                && notice.map(complaint.arose()::isBefore).orElse(false);
    }

    private static Optional<Money> surplus(Matter<? extends OnAsset> matter) {
        return AssetFacts.asset(matter)
                .map(Asset::state)
                .filter(LegalState.Disposed.class::isInstance)
                .map(LegalState.Disposed.class::cast)
                .filter(gone -> gone.before() instanceof LegalState.Confiscated)
                .flatMap(gone -> ((LegalState.Confiscated) gone.before())
                        .by()
                        .flatMap(matter.file().decisions()::find)
                        .flatMap(decision -> decision.refundAbove())
                        .flatMap(fixed -> gone.price()
                                .filter(price -> price.getCurrencyUnit().equals(fixed.getCurrencyUnit()))
                                .map(price -> price.minus(fixed))))
                .filter(Money::isPositive);
    }
}
