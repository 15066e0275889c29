package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.confisca.source.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema and the reader know the same properties. */
class CalculationShapeTest {
    private static final Path CHECKED_IN = Path.of("../docs/calculation.schema.json");

    /** The properties that the reader asks for in the object that holds an unknown one. */
    static ImmutableSet<String> asked(String body, String path) {
        var reading = (CalculationReading.Unusable)
                CalculationReader.read("calculation: t\ncurrency: EUR\n" + body, Format.YAML);
        String expected = reading.findings().stream()
                .filter(finding -> finding.path().equals(path) && finding.code() == FindingCode.UNKNOWN_PROPERTY)
                .map(finding -> finding.expected().in(Language.EN))
                .findFirst()
                .orElseThrow();
        return ImmutableSet.copyOf(expected.replace("one of ", "").split(", "));
    }

    private static ImmutableSet<String> inSchema(String pointer) throws IOException {
        JsonNode properties =
                new ObjectMapper().readTree(CalculationSchema.text()).at(pointer + "/properties");
        return ImmutableSet.copyOf(properties.fieldNames());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'zzz: 1' | $.zzz | ''",
                "'lines: [{ zzz: 1 }]' | $.lines[0].zzz | /$defs/line",
                "'lines: [{ label: a, amount: 1, then: [{ zzz: 1 }] }]' | $.lines[0].then[0].zzz | /$defs/step",
                "'method: HARVEST\nlines: []\nperHarvest: { zzz: 1 }' | $.perHarvest.zzz | /$defs/between",
                "'division: { zzz: 1 }' | $.division.zzz | /$defs/division",
                "'division: { persons: [{ zzz: 1 }] }' | $.division.persons[0].zzz | /$defs/person",
                "'period: { zzz: 1 }' | $.period.zzz | /$defs/period",
                "'expect: { zzz: 1 }' | $.expect.zzz | /properties/expect",
            })
    void the_reader_asks_for_what_the_schema_has(String body, String path, String pointer) throws IOException {
        assertThat(asked(body.replace("\\n", "\n"), path)).isEqualTo(inSchema(pointer));
    }

    @Test
    void the_checked_in_schema_is_the_generated_one() throws IOException {
        if (Boolean.getBoolean("confisca.update")) {
            Files.writeString(CHECKED_IN, CalculationSchema.text());
        }
        assertThat(Files.readString(CHECKED_IN))
                .as("run the tests of core with -Dconfisca.update=true to write it anew")
                .isEqualTo(CalculationSchema.text());
    }
}
