package org.confisca.fact;

import static org.confisca.act.management.PayOutValue.PAY_OUT_VALUE;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.OnAsset;
import org.confisca.act.confiscation.OrderForfeiture;
import org.confisca.act.management.AuthoriseDisposal;
import org.confisca.act.management.Disposal;
import org.confisca.act.seizure.KeepForEntitled;
import org.confisca.act.seizure.OrderReturn;
import org.confisca.act.seizure.Seize;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Office;
import org.confisca.rule.Fact;
import org.confisca.rule.Matter;
import org.confisca.rule.Ordered;
import org.confisca.rule.Proposal;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;
import org.joda.money.Money;

/** What the file tells about the asset that an act is about. */
public final class AssetFacts {
    private static final Supply FROM_HEADER = new Supply.Header();

    /** It is seized. */
    public static final YesNo<OnAsset> SEIZED = inState(
                    Wording.of("het voorwerp is in beslag genomen", "the asset is seized"),
                    new Supply.EarlierAct(Seize.SEIZE),
                    LegalState.Seized.class)
            .achievedBy(matter -> Optional.empty()); // none should seize so that something else may be done

    /** It fell to the State. */
    public static final YesNo<OnAsset> CONFISCATED = inState(
            Wording.of("het voorwerp is aan de Staat vervallen", "the asset is confiscated"),
            new Supply.EarlierAct(OrderForfeiture.ORDER_FORFEITURE),
            LegalState.Confiscated.class);

    /** A decision confiscated it; what fell to the State by a waiver was not confiscated by any. */
    public static final YesNo<OnAsset> CONFISCATED_BY_DECISION = YesNo.<OnAsset>onRecord(
                    Wording.of("het voorwerp is door een beslissing vervallen", "a decision confiscated the asset"),
                    new Supply.EarlierAct(OrderForfeiture.ORDER_FORFEITURE),
                    matter -> asset(matter)
                            .map(asset -> asset.state() instanceof LegalState.Confiscated confiscated
                                    && confiscated.by().isPresent()))
            .achievedBy(matter -> Optional.empty()); // none should confiscate so that something else may be done

    /** It must be returned. */
    public static final YesNo<OnAsset> RETURN_DUE = inState(
            Wording.of("teruggave is gelast of verschuldigd", "return is due"),
            new Supply.EarlierAct(OrderReturn.ORDER_RETURN),
            LegalState.ReturnDue.class);

    /** It is kept for whoever is entitled. */
    public static final YesNo<OnAsset> KEPT_FOR_ENTITLED = inState(
            Wording.of("het voorwerp wordt bewaard voor de rechthebbende", "the asset is kept for whoever is entitled"),
            new Supply.EarlierAct(KeepForEntitled.KEEP_FOR_ENTITLED),
            LegalState.KeptForEntitled.class);

    /** It has left the case. */
    public static final YesNo<OnAsset> GONE = inState(
            Wording.of("het voorwerp is niet meer aanwezig", "the asset has left the case"),
            FROM_HEADER,
            LegalState.Disposed.class);

    /** It left the case while it was not the State's to dispose of. */
    public static final YesNo<OnAsset> LEFT_WHILE_OF_OTHERS = YesNo.onRecord(
            Wording.of(
                    "het voorwerp ging weg terwijl het in beslag genomen was of terug moest",
                    "the asset left while it was seized or due to be returned"),
            FROM_HEADER,
            matter -> asset(matter)
                    .map(asset -> asset.state() instanceof LegalState.Disposed gone
                            && !(gone.before() instanceof LegalState.Confiscated)
                            && !(gone.before() instanceof LegalState.Reused)));

    /** It left the case while it was seized. */
    public static final YesNo<OnAsset> LEFT_WHILE_SEIZED = YesNo.onRecord(
            Wording.of("het voorwerp ging weg uit het beslag", "the asset left while it was seized"),
            FROM_HEADER,
            matter -> asset(matter)
                    .map(asset -> asset.state() instanceof LegalState.Disposed gone
                            && gone.before() instanceof LegalState.Seized));

    /** It was returned. */
    public static final YesNo<OnAsset> RETURNED = YesNo.onRecord(
            Wording.of("het voorwerp is teruggegeven", "the asset was returned"),
            FROM_HEADER,
            matter -> asset(matter)
                    .map(asset -> asset.state() instanceof LegalState.Disposed gone
                            && gone.how() == LegalState.Manner.RETURNED));

