package org.confisca.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.confisca.act.Act;
import org.confisca.act.Field;
import org.confisca.casefile.Determination;
import org.confisca.casefile.NormKey;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;
import org.confisca.source.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is so or not so; it is a condition by itself.
 *
 * @param <A> the acts it is about
 */
public final class YesNo<A extends Act> extends Fact<A, Boolean> implements Condition<A> {

    private final @Nullable Reading<A, NormKey> key;
    private final @Nullable Reading<A, ImmutableList<Proposal>> achieved;

    private YesNo(
            Wording name,
            World world,
            Supply supply,
            Reading<A, Boolean> reading,
            @Nullable Reading<A, NormKey> key,
            @Nullable Reading<A, ImmutableList<Proposal>> achieved) {
        super(name, world, supply, reading);
        this.key = key;
        this.achieved = achieved;
    }

    private YesNo(Wording name, Field<? super A, Boolean> told) {
        super(name, told);
        this.key = null;
        this.achieved = null;
    }

    /**
     * Something that the act tells.
     *
     * @param name the name
     * @param field the field
     * @param <A> the acts
     * @return the fact
     */
    public static <A extends Act> YesNo<A> toldBy(Wording name, Field<A, Boolean> field) {
        return new YesNo<>(name, field);
    }

    /**
     * Something of which the file is the register.
     *
     * @param name the name
     * @param supply where it comes from
     * @param reading reads it
     * @param <A> the acts
     * @return the fact
     */
    public static <A extends Act> YesNo<A> onRecord(Wording name, Supply supply, Reading<A, Boolean> reading) {
        return new YesNo<>(name, World.RECORDED, supply, reading, null, null);
    }

    /**
     * Something that lies outside the register of acts.
     *
     * @param name the name
     * @param supply where it comes from
     * @param reading reads it
     * @param <A> the acts
     * @return the fact
     */
    public static <A extends Act> YesNo<A> offRecord(Wording name, Supply supply, Reading<A, Boolean> reading) {
        return new YesNo<>(name, World.OUTSIDE, supply, reading, null, null);
    }

    /**
     * An open norm: the answer is what somebody with authority determined, and unknown until then. A determination by
     * another office, or by too low a standard, counts as missing.
     *
     * @param norm the name under which determinations record it, such as {@code EVIDENT_PURPOSE}
     * @param name the name in words
     * @param standard by which standard it must be found
     * @param about what it is asked about; empty if that cannot be told yet
     * @param offices who may determine it
     * @param <A> the acts
     * @return the fact
     * @throws IllegalArgumentException if no office may determine it
     */
    public static <A extends Act> YesNo<A> norm(
            String norm, Wording name, Standard standard, Reading<A, ImmutableList<Subject>> about, Office... offices) {
        ImmutableList<Office> decides = ImmutableList.copyOf(offices);
        checkArgument(!decides.isEmpty(), "Nobody may determine the norm %s", norm);
        Reading<A, NormKey> key = matter -> about.read(matter).map(subjects -> new NormKey(norm, subjects));
        return new YesNo<>(
                name,
                World.OUTSIDE,
                new Supply.Determined(norm, decides, standard),
                matter -> key.read(matter)
                        .flatMap(asked -> matter.file()
                                .determinations()
                                .on(asked, found -> found.standard().meets(standard) && decides.contains(found.by())))
                        .map(Determination::answer),
                key,
                null);
    }

    /**
     * This fact together with how it can be brought about, so that the nearest lawful path can lead through it.
     *
     * @param proposals what to do for it to become so; empty if no path should lead through it
     * @return the fact
     */
    public YesNo<A> achievedBy(Reading<A, ImmutableList<Proposal>> proposals) {
        return new YesNo<>(name(), world(), supply(), matter -> read(matter), key, proposals);
    }

    /** What a determination of this norm is about; null if this is no open norm. */
    @Nullable
    Reading<A, NormKey> key() {
        return key;
    }

    /** How this fact can be brought about; null if nobody said. */
    @Nullable
    Reading<A, ImmutableList<Proposal>> achieved() {
        return achieved;
    }

    @Override
    public Truth judge(Matter<? extends A> matter) {
        Optional<Boolean> answer = read(matter);
        return answer.isEmpty() ? Truth.UNKNOWN : Truth.of(answer.get());
    }

    @Override
    public Finding explain(Matter<? extends A> matter) {
        return Finding.of(this, read(matter), judge(matter), wording());
    }

    @Override
    public Wording wording() {
        return name();
    }

    @Override
    public void facts(Consumer<Fact<?, ?>> visitor) {
        visitor.accept(this);
    }
}
