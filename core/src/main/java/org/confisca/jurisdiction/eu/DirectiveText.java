package org.confisca.jurisdiction.eu;

import org.confisca.rule.Nature;
import org.confisca.rule.Provision;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.Wording;

/** How Directive (EU) 2024/1260 is cited, and the day by which States had to transpose it. */
final class DirectiveText {
    static final String TRANSPOSED_BY = "2026-11-23";

    private static final LegalSource DIRECTIVE =
            new LegalSource.UnionAct("dir/2024/1260/oj", "Directive (EU) 2024/1260");

    private DirectiveText() {}

    static Provision standard(String id, String pinpoint, Check check) {
        return Provision.of(id, cite(pinpoint + " Directive (EU) 2024/1260", check), Nature.CONFORMITY);
    }

    static Citation cite(Wording place, Check check) {
        return new Citation(DIRECTIVE, place, check);
    }

    static Citation cite(String pinpoint, Check check) {
        return new Citation(DIRECTIVE, pinpoint, check);
    }
}
