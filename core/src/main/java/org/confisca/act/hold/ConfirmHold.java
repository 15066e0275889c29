package org.confisca.act.hold;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnMeasure;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.MeasureKind;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** The obliged entity confirms that the transaction is not carried out. */
@Value.Immutable
@ModelStyle
public interface ConfirmHold extends OnMeasure {

    /** The type of this act. */
    ActType<ConfirmHold> CONFIRM_HOLD = ActType.of(
                    "ConfirmHold",
                    Wording.of("uitvoering geven aan een aanhouding", "to comply with a hold"),
                    ConfirmHold.class,
                    values -> ConfirmHold.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .measure(values.get(OnMeasure.MEASURE))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnMeasure.MEASURE)
            .about(OnMeasure.MEASURE)
            .requiringOf(
                    OnMeasure.MEASURE,
                    Wording.of("een aanhouding", "a hold"),
                    (file, measure) -> file.measures().get(measure).kind() == MeasureKind.HOLD);

    @Override
    default ActType<ConfirmHold> type() {
        return CONFIRM_HOLD;
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
    static ConfirmHoldBuilder builder() {
        return new ConfirmHoldBuilder();
    }
}
