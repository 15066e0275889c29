package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLaw;
import org.confisca.act.Field;
import org.confisca.act.Values;
import org.confisca.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the nearest lawful paths of an act: all limits must allow it and one power must permit it. What is found is
 * carried out before it is called verified; an act that must come first may itself need acts before it, two deep.
 */
final class PathFinder {
    private static final int DEPTH = 2;
    private static final int MOST = 5;
    private final RuleBook book;
    private final int depth;

    PathFinder(RuleBook book) {
        this(book, DEPTH);
    }

    private PathFinder(RuleBook book, int depth) {
        this.book = book;
        this.depth = depth;
    }

    <A extends Act> Paths find(Verdict<A> verdict, A act, CaseFile file) {
        Judgement<A> judgement = verdict.judgement();
        WaysOfCondition conditions = new WaysOfCondition(file, act.at());
        Ways ways = powers(judgement, conditions);
        for (BookRule<Limit<A>> held : judgement.entry().limits()) {
            ways = ways.and(limit(judgement, held, conditions));
        }
        if (verdict.regimeUnknown().isPresent()) {
            ways = ways.and(Ways.of(new Proposal.Lead(verdict.regimeUnknown().get())));
        }
        List<Path> verified = new ArrayList<>();
        List<Path> leads = new ArrayList<>();
        boolean cut = ways.truncated();
        for (ImmutableSet<Proposal> set : ways.sets()) {
            if (verified.size() == MOST) {
                cut = true;
                break;
            }
            Optional<Path> path = verify(set, judgement.entry().type(), act, file);
            path.filter(Path::verified).ifPresent(verified::add);
            path.filter(found -> !found.verified()).ifPresent(leads::add);
        }
        int room = MOST - verified.size();
        return new Paths(
                ImmutableList.<Path>builder()
                        .addAll(verified)
                        .addAll(leads.subList(0, Math.min(room, leads.size())))
                        .build(),
                cut || leads.size() > room);
    }

    private <A extends Act> Ways powers(Judgement<A> judgement, WaysOfCondition conditions) {
        Ways ways = Ways.IMPOSSIBLE;
        for (BookRule<Power<A>> held : judgement.entry().powers()) {
            ways = ways.or(power(judgement, held, conditions));
        }
        return ways;
    }

    private <A extends Act> Ways power(Judgement<A> judgement, BookRule<Power<A>> held, WaysOfCondition conditions) {
        if (judgement.permits(held) == Truth.TRUE) {
            return Ways.NOTHING_NEEDED;
        }
        if (!judgement.inForce(held)) {
            return wait(judgement, held);
        }
        if (!held.decides(judgement.matter())) {
            return Ways.IMPOSSIBLE;
        }
        Ways holder = judgement.by() == held.rule().holder()
                ? Ways.NOTHING_NEEDED
                : Ways.of(new Proposal.Change<>(Act.BY, held.rule().holder()));
        Clause<A> clause = held.rule().clause();
        return holder.and(toHold(clause.where(), judgement.matter(), conditions))
                .and(toHold(clause.when(), judgement.matter(), conditions));
    }

    /** A provision that comes into force later can be waited for; one that no longer is cannot. */
    private static <A extends Act> Ways wait(Judgement<A> judgement, BookRule<Power<A>> held) {
        return held.edition()
                .from()
                .map(day -> day.atStartOfDay())
                .filter(judgement.matter().at()::isBefore)
                .map(day -> Ways.of(new Proposal.Change<>(Act.AT, day)))
                .orElse(Ways.IMPOSSIBLE);
    }

    private <A extends Act> Ways limit(Judgement<A> judgement, BookRule<Limit<A>> held, WaysOfCondition conditions) {
        if (judgement.allows(held) == Truth.TRUE) {
            return Ways.NOTHING_NEEDED;
        }
        if (!held.decides(judgement.matter())) {
            return Ways.IMPOSSIBLE;
        }
        Clause<A> clause = held.rule().clause();
        Ways met = toHold(clause.when(), judgement.matter(), conditions);
        boolean scopeUnknown = clause.scope(judgement.matter()) == Truth.UNKNOWN;
        return scopeUnknown && clause.where() != null
                ? met.or(toFail(clause.where(), judgement.matter(), conditions))
                : met;
    }

    private static <B extends Act, A extends B> Ways toHold(
            @Nullable Condition<B> condition, Matter<A> matter, WaysOfCondition conditions) {
        return condition == null ? Ways.NOTHING_NEEDED : conditions.to(true, condition, matter);
    }

