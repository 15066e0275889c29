package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLaw;
import org.confisca.act.ByLawType;
import org.confisca.act.OnAsset;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Due;
import org.confisca.casefile.Duty;
import org.confisca.casefile.DutyId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.Subject;
import org.confisca.casefile.TermId;
import org.confisca.time.BeyondCalendar;
import org.confisca.time.Deadline;
import org.confisca.time.Reckoning;
import org.confisca.time.Term;
import org.jspecify.annotations.Nullable;

/**
 * Finds what follows from an act: which terms start, stop and move, which duties open and are done, what the law does at
 * once. It reads the file as it is after the effect of the act. One use, one thread.
 */
final class Aftermath {
    /** A chain of acts of the law longer than this is an error in the book, not something to wait for. */
    private static final int MOST_IN_A_CHAIN = 1000;

    /** One act of the law that follows from another, and so on; many more than this would exhaust the stack. */
    private static final int DEEPEST_CHAIN = 100;

    private final RuleBook book;
    private @Nullable BeyondCalendar beyond;
    private int chained;
    private int depth;

    Aftermath(RuleBook book) {
        this.book = book;
    }

    /** The day that the calendar does not reach; null if every term could be reckoned. */
    @Nullable
    BeyondCalendar beyond() {
        return beyond;
    }

    /** What follows from an act, and the file after all of it. */
    record Result(Consequences then, CaseFile after) {}

    <A extends Act> Result of(Entry<A> entry, A act, CaseFile before, CaseFile moved, ImmutableList<TermId> ended) {
        Matter<A> matter = Matter.of(moved, act, book);
        Draft draft = new Draft(moved, ended);
        ImmutableList<Subject> touched = act instanceof ByLaw byLaw
                ? ImmutableList.of(byLaw.about())
                : entry.type().subjects(act);
        stop(entry, act, moved, touched, draft);
        extend(entry, moved, touched, draft);
        start(entry, matter, act, touched, draft);
        discharge(entry, act, moved, touched, draft);
        discharge(entry, act, moved, displaced(act, before, moved), draft);
        open(entry, matter, act, draft);
        Consequences own = draft.consequences();
        CaseFile after = own.ownApplied(moved);
        if (entry.follows().isEmpty()) {
            return new Result(own, after);
        }
        after = ensue(entry, act, after, draft);
        return new Result(draft.consequences(), after);
    }

    private <A extends Act> void stop(
            Entry<A> entry, A act, CaseFile moved, ImmutableList<Subject> touched, Draft draft) {
        for (Subject subject : touched) {
            if (isOnlyMentioned(entry, act, subject)) {
                continue;
            }
            for (RunningTerm term : moved.clock().about(subject)) {
                if (term.stoppedBy().contains(entry.type().name())) {
                    draft.stop(term.id());
                }
            }
        }
    }

    private <A extends Act> void extend(Entry<A> entry, CaseFile moved, ImmutableList<Subject> touched, Draft draft) {
        for (BookRule<Runs<?>> held : entry.extended()) {
            Term step = held.rule().step();
            for (Subject subject : touched) {
                for (RunningTerm term : moved.clock().about(subject)) {
                    if (step != null && term.rule().equals(held.id())) {
                        // the last day of the term is the day from which the extension counts on
                        reckon(term.end().minusNanos(1), step)
                                .ifPresent(deadline -> draft.move(RunningTerm.builder()
                                        .from(term)
                                        .deadline(deadline)
                                        .extensions(term.extensions() + 1)
                                        .build()));
                    }
                }
            }
        }
    }

    private <A extends Act> void start(
            Entry<A> entry, Matter<A> matter, A act, ImmutableList<Subject> touched, Draft draft) {
        for (BookRule<Runs<A>> held : entry.starts()) {
            if (!applies(held, matter, draft)) {
                continue;
            }
            Runs<A> runs = held.rule();
            for (Subject subject : subjects(held, runs.roster(), entry.type(), matter, act, draft)) {
                reckon(matter.at(), runs.length())
                        .ifPresent(deadline -> draft.start(RunningTerm.builder()
                                .id(new TermId("T" + draft.next()))
                                .rule(held.id())
                                .law(held.provision().citation())
                                .edition(held.edition().from())
                                .about(subject)
                                .watching(watched(touched, subject))
                                .length(runs.length())
                                .start(matter.at())
                                .firstEnd(deadline.end())
                                .deadline(deadline)
                                .extensions(0)
                                .expiresInto(runs.expiry().name())
                                .stoppedBy(runs.stopperNames())
                                .build()));
            }
        }
    }

    /** A term about one of several subjects of a roster is not touched by acts about what they have in common. */
    private static ImmutableSet<Subject> watched(ImmutableList<Subject> touched, Subject about) {
        if (!touched.contains(about)) {
            return ImmutableSet.of(about);
        }
        ImmutableSet.Builder<Subject> watched = ImmutableSet.builder();
        for (Subject subject : touched) {
            if (!isOnlyMentioned(subject) || subject.equals(about)) {
                watched.add(subject);
            }
        }
        return watched.build();
    }

    private static boolean isOnlyMentioned(Subject subject) {
        return subject instanceof PartyId || subject instanceof OffenceId;
    }

    private static <A extends Act> boolean isOnlyMentioned(Entry<A> entry, A act, Subject subject) {
        return isOnlyMentioned(subject) && !entry.type().subject(act).equals(Optional.of(subject));
    }

