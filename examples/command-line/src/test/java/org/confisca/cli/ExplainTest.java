package org.confisca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole trace of one answer. */
class ExplainTest {
    private static final String EXTENDED =
            Cli.JUDGED + "  - { act: ExtendHold, at: 2026-07-09T16:00, by: FIU, measure: H1, proposed: true }\n";

    @TempDir
    Path folder;

    private Cli.Result explain(String text, String... options) throws IOException {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "explain";
        arguments[1] = "c.yaml";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return new Cli(folder).with("c.yaml", text).run(arguments);
    }

    private static String shipped(String name) {
        return Path.of("cases").toAbsolutePath() + "/" + name + ".yaml";
    }

    @Test
    void a_refusal_is_traced_to_every_fact_its_value_and_where_it_comes_from() throws IOException {
        Cli.Result result = explain(EXTENDED, "--act", "2");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("c.yaml (c1, NL)\n\nQuestion\n  2. to extend a hold (measure:H1), by the financial")
                .contains("The file, just before the act\n  As at 2026-07-09T16:00: A1 held\n")
                .contains("Term running: measure:H1 until 2026-07-10T00:00")
                .contains("Answer (Dutch law)\n  Refused: to extend a hold")
                .contains(
                        "DOES NOT GIVE THE POWER, the financial intelligence unit: art. 17a(2) Wwft  NL-WWFT-17A-2/may-1")
                .contains("text since 2026-07-01, as in force on the day of the act, 2026-07-09")
                .contains("secondary source only; law in force; BWBR0024282, https://wetten.overheid.nl/BWBR0024282")
                .contains(
                        "reading NL-WWFT-17A-2/own-request=foreign-only: extension at the request of a foreign unit only")
                .contains(
                        "yes       the measure has not ended (recorded in the file; from an earlier act: to order a hold)")
                .contains("no        the hold is at the request of a foreign unit (recorded in the file;")
                .contains("the number of extensions so far = 0 (recorded in the file; ")
                .containsPattern("What follows if it is done all the same\n  Term extended: measure:H1, .* are skipped")
                .contains("Paths\n  Nearest lawful path: ");
    }

    @Test
    void a_permission_shows_its_terms_with_the_days_that_were_skipped() throws IOException {
        assertThat(explain(Cli.JUDGED, "--act", "1").out())
                .contains("GIVES THE POWER, the financial intelligence unit: art. 17a(1) Wwft")
                .contains(" or terrorist financing (outside the file; from the act, ground)")
                .containsPattern(
                        "What follows\n  Term begins: measure:H1, .*ends at the close of 2026-07-09.*Saturday, Sunday")
                .contains(
                        "Duty: the obliged entity, to comply with a hold (measure:H1), without delay since 2026-07-02T10:15")
                .doesNotContain("\nPaths\n");
    }

    @Test
    void dutch_is_spoken() throws IOException {
        assertThat(explain(EXTENDED, "--act", "2", "--lang", "nl").out())
                .contains("Vraag\n", "Het dossier, vlak voor de handeling\n  Stand op 2026-07-09T16:00: A1 aangehouden")
                .contains("Geweigerd: ", "Bevoegdheden (één is genoeg)", "GEEFT DE BEVOEGDHEID NIET, FIU-Nederland")
                .contains("tekst sinds 2026-07-01, want die gold op de dag van de handeling, 2026-07-09")
                .contains(
                        "geboekt in het dossier; uit een eerdere handeling: ", "Wegen\n  Dichtstbijzijnde rechtmatige");
    }

    @Test
    void what_time_had_done_comes_first() throws IOException {
        assertThat(explain(EXTENDED.replace("07-09T16", "07-20T16"), "--act", "2")
                        .out())
                .contains("just before the act\n  By law: 2026-07-10T00:00 the hold lapsed (measure:H1)")
                .contains("As at 2026-07-20T16:00: A1 free");
    }

    @Test
    void a_power_of_another_is_said_to_be_anothers() throws IOException {
        assertThat(explain(Cli.IRREGULAR, "--act", "1").out())
                .contains("GIVES THE POWER TO ANOTHER, the financial intelligence unit: art. 17a(1) Wwft")
                .contains("What follows, as it was done all the same\n  Term begins:");
    }

    @Test
    void json_has_the_trace_the_file_before_and_the_paths() throws IOException {
        JsonNode answer = explain(EXTENDED, "--act", "2", "--json").json();

        assertThat(answer.at("/outcome").asText()).isEqualTo("REFUSED");
        assertThat(answer.at("/before/assets/0/id").asText()).isEqualTo("A1");
        JsonNode power = answer.at("/trace/0");
        assertThat(power.at("/rule").asText()).isEqualTo("NL-WWFT-17A-2/may-1");
        assertThat(power.at("/holder").asText()).isEqualTo("FIU");
        assertThat(power.at("/edition").asText()).isEqualTo("2026-07-01");
        assertThat(power.at("/editionOf").asText()).isEqualTo("2026-07-09");
        assertThat(power.at("/truth").asText()).isEqualTo("FALSE");
        JsonNode fact = power.at("/finding/parts/2/facts/0");
        assertThat(fact.at("/name/en").asText()).isEqualTo("the number of extensions so far");
        assertThat(fact.at("/value/en").asText()).isEqualTo("0");
        assertThat(fact.at("/world").asText()).isEqualTo("RECORDED");
        assertThat(fact.at("/supply/by").asText()).isEqualTo("EARLIER_ACT");
        assertThat(answer.at("/ifDoneAnyway/moved/0/about").asText()).isEqualTo("measure:H1");
        assertThat(answer.at("/paths/paths").isArray()).isTrue();
    }

    @Test
    void an_act_that_is_not_there_is_a_complaint() throws IOException {
        assertThat(explain(EXTENDED, "--act", "3").code()).isEqualTo(2);
        assertThat(explain(EXTENDED, "--act", "3").err()).isEqualTo("There is no act 3; the file has 2\n");
        assertThat(explain(EXTENDED, "--act", "0", "--lang", "nl").err())
                .isEqualTo("Handeling 0 is er niet; het dossier heeft er 2\n");
        assertThat(explain(EXTENDED).code()).isEqualTo(2);
        assertThat(explain(Cli.UNUSABLE, "--act", "1").err()).contains("$.acts[0].colour");
    }

    @Test
    void every_answer_in_the_shipped_cases_can_be_explained() {
        for (String name : new String[] {
            "synthetic-complete-life",
            "synthetic-unlawful-destruction",
            "decided-hr-2020-1863-intended-return-to-others"
        }) {
            for (int act = 1; act <= 5; act++) {
                Cli.Result result = new Cli(folder).run("explain", shipped(name), "--act", Integer.toString(act));
                assertThat(result.code()).isZero();
                assertThat(result.out()).contains("\nAnswer (", "\nPowers (").doesNotContain("null", "Optional");
            }
        }
    }

    @Test
    void the_answer_leaves_out_what_time_had_done_with_how_that_is_read() throws IOException {
        new Cli(folder).with("c.yaml", Cli.JUDGED + """
                  - { act: OrderHold, at: 2026-07-20T10:15, by: FIU, asset: A1, measure: H2, ground: INDICATIONS }
                """);

        assertThat(new Cli(folder).run("explain", "c.yaml", "--act", "2").out())
                .containsPattern("Answer \\(Dutch law\\)\n  Permitted: to order a hold");
    }
}
