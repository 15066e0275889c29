package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.confisca.gain.Division;
import org.confisca.gain.GainEstimate;
import org.confisca.gain.Kind;
import org.confisca.gain.Method;
import org.confisca.gain.Printed;
import org.junit.jupiter.api.Test;

/** The page from which people learn the format says all of it, and its examples run. */
class CalculationGuideTest {
    private static final Pattern BLOCK = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    private static String guide() throws IOException {
        return Files.readString(Path.of("../docs/calculations.md"));
    }

    private static ImmutableList<String> examples() throws IOException {
        Matcher blocks = BLOCK.matcher(guide());
        return blocks.results().map(found -> found.group(1)).collect(ImmutableList.toImmutableList());
    }

    @Test
    void every_example_comes_out_as_it_says() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(2).allSatisfy(text -> {
            GainEstimate estimate = Calculations.byItsLaw(text, Format.YAML);
            assertThat(estimate.calculation().expected()).isPresent();
            assertThat(estimate.isAsPrinted()).isTrue();
        });
    }

    @Test
    void the_page_names_every_method_kind_key_and_reason() throws IOException {
        String guide = guide();
        assertThat(Stream.of(Method.values(), Kind.values(), Division.Key.values(), Printed.Because.values())
                        .flatMap(Arrays::stream)
                        .map(constant -> ((Enum<?>) constant).name()))
                .allSatisfy(name -> assertThat(guide).contains("`" + name + "`"));
    }

    @Test
    void the_page_names_every_property_of_a_line_and_a_step() throws IOException {
        String guide = guide();
        assertThat(Stream.concat(
                        CalculationShapeTest.asked("lines: [{ zzz: 1 }]", "$.lines[0].zzz").stream(),
                        CalculationShapeTest.asked("lines: []\nthen: [{ zzz: 1 }]", "$.then[0].zzz").stream()))
                .allSatisfy(name -> assertThat(guide).containsPattern("`" + name + "[`:]"));
    }
}
