package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.ByLaw;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.confiscation.OrderForfeiture;
import org.confisca.act.confiscation.PayEstimate;
import org.confisca.act.effect.Decisions;
import org.confisca.act.management.PayOutValue;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.MeasureKind;
import org.confisca.fact.AssetFacts;
import org.confisca.rule.Fact;
import org.confisca.rule.Matter;
import org.confisca.rule.Ordered;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;
import org.joda.money.Money;

/** Facts about what a forfeiture takes along, what it leaves to be paid, and what must still be delivered (arts 33b–34 Sr). */
final class ForfeitedObjectFacts {
    private static final Supply BY_FORFEITURE = new Supply.EarlierAct(OrderForfeiture.ORDER_FORFEITURE);

    static final Fact<OrderForfeiture, Money> ESTIMATE = Fact.told(
            Wording.of("de geschatte waarde van het voorwerp", "the estimated value of the object"),
            OrderForfeiture.ESTIMATE);

    /** Whoever is paid is the one whom the court named. */
    static final YesNo<PayOutValue> PAYEE_NAMED_BY_COURT = YesNo.offRecord(
            Wording.of("de rechter heeft de ontvanger aangewezen", "the court named the payee"),
            new Supply.Told(OrderForfeiture.REFUND_TO),
            matter -> forfeiture(matter)
                    .flatMap(Decision::refundTo)
                    .flatMap(payee -> matter.value(PayOutValue.TO).map(payee::equals)));

    /** What was not seized and fell to the State all the same. */
    static final Roster<ByLaw, AssetId> TO_BE_DELIVERED = Roster.of(
            Wording.of("de niet in beslag genomen verbeurde voorwerpen", "the forfeited objects that were not seized"),
            matter -> matter.value(ByLaw.ABOUT)
                    .map(decision -> matter.file().assets().values().stream()
                            .filter(asset ->
                                    decision instanceof DecisionId id && isUndelivered(matter.file(), asset, id))
                            .map(Asset::id)
                            .collect(ImmutableList.toImmutableList())));

    /** Something is still to be delivered. */
    static final YesNo<ByLaw> ANYTHING_TO_DELIVER = YesNo.onRecord(
            Wording.of(
                    "een verbeurd verklaard voorwerp was niet in beslag genomen",
                    "an object that was forfeited had not been seized"),
            BY_FORFEITURE,
            matter -> TO_BE_DELIVERED.reading().read(matter).map(objects -> !objects.isEmpty()));

    /** The object fell to the State without having been seized, and nobody has delivered it yet. */
    static final YesNo<OnAsset> UNDELIVERED = YesNo.<OnAsset>onRecord(
                    Wording.of(
                            "het verbeurde voorwerp was niet in beslag genomen en is nog niet uitgeleverd",
                            "the forfeited object had not been seized and has not been delivered yet"),
                    BY_FORFEITURE,
                    matter -> AssetFacts.asset(matter)
                            .map(asset -> decision(matter.file(), asset)
                                    .filter(decision -> isUndelivered(matter.file(), asset, decision.id()))
                                    .isPresent()))
            .achievedBy(matter -> Optional.empty()); // nobody forfeits so that something may be delivered

    static final Ordered<PayEstimate, Money> PAID =
            Ordered.toldBy(Wording.of("het betaalde bedrag", "the amount paid"), PayEstimate.AMOUNT);

    static final Ordered<OnAsset, Money> ESTIMATED = Ordered.onRecord(
            Wording.of("de geschatte waarde van het voorwerp", "the estimated value of the object"),
            BY_FORFEITURE,
            matter -> AssetFacts.asset(matter)
                    .flatMap(asset -> decision(matter.file(), asset))
                    .flatMap(Decision::estimate));

    private ForfeitedObjectFacts() {}

    /** The object of a decision is packed in something, of which the decision does not say that it is left out. */
    static <A extends OnAsset> YesNo<A> packaged(Field<A, Boolean> withoutPackaging) {
        return YesNo.onRecord(
                Wording.of(
                        "het voorwerp heeft een verpakking en de beslissing zondert die niet uit",
                        "the object has a packaging and the decision does not leave it out"),
                BY_FORFEITURE,
                // what the decision does not say, the law itself decides: the packaging goes along
                matter -> matter.value(OnAsset.ASSET)
                        .map(id -> !Decisions.packagingOf(matter.file(), id).isEmpty()
                                && !matter.value(withoutPackaging).orElse(false)));
    }

    private static Optional<Decision> forfeiture(Matter<? extends PayOutValue> matter) {
        return AssetFacts.asset(matter)
                .map(Asset::state)
                .filter(LegalState.Disposed.class::isInstance)
                .map(state -> ((LegalState.Disposed) state).before())
                .filter(LegalState.Confiscated.class::isInstance)
                .flatMap(state -> ((LegalState.Confiscated) state).by())
                .flatMap(matter.file().decisions()::find);
    }

    private static Optional<Decision> decision(CaseFile file, Asset asset) {
        return asset.state() instanceof LegalState.Confiscated confiscated
                ? confiscated.by().flatMap(file.decisions()::find)
                : Optional.empty();
    }

    /** It was not seized at the judgment or since, and nobody has it in custody. */
    private static boolean isUndelivered(CaseFile file, Asset asset, DecisionId id) {
        return decision(file, asset)
                        .filter(decision -> decision.id().equals(id))
                        .filter(decision -> decision.kind() == DecisionKind.FORFEITURE)
                        .filter(decision -> asset.custody().isEmpty())
                        .isPresent()
                && !wasSeized(file, asset, file.decisions().get(id).at());
    }

    private static boolean wasSeized(CaseFile file, Asset asset, LocalDateTime judged) {
        return file.measures().values().stream()
                .filter(measure -> measure.asset().equals(asset.id()))
                .filter(measure -> measure.kind() != MeasureKind.HOLD)
                .anyMatch(measure ->
                        measure.endedAt().map(ended -> !ended.isBefore(judged)).orElse(true));
    }
}
