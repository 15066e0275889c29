package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.confisca.gain.Figure;
import org.confisca.gain.GainEstimate;
import org.confisca.jurisdiction.nl.DutchGainLaw;
import org.confisca.source.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTest {
    private static final String JOINT = """
            calculation: t
            currency: EUR
            period: { first: %s, last: %s }
            ground: %s
            lines: [{ label: a, amount: 100 }]
            division: { key: JOINT, commonGain: %s, persons: [P1, P2] }
            """;

    private static String shares(GainEstimate estimate) {
        return String.join(
                ", ",
                estimate.shares().values().stream()
                        .map(Figure::value)
                        .map(value -> value.map(Object::toString).orElse("?"))
                        .toList());
    }

    private static String shares(String division) {
        return shares(Calculations.reckon(
                "calculation: t\ncurrency: EUR\nlines: [{ label: a, amount: 70415.15 }]\ndivision: " + division));
    }

    @Test
    void equal_shares_are_exact_until_they_are_rounded() {
        assertThat(shares("{ key: EQUAL, persons: [P1, P2] }")).isEqualTo("35207.575, 35207.575");
        assertThat(shares("{ key: EQUAL, round: cent, persons: [P1, P2] }")).isEqualTo("35207.58, 35207.58");
        assertThat(shares("{ key: EQUAL, round: cent, remainder: FIRST, persons: [P1, P2] }"))
                .isEqualTo("35207.57, 35207.58");
        assertThat(shares("{ key: EQUAL, round: cent, remainder: LAST, persons: [P1, P2] }"))
                .isEqualTo("35207.58, 35207.57");
    }

    @Test
    void stated_shares_and_amounts_stand_as_they_are() {
        assertThat(
                        shares(
                                "{ key: STATED, round: euro down, persons: [{ id: P1, share: 40% }, { id: P2, amount: 5 }, P3] }"))
                .isEqualTo("28166, 5, ?");
    }

    @Test
    void shares_are_no_more_than_the_whole() {
        String text =
                "calculation: t\ncurrency: EUR\nlines: [{ label: a, amount: 100 }]\ndivision: { key: STATED, persons: [{ id: P1, share: 3/5 }, { id: P2, share: %s }] }";
        assertThat(Calculations.reckon(text.formatted("2/5")).isAsPrinted()).isTrue();
        assertThat(Calculations.reckon(text.formatted("41/100")).isAsPrinted()).isFalse();
        assertThat(Calculations.reckon(text.formatted("1/5"))
                        .division()
                        .orElseThrow()
                        .lines())
                .extracting(line -> line.figure().value().orElseThrow().toString())
                .containsExactly("60", "20", "20");
    }

    @ParameterizedTest
    @CsvSource({
        "2011-07-01, 2011-08-01, OFFENCES, true, true",
        "2011-06-30, 2011-08-01, OFFENCES, true, false",
        "2011-07-01, 2011-08-01, EXTENDED, true, false",
        "2011-07-01, 2011-08-01, OFFENCES, false, false"
    })
    void a_joint_debt_is_possible_only_where_the_law_allows_it(
            String first, String last, String ground, String common, boolean allowed) {
        GainEstimate estimate = Calculations.reckon(JOINT.formatted(first, last, ground, common), DutchGainLaw.law());
        assertThat(estimate.isAsPrinted()).isEqualTo(allowed);
        assertThat(shares(estimate)).isEqualTo(allowed ? "100, 100" : "?, ?");
    }

    @Test
    void a_joint_debt_is_open_while_a_determination_is_missing() {
        String text = JOINT.formatted("2019-01-01", "2019-02-01", "OFFENCES", "true");
        GainEstimate estimate = Calculations.reckon(text.replace("commonGain: true, ", ""), DutchGainLaw.law());
        assertThat(shares(estimate)).isEqualTo("?, ?");
        assertThat(estimate.missing())
                .extracting(missing -> missing.what().in(Language.EN))
                .containsExactly("whether the gain was common");
        assertThat(shares(Calculations.reckon(text))).as("no law is known").isEqualTo("?, ?");
    }

    @Test
    void a_text_that_nobody_read_is_told() {
        String text = JOINT.formatted("2025-12-01", "2026-01-01", "OFFENCES", "true");
        assertThat(Calculations.reckon(text, DutchGainLaw.law())
                        .division()
                        .orElseThrow()
                        .lines())
                .anyMatch(line -> line.label().in(Language.EN).startsWith("NL-UND2-36E-7"));
        assertThat(Calculations.reckon(text.replace("2026-01-01", "2025-12-31"), DutchGainLaw.law())
                        .division()
                        .orElseThrow()
                        .lines())
                .hasSize(2);
    }
}
