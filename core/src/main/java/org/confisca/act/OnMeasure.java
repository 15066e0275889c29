package org.confisca.act;

import org.confisca.casefile.MeasureId;
import org.confisca.source.Wording;

/** An act about a measure that is on the file. */
public interface OnMeasure extends Act {

    /** What the act is about. */
    Field<OnMeasure, MeasureId> MEASURE = Field.<OnMeasure, MeasureId>required(
                    "measure", Wording.of("maatregel", "measure"), ValueKind.MEASURE, OnMeasure::measure)
            .refers();

    /**
     * What the act is about.
     *
     * @return a measure on the file
     */
    MeasureId measure();
}