    private static <B extends Act, A extends B> Ways toFail(
            Condition<B> condition, Matter<A> matter, WaysOfCondition conditions) {
        return conditions.to(false, condition, matter);
    }

    private <A extends Act> Optional<Path> verify(
            ImmutableSet<Proposal> proposals, ActType<A> type, A act, CaseFile file) {
        List<Act> firsts = new ArrayList<>();
        List<Proposal> others = new ArrayList<>();
        Values values = type.values(act);
        for (Proposal proposal : proposals) {
            if (proposal instanceof Proposal.First first) {
                firsts.add(first.act());
            } else {
                others.add(proposal);
                values = proposal instanceof Proposal.Change<?> change ? changed(values, change) : values;
            }
        }
        if (others.stream().anyMatch(Proposal.Lead.class::isInstance)) {
            return Optional.of(new Path(ordered(firsts, others), false));
        }
        List<Act> performed = new ArrayList<>();
        Act mended = type.make(values);
        boolean permitted = perform(firsts, file, performed)
                .flatMap(after -> tried(mended, after))
                .isPresent();
        return permitted ? Optional.of(new Path(ordered(performed, others), true)) : Optional.empty();
    }

    private static <T> Values changed(Values values, Proposal.Change<T> change) {
        Field<?, T> field = change.field();
        return values.with(field, change.value());
    }

    private static ImmutableList<Proposal> ordered(List<Act> firsts, List<Proposal> others) {
        ImmutableList.Builder<Proposal> proposals = ImmutableList.builder();
        firsts.forEach(act -> proposals.add(new Proposal.First(act)));
        return proposals.addAll(others).build();
    }

    /** Carries out acts in any order in which they are permitted, with what they need before them; empty if one never is. */
    private Optional<CaseFile> perform(List<Act> acts, CaseFile file, List<Act> performed) {
        List<Act> left = new ArrayList<>(acts);
        CaseFile after = file;
        boolean progress = true;
        while (progress && !left.isEmpty()) {
            progress = false;
            for (Act act : ImmutableList.copyOf(left)) {
                Optional<CaseFile> next = performOne(act, after, performed);
                if (next.isPresent()) {
                    after = next.get();
                    left.remove(act);
                    progress = true;
                }
            }
        }
        return left.isEmpty() ? Optional.of(after) : Optional.empty();
    }

    private Optional<CaseFile> performOne(Act act, CaseFile file, List<Act> performed) {
        Optional<CaseFile> at = tried(act, file);
        if (at.isPresent()) {
            performed.add(act);
            return at;
        }
        if (depth <= 1 || !isKnown(act)) {
            return Optional.empty();
        }
        for (Path path : new PathFinder(book, depth - 1).pathsOf(act, act.type(), file)) {
            List<Act> before = new ArrayList<>();
            Values values = valuesOf(act.type(), act);
            for (Proposal proposal : path.proposals()) {
                if (proposal instanceof Proposal.First first) {
                    before.add(first.act());
                } else if (proposal instanceof Proposal.Change<?> change) {
                    values = changed(values, change);
                }
            }
            List<Act> done = new ArrayList<>();
            Act mended = act.type().make(values);
            Optional<CaseFile> after =
                    new PathFinder(book, 1).perform(before, file, done).flatMap(ready -> tried(mended, ready));
            if (after.isPresent()) {
                performed.addAll(done);
                performed.add(mended);
                return after;
            }
        }
        return Optional.empty();
    }

    /**
     * The file after an act, if it is permitted. What a fact proposes may be an act that this book does not know, or one
     * after which it lets the law act without end: no path leads there, and the question is answered all the same.
     */
    private Optional<CaseFile> tried(Act act, CaseFile file) {
        if (!isKnown(act)) {
            return Optional.empty();
        }
        try {
            return book.assess(file, act) instanceof Assessment.Permitted permitted
                    ? Optional.of(permitted.next())
                    : Optional.empty();
        } catch (EndlessLaw law) {
            return Optional.empty();
        }
    }

    private boolean isKnown(Act act) {
        return !(act instanceof ByLaw) && book.knows(act.type());
    }

    private <A extends Act> ImmutableList<Path> pathsOf(Act act, ActType<A> type, CaseFile file) {
        A first = type.cast(act);
        Verdict<A> verdict = Verdict.on(book.entry(type), Matter.of(file, first, book), first.by());
        return find(verdict, first, file).paths().stream()
                .filter(Path::verified)
                .collect(ImmutableList.toImmutableList());
    }

    private static <A extends Act> Values valuesOf(ActType<A> type, Act act) {
        return type.values(type.cast(act));
    }
}
