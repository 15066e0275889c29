package org.confisca.act.execution;

import java.time.LocalDate;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnObligation;
import org.confisca.act.ValueKind;
import org.confisca.act.effect.Obligations;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.InstalmentPlan;
import org.confisca.casefile.PaymentObligation;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A debtor may pay in parts. */
@Value.Immutable
@ModelStyle
public interface GrantInstalments extends OnObligation {

    /** How much each time. */
    Field<GrantInstalments, Money> INSTALMENT = Field.<GrantInstalments, Money>required(
            "instalment", Wording.of("termijnbedrag", "instalment"), ValueKind.MONEY, GrantInstalments::instalment);

    /** How many times. */
    Field<GrantInstalments, Integer> NUMBER = Field.<GrantInstalments, Integer>required(
            "number",
            Wording.of("aantal termijnen", "number of instalments"),
            ValueKind.WHOLE,
            GrantInstalments::number);

    /** The day by which the first is paid. */
    Field<GrantInstalments, LocalDate> FIRST_ON = Field.<GrantInstalments, LocalDate>required(
            "firstOn",
            Wording.of("eerste termijn uiterlijk op", "day of the first instalment"),
            ValueKind.DATE,
            GrantInstalments::firstOn);

    /** How many months lie between two of them. */
    Field<GrantInstalments, Integer> EVERY_MONTHS = Field.<GrantInstalments, Integer>required(
            "everyMonths",
            Wording.of("maanden tussen twee termijnen", "months between instalments"),
            ValueKind.WHOLE,
            GrantInstalments::everyMonths);

    /** The type of this act. */
    ActType<GrantInstalments> GRANT_INSTALMENTS = ActType.of(
                    "GrantInstalments",
                    Wording.of("betaling in termijnen toestaan", "to allow payment in instalments"),
                    GrantInstalments.class,
                    values -> GrantInstalments.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .obligation(values.get(OnObligation.OBLIGATION))
                            .instalment(values.get(INSTALMENT))
                            .number(values.get(NUMBER))
                            .firstOn(values.get(FIRST_ON))
                            .everyMonths(values.get(EVERY_MONTHS))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnObligation.OBLIGATION,
                    INSTALMENT,
                    NUMBER,
                    FIRST_ON,
                    EVERY_MONTHS)
            .about(OnObligation.OBLIGATION)
            .requiring(
                    INSTALMENT,
                    Wording.of("de munt van de verplichting", "the currency of the obligation"),
                    (file, act) -> Obligations.isIn(file, act.obligation(), act.instalment()))
            .requiring(
                    NUMBER,
                    Wording.of("ten minste één termijn", "at least one instalment"),
                    (file, act) -> act.number() > 0)
            .requiring(
                    EVERY_MONTHS,
                    Wording.of("ten minste één maand", "at least one month"),
                    (file, act) -> act.everyMonths() > 0);

    /**
     * How much each time.
     *
     * @return the instalment
     */
    Money instalment();

    /**
     * How many times.
     *
     * @return the number of instalments
     */
    Integer number();

    /**
     * The day by which the first is paid.
     *
     * @return the day of the first instalment
     */
    LocalDate firstOn();

    /**
     * How many months lie between two of them.
     *
     * @return the months between instalments
     */
    Integer everyMonths();

    @Override
    default ActType<GrantInstalments> type() {
        return GRANT_INSTALMENTS;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        InstalmentPlan plan = new InstalmentPlan(instalment(), number(), firstOn(), everyMonths(), at());
        PaymentObligation obligation = file.execution().obligations().get(obligation());
        return file.edit(at())
                .execution(file.execution()
                        .with(PaymentObligation.builder()
                                .from(obligation)
                                .instalments(plan)
                                .build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static GrantInstalmentsBuilder builder() {
        return new GrantInstalmentsBuilder();
    }
}
