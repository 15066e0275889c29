package org.confisca.act.report;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** Data about an asset are supplied on request. */
@Value.Immutable
@ModelStyle
public interface SupplyInformation extends OnAsset {

    /** Whether it is done orally. Unknown if unsaid. */
    Field<SupplyInformation, Boolean> ORALLY = Field.<SupplyInformation, Boolean>optional(
            "orally", Wording.of("mondeling", "orally"), ValueKind.FLAG, SupplyInformation::orally);

    /** The type of this act. */
    ActType<SupplyInformation> SUPPLY_INFORMATION = ActType.of(
                    "SupplyInformation",
                    Wording.of("gegevens verstrekken", "to supply information"),
                    SupplyInformation.class,
                    values -> SupplyInformation.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .orally(values.find(ORALLY))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    ORALLY)
            .about(OnAsset.ASSET)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset));

    /**
     * Whether it is done orally.
     *
     * @return whether it is so; empty if unsaid, which means unknown
     */
    Optional<Boolean> orally();

    @Override
    default ActType<SupplyInformation> type() {
        return SUPPLY_INFORMATION;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return file.edit(at()).build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static SupplyInformationBuilder builder() {
        return new SupplyInformationBuilder();
    }
}
