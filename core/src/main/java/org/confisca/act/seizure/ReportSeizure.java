package org.confisca.act.seizure;

import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.OnMeasure;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.MeasureKind;
import org.confisca.source.Wording;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/** The notice of a seizure is put before the assistant prosecutor, who reviews whether the seizure is kept. */
@Value.Immutable
@ModelStyle
public interface ReportSeizure extends OnMeasure {

    /** The type of this act. */
    ActType<ReportSeizure> REPORT_SEIZURE = ActType.of(
                    "ReportSeizure",
                    Wording.of(
                            "de kennisgeving van inbeslagneming voorleggen",
                            "to put the notice of seizure before the assistant prosecutor"),
                    ReportSeizure.class,
                    values -> ReportSeizure.builder()
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
    default ActType<ReportSeizure> type() {
        return REPORT_SEIZURE;
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
    static ReportSeizureBuilder builder() {
        return new ReportSeizureBuilder();
    }
}
