package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.Field;
import org.confisca.act.ValueKind;
import org.confisca.act.proceeding.Determine;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DeterminationId;
import org.confisca.casefile.NormKey;
import org.confisca.casefile.Subject;
import org.confisca.time.Deadline;

/**
 * Finds the ways in which a condition could come out as wanted. A recorded determination is never overturned, a fact that
 * was told is not told otherwise, save that one may ask for less or later, and nothing is backdated.
 */
final class WaysOfCondition {
    private final CaseFile file;
    private final LocalDateTime at;

    WaysOfCondition(CaseFile file, LocalDateTime at) {
        this.file = file;
        this.at = at;
    }

    <A extends Act> Ways to(boolean wanted, Condition<A> condition, Matter<? extends A> matter) {
        if (condition.judge(matter) == Truth.of(wanted)) {
            return Ways.NOTHING_NEEDED;
        }
        if (condition instanceof Not<A> not) {
            return to(!wanted, not.part(), matter);
        }
        if (condition instanceof All<A> all) {
            return parts(wanted, wanted, all.parts(), matter);
        }
        if (condition instanceof Any<A> any) {
            return parts(wanted, !wanted, any.parts(), matter);
        }
        if (condition instanceof Unless<A> unless) {
            return unless(wanted, unless, matter);
        }
        if (condition instanceof Every<A, ?, ?> every) {
            return every(wanted, every, matter);
        }
        return single(wanted, condition, matter);
    }

    private <A extends Act> Ways parts(
            boolean wanted, boolean together, ImmutableList<Condition<? super A>> parts, Matter<? extends A> matter) {
        Ways ways = together ? Ways.NOTHING_NEEDED : Ways.IMPOSSIBLE;
        for (Condition<? super A> part : parts) {
            Ways next = toPart(wanted, part, matter);
            ways = together ? ways.and(next) : ways.or(next);
        }
        return ways;
    }

    /** An exception that a strict book cannot rest on neither helps nor can be ruled out. */
    private <A extends Act> Ways unless(boolean wanted, Unless<A> unless, Matter<? extends A> matter) {
        if (matter.reliesOn(unless.law())) {
            return parts(wanted, !wanted, ImmutableList.of(unless.rule(), unless.exception()), matter);
        }
        return wanted ? toPart(true, unless.rule(), matter) : Ways.IMPOSSIBLE;
    }

    private <B extends Act, A extends B> Ways toPart(boolean wanted, Condition<B> part, Matter<? extends A> matter) {
        return to(wanted, part, matter);
    }

    private <A extends Act, B extends Act, S extends Subject> Ways every(
            boolean wanted, Every<A, B, S> every, Matter<? extends A> matter) {
        Optional<ImmutableList<S>> subjects = every.roster().reading().read(matter);
        if (subjects.isEmpty() || (wanted && every.roster().isInDoubt(matter))) {
            return leads(every, matter);
        }
        Ways ways = wanted ? Ways.NOTHING_NEEDED : Ways.IMPOSSIBLE;
        for (S subject : subjects.get()) {
            Ways next = toPart(wanted, every.each(), matter.about(every.as(), subject));
            ways = wanted ? ways.and(next) : ways.or(next);
        }
        return ways;
    }

    private <A extends Act> Ways single(boolean wanted, Condition<A> condition, Matter<? extends A> matter) {
        if (condition instanceof YesNo<A> fact) {
            return yesNo(wanted, fact, matter);
        }
        if (condition instanceof Is<A, ?> is) {
            return is(wanted, is, matter);
        }
        if (condition instanceof Compared<A, ?> compared) {
            return compared(wanted, compared, matter);
        }
        if (condition instanceof InTime<A> inTime) {
            return inTime(wanted, inTime, matter);
        }
        return leads(condition, matter);
    }

    private <A extends Act> Ways yesNo(boolean wanted, YesNo<A> fact, Matter<? extends A> matter) {
        boolean unknown = fact.read(matter).isEmpty();
        if (fact.key() != null) {
            return unknown ? determination(wanted, fact, fact.key().read(matter)) : Ways.IMPOSSIBLE;
        }
        Field<? super A, Boolean> told = fact.told();
        if (told != null) {
            return unknown && matter.hasAct() ? Ways.of(new Proposal.Change<>(told, wanted)) : Ways.IMPOSSIBLE;
        }
        if (!wanted && matter.hasAct() && fact.supply() instanceof Supply.Told list && canBeEmpty(list.field())) {
            return Ways.of(emptied(list.field()));
        }
        if (wanted && fact.achieved() != null) {
            Optional<ImmutableList<Proposal>> proposals = fact.achieved().read(matter);
            if (proposals.isPresent()) {
                return Ways.of(proposals.get());
            }
            if (!unknown) {
                return Ways.IMPOSSIBLE;
            }
        }
        boolean canHappen = unknown || (wanted && fact.supply() instanceof Supply.EarlierAct);
        return canHappen ? lead(fact) : Ways.IMPOSSIBLE;
    }

    /** What an act may leave unsaid, such as who else owes, it may also say is nobody. */
    private static boolean canBeEmpty(Field<?, ?> field) {
        return field.kind() instanceof ValueKind.ListOf<?> && !field.isRequired();
    }

