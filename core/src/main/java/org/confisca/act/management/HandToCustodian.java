package org.confisca.act.management;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.CustodianKind;
import org.confisca.casefile.Custody;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** An object is handed over to whoever keeps it. */
@Value.Immutable
@ModelStyle
public interface HandToCustodian extends OnAsset {

    /** What kind of custodian receives it. */
    Field<HandToCustodian, CustodianKind> CUSTODIAN = Field.<HandToCustodian, CustodianKind>required(
            "custodian",
            Wording.of("bewaarder", "custodian"),
            ValueKind.oneOf(CustodianKind.class),
            HandToCustodian::custodian);

    /** The party that receives it; unknown if unsaid. */
    Field<HandToCustodian, PartyId> KEEPER = Field.<HandToCustodian, PartyId>optional(
                    "keeper", Wording.of("bewaarnemer", "keeper"), ValueKind.PARTY, HandToCustodian::keeper)
            .refers();

    /** The type of this act. */
    ActType<HandToCustodian> HAND_TO_CUSTODIAN = ActType.of(
                    "HandToCustodian",
                    Wording.of("in bewaring geven", "to hand to a custodian"),
                    HandToCustodian.class,
                    values -> HandToCustodian.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .custodian(values.get(CUSTODIAN))
                            .keeper(values.find(KEEPER))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    CUSTODIAN,
                    KEEPER)
            .about(OnAsset.ASSET)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset))
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat iemand kan toebehoren", "an asset that can belong to somebody"),
                    (file, asset) -> file.assets().get(asset).kind().isProperty());

    /**
     * What kind of custodian receives it.
     *
     * @return the custodian
     */
    CustodianKind custodian();

    /**
     * The party that receives it.
     *
     * @return the keeper; empty if unsaid, which means unknown
     */
    Optional<PartyId> keeper();

    @Override
    default ActType<HandToCustodian> type() {
        return HAND_TO_CUSTODIAN;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Asset asset = file.assets().get(asset());
        Custody custody = new Custody(custodian(), keeper(), at());
        return file.edit(at())
                .assets(file.assets()
                        .with(
                                asset(),
                                Asset.builder().from(asset).custody(custody).build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static HandToCustodianBuilder builder() {
        return new HandToCustodianBuilder();
    }
}
