package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import org.confisca.act.Act;
import org.confisca.source.Wording;

/**
 * At least one of several conditions.
 *
 * @param parts the conditions
 * @param <A> the acts
 */
record Any<A extends Act>(ImmutableList<Condition<? super A>> parts) implements Condition<A> {
    @Override
    public Truth judge(Matter<? extends A> matter) {
        Truth truth = Truth.FALSE;
        for (Condition<? super A> part : parts) {
            truth = truth.or(part.judge(matter));
            if (truth == Truth.TRUE) {
                return truth;
            }
        }
        return truth;
    }

    @Override
    public Finding explain(Matter<? extends A> matter) {
        return Finding.composed(judge(matter), wording(), Logic.explain(parts, matter));
    }

    @Override
    public Wording wording() {
        return Logic.join(parts, Condition::wording, " of ", " or ");
    }

    @Override
    public void facts(Consumer<Fact<?, ?>> visitor) {
        parts.forEach(part -> part.facts(visitor));
    }
}
