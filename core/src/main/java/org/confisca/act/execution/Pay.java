package org.confisca.act.execution;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnObligation;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Obligations;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** Something is paid on an obligation. What is more than the rest is to be paid back. */
@Value.Immutable
@ModelStyle
public interface Pay extends OnObligation {

    /** How much. */
    Field<Pay, Money> AMOUNT =
            Field.<Pay, Money>required("amount", Wording.of("bedrag", "amount"), ValueKind.MONEY, Pay::amount);

    /** Who pays; unknown if unsaid. */
    Field<Pay, PartyId> PAYER = Field.<Pay, PartyId>optional(
                    "payer", Wording.of("betaler", "payer"), ValueKind.PARTY, Pay::payer)
            .refers();

    /** The type of this act. */
    ActType<Pay> PAY = ActType.of(
                    "Pay",
                    Wording.of("betalen", "to pay"),
                    Pay.class,
                    values -> Pay.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .obligation(values.get(OnObligation.OBLIGATION))
                            .amount(values.get(AMOUNT))
                            .payer(values.find(PAYER))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnObligation.OBLIGATION,
                    AMOUNT,
                    PAYER)
            .about(OnObligation.OBLIGATION)
            .requiring(
                    AMOUNT,
                    Wording.of("de munt van de verplichting", "the currency of the obligation"),
                    (file, act) -> Obligations.isIn(file, act.obligation(), act.amount()));

    /**
     * How much.
     *
     * @return the amount
     */
    Money amount();

    /**
     * Who pays.
     *
     * @return the payer; empty if unsaid, which means unknown
     */
    Optional<PartyId> payer();

    @Override
    default ActType<Pay> type() {
        return PAY;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Obligations.receive(file, obligation(), amount(), payer(), at());
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static PayBuilder builder() {
        return new PayBuilder();
    }
}
