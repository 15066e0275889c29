package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.rule.Condition.every;
import static org.confisca.rule.ToyBook.matter;
import static org.confisca.rule.ToyBook.name;
import static org.confisca.rule.Truth.FALSE;
import static org.confisca.rule.Truth.TRUE;
import static org.confisca.rule.Truth.UNKNOWN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.confisca.act.OnAsset;
import org.confisca.act.OnMeasure;
import org.confisca.act.hold.OrderHold;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.MeasureId;
import org.confisca.source.Wording;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** A condition that every subject of a roster must meet. */
class EveryTest {
    private static final ImmutableMap<String, Boolean> ANSWERS = ImmutableMap.of("M1", true, "M2", false, "M4", true);

    private static final YesNo<OnMeasure> EACH = YesNo.offRecord(
            name("each"),
            new Supply.Header(),
            matter -> matter.value(OnMeasure.MEASURE).flatMap(id -> Optional.ofNullable(ANSWERS.get(id.value()))));

    private static Roster<OnAsset, MeasureId> roster(String... ids) {
        ImmutableList.Builder<MeasureId> all = ImmutableList.builder();
        for (String id : ids) {
            all.add(new MeasureId(id));
        }
        return Roster.of(name("roster"), matter -> Optional.of(all.build()));
    }

    private static Condition<OnAsset> of(Roster<OnAsset, MeasureId> roster) {
        return every(roster, OnMeasure.MEASURE, EACH);
    }

    @Test
    void all_must_meet_it() {
        assertThat(of(roster("M1", "M4")).judge(matter())).isEqualTo(TRUE);
        assertThat(of(roster("M1", "M2")).judge(matter())).isEqualTo(FALSE);
        assertThat(of(roster("M1", "M3")).judge(matter())).isEqualTo(UNKNOWN);
        assertThat(of(roster("M3", "M2")).judge(matter())).isEqualTo(FALSE);
    }

    @Test
    void an_empty_roster_meets_it_and_an_unknown_roster_is_unknown() {
        assertThat(of(roster()).judge(matter())).isEqualTo(TRUE);
        Condition<OnAsset> unknown = of(Roster.of(name("roster"), matter -> Optional.empty()));
        assertThat(unknown.judge(matter())).isEqualTo(UNKNOWN);
        assertThat(unknown.explain(matter()).truth()).isEqualTo(UNKNOWN);
        assertThat(unknown.explain(matter()).parts()).isEmpty();
    }

    @Test
    void of_a_roster_in_doubt_the_certain_ones_can_still_fail_it() {
        Roster<OnAsset, MeasureId> inDoubt =
                roster("M1").orPerhaps(matter -> Optional.of(ImmutableList.of(new MeasureId("M9"))));

        assertThat(of(inDoubt).judge(matter())).isEqualTo(UNKNOWN);
        assertThat(of(inDoubt).explain(matter()).unknowns())
                .containsExactly(new Missing(name("roster"), new Supply.Header()));
        assertThat(of(roster("M2").orPerhaps(matter -> Optional.empty())).judge(matter()))
                .isEqualTo(FALSE);
        assertThat(of(roster("M1").orPerhaps(matter -> Optional.empty())).judge(matter()))
                .isEqualTo(UNKNOWN);
        assertThat(of(roster("M1").orPerhaps(matter -> Optional.of(ImmutableList.of())))
                        .judge(matter()))
                .isEqualTo(TRUE);
    }

    @Test
    void findings_name_the_subject() {
        Finding finding = of(roster("M1", "M2")).explain(matter());
        assertThat(finding.what())
                .isEqualTo(Wording.of("voor elk van nl roster: nl each", "for each of en roster: en each"));
        Finding decisive = finding.decisive().get(0);
        assertThat(finding.decisive()).hasSize(1);
        assertThat(decisive.what()).isEqualTo(Wording.of("measure:M2: nl each", "measure:M2: en each"));
        assertThat(decisive.fact()).contains(Wording.of("measure:M2: nl each", "measure:M2: en each"));
        assertThat(decisive.value()).contains(Wording.of("nee", "no"));
    }

    @Test
    void its_facts_are_those_of_the_condition() {
        List<String> names = new ArrayList<>();
        of(roster("M1")).facts(fact -> names.add(fact.toString()));
        assertThat(names).containsExactly("en each");
    }

    @Test
    void a_condition_on_a_subject_can_look_at_the_act_around_it() {
        YesNo<OnMeasure> looksAround = YesNo.offRecord(
                name("around"),
                new Supply.Header(),
                matter -> matter.around(OrderHold.ASSET).map(new AssetId("A1")::equals));
        assertThat(every(roster("M1"), OnMeasure.MEASURE, looksAround).judge(matter()))
                .isEqualTo(TRUE);
        assertThat(looksAround.judge(ToyBook.matter(Files.usual(), ToyActs.release("2026-07-01T10:00"))))
                .isEqualTo(UNKNOWN);
    }
}
