package org.confisca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader must be able to see of an act without opening its file. */
class WordsTest {
    private static final String COMPLAINT = """
            caseFile: c1
            jurisdiction: NL
            completeSince: 2020-01-01
            parties: [{ id: P1, kind: NATURAL_PERSON }]
            assets: [{ id: A1, kind: CASH }]
            acts:
              - { act: Seize, at: 2020-02-03T10:00, by: INVESTIGATING_OFFICER, asset: A1, measure: M1, purposes: [TRUTH], seizedFrom: P1 }
              - { act: LodgeComplaint, at: 2020-03-02T10:00, by: PARTY, measure: M1, remedy: K1, complainant: P1, kind: ORDINARY }
              - { act: DecideComplaint, at: 2020-04-01T10:00, by: COURT_IN_CHAMBERS, remedy: K1, decision: D1, ruling: UNFOUNDED }
            """;
    private static final String CONVICTION = """
            caseFile: c2
            jurisdiction: NL
            completeSince: 2020-01-01
            parties: [{ id: P1, kind: NATURAL_PERSON }]
            offences: [{ id: O1, person: P1, status: CHARGED }]
            acts:
              - { act: Convict, at: 2020-02-03T10:00, by: COURT, offence: O1, decision: C1, appellants: [P1], present: [P1] }
              - { act: Appeal, at: 2020-03-02T10:00, by: PARTY, remedy: C1/P1 }
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void two_files() throws IOException {
        cli = new Cli(folder).with("complaint.yaml", COMPLAINT).with("conviction.yaml", CONVICTION);
    }

    @Test
    void how_a_court_decided_is_told_and_what_nobody_stated_is_not() {
        String check = cli.run("check", "complaint.yaml").out();

        assertThat(check)
                .containsSubsequence(
                        "to seize (asset:A1",
                        "     Stated: purposes: finding the truth\n",
                        "to decide a complaint (remedy:K1, decision:D1)",
                        "     Stated: ruling: unfounded\n");
        assertThat(check.lines().filter(line -> line.contains("Stated:"))).hasSize(3);
        assertThat(cli.run("timeline", "--lang", "nl", "complaint.yaml").out())
                .contains("\n                     Vermeld: beslissing: ongegrond\n");
    }

    @Test
    void an_act_is_told_below_what_time_had_done_before_it() {
        assertThat(cli.run("check", "conviction.yaml").out())
                .containsSubsequence(
                        "  2. First, by law: the time for the remedy ran out (remedy:C1/P1)",
                        "     Refused: to appeal (remedy:C1/P1), by the party concerned");
    }

    @Test
    void the_law_states_nothing_and_the_timeline_repeats_no_heading() {
        String timeline = cli.run("timeline", "conviction.yaml").out();

        assertThat(timeline).contains("!! 2020-03-02T10:00  to appeal").doesNotContain("Refused:", "Stated:");
    }

    @Test
    void a_party_named_twice_is_told_once() {
        assertThat(cli.run("check", "conviction.yaml").out())
                .contains("to convict (offence:O1, decision:C1, party:P1), by the criminal court");
    }

    @Test
    void a_file_without_assets_says_so() {
        assertThat(cli.run("check", "conviction.yaml").out()).contains(": no assets\n");
        assertThat(cli.run("timeline", "--lang", "nl", "conviction.yaml").out()).contains(": geen voorwerpen\n");
    }

    @Test
    void a_list_that_is_empty_says_so() {
        assertThat(cli.run("explain", "conviction.yaml", "--act", "1").out())
                .contains("parties for whom time runs at once: party:P1\n");
        assertThat(explained(CONVICTION.replace("present: [P1]", "present: []")))
                .contains("parties for whom time runs at once: none\n");
    }

    @Test
    void for_want_of_a_power_the_other_shipped_books_are_asked() {
        String planned = COMPLAINT
                + "  - { act: PlanManagement, at: 2026-12-01T10:00, by: CUSTODIAN, asset: A1, plan: sale, proposed: true }\n";

        assertThat(checked(planned))
                .contains("No provision in the book 'Dutch law' gives a power for this; these do: "
                        + "Directive (EU) 2024/1260 (conformity)\n");
        assertThat(checked(planned.replace("jurisdiction: NL", "jurisdiction: NL+EU")))
                .doesNotContain("these do");
    }

    private String checked(String text) {
        return run(text, "check", "c.yaml");
    }

    private String explained(String text) {
        return run(text, "explain", "c.yaml", "--act", "1");
    }

    private String run(String text, String... arguments) {
        try {
            return cli.with("c.yaml", text).run(arguments).out();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
