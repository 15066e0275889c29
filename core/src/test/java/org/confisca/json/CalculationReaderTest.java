package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.json.Calculations.findings;
import static org.confisca.json.Calculations.found;
import static org.confisca.json.Calculations.gain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationReaderTest {

    private static String line(String rest) {
        return "lines: [{ label: a, " + rest + " }]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount: 1.234 | $.lines[0].amount AMBIGUOUS_NUMBER",
                "amount: [1] | $.lines[0].amount WRONG_TYPE",
                "amount: much | $.lines[0].amount NOT_OF_KIND",
                "amount: USD 5 | $.lines[0].amount NOT_OF_KIND",
                "amount: =b | $.lines[0].amount DANGLING_REFERENCE",
                "amount: 1/0 | $.lines[0].amount IMPOSSIBLE",
                "quantity: -1, price: 2 | $.lines[0].quantity IMPOSSIBLE",
                "quantity: 1, price: -2 | $.lines[0].price IMPOSSIBLE",
                "price: 2 | $.lines[0] MISSING, $.lines[0].quantity MISSING",
                "quantity: [] | $.lines[0].quantity MISSING",
                "note: x | $.lines[0] MISSING, $.lines[0].note UNKNOWN_PROPERTY",
                "amount: 1, quantity: 2 | $.lines[0] UNKNOWN_PROPERTY",
                "amount: 1, kind: COSTS | $.lines[0].kind NOT_OF_KIND",
                "amount: 1, sign: minus | $.lines[0].sign NOT_OF_KIND",
                "amount: 1, round: dime | $.lines[0].round NOT_OF_KIND",
                "amount: 1, round: cent upwards | $.lines[0].round NOT_OF_KIND",
                "amount: 1, round: 0 | $.lines[0].round NOT_OF_KIND",
                "amount: 1, because: OPEN_NORM | $.lines[0].printed MISSING",
                "amount: 1, harvests: 2 | $.lines[0].harvests UNKNOWN_PROPERTY",
                "amount: 1, method: SUM | $.lines[0].lines MISSING",
                "amount: 1, id: 1st | $.lines[0].id NOT_OF_KIND",
                "amount: 1, then: [{}] | $.lines[0].then[0] MISSING",
                "amount: 1, then: [{ plus: 1, minus: 1 }] | $.lines[0].then[0] UNKNOWN_PROPERTY",
                "amount: 1, then: [{ divide: 0 }] | $.lines[0].then[0].divide IMPOSSIBLE",
                "amount: 1, then: [{ share: 3/2 }] | $.lines[0].then[0].share IMPOSSIBLE",
                "amount: 1, then: [{ percent: -1 }] | $.lines[0].then[0].percent IMPOSSIBLE",
                "amount: 1, on: 2021-02-30 | $.lines[0].on NOT_OF_KIND",
                "amount: 1, period: { first: 2021-02-02, last: 2021-02-01 } | $.lines[0].period.last OUT_OF_ORDER",
            })
    void what_is_wrong_with_a_line_is_told_with_its_place(String rest, String expected) {
        assertThat(String.join(", ", findings(line(rest)))).isEqualTo(expected);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(found("calculation: 7\ncurrency: EURO\nlines: [{ amount: x }]\ndivision: { key: HALF }\nextra: 1"))
                .containsExactlyInAnyOrder(
                        "$.calculation WRONG_TYPE",
                        "$.currency NOT_OF_KIND",
                        "$.lines[0].label MISSING",
                        "$.lines[0].amount NOT_OF_KIND",
                        "$.division.key NOT_OF_KIND",
                        "$.division.persons MISSING",
                        "$.division.persons MISSING",
                        "$.extra UNKNOWN_PROPERTY");
        assertThat(found("calculation: a")).containsExactlyInAnyOrder("$.currency MISSING", "$.lines MISSING");
    }

    @Test
    void a_line_refers_only_to_lines_before_it() {
        assertThat(findings("lines: [{ label: a, amount: =b }, { label: b, id: b, amount: 1 }]"))
                .containsExactly("$.lines[0].amount DANGLING_REFERENCE");
        assertThat(findings("lines: [{ label: a, id: a, amount: =a }]"))
                .containsExactly("$.lines[0].amount DANGLING_REFERENCE");
        assertThat(findings("lines: [{ label: a, id: a, amount: 1 }, { label: b, id: a, amount: 1 }]"))
                .containsExactly("$.lines[1].id DUPLICATE_ID");
    }

    @Test
    void the_kinds_of_lines_are_those_of_the_method_around_them() {
        String inCash = "method: CASH\nlines: [{ label: a, amount: 1%s }]";
        assertThat(findings(inCash.formatted(""))).containsExactly("$.lines[0].kind MISSING");
        assertThat(findings(inCash.formatted(", kind: REVENUE"))).containsExactly("$.lines[0].kind NOT_OF_KIND");
        assertThat(findings(inCash.formatted(", kind: OPENING, sign: \"-\"")))
                .containsExactly("$.lines[0].sign NOT_OF_KIND");
        assertThat(findings(inCash.formatted(", aside: true"))).isEmpty();
        assertThat(findings("method: CASH\nlines: [{ label: a, kind: OPENING, amount: -1 }]"))
                .containsExactly("$.lines[0].amount IMPOSSIBLE");
    }

    @Test
    void persons_are_named_once_and_have_what_their_key_asks_for() {
        String divided = "lines: [{ label: a, amount: 1 }]\ndivision: ";
        assertThat(findings(divided + "{ key: EQUAL, persons: [P1, P1] }"))
                .containsExactly("$.division.persons[1] DUPLICATE_ID");
        assertThat(findings(divided + "{ key: EQUAL, persons: [{ id: P1, share: 1/2 }] }"))
                .containsExactly("$.division.persons[0] UNKNOWN_PROPERTY");
        assertThat(findings(divided + "{ key: STATED, persons: [{ id: P1, share: 2 }] }"))
                .containsExactly("$.division.persons[0].share IMPOSSIBLE");
    }

    @Test
    void a_calculation_has_a_most_number_of_lines() {
        String line = "  - { label: a, amount: 1 }\n";
        assertThat(gain("lines:\n" + line.repeat(ItemReader.MOST))).isEqualTo("5000");
        assertThat(findings("lines:\n" + line.repeat(ItemReader.MOST + 1))).containsExactly("$.lines[5000] TOO_LARGE");
    }

    @Test
    void a_case_file_holds_a_calculation_about_its_parties() {
        String file = """
                caseFile: c1
                jurisdiction: NL
                parties: [{ id: P1, kind: NATURAL_PERSON }]
                acts: []
                """;
        String section = """
                calculation:
                  currency: EUR
                  lines: [{ label: a, amount: 5 }]
                  division: { key: EQUAL, persons: [%s] }
                """;
        assertThat(CalculationReader.read(file)).isInstanceOf(CalculationReading.None.class);
        assertThat(found(file + section.formatted("P2")))
                .containsExactly("$.calculation.division.persons[0] DANGLING_REFERENCE");
        var usable = (CalculationReading.Usable) CalculationReader.read(file + section.formatted("P1"));
        assertThat(usable.calculation().reference()).isEqualTo("c1");
        assertThat(usable.calculation().jurisdiction()).contains("NL");
        assertThat(CaseReader.standard().read(file + section.formatted("P1"))).isInstanceOf(CaseReading.Usable.class);
        assertThat(found(file + "calculation: { currency: EUR, lines: [{ label: a }] }"))
                .containsExactly("$.calculation.lines[0] MISSING");
    }

    @Test
    void json_and_yaml_read_the_same() {
        String json =
                "{\"calculation\": \"t\", \"currency\": \"EUR\", \"lines\": [{\"label\": \"a\", \"amount\": 1.50}]}";
        var yaml = (CalculationReading.Usable)
                CalculationReader.read("calculation: t\ncurrency: EUR\nlines: [{ label: a, amount: '1,50' }]");
        assertThat(CalculationReader.read(json)).isEqualTo(yaml);
    }
}
