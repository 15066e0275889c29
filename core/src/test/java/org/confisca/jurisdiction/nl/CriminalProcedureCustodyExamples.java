package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import org.confisca.testkit.Example;

/** Examples of every rule on keeping, returning and disposing of seized objects (arts 116–119 Sv). */
final class CriminalProcedureCustodyExamples {

    private CriminalProcedureCustodyExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(ReturnExamples.all())
                .addAll(ReturnToAnotherExamples.all())
                .addAll(ReturnAfterNoticeExamples.all())
                .addAll(EarlyDisposalExamples.all())
                .addAll(DisposalRequestExamples.all())
                .addAll(ReleaseExamples.all())
                .build();
    }
}
