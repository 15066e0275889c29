package org.confisca.act.management;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Disposition;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** An asset is sold; the proceeds are an asset of their own. */
@Value.Immutable
@ModelStyle
public interface Sell extends Disposal {

    /** What it fetches. */
    Field<Sell, Money> PRICE =
            Field.<Sell, Money>required("price", Wording.of("prijs", "price"), ValueKind.MONEY, Sell::price);

    /** The id of the proceeds as an asset. */
    Field<Sell, AssetId> PROCEEDS = Field.<Sell, AssetId>required(
                    "proceeds", Wording.of("opbrengst", "new asset"), ValueKind.ASSET, Sell::proceeds)
            .creates();

    /** The type of this act. */
    ActType<Sell> SELL = ActType.of(
                    "Sell",
                    Wording.of("verkopen", "to sell"),
                    Sell.class,
                    values -> Sell.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .price(values.get(PRICE))
                            .proceeds(values.get(PROCEEDS))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    PRICE,
                    PROCEEDS)
            .about(OnAsset.ASSET)
            .creating(PROCEEDS)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset))
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat iemand kan toebehoren", "an asset that can belong to somebody"),
                    (file, asset) -> file.assets().get(asset).kind().isProperty())
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat geen geld is", "an asset that is not money"),
                    (file, asset) -> !file.assets().get(asset).kind().isMoney());

    /**
     * What it fetches.
     *
     * @return the price
     */
    Money price();

    /**
     * The id of the proceeds as an asset.
     *
     * @return the new asset
     */
    AssetId proceeds();

    @Override
    default ActType<Sell> type() {
        return SELL;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Assets.sell(file, asset(), price(), proceeds(), at());
    }

    @Override
    default Disposition disposition() {
        return Disposition.SALE;
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static SellBuilder builder() {
        return new SellBuilder();
    }
}
