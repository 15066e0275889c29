package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

/** Case files for tests. */
final class CaseTexts {
    static final String HEADER = """
            "caseFile": "case-1", "jurisdiction": "NL", "completeSince": "2026-07-01",
            "parties": [{ "id": "P1", "kind": "NATURAL_PERSON" }, { "id": "P2", "kind": "LEGAL_PERSON" }],
            "offences": [{ "id": "O1", "person": "P1", "status": "SUSPECTED",
                           "period": { "first": "2024-01-01", "last": "2024-12-31" }, "fineCategory": 5, "crime": true }],
            "assets": [{ "id": "A1", "kind": "BANK_BALANCE", "owner": "P1",
                         "value": { "amount": "EUR 48500.00", "on": "2026-07-02", "source": "bank" } },
                       { "id": "A2", "kind": "VEHICLE" }]""";

    /** Acts that make one of each thing to refer to. */
    static final List<String> PREPARATION = List.of(
            act("OrderHold", "'asset': 'A1', 'measure': 'H1', 'ground': 'INDICATIONS'"),
            act("Seize", "'asset': 'A2', 'measure': 'S1', 'purposes': ['FORFEITURE']"),
            act(
                    "AuthoriseSeizure",
                    "'offence': 'O1', 'authorisation': 'AU1', 'purposes': ['FORFEITURE'], 'form': 'WRITTEN'"),
            act("RequestDisposal", "'asset': 'A2', 'request': 'R1'"),
            act("Convict", "'offence': 'O1', 'decision': 'D1', 'appellants': ['P1'], 'present': ['P1']"),
            act("GrantReuse", "'asset': 'A2', 'grant': 'G1', 'beneficiary': 'P2', 'mode': 'OBJECT', 'purpose': 'x'"),
            act(
                    "Determine",
                    "'determination': 'N1', 'norm': 'n', 'about': ['asset:A1'], 'answer': true, 'standard': 'FINDING'"),
            act("Settle", "'offence': 'O1', 'settlement': 'SE1', 'sum': 'EUR 1.00', 'assets': []"),
            act("RequestDetention", "'obligation': 'D1', 'detention': 'DN1', 'party': 'P1', 'days': 1"));

    private CaseTexts() {}

    static String act(String name, String fields) {
        return ("{ 'act': '" + name + "', 'at': '2026-07-02T10:15', 'by': 'FIU', " + fields + " }").replace('\'', '"');
    }

    static String file(String... acts) {
        return "{ " + HEADER + ",\n\"acts\": [\n" + String.join(",\n", acts) + "\n] }";
    }

    static String prepared(String act) {
        return file(java.util.stream.Stream.concat(PREPARATION.stream(), java.util.stream.Stream.of(act))
                .toArray(String[]::new));
    }

    static CaseDocument usable(String text) {
        CaseReading reading = CaseReader.standard().read(text);
        if (reading instanceof CaseReading.Unusable unusable) {
            assertThat(unusable.findings()).isEmpty();
        }
        return ((CaseReading.Usable) reading).document();
    }

    /** Findings as {@code path CODE}. */
    static List<String> findings(String text) {
        CaseReading reading = CaseReader.standard().read(text);
        return reading instanceof CaseReading.Unusable unusable
                ? unusable.findings().stream()
                        .map(finding -> finding.path() + " " + finding.code())
                        .collect(Collectors.toList())
                : List.of();
    }
}
