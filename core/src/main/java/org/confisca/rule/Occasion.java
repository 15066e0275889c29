package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Subject;
import org.confisca.source.RuleId;
import org.confisca.time.BeyondCalendar;
import org.confisca.time.Deadline;
import org.confisca.time.Reckoning;
import org.confisca.time.Term;
import org.confisca.time.TermUnit;
import org.jspecify.annotations.Nullable;

/**
 * An act that has happened, as the rules see it that follow from it: the file after the effect of the act, what the act
 * reached, and the consequences found so far.
 *
 * @param entry what the book says about this type of act
 * @param act the act
 * @param matter the file after its effect
 * @param book the book
 * @param foresight the ends of terms that were reckoned before; null if none were
 * @param touched what the act refers to or creates
 * @param reached what it touched, and the measures that gave way to it
 * @param draft the consequences
 */
record Occasion<A extends Act>(
        Entry<A> entry,
        A act,
        Matter<A> matter,
        RuleBook book,
        @Nullable Foresight foresight,
        ImmutableList<Subject> touched,
        ImmutableList<Subject> reached,
        Draft draft) {

    ActType<A> type() {
        return entry.type();
    }

    CaseFile file() {
        return matter.file();
    }

    LocalDateTime at() {
        return matter.at();
    }

    /** The same act after more has followed from it. */
    Occasion<A> after(CaseFile more) {
        return new Occasion<>(entry, act, Matter.of(more, act, book), book, foresight, touched, reached, draft);
    }

    boolean applies(BookRule<? extends ActRule<A>> held) {
        if (!held.covers(at().toLocalDate())) {
            return false;
        }
        Truth truth = held.rule().clause().both(matter);
        if (truth == Truth.UNKNOWN || (truth == Truth.TRUE && !held.decides(matter))) {
            draft.leaveUndecided(held.id());
            return false;
        }
        return truth == Truth.TRUE;
    }

    /** What a rule is about: those of its roster or, without one, what the act creates or is about. */
    ImmutableList<? extends Subject> subjects(BookRule<?> held, @Nullable Roster<? super A, ? extends Subject> roster) {
        if (roster == null) {
            return type().subject(act).map(ImmutableList::of).orElse(ImmutableList.of());
        }
        Optional<? extends ImmutableList<? extends Subject>> found =
                roster.reading().read(matter);
        if (found.isEmpty()) {
            draft.leaveUndecided(held.id());
            return ImmutableList.of();
        }
        if (roster.isInDoubt(matter)) {
            draft.leaveUndecided(held.id());
        }
        return found.get();
    }

    /**
     * The end of a term; empty, and the rule undecided, if the calendar does not reach so far, or if the book is strict and
     * nobody has verified the calendar.
     */
    Optional<Deadline> reckon(RuleId rule, LocalDateTime start, Term term) {
        Deadline known = foresight == null ? null : foresight.end(start, term);
        Reckoning reckoned = known != null ? known : book.limits().reckon(start, term);
        if (reckoned instanceof Deadline deadline) {
            if (matter.reliesOn(deadline.law())) {
                return Optional.of(deadline);
            }
            draft.leaveUndecided(rule);
            return Optional.empty();
        }
        draft.goBeyond((BeyondCalendar) reckoned);
        draft.leaveUndecided(rule);
        return Optional.empty();
    }

    /** The end of a term that counts on where another ended: hours from that instant, days from the last day before it. */
    Optional<Deadline> reckonOn(RuleId rule, LocalDateTime end, Term term) {
        return reckon(rule, term.unit() == TermUnit.HOURS ? end : end.minusNanos(1), term);
    }
}
