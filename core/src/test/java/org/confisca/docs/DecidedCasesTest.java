package org.confisca.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every decided case that was given is used, or is out of reach for a reason that the page states. */
class DecidedCasesTest {
    private static final Pattern ROW =
            Pattern.compile("\\| `(\\S+)` \\| (.+) \\| (case file|calculation|out of reach): (.+) \\|");
    private static final Pattern LINK =
            Pattern.compile("\\[(\\S+)]\\(\\.\\./examples/command-line/cases/(\\S+)\\.yaml\\)");
    private static final Path CASES = Repository.ROOT.resolve("examples/command-line/cases");

    private static ImmutableList<Matcher> rows() throws IOException {
        return Files.readAllLines(Repository.ROOT.resolve("docs/decided-cases.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(ROW::matcher)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void every_case_stands_on_the_page_once_with_what_became_of_it() throws IOException {
        ImmutableList<Matcher> rows = rows();

        assertThat(rows)
                .allSatisfy(row -> assertThat(row.matches()).as(row.toString()).isTrue());
        assertThat(rows.stream().map(row -> row.group(1)))
                .containsExactlyElementsOf(
                        Resources.readLines(Resources.getResource("decided-cases.txt"), StandardCharsets.UTF_8));
    }

    @Test
    void a_case_file_is_there_and_names_its_source() throws IOException {
        for (Matcher row : rows()) {
            if (row.matches() && row.group(3).equals("case file")) {
                Matcher link = LINK.matcher(row.group(4));
                assertThat(link.matches()).as(row.group(4)).isTrue();
                assertThat(link.group(1)).isEqualTo(link.group(2));
                assertThat(Files.readString(CASES.resolve(link.group(2) + ".yaml")))
                        .contains("\nsource: ", "\nnote: ", "expect:");
            }
        }
    }

    @Test
    void no_decided_case_file_is_left_off_the_page() throws IOException {
        String page = Files.readString(Repository.ROOT.resolve("docs/decided-cases.md"));
        try (Stream<Path> files = Files.list(CASES)) {
            ImmutableSet<String> decided = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("decided-"))
                    .collect(ImmutableSet.toImmutableSet());
            assertThat(decided).isNotEmpty().allSatisfy(name -> assertThat(page).contains(name));
        }
    }
}
