package org.confisca.act.execution;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.act.effect.Obligations;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.ObligationId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** An asset is turned into money to meet an obligation. What it fetches above the rest is to be paid back. */
@Value.Immutable
@ModelStyle
public interface LevyOnAsset extends OnAsset {

    /** The obligation it is to meet. */
    Field<LevyOnAsset, ObligationId> OBLIGATION = Field.<LevyOnAsset, ObligationId>required(
                    "obligation",
                    Wording.of("betalingsverplichting", "obligation"),
                    ValueKind.OBLIGATION,
                    LevyOnAsset::obligation)
            .refers();

    /** What it fetches after costs. */
    Field<LevyOnAsset, Money> FETCHED = Field.<LevyOnAsset, Money>required(
            "fetched", Wording.of("netto-opbrengst", "net proceeds"), ValueKind.MONEY, LevyOnAsset::fetched);

    /** The type of this act. */
    ActType<LevyOnAsset> LEVY_ON_ASSET = ActType.of(
                    "LevyOnAsset",
                    Wording.of("een voorwerp uitwinnen", "to levy on an asset"),
                    LevyOnAsset.class,
                    values -> LevyOnAsset.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .obligation(values.get(OBLIGATION))
                            .fetched(values.get(FETCHED))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    OBLIGATION,
                    FETCHED)
            .about(OnAsset.ASSET)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset))
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat iemand kan toebehoren", "an asset that can belong to somebody"),
                    (file, asset) -> file.assets().get(asset).kind().isProperty())
            .requiring(
                    FETCHED,
                    Wording.of("de munt van de verplichting", "the currency of the obligation"),
                    (file, act) -> Obligations.isIn(file, act.obligation(), act.fetched()));

    /**
     * The obligation it is to meet.
     *
     * @return the obligation
     */
    ObligationId obligation();

    /**
     * What it fetches after costs.
     *
     * @return the net proceeds
     */
    Money fetched();

    @Override
    default ActType<LevyOnAsset> type() {
        return LEVY_ON_ASSET;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        CaseFile sold = Assets.leave(file, asset(), LegalState.Manner.LEVIED_ON, Optional.of(fetched()), at());
        return Obligations.receive(
                sold, obligation(), fetched(), file.assets().get(asset()).owner(), at());
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static LevyOnAssetBuilder builder() {
        return new LevyOnAssetBuilder();
    }
}
