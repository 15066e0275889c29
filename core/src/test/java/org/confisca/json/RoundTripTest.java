package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.json.CaseTexts.prepared;
import static org.confisca.json.CaseTexts.usable;

import com.google.common.collect.Iterables;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLaw;
import org.confisca.act.hold.HoldLaw;
import org.confisca.casefile.MeasureId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    static Stream<ActType<?>> types() {
        return SampleActs.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_act_with_all_its_fields_is_read_back_as_it_was(ActType<?> type) {
        Act act = sample(type);

        assertThat(readBack(act)).isEqualTo(act);
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_act_with_only_what_it_must_have_is_read_back_as_it_was(ActType<?> type) {
        Act act = least(type);

        assertThat(readBack(act)).isEqualTo(act);
    }

    @ParameterizedTest
    @MethodSource("types")
    void yaml_gives_the_same_act(ActType<?> type) {
        String json = prepared(CaseWriter.write(sample(type)));

        // JSON is YAML, so the YAML parser must make the same of it
        CaseReading yaml = CaseReader.standard().read(json, Format.YAML);

        assertThat(yaml).isEqualTo(CaseReader.standard().read(json, Format.JSON));
    }

    @Test
    void an_act_of_the_law_is_written_but_not_read() {
        ByLaw lapsed = new ByLaw(HoldLaw.HOLD_LAPSED, LocalDateTime.parse("2026-07-10T00:00"), new MeasureId("H1"));

        assertThat(CaseWriter.write(lapsed)).isEqualTo("""
                        {
                          "act": "HoldLapsed",
                          "at": "2026-07-10T00:00",
                          "about": "measure:H1"
                        }
                        """);
    }

    private static Act readBack(Act act) {
        return Iterables.getLast(usable(prepared(CaseWriter.write(act))).acts()).act();
    }

    private static Act sample(ActType<?> type) {
        return new SampleActs(choices -> choices - 1, true).act(type, LocalDateTime.parse("2026-07-03T09:30:15"));
    }

    private static Act least(ActType<?> type) {
        return new SampleActs(choices -> 0, false).act(type, LocalDateTime.parse("2026-07-03T09:30"));
    }
}
