package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.json.CaseTexts.act;
import static org.confisca.json.CaseTexts.file;
import static org.confisca.json.CaseTexts.usable;

import java.util.List;
import org.confisca.casefile.AssetId;
import org.confisca.source.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseCheckTest {

    private static CheckedCase check(String text) {
        return CaseCheck.run(usable(text), ToyLaw.book());
    }

    private static String hold(String more) {
        return act("OrderHold", "'asset': 'A1', 'measure': 'H1', 'ground': 'INDICATIONS'" + more);
    }

    private static List<String> paths(CheckedCase checked) {
        return checked.differences().stream().map(Difference::path).toList();
    }

    @Test
    void a_case_that_comes_out_as_expected_has_no_differences() {
        CheckedCase checked = check(
                file(hold(", 'expect': { 'outcome': 'PERMITTED', 'powers': ['TOY-1'], 'reasons': [], 'missing': [],"
                                + " 'byLaw': [], 'terms': [{ 'about': 'measure:H1', 'end': '2026-07-10T00:00' }],"
                                + " 'duties': [{ 'owedBy': 'FIU', 'act': 'ReleaseHold', 'about': 'measure:H1',"
                                + " 'due': '2026-07-07T00:00' }], 'state': { 'A1': 'HELD', 'A2': 'FREE' } }"))
                        .replace(
                                "] }",
                                "], \"until\": { \"at\": \"2026-07-10T00:00\", \"expect\": { \"byLaw\": [{ \"act\": \"HoldLapsed\","
                                        + " \"about\": \"measure:H1\", \"at\": \"2026-07-10T00:00\" }], \"terms\": [],"
                                        + " \"duties\": [{ \"owedBy\": \"FIU\", \"act\": \"ReleaseHold\", \"about\": \"measure:H1\","
                                        + " \"overdue\": true }], \"state\": { \"A1\": \"FREE\" } } } }"));

        assertThat(checked.differences()).isEmpty();
        assertThat(checked.history().entries()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'outcome': 'REFUSED'       | outcome",
                "'powers': []               | powers",
                "'powers': ['TOY-2']        | powers",
                "'reasons': ['NO_POWER']    | reasons[0]",
                "'missing': ['ground']      | missing[0]",
                "'terms': []                | terms",
                "'terms': [{ 'about': 'measure:H1', 'end': '2026-07-09T00:00' }] | terms[0]",
                "'duties': []               | duties",
                "'duties': [{ 'owedBy': 'FIU', 'act': 'ReleaseHold', 'about': 'measure:H1', 'due': 'WITHOUT_DELAY' }] | duties[0]",
                "'byLaw': [{ 'act': 'HoldLapsed', 'about': 'measure:H1', 'at': '2026-07-10T00:00' }] | byLaw",
                "'state': { 'A1': 'FREE' }  | state.A1",
            })
    void each_expectation_can_fail(String expect, String path) {
        CheckedCase checked = check(file(hold(", 'expect': { " + expect + " }")));

        assertThat(paths(checked)).containsExactly("$.acts[0].expect." + path);
    }

    @Test
    void a_difference_says_what_came_out() {
        CheckedCase checked =
                check(file(hold(", 'expect': { 'terms': [{ 'about': 'measure:H1', 'end': '2026-07-09T00:00' }] }")));

        assertThat(checked.differences().get(0).in(Language.EN))
                .isEqualTo("$.acts[0].expect.terms[0]: expected measure:H1 until 2026-07-09T00:00;"
                        + " found measure:H1 until 2026-07-10T00:00");
    }

    @Test
    void what_is_missing_is_named_by_field_or_by_words() {
        String unsaid =
                "'asset': 'A1', 'measure': 'H1', 'expect': { 'outcome': 'UNDETERMINED', 'missing': ['ground', 'de grond'] }";

        assertThat(check(file(act("OrderHold", unsaid))).differences()).isEmpty();
    }

    @Test
    void reasons_are_named_by_provision_or_by_code() {
        String wrong = act("ReleaseHold", "'measure': 'H1', 'expect': { 'outcome': 'REFUSED', 'reasons': ['TOY-2'] }")
                .replace("FIU", "COURT");
        String none = act(
                "Seize",
                "'asset': 'A1', 'measure': 'S1', 'purposes': ['FORFEITURE'], 'expect': { 'reasons': ['NO_POWER'] }");

        assertThat(check(file(hold(""), wrong, none)).differences()).isEmpty();
    }

    @Test
    void an_act_without_power_that_happened_enters_the_history_as_an_irregularity() {
        CheckedCase checked = check(file(act(
                "Seize",
                "'asset': 'A1', 'measure': 'S1', 'purposes': ['FORFEITURE'], 'expect': "
                        + "{ 'outcome': 'REFUSED', 'state': { 'A1': 'SEIZED' } }")));

        assertThat(checked.differences()).isEmpty();
        assertThat(checked.history().irregularities()).hasSize(1);
    }

    @Test
    void a_proposed_act_is_judged_and_leaves_nothing_behind() {
        CheckedCase checked = check(
                file(hold(", 'proposed': true, 'expect': { 'outcome': 'PERMITTED', 'state': { 'A1': 'HELD' } }")));

        assertThat(checked.differences()).isEmpty();
        assertThat(checked.history().entries()).isEmpty();
        assertThat(checked.history().now().assets().get(new AssetId("A1")).measures())
                .isEmpty();
    }

    @Test
    void an_act_that_does_not_fit_the_file_changes_nothing() {
        String sold = act("Sell", "'asset': 'A2', 'price': 'EUR 1.00', 'proceeds': 'A3'");
        String again = act(
                "Sell",
                "'asset': 'A2', 'price': 'EUR 1.00', 'proceeds': 'A4', 'expect': { 'outcome': 'REFUSED', 'reasons': ['DOES_NOT_FIT'] }");

        CheckedCase checked = check(file(sold, again));

        assertThat(checked.differences()).isEmpty();
        assertThat(checked.history().entries()).hasSize(1);
    }

    @Test
    void without_acts_there_is_a_history_in_which_nothing_happened() {
        assertThat(check(file()).history().entries()).isEmpty();
    }
}
