package org.confisca.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the code of the README and the guides, and follows their links. */
class DocumentationTest {
    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> every_page_prints_what_it_says() {
        return Repository.pages().stream()
                .filter(page -> !new PageProgram(page).statements().isEmpty())
                .map(page -> dynamicTest(page.name(), () -> prints(page)));
    }

    private void prints(Page page) throws IOException, InterruptedException {
        PageProgram program = new PageProgram(page);
        Path place = Files.createTempDirectory(directory, "page");
        ImmutableList<String> printed = program.run(place);
        for (int i = 0; i < printed.size(); i++) {
            Page.Block block = program.statements().get(i);
            assertThat(printed.get(i))
                    .as(page.place(block))
                    .isEqualTo(page.output(block).map(Page.Block::text).orElse(""));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_link_leads_somewhere() {
        return Repository.pages().stream()
                .map(page -> dynamicTest(
                        page.name(), () -> assertThat(page.links()).allSatisfy(link -> leadsSomewhere(page, link))));
    }

    private static void leadsSomewhere(Page page, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target =
                file.isEmpty() ? page.path() : page.path().resolveSibling(file).normalize();
        assertThat(target).as(link).exists().startsWith(Repository.ROOT);
        if (hash >= 0) {
            assertThat(Page.read(target).anchors()).as(link).contains(link.substring(hash + 1));
        }
    }

    @Test
    void the_readme_is_short_and_runs_code() {
        Page readme = Page.read(Repository.ROOT.resolve("README.md"));
        assertThat(readme.lines()).hasSizeLessThan(150);
        assertThat(new PageProgram(readme).statements()).isNotEmpty();
    }

    @Test
    void the_readme_counts_what_the_books_hold() throws IOException {
        if (Boolean.getBoolean("confisca.update")) {
            writeCoverage();
        }
        Page readme = Page.read(Repository.ROOT.resolve("README.md"));
        ImmutableList<String> rows = Coverage.rows();
        int first = readme.lines().indexOf(rows.get(0));
        assertThat(readme.lines()).containsSequence(rows);
        assertThat(readme.lines().get(first + rows.size()))
                .as("nothing follows in the table")
                .isBlank();
    }

    /** Writes the rows of the table anew, between its head and the next blank line. */
    private static void writeCoverage() throws IOException {
        Path readme = Repository.ROOT.resolve("README.md");
        List<String> lines = new ArrayList<>(Files.readAllLines(readme));
        int first = lines.indexOf("| --- | --- | --- | --- | --- | --- | --- |") + 1;
        while (!lines.get(first).isBlank()) {
            lines.remove(first);
        }
        lines.addAll(first, Coverage.rows());
        Files.write(readme, lines);
    }

    @Test
    void the_guide_adds_the_jackson_that_the_library_was_built_with() throws IOException {
        String guide = Files.readString(Repository.ROOT.resolve("docs/guide-developers.md"));
        Matcher built = Pattern.compile("<jackson.version>(.*?)</jackson.version>")
                .matcher(Files.readString(Repository.ROOT.resolve("pom.xml")));
        assertThat(built.find()).isTrue();
        assertThat(guide)
                .contains("<artifactId>jackson-dataformat-yaml</artifactId>\n  <version>" + built.group(1)
                        + "</version>");
    }

    @Test
    void the_readme_names_modules_that_are_built() throws IOException {
        String readme = Files.readString(Repository.ROOT.resolve("README.md"));
        String parent = Files.readString(Repository.ROOT.resolve("pom.xml"));
        String module = Files.readString(Repository.ROOT.resolve("examples/command-line/pom.xml"));
        assertThat(readme).contains("examples/command-line/target/confisca.jar check examples/command-line/cases");
        assertThat(parent).contains("<module>examples/command-line</module>");
        assertThat(module).contains("<finalName>confisca</finalName>");
        assertThat(Repository.ROOT.resolve("examples/command-line/cases")).isNotEmptyDirectory();
    }
}
