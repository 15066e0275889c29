package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.json.CaseTexts.act;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.hold.OrderHold;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A single act, as somebody sends it to a case system. */
class ActReadingTest {
    private static final CaseFile FILE = CaseCheck.run(
                    CaseTexts.usable(CaseTexts.file(CaseTexts.PREPARATION.toArray(new String[0]))), ToyLaw.book())
            .history()
            .now();

    private static ActReading read(String text) {
        return CaseReader.standard().readAct(text, FILE);
    }

    private static List<String> findings(String text) {
        return read(text) instanceof ActReading.Unusable unusable
                ? unusable.findings().stream()
                        .map(finding -> finding.path() + " " + finding.code())
                        .toList()
                : List.of();
    }

    static Stream<ActType<?>> types() {
        return SampleActs.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_written_is_read_back_as_it_was(ActType<?> type) {
        Act act = sample(type);

        if (read(CaseWriter.write(act)) instanceof ActReading.Usable usable) {
            assertThat(usable.act()).isEqualTo(act);
        } else { // nothing but that the file does not hold what the sample refers to
            assertThat(findings(CaseWriter.write(act))).allMatch(finding -> finding.endsWith(" DANGLING_REFERENCE"));
        }
    }

    @Test
    void the_file_holds_what_most_acts_refer_to() {
        assertThat(types().map(ActReadingTest::sample).map(CaseWriter::write).map(ActReadingTest::findings))
                .filteredOn(List::isEmpty)
                .hasSizeGreaterThan(40);
    }

    private static Act sample(ActType<?> type) {
        return new SampleActs(choices -> choices - 1, true).act(type, LocalDateTime.parse("2026-07-03T09:30:15"));
    }

    @Test
    void yaml_reads_the_same() {
        assertThat(read("act: OrderHold\nat: 2026-07-03T10:00\nby: FIU\nasset: A1\nmeasure: H7\n"))
                .isInstanceOfSatisfying(ActReading.Usable.class, usable -> {
                    assertThat(usable.act()).isInstanceOf(OrderHold.class);
                    assertThat(usable.act().by()).isEqualTo(Office.FIU);
                });
    }

    @Test
    void what_it_refers_to_must_be_on_the_file_and_what_it_makes_must_not() {
        assertThat(findings(act("OrderHold", "'asset': 'A9', 'measure': 'H1'")))
                .containsExactly("$.asset DANGLING_REFERENCE", "$.measure DUPLICATE_ID");
        assertThat(findings(act("OrderHold", "'asset': 'A1', 'measure': 'H7'"))).isEmpty();
    }

    @Test
    void the_order_of_time_is_left_to_the_book() {
        String early = act("OrderHold", "'asset': 'A1', 'measure': 'H7'").replace("2026-07-02", "2026-01-02");

        assertThat(findings(early)).isEmpty();
    }

    @Test
    void all_findings_come_at_once_with_their_places() {
        assertThat(findings("{ \"act\": \"Sell\", \"at\": \"2026-02-30T10:00\", \"price\": 12, \"asset\": \"A1\" }"))
                .containsExactlyInAnyOrder(
                        "$.at NOT_OF_KIND", "$.by MISSING", "$.price WRONG_TYPE", "$.proceeds MISSING");
    }

    @Test
    void what_only_a_case_file_says_of_an_act_is_unknown_here() {
        assertThat(findings(act("OrderHold", "'asset': 'A1', 'measure': 'H7', 'proposed': true, 'expect': {}")))
                .containsExactly("$.proposed UNKNOWN_PROPERTY", "$.expect UNKNOWN_PROPERTY");
    }

    @Test
    void no_act_of_the_law_and_no_act_that_nobody_knows_is_read() {
        assertThat(findings(act("HoldLapsed", "'about': 'measure:H1'"))).containsExactly("$.act ACT_OF_LAW");
        assertThat(findings(act("OrderHald", "'asset': 'A1'"))).containsExactly("$.act UNKNOWN_ACT");
        assertThat(findings("{}")).containsExactly("$.act MISSING");
        assertThat(findings("[]")).containsExactly("$ WRONG_TYPE");
        assertThat(findings("{")).containsExactly("$ NOT_JSON");
        assertThat(findings("")).containsExactly("$ NOT_JSON");
    }

    @Test
    void a_decision_leaves_room_for_the_remedies_that_it_gives() {
        assertThat(findings(
                        act("Convict", "'offence': 'O1', 'decision': 'D1', 'appellants': ['P9'], 'present': ['P1']")))
                .containsExactly("$.appellants[0] DANGLING_REFERENCE", "$.decision DUPLICATE_ID");
    }

    @Test
    void an_act_without_findings_is_usable() {
        assertThatThrownBy(() -> new ActReading.Unusable(ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
