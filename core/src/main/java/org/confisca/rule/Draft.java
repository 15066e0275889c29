package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Duty;
import org.confisca.casefile.DutyId;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.TermId;
import org.confisca.source.RuleId;
import org.confisca.time.BeyondCalendar;
import org.jspecify.annotations.Nullable;

/** Consequences while they are being found. */
final class Draft {
    private List<RunningTerm> started = ImmutableList.of();
    private List<TermId> stopped;
    private List<RunningTerm> moved = ImmutableList.of();
    private List<Duty> opened = ImmutableList.of();
    private List<Duty> discharged = ImmutableList.of();
    private List<Step> ensuing = ImmutableList.of();
    private List<RuleId> undecided = ImmutableList.of();
    private @Nullable BeyondCalendar beyond;
    private int serial;

    Draft(CaseFile file, ImmutableList<TermId> ended) {
        this.stopped = ended;
        this.serial = file.serial();
    }

    int next() {
        return ++serial;
    }

    void start(RunningTerm term) {
        started = Few.plus(started, term);
    }

    void stop(TermId term) {
        if (!hasStopped(term)) {
            stopped = Few.plus(stopped, term);
        }
    }

    void move(RunningTerm term) {
        moved = Few.plus(moved, term);
    }

    void open(Duty duty) {
        opened = Few.plus(opened, duty);
    }

    boolean hasStopped(TermId term) {
        return stopped.contains(term);
    }

    boolean hasMoved(TermId term) {
        return moved.stream().anyMatch(each -> each.id().equals(term));
    }

    boolean hasDischarged(DutyId duty) {
        return discharged.stream().anyMatch(each -> each.id().equals(duty));
    }

    void discharge(Duty duty) {
        discharged = Few.plus(discharged, duty);
    }

    void ensue(Step step) {
        ensuing = Few.plus(ensuing, step);
    }

    void leaveUndecided(RuleId rule) {
        if (!undecided.contains(rule)) {
            undecided = Few.plus(undecided, rule);
        }
    }

    void goBeyond(BeyondCalendar calendar) {
        beyond = calendar;
    }

    /** The last day that a calendar did not reach; null if every term could be reckoned. */
    @Nullable
    BeyondCalendar beyond() {
        return beyond;
    }

    Consequences consequences() {
        if (started.isEmpty()
                && stopped.isEmpty()
                && moved.isEmpty()
                && opened.isEmpty()
                && discharged.isEmpty()
                && ensuing.isEmpty()
                && undecided.isEmpty()) {
            return Consequences.none();
        }
        return new Consequences(
                ImmutableList.copyOf(started),
                ImmutableList.copyOf(stopped),
                ImmutableList.copyOf(moved),
                ImmutableList.copyOf(opened),
                ImmutableList.copyOf(discharged),
                ImmutableList.copyOf(ensuing),
                ImmutableList.copyOf(undecided));
    }
}