    @SuppressWarnings("unchecked") // the kind of the field says that its values are lists
    private static <T> Proposal emptied(Field<?, T> field) {
        return new Proposal.Change<>(field, (T) ImmutableList.of());
    }

    private Ways determination(boolean wanted, YesNo<?> fact, Optional<NormKey> key) {
        if (key.isEmpty() || !(fact.supply() instanceof Supply.Determined norm)) {
            return lead(fact);
        }
        return norm.offices().stream()
                .map(office -> Ways.of(new Proposal.First(Determine.builder()
                        .at(at)
                        .by(office)
                        .determination(new DeterminationId(fresh(key.get())))
                        .norm(norm.norm())
                        .about(key.get().about())
                        .answer(wanted)
                        .standard(norm.standard())
                        .build())))
                .reduce(Ways.IMPOSSIBLE, Ways::or);
    }

    /** The same question gets the same new id, so that it is proposed once however many rules ask it. */
    private String fresh(NormKey key) {
        String id = "PATH-" + Integer.toHexString(key.toString().hashCode());
        String free = id;
        for (int next = 2; file.determinations().find(new DeterminationId(free)).isPresent(); next++) {
            free = id + "-" + next;
        }
        return free;
    }

    private <A extends Act, T> Ways is(boolean wanted, Is<A, T> is, Matter<? extends A> matter) {
        Field<? super A, T> told = is.fact().told();
        Optional<T> value = is.fact().read(matter);
        if (told == null) {
            return value.isEmpty() ? lead(is.fact()) : fromElsewhere(is.fact());
        }
        if (!wanted || !matter.hasAct()) {
            return value.isEmpty() ? lead(is.fact()) : Ways.IMPOSSIBLE;
        }
        boolean asksForLess = is.test() instanceof Test.AtMost<?> && is.judge(matter) == Truth.FALSE;
        if (value.isPresent() && !asksForLess) {
            return Ways.IMPOSSIBLE;
        }
        ImmutableList<T> passing = passing(is.test());
        return passing.isEmpty()
                ? lead(is.fact())
                : passing.stream()
                        .map(passes -> Ways.of(new Proposal.Change<>(told, passes)))
                        .reduce(Ways.IMPOSSIBLE, Ways::or);
    }

    /** Values that pass a test, if they can be named. */
    @SuppressWarnings("unchecked") // the bound of a test is of the type of the values that it tests
    private static <T> ImmutableList<T> passing(Test<T> test) {
        if (test instanceof Test.EqualTo<T> equal) {
            return ImmutableList.of(equal.value());
        }
        if (test instanceof Test.OneOf<T> oneOf) {
            return oneOf.values();
        }
        if (test instanceof Test.AtMost<?> atMost) {
            return ImmutableList.of((T) atMost.bound());
        }
        return ImmutableList.of();
    }

    /** A recorded fact that another act could bring about; anything that stands in the header is fixed. */
    private static Ways fromElsewhere(Fact<?, ?> fact) {
        return fact.supply() instanceof Supply.EarlierAct ? lead(fact) : Ways.IMPOSSIBLE;
    }

    private <A extends Act, T extends Comparable<? super T>> Ways compared(
            boolean wanted, Compared<A, T> compared, Matter<? extends A> matter) {
        Optional<T> bound = compared.bound().read(matter);
        if (bound.isEmpty()) {
            return lead(compared.bound());
        }
        return upTo(wanted && compared.inclusive(), compared.fact(), bound.get(), matter);
    }

    /** What was left unsaid can be the bound itself; what was told can be less, in the same currency. */
    private static <B extends Act, A extends B, T> Ways upTo(
            boolean boundPasses, Fact<B, T> fact, T bound, Matter<? extends A> matter) {
        Optional<T> value = fact.read(matter);
        Field<? super B, T> told = fact.told();
        if (told != null
                && boundPasses
                && matter.hasAct()
                && value.map(found -> Test.comparable(found, bound)).orElse(true)) {
            return Ways.of(new Proposal.Change<>(told, bound));
        }
        return value.isEmpty() ? lead(fact) : Ways.IMPOSSIBLE;
    }

    private <A extends Act> Ways inTime(boolean wanted, InTime<A> inTime, Matter<? extends A> matter) {
        Optional<LocalDateTime> start = inTime.from().read(matter);
        if (start.isEmpty()) {
            return lead(inTime.from());
        }
        if (inTime.moment().read(matter).isEmpty()) {
            return lead(inTime.moment());
        }
        boolean ofTheAct = inTime.moment().read(matter).equals(Optional.of(matter.at()));
        if (wanted || !ofTheAct) {
            return Ways.IMPOSSIBLE;
        }
        return matter.limits().reckon(start.get(), inTime.term()) instanceof Deadline deadline
                ? Ways.of(new Proposal.Change<>(Act.AT, deadline.end()))
                : Ways.IMPOSSIBLE;
    }

    private static <A extends Act> Ways leads(Condition<A> condition, Matter<? extends A> matter) {
        ImmutableList<Missing> unknowns = condition.explain(matter).unknowns();
        return unknowns.isEmpty()
                ? Ways.IMPOSSIBLE
                : Ways.of(unknowns.stream().<Proposal>map(Proposal.Lead::new).collect(ImmutableList.toImmutableList()));
    }

    private static Ways lead(Fact<?, ?> fact) {
        return Ways.of(new Proposal.Lead(Missing.of(fact)));
    }
}
