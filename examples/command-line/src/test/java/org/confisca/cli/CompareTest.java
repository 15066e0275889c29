package org.confisca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparing the law with another reading, a bill, a rule less, or itself made strict. */
class CompareTest {
    private static final String EXTENDED = Cli.JUDGED
            + "  - { act: ExtendHold, at: 2026-07-08T10:00, by: FIU, measure: H1 }\n"
            + "  - { act: ReleaseHold, at: 2026-07-08T11:00, by: FIU, measure: H1 }\n";
    private static final String ANY = "NL-WWFT-17A-2/own-request=any";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void cases() throws IOException {
        cli = new Cli(folder).with("a.yaml", Cli.JUDGED).with("b.yaml", EXTENDED);
    }

    @Test
    void a_case_that_differs_is_told_act_by_act_with_both_answers() {
        Cli.Result result = cli.run("compare", "b.yaml", "--reading", ANY);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains(
                        "b.yaml (c1, NL)\n  2. to extend a hold: another outcome, by NL-WWFT-17A-2\n     Dutch law:\n",
                        "       Refused: to extend a hold",
                        "     Dutch law reading " + ANY + ":\n       Permitted: to extend a hold",
                        "The comparison stops here: act 2 happened",
                        "1 case file: 1 differs, 0 do not, 0 unusable\n  NL-WWFT-17A-2: in 1 case file\n")
                .doesNotContain("to release a hold: ");
    }

    @Test
    void a_case_that_does_not_says_so() {
        Cli.Result result = cli.run("compare", "a.yaml", "--reading", ANY, "--lang", "nl");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Geen verschil", "1 dossier: 0 met verschil, 1 zonder, 0 onbruikbaar");
    }

    @Test
    void alterations_go_together() throws IOException {
        JsonNode report = cli.run(
                        "compare",
                        "--json",
                        "b.yaml",
                        "--strict",
                        "--without",
                        "NL-WWFT-17A-3/owes-1",
                        "--bill",
                        "ncbc2025@2026-01-01",
                        "--reading",
                        ANY)
                .json();

        assertThat(report.at("/files/0/case/other").asText())
                .isEqualTo("Dutch law reading " + ANY
                        + " as amended by ncbc2025@2026-01-01 (not law) without NL-WWFT-17A-3/owes-1 (not law)");
        assertThat(report.at("/files/0/case/one").asText()).isEqualTo("Dutch law");
        assertThat(report.at("/files/0/case/stoppedAt").asInt()).isEqualTo(2);
        assertThat(report.at("/files/0/case/acts/0/extent").asText()).isEqualTo("CONSEQUENCES");
        assertThat(report.at("/files/0/case/acts/1/other/outcome").asText()).isEqualTo("PERMITTED");
        assertThat(report.at("/files/0/case/acts/1/other/readings").toString()).contains(ANY);
        assertThat(report.at("/summary/different").asInt()).isEqualTo(1);
        assertThat(report.at("/summary/byProvision/NL-WWFT-17A-2").asInt()).isEqualTo(1);
        assertThat(report.at("/files/0/case/explanation/nl/0").asText()).startsWith("1. ");
    }

    @Test
    void many_files_end_with_the_worst() throws IOException {
        assertThat(cli.run("compare", ".", "--reading", ANY).out())
                .contains("2 case files: 1 differs, 1 does not, 0 unusable");
        Cli.Result result = cli.with("c.yaml", Cli.UNUSABLE).run("compare", ".", "--reading", ANY);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).contains("c.yaml: unusable", "2 case files".replace("2", "3"), "1 unusable");
        assertThat(cli.run("compare", "--json", ".", "--reading", ANY)
                        .json()
                        .at("/files/2/status")
                        .asText())
                .isEqualTo("UNUSABLE");
    }

    @ParameterizedTest
    @CsvSource({
        "--reading, NL-WWFT-17A-2/own-request=never, it has: foreign-only",
        "--reading, NL-WWFT-17A-9/x=y, knows no contested reading NL-WWFT-17A-9/x",
        "--reading, nonsense, expected a form like",
        "--reading, NL-BIV-11-3/month=thirty-days, cannot be carried out",
        "--bill, ccg2023@2027-01-01, there is no bill 'ccg2023'; there is: ccg2022",
        "--bill, ccg2022, names no day",
        "--bill, ccg2022@2027-02-30, names no day",
        "--without, NL-SV-117-5, is no rule; write for instance",
        "--without, NL-SV-117-5/runs-9, has no rule NL-SV-117-5/runs-9"
    })
    void what_cannot_be_compared_says_why(String option, String value, String why) {
        Cli.Result result = cli.run("compare", "a.yaml", option, value);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).contains(why);
    }

    @Test
    void a_dutch_bill_is_not_laid_over_other_law() throws IOException {
        Cli.Result result = cli.with("eu.yaml", Cli.JUDGED.replace("jurisdiction: NL", "jurisdiction: EU"))
                .run("compare", "eu.yaml", "--bill", "ccg2022@2027-01-01");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).contains("bill ccg2022 is Dutch; this case file is under EU");
    }

    @Test
    void to_compare_with_nothing_is_a_question() {
        Cli.Result result = cli.run("compare", "a.yaml");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("Compare with what?");
    }

    @Test
    void the_register_and_the_bills_as_json() throws IOException {
        JsonNode readings = cli.run("readings", "--json").json();

        assertThat(readings.at("/interpretations/0/id").asText()).isEqualTo("NL-SV-134-2/end-of-seizure");
        assertThat(readings.at("/interpretations/0/used").asText()).isEqualTo("order");
        assertThat(readings.at("/interpretations/0/readings/1/authorities/0/check")
                        .asText())
                .isEqualTo("VERIFIED");
        assertThat(readings.findValues("notCarriedOut")).hasSize(1);
        assertThat(readings.at("/bills").findValuesAsText("id")).containsExactly("ccg2022", "ncbc2025");
        assertThat(readings.at("/bills").findValuesAsText("status")).containsExactly("WITHDRAWN", "IN_CONSULTATION");
    }
}
