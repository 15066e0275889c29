package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import org.confisca.testkit.Example;

/** The examples of all classes of the Dutch book. */
public final class ShippedDutchExamples {

    private ShippedDutchExamples() {}

    /** All examples. */
    public static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(MoneyLaunderingActExamples.all())
                .addAll(CriminalProcedureSeizureExamples.all())
                .addAll(CriminalProcedureCustodyExamples.all())
                .addAll(CriminalProcedureComplaintsExamples.all())
                .addAll(CriminalProcedureJudgmentExamples.all())
                .addAll(CriminalProcedureSettlementExamples.all())
                .addAll(CriminalProcedureExecutionExamples.all())
                .addAll(MovedMoneyExamples.all())
                .addAll(CriminalCodeForfeitureExamples.all())
                .addAll(CriminalCodeDeprivationExamples.all())
                .addAll(ConfiscatedObjectExamples.all())
                .addAll(ThirdPersonExamples.all())
                .addAll(SocialReuseExamples.all())
                .addAll(SeizedObjectsExamples.all())
                .addAll(MoneyLaunderingReportsExamples.all())
                .addAll(FineOfLegalPersonExamples.all())
                .addAll(ForfeitedObjectExamples.all())
                .addAll(WithdrawalExamples.all())
                .addAll(WithdrawnObjectExamples.all())
                .build();
    }
}
