package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.Office;
import org.confisca.source.Language;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How values read. */
class ShownTest {
    static Stream<Arguments> values() {
        DateRange january = new DateRange(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-31"));
        return Stream.of(
                Arguments.of(true, "ja", "yes"),
                Arguments.of(false, "nee", "no"),
                Arguments.of(Office.STATE, "de Staat", "the State"),
                Arguments.of(LocalDateTime.parse("2026-07-02T10:15"), "2026-07-02T10:15", "2026-07-02T10:15"),
                Arguments.of(LocalDate.parse("2026-07-02"), "2026-07-02", "2026-07-02"),
                Arguments.of(january, "2026-01-01 t/m 2026-01-31", "2026-01-01 to 2026-01-31"),
                Arguments.of(new AssetId("A1"), "asset:A1", "asset:A1"),
                Arguments.of(ImmutableList.of(), "geen", "none"),
                Arguments.of(
                        ImmutableList.of(Office.FIU, Office.STATE),
                        "FIU-Nederland, de Staat",
                        "the financial intelligence unit, the State"),
                Arguments.of(Money.parse("EUR 12.50"), "EUR 12.50", "EUR 12.50"),
                Arguments.of(7, "7", "7"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_reads_in_both_languages(Object value, String nl, String en) {
        assertThat(Shown.in(value, Language.NL)).isEqualTo(nl);
        assertThat(Shown.in(value, Language.EN)).isEqualTo(en);
    }
}
