package org.confisca.act.execution;

import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnObligation;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Obligations;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Office;
import org.confisca.casefile.PaymentObligation;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A court takes off part of what was ordered, or all of it. What was paid above the new sum is to be paid back. */
@Value.Immutable
@ModelStyle
public interface ReduceObligation extends OnObligation {

    /** How much is taken off. */
    Field<ReduceObligation, Money> REDUCTION = Field.<ReduceObligation, Money>required(
            "reduction", Wording.of("vermindering", "reduction"), ValueKind.MONEY, ReduceObligation::reduction);

    /** What the gain turned out to be; unknown if unsaid. */
    Field<ReduceObligation, Money> ACTUAL_GAIN = Field.<ReduceObligation, Money>optional(
            "actualGain",
            Wording.of("werkelijk voordeel", "actual gain"),
            ValueKind.MONEY,
            ReduceObligation::actualGain);

    /** Who asked for it; unknown if unsaid. */
    Field<ReduceObligation, Office> REQUESTED_BY = Field.<ReduceObligation, Office>optional(
            "requestedBy",
            Wording.of("op vordering of verzoek van", "requested by"),
            ValueKind.OFFICE,
            ReduceObligation::requestedBy);

    /** When it was asked for; unknown if unsaid. */
    Field<ReduceObligation, LocalDate> REQUESTED_ON = Field.<ReduceObligation, LocalDate>optional(
            "requestedOn",
            Wording.of("gevorderd of verzocht op", "day of the request"),
            ValueKind.DATE,
            ReduceObligation::requestedOn);

    /** The type of this act. */
    ActType<ReduceObligation> REDUCE_OBLIGATION = ActType.of(
                    "ReduceObligation",
                    Wording.of(
                            "de betalingsverplichting verminderen of kwijtschelden",
                            "to reduce or remit an obligation"),
                    ReduceObligation.class,
                    values -> ReduceObligation.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .obligation(values.get(OnObligation.OBLIGATION))
                            .reduction(values.get(REDUCTION))
                            .actualGain(values.find(ACTUAL_GAIN))
                            .requestedBy(values.find(REQUESTED_BY))
                            .requestedOn(values.find(REQUESTED_ON))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnObligation.OBLIGATION,
                    REDUCTION,
                    ACTUAL_GAIN,
                    REQUESTED_BY,
                    REQUESTED_ON)
            .about(OnObligation.OBLIGATION)
            .requiring(
                    REDUCTION,
                    Wording.of("de munt van de verplichting", "the currency of the obligation"),
                    (file, act) -> Obligations.isIn(file, act.obligation(), act.reduction()))
            .requiring(
                    ACTUAL_GAIN,
                    Wording.of("de munt van de verplichting", "the currency of the obligation"),
                    (file, act) -> act.actualGain()
                            .map(gain -> Obligations.isIn(file, act.obligation(), gain))
                            .orElse(true))
            .requiring(
                    REDUCTION,
                    Wording.of(
                            "hoogstens wat is opgelegd en nog niet is verminderd",
                            "at most what was ordered and not taken off yet"),
                    (file, act) -> Obligations.canBeReduced(file, act.obligation(), act.reduction()));

    /**
     * How much is taken off.
     *
     * @return the reduction
     */
    Money reduction();

    /**
     * What the gain turned out to be.
     *
     * @return the actual gain; empty if unsaid, which means unknown
     */
    Optional<Money> actualGain();

    /**
     * Who asked for it.
     *
     * @return the office; empty if unsaid, which means unknown
     */
    Optional<Office> requestedBy();

    /**
     * When it was asked for.
     *
     * @return the day of the request; empty if unsaid, which means unknown
     */
    Optional<LocalDate> requestedOn();

    @Override
    default ActType<ReduceObligation> type() {
        return REDUCE_OBLIGATION;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        PaymentObligation obligation = file.execution().obligations().get(obligation());
        return file.edit(at())
                .execution(file.execution().with(obligation.reducedBy(reduction())))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static ReduceObligationBuilder builder() {
        return new ReduceObligationBuilder();
    }
}
