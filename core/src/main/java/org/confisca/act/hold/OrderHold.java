package org.confisca.act.hold;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.MeasureKind;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A financial intelligence unit has an obliged entity not carry out a transaction for a few days. */
@Value.Immutable
@ModelStyle
public interface OrderHold extends OnAsset {

    /** The id of the hold. */
    Field<OrderHold, MeasureId> MEASURE = Field.<OrderHold, MeasureId>required(
                    "measure", Wording.of("aanhouding", "new hold"), ValueKind.MEASURE, OrderHold::measure)
            .creates();

    /** Why the hold is ordered; unknown if unsaid. */
    Field<OrderHold, HoldGround> GROUND = Field.<OrderHold, HoldGround>optional(
            "ground", Wording.of("grond", "ground"), ValueKind.oneOf(HoldGround.class), OrderHold::ground);

    /** The type of this act. */
    ActType<OrderHold> ORDER_HOLD = ActType.of(
                    "OrderHold",
                    Wording.of("een transactie aanhouden", "to order a hold"),
                    OrderHold.class,
                    values -> OrderHold.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .measure(values.get(MEASURE))
                            .ground(values.find(GROUND))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    MEASURE,
                    GROUND)
            .about(OnAsset.ASSET)
            .creating(MEASURE)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset))
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat niet van de Staat is", "an asset that is not the State's"),
                    (file, asset) -> !Assets.ofState(file, asset));

    /**
     * The id of the hold.
     *
     * @return the new hold
     */
    MeasureId measure();

    /**
     * Why the hold is ordered.
     *
     * @return the ground; empty if unsaid, which means unknown
     */
    Optional<HoldGround> ground();

    @Override
    default ActType<OrderHold> type() {
        return ORDER_HOLD;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Asset asset = file.assets().get(asset());
        boolean shows = asset.state() instanceof LegalState.Free;
        Measure hold = Measure.builder()
                .id(measure())
                .kind(MeasureKind.HOLD)
                .asset(asset())
                .since(at())
                .foreignRequest(ground().map(HoldGround.FOREIGN_REQUEST::equals))
                .build();
        return file.edit(at())
                .assets(file.assets()
                        .with(asset(), shows ? asset.under(measure(), new LegalState.Held()) : asset.under(measure())))
                .measures(file.measures().with(measure(), hold))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static OrderHoldBuilder builder() {
        return new OrderHoldBuilder();
    }
}
