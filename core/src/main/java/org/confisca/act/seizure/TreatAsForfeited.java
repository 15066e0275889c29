package org.confisca.act.seizure;

import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** After a waiver an object is treated as if it had been forfeited or withdrawn from circulation. */
@Value.Immutable
@ModelStyle
public interface TreatAsForfeited extends OnAsset {

    /** The day on which the custodian received the order to return; unknown if unsaid. */
    Field<TreatAsForfeited, LocalDate> ORDER_RECEIVED_ON = Field.<TreatAsForfeited, LocalDate>optional(
            "orderReceivedOn",
            Wording.of("last tot teruggave ontvangen op", "day on which the order to return was received"),
            ValueKind.DATE,
            TreatAsForfeited::orderReceivedOn);

    /** The type of this act. */
    ActType<TreatAsForfeited> TREAT_AS_FORFEITED = ActType.of(
                    "TreatAsForfeited",
                    Wording.of("behandelen als ware het verbeurdverklaard", "to treat as if forfeited"),
                    TreatAsForfeited.class,
                    values -> TreatAsForfeited.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .orderReceivedOn(values.find(ORDER_RECEIVED_ON))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    ORDER_RECEIVED_ON)
            .about(OnAsset.ASSET)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset));

    /**
     * The day on which the custodian received the order to return.
     *
     * @return the day; empty if unsaid, which means unknown
     */
    Optional<LocalDate> orderReceivedOn();

    @Override
    default ActType<TreatAsForfeited> type() {
        return TREAT_AS_FORFEITED;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Assets.move(file, asset(), new LegalState.Confiscated(Optional.empty(), at()), at());
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static TreatAsForfeitedBuilder builder() {
        return new TreatAsForfeitedBuilder();
    }
}
