package org.confisca.act.execution;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnObligation;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** It is found out who paid what was received too much on an obligation and nobody could place. */
@Value.Immutable
@ModelStyle
public interface PlacePayment extends OnObligation {

    /** Who paid it. */
    Field<PlacePayment, PartyId> PAYER = Field.<PlacePayment, PartyId>required(
                    "payer", Wording.of("betaler", "payer"), ValueKind.PARTY, PlacePayment::payer)
            .refers();

    /** How much. */
    Field<PlacePayment, Money> AMOUNT = Field.<PlacePayment, Money>required(
            "amount", Wording.of("bedrag", "amount"), ValueKind.MONEY, PlacePayment::amount);

    /** The type of this act. */
    ActType<PlacePayment> PLACE_PAYMENT = ActType.of(
                    "PlacePayment",
                    Wording.of("een onbekende betaling thuisbrengen", "to place a payment of unknown origin"),
                    PlacePayment.class,
                    values -> PlacePayment.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .obligation(values.get(OnObligation.OBLIGATION))
                            .payer(values.get(PAYER))
                            .amount(values.get(AMOUNT))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnObligation.OBLIGATION,
                    PAYER,
                    AMOUNT)
            .about(OnObligation.OBLIGATION)
            .requiring(
                    AMOUNT,
                    Wording.of("hoogstens wat niet is thuisgebracht", "at most what has not been placed"),
                    (file, act) -> file.execution()
                            .unplaced()
                            .find(act.obligation())
                            .filter(unplaced -> unplaced.getCurrencyUnit()
                                    .equals(act.amount().getCurrencyUnit()))
                            .filter(unplaced -> !act.amount().isGreaterThan(unplaced))
                            .isPresent());

    /**
     * Who paid it.
     *
     * @return the payer
     */
    PartyId payer();

    /**
     * How much.
     *
     * @return the amount
     */
    Money amount();

    @Override
    default ActType<PlacePayment> type() {
        return PLACE_PAYMENT;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return file.edit(at())
                .execution(file.execution().withUnplaced(obligation(), amount().negated()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static PlacePaymentBuilder builder() {
        return new PlacePaymentBuilder();
    }
}
