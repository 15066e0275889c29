package org.confisca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What could be done, and what is owed, at a moment. */
class OptionsAndDutiesTest {
    private static final String LATE = """
            caseFile: c2
            jurisdiction: NL
            completeSince: 2026-01-01
            parties: [{ id: M, kind: PUBLIC_BODY }]
            assets: [{ id: B1, kind: MOVABLE }]
            acts:
              - { act: Seize, at: 2026-02-02T10:00, by: INVESTIGATING_OFFICER, asset: B1, measure: S1, purposes: [TRUTH] }
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void two_cases() throws IOException {
        cli = new Cli(folder).with("a.yaml", Cli.JUDGED).with("b.yaml", LATE);
    }

    private static String life() {
        return Path.of("cases").toAbsolutePath() + "/synthetic-complete-life.yaml";
    }

    @Test
    void options_stand_under_their_subject_with_who_could_do_them_and_what_is_missing() {
        Cli.Result result = cli.run("options", "a.yaml", "--at", "2026-07-03");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("a.yaml (c1, NL)\n  As at 2026-07-03T00:00: A1 held\n")
                .containsSubsequence(
                        "\nasset:A1, ", ", held\n", "\nmeasure:H1\n", "to release a hold, by the financial")
                .containsPattern("to seize, by the investigating officer or .*\n      to be stated: .*purposes")
                .as("there is no offence on the file")
                .doesNotContain("to seize as security");
        assertThat(cli.run("options", life(), "--at", "2026-07-11").out())
                .containsPattern("to seize as security, by .*\n      to be stated: .*\n      turns on: ")
                .containsPattern("turns on: .* — takes a determination by");
    }

    @Test
    void what_does_not_fit_its_subject_is_no_option() {
        assertThat(cli.run("options", "a.yaml", "--at", "2026-07-03", "--about", "measure:H1")
                        .out())
                .contains("to release a hold")
                .doesNotContain("to put the notice of seizure");
        assertThat(cli.run("options", "b.yaml", "--at", "2026-02-03", "--about", "measure:S1")
                        .out())
                .contains("to put the notice of seizure")
                .doesNotContain("to release a hold");
    }

    @Test
    void the_file_is_taken_as_it_stood() {
        assertThat(cli.run("options", "a.yaml", "--at", "2026-07-02").out())
                .contains("A1 free")
                .doesNotContain("measure:H1");
        assertThat(cli.run("options", "a.yaml", "--at", "2026-07-02T10:15").out())
                .contains("A1 held");
        assertThat(cli.run("options", "a.yaml", "--at", "2026-08-01").out()).contains("A1 free", "measure:H1");
    }

    @Test
    void one_subject_can_be_asked_about() {
        Cli.Result result = cli.run("options", "a.yaml", "--at", "2026-07-03", "--about", "measure:H1", "--lang", "nl");

        assertThat(result.out())
                .contains("Stand op", "\nmeasure:H1\n", ", door FIU-Nederland")
                .doesNotContain("\nasset:A1");
    }

    @Test
    void an_asset_comes_with_its_measures() {
        assertThat(cli.run("options", "a.yaml", "--at", "2026-07-03", "--about", "asset:A1")
                        .out())
                .containsSubsequence("\nasset:A1, ", "to seize, by", "\nmeasure:H1\n", "to release a hold");
    }

    @Test
    void a_person_comes_with_everything_that_is_the_persons() {
        Cli.Result result = cli.run("options", life(), "--at", "2026-09-01", "--about", "party:P1");

        assertThat(result.out())
                .containsSubsequence("\noffence:O1\n", "by the ", "\nasset:BOAT, ")
                .doesNotContain("Nothing to be done");
    }

    @Test
    void subjects_without_options_are_named_unless_something_hangs_on_them() {
        assertThat(cli.run("options", life(), "--at", "2026-07-11").out())
                .containsPattern("Nothing to be done about: .*party:")
                .doesNotContainPattern("Nothing to be done about: .*party:P1\\b");
        assertThat(cli.run("options", "b.yaml", "--at", "2026-02-03", "--about", "party:M")
                        .out())
                .contains("Nothing to be done about: party:M");
    }

    @Test
    void options_as_json() throws IOException {
        JsonNode options =
                cli.run("options", "--json", "a.yaml", "--at", "2026-07-03").json();

        assertThat(options.at("/at").asText()).isEqualTo("2026-07-03T00:00");
        assertThat(options.findValuesAsText("about")).containsExactly("asset:A1", "measure:H1");
        assertThat(options.at("/subjects/1/options").findValuesAsText("act")).contains("ReleaseHold");
        assertThat(options.at("/subjects/0/options/0/holders/0").asText()).isEqualTo("FIU");
        assertThat(options.findValuesAsText("by")).contains("TOLD");
        assertThat(cli.run("options", "--json", life(), "--at", "2026-07-11")
                        .json()
                        .findValuesAsText("by"))
                .contains("DETERMINED");
    }

    @Test
    void what_is_no_moment_or_no_subject_is_a_complaint() {
        assertThat(cli.run("options", "a.yaml", "--at", "soon").err())
                .contains("'soon' is no moment (write 2026-07-02, or 2026-07-02T10:15)");
        assertThat(cli.run("options", "a.yaml", "--at", "2026-02-30").code()).isEqualTo(2);
        assertThat(cli.run("options", "a.yaml").code()).isEqualTo(2);
        assertThat(cli.run("options", "a.yaml", "--at", "2026-07-03", "--about", "A1")
                        .err())
                .startsWith("'A1' is no subject; write kind:id, such as asset:A1");
        Cli.Result absent = cli.run("options", "a.yaml", "--at", "2026-07-03", "--about", "asset:A9", "--lang", "nl");
        assertThat(absent.err()).startsWith("asset:A9 staat op 2026-07-03T00:00 niet in het dossier");
        assertThat(absent.code()).isEqualTo(2);
    }

    @Test
    void duties_of_all_files_come_oldest_first() {
        Cli.Result result = cli.run("duties", ".", "--at", "2026-07-03");

        assertThat(result.code()).isZero();
        assertThat(result.out().lines()).hasSize(5).satisfies(lines -> {
            assertThat(lines.get(0))
                    .startsWith("open     the investigating officer, to put the notice of seizure")
                    .contains("(measure:S1), without delay since 2026-02-02T10:00, art. 94(3) Sv")
                    .endsWith("[./b.yaml]");
            assertThat(lines.get(1))
                    .contains("to describe, pack and mark (asset:B1)", "art. 2 Besluit inbeslaggenomen voorwerpen")
                    .endsWith("[./b.yaml]");
            assertThat(lines.get(2))
                    .contains("the obliged entity", "art. 17a(3) Wwft")
                    .endsWith("[./a.yaml]");
            assertThat(lines.get(3))
                    .isEqualTo("ends     measure:H1 at 2026-07-10T00:00; then: the hold lapsed, art. 17a(1) Wwft"
                            + " [secondary source only]  [./a.yaml]");
            assertThat(lines.get(4))
                    .isEqualTo("At 2026-07-03T00:00: 3 open, of which 0 overdue; 1 term ends within 14 days");
        });
    }

    @Test
    void what_is_overdue_comes_first_with_its_deadline() {
        Cli.Result result = cli.run("duties", "b.yaml", life(), "--at", "2030-01-01", "--lang", "nl");

        assertThat(result.out())
                .startsWith("TE LAAT  de begunstigde, ")
                .contains("vóór 2029-06-02T00:00", "\nopen     de opsporingsambtenaar, ", "zonder uitstel sinds")
                .endsWith("Op 2030-01-01T00:00: 4 open, waarvan 1 te laat; 0 termijnen eindigen binnen 14 dagen\n");
    }

    @Test
    void duties_as_json() throws IOException {
        JsonNode report = cli.with("c.yaml", Cli.UNUSABLE)
                .run("duties", "--json", ".", life(), "--at", "2030-01-01")
                .json();

        assertThat(report.at("/duties/0/overdue").asBoolean()).isTrue();
        assertThat(report.at("/duties/0/due/by").asText()).isEqualTo("2029-06-02T00:00");
        assertThat(report.at("/duties/1/file").asText()).isEqualTo("./b.yaml");
        assertThat(report.at("/duties/1/law/citation").asText()).isEqualTo("art. 94(3) Sv");
        assertThat(report.at("/unusable/0/file").asText()).isEqualTo("./c.yaml");
    }

    @Test
    void a_file_that_cannot_be_read_does_not_hide_the_duties_of_the_others() throws IOException {
        Cli.Result result = cli.with("c.yaml", Cli.UNUSABLE).run("duties", ".", "--at", "2026-07-03");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).contains("3 open");
        assertThat(result.err()).contains("./c.yaml: unusable\n  $.acts[0].colour");
    }

    @Test
    void a_hold_about_to_lapse_is_listed_up_to_the_last_moment_asked_for() {
        assertThat(cli.run("duties", "a.yaml", "--at", "2026-07-03", "--ahead", "7")
                        .out())
                .contains("ends     measure:H1 at 2026-07-10T00:00");
        assertThat(cli.run("duties", "a.yaml", "--at", "2026-07-03", "--ahead", "6")
                        .out())
                .doesNotContain("ends     ")
                .endsWith("0 terms end within 6 days\n");
        assertThat(cli.run("duties", "a.yaml", "--at", "2026-07-10").out()).doesNotContain("the hold lapsed");
    }

    @Test
    void terms_that_end_soon_as_json() throws IOException {
        JsonNode report =
                cli.run("duties", "--json", "a.yaml", "--at", "2026-07-03").json();

        assertThat(report.at("/ending/0/file").asText()).isEqualTo("a.yaml");
        assertThat(report.at("/ending/0/about").asText()).isEqualTo("measure:H1");
        assertThat(report.at("/ending/0/end").asText()).isEqualTo("2026-07-10T00:00");
        assertThat(report.at("/ending/0/expiresInto").asText()).isEqualTo("HoldLapsed");
    }

    @Test
    void how_far_to_look_ahead_is_a_number_of_days() {
        Cli.Result result = cli.run("duties", "a.yaml", "--at", "2026-07-03", "--ahead", "-1", "--lang", "nl");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("--ahead is een aantal dagen van 0 tot en met 36500");
        assertThat(cli.run("duties", "a.yaml", "--at", "2026-07-03", "--ahead", "36501")
                        .code())
                .isEqualTo(2);
    }
}
