package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.json.CaseTexts.act;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class CaseReaderPropertyTest {
    private static final String VALID = CaseTexts.prepared(act(
            "OrderHold",
            "'asset': 'A1', 'measure': 'H9', 'recorded': '2026-07-03T00:00', 'note': 'n', 'expect': { 'outcome': 'PERMITTED',"
                    + " 'powers': ['TOY-1'], 'terms': [{ 'about': 'measure:H9', 'end': '2026-07-10T00:00' }],"
                    + " 'state': { 'A1': 'HELD' } }"));
    private static final String[] TOKENS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "null",
        "true",
        "-1",
        "1e999",
        "99999999999999999999",
        "&a",
        "*a",
        "!!x",
        "\n",
        "\t",
        "- ",
        "? ",
        "| ",
        "> ",
        "#",
        "'",
        "\\u0000",
        "\uFEFF",
        "\uD800",
        "\u2028",
        "A1",
        "H1",
        "expect",
        "act",
        "2026-13-45",
        "USD 1.00",
        "D1/P1",
        "\"act\": \"Seize\",",
        "\"caseFile\": \"x\",",
        "---\n",
        "...",
        "%",
        "@",
        "`"
    };

    private static final String[][] WORDS = {
        {"A1", "A2"},
        {"FIU", "COURT"},
        {"P1", "P2"},
        {"2026-07", "2025-07"},
        {"2026-07-02", "9999-12-31"},
        {"H9", "H8"},
        {"EUR", "USD"},
        {"2024", "0000"},
        {"PERMITTED", "REFUSED"},
        {"FORFEITURE", "FINE"},
        {" ", "\n"},
        {"true", "false"}
    };

    @Property(tries = 3000)
    void any_text_gives_findings_or_a_document(@ForAll("garbage") String text) {
        answers(text);
    }

    @Property(tries = 3000)
    void any_change_to_a_valid_file_gives_findings_or_a_document(@ForAll("mutated") String text) {
        answers(text);
    }

    private static void answers(String text) {
        for (Format format : Format.values()) {
            CaseReading reading = CaseReader.standard().read(text, format);
            if (reading instanceof CaseReading.Usable usable) {
                // whatever can be read can be judged and written
                CheckedCase checked = CaseCheck.run(usable.document(), ToyLaw.book());
                assertThat(CaseWriter.write(checked)).isNotEmpty();
                assertThat(checked.history().replay())
                        .isEqualTo(checked.history().now());
            } else {
                assertThat(((CaseReading.Unusable) reading).findings()).allSatisfy(finding -> {
                    assertThat(finding.path()).startsWith("$");
                    assertThat(finding.found()).doesNotContain("\n").hasSizeLessThan(130);
                });
            }
            Statistics.label(format.name()).collect(reading.getClass().getSimpleName());
        }
    }

    @Provide
    Arbitrary<String> garbage() {
        Arbitrary<String> tokens = Arbitraries.of(TOKENS).list().ofMaxSize(30).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(200), tokens);
    }

    @Provide
    Arbitrary<String> mutated() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(1, 3))
                .as(CaseReaderPropertyTest::mutate);
    }

    /** One word for another that may stand in its place: what the text says changes, its form does not. */
    private static void swapWord(StringBuilder text, Random random) {
        String[] pair = WORDS[random.nextInt(WORDS.length)];
        int at = text.indexOf(pair[0], random.nextInt(text.length()));
        if (at >= 0) {
            text.replace(at, at + pair[0].length(), pair[1]);
        }
    }

    private static String mutate(long seed, int times) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(VALID);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + 1 + random.nextInt(8));
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, TOKENS[random.nextInt(TOKENS.length)]);
                case 2 -> text.setCharAt(at, (char) ('0' + random.nextInt(75)));
                case 3 -> text.insert(at, text.substring(at, to));
                default -> swapWord(text, random);
            }
        }
        return text.toString();
    }
}
