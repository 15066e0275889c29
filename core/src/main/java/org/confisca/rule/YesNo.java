package org.confisca.rule;

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

/**
 * A fact that is so or not so; it is a condition by itself.
 *
 * @param <A> the acts it is about
 */
public final class YesNo<A extends Act> extends Fact<A, Boolean> implements Condition<A> {

    private YesNo(Wording name, World world, Supply supply, Reading<A, Boolean> reading) {
        super(name, world, supply, reading);
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
        return new YesNo<>(name, World.OUTSIDE, new Supply.Told(field), matter -> matter.value(field));
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
        return new YesNo<>(name, World.RECORDED, supply, reading);
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
        return new YesNo<>(name, World.OUTSIDE, supply, reading);
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
     */
    public static <A extends Act> YesNo<A> norm(
            String norm,
            Wording name,
            Standard standard,
            Reading<A, ImmutableList<Subject>> about,
            Office... offices) {
        ImmutableList<Office> decides = ImmutableList.copyOf(offices);
        return new YesNo<>(
                name,
                World.OUTSIDE,
                new Supply.Determined(norm, decides, standard),
                matter -> about.read(matter)
                        .flatMap(subjects -> matter.file().determinations().on(new NormKey(norm, subjects)))
                        .filter(found -> found.standard().meets(standard) && decides.contains(found.by()))
                        .map(Determination::answer));
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
