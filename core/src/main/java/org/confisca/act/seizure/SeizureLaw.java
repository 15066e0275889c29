package org.confisca.act.seizure;

import org.confisca.act.ByLawType;
import org.confisca.act.effect.Measures;
import org.confisca.casefile.MeasureId;
import org.confisca.source.Wording;

/** What the law does of itself about seizures. */
public final class SeizureLaw {

    /** A seizure ended. */
    public static final ByLawType SEIZURE_ENDED = ByLawType.of(
            "SeizureEnded",
            Wording.of("het beslag is geëindigd", "the seizure ended"),
            MeasureId.class,
            (file, at, measure) -> Measures.end(file, measure, at));

    private SeizureLaw() {}
}
