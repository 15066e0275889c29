package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the guide to case files true. */
class CaseFilesGuideTest {
    private static final Pattern BLOCK = Pattern.compile("```(yaml|json)\\n(.*?)```", Pattern.DOTALL);

    private static String guide() throws IOException {
        return Files.readString(Path.of("../docs/case-files.md"));
    }

    private static ImmutableList<String> complete() throws IOException {
        ImmutableList.Builder<String> files = ImmutableList.builder();
        Matcher blocks = BLOCK.matcher(guide());
        while (blocks.find()) {
            if (blocks.group(2).contains("caseFile")) {
                files.add(blocks.group(2));
            }
        }
        return files.build();
    }

    @Test
    void the_example_in_the_guide_is_a_case_file() throws IOException {
        assertThat(complete())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(CaseTexts.findings(text)).isEmpty());
    }

    @Test
    void the_guide_names_every_finding() throws IOException {
        assertThat(FindingCode.values()).allSatisfy(code -> assertThat(guide()).contains("`" + code.name() + "`"));
    }

    @Test
    void the_guide_names_every_state() throws IOException {
        assertThat(StateName.values()).allSatisfy(state -> assertThat(guide()).contains("`" + state.name() + "`"));
    }
}
