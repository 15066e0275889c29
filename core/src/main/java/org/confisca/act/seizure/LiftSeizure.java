package org.confisca.act.seizure;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnMeasure;
import org.confisca.act.effect.Measures;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.MeasureKind;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** A seizure is lifted without an order to return: what was never taken away need not come back. */
@Value.Immutable
@ModelStyle
public interface LiftSeizure extends OnMeasure {

    /** The type of this act. */
    ActType<LiftSeizure> LIFT_SEIZURE = ActType.of(
                    "LiftSeizure",
                    Wording.of("een beslag opheffen", "to lift a seizure"),
                    LiftSeizure.class,
                    values -> LiftSeizure.builder()
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
                    Wording.of("een beslag", "a seizure"),
                    (file, measure) -> file.measures().get(measure).kind() != MeasureKind.HOLD);

    @Override
    default ActType<LiftSeizure> type() {
        return LIFT_SEIZURE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        return Measures.end(file, measure(), at());
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static LiftSeizureBuilder builder() {
        return new LiftSeizureBuilder();
    }
}
