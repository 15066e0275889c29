package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Condition.any;
import static org.confisca.rule.ToyBook.matter;
import static org.confisca.rule.ToyBook.number;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Truth.FALSE;
import static org.confisca.rule.Truth.TRUE;
import static org.confisca.rule.Truth.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.source.Check;
import org.confisca.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions made of conditions. */
class CompositionTest {
    private static Condition<Act> a(Truth truth) {
        return outside("a", truth);
    }

    private static Condition<Act> b(Truth truth) {
        return outside("b", truth);
    }

    @ParameterizedTest
    @CsvSource({"TRUE,TRUE", "TRUE,FALSE", "TRUE,UNKNOWN", "FALSE,UNKNOWN", "UNKNOWN,FALSE", "UNKNOWN,UNKNOWN"})
    void compositions_follow_the_tables(Truth one, Truth other) {
        assertThat(all(a(one), b(other)).judge(matter())).isEqualTo(one.and(other));
        assertThat(any(a(one), b(other)).judge(matter())).isEqualTo(one.or(other));
        assertThat(a(one).not().judge(matter())).isEqualTo(one.not());
        assertThat(a(one).unless(b(other), ToyBook.art("9").citation()).judge(matter()))
                .isEqualTo(one.or(other));
    }

    @Test
    void all_stops_reading_at_the_first_that_is_false_and_any_at_the_first_that_is_true() {
        List<String> read = new ArrayList<>();
        YesNo<Act> spy = YesNo.offRecord(ToyBook.name("spy"), new Supply.Header(), matter -> {
            read.add("spy");
            return Optional.of(true);
        });
        assertThat(all(a(FALSE), spy).judge(matter())).isEqualTo(FALSE);
        assertThat(any(a(TRUE), spy).judge(matter())).isEqualTo(TRUE);
        assertThat(read).isEmpty();
        assertThat(all(a(UNKNOWN), spy).judge(matter())).isEqualTo(UNKNOWN);
        assertThat(read).hasSize(1);
    }

    @Test
    void all_explains_every_part_and_tells_the_decisive_ones() {
        Finding finding = all(a(FALSE), b(UNKNOWN), number("c", Optional.of(2)).atLeast(2))
                .explain(matter());
        assertThat(finding.truth()).isEqualTo(FALSE);
        assertThat(finding.what())
                .isEqualTo(
                        Wording.of("(nl a en nl b en nl c is ten minste 2)", "(en a and en b and en c is at least 2)"));
        assertThat(finding.parts()).extracting(Finding::truth).containsExactly(FALSE, UNKNOWN, TRUE);
        assertThat(finding.decisive()).extracting(part -> part.what().en()).containsExactly("en a");
        assertThat(finding.unknowns())
                .extracting(missing -> missing.what().en())
                .containsExactly("en b");
        assertThat(finding.value()).isEmpty();
    }

    @Test
    void any_explains_every_part_and_tells_the_decisive_ones() {
        Finding finding = any(a(FALSE), b(FALSE)).explain(matter());
        assertThat(finding.truth()).isEqualTo(FALSE);
        assertThat(finding.what()).isEqualTo(Wording.of("(nl a of nl b)", "(en a or en b)"));
        assertThat(finding.decisive()).extracting(part -> part.what().en()).containsExactly("en a", "en b");
        assertThat(any(a(FALSE), b(TRUE)).explain(matter()).decisive())
                .extracting(part -> part.what().en())
                .containsExactly("en b");
    }

    @Test
    void a_negation_reaches_down_to_the_facts() {
        Finding finding = all(a(TRUE), b(FALSE)).not().explain(matter());
        assertThat(finding.truth()).isEqualTo(TRUE);
        assertThat(finding.what().en()).isEqualTo("not: (en a and en b)");
        assertThat(finding.what().nl()).isEqualTo("niet: (nl a en nl b)");
        Finding decisive = finding.decisive().get(0);
        assertThat(finding.decisive()).hasSize(1);
        assertThat(decisive.what().en()).isEqualTo("not: en b");
        assertThat(decisive.fact()).contains(ToyBook.name("b"));
        assertThat(decisive.value()).contains(Wording.of("nee", "no"));
        assertThat(a(UNKNOWN).not().explain(matter()).unknowns()).hasSize(1);
    }

    @Test
    void a_double_negation_is_the_condition_itself() {
        Condition<Act> condition = a(TRUE);
        assertThat(condition.not().not()).isSameAs(condition);
        assertThat(condition.not().wording()).isEqualTo(Wording.of("niet: nl a", "not: en a"));
    }

    @Test
    void an_exception_is_cited() {
        Condition<Act> condition =
                a(FALSE).unless(b(UNKNOWN), ToyBook.art("9", Check.SECONDARY).citation());
        assertThat(condition.wording())
                .isEqualTo(Wording.of(
                        "nl a, tenzij nl b (art. 9 Toy [alleen secundaire bron])",
                        "en a, unless en b (art. 9 Toy [secondary source only])"));
        Finding finding = condition.explain(matter());
        assertThat(finding.truth()).isEqualTo(UNKNOWN);
        assertThat(finding.what()).isEqualTo(condition.wording());
        assertThat(finding.parts()).extracting(part -> part.what().en()).containsExactly("en a", "en b");
    }

    @Test
    void every_composition_shows_all_its_facts() {
        Condition<Act> condition = any(
                all(a(TRUE), b(TRUE)),
                outside("c", TRUE).not(),
                outside("d", TRUE).unless(outside("e", TRUE), ToyBook.art("9").citation()));
        List<String> names = new ArrayList<>();
        condition.facts(fact -> names.add(fact.toString()));
        assertThat(names).containsExactly("en a", "en b", "en c", "en d", "en e");
    }

    @Test
    void what_no_part_explains_is_explained_by_the_whole() {
        Finding whole = all(a(UNKNOWN), b(UNKNOWN)).explain(matter());
        Finding odd = Finding.composed(TRUE, whole.what(), whole.parts());
        assertThat(odd.decisive()).containsExactly(odd);
    }

    @Test
    void what_is_unknown_twice_is_listed_once() {
        assertThat(all(a(UNKNOWN), any(b(UNKNOWN), a(UNKNOWN)))
                        .explain(matter())
                        .unknowns())
                .extracting(missing -> missing.what().en())
                .containsExactly("en a", "en b");
    }
}
