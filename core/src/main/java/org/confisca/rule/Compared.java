package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.confisca.act.Act;
import org.confisca.source.Wording;

/**
 * A fact up to another.
 *
 * @param fact the fact
 * @param inclusive whether the other itself will do
 * @param bound the other fact
 * @param <A> the acts
 * @param <T> the value
 */
record Compared<A extends Act, T extends Comparable<? super T>>(
        Fact<? super A, T> fact, boolean inclusive, Fact<? super A, T> bound) implements Condition<A> {
    @Override
    public Truth judge(Matter<? extends A> matter) {
        Optional<T> value = fact.read(matter);
        Optional<T> limit = bound.read(matter);
        return value.isEmpty() || limit.isEmpty()
                ? Truth.UNKNOWN
                : test(limit.get()).holds(value.get());
    }

    /** Neither amount is right or wrong by itself, so both carry the truth of the comparison. */
    @Override
    public Finding explain(Matter<? extends A> matter) {
        Optional<T> value = fact.read(matter);
        Optional<T> limit = bound.read(matter);
        Truth truth = judge(matter);
        boolean incomparable = value.isPresent() && limit.isPresent() && truth == Truth.UNKNOWN;
        return Finding.composed(
                truth,
                wording(),
                ImmutableList.of(
                        Finding.of(fact, value, truth, fact.name(), value.isEmpty() || incomparable),
                        Finding.of(bound, limit, truth, bound.name(), limit.isEmpty())));
    }

    private Test<T> test(T limit) {
        return inclusive ? new Test.AtMost<T>(limit) : new Test.LessThan<T>(limit);
    }

    @Override
    public Wording wording() {
        return Wording.of(
                fact.name().nl()
                        + (inclusive ? " is ten hoogste " : " is minder dan ")
                        + bound.name().nl(),
                fact.name().en()
                        + (inclusive ? " is at most " : " is less than ")
                        + bound.name().en());
    }

    @Override
    public void facts(Consumer<Fact<?, ?>> visitor) {
        visitor.accept(fact);
        visitor.accept(bound);
    }
}
