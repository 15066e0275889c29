package org.confisca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules, in three formats. */
class CatalogueTest {
    @TempDir
    Path folder;

    private Cli.Result catalogue(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "catalogue";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return new Cli(folder).run(arguments);
    }

    @Test
    void it_lists_rules_with_their_sources() throws IOException {
        assertThat(catalogue("--jurisdiction", "nl").out())
                .startsWith("Dutch law\n")
                .contains("NL-WWFT-17A-1  art. 17a(1) Wwft  [secondary source only]")
                .contains("may-1 [2026-07-01 – 2027-07-09]");
        assertThat(catalogue().out()).contains("Dutch law", "Directive (EU) 2024/1260");
        assertThat(catalogue("--json").json().size()).isEqualTo(3);
        assertThat(catalogue("--jurisdiction", "XX").code()).isEqualTo(2);
    }

    @Test
    void markdown_has_a_table_per_provision() {
        assertThat(catalogue("--jurisdiction", "NL", "--format", "markdown").out())
                .startsWith("# Dutch law\n\n## NL-")
                .contains("\n## NL-SV-94-3\n\n")
                .contains(
                        "| rule | what it says | citation | text from – to | checked |\n| --- | --- | --- | --- | --- |\n")
                .contains("| `NL-SR-33-1/may-1` | the criminal court may order forfeiture: ")
                .contains(
                        " | [art. 33(1) Sr](https://wetten.overheid.nl/BWBR0001854) | … – … | secondary source only |\n");
        assertThat(catalogue("--jurisdiction", "NL", "--format", "MARKDOWN", "--lang", "nl")
                        .out())
                .contains("| regel | inhoud | vindplaats |", "de strafrechter mag");
    }

    @Test
    void every_row_of_a_table_has_as_many_cells_as_its_head() {
        assertThat(catalogue("--format", "markdown")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("|"))
                        .map(line -> line.replace("\\|", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count()))
                .hasSizeGreaterThan(100)
                .containsOnly(6L);
    }

    @Test
    void with_each_rule_stand_the_acts_in_which_it_spoke() throws IOException {
        Cli cli = new Cli(folder)
                .with("a.yaml", Cli.JUDGED)
                .with("b.yaml", Cli.IRREGULAR)
                .with("c.yaml", Cli.JUDGED.replace(", ground: INDICATIONS", ""));
        Cli.Result text = cli.run("catalogue", "--jurisdiction", "NL", "--examples", ".");

        assertThat(text.code()).isZero();
        assertThat(text.out())
                .contains("\n      examples: permits in ./a.yaml (1); refuses in ./b.yaml (1); asks in ./c.yaml (1)\n")
                .contains("\n      examples: has effect in ./a.yaml (1), ./b.yaml (1), ./c.yaml (1)\n")
                .contains("no example in these case files");
        assertThat(cli.run("catalogue", "--format", "markdown", "--examples", "a.yaml", "--lang", "nl")
                        .out())
                .contains(" — voorbeelden: staat toe in a.yaml (1) | ");
        JsonNode rules = cli.run("catalogue", "--jurisdiction", "NL", "--json", "--examples", "a.yaml")
                .json()
                .at("/0/rules");
        assertThat(rules.findValuesAsText("effect")).contains("PERMITS", "FOLLOWS");
        assertThat(rules.findValues("examples")).hasSize(rules.size());
        assertThat(catalogue("--json").out()).doesNotContain("examples");
    }

    @Test
    void an_example_that_cannot_be_read_is_a_complaint() throws IOException {
        Cli.Result result = new Cli(folder).with("a.yaml", Cli.UNUSABLE).run("catalogue", "--examples", "a.yaml");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("a.yaml: unusable\n  $.acts[0].colour");
        assertThat(result.out()).contains("Dutch law");
    }

    @Test
    void json_is_the_same_by_either_option() {
        assertThat(catalogue("--format", "json").out())
                .isEqualTo(catalogue("--json").out());
        assertThat(catalogue("--format", "pdf").code()).isEqualTo(2);
    }

    @Test
    void generated_powers_to_determine_can_be_left_out() throws IOException {
        JsonNode all = catalogue("--json").json();
        JsonNode written = catalogue("--json", "--no-determinations").json();

        assertThat(all.findValuesAsText("generated")).contains("true", "false");
        assertThat(written.findValuesAsText("generated")).containsOnly("false");
        assertThat(written.findValuesAsText("generated")).hasSize((int) all.findValuesAsText("generated").stream()
                .filter("false"::equals)
                .count());
        for (String format : new String[] {"text", "markdown"}) {
            assertThat(catalogue("--format", format).out()).contains("may make a determination");
            assertThat(catalogue("--format", format, "--no-determinations").out())
                    .contains("may-1")
                    .doesNotContain("may make a determination");
        }
    }
}
