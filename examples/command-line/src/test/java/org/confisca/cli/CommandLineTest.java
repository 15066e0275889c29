package org.confisca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @TempDir
    Path folder;

    private Cli.Result run(String... arguments) {
        return new Cli(folder).run(arguments);
    }

    private void write(String name, String text) throws IOException {
        new Cli(folder).with(name, text);
    }

    @Test
    void a_file_that_expects_nothing_is_judged() throws IOException {
        write("c.yaml", Cli.JUDGED);

        Cli.Result result = run("check", "c.yaml");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("c.yaml (c1, NL)\n  1. Permitted: to order a hold (asset:A1, measure:H1)")
                .contains("art. 17a(1) Wwft", "ends at the close of 2026-07-09")
                .contains("Term running: measure:H1 until 2026-07-10T00:00", "Duty open: the obliged entity")
                .endsWith("1 case file, 1 acts: 0 as expected, 0 different, 1 without expectations, 0 unusable\n");
    }

    @Test
    void what_comes_out_as_expected_ends_with_0() throws IOException {
        write("c.yaml", Cli.AS_EXPECTED);

        Cli.Result result = run("check", "c.yaml");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("= as expected");
    }

    @Test
    void a_difference_ends_with_1() throws IOException {
        write("c.yaml", Cli.DIFFERENT);

        Cli.Result result = run("check", "c.yaml");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains("≠  $.acts[0].expect.outcome: expected refused; found permitted", "= 1 difference\n");
    }

    @Test
    void what_cannot_be_read_ends_with_2_whatever_else_there_is() throws IOException {
        write("a.yaml", Cli.DIFFERENT);
        write("b.yaml", Cli.UNUSABLE);
        write("c.yaml", Cli.AS_EXPECTED);
        write("ignored.txt", "x");

        Cli.Result result = run("check", ".");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out())
                .contains("./b.yaml: unusable\n  $.acts[0].colour: unknown property; expected: one of ")
                .containsSubsequence("./a.yaml", "./b.yaml", "./c.yaml")
                .endsWith("3 case files, 2 acts: 1 as expected, 1 different, 0 without expectations, 1 unusable\n");
    }

    @Test
    void dutch_is_spoken() throws IOException {
        write("c.yaml", Cli.DIFFERENT);
        write("d.yaml", Cli.UNUSABLE);

        Cli.Result result = run("check", "--lang", "nl", "c.yaml", "d.yaml", "absent.yaml");

        assertThat(result.out())
                .contains("Toegestaan: een transactie aanhouden", "verwacht geweigerd; gevonden toegestaan")
                .contains("onbekende eigenschap", "absent.yaml: bestand bestaat niet")
                .contains("= 1 keer anders dan verwacht");
    }

    @Test
    void json_holds_every_answer_and_every_finding() throws IOException {
        write("a.yaml", Cli.AS_EXPECTED);
        write("b.yaml", Cli.UNUSABLE);
        write("c.yaml", Cli.DIFFERENT);
        write("d.yaml", Cli.JUDGED);

        Cli.Result result = run("check", "--json", ".", "absent.json");
        JsonNode report = new ObjectMapper().readTree(result.out());

        assertThat(result.code()).isEqualTo(2);
        assertThat(report.findValuesAsText("status"))
                .containsSubsequence("AS_EXPECTED", "UNUSABLE", "DIFFERENT", "JUDGED", "UNUSABLE");
        assertThat(report.at("/files/0/case/acts/0/assessment/outcome").asText())
                .isEqualTo("PERMITTED");
        assertThat(report.at("/files/1/findings/0/code").asText()).isEqualTo("UNKNOWN_PROPERTY");
        assertThat(report.at("/files/4/why/en").asText()).isEqualTo("no such file");
        assertThat(report.at("/summary/files").asInt()).isEqualTo(5);
    }

    @Test
    void an_unknown_jurisdiction_says_which_there_are() throws IOException {
        write("c.yaml", Cli.JUDGED.replace("NL", "XX"));

        Cli.Result result = run("check", "c.yaml");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out())
                .contains("There is no law book for 'XX'; there is for: NL, EU, EU-AML, or together as NL+EU");
    }

    @Test
    void the_directive_judges_conformity() throws IOException {
        write("c.yaml", Cli.JUDGED.replace("NL", "EU"));

        assertThat(run("check", "c.yaml").code()).isZero();
    }

    @Test
    void the_anti_money_laundering_directive_has_a_name_too() throws IOException {
        write(
                "c.yaml",
                Cli.JUDGED
                        .replace("NL", "EU-AML")
                        .replace("2026-07-0", "2027-08-0")
                        .replace("2027-08-02", "2027-08-03"));

        Cli.Result result = run("check", "c.yaml");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("art. 24(1) Directive (EU) 2024/1640");
    }

    @Test
    void books_can_be_taken_together() throws IOException {
        write("c.yaml", Cli.AS_EXPECTED.replace("NL", "NL+EU"));

        assertThat(run("check", "c.yaml").code()).isZero();
    }

    @Test
    void an_empty_folder_is_a_complaint() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        Cli.Result result = run("check", "empty");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("There is no case file in the folder 'empty' (.json, .yaml, .yml)\n");
    }

    @Test
    void what_is_no_text_is_a_complaint() throws IOException {
        Files.write(folder.resolve("c.json"), new byte[] {'{', (byte) 0xff, '}'});

        assertThat(run("check", "c.json").out()).startsWith("c.json: not text in UTF-8\n");
        assertThat(run("check", "c.json").code()).isEqualTo(2);
    }

    @Test
    void a_huge_file_is_not_loaded() throws IOException {
        try (var file = new java.io.RandomAccessFile(folder.resolve("c.json").toFile(), "rw")) {
            file.setLength(64L * 1024 * 1024);
        }

        assertThat(run("check", "c.json").out()).startsWith("c.json: too large: 67108864 bytes");
    }

    @Test
    void a_device_without_end_is_not_loaded() throws IOException {
        Path endless = Path.of("/dev/zero");
        Cli.Result result = run("check", endless.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).startsWith("/dev/zero: too large: more than 16777216 bytes");
    }

    @Test
    void a_folder_where_a_file_belongs_is_a_complaint() throws IOException {
        Files.createDirectory(folder.resolve("d.yaml"));

        for (String[] command : new String[][] {
            {"explain", "d.yaml", "--act", "1"}, {"timeline", "d.yaml"}, {"options", "d.yaml", "--at", "2026-07-03"}
        }) {
            assertThat(run(command).err()).startsWith("d.yaml: cannot be read\n");
            assertThat(run(command).code()).isEqualTo(2);
        }
    }

    @Test
    void a_file_cannot_steer_the_terminal() throws IOException {
        write("c.json", "{\"caseFile\": \"c\\u001b[2J\\u0000\\r\", \"jurisdiction\": \"NL\", \"acts\": []}");

        assertThat(run("check", "c.json").out()).startsWith("c.json (c\uFFFD[2J\uFFFD\uFFFD, NL)\n");
    }

    @Test
    void the_timeline_tells_causes_and_states() throws IOException {
        write("c.yaml", Cli.JUDGED + "until: { at: 2026-07-20T00:00 }\n");

        Cli.Result result = run("timeline", "c.yaml");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("   2026-07-02T10:15  to order a hold (asset:A1, measure:H1), by the financial")
                .contains("power: art. 17a(1) Wwft", "A1: free → held")
                .contains("   2026-07-10T00:00  the hold lapsed (measure:H1)\n", "by law: art. 17a(1) Wwft")
                .contains("A1: held → free")
                .endsWith("0 irregularities\n");
    }

    @Test
    void the_timeline_marks_what_was_irregular() throws IOException {
        write("c.yaml", Cli.IRREGULAR);

        Cli.Result result = run("timeline", "c.yaml");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("!! 2026-07-02T10:15  to order a hold", "IRREGULAR: the law forbids it", "art. 17a(1) Wwft")
                .endsWith("1 irregularity\n");
    }

    @Test
    void the_timeline_marks_what_nobody_can_settle_and_what_does_not_fit() throws IOException {
        write(
                "c.yaml",
                Cli.JUDGED.replace(", ground: INDICATIONS", "")
                        + "  - { act: ReleaseHold, at: 2026-07-03T10:15, by: FIU, measure: H1 }\n"
                        + "  - { act: OrderHold, at: 2026-07-03T10:16, by: FIU, asset: A1, measure: H2, proposed: true }\n");

        assertThat(run("timeline", "c.yaml").out())
                .contains("?? 2026-07-02T10:15", "UNSETTLED: something is missing", "ground")
                .doesNotContain("H2");
    }

    @Test
    void the_timeline_as_json_is_the_history() throws IOException {
        write("c.yaml", Cli.JUDGED);

        JsonNode history =
                new ObjectMapper().readTree(run("timeline", "--json", "c.yaml").out());

        assertThat(history.at("/entries/0/step/cause/by").asText()).isEqualTo("AUTHORITY");
    }

    @Test
    void a_timeline_of_what_cannot_be_read_is_a_complaint() throws IOException {
        write("c.yaml", Cli.UNUSABLE);

        Cli.Result result = run("timeline", "c.yaml");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("$.acts[0].colour");
    }

    @Test
    void the_schema_is_printed() throws IOException {
        assertThat(run("schema").out()).isEqualTo(Files.readString(Path.of("../../docs/case-file.schema.json")));
        assertThat(run("schema", "--calculation").out())
                .isEqualTo(Files.readString(Path.of("../../docs/calculation.schema.json")));
    }

    @Test
    void the_same_input_gives_the_same_characters() throws IOException {
        write("a.yaml", Cli.DIFFERENT);
        write("b.yaml", Cli.IRREGULAR);

        assertThat(run("check", ".")).isEqualTo(run("check", "."));
        assertThat(run("check", "--json", ".")).isEqualTo(run("check", "--json", "."));
    }

    @Test
    void who_watches_many_files_being_checked_gets_the_same_answers() throws IOException {
        for (int i = 0; i < 25; i++) {
            write("c" + i + ".yaml", i == 7 ? Cli.UNUSABLE : Cli.IRREGULAR);
        }

        for (String[] command : new String[][] {{"check", "."}, {"check", "--json", "."}}) {
            assertThat(new Cli(folder).run(true, command)).isEqualTo(run(command));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "explain",
                "timeline",
                "options",
                "duties",
                "calculate",
                "distribute",
                "catalogue",
                "schema"
            })
    void help_teaches_with_examples(String command) {
        Cli.Result result = run(command, "--help");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Example", "  confisca " + command);
        assertThat(run("help", command).out()).isEqualTo(result.out());
    }

    @Test
    void without_a_command_there_is_help() {
        assertThat(run().code()).isEqualTo(2);
        assertThat(run().err()).contains("confisca check cases");
        assertThat(run("check").code()).isEqualTo(2);
        assertThat(run("dance").code()).isEqualTo(2);
        assertThat(run("check", "--lang", "fr", "x").code()).isEqualTo(2);
    }

    @Test
    void every_shipped_case_comes_out_as_expected() {
        Cli.Result result = run("check", Path.of("cases").toAbsolutePath().toString());

        assertThat(result.code()).as(result.out()).isZero();
    }

    @Test
    void the_example_in_the_guide_comes_out_as_expected() throws IOException {
        Matcher block = Pattern.compile("```yaml\\n(caseFile.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../../docs/case-files.md")));
        assertThat(block.find()).isTrue();
        write("example.yaml", block.group(1));

        Cli.Result result = run("check", "example.yaml");

        assertThat(result.code()).as(result.out()).isZero();
        assertThat(result.out()).contains("= as expected");
        assertThat(List.of(run("timeline", "example.yaml").code())).containsExactly(0);
    }
}
