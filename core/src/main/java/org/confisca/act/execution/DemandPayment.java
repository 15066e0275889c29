package org.confisca.act.execution;

import java.time.LocalDate;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnObligation;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PaymentObligation;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** The last day for payment is set and told to the debtor. */
@Value.Immutable
@ModelStyle
public interface DemandPayment extends OnObligation {

    /** The last day for payment. */
    Field<DemandPayment, LocalDate> PAY_BY = Field.<DemandPayment, LocalDate>required(
            "payBy",
            Wording.of("te betalen uiterlijk op", "last day for payment"),
            ValueKind.DATE,
            DemandPayment::payBy);

    /** The type of this act. */
    ActType<DemandPayment> DEMAND_PAYMENT = ActType.of(
                    "DemandPayment",
                    Wording.of("de uiterste betaaldag bepalen", "to demand payment by a day"),
                    DemandPayment.class,
                    values -> DemandPayment.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .obligation(values.get(OnObligation.OBLIGATION))
                            .payBy(values.get(PAY_BY))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnObligation.OBLIGATION,
                    PAY_BY)
            .about(OnObligation.OBLIGATION);

    /**
     * The last day for payment.
     *
     * @return the last day for payment
     */
    LocalDate payBy();

    @Override
    default ActType<DemandPayment> type() {
        return DEMAND_PAYMENT;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        PaymentObligation obligation = file.execution().obligations().get(obligation());
        return file.edit(at())
                .execution(file.execution()
                        .with(PaymentObligation.builder()
                                .from(obligation)
                                .payBy(payBy())
                                .build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static DemandPaymentBuilder builder() {
        return new DemandPaymentBuilder();
    }
}
