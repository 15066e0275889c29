package org.confisca.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.time.TimeFixtures.LAW;
import static org.confisca.time.TimeFixtures.day;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReckoningTest {

    @Test
    void each_answer_is_handled_by_its_own_function() {
        Reckoning deadline = new Deadline(
                LocalDateTime.parse("2026-07-02T10:15"),
                Term.days(1),
                LocalDateTime.parse("2026-07-04T00:00"),
                ImmutableList.of(),
                LAW);
        Reckoning beyond = beyond("2041-01-01");
        assertThat(deadline.<String>match(d -> "until " + d.lastDay(), b -> "missing " + b.day()))
                .isEqualTo("until 2026-07-03");
        assertThat(beyond.<String>match(d -> "until " + d.lastDay(), b -> "missing " + b.day()))
                .isEqualTo("missing 2041-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-12-31", "2041-01-01"})
    void a_day_outside_the_table_is_named_with_the_table(String missing) {
        assertThat(beyond(missing).explanation())
                .isEqualTo(Wording.of(
                        "geen einddatum te berekenen: " + missing
                                + " valt buiten de feestdagentabel (2014-01-01 t/m 2040-12-31)",
                        "no end can be reckoned: " + missing
                                + " lies outside the table of holidays (2014-01-01 to 2040-12-31 inclusive)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-01-01", "2026-07-01", "2040-12-31"})
    void a_day_inside_the_table_is_not_beyond_it(String covered) {
        assertThatThrownBy(() -> beyond(covered))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(covered + " is not beyond the calendar, which runs from 2014-01-01 to 2040-12-31");
    }

    private static BeyondCalendar beyond(String missing) {
        return new BeyondCalendar(day(missing), day("2014-01-01"), day("2040-12-31"));
    }
}
