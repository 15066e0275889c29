package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import org.confisca.act.Act;
import org.confisca.act.Field;
import org.confisca.casefile.Subject;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * What a rule demands: named facts with typed tests, combined by three-valued logic. Conditions are data; none is an
 * anonymous function.
 *
 * @param <A> the acts it is about
 */
public sealed interface Condition<A extends Act>
        permits YesNo, Is, Stated, Compared, InTime, All, Any, Not, Unless, Every {

    /**
     * Whether it holds.
     *
     * @param matter file, moment and act
     * @return true, false, or unknown when it turns on a fact that nobody has told
     */
    Truth judge(Matter<? extends A> matter);

    /**
     * The same with everything it rests on.
     *
     * @param matter file, moment and act
     * @return the finding
     */
    Finding explain(Matter<? extends A> matter);

    /**
     * The condition in words.
     *
     * @return the wording
     */
    Wording wording();

    /**
     * Shows every fact it rests on.
     *
     * @param visitor sees each fact
     */
    void facts(Consumer<Fact<?, ?>> visitor);

    /**
     * The opposite of this condition.
     *
     * @return the negation
     */
    default Condition<A> not() {
        return new Not<>(this);
    }

    /**
     * This condition, save for an exception that the law makes elsewhere.
     *
     * @param exception the exception
     * @param law where it stands
     * @param <B> the acts both are about
     * @return the condition
     */
    default <B extends A> Condition<B> unless(Condition<? super B> exception, Citation law) {
        return new Unless<>(this, exception, law);
    }

    /**
     * All of several conditions.
     *
     * @param parts the conditions
     * @param <A> the acts
     * @return the conjunction
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <A extends Act> Condition<A> all(Condition<? super A>... parts) {
        return new All<A>(ImmutableList.copyOf(parts));
    }

    /**
     * At least one of several conditions.
     *
     * @param parts the conditions
     * @param <A> the acts
     * @return the disjunction
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <A extends Act> Condition<A> any(Condition<? super A>... parts) {
        return new Any<A>(ImmutableList.copyOf(parts));
    }

    /**
     * That a condition holds for every subject of a roster; an empty roster meets it.
     *
     * @param roster the subjects
     * @param as the field under which the condition sees each of them
     * @param each the condition
     * @param <A> the acts
     * @param <B> the acts that the condition is about
     * @param <S> the subjects
     * @return the condition
     */
    static <A extends Act, B extends Act, S extends Subject> Condition<A> every(
            Roster<A, S> roster, Field<B, S> as, Condition<? super B> each) {
        return new Every<A, B, S>(roster, as, each);
    }
}
