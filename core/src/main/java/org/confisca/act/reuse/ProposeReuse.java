package org.confisca.act.reuse;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.ReuseMode;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** Somebody proposes a public or social purpose for property. */
@Value.Immutable
@ModelStyle
public interface ProposeReuse extends OnAsset {

    /** Who would receive it. */
    Field<ProposeReuse, PartyId> BENEFICIARY = Field.<ProposeReuse, PartyId>required(
                    "beneficiary", Wording.of("begunstigde", "beneficiary"), ValueKind.PARTY, ProposeReuse::beneficiary)
            .refers();

    /** What would be reused. */
    Field<ProposeReuse, ReuseMode> MODE = Field.<ProposeReuse, ReuseMode>required(
            "mode", Wording.of("vorm", "mode"), ValueKind.oneOf(ReuseMode.class), ProposeReuse::mode);

    /** What for. */
    Field<ProposeReuse, String> PURPOSE = Field.<ProposeReuse, String>required(
            "purpose", Wording.of("doel", "purpose"), ValueKind.TEXT, ProposeReuse::purpose);

    /** The type of this act. */
    ActType<ProposeReuse> PROPOSE_REUSE = ActType.of(
                    "ProposeReuse",
                    Wording.of("herbestemming voorstellen", "to propose reuse"),
                    ProposeReuse.class,
                    values -> ProposeReuse.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .beneficiary(values.get(BENEFICIARY))
                            .mode(values.get(MODE))
                            .purpose(values.get(PURPOSE))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    BENEFICIARY,
                    MODE,
                    PURPOSE)
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
     * Who would receive it.
     *
     * @return the beneficiary
     */
    PartyId beneficiary();

    /**
     * What would be reused.
     *
     * @return the mode
     */
    ReuseMode mode();

    /**
     * What for.
     *
     * @return the purpose
     */
    String purpose();

    @Override
    default ActType<ProposeReuse> type() {
        return PROPOSE_REUSE;
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
    static ProposeReuseBuilder builder() {
        return new ProposeReuseBuilder();
    }
}
