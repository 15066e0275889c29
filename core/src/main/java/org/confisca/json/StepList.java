package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.casefile.Duty;
import org.confisca.rule.Step;

/** Lays out steps of the law, each followed by what ensued from it. */
final class StepList {

    private StepList() {}

    static ImmutableList<Step> flat(ImmutableList<Step> steps) {
        ImmutableList.Builder<Step> all = ImmutableList.builder();
        for (Step step : steps) {
            all.add(step).addAll(flat(step.then().ensuing()));
        }
        return all.build();
    }

    /** The duties that acts of the law and an act have opened. */
    static ImmutableList<Duty> opened(ImmutableList<Step> byLaw, Optional<Step> step) {
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        byLaw.forEach(each -> duties.addAll(each.then().opened()));
        step.ifPresent(act -> duties.addAll(act.then().opened()));
        return duties.build();
    }
}
