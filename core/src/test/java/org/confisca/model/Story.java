package org.confisca.model;

import java.util.ArrayList;
import java.util.List;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureKind;

/** Whether the state of an asset, the measures on it and the grants of it tell one story. */
final class Story {
    private Story() {}

    static List<String> faults(CaseFile file, Asset asset) {
        List<String> faults = new ArrayList<>();
        LegalState state = asset.state();
        String name = asset.id().value() + " is " + state.getClass().getSimpleName();
        List<Measure> lasting = file.measures().values().stream()
                .filter(measure -> measure.asset().equals(asset.id()))
                .filter(measure -> measure.endedAt().isEmpty())
                .toList();
        if (!lasting.stream().map(Measure::id).toList().equals(asset.measures().asList())) {
            faults.add(name + " and lists other measures than those that last");
        }
        boolean seized = lasting.stream().anyMatch(measure -> measure.kind() != MeasureKind.HOLD);
        if (state instanceof LegalState.Seized && !seized) {
            faults.add(name + " under no seizure");
        }
        if (state instanceof LegalState.Held && (seized || lasting.isEmpty())) {
            faults.add(name + " without a hold, or with a seizure");
        }
        if (state instanceof LegalState.Free && !lasting.isEmpty()) {
            faults.add(name + " under a measure");
        }
        boolean over = state instanceof LegalState.Confiscated
                || state instanceof LegalState.Reused
                || state instanceof LegalState.ReturnDue;
        if (over && seized) {
            faults.add(name + " and still under seizure");
        }
        if (state instanceof LegalState.Disposed && seized) {
            faults.add(name + " and left a seizure behind");
        }
        grants(file, asset, name, faults);
        return faults;
    }

    private static void grants(CaseFile file, Asset asset, String name, List<String> faults) {
        long granted = file.grants().values().stream()
                .filter(grant -> grant.asset().equals(asset.id()))
                .filter(grant -> grant.endedAt().isEmpty())
                .count();
        if (granted != (asset.state() instanceof LegalState.Reused ? 1 : 0)) {
            faults.add(name + " and " + granted + " grants of it last");
        }
    }

    /** Whether a decision that counts as final could still be overturned. */
    static boolean isFinalTooSoon(CaseFile file, Decision decision) {
        return decision.finalSince().isPresent()
                && Oracle.ordinary(file, decision.id())
                        .anyMatch(remedy -> remedy.status().isOpen());
    }
}
