package org.confisca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under an act that is not permitted stands how it would be. */
class PathsTest {
    private static final String TOO_MUCH = """
            caseFile: c1
            jurisdiction: NL
            completeSince: 2026-01-01
            parties: [{ id: P1, kind: NATURAL_PERSON }]
            offences: [{ id: O1, person: P1, status: SUSPECTED, crime: true, fineCategory: 5,
                         period: { first: 2026-01-02, last: 2026-01-03 } }]
            assets: [{ id: A1, kind: BANK_BALANCE, owner: P1 }]
            acts:
              - { act: AuthoriseSeizure, at: 2026-03-01T10:00, by: EXAMINING_MAGISTRATE, offence: O1,
                  authorisation: AU1, purposes: [DEPRIVATION], form: WRITTEN, maximum: EUR 100.00 }
              - { act: SeizeConservatory, at: 2026-03-02T10:00, by: PUBLIC_PROSECUTOR, asset: A1, measure: M1,
                  purpose: DEPRIVATION, offence: O1, relation: OWN, authorisation: AU1, maximum: EUR 100.01,
                  proposed: true }
            """;

    /** Two norms are open, and several offices may determine each. */
    private static final String HANDED_OVER = """
            caseFile: c1
            jurisdiction: NL
            completeSince: 2026-01-01
            parties: [{ id: P1, kind: NATURAL_PERSON }, { id: P2, kind: NATURAL_PERSON }]
            assets: [{ id: A1, kind: VEHICLE }]
            acts:
              - { act: Seize, at: 2026-02-02T10:00, by: INVESTIGATING_OFFICER, asset: A1, measure: S1,
                  purposes: [TRUTH], seizedFrom: P1 }
              - { act: NotifyIntendedReturn, at: 2026-02-03T10:00, by: PUBLIC_PROSECUTOR, measure: S1, to: P2 }
              - { act: HandToCustodian, at: 2026-03-02T10:00, by: PUBLIC_PROSECUTOR, asset: A1,
                  custodian: ENTITLED_PERSON, keeper: P2, proposed: true }
            """;

    @TempDir
    Path folder;

    private Cli.Result check(String text, String... options) throws IOException {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        arguments[1] = "c.yaml";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return new Cli(folder).with("c.yaml", text).run(arguments);
    }

    @Test
    void a_refusal_shows_what_would_be_permitted() throws IOException {
        assertThat(check(TOO_MUCH).out()).contains("Nearest lawful path: this act with maximum: EUR 100.00\n");
        assertThat(check(TOO_MUCH, "--lang", "nl").out())
                .contains("Dichtstbijzijnde rechtmatige weg: deze handeling met maximumbedrag: EUR 100.00\n");
    }

    @Test
    void another_office_is_a_path() throws IOException {
        assertThat(check(Cli.IRREGULAR).out())
                .contains(
                        "Nearest lawful path: this act by the financial intelligence unit, not by the criminal court\n");
    }

    @Test
    void a_day_to_wait_for_is_a_path() throws IOException {
        assertThat(check(Cli.JUDGED.replace("2026-07-0", "2026-06-0")).out())
                .contains("Nearest lawful path: this act not before 2026-07-01T00:00\n");
    }

    @Test
    void determinations_are_named_in_the_words_of_the_norm() {
        String cases = Path.of("cases").toAbsolutePath() + "/synthetic-non-conviction-route.yaml";

        assertThat(new Cli(folder).run("check", cases).out())
                .contains("Nearest lawful path: a determination by the criminal court: ")
                .contains("linked to, the offence", " (asset:HOUSE, offence:O1) = yes\n")
                .doesNotContain("SATISFIED_THAT_PROPERTY_IS_LINKED_TO_OFFENCE (asset");
    }

    @Test
    void a_norm_that_only_an_earlier_act_turns_on_is_in_words_too() {
        String cases = Path.of("cases").toAbsolutePath() + "/synthetic-early-sale-after-silence.yaml";

        assertThat(new Cli(folder).run("check", cases).out())
                .contains("uncontrolled possession of the object is contrary to law or the public interest (asset:CAR)")
                .doesNotContain("UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW (asset");
    }

    @Test
    void what_was_not_carried_out_is_called_a_lead_and_a_search_that_stopped_says_so() throws IOException {
        String cases = Path.of("cases").toAbsolutePath().toString();
        String out = new Cli(folder).run("check", cases).out();

        assertThat(out).contains("Nearest lawful path (a lead): ", "\n     Or (a lead): ");
        assertThat(check(HANDED_OVER).out()).contains("; the search went no further\n");
    }

    @Test
    void no_more_than_three_paths_are_written_as_text() throws IOException {
        Cli.Result text = check(HANDED_OVER);

        assertThat(text.out()).containsPattern("\n     2 more with --json");
        assertThat(text.out().lines().filter(line -> line.startsWith("     Or: ")))
                .hasSize(2);
    }

    @Test
    void what_is_permitted_or_does_not_fit_has_no_paths() throws IOException {
        String gone = Cli.JUDGED + "  - { act: Destroy, at: 2026-07-02T11:15, by: CUSTODIAN, asset: A1 }\n"
                + "  - { act: OrderHold, at: 2026-07-03T10:15, by: FIU, asset: A1, measure: H3, ground: INDICATIONS }\n";
        String out = check(gone).out();

        assertThat(out.substring(0, out.indexOf("  2. "))).doesNotContain("Nearest lawful path");
        assertThat(out.substring(out.indexOf("  2. "), out.indexOf("  3. "))).contains("Nearest lawful path");
        assertThat(out.substring(out.indexOf("  3. ")))
                .contains("Does not fit the file")
                .doesNotContain("Nearest lawful path");
    }

    @Test
    void json_holds_all_paths_as_data() throws IOException {
        JsonNode paths = check(TOO_MUCH, "--json").json().at("/files/0/case/acts/1/assessment/paths");

        assertThat(paths.at("/truncated").isBoolean()).isTrue();
        assertThat(paths.at("/paths/0/verified").asBoolean()).isTrue();
        assertThat(paths.at("/paths/0/proposals/0/kind").asText()).isEqualTo("CHANGE");
        assertThat(paths.at("/paths/0/proposals/0/field").asText()).isEqualTo("maximum");
        assertThat(paths.at("/paths/0/proposals/0/value").asText()).isEqualTo("EUR 100.00");
    }

    @Test
    void without_paths_nothing_else_changes() throws IOException {
        Cli.Result with = check(TOO_MUCH);
        Cli.Result without = check(TOO_MUCH, "--no-paths");

        assertThat(without.code()).isEqualTo(with.code());
        assertThat(without.out().lines())
                .containsExactlyElementsOf(with.out()
                        .lines()
                        .filter(line -> !line.startsWith("     Nearest") && !line.startsWith("     Or"))
                        .toList());
        assertThat(check(TOO_MUCH, "--no-paths", "--json").out()).doesNotContain("\"paths\"");
    }
}
