package org.confisca.rule;

import java.util.function.Consumer;
import org.confisca.act.Act;
import org.confisca.source.Wording;

/**
 * A fact that is stated at all: for what the law wants said, whatever it is.
 *
 * @param fact the fact
 * @param <A> the acts
 * @param <T> the value
 */
record Stated<A extends Act, T>(Fact<A, T> fact) implements Condition<A> {
    @Override
    public Truth judge(Matter<? extends A> matter) {
        return fact.read(matter).isPresent() ? Truth.TRUE : Truth.UNKNOWN;
    }

    @Override
    public Finding explain(Matter<? extends A> matter) {
        return Finding.of(fact, fact.read(matter), judge(matter), wording());
    }

    @Override
    public Wording wording() {
        return Wording.of(fact.name().nl() + " is vermeld", fact.name().en() + " is stated");
    }

    @Override
    public void facts(Consumer<Fact<?, ?>> visitor) {
        visitor.accept(fact);
    }
}
