package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Duty;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.TermId;
import org.confisca.source.RuleId;

/** Consequences while they are being found. */
final class Draft {
    final List<RunningTerm> started = new ArrayList<>(2);
    final List<TermId> stopped;
    final List<RunningTerm> moved = new ArrayList<>(1);
    final List<Duty> opened = new ArrayList<>(2);
    final List<Duty> discharged = new ArrayList<>(2);
    final List<RuleId> undecided = new ArrayList<>(0);
    private int serial;

    Draft(CaseFile file, ImmutableList<TermId> ended) {
        this.stopped = new ArrayList<>(ended);
        this.serial = file.serial();
    }

    int next() {
        return ++serial;
    }

    Consequences consequences(List<Step> ensuing) {
        if (started.isEmpty()
                && stopped.isEmpty()
                && moved.isEmpty()
                && opened.isEmpty()
                && discharged.isEmpty()
                && undecided.isEmpty()
                && ensuing.isEmpty()) {
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
