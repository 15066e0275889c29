package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.rule.ToyActs.at;

import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.OnAsset;
import org.confisca.act.OnMeasure;
import org.confisca.act.Values;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.casefile.MeasureId;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fact is read from. */
class MatterTest {
    private static final OrderHold ACT = ToyActs.hold("2026-07-01T10:00");

    @ParameterizedTest
    @CsvSource({"2026-01-01,2025-12-31,false", "2026-01-01,2026-01-01,true", "2026-01-01,2026-01-02,true"})
    void silence_speaks_only_about_the_time_for_which_the_file_is_complete(
            String since, String earliest, boolean speaks) {
        Matter<OrderHold> matter = ToyBook.matter(Files.completeSince(since), ACT);
        assertThat(matter.silence(Optional.of(LocalDate.parse(earliest)), 0))
                .isEqualTo(speaks ? Optional.of(0) : Optional.empty());
    }

    @Test
    void silence_about_any_time_speaks_if_the_file_is_complete_at_all() {
        assertThat(ToyBook.matter(Files.completeSince("2026-01-01"), ACT).silence(Optional.empty(), 0))
                .contains(0);
        assertThat(ToyBook.matter(Files.incomplete(), ACT).silence(Optional.empty(), 0))
                .isEmpty();
        assertThat(ToyBook.matter(Files.incomplete(), ACT).silence(Optional.of(LocalDate.MAX), 0))
                .isEmpty();
    }

    @Test
    void with_an_act_its_fields_are_read_from_the_act() {
        Matter<OrderHold> matter = ToyBook.matter(Files.usual(), ACT);
        assertThat(matter.at()).isEqualTo(at("2026-07-01T10:00"));
        assertThat(matter.value(OrderHold.GROUND)).contains(HoldGround.INDICATIONS);
        assertThat(matter.value(OnAsset.ASSET)).contains(ToyActs.A1);
        assertThat(matter.around(OnAsset.ASSET)).isEmpty();
    }

    @Test
    void without_an_act_only_what_is_asked_about_is_known() {
        Matter<OrderHold> matter = Matter.open(
                Files.usual().file(),
                at("2026-07-01T10:00"),
                Values.none().with(OnAsset.ASSET, ToyActs.A1),
                ToyBook.BOOK);
        assertThat(matter.value(OnAsset.ASSET)).contains(ToyActs.A1);
        assertThat(matter.value(OrderHold.GROUND)).isEmpty();
        assertThat(matter.at()).isEqualTo(at("2026-07-01T10:00"));
        assertThat(matter.about(OnMeasure.MEASURE, new MeasureId("M1")).around(OnAsset.ASSET))
                .contains(ToyActs.A1);
    }

    @Test
    void one_subject_of_a_roster_has_the_act_around_it() {
        Matter<OrderHold> matter = ToyBook.matter(Files.usual(), ACT);
        Matter<OnMeasure> one = matter.about(OnMeasure.MEASURE, new MeasureId("M1"));
        assertThat(one.value(OnMeasure.MEASURE)).contains(new MeasureId("M1"));
        assertThat(one.around(OrderHold.GROUND)).contains(HoldGround.INDICATIONS);
        assertThat(one.around(OnMeasure.MEASURE)).isEmpty();
        assertThat(one.file()).isSameAs(matter.file());
        assertThat(one.at()).isEqualTo(matter.at());
    }
}
