package org.confisca.act.management;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** Somebody is paid what an object fetched, or would have fetched. */
@Value.Immutable
@ModelStyle
public interface PayOutValue extends OnAsset {

    /** To whom. */
    Field<PayOutValue, PartyId> TO = Field.<PayOutValue, PartyId>required(
                    "to", Wording.of("aan", "payee"), ValueKind.PARTY, PayOutValue::to)
            .refers();

    /** How much, without interest. */
    Field<PayOutValue, Money> AMOUNT = Field.<PayOutValue, Money>required(
            "amount", Wording.of("bedrag", "amount"), ValueKind.MONEY, PayOutValue::amount);

    /** The type of this act. */
    ActType<PayOutValue> PAY_OUT_VALUE = ActType.of(
                    "PayOutValue",
                    Wording.of("de waarde uitkeren", "to pay out the value"),
                    PayOutValue.class,
                    values -> PayOutValue.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .asset(values.get(OnAsset.ASSET))
                            .to(values.get(TO))
                            .amount(values.get(AMOUNT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnAsset.ASSET,
                    TO,
                    AMOUNT)
            .about(OnAsset.ASSET);

    /**
     * To whom.
     *
     * @return the payee
     */
    PartyId to();

    /**
     * How much, without interest.
     *
     * @return the amount
     */
    Money amount();

    @Override
    default ActType<PayOutValue> type() {
        return PAY_OUT_VALUE;
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
    static PayOutValueBuilder builder() {
        return new PayOutValueBuilder();
    }
}
