package org.confisca.act.management;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Assets;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** The custodian charges what keeping an object cost. */
@Value.Immutable
@ModelStyle
public interface ChargeStorageCosts extends OnAsset {

    /** What is charged. */
    Field<ChargeStorageCosts, Money> AMOUNT = Field.<ChargeStorageCosts, Money>required(
            "amount", Wording.of("bedrag", "amount"), ValueKind.MONEY, ChargeStorageCosts::amount);

    /** Who is charged. */
    Field<ChargeStorageCosts, PartyId> PARTY = Field.<ChargeStorageCosts, PartyId>required(
                    "party", Wording.of("aan", "party charged"), ValueKind.PARTY, ChargeStorageCosts::party)
            .refers();

    /** The type of this act. */
    ActType<ChargeStorageCosts> CHARGE_STORAGE_COSTS = ActType.of(
                    "ChargeStorageCosts",
                    Wording.of("bewaarkosten in rekening brengen", "to charge storage costs"),
                    ChargeStorageCosts.class,
                    values -> ChargeStorageCosts.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .amount(values.get(AMOUNT))
                            .party(values.get(PARTY))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    AMOUNT,
                    PARTY)
            .about(OnAsset.ASSET)
            .requiringOf(
                    OnAsset.ASSET,
                    Wording.of("een voorwerp dat nog in de zaak is", "an asset that has not left the case"),
                    (file, asset) -> Assets.present(file, asset));

    /**
     * What is charged.
     *
     * @return the amount
     */
    Money amount();

    /**
     * Who is charged.
     *
     * @return the party
     */
    PartyId party();

    @Override
    default ActType<ChargeStorageCosts> type() {
        return CHARGE_STORAGE_COSTS;
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
    static ChargeStorageCostsBuilder builder() {
        return new ChargeStorageCostsBuilder();
    }
}
