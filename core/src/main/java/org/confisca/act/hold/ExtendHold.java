package org.confisca.act.hold;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnMeasure;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.MeasureKind;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** The unit extends a hold. */
@Value.Immutable
@ModelStyle
public interface ExtendHold extends OnMeasure {

    /** The type of this act. */
    ActType<ExtendHold> EXTEND_HOLD = ActType.of(
                    "ExtendHold",
                    Wording.of("een aanhouding verlengen", "to extend a hold"),
                    ExtendHold.class,
                    values -> ExtendHold.builder()
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
    default ActType<ExtendHold> type() {
        return EXTEND_HOLD;
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
    static ExtendHoldBuilder builder() {
        return new ExtendHoldBuilder();
    }
}
