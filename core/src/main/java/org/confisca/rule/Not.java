package org.confisca.rule;

import java.util.function.Consumer;
import org.confisca.act.Act;
import org.confisca.source.Wording;

/**
 * The opposite of a condition.
 *
 * @param part the condition
 * @param <A> the acts
 */
record Not<A extends Act>(Condition<A> part) implements Condition<A> {
    @Override
    public Truth judge(Matter<? extends A> matter) {
        return part.judge(matter).not();
    }

    @Override
    public Finding explain(Matter<? extends A> matter) {
        return Logic.negate(part.explain(matter));
    }

    @Override
    public Wording wording() {
        return Logic.negated(part.wording());
    }

    @Override
    public void facts(Consumer<Fact<?, ?>> visitor) {
        part.facts(visitor);
    }

    @Override
    public Condition<A> not() {
        return part;
    }
}
