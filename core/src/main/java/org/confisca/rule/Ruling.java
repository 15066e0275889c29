package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.Misfit;
import org.confisca.source.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A question in the hands of its book: it decides at once and explains when asked.
 *
 * @param question what was asked
 * @param verdict what the rules came to; null if no rule was asked, because the act cannot happen on this file
 */
record Ruling(Question question, @Nullable Verdict<?> verdict) {

    static <A extends Act> Assessment on(Question question, Entry<A> entry, A act) {
        ImmutableList<Misfit> misfits = entry.type().misfits(question.file(), act);
        if (!misfits.isEmpty()) {
            return unfit(question, misfits);
        }
        Verdict<A> verdict = Verdict.on(entry, Matter.of(question.file(), act, question.book()), act.by());
        return new Ruling(question, verdict).conclude(entry, act, verdict);
    }

    static Assessment unfit(Question question, ImmutableList<Misfit> misfits) {
        return structural(
                question, misfits.stream().map(Reason.DoesNotFit::new).collect(ImmutableList.toImmutableList()));
    }

    static Assessment structural(Question question, ImmutableList<Reason> reasons) {
        return new Assessment.Refused(new Ruling(question, null), reasons);
    }

    private <A extends Act> Assessment conclude(Entry<A> entry, A act, Verdict<A> reached) {
        if (reached.outcome() == Truth.FALSE) {
            return new Assessment.Refused(this, ImmutableList.of());
        }
        if (reached.outcome() == Truth.UNKNOWN) {
            return new Assessment.Undetermined(this);
        }
        ImmutableList<RuleId> powers = reached.judgement().holding();
        Foresight foresight = Foresight.of(entry, act, question);
        if (foresight != null) {
            return new Assessment.Permitted(this, powers, foresight);
        }
        Aftermath aftermath = new Aftermath(question.book());
        Aftermath.Result result = aftermath(aftermath, entry, act);
        if (aftermath.beyond() != null) {
            return unfit(
                    question,
                    ImmutableList.of(new Misfit("at", aftermath.beyond().explanation())));
        }
        return new Assessment.Permitted(this, powers, result);
    }

    private <A extends Act> Aftermath.Result aftermath(Aftermath aftermath, Entry<A> entry, A act) {
        return aftermath.of(entry, act, question.file(), act.applyTo(question.file()), ImmutableList.of());
    }

    /** What follows from an act that the rules were asked about. */
    Aftermath.Result whatFollows(Foresight foresight) {
        Verdict<?> reached = Objects.requireNonNull(verdict, "The rules were not asked");
        return whatFollows(reached.judgement().entry(), foresight);
    }

    private <A extends Act> Aftermath.Result whatFollows(Entry<A> known, Foresight foresight) {
        return aftermath(
                new Aftermath(question.book(), foresight), known, known.type().cast(question.act()));
    }

    Optional<Step> stepBecause(Cause cause) {
        return verdict == null
                ? Optional.empty()
                : stepBecause(cause, verdict.judgement().entry());
    }

    private <A extends Act> Optional<Step> stepBecause(Cause cause, Entry<A> known) {
        A act = known.type().cast(question.act());
        Aftermath aftermath = new Aftermath(question.book());
        Aftermath.Result result = aftermath(aftermath, known, act);
        return aftermath.beyond() == null ? Optional.of(new Step(act, cause, result.then())) : Optional.empty();
    }

    Optional<RegimeChoice> choice() {
        return verdict == null ? Optional.empty() : verdict.choice();
    }

    ImmutableList<Reason> reasons() {
        return verdict == null ? ImmutableList.of() : new Reasons<>(verdict.judgement(), question).all();
    }

    ImmutableList<Missing> missing() {
        return verdict == null ? ImmutableList.of() : verdict.missing();
    }

    Paths paths() {
        return verdict == null ? Paths.none() : paths(verdict);
    }

    private <A extends Act> Paths paths(Verdict<A> reached) {
        A act = reached.judgement().entry().type().cast(question.act());
        return new PathFinder(question.book()).find(reached, act, question.file());
    }

    ImmutableList<Traced> trace() {
        return verdict == null ? ImmutableList.of() : new Reasons<>(verdict.judgement(), question).trace();
    }
}
