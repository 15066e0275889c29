package org.confisca.jurisdiction.nl;

import org.confisca.act.Act;
import org.confisca.act.proceeding.Determine;
import org.confisca.casefile.Office;
import org.confisca.rule.Fact;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;

/** What an act tells about itself that rules of several statutes ask for: who acts, and what was determined. */
final class DeterminationFacts {
    static final Fact<Act, Office> BY = Fact.told(Wording.of("wie handelt", "who acts"), Act.BY);

    static final Fact<Determine, String> NORM = Fact.told(Wording.of("de norm", "the norm"), Determine.NORM);

    static final YesNo<Determine> ANSWER =
            YesNo.toldBy(Wording.of("de vaststelling luidt ja", "the determination is yes"), Determine.ANSWER);

    private DeterminationFacts() {}
}
