package org.confisca.act.seizure;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.act.OnMeasure;
import org.confisca.act.ValueKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.Purpose;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** An object that is seized for one purpose is from now on seized for another too. */
@Value.Immutable
@ModelStyle
public interface AddPurpose extends OnMeasure {

    /** The purpose that is added. */
    Field<AddPurpose, Purpose> PURPOSE = Field.<AddPurpose, Purpose>required(
            "purpose", Wording.of("doel", "added purpose"), ValueKind.oneOf(Purpose.class), AddPurpose::purpose);

    /** The type of this act. */
    ActType<AddPurpose> ADD_PURPOSE = ActType.of(
                    "AddPurpose",
                    Wording.of("een doel aan het beslag toevoegen", "to add a purpose to a seizure"),
                    AddPurpose.class,
                    values -> AddPurpose.builder()
                            .at(values.get(Act.AT))
                            .by(values.get(Act.BY))
                            .measure(values.get(OnMeasure.MEASURE))
                            .purpose(values.get(PURPOSE))
                            .build(),
                    Act.AT,
                    Act.BY,
                    OnMeasure.MEASURE,
                    PURPOSE)
            .about(OnMeasure.MEASURE)
            .requiringOf(
                    OnMeasure.MEASURE,
                    Wording.of("een beslag", "a seizure"),
                    (file, measure) -> file.measures().get(measure).kind() != MeasureKind.HOLD)
            .requiring(
                    PURPOSE,
                    Wording.of("een doel van de soort van dit beslag", "a purpose of the kind of this seizure"),
                    (file, act) -> act.purpose().isConservatory()
                            == (file.measures().get(act.measure()).kind() == MeasureKind.CONSERVATORY_SEIZURE));

    /**
     * The purpose that is added.
     *
     * @return the added purpose
     */
    Purpose purpose();

    @Override
    default ActType<AddPurpose> type() {
        return ADD_PURPOSE;
    }

    @Override
    default CaseFile applyTo(CaseFile file) {
        Measure seizure = file.measures().get(measure());
        return file.edit(at())
                .measures(file.measures()
                        .with(
                                measure(),
                                Measure.builder()
                                        .from(seizure)
                                        .addPurposes(purpose())
                                        .build()))
                .build();
    }

    /**
     * Starts an act of this type.
     *
     * @return the builder
     */
    static AddPurposeBuilder builder() {
        return new AddPurposeBuilder();
    }
}
