package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import org.confisca.act.Act;
import org.confisca.source.Citation;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/**
 * A condition save for an exception that stands elsewhere in the law.
 *
 * @param rule the condition
 * @param exception the exception
 * @param law where the exception stands
 * @param <A> the acts
 */
record Unless<A extends Act>(Condition<? super A> rule, Condition<? super A> exception, Citation law)
        implements Condition<A> {
    @Override
    public Truth judge(Matter<? extends A> matter) {
        return rule.judge(matter).or(matter.reliesOn(law) ? exception.judge(matter) : Truth.UNKNOWN);
    }

    @Override
    public Finding explain(Matter<? extends A> matter) {
        return Finding.composed(
                judge(matter),
                wording(),
                ImmutableList.of(
                        rule.explain(matter),
                        matter.reliesOn(law)
                                ? exception.explain(matter)
                                : Finding.missing(exception.wording(), Gaps.verified(law))));
    }

    @Override
    public Wording wording() {
        return Wording.of(
                rule.wording().nl() + ", tenzij " + exception.wording().nl() + " (" + law.in(Language.NL) + ")",
                rule.wording().en() + ", unless " + exception.wording().en() + " (" + law.in(Language.EN) + ")");
    }

    @Override
    public void facts(Consumer<Fact<?, ?>> visitor) {
        rule.facts(visitor);
        exception.facts(visitor);
    }
}
