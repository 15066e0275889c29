package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import org.confisca.source.Citation;
import org.confisca.source.RuleId;

/** Why an act stands in the history. */
public sealed interface Cause {

    /**
     * A power permitted it.
     *
     * @param powers the powers that held
     */
    record ByAuthority(ImmutableList<RuleId> powers) implements Cause {}

    /**
     * The law did it.
     *
     * @param rule the rule
     * @param law where it stands
     */
    record ByLaw(RuleId rule, Citation law) implements Cause {}

    /**
     * It happened although the law forbids it.
     *
     * @param reasons why it was forbidden
     */
    record Irregular(ImmutableList<Reason> reasons) implements Cause {}

    /**
     * It happened, and nobody can say yet whether it was lawful.
     *
     * @param missing what would have to be known
     */
    record Unsettled(ImmutableList<Missing> missing) implements Cause {}
}
