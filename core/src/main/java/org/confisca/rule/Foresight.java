package org.confisca.rule;

import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.act.OnAsset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Duty;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Subject;
import org.confisca.time.Deadline;
import org.confisca.time.Term;
import org.jspecify.annotations.Nullable;

/**
 * Why the answer to a question can be given before anybody has looked at what follows from the act. An act whose terms lie
 * beyond the calendar does not fit, so what follows has to be found first, unless it is plain that no term can lie there. Then
 * the next file, which costs more than the answer, is made for whoever asks for it, and the ends reckoned here are used.
 *
 * @param start when the terms start
 * @param ends the ends of the terms that the act can start, one after the other; null if it starts none
 */
record Foresight(LocalDateTime start, @Nullable End ends) {

    /** Where a term ends that starts with the act, and the ends reckoned before it. */
    record End(Term term, Deadline deadline, @Nullable End rest) {}

    /**
     * Looks at more than applies: every term that the act could start, whatever its conditions. Acts of the law that could
     * follow, terms that the act extends and duties that come back are not looked into.
     *
     * @return null if some term may lie beyond the calendar
     */
    static <A extends Act> @Nullable Foresight of(Entry<A> entry, A act, Question question) {
        if (!entry.follows().isEmpty() || !entry.extended().isEmpty() || bringsBack(entry, act, question.file())) {
            return null;
        }
        End ends = null;
        for (BookRule<Runs<A>> held : entry.starts()) {
            Term term = held.rule().length();
            if (!(question.book().limits().reckon(act.at(), term) instanceof Deadline deadline)) {
                return null;
            }
            ends = new End(term, deadline, ends);
        }
        for (BookRule<Owes<A>> held : entry.duties()) {
            Term term = held.rule().term();
            if (term == null) {
                continue;
            }
            if (!(question.book().limits().reckon(act.at(), term) instanceof Deadline deadline)) {
                return null;
            }
            ends = new End(term, deadline, ends);
        }
        return new Foresight(act.at(), ends);
    }

    /** The end of a term, if it was reckoned here. */
    @Nullable
    Deadline end(LocalDateTime from, Term term) {
        if (!from.equals(start)) {
            return null;
        }
        End known = ends;
        while (known != null && !known.term().equals(term)) {
            known = known.rest();
        }
        return known == null ? null : known.deadline();
    }

    private static <A extends Act> boolean bringsBack(Entry<A> entry, A act, CaseFile file) {
        if (!file.duties().anyOpen()) {
            return false;
        }
        for (Subject subject : entry.type().subjects(act)) {
            if (comesBack(subject, file)) {
                return true;
            }
        }
        return act instanceof OnAsset onAsset && giveWay(onAsset, file);
    }

    /** A measure that gives way to another may have duties of its own. */
    private static boolean giveWay(OnAsset act, CaseFile file) {
        for (MeasureId measure : file.assets().get(act.asset()).measures()) {
            if (comesBack(measure, file)) {
                return true;
            }
        }
        return false;
    }

    private static boolean comesBack(Subject subject, CaseFile file) {
        for (Duty duty : file.duties().openAbout(subject)) {
            if (duty.every().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
