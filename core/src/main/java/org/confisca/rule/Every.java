package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.confisca.act.Act;
import org.confisca.act.Field;
import org.confisca.casefile.Subject;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/**
 * A condition that every subject of a roster meets.
 *
 * @param roster the subjects
 * @param as the field under which the condition sees each
 * @param each the condition
 * @param <A> the acts
 * @param <B> the acts that the condition is about
 * @param <S> the subjects
 */
record Every<A extends Act, B extends Act, S extends Subject>(
        Roster<A, S> roster, Field<B, S> as, Condition<? super B> each) implements Condition<A> {
    @Override
    public Truth judge(Matter<? extends A> matter) {
        Optional<ImmutableList<S>> subjects = roster.reading().read(matter);
        if (subjects.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Truth truth = roster.isInDoubt(matter) ? Truth.UNKNOWN : Truth.TRUE;
        for (S subject : subjects.get()) {
            truth = truth.and(each.judge(matter.about(as, subject)));
        }
        return truth;
    }

    @Override
    public Finding explain(Matter<? extends A> matter) {
        Optional<ImmutableList<S>> subjects = roster.reading().read(matter);
        if (subjects.isEmpty()) {
            return Finding.missing(wording(), new Missing(roster.name(), roster.supply()));
        }
        ImmutableList.Builder<Finding> parts = ImmutableList.builder();
        for (S subject : subjects.get()) {
            parts.add(named(subject, each.explain(matter.about(as, subject))));
        }
        if (roster.isInDoubt(matter)) {
            parts.add(Finding.missing(roster.name(), new Missing(roster.name(), roster.supply())));
        }
        return Finding.composed(judge(matter), wording(), parts.build());
    }

    private Finding named(S subject, Finding finding) {
        String written = Shown.in(subject, Language.EN) + ": ";
        return new Finding(
                finding.truth(),
                after(written, finding.what()),
                finding.fact().map(name -> after(written, name)),
                finding.value(),
                finding.parts(),
                finding.missing(),
                finding.given());
    }

    private static Wording after(String written, Wording words) {
        return Wording.of(written + words.nl(), written + words.en());
    }

    @Override
    public Wording wording() {
        return Wording.of(
                "voor elk van " + roster.name().nl() + ": " + each.wording().nl(),
                "for each of " + roster.name().en() + ": " + each.wording().en());
    }

    @Override
    public void facts(Consumer<Fact<?, ?>> visitor) {
        each.facts(visitor);
    }
}
