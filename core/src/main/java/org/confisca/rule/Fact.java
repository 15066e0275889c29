package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.confisca.act.Act;
import org.confisca.act.Field;
import org.confisca.source.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A named fact: what it is called, how it is read, what its absence means and who can supply it. A fact is a constant of
 * the class that declares it; rules refer to facts, so every answer can name what it rests on.
 *
 * @param <A> the acts it is about
 * @param <T> the value
 */
public sealed class Fact<A extends Act, T> permits YesNo, Ordered {
    private final Wording name;
    private final World world;
    private final Supply supply;
    private final Reading<A, T> reading;
    private final @Nullable Field<? super A, T> told;
    private final @Nullable Fact<?, ?> source;

    Fact(Wording name, World world, Supply supply, Reading<A, T> reading) {
        this(name, world, supply, reading, null, null);
    }

    Fact(Wording name, Field<? super A, T> told) {
        this(name, World.OUTSIDE, new Supply.Told(told), matter -> matter.value(told), told, null);
    }

    <S> Fact(Wording name, Fact<A, S> source, Function<? super S, ? extends T> working) {
        this(name, source.world, source.supply, matter -> source.read(matter).map(working), null, source);
    }

    private Fact(
            Wording name,
            World world,
            Supply supply,
            Reading<A, T> reading,
            @Nullable Field<? super A, T> told,
            @Nullable Fact<?, ?> source) {
        this.name = name;
        this.world = world;
        this.supply = supply;
        this.reading = reading;
        this.told = told;
        this.source = source;
    }

    /**
     * A fact that the act tells in a field.
     *
     * @param name the name
     * @param field the field
     * @param <A> the acts
     * @param <T> the value
     * @return the fact
     */
    public static <A extends Act, T> Fact<A, T> told(Wording name, Field<A, T> field) {
        return new Fact<>(name, field);
    }

    /**
     * A fact of which the file is the register.
     *
     * @param name the name
     * @param supply where it comes from
     * @param reading reads it
     * @param <A> the acts
     * @param <T> the value
     * @return the fact
     */
    public static <A extends Act, T> Fact<A, T> recorded(Wording name, Supply supply, Reading<A, T> reading) {
        return new Fact<>(name, World.RECORDED, supply, reading);
    }

    /**
     * A fact that lies outside the register of acts, such as the date of an offence.
     *
     * @param name the name
     * @param supply where it comes from
     * @param reading reads it
     * @param <A> the acts
     * @param <T> the value
     * @return the fact
     */
    public static <A extends Act, T> Fact<A, T> outside(Wording name, Supply supply, Reading<A, T> reading) {
        return new Fact<>(name, World.OUTSIDE, supply, reading);
    }

    /**
     * The name.
     *
     * @return Dutch and English
     */
    public final Wording name() {
        return name;
    }

    /**
     * What its absence means.
     *
     * @return the world
     */
    public final World world() {
        return world;
    }

    /**
     * Who can supply it.
     *
     * @return the supply
     */
    public final Supply supply() {
        return supply;
    }

    /** The field whose value this fact is; null if it is read in another way. */
    final @Nullable Field<? super A, T> told() {
        return told;
    }

    /** What the fact is worked out from; null if it is read by itself. */
    final @Nullable Fact<?, ?> source() {
        return source;
    }

    /**
     * Reads the fact.
     *
     * @param matter file, moment and act
     * @return the value; empty if it is unknown
     */
    public final Optional<T> read(Matter<? extends A> matter) {
        return reading.read(matter);
    }

    /**
     * That the fact has a value.
     *
     * @param value the value
     * @return the condition
     */
    public final Condition<A> is(T value) {
        return new Is<>(this, new Test.EqualTo<>(value));
    }

    /**
     * That the fact has one of several values.
     *
     * @param values the values
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<A> isOneOf(T... values) {
        return new Is<>(this, new Test.OneOf<>(ImmutableList.copyOf(values)));
    }

    /**
     * That the fact is known: that the act tells it.
     *
     * @return the condition
     */
    public final Condition<A> isStated() {
        return new Stated<>(this);
    }

    @Override
    public final String toString() {
        return name.en();
    }
}
