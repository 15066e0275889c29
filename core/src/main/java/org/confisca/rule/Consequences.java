package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Clock;
import org.confisca.casefile.Duties;
import org.confisca.casefile.Duty;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.TermId;
import org.confisca.source.RuleId;

/**
 * What followed from an act, as data. It is recorded with the act; whoever reads the history later applies it and asks no
 * rule.
 *
 * @param started terms that began
 * @param stopped terms that were stopped or ended
 * @param moved terms that were extended, with their new end
 * @param opened duties that were opened
 * @param discharged duties that were done, as they stand afterwards
 * @param ensuing acts of the law that followed at once, in order
 * @param undecided rules of which nobody can say whether or until when they apply: because the file is not complete for the
 *     time that matters, the law was not read or not verified, or the calendar does not reach so far
 */
public record Consequences(
        ImmutableList<RunningTerm> started,
        ImmutableList<TermId> stopped,
        ImmutableList<RunningTerm> moved,
        ImmutableList<Duty> opened,
        ImmutableList<Duty> discharged,
        ImmutableList<Step> ensuing,
        ImmutableList<RuleId> undecided) {

    private static final Consequences NONE = new Consequences(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of());

    /**
     * No consequences.
     *
     * @return nothing
     */
    public static Consequences none() {
        return NONE;
    }

    /**
     * Applies what followed, in the order in which it followed.
     *
     * @param file the file after the effect of the act
     * @return the file after everything that followed
     */
    CaseFile applyTo(CaseFile file) {
        CaseFile after = ownApplied(file);
        for (Step step : ensuing) {
            after = step.applyTo(after);
        }
        return after;
    }

    /** Terms and duties, without the acts of the law. */
    CaseFile ownApplied(CaseFile file) {
        if (started.isEmpty() && stopped.isEmpty() && moved.isEmpty() && opened.isEmpty() && discharged.isEmpty()) {
            return file;
        }
        Clock clock = file.clock();
        for (TermId id : stopped) {
            clock = clock.without(id);
        }
        for (RunningTerm term : moved) {
            clock = clock.with(term);
        }
        for (RunningTerm term : started) {
            clock = clock.with(term);
        }
        Duties duties = file.duties();
        for (Duty duty : discharged) {
            duties = duties.with(duty);
        }
        for (Duty duty : opened) {
            duties = duties.with(duty);
        }
        return file.edit()
                .clock(clock)
                .duties(duties)
                .serial(file.serial() + started.size() + opened.size())
                .build();
    }
}
