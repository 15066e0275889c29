package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.Field;
import org.confisca.casefile.Subject;
import org.confisca.source.Wording;

/**
 * The subjects that a rule goes over one by one: the parties with a remedy, the seizures that rest on an object.
 *
 * @param name the name
 * @param supply where it can come from who they are
 * @param reading finds them; empty if it cannot be told who they are
 * @param doubtful finds those of which nobody can say whether they belong to it
 * @param <A> the acts
 * @param <S> the subjects
 */
public record Roster<A extends Act, S extends Subject>(
        Wording name, Supply supply, Reading<A, ImmutableList<S>> reading, Reading<A, ImmutableList<S>> doubtful) {

    /**
     * A roster of which every subject is known, or none.
     *
     * @param name the name
     * @param supply where it can come from who they are
     * @param reading finds them; empty if it cannot be told who they are
     */
    public Roster(Wording name, Supply supply, Reading<A, ImmutableList<S>> reading) {
        this(name, supply, reading, matter -> Optional.of(ImmutableList.of()));
    }

    /**
     * This roster with subjects of which nobody can say whether they belong to it. What is certain of the others is not
     * given up because of them: a rule goes over the others and stays undecided about these.
     *
     * @param subjects finds them
     * @return the roster
     */
    public Roster<A, S> orPerhaps(Reading<A, ImmutableList<S>> subjects) {
        return new Roster<>(name, supply, reading, subjects);
    }

    /** Whether nobody can say of some subject whether it belongs to this roster. */
    boolean isInDoubt(Matter<? extends A> matter) {
        return doubtful.read(matter).map(subjects -> !subjects.isEmpty()).orElse(true);
    }

    /**
     * A roster that the act tells in a field.
     *
     * @param name the name
     * @param field the field
     * @param <A> the acts
     * @param <S> the subjects
     * @return the roster
     */
    public static <A extends Act, S extends Subject> Roster<A, S> told(Wording name, Field<A, ImmutableList<S>> field) {
        return new Roster<>(name, new Supply.Told(field), matter -> matter.value(field));
    }

    /**
     * A roster that the file tells.
     *
     * @param name the name
     * @param reading finds the subjects
     * @param <A> the acts
     * @param <S> the subjects
     * @return the roster
     */
    public static <A extends Act, S extends Subject> Roster<A, S> of(
            Wording name, Reading<A, ImmutableList<S>> reading) {
        return new Roster<>(name, new Supply.Header(), reading);
    }
}