    /** A seizure or hold rests on it. */
    public static final YesNo<OnAsset> UNDER_MEASURE = YesNo.onRecord(
            Wording.of("er rust een maatregel op het voorwerp", "a measure rests on the asset"),
            new Supply.EarlierAct(Seize.SEIZE),
            matter -> asset(matter).map(asset -> !asset.measures().isEmpty()));

    /** What it is made of. */
    public static final Fact<OnAsset, AssetKind> KIND = Fact.outside(
            Wording.of("de aard van het voorwerp", "the kind of asset"),
            FROM_HEADER,
            matter -> asset(matter).map(Asset::kind));

    /** What it was last valued at. */
    public static final Ordered<OnAsset, Money> VALUE = Ordered.offRecord(
            Wording.of("de waarde van het voorwerp", "the value of the asset"),
            FROM_HEADER,
            matter -> asset(matter).flatMap(Asset::value).map(value -> value.amount()));

    /** There is leave to do with it, before a decision, what the act does. */
    public static final YesNo<Disposal> EARLY_DISPOSAL_AUTHORISED = YesNo.<Disposal>onRecord(
                    Wording.of("er is een machtiging tot deze handeling", "this disposal has been authorised"),
                    new Supply.EarlierAct(AuthoriseDisposal.AUTHORISE_DISPOSAL),
                    matter -> authorised(matter))
            .achievedBy(matter -> authorisation(matter));

    /** The custodian must pay out the value of it. */
    public static final YesNo<OnAsset> VALUE_OWED_BY_CUSTODIAN = valueOwed(
            Wording.of(
                    "de bewaarder moet de waarde van het voorwerp uitkeren",
                    "the custodian must pay out the value of the asset"),
            Office.CUSTODIAN);

    /** The State must pay back a part of what it fetched. */
    public static final YesNo<OnAsset> VALUE_OWED_BY_STATE = valueOwed(
            Wording.of("de Staat moet een deel van de opbrengst terugbetalen", "the State owes part of the proceeds"),
            Office.STATE);

    private AssetFacts() {}

    /**
     * The asset that an act is about.
     *
     * @param matter file, moment and act
     * @return the asset; empty if the act does not tell, or if it is not on the file
     */
    public static Optional<Asset> asset(Matter<? extends OnAsset> matter) {
        return matter.value(OnAsset.ASSET).flatMap(id -> matter.file().assets().find(id));
    }

    private static YesNo<OnAsset> valueOwed(Wording name, Office debtor) {
        return YesNo.onRecord(
                name,
                new Supply.EarlierAct(OrderReturn.ORDER_RETURN),
                matter -> asset(matter)
                        .flatMap(asset -> matter.file().duties().openAbout(asset.id()).stream()
                                        .filter(duty -> duty.dischargedBy().contains(PAY_OUT_VALUE.name()))
                                        .anyMatch(duty -> duty.owedBy() == debtor)
                                ? Optional.of(true)
                                : matter.silence(Optional.empty(), false)));
    }

    private static YesNo<OnAsset> inState(Wording name, Supply supply, Class<? extends LegalState> state) {
        return YesNo.onRecord(name, supply, matter -> asset(matter).map(asset -> state.isInstance(asset.state())));
    }

    /** The prosecutor could authorise this disposal; on which ground is for the prosecutor to say. */
    private static Optional<ImmutableList<Proposal>> authorisation(Matter<? extends Disposal> matter) {
        return matter.value(OnAsset.ASSET)
                .flatMap(asset -> matter.value(Disposal.DISPOSITION)
                        .map(disposition -> ImmutableList.of(new Proposal.First(AuthoriseDisposal.builder()
                                .at(matter.at())
                                .by(Office.PUBLIC_PROSECUTOR)
                                .asset(asset)
                                .disposition(disposition)
                                .build()))));
    }

    private static Optional<Boolean> authorised(Matter<? extends Disposal> matter) {
        Optional<Asset> asset = asset(matter);
        if (asset.isEmpty()) {
            return Optional.empty();
        }
        if (asset.get().disposalGrant().isEmpty()) {
            return matter.silence(Optional.empty(), false);
        }
        return matter.value(Disposal.DISPOSITION)
                .map(asset.get().disposalGrant().get().dispositions()::contains);
    }
}
