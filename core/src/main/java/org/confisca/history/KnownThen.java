package org.confisca.history;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLaw;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Subject;
import org.confisca.rule.Consequences;
import org.confisca.rule.Step;

/**
 * Puts together the file as it was known: line by line, leaving out what was not known and what rests on it. Nothing is
 * judged anew; a recorded consequence is applied as it was recorded or not at all. One use, one thread.
 */
final class KnownThen {
    private final ImmutableList.Builder<Entry> leftOut = ImmutableList.builder();
    private CaseFile file;
    private int serial;
    private boolean gap;
    private boolean whole;

    KnownThen(CaseFile opening) {
        this.file = opening;
        this.serial = opening.serial();
    }

    /** The file with every known line so far. The ids of terms and duties that were not known stay taken. */
    CaseFile file() {
        return gap ? file.edit().serial(serial).build() : file;
    }

    /** The known lines that were left out, or of which a consequence was. */
    ImmutableList<Entry> leftOut() {
        return leftOut.build();
    }

    void unknown(Entry entry) {
        gap = true;
        serial += idsGiven(entry.step());
    }

    void known(Entry entry) {
        serial += idsGiven(entry.step());
        if (!gap) {
            file = entry.step().applyTo(file);
            return;
        }
        whole = true;
        file = asFarAsItFits(entry.step(), file);
        if (!whole) {
            leftOut.add(entry);
        }
    }

    private CaseFile asFarAsItFits(Step step, CaseFile before) {
        if (!fits(step.act().type(), step.act(), before)) {
            whole = false;
            return before;
        }
        CaseFile moved = step.act().applyTo(before);
        Consequences then = step.then();
        Consequences own = new Consequences(
                about(moved, then.started(), term -> term.about()),
                then.stopped(),
                about(moved, then.moved(), term -> term.about()),
                about(moved, then.opened(), duty -> duty.about()),
                about(moved, then.discharged(), duty -> duty.about()),
                ImmutableList.of(),
                then.undecided());
        CaseFile after = new Step(step.act(), step.cause(), own).applyTo(before);
        for (Step ensuing : then.ensuing()) {
            after = asFarAsItFits(ensuing, after);
        }
        return after;
    }

    private static <A extends Act> boolean fits(ActType<A> type, Act act, CaseFile file) {
        return act instanceof ByLaw byLaw
                ? file.has(byLaw.about())
                : type.misfits(file, type.cast(act)).isEmpty();
    }

    private <T> ImmutableList<T> about(CaseFile moved, ImmutableList<T> all, Function<T, Subject> subject) {
        ImmutableList<T> known =
                all.stream().filter(each -> moved.has(subject.apply(each))).collect(ImmutableList.toImmutableList());
        whole &= known.size() == all.size();
        return known;
    }

    private static int idsGiven(Step step) {
        Consequences then = step.then();
        int given = then.started().size() + then.opened().size();
        for (Step ensuing : then.ensuing()) {
            given += idsGiven(ensuing);
        }
        return given;
    }
}
