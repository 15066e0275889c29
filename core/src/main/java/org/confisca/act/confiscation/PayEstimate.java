package org.confisca.act.confiscation;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.LegalState;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** Somebody pays the value at which a forfeited object was estimated, and keeps the object. */
@Value.Immutable
@ModelStyle
public interface PayEstimate extends OnAsset {

    /** How much. */
    Field<PayEstimate, Money> AMOUNT = Field.<PayEstimate, Money>required(
            "amount", Wording.of("bedrag", "amount"), ValueKind.MONEY, PayEstimate::amount);

    /** The type of this act. */
    ActType<PayEstimate> PAY_ESTIMATE = ActType.of(
                    "PayEstimate",
                    Wording.of("de geschatte waarde betalen", "to pay the estimated value"),
                    PayEstimate.class,
                    values -> PayEstimate.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .amount(values.get(AMOUNT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    AMOUNT)
            .about(OnAsset.ASSET)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat aan de Staat is vervallen", "an asset that fell to the State"),
                    (file, asset) -> file.assets().get(asset).state() instanceof LegalState.Confiscated);

    /**
     * How much.
     *
     * @return the amount
     */
    Money amount();

    @Override
    default ActType<PayEstimate> type() {
        return PAY_ESTIMATE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Optional<DecisionId> by =
                ((LegalState.Confiscated) file.assets().get(asset()).state()).by();
        CaseFile free = Assets.move(file, asset(), new LegalState.Free(), at());
        return by.map(id -> free.edit(at())
                        .decisions(free.decisions()
                                .with(
                                        id,
                                        Decision.builder()
                                                .from(free.decisions().get(id))
                                                .estimatePaidAt(at())
                                                .build()))
                        .build())
                .orElse(free);
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static PayEstimateBuilder builder() {
        return new PayEstimateBuilder();
    }
}