    private <A extends Act> void discharge(
            Entry<A> entry, A act, CaseFile moved, ImmutableList<Subject> touched, Draft draft) {
        for (Subject subject : touched) {
            for (Duty duty : moved.duties().openAbout(subject)) {
                boolean done = duty.dischargedBy().contains(entry.type().name());
                if (!done && !duty.endedBy().contains(entry.type().name())) {
                    continue;
                }
                draft.discharge(Duty.builder()
                        .from(duty)
                        .dischargedAt(Optional.of(act.at()))
                        .build());
                duty.every().filter(period -> done).ifPresent(period -> reopen(duty, period, act.at(), draft));
            }
        }
    }

    /** The measures that gave way to what the act laid on the asset: a hold to a seizure. */
    private static ImmutableList<Subject> displaced(Act act, CaseFile before, CaseFile moved) {
        if (!(act instanceof OnAsset onAsset)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Subject> gone = ImmutableList.builder();
        Asset after = moved.assets().get(onAsset.asset());
        for (MeasureId measure : before.assets().get(onAsset.asset()).measures()) {
            if (!after.measures().contains(measure)) {
                gone.add(measure);
            }
        }
        return gone.build();
    }

    /** A recurring duty comes back, due one period after it was due, however early or late it was done. */
    private void reopen(Duty duty, Term period, LocalDateTime at, Draft draft) {
        LocalDateTime from = duty.due() instanceof Due.By by ? by.end().minusNanos(1) : at;
        reckon(from, period)
                .ifPresent(deadline -> draft.open(Duty.builder()
                        .from(duty)
                        .id(new DutyId("DU" + draft.next()))
                        .openedAt(at)
                        .due(new Due.By(deadline.end()))
                        .build()));
    }

    private <A extends Act> void open(Entry<A> entry, Matter<A> matter, A act, Draft draft) {
        for (BookRule<Owes<A>> held : entry.duties()) {
            if (!applies(held, matter, draft)) {
                continue;
            }
            Owes<A> owes = held.rule();
            Term term = owes.term();
            Optional<Due> due = term == null
                    ? Optional.of(new Due.WithoutDelay(matter.at()))
                    : reckon(matter.at(), term).map(deadline -> new Due.By(deadline.end()));
            if (due.isEmpty()) {
                continue;
            }
            for (Subject subject : subjects(held, owes.roster(), entry.type(), matter, act, draft)) {
                draft.open(Duty.builder()
                        .id(new DutyId("DU" + draft.next()))
                        .rule(held.id())
                        .law(held.provision().citation())
                        .owedBy(owes.owedBy())
                        .what(owes.what())
                        .about(subject)
                        .dischargedBy(owes.dischargeNames())
                        .endedBy(owes.enderNames())
                        .due(due.get())
                        .openedAt(matter.at())
                        .every(owes.isRecurring() ? Optional.ofNullable(term) : Optional.empty())
                        .build());
            }
        }
    }

    private <A extends Act> CaseFile ensue(Entry<A> entry, A act, CaseFile own, Draft draft) {
        CaseFile after = own;
        for (BookRule<Ensues<A>> held : entry.follows()) {
            Matter<A> matter = Matter.of(after, act, book);
            if (!applies(held, matter, draft)) {
                continue;
            }
            Ensues<A> ensues = held.rule();
            for (Subject subject : subjects(held, ensues.roster(), entry.type(), matter, act, draft)) {
                Step step = byLaw(
                        new ByLaw(ensues.result(), act.at(), subject),
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
    Step byLaw(ByLaw act, Cause.ByLaw cause, CaseFile before, ImmutableList<TermId> ended) {
        if (++chained > MOST_IN_A_CHAIN || ++depth > DEEPEST_CHAIN) {
            throw new IllegalStateException("The book lets the law act without end: last " + cause.rule());
        }
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

    private <A extends Act> boolean applies(BookRule<? extends ActRule<A>> held, Matter<A> matter, Draft draft) {
        if (!held.covers(matter.at().toLocalDate())) {
            return false;
        }
        Truth truth = held.rule().clause().both(matter);
        if (truth == Truth.UNKNOWN || (truth == Truth.TRUE && !held.decides(matter))) {
            draft.leaveUndecided(held.id());
            return false;
        }
        return truth == Truth.TRUE;
    }

    private static <A extends Act> ImmutableList<? extends Subject> subjects(
            BookRule<?> held,
            @Nullable Roster<? super A, ? extends Subject> roster,
            ActType<A> type,
            Matter<A> matter,
            A act,
            Draft draft) {
        if (roster == null) {
            return type.subject(act).map(ImmutableList::of).orElse(ImmutableList.of());
        }
        Optional<? extends ImmutableList<? extends Subject>> found =
                roster.reading().read(matter);
        if (found.isEmpty()) {
            draft.leaveUndecided(held.id());
            return ImmutableList.of();
        }
        return found.get();
    }

    private Optional<Deadline> reckon(LocalDateTime start, Term term) {
        Reckoning reckoned = book.limits().reckon(start, term);
        if (reckoned instanceof Deadline deadline) {
            return Optional.of(deadline);
        }
        beyond = (BeyondCalendar) reckoned;
        return Optional.empty();
    }
}
