package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import org.confisca.act.Act;
import org.confisca.act.ByLaw;
import org.confisca.act.ByLawType;
import org.confisca.act.Divides;
import org.confisca.act.OnAsset;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.Subject;
import org.confisca.casefile.TermId;
import org.confisca.time.BeyondCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Finds what follows from an act: which terms start, stop and move, which duties open and are done, what the law does at
 * once. It reads the file as it is after the effect of the act. One use, one thread.
 */
final class Aftermath {
    /** One act of the law that follows from another, and so on; many more than this would exhaust the stack. */
    private static final int DEEPEST_CHAIN = 100;

    private final RuleBook book;
    private final @Nullable Foresight foresight;
    private @Nullable Repeats repeats;
    private @Nullable BeyondCalendar beyond;
    private int depth;

    Aftermath(RuleBook book) {
        this(book, null, null);
    }

    /** What follows from an act whose terms were reckoned before. */
    Aftermath(RuleBook book, Foresight foresight) {
        this(book, null, foresight);
    }

    /** What follows at one moment from one act after another, with what the law has done at that moment already. */
    Aftermath(RuleBook book, Repeats repeats) {
        this(book, repeats, null);
    }

    private Aftermath(RuleBook book, @Nullable Repeats repeats, @Nullable Foresight foresight) {
        this.book = book;
        this.repeats = repeats;
        this.foresight = foresight;
    }

    /** The day that the calendar does not reach; null if every term could be reckoned. */
    @Nullable
    BeyondCalendar beyond() {
        return beyond;
    }

    /** What follows from an act, and the file after all of it. */
    record Result(Consequences then, CaseFile after) {}

    <A extends Act> Result of(Entry<A> entry, A act, CaseFile before, CaseFile moved, ImmutableList<TermId> ended) {
        Draft draft = new Draft(moved, ended);
        ImmutableList<Subject> touched = act instanceof ByLaw byLaw
                ? ImmutableList.of(byLaw.about())
                : entry.type().subjects(act);
        Occasion<A> occasion = new Occasion<>(
                entry,
                act,
                Matter.of(moved, act, book),
                book,
                foresight,
                touched,
                reached(touched, act, before, moved),
                draft);
        TermsThatFollow.find(occasion);
        DutiesThatFollow.find(occasion);
        if (act instanceof Divides divides) {
            WhatIsDivided.find(divides, before, draft);
        }
        beyond = draft.beyond() == null ? beyond : draft.beyond();
        Consequences own = draft.consequences();
        CaseFile after = own.ownApplied(moved);
        if (entry.follows().isEmpty()) {
            return new Result(own, after);
        }
        after = ensue(occasion, after);
        return new Result(draft.consequences(), after);
    }

    /** What the act touched, and the measures that gave way to what it laid on the asset: a hold to a seizure. */
    private static ImmutableList<Subject> reached(
            ImmutableList<Subject> touched, Act act, CaseFile before, CaseFile moved) {
        if (!(act instanceof OnAsset onAsset)) {
            return touched;
        }
        Asset after = moved.assets().get(onAsset.asset());
        ImmutableList.Builder<Subject> reached = null;
        for (MeasureId measure : before.assets().get(onAsset.asset()).measures()) {
            if (!after.measures().contains(measure)) {
                reached = reached == null ? ImmutableList.<Subject>builder().addAll(touched) : reached;
                reached.add(measure);
            }
        }
        return reached == null ? touched : reached.build();
    }

    private <A extends Act> CaseFile ensue(Occasion<A> occasion, CaseFile own) {
        CaseFile after = own;
        Draft draft = occasion.draft();
        for (BookRule<Ensues<A>> held : occasion.entry().follows()) {
            Occasion<A> now = occasion.after(after);
            if (!now.applies(held)) {
                continue;
            }
            for (Subject subject : now.subjects(held, held.rule().roster())) {
                Step step = byLaw(
                        new ByLaw(held.rule().result(), now.at(), subject),
                        new Cause.ByLaw(held.id(), held.provision().citation()),
                        after,
                        ImmutableList.of());
                draft.ensue(step);
                after = step.applyTo(after);
            }
        }
        return after;
    }

    /** Lets the law do something, and finds what follows from that. */
    private Step byLaw(ByLaw act, Cause.ByLaw cause, CaseFile before, ImmutableList<TermId> ended) {
        if (++depth > DEEPEST_CHAIN) {
            throw new EndlessLaw(cause.rule());
        }
        repeats = repeats == null ? new Repeats() : repeats;
        repeats.note(cause.rule(), act.about(), act.at());
        Step step = new Step(
                act,
                cause,
                of(book.entry(act.type()), act, before, act.applyTo(before), ended)
                        .then());
        depth--;
        return step;
    }

    /** Ends a term, and lets the law do what then follows. */
    Step expire(RunningTerm term, CaseFile file) {
        ByLawType result = book.vocabulary()
                .find(term.expiresInto())
                .filter(ByLawType.class::isInstance)
                .map(ByLawType.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("The book '" + book.name()
                        + "' does not know what follows from term " + term.id() + ": " + term.expiresInto()));
        return byLaw(
                new ByLaw(result, term.end(), term.about()),
                new Cause.ByLaw(term.rule(), term.law()),
                file,
                ImmutableList.of(term.id()));
    }
}
