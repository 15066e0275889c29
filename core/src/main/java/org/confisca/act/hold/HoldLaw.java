package org.confisca.act.hold;

import org.confisca.act.ByLawType;
import org.confisca.act.effect.Measures;
import org.confisca.casefile.MeasureId;
import org.confisca.source.Wording;

/** What the law does of itself about holds. */
public final class HoldLaw {

    /** A hold ended because its term did. */
    public static final ByLawType HOLD_LAPSED = ByLawType.of(
            "HoldLapsed",
            Wording.of("de aanhouding is vervallen", "the hold lapsed"),
            MeasureId.class,
            (file, at, measure) -> Measures.end(file, measure, at));

    private HoldLaw() {}
}
