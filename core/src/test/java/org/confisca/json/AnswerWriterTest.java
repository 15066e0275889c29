package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.json.CaseTexts.act;
import static org.confisca.json.CaseTexts.usable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.time.LocalDateTime;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.rule.Assessment;
import org.confisca.rule.RuleBook;
import org.junit.jupiter.api.Test;

/** Everything about an answer, what could be done, and what is owed, as JSON. */
class AnswerWriterTest {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final LocalDateTime AT = LocalDateTime.parse("2026-07-03T00:00");
    private static final String WRONG_OFFICE = act(
                    "OrderHold", "'asset': 'A1', 'measure': 'H1', 'ground': 'INDICATIONS'")
            .replace("FIU", "COURT");

    private static CheckedCase checked() {
        return CaseCheck.run(usable(CaseTexts.file(WRONG_OFFICE)), BOOK);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void paths_are_written_only_when_they_are_wanted() throws IOException {
        assertThat(json(CaseWriter.write(checked())).findValue("paths")).isNull();
        JsonNode path = json(CaseWriter.withPaths(checked())).at("/acts/0/assessment/paths/paths/0");

        assertThat(path.at("/verified").asBoolean()).isTrue();
        assertThat(path.at("/proposals/0/kind").asText()).isEqualTo("CHANGE");
        assertThat(path.at("/proposals/0/field").asText()).isEqualTo("by");
        assertThat(path.at("/proposals/0/value").asText()).isEqualTo("FIU");
        assertThat(path.at("/proposals/0/wording/en").asText()).isEqualTo("by: the financial intelligence unit");
    }

    @Test
    void an_act_on_a_path_can_be_read_back() throws IOException {
        CheckedCase sale = CaseCheck.run(
                usable(CaseTexts.file(
                        act("Seize", "'asset': 'A2', 'measure': 'S1', 'purposes': ['FORFEITURE'], 'seizedFrom': 'P1'")
                                .replace("FIU", "INVESTIGATING_OFFICER"),
                        act("Sell", "'asset': 'A2', 'price': 'EUR 10.00', 'proceeds': 'A9'")
                                .replace("FIU", "CUSTODIAN"))),
                BOOK);
        JsonNode paths = json(CaseWriter.withPaths(sale)).at("/acts/1/assessment/paths");

        assertThat(paths.findValuesAsText("kind")).contains("FIRST");
        for (JsonNode first : paths.findValues("act")) {
            if (first.isObject()) {
                CaseFile before = sale.acts().get(0).after();
                assertThat(CaseReader.standard().readAct(first.toString(), before))
                        .isInstanceOf(ActReading.Usable.class);
            }
        }
    }

    @Test
    void an_answer_is_explained_with_its_file_its_trace_and_what_would_follow() throws IOException {
        Assessment answer = checked().acts().get(0).assessment();
        JsonNode explained = json(CaseWriter.explained(answer));

        assertThat(explained.at("/before"))
                .isEqualTo(json(CaseWriter.write(answer.question().file())));
        assertThat(explained.at("/trace/0/rule").asText()).isEqualTo("NL-WWFT-17A-1/may-1");
        assertThat(explained.at("/trace/0/holder").asText()).isEqualTo("FIU");
        assertThat(explained.at("/trace/0/editionOf").asText()).isEqualTo("2026-07-02");
        assertThat(explained.at("/trace/0/finding/facts/0/world").asText()).isEqualTo("OUTSIDE");
        assertThat(explained.at("/trace/0/finding/facts/0/supply/field").asText())
                .isEqualTo("ground");
        assertThat(explained.at("/ifDoneAnyway/started/0/about").asText()).isEqualTo("measure:H1");
        assertThat(explained.at("/paths/paths").size()).isPositive();
    }

    @Test
    void options_and_duties_are_written() throws IOException {
        CaseFile file = checked().history().now();
        AssetId asset = new AssetId("A1");
        JsonNode options = json(CaseWriter.options(
                file,
                AT,
                ImmutableMap.of(asset, BOOK.options(file, asset, AT), new AssetId("A2"), ImmutableList.of())));
        JsonNode duties = json(CaseWriter.duties(BOOK.duties(file, AT)));

        assertThat(options.at("/subjects/0/about").asText()).isEqualTo("asset:A1");
        assertThat(options.at("/subjects/0/options").findValuesAsText("act")).contains("OrderHold");
        assertThat(options.at("/subjects/1/options").isEmpty()).isTrue();
        assertThat(duties.at("/0/owedBy").asText()).isEqualTo("OBLIGED_ENTITY");
        assertThat(duties.at("/0/overdue").asBoolean()).isFalse();
    }

    @Test
    void part_of_a_catalogue_can_be_written() throws IOException {
        JsonNode rules = json(CaseWriter.catalogue(BOOK, rule -> rule.word().equals("owes")))
                .at("/rules");

        assertThat(rules.size())
                .isEqualTo(Iterables.size(
                        Iterables.filter(BOOK.catalogue(), rule -> rule.word().equals("owes"))));
        assertThat(rules.findValuesAsText("word")).containsOnly("owes");
    }
}
