package org.confisca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculateTest {
    private static final String FILE = """
            calculation: c1
            currency: EUR
            lines: [{ label: sold, quantity: 70 gram, price: 4.07, source: page 4 }]
            expect: { gain: %s }
            """;

    @TempDir
    Path folder;

    private Cli.Result run(String... arguments) {
        return new Cli(folder).run(arguments);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "284.90 | 0",
                "284.91 | 1",
                "'284.91, because: SLIP_OF_THE_COURT' | 0",
                "'284.90, because: OPEN_NORM' | 1"
            })
    void the_exit_code_tells_whether_it_came_out(String expected, int code) throws IOException {
        write("a.yaml", FILE.formatted(expected));
        for (String format : new String[] {"text", "json", "csv", "html"}) {
            assertThat(run("calculate", "a.yaml", "--format", format).code())
                    .as(format)
                    .isEqualTo(code);
        }
    }

    @Test
    void what_cannot_be_read_ends_with_2_and_the_rest_is_done() throws IOException {
        write("a.yaml", FILE.formatted("284.90"));
        write("b.yaml", FILE.formatted("1.234"));
        Cli.Result result = run("calculate", "a.yaml", "b.yaml", "c.yaml");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out())
                .contains(
                        "284.90  = as printed",
                        "source: page 4",
                        "$.expect.gain: ambiguous number",
                        "c.yaml: no such file")
                .contains("3 calculations: 1 in order, 0 different, 2 unusable");
        assertThat(run("calculate", "b.yaml", "--format", "csv").err()).contains("$.expect.gain");
    }

    @Test
    void dutch_is_spoken() throws IOException {
        write("a.yaml", FILE.formatted("'1284,90'"));
        assertThat(run("calculate", "a.yaml", "--lang", "nl").out())
                .contains(
                        "geschat voordeel",
                        "284,90  ≠ afgedrukt: 1.284,90",
                        "bron: page 4",
                        "1 berekening: 0 in orde, 1 anders");
    }

    @Test
    void json_holds_every_line_exactly() throws IOException {
        write("a.yaml", FILE.formatted("284.90").replace("price: 4.07", "price: 4.07, then: [{ divide: 3 }]"));
        JsonNode file = run("calculate", "a.yaml", "--json").json().get("files").get(0);
        assertThat(file.get("status").asText()).isEqualTo("DIFFERENT");
        assertThat(file.at("/estimate/gain/value").asText()).isEqualTo("2849/30");
        assertThat(file.at("/estimate/workings/0/lines/0/source").asText()).isEqualTo("page 4");
        assertThat(run("calculate", "none.yaml", "--json")
                        .json()
                        .at("/files/0/status")
                        .asText())
                .isEqualTo("UNUSABLE");
    }

    @Test
    void a_text_of_a_file_is_no_markup_and_no_formula() throws IOException {
        write("a.yaml", FILE.formatted("284.90").replace("label: sold", "label: \"=<script>alert('x')</script>\""));
        assertThat(run("calculate", "a.yaml", "--format", "html").out())
                .doesNotContain("<script", "alert('")
                .contains("&lt;script&gt;");
        assertThat(run("calculate", "a.yaml", "--format", "csv").out()).contains(",'=<script>");
    }

    @Test
    void a_case_file_is_calculated_if_it_holds_a_calculation_and_passed_over_in_a_folder_if_not() throws IOException {
        write("a.yaml", Cli.JUDGED);
        write(
                "b.yaml",
                Cli.JUDGED
                        + "calculation: { currency: EUR, lines: [{ label: sold, amount: 5 }], expect: { gain: 5 } }\n");
        assertThat(run("calculate", "a.yaml").out()).contains("a case file without a calculation");
        assertThat(run("calculate", "a.yaml").code()).isEqualTo(2);
        assertThat(run("calculate", ".").out()).contains("b.yaml: c1 (EUR)", "1 calculation: 1 in order");
        assertThat(run("check", ".").code()).isZero();
    }

    @Test
    void what_is_missing_is_told_with_who_can_supply_it() throws IOException {
        write("a.yaml", """
                calculation: c1
                currency: EUR
                method: TRANSACTION
                lines: [{ label: sold, kind: REVENUE, amount: 5 }, { label: goods, kind: COSTS, amount: 3 }]
                """);
        Cli.Result result = run("calculate", "a.yaml");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(
                        "Cannot be computed yet; missing:",
                        "whether the costs 'goods' may be deducted (the criminal court)");
    }

    @Test
    void every_shipped_calculation_is_in_order() {
        Cli.Result result =
                run("calculate", Path.of("cases/calculations").toAbsolutePath().toString());
        assertThat(result.code()).as(result.out()).isZero();
    }
}
