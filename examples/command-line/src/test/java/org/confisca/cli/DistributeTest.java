package org.confisca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets what, told by the command line. */
class DistributeTest {
    private static final String WAIVED = """
            caseFile: c1
            jurisdiction: NL
            completeSince: 2026-01-01
            parties: [{ id: P1, kind: NATURAL_PERSON }]
            assets: [{ id: A1, kind: CASH, owner: P1, value: { amount: EUR 20000.01, on: 2026-02-02 } }]
            acts:
              - { act: Seize, at: 2026-02-02T10:00, by: INVESTIGATING_OFFICER, asset: A1, measure: M1, purposes: [FORFEITURE], seizedFrom: P1 }
              - { act: Waive, at: 2026-02-03T10:00, by: PARTY, measure: M1, party: P1, declaresOwnership: true }
              - { act: TreatAsForfeited, at: 2026-02-04T10:00, by: PUBLIC_PROSECUTOR, asset: A1 }
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void a_file() throws IOException {
        cli = new Cli(folder).with("a.yaml", WAIVED);
    }

    @Test
    void the_shipped_case_comes_out_to_the_cent() throws IOException {
        String path = Path.of("cases/synthetic-money-to-the-cent.yaml")
                .toAbsolutePath()
                .toString();
        JsonNode told = cli.run("distribute", "--json", path).json();

        assertThat(told.at("/funds").findValuesAsText("source"))
                .containsExactly("asset:CASH", "asset:PRICE", "obligation:D1");
        assertThat(told.at("/funds/1/shares/0/due").asText()).isEqualTo("EUR 0.03");
        assertThat(told.at("/funds/0/shares/1/paid").asText()).isEqualTo("EUR 900.01");
        assertThat(told.at("/suspense/0/balance").asText()).isEqualTo("EUR 0.01");
        assertThat(told.at("/sums/0/claimed").asText()).isEqualTo("EUR 12000.00");
        assertThat(told.at("/sums/0/collected").asText()).isEqualTo("EUR 10000.00");
        assertThat(told.at("/trialBalance/totals/0/difference").asText()).isEqualTo("EUR 0.00");
    }

    @Test
    void an_order_of_another_state_is_shared_by_the_regulation() {
        assertThat(cli.run("distribute", "a.yaml").out())
                .contains("Distribution by Dutch law", "EUR 20000.01        EUR 0.00  the State");
        assertThat(cli.run("distribute", "a.yaml", "--order-from", "DE").out())
                .contains(
                        "Distribution by Regulation (EU) 2018/1805",
                        "EUR 10000.00        EUR 0.00  state:DE; of more than");
    }

    @Test
    void a_claim_can_be_told() {
        assertThat(cli.run(
                                "distribute",
                                "a.yaml",
                                "--order-from",
                                "DE",
                                "--claim",
                                "asset:A1 COMPENSATION party:V1 EUR 12000.00")
                        .out())
                .contains(
                        "EUR 12000.00        EUR 0.00  party:V1 (claim EUR 12000.00)",
                        "EUR 8000.01        EUR 0.00  state:DE");
    }

    @Test
    void what_is_no_claim_and_no_state_is_a_complaint() {
        for (String wrong : new String[] {
            "asset:A1 COMPENSATION party:V1",
            "A1 COMPENSATION party:V1 EUR 1.00",
            "asset:A1 STATE state EUR 1.00",
            "asset:A1 COMPENSATION party:V1 EUR -1.00",
            "asset:A1 COMPENSATION party:V1 much"
        }) {
            Cli.Result result = cli.run("distribute", "a.yaml", "--claim", wrong);
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("'" + wrong + "' is no claim", "RESTITUTION");
        }
        assertThat(cli.run("distribute", "a.yaml", "--order-from", "Germany").err())
                .contains("'Germany' is no State");
        assertThat(cli.run("distribute", "b.yaml", "--lang", "nl").code()).isEqualTo(2);
    }

    @Test
    void a_file_without_money_says_so() throws IOException {
        assertThat(cli.with("c.yaml", Cli.JUDGED)
                        .run("distribute", "c.yaml", "--lang", "nl")
                        .out())
                .contains(
                        "Er is geen geld dat kan worden verdeeld.",
                        "Geld waarvan niemand zei hoeveel het is:\n  asset:A1");
    }
}
