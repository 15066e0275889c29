package org.confisca.rule;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.confisca.act.Act;
import org.confisca.act.Field;
import org.confisca.source.Wording;
import org.confisca.time.Term;

/**
 * A fact whose values have an order: an amount, a number, a day, a moment.
 *
 * @param <A> the acts it is about
 * @param <T> the value
 */
public final class Ordered<A extends Act, T extends Comparable<? super T>> extends Fact<A, T> {

    private Ordered(Wording name, World world, Supply supply, Reading<A, T> reading) {
        super(name, world, supply, reading);
    }

    private Ordered(Wording name, Field<? super A, T> told) {
        super(name, told);
    }

    private <S> Ordered(Wording name, Fact<A, S> source, Function<? super S, ? extends T> working) {
        super(name, source, working);
    }

    /**
     * A value that is worked out from another fact and known as soon as that one is. While it is unknown, what is missing is
     * the other fact.
     *
     * @param name the name
     * @param source the other fact
     * @param working how it is worked out
     * @param <A> the acts
     * @param <S> the value of the other fact
     * @param <T> the value
     * @return the fact
     */
    public static <A extends Act, S, T extends Comparable<? super T>> Ordered<A, T> from(
            Wording name, Fact<A, S> source, Function<? super S, ? extends T> working) {
        return new Ordered<>(name, source, working);
    }

    /**
     * A value that the act tells.
     *
     * @param name the name
     * @param field the field
     * @param <A> the acts
     * @param <T> the value
     * @return the fact
     */
    public static <A extends Act, T extends Comparable<? super T>> Ordered<A, T> toldBy(
            Wording name, Field<A, T> field) {
        return new Ordered<>(name, field);
    }

    /**
     * A value of which the file is the register.
     *
     * @param name the name
     * @param supply where it comes from
     * @param reading reads it
     * @param <A> the acts
     * @param <T> the value
     * @return the fact
     */
    public static <A extends Act, T extends Comparable<? super T>> Ordered<A, T> onRecord(
            Wording name, Supply supply, Reading<A, T> reading) {
        return new Ordered<>(name, World.RECORDED, supply, reading);
    }

    /**
     * A value that lies outside the register of acts.
     *
     * @param name the name
     * @param supply where it comes from
     * @param reading reads it
     * @param <A> the acts
     * @param <T> the value
     * @return the fact
     */
    public static <A extends Act, T extends Comparable<? super T>> Ordered<A, T> offRecord(
            Wording name, Supply supply, Reading<A, T> reading) {
        return new Ordered<>(name, World.OUTSIDE, supply, reading);
    }

    /**
     * At least a value: that value itself included.
     *
     * @param bound the value
     * @return the condition
     */
    public Condition<A> atLeast(T bound) {
        return new Is<>(this, new Test.AtLeast<>(bound));
    }

    /**
     * More than a value: that value itself not included.
     *
     * @param bound the value
     * @return the condition
     */
    public Condition<A> moreThan(T bound) {
        return new Is<>(this, new Test.MoreThan<>(bound));
    }

    /**
     * Up to and including a value.
     *
     * @param bound the value
     * @return the condition
     */
    public Condition<A> atMost(T bound) {
        return new Is<>(this, new Test.AtMost<>(bound));
    }

    /**
     * Less than a value: that value itself not included.
     *
     * @param bound the value
     * @return the condition
     */
    public Condition<A> lessThan(T bound) {
        return new Is<>(this, new Test.LessThan<>(bound));
    }

    /**
     * Up to and including the value of another fact.
     *
     * @param other the other fact
     * @param <B> the acts both facts are about
     * @return the condition
     */
    public <B extends A> Condition<B> atMost(Fact<? super B, T> other) {
        return new Compared<>(this, true, other);
    }

    /**
     * Less than the value of another fact.
     *
     * @param other the other fact
     * @param <B> the acts both facts are about
     * @return the condition
     */
    public <B extends A> Condition<B> lessThan(Fact<? super B, T> other) {
        return new Compared<>(this, false, other);
    }

    /**
     * The moment of the act itself.
     *
     * @return the fact
     */
    public static Ordered<Act, LocalDateTime> momentOfTheAct() {
        return new Ordered<>(
                Wording.of("de handeling", "the act"),
                World.RECORDED,
                new Supply.Told(Act.AT),
                matter -> Optional.of(matter.at()));
    }

    /**
     * That one moment comes within a term that began at another.
     *
     * @param moment what must come within the term
     * @param from when the term began
     * @param term its length
     * @param <A> the acts
     * @return the condition
     */
    public static <A extends Act> Condition<A> within(
            Fact<? super A, LocalDateTime> moment, Fact<? super A, LocalDateTime> from, Term term) {
        return new InTime<A>(moment, from, term);
    }
}
