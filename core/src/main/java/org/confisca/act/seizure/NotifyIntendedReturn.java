package org.confisca.act.seizure;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnMeasure;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.PartyId;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** The person from whom an object was seized is told that it will go to somebody else. */
@Value.Immutable
@ModelStyle
public interface NotifyIntendedReturn extends OnMeasure {

    /** To whom it is to go. */
    Field<NotifyIntendedReturn, PartyId> TO = Field.<NotifyIntendedReturn, PartyId>required(
                    "to", Wording.of("teruggave aan", "intended recipient"), ValueKind.PARTY, NotifyIntendedReturn::to)
            .refers();

    /** The type of this act. */
    ActType<NotifyIntendedReturn> NOTIFY_INTENDED_RETURN = ActType.of(
                    "NotifyIntendedReturn",
                    Wording.of(
                            "kennisgeven van voorgenomen teruggave aan een ander",
                            "to give notice of an intended return to another person"),
                    NotifyIntendedReturn.class,
                    values -> NotifyIntendedReturn.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .measure(values.get(OnMeasure.MEASURE))
                            .to(values.get(TO))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnMeasure.MEASURE,
                    TO)
            .about(OnMeasure.MEASURE)
            .requiringOf(
                    OnMeasure.MEASURE,
                    Wording.of("een beslag", "a seizure"),
                    (file, measure) -> file.measures().get(measure).kind() != MeasureKind.HOLD);

    /**
     * To whom it is to go.
     *
     * @return the intended recipient
     */
    PartyId to();

    @Override
    default ActType<NotifyIntendedReturn> type() {
        return NOTIFY_INTENDED_RETURN;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Measure measure = file.measures().get(measure());
        return file.edit(at())
                .measures(file.measures()
                        .with(
                                measure(),
                                Measure.builder()
                                        .from(measure)
                                        .noticeOfReturnAt(at())
                                        .build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static NotifyIntendedReturnBuilder builder() {
        return new NotifyIntendedReturnBuilder();
    }
}
