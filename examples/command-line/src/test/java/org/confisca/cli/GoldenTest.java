package org.confisca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of answer to the letter, in both languages, as somebody would forward it. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @CsvSource({
        "check, check answers.yaml, 1",
        "unusable, check mistakes.yaml, 2",
        "explain-permitted, explain answers.yaml --act 1, 0",
        "explain-refused, explain answers.yaml --act 2, 0",
        "explain-undetermined, explain answers.yaml --act 3, 0",
        "explain-wrong-office, explain answers.yaml --act 4, 0",
        "explain-does-not-fit, explain answers.yaml --act 6, 0",
        "refusals, check refusals.yaml, 0",
        "explain-no-power, explain refusals.yaml --act 4, 0",
        "explain-old-text, explain refusals.yaml --act 3, 0",
        "timeline, timeline answers.yaml, 0",
        "options, options answers.yaml --at 2026-07-03, 0",
        "options-about, options answers.yaml --at 2026-07-03 --about measure:H1, 0",
        "options-person, options answers.yaml --at 2026-07-03 --about party:P1, 0",
        "compare-reading, compare returned.yaml --reading NL-SV-134-2/end-of-seizure=return, 1",
        "compare-bill, compare bag.yaml --bill ccg2022@2027-01-01, 1",
        "compare-same, compare bag.yaml --bill ncbc2025@2027-01-01, 0",
        "readings, readings, 0",
        "duties, duties answers.yaml --at 2026-07-09, 0",
        "calculate, calculate gain.yaml, 1",
        "calculate-csv, calculate gain.yaml --format csv, 1",
        "calculate-html, calculate gain.yaml --format html, 1",
        "distribute, distribute money.yaml, 0",
        "duties-folder, duties owed --at 2026-09-01T09:00, 0",
        "catalogue, catalogue --jurisdiction EU-AML, 0",
        "catalogue-markdown, catalogue --jurisdiction EU-AML --format markdown, 0"
    })
    void it_reads_as_it_did(String name, String command, int code) throws IOException {
        for (String language : new String[] {"en", "nl"}) {
            Path file = GOLDEN.resolve(name + "." + language + ".txt");
            Cli.Result result = new Cli(GOLDEN).run((command + " --lang " + language).split(" "));
            if (Boolean.getBoolean("confisca.update")) {
                Files.writeString(file, result.out());
            }
            assertThat(result.out())
                    .as("run the tests of the command line with -Dconfisca.update=true to write it anew")
                    .isEqualTo(Files.readString(file));
            assertThat(result.code()).isEqualTo(code);
            assertThat(result.err()).isEmpty();
        }
    }

    @Test
    void what_is_owed_reads_as_it_did_for_a_program_too() throws IOException {
        Path file = GOLDEN.resolve("duties-folder.json");
        Cli.Result result = new Cli(GOLDEN).run("duties", "owed", "--at", "2026-09-01T09:00", "--json");
        if (Boolean.getBoolean("confisca.update")) {
            Files.writeString(file, result.out());
        }
        assertThat(result.out()).isEqualTo(Files.readString(file));
        assertThat(result.code()).isZero();
    }
}
