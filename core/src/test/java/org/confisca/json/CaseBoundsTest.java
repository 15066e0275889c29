package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.json.CaseTexts.act;
import static org.confisca.json.CaseTexts.file;
import static org.confisca.json.CaseTexts.findings;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseBoundsTest {

    @Test
    void a_text_of_the_largest_size_is_read_and_one_more_is_not() {
        String text = file();
        String largest = text + " ".repeat(TreeReader.LONGEST - text.length());

        assertThat(findings(largest)).isEmpty();
        assertThat(findings(largest + " ")).containsExactly("$ TOO_LARGE");
    }

    @Test
    void nesting_at_the_bound_is_read_and_one_deeper_is_not() {
        String at = "\"x\": " + "[".repeat(TreeReader.DEEPEST - 1) + "]".repeat(TreeReader.DEEPEST - 1);
        String over = "\"x\": " + "[".repeat(TreeReader.DEEPEST) + "]".repeat(TreeReader.DEEPEST);

        assertThat(findings("{ " + at + ", " + file().substring(1))).containsExactly("$.x UNKNOWN_PROPERTY");
        assertThat(findings("{ " + over + ", " + file().substring(1)))
                .containsExactly("$.x" + "[0]".repeat(TreeReader.DEEPEST - 1) + " TOO_DEEP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{a: "})
    void endless_nesting_ends_soon(String open) {
        String text = open.repeat(100_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(CaseReader.standard().read(text, Format.YAML))
                        .isInstanceOf(CaseReading.Unusable.class));
        assertThat(CaseReader.standard().read(text, Format.JSON)).isInstanceOf(CaseReading.Unusable.class);
    }

    @Test
    void an_alias_is_refused_and_does_not_unfold() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name <= 'j'; name++) {
            String alias = "*" + (char) (name - 1);
            bomb.append(name)
                    .append(": &")
                    .append(name)
                    .append(" [")
                    .append((alias + ", ").repeat(8))
                    .append(alias)
                    .append("]\n");
        }

        assertThat(findings(bomb.toString())).contains("$.b[0] ALIAS", "$.j[8] ALIAS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!javax.script.ScriptEngineManager [x]", "!!str x", "!<tag:yaml.org,2002:int> 3"})
    void a_tag_is_refused(String tagged) {
        assertThat(findings("caseFile: " + tagged + "\njurisdiction: NL\nacts: []\n"))
                .contains("$.caseFile TAG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "}",
                "[1, 2",
                "{ \"a\": NaN }",
                "{ \"a\": 01 }",
                "{ 'a': 1 }",
                "{ \"a\": 1 } { \"b\": 2 }",
                "a: 1\n---\nb: 2\n",
                "a: [1\n",
                "a: b: c\n",
                "\t- x",
                "%YAML 9.9\n---\na: 1",
                "? [a]\n: b\n",
                "a: \"\\uD800",
                "\u0000",
                "{ \"a\": \"\u0001\" }",
            })
    void what_is_neither_json_nor_yaml_is_one_finding(String text) {
        assertThat(findings(text)).containsExactly("$ NOT_JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "null", "true", "\"text\"", "text", "[]", "- a", "&a b", "*a"})
    void what_is_no_object_is_no_case_file(String text) {
        assertThat(findings(text)).isNotEmpty();
    }

    @Test
    void no_more_findings_are_listed_than_anyone_reads() {
        StringBuilder text = new StringBuilder("{ ");
        for (int i = 0; i < 5000; i++) {
            text.append("\"x").append(i).append("\": 1, ");
        }

        assertThat(findings(text + "\"last\": 1 }")).hasSize(1001).last().isEqualTo("$ TOO_MANY");
    }

    @Test
    void what_was_found_is_shown_on_one_short_line() {
        String long1 = "x\\n\\u0007".repeat(500);
        CaseReading.Unusable unusable = (CaseReading.Unusable)
                CaseReader.standard().read(file(act("OrderHold", "'measure': 'H1', 'asset': '" + long1 + "'")));

        assertThat(unusable.findings().get(0).found()).hasSizeLessThan(70).doesNotContain("\n", "\u0007");
    }

    @Test
    void years_beyond_four_digits_are_refused() {
        assertThat(findings(
                        file(act("OrderHold", "'measure': 'H1', 'asset': 'A1', 'recorded': '+999999999-12-31T00:00'"))))
                .containsExactly("$.acts[0].recorded NOT_OF_KIND");
    }
}
