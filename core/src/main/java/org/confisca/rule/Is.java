package org.confisca.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.confisca.act.Act;
import org.confisca.source.Wording;

/**
 * A fact that passes a test.
 *
 * @param fact the fact
 * @param test the test
 * @param <A> the acts
 * @param <T> the value
 */
record Is<A extends Act, T>(Fact<A, T> fact, Test<T> test) implements Condition<A> {
    @Override
    public Truth judge(Matter<? extends A> matter) {
        Optional<T> value = fact.read(matter);
        return value.isEmpty() ? Truth.UNKNOWN : test.holds(value.get());
    }

    @Override
    public Finding explain(Matter<? extends A> matter) {
        return Finding.of(fact, fact.read(matter), judge(matter), wording());
    }

    @Override
    public Wording wording() {
        return Wording.of(
                fact.name().nl() + " " + test.wording().nl(),
                fact.name().en() + " " + test.wording().en());
    }

    @Override
    public void facts(Consumer<Fact<?, ?>> visitor) {
        visitor.accept(fact);
    }
}
