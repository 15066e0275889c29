package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.confisca.act.Act;
import org.confisca.act.Field;
import org.confisca.casefile.Subject;
import org.confisca.source.Citation;
import org.confisca.source.Language;
import org.confisca.source.Wording;
import org.confisca.time.Deadline;
import org.confisca.time.Reckoning;
import org.confisca.time.Term;

/**
 * What a rule demands: named facts with typed tests, combined by three-valued logic. Conditions are data; none is an
 * anonymous function.
 *
 * @param <A> the acts it is about
 */
public sealed interface Condition<A extends Act>
        permits YesNo,
                Condition.Is,
                Condition.Stated,
                Condition.Compared,
                Condition.InTime,
                Condition.All,
                Condition.Any,
                Condition.Not,
                Condition.Unless,
                Condition.Every {

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
            return Wording.of(
                    fact.name().nl() + " is vermeld", fact.name().en() + " is stated");
        }

        @Override
        public void facts(Consumer<Fact<?, ?>> visitor) {
            visitor.accept(fact);
        }
    }

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

        @Override
        public Finding explain(Matter<? extends A> matter) {
            return Finding.composed(
                    judge(matter), wording(), ImmutableList.of(part(fact, matter), part(bound, matter)));
        }

        private Test<T> test(T limit) {
            return inclusive ? new Test.AtMost<T>(limit) : new Test.LessThan<T>(limit);
        }

        /** Neither amount is right or wrong by itself, so both carry the truth of the comparison. */
        private Finding part(Fact<? super A, T> side, Matter<? extends A> matter) {
            Optional<T> value = side.read(matter);
            return Finding.of(side, value, value.isEmpty() ? Truth.UNKNOWN : judge(matter), side.name());
        }

        @Override
        public Wording wording() {
            return Wording.of(
                    fact.name().nl() + (inclusive ? " ten hoogste " : " minder dan ") + bound.name().nl(),
                    fact.name().en() + (inclusive ? " up to and including " : " less than ") + bound.name().en());
        }

        @Override
        public void facts(Consumer<Fact<?, ?>> visitor) {
            visitor.accept(fact);
            visitor.accept(bound);
        }
    }

    /**
     * That the act comes within a term.
     *
     * @param moment what must come within the term
     * @param from when the term began
     * @param term its length
     * @param <A> the acts
     */
    record InTime<A extends Act>(
            Fact<? super A, LocalDateTime> moment, Fact<? super A, LocalDateTime> from, Term term)
            implements Condition<A> {
        @Override
        public Truth judge(Matter<? extends A> matter) {
            Optional<LocalDateTime> start = from.read(matter);
            Optional<LocalDateTime> when = moment.read(matter);
            if (start.isEmpty() || when.isEmpty()) {
                return Truth.UNKNOWN;
            }
            return matter.limits()
                    .reckon(start.get(), term)
                    .match(deadline -> Truth.of(when.get().isBefore(deadline.end())), beyond -> Truth.UNKNOWN);
        }

        @Override
        public Finding explain(Matter<? extends A> matter) {
            Optional<LocalDateTime> start = from.read(matter);
            if (start.isEmpty()) {
                return Finding.of(from, start, Truth.UNKNOWN, wording());
            }
            if (moment.read(matter).isEmpty()) {
                return Finding.of(moment, Optional.empty(), Truth.UNKNOWN, wording());
            }
            Reckoning reckoned = matter.limits().reckon(start.get(), term);
            Optional<Missing> missing = reckoned instanceof Deadline
                    ? Optional.empty()
                    : Optional.of(new Missing(reckoned.explanation(), new Supply.LawText()));
            return new Finding(
                    judge(matter), wording(), Optional.of(reckoned.explanation()), ImmutableList.of(), missing);
        }

        @Override
        public Wording wording() {
            return Wording.of(
                    moment.name().nl() + " binnen " + term.wording().nl() + " na " + from.name().nl(),
                    moment.name().en() + " within " + term.wording().en() + " of " + from.name().en());
        }

        @Override
        public void facts(Consumer<Fact<?, ?>> visitor) {
            visitor.accept(moment);
            visitor.accept(from);
        }
    }

    /**
     * All of several conditions.
     *
     * @param parts the conditions
     * @param <A> the acts
     */
    record All<A extends Act>(ImmutableList<Condition<? super A>> parts) implements Condition<A> {
        @Override
        public Truth judge(Matter<? extends A> matter) {
            Truth truth = Truth.TRUE;
            for (Condition<? super A> part : parts) {
                truth = truth.and(part.judge(matter));
                if (truth == Truth.FALSE) {
                    return truth;
                }
            }
            return truth;
        }

        @Override
        public Finding explain(Matter<? extends A> matter) {
            return Finding.composed(judge(matter), wording(), Logic.explain(parts, matter));
        }

        @Override
        public Wording wording() {
            return Logic.join(parts, Condition::wording, " en ", " and ");
        }

        @Override
        public void facts(Consumer<Fact<?, ?>> visitor) {
            parts.forEach(part -> part.facts(visitor));
        }
    }

    /**
     * At least one of several conditions.
     *
     * @param parts the conditions
     * @param <A> the acts
     */
    record Any<A extends Act>(ImmutableList<Condition<? super A>> parts) implements Condition<A> {
        @Override
        public Truth judge(Matter<? extends A> matter) {
            Truth truth = Truth.FALSE;
            for (Condition<? super A> part : parts) {
                truth = truth.or(part.judge(matter));
                if (truth == Truth.TRUE) {
                    return truth;
                }
            }
            return truth;
        }

        @Override
        public Finding explain(Matter<? extends A> matter) {
            return Finding.composed(judge(matter), wording(), Logic.explain(parts, matter));
        }

        @Override
        public Wording wording() {
            return Logic.join(parts, Condition::wording, " of ", " or ");
        }

        @Override
        public void facts(Consumer<Fact<?, ?>> visitor) {
            parts.forEach(part -> part.facts(visitor));
        }
    }

    /**
     * The opposite of a condition.
     *
     * @param part the condition
     * @param <A> the acts
     */
    record Not<A extends Act>(Condition<A> part) implements Condition<A> {
        @Override
        public Truth judge(Matter<? extends A> matter) {
            return part.judge(matter).not();
        }

        @Override
        public Finding explain(Matter<? extends A> matter) {
            return Logic.negate(part.explain(matter));
        }

        @Override
        public Wording wording() {
            return Logic.negated(part.wording());
        }

        @Override
        public void facts(Consumer<Fact<?, ?>> visitor) {
            part.facts(visitor);
        }

        @Override
        public Condition<A> not() {
            return part;
        }
    }

    /**
     * A condition save for an exception that stands elsewhere in the law.
     *
     * @param rule the condition
     * @param exception the exception
     * @param law where the exception stands
     * @param <A> the acts
     */
    record Unless<A extends Act>(Condition<? super A> rule, Condition<? super A> exception, Citation law)
            implements Condition<A> {
        @Override
        public Truth judge(Matter<? extends A> matter) {
            return rule.judge(matter).or(exception.judge(matter));
        }

        @Override
        public Finding explain(Matter<? extends A> matter) {
            return Finding.composed(
                    judge(matter), wording(), ImmutableList.of(rule.explain(matter), exception.explain(matter)));
        }

        @Override
        public Wording wording() {
            return Wording.of(
                    rule.wording().nl() + ", tenzij " + exception.wording().nl() + " (" + law.in(Language.NL) + ")",
                    rule.wording().en() + ", unless " + exception.wording().en() + " (" + law.in(Language.EN) + ")");
        }

        @Override
        public void facts(Consumer<Fact<?, ?>> visitor) {
            rule.facts(visitor);
            exception.facts(visitor);
        }
    }

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
            Truth truth = Truth.TRUE;
            for (S subject : subjects.get()) {
                truth = truth.and(each.judge(matter.about(as, subject)));
            }
            return truth;
        }

        @Override
        public Finding explain(Matter<? extends A> matter) {
            ImmutableList<Finding> parts = roster.reading()
                    .read(matter)
                    .map(subjects -> subjects.stream()
                            .map(subject -> named(subject, each.explain(matter.about(as, subject))))
                            .collect(ImmutableList.toImmutableList()))
                    .orElse(ImmutableList.of());
            return Finding.composed(judge(matter), wording(), parts);
        }

        private Finding named(S subject, Finding finding) {
            String written = Shown.in(subject, Language.EN);
            Wording what = Wording.of(
                    written + ": " + finding.what().nl(),
                    written + ": " + finding.what().en());
            return new Finding(finding.truth(), what, finding.value(), finding.parts(), finding.missing());
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
}

/** What the composed conditions share. */
final class Logic {

    private Logic() {}

    static <A extends Act> ImmutableList<Finding> explain(
            ImmutableList<Condition<? super A>> parts, Matter<? extends A> matter) {
        return parts.stream().map(part -> part.explain(matter)).collect(ImmutableList.toImmutableList());
    }

    static <T> Wording join(ImmutableList<T> parts, Function<T, Wording> wording, String nl, String en) {
        return Wording.of(
                "(" + parts.stream().map(part -> wording.apply(part).nl()).collect(Collectors.joining(nl)) + ")",
                "(" + parts.stream().map(part -> wording.apply(part).en()).collect(Collectors.joining(en)) + ")");
    }

    static Wording negated(Wording wording) {
        return Wording.of("niet: " + wording.nl(), "not: " + wording.en());
    }

    /** Carries a negation down to the single facts, so that the decisive ones can be told from the rest. */
    static Finding negate(Finding finding) {
        return new Finding(
                finding.truth().not(),
                negated(finding.what()),
                finding.value(),
                finding.parts().stream().map(Logic::negate).collect(ImmutableList.toImmutableList()),
                finding.missing());
    }
}
