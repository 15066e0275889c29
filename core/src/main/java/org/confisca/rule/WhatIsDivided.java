package org.confisca.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.confisca.act.Divides;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Duty;
import org.confisca.casefile.DutyId;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.Subject;
import org.confisca.casefile.TermId;

/** What runs and is owed about a thing runs and is owed about what is split off it as well. */
final class WhatIsDivided {

    private WhatIsDivided() {}

    static void find(Divides act, CaseFile before, Draft draft) {
        Map<Subject, Subject> parts = act.parts(before);
        parts.forEach((whole, part) -> {
            for (RunningTerm term : before.clock().about(whole)) {
                if (term.about().equals(whole) && !draft.hasStopped(term.id())) {
                    draft.start(RunningTerm.builder()
                            .from(term)
                            .id(new TermId("T" + draft.next()))
                            .about(part)
                            .watching(term.watching().stream()
                                    .map(each -> parts.getOrDefault(each, each))
                                    .collect(ImmutableSet.toImmutableSet()))
                            .build());
                }
            }
            for (Duty duty : before.duties().openAbout(whole)) {
                if (!draft.hasDischarged(duty.id())) {
                    draft.open(Duty.builder()
                            .from(duty)
                            .id(new DutyId("DU" + draft.next()))
                            .about(part)
                            .build());
                }
            }
        });
    }
}
