package org.confisca.jurisdiction.eu;

import com.google.common.collect.ImmutableList;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;

/** The examples of the directive's standard, judged with Dutch law around it. */
public final class ShippedEuExamples {
    private static final RuleBook BOOK = DutchLaw.book().and(ConfiscationDirective.book());

    private ShippedEuExamples() {}

    /** Dutch law together with the directive. */
    public static RuleBook book() {
        return BOOK;
    }

    /** All examples. */
    public static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(NonConvictionExamples.all())
                .addAll(DirectiveDisposalExamples.all())
                .addAll(DirectiveFreezingExamples.all())
                .addAll(DirectiveConfiscationExamples.all())
                .addAll(UnexplainedWealthExamples.all())
                .addAll(DirectiveManagementExamples.all())
                .addAll(DirectiveSafeguardsExamples.all())
                .build();
    }
}
