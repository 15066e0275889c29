package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.seizure.Seize;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Duty;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** A hold, and what takes its place. */
class HoldLifeTest {
    private static final AssetId BALANCE = new AssetId("A2");
    private static final MeasureId HOLD = new MeasureId("H1");

    private static OrderHold hold() {
        return OrderHold.builder()
                .at(LocalDateTime.parse("2026-07-02T10:15"))
                .by(Office.FIU)
                .asset(BALANCE)
                .measure(HOLD)
                .ground(HoldGround.INDICATIONS)
                .build();
    }

    private static Seize seize(String at) {
        return Seize.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.INVESTIGATING_OFFICER)
                .asset(BALANCE)
                .measure(new MeasureId("M1"))
                .purposes(ImmutableList.of(Purpose.FORFEITURE))
                .build();
    }

    @Test
    void a_seizure_before_the_end_takes_the_place_of_the_hold_its_term_and_the_duty_to_comply() {
        CaseFile file = Files.usual()
                .after(DutchLaw.book(), hold(), seize("2026-07-09T23:59"))
                .file();

        assertThat(file.assets().get(BALANCE).state()).isEqualTo(new LegalState.Seized());
        assertThat(file.measures().get(HOLD).endedAt()).contains(LocalDateTime.parse("2026-07-09T23:59"));
        assertThat(file.clock().running()).isEmpty();
        assertThat(file.duties().open())
                .extracting(Duty::rule)
                .extracting(Object::toString)
                .containsExactly("NL-SV-94-3/owes-1");
    }

    @Test
    void a_hold_that_lapses_leaves_the_asset_free_and_no_duty_to_comply() {
        CaseFile file = Files.usual()
                .after(DutchLaw.book(), hold())
                .at(DutchLaw.book(), "2026-07-10T00:00")
                .file();

        assertThat(file.assets().get(BALANCE).state()).isEqualTo(new LegalState.Free());
        assertThat(file.duties().open()).isEmpty();
        assertThat(file.duties().all()).hasSize(1);
    }

    @Test
    void a_second_hold_has_a_term_of_its_own() {
        OrderHold second = OrderHold.ORDER_HOLD.with(
                OrderHold.ORDER_HOLD.with(hold(), OrderHold.MEASURE, new MeasureId("H2")),
                org.confisca.act.Act.AT,
                LocalDateTime.parse("2026-07-06T10:00"));
        CaseFile file = Files.usual()
                .after(DutchLaw.book(), hold(), second)
                .at(DutchLaw.book(), "2026-07-10T00:00")
                .file();

        assertThat(file.assets().get(BALANCE).state()).isEqualTo(new LegalState.Held());
        assertThat(file.clock().running())
                .extracting(term -> term.end().toString())
                .containsExactly("2026-07-14T00:00");
    }
}
