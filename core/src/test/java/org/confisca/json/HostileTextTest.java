package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.json.CaseTexts.file;
import static org.confisca.json.CaseTexts.findings;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that somebody wrote to break the reader. */
class HostileTextTest {
    private static final String YAML = "caseFile: c\njurisdiction: NL\nacts: []\n";

    private static CaseReading read(String text, Format format) {
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> CaseReader.standard().read(text, format));
    }

    private static String withEntry(String entry) {
        return "{ " + entry + ", " + file().substring(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "0.1e2147483648", "1E+99999999999999999999", "-0", "1.0"})
    void a_number_of_any_size_is_just_not_a_fine_category(String number) {
        String text = file().replace("\"fineCategory\": 5", "\"fineCategory\": " + number);

        assertThat(findings(text)).containsExactly("$.offences[0].fineCategory NOT_OF_KIND");
    }

    @Test
    void a_number_of_a_million_digits_ends_soon() {
        String digits = "9".repeat(1_000_000);

        for (Format format : Format.values()) {
            assertThat(read(file().replace("\"fineCategory\": 5", "\"fineCategory\": " + digits), format))
                    .isInstanceOf(CaseReading.Unusable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x7FFFFFFF", "0b1", "1_000", "0o17", "017", ".inf", ".nan", "190:20:30", "+5", "5.0"})
    void numbers_as_only_yaml_writes_them_are_no_numbers_here(String number) {
        String offence = "parties: [{ id: P1, kind: NATURAL_PERSON }]\n"
                + "offences: [{ id: O1, person: P1, status: SUSPECTED, fineCategory: " + number + " }]\n";

        assertThat(findings(YAML + offence)).singleElement().asString().startsWith("$.offences[0].fineCategory ");
    }

    @Test
    void anchors_nested_deeply_end_soon() {
        StringBuilder nested = new StringBuilder("x: ");
        for (int i = 0; i < 20_000; i++) {
            nested.append("&a").append(i).append(" [");
        }
        StringBuilder chained = new StringBuilder();
        for (int i = 1; i < 20_000; i++) {
            chained.append("k")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append("]\n");
        }

        assertThat(read(nested.toString(), Format.YAML)).isInstanceOf(CaseReading.Unusable.class);
        assertThat(read("k0: &a0 x\n" + chained, Format.YAML)).isInstanceOf(CaseReading.Unusable.class);
    }

    @Test
    void merge_keys_merge_nothing() {
        assertThat(findings("a: &a { caseFile: c }\n<<: *a\njurisdiction: NL\nacts: []\n"))
                .contains("$['<<'] ALIAS", "$.caseFile MISSING");
        assertThat(findings("<<: { caseFile: c }\njurisdiction: NL\nacts: []\n"))
                .contains("$.caseFile MISSING");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_key_of_a_million_characters_is_named_in_short(Format format) {
        String key = "k".repeat(1_000_000);
        CaseReading reading = read(withEntry("\"" + key + "\": 1"), format);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        CaseReading.Unusable.class,
                        unusable -> assertThat(unusable.findings()).allSatisfy(finding -> {
                            assertThat(finding.path()).hasSizeLessThan(60);
                            assertThat(finding.found()).hasSizeLessThan(70);
                        }));
    }

    @Test
    void a_hundred_thousand_keys_end_soon() {
        StringBuilder text = new StringBuilder("{ ");
        for (int i = 0; i < 100_000; i++) {
            text.append("\"Aa").append(i).append("\": 1, ");
        }

        assertThat(read(text + file().substring(1), Format.JSON)).isInstanceOf(CaseReading.Unusable.class);
    }

    @Test
    void keys_that_fall_together_in_a_hash_table_end_soon() {
        StringBuilder text = new StringBuilder("{ ");
        for (int i = 0; i < 1 << 15; i++) {
            for (int bit = 0; bit < 15; bit++) {
                text.append(bit == 0 ? "\"" : "").append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append("\": 1, ");
        }

        assertThat(read(text + file().substring(1), Format.JSON)).isInstanceOf(CaseReading.Unusable.class);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_mark_of_byte_order_is_passed_over_once(Format format) {
        assertThat(read("\uFEFF" + file(), format)).isInstanceOf(CaseReading.Usable.class);
        assertThat(read("\uFEFF\uFEFF" + file(), Format.JSON)).isInstanceOf(CaseReading.Unusable.class);
        assertThat(findings("\uFEFF" + file())).isEmpty();
        assertThat(findings("\uFEFF" + YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\u007F\u0000", "\uFFFE"})
    void characters_that_are_none_in_yaml_are_refused(String text) {
        assertThat(findings(YAML.replace("c\n", "c" + text + "\n"))).isNotEmpty();
        assertThat(findings(text + YAML)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\uD800", "\\uDC00\\uD800", "\uD800", "\uDC00"})
    void half_characters_and_nul_are_text_but_no_id(String text) {
        assertThat(findings(file().replace("\"id\": \"A2\"", "\"id\": \"A2" + text + "\"")))
                .containsExactly("$.assets[1].id NOT_OF_KIND");
        assertThat(findings(file().replace("\"source\": \"bank\"", "\"source\": \"b" + text + "\"")))
                .isEmpty();
    }

    @Test
    void what_was_found_of_a_half_character_can_be_written_as_json() {
        CaseReading.Unusable unusable = (CaseReading.Unusable)
                CaseReader.standard().read(file().replace("\"id\": \"A2\"", "\"id\": \"\uD800\u0000\u202E\""));

        assertThat(CaseWriter.write(unusable.findings())).doesNotContain("\uD800", "\u0000", "\u202E");
    }

    @Test
    void a_property_twice_is_found_in_either_format_at_any_depth() {
        String json = file().replace("\"id\": \"A2\",", "\"id\": \"A2\", \"id\": \"A3\",");
        String yaml = YAML + "assets:\n  - id: A1\n    kind: VEHICLE\n    id: A2\n";

        assertThat(findings(json)).containsExactly("$.assets[1].id DUPLICATE_KEY");
        assertThat(findings(yaml)).containsExactly("$.assets[0].id DUPLICATE_KEY");
        assertThat(findings(YAML + "acts: []\n")).containsExactly("$.acts DUPLICATE_KEY");
        assertThat(findings(withEntry("\"caseFile\": \"case-1\""))).containsExactly("$.caseFile DUPLICATE_KEY");
        assertThat(findings(withEntry("\"case\\u0046ile\": \"case-1\""))).containsExactly("$.caseFile DUPLICATE_KEY");
    }
}
