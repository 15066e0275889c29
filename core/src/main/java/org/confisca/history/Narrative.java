package org.confisca.history;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.casefile.CaseFile;

/**
 * What is told of a case, before any law is asked about it: how the file was opened and what was done.
 *
 * @param opening the file before any act
 * @param acts the acts, in order of time
 * @param until how long time runs on after the last act; empty if it stops with it
 */
public record Narrative(CaseFile opening, ImmutableList<Narrative.Told> acts, Optional<LocalDateTime> until) {

    /**
     * One act of the narrative.
     *
     * @param act the act
     * @param proposed whether it is a question only, and did not happen
     */
    public record Told(Act act, boolean proposed) {}

    /**
     * A narrative of acts that happened.
     *
     * @param opening the file before any act
     * @param acts the acts, in order of time
     * @return the narrative; time stops with the last act
     */
    public static Narrative of(CaseFile opening, Iterable<? extends Act> acts) {
        ImmutableList.Builder<Told> told = ImmutableList.builder();
        acts.forEach(act -> told.add(new Told(act, false)));
        return new Narrative(opening, told.build(), Optional.empty());
    }
}
