package org.confisca.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.ProvisionId;
import org.confisca.source.RuleId;
import org.confisca.source.Wording;
import org.confisca.time.Deadline;
import org.confisca.time.Term;

/** Running terms and duties for tests of the registers that keep them. */
final class Terms {
    static final LocalDateTime START = LocalDateTime.parse("2026-07-01T00:00");
    private static final Citation LAW =
            new Citation(new LegalSource.Practice("Toy practice", Optional.empty()), "art. 1 Toy", Check.VERIFIED);
    private static final RuleId RULE = new RuleId(new ProvisionId("TOY-1"), "runs-1");

    private Terms() {}

    static RunningTerm term(String id, int hours, Subject about, Subject... watching) {
        Term length = Term.hours(hours);
        return RunningTerm.builder()
                .id(new TermId(id))
                .rule(RULE)
                .law(LAW)
                .edition(Optional.empty())
                .about(about)
                .watching(
                        ImmutableSet.<Subject>builder().add(about).add(watching).build())
                .length(length)
                .start(START)
                .firstEnd(START.plusHours(hours))
                .deadline(new Deadline(START, length, START.plusHours(hours), ImmutableList.of(), LAW))
                .extensions(0)
                .expiresInto("HoldLapsed")
                .stoppedBy(ImmutableSet.of())
                .build();
    }

    static Duty duty(String id, Subject about) {
        return Duty.builder()
                .id(new DutyId(id))
                .rule(RULE)
                .law(LAW)
                .owedBy(Office.STATE)
                .what(Wording.of("iets doen", "to do something"))
                .about(about)
                .dischargedBy(ImmutableSet.of("Sell"))
                .endedBy(ImmutableSet.of())
                .due(new Due.By(START.plusDays(2)))
                .openedAt(START)
                .every(Optional.empty())
                .dischargedAt(Optional.empty())
                .build();
    }
}
