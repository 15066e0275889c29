package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.jurisdiction.nl.SeizureActs.moment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.confisca.act.Act;
import org.confisca.act.proceeding.Determine;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DeterminationId;
import org.confisca.casefile.Duty;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.history.Carried;
import org.confisca.history.CaseHistory;
import org.confisca.rule.Assessment;
import org.confisca.testkit.Files;

/** A case that is lived through act by act under Dutch law; each act is checked to be lawful, or not, as announced. */
final class LivingCase {
    static final AssetId CAR = new AssetId("A1");
    static final AssetId PROCEEDS = new AssetId("PR1");
    static final MeasureId SEIZURE = new MeasureId("M1");

    private CaseHistory history = CaseHistory.of(Files.usual().file());

    CaseHistory history() {
        return history;
    }

    private Assessment carryOut(Act act) {
        Carried carried = history.carryOut(DutchLaw.book(), act, act.at());
        history = carried.history();
        return carried.assessment();
    }

    void lawful(Act act) {
        assertThat(carryOut(act)).as("%s", act).isInstanceOf(Assessment.Permitted.class);
    }

    void irregular(Act act) {
        assertThat(carryOut(act)).as("%s", act).isInstanceOf(Assessment.Refused.class);
    }

    Assessment asked(Act act) {
        return DutchLaw.book().assess(history.now(), act);
    }

    CaseFile now() {
        assertThat(history.replay()).isEqualTo(history.now());
        return history.now();
    }

    LegalState stateOf(AssetId asset) {
        return now().assets().get(asset).state();
    }

    Measure seizure() {
        return now().measures().get(SEIZURE);
    }

    List<String> openDuties() {
        return now().duties().open().stream()
                .map(duty -> duty.rule().toString())
                .sorted()
                .toList();
    }

    void found(String norm, boolean answer, Office by, String at) {
        lawful(Determine.builder()
                .at(moment(at))
                .by(by)
                .determination(new DeterminationId("DT-" + norm))
                .norm(norm)
                .about(ImmutableList.of(CAR))
                .answer(answer)
                .standard(Standard.FINDING)
                .build());
    }

    Duty dutyOf(String rule) {
        return now().duties().open().stream()
                .filter(duty -> duty.rule().toString().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
