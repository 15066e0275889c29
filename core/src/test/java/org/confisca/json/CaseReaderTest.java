package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.json.CaseTexts.act;
import static org.confisca.json.CaseTexts.file;
import static org.confisca.json.CaseTexts.findings;
import static org.confisca.json.CaseTexts.usable;

import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.hold.OrderHold;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.LegalState;
import org.confisca.source.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {

    private static final String HOLD = act("OrderHold", "'asset': 'A1', 'measure': 'H1', 'ground': 'INDICATIONS'");

    @Test
    void a_document_has_its_header_and_its_acts() {
        CaseDocument document = usable(file(HOLD));

        assertThat(document.jurisdiction()).isEqualTo("NL");
        assertThat(document.opening().reference()).isEqualTo("case-1");
        assertThat(document.opening().at()).isEmpty();
        assertThat(document.opening().assets().get(new AssetId("A1")).state()).isEqualTo(new LegalState.Free());
        assertThat(document.acts()).singleElement().satisfies(filed -> {
            assertThat(filed.act()).isInstanceOf(OrderHold.class);
            assertThat(filed.proposed()).isFalse();
            assertThat(filed.recorded()).isEqualTo(LocalDateTime.parse("2026-07-02T10:15"));
            assertThat(filed.expect()).isEmpty();
        });
        assertThat(document.expectsSomething()).isFalse();
    }

    @Test
    void yaml_reads_as_json_does() {
        String yaml = """
                # a comment
                caseFile: case-1
                jurisdiction: NL
                completeSince: 2026-07-01
                parties:
                  - { id: P1, kind: NATURAL_PERSON }
                  - { id: P2, kind: LEGAL_PERSON }
                offences:
                  - { id: O1, person: P1, status: SUSPECTED, period: { first: 2024-01-01, last: 2024-12-31 },
                      fineCategory: 5, crime: true }
                assets:
                  - id: A1
                    kind: BANK_BALANCE
                    owner: P1
                    value: { amount: EUR 48500.00, on: 2026-07-02, source: bank }
                  - { id: A2, kind: VEHICLE }
                acts:
                  - act: OrderHold
                    at: 2026-07-02T10:15
                    by: FIU
                    asset: A1
                    measure: H1
                    ground: INDICATIONS
                """;

        assertThat(usable(yaml)).isEqualTo(usable(file(HOLD)));
    }

    @Test
    void a_byte_order_mark_is_no_content() {
        assertThat(usable("\uFEFF" + file(HOLD))).isEqualTo(usable(file(HOLD)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'measure': 'H1'                                   | $.acts[0].asset MISSING",
                "'asset': 'A9', 'measure': 'H1'                    | $.acts[0].asset DANGLING_REFERENCE",
                "'asset': 7, 'measure': 'H1'                       | $.acts[0].asset WRONG_TYPE",
                "'asset': null, 'measure': 'H1'                    | $.acts[0].asset WRONG_TYPE",
                "'asset': 'A 1', 'measure': 'H1'                   | $.acts[0].asset NOT_OF_KIND",
                "'asset': 'A1', 'measure': 'H1', 'ground': 'NONE'  | $.acts[0].ground NOT_OF_KIND",
                "'asset': 'A1', 'measure': 'H1', 'colour': 'red'   | $.acts[0].colour UNKNOWN_PROPERTY",
                "'asset': 'A1', 'measure': 'H1', 'a b': 'red'      | $.acts[0]['a b'] UNKNOWN_PROPERTY",
                "'asset': 'A1', 'asset': 'A2', 'measure': 'H1'     | $.acts[0].asset DUPLICATE_KEY",
                "'asset': 'A1', 'measure': 'H1', 'proposed': 'yes' | $.acts[0].proposed WRONG_TYPE",
                "'asset': 'A1', 'measure': 'H1', 'recorded': '2026-07-01T00:00' | $.acts[0].recorded OUT_OF_ORDER",
                "'asset': 'A1', 'measure': 'H1', 'recorded': '2026-02-30T00:00' | $.acts[0].recorded NOT_OF_KIND",
                "'asset': 'A1', 'measure': 'H1', 'expect': []      | $.acts[0].expect WRONG_TYPE",
                "'asset': 'A1', 'measure': 'H1', 'expect': { 'outcome': 'YES' }   | $.acts[0].expect.outcome NOT_OF_KIND",
                "'asset': 'A1', 'measure': 'H1', 'expect': { 'powers': ['x'] }    | $.acts[0].expect.powers[0] NOT_OF_KIND",
                "'asset': 'A1', 'measure': 'H1', 'expect': { 'reasons': ['NO'] }  | $.acts[0].expect.reasons[0] NOT_OF_KIND",
                "'asset': 'A1', 'measure': 'H1', 'expect': { 'state': { 'A9': 'FREE' } } "
                        + "| $.acts[0].expect.state.A9 DANGLING_REFERENCE",
                "'asset': 'A1', 'measure': 'H1', 'expect': { 'terms': [{ 'about': 'H1', 'end': '2026-07-10T00:00' }] } "
                        + "| $.acts[0].expect.terms[0].about NOT_OF_KIND",
                "'asset': 'A1', 'measure': 'H1', 'expect': { 'byLaw': [{ 'act': 'Seize', 'about': 'asset:A1', "
                        + "'at': '2026-07-10T00:00' }] } | $.acts[0].expect.byLaw[0].act UNKNOWN_ACT",
                "'asset': 'A1', 'measure': 'H1', 'expect': { 'duties': [{ 'owedBy': 'FIU', 'act': 'Sieze', "
                        + "'about': 'asset:A1' }] } | $.acts[0].expect.duties[0].act UNKNOWN_ACT",
            })
    void a_mistake_in_an_act_is_found_where_it_stands(String fields, String finding) {
        assertThat(findings(file(act("OrderHold", fields)))).containsExactly(finding);
    }

    @Test
    void one_bad_file_gives_all_findings_at_once() {
        String text = """
                { "caseFile": "c", "completeSince": "2026-02-30", "colour": "red",
                  "parties": [{ "id": "P1", "kind": "ROBOT" }, { "id": "P1", "kind": "PUBLIC_BODY" }, 7],
                  "offences": [{ "id": "O1", "person": "P9", "status": "SUSPECTED", "fineCategory": 7,
                                 "period": { "first": "2024-02-01", "last": "2024-01-01" } }],
                  "assets": [{ "id": "A1", "kind": "VEHICLE", "owner": "P8", "value": { "amount": "EUR -1", "on": "x" } }],
                  "acts": [
                    { "act": "OrderHold", "at": "2026-07-03T10:15", "by": "LAW", "asset": "A1", "measure": "H1" },
                    { "act": "OrderHold", "at": "2026-07-02T10:15", "by": "FIU", "asset": "A1", "measure": "H1" },
                    { "act": "OderHold", "at": "2026-07-02T10:15", "by": "FIU", "asset": "A1", "measure": "H2" },
                    { "act": "HoldLapsed", "at": "2026-07-10T00:00", "about": "measure:H1" },
                    { "act": "ReleaseHold", "at": "2026-07-10T00:00", "by": "FIU", "measure": "H2" },
                    { "act": "ReleaseHold", "at": "2026-07-10T00:00", "by": "FIU", "measure": "H3" },
                    { "act": "Seize", "at": "2026-07-10T00:00", "by": "FIU", "asset": "A1", "measure": "S1",
                      "purposes": ["FORFEITURE", "FORFEITURE", "FUN"] } ],
                  "until": { "at": "2026-07-01T00:00", "expect": { "outcome": "PERMITTED" } } }
                """;

        assertThat(findings(text))
                .containsExactly(
                        "$.completeSince NOT_OF_KIND",
                        "$.parties[2] WRONG_TYPE",
                        "$.parties[0].kind NOT_OF_KIND",
                        "$.parties[1].id DUPLICATE_ID",
                        "$.offences[0].person DANGLING_REFERENCE",
                        "$.offences[0].period.last OUT_OF_ORDER",
                        "$.offences[0].fineCategory NOT_OF_KIND",
                        "$.assets[0].value.amount NOT_OF_KIND",
                        "$.assets[0].value.on NOT_OF_KIND",
                        "$.assets[0].owner DANGLING_REFERENCE",
                        "$.jurisdiction MISSING",
                        "$.acts[0].by NOT_OF_KIND",
                        "$.acts[1].at OUT_OF_ORDER",
                        "$.acts[1].measure DUPLICATE_ID",
                        "$.acts[2].act UNKNOWN_ACT",
                        "$.acts[3].act ACT_OF_LAW",
                        // acts[4] refers to what the misspelt act makes, which is no second mistake
                        "$.acts[5].measure DANGLING_REFERENCE",
                        "$.acts[6].purposes[1] NOT_OF_KIND",
                        "$.acts[6].purposes[2] NOT_OF_KIND",
                        "$.until.at OUT_OF_ORDER",
                        "$.until.expect.outcome UNKNOWN_PROPERTY",
                        "$.colour UNKNOWN_PROPERTY");
    }

    @Test
    void a_finding_says_what_to_write_instead() {
        CaseReading.Unusable unusable =
                (CaseReading.Unusable) CaseReader.standard().read(file(act("OderHold", "'asset': 'A1'")));

        assertThat(unusable.findings().get(0).in(Language.EN))
                .isEqualTo(
                        "$.acts[0].act: unknown act; expected: the name of an act, such as OrderHold; found: OderHold");
        assertThat(unusable.findings().get(0).in(Language.NL))
                .startsWith("$.acts[0].act: onbekende handeling; verwacht: ");
    }

    @Test
    void a_number_where_text_belongs_asks_for_quotation_marks() {
        CaseReading.Unusable unusable =
                (CaseReading.Unusable) CaseReader.standard().read("caseFile: 7\njurisdiction: NL\nacts: []\n");

        assertThat(unusable.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.expected().en()).contains("in quotation marks");
            assertThat(finding.found()).isEqualTo("7");
        });
    }

    @Test
    void what_a_proposed_act_would_make_does_not_exist_for_later_acts() {
        String proposed = act("OrderHold", "'asset': 'A1', 'measure': 'H1', 'proposed': true");
        String release = act("ReleaseHold", "'measure': 'H1'");

        assertThat(findings(file(proposed, release))).containsExactly("$.acts[1].measure DANGLING_REFERENCE");
        assertThat(findings(file(proposed, HOLD, release))).isEmpty();
    }

    @Test
    void a_decision_gives_each_appellant_a_remedy_to_refer_to() {
        String convict = act("Convict", "'offence': 'O1', 'decision': 'D1', 'appellants': ['P1'], 'present': []");

        assertThat(findings(file(convict, act("Appeal", "'remedy': 'D1/P1'")))).isEmpty();
        assertThat(findings(file(convict, act("Appeal", "'remedy': 'D1/P2'"))))
                .containsExactly("$.acts[1].remedy DANGLING_REFERENCE");
    }

    @Test
    void a_remedy_whose_id_would_be_too_long_is_a_finding() {
        String convict = act(
                "Convict",
                "'offence': 'O1', 'decision': '" + "D".repeat(78) + "', 'appellants': ['P1'], 'present': []");

        assertThat(findings(file(convict))).containsExactly("$.acts[0].appellants[0] NOT_OF_KIND");
    }

    @Test
    void a_sale_makes_an_asset_of_the_proceeds() {
        String sell = act("Sell", "'asset': 'A2', 'price': 'EUR 1000.00', 'proceeds': 'A3'");

        assertThat(findings(file(sell, act("OrderHold", "'asset': 'A3', 'measure': 'H1'"))))
                .isEmpty();
    }

    @Test
    void expectations_are_read() {
        CaseDocument document = usable(file(act(
                "OrderHold",
                "'asset': 'A1', 'measure': 'H1', 'note': 'n', 'recorded': '2026-07-03T09:00', 'expect': {"
                        + " 'outcome': 'PERMITTED', 'powers': ['TOY-1'], 'reasons': [], 'missing': ['ground'],"
                        + " 'byLaw': [{ 'act': 'HoldLapsed', 'about': 'measure:H1', 'at': '2026-07-10T00:00' }],"
                        + " 'terms': [{ 'about': 'measure:H1', 'end': '2026-07-10T00:00' }],"
                        + " 'duties': [{ 'owedBy': 'FIU', 'act': 'ReleaseHold', 'about': 'measure:H1',"
                        + " 'due': 'WITHOUT_DELAY' }], 'state': { 'A1': 'HELD' } }")));

        Expectation expect = document.acts().get(0).expect().orElseThrow();
        assertThat(expect.outcome()).contains(Outcome.PERMITTED);
        assertThat(expect.reasons().orElseThrow()).isEmpty();
        assertThat(expect.duties().orElseThrow().get(0).due()).contains(new Expectation.ExpectedDue(Optional.empty()));
        assertThat(expect.state()).containsEntry(new AssetId("A1"), StateName.HELD);
        assertThat(document.acts().get(0).recorded()).isEqualTo(LocalDateTime.parse("2026-07-03T09:00"));
        assertThat(document.acts().get(0).note()).contains("n");
    }
}
