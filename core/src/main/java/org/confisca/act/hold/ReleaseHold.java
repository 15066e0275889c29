package org.confisca.act.hold;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnMeasure;
import org.confisca.act.effect.Measures;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.MeasureKind;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** The unit ends a hold before its term. */
@Value.Immutable
@ModelStyle
public interface ReleaseHold extends OnMeasure {

    /** The type of this act. */
    ActType<ReleaseHold> RELEASE_HOLD = ActType.of(
                    "ReleaseHold",
                    Wording.of("een aanhouding beëindigen", "to release a hold"),
                    ReleaseHold.class,
                    values -> ReleaseHold.builder()
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
    default ActType<ReleaseHold> type() {
        return RELEASE_HOLD;
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
    static ReleaseHoldBuilder builder() {
        return new ReleaseHoldBuilder();
    }
}
