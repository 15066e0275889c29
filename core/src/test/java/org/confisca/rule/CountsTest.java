package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.matter;
import static org.confisca.rule.ToyBook.onRecord;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Words.counts;

import java.util.ArrayList;
import java.util.List;
import org.confisca.act.Act;
import org.confisca.casefile.Office;
import org.confisca.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Presumptions: what is taken as given until the contrary is shown. */
class CountsTest {
    private static Counts<Act> presumption(Truth premise, Truth contrary) {
        return counts(ToyBook.name("loot"), onRecord("premise", premise), outside("contrary", contrary), Office.PARTY);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE,UNKNOWN,TRUE",
        "TRUE,FALSE,TRUE",
        "TRUE,TRUE,FALSE",
        "FALSE,UNKNOWN,FALSE",
        "FALSE,TRUE,FALSE",
        "UNKNOWN,UNKNOWN,UNKNOWN",
        "UNKNOWN,TRUE,FALSE",
        "UNKNOWN,FALSE,UNKNOWN"
    })
    void silence_about_the_contrary_counts_against_whoever_bears_the_burden(
            Truth premise, Truth contrary, Truth expected) {
        YesNo<Act> fact = presumption(premise, contrary).fact(art("8").citation());
        assertThat(fact.judge(matter())).isEqualTo(expected);
    }

    @Test
    void the_fact_names_the_burden_and_the_law_and_asks_for_the_premise() {
        YesNo<Act> fact = presumption(Truth.UNKNOWN, Truth.UNKNOWN).fact(art("8").citation());
        assertThat(fact.name())
                .isEqualTo(Wording.of(
                        "nl loot (vermoeden, bewijslast: de belanghebbende; art. 8 Toy)",
                        "en loot (presumption, burden: the party concerned; art. 8 Toy)"));
        assertThat(fact.supply()).isInstanceOf(Supply.EarlierAct.class);
    }

    @Test
    void its_facts_are_premise_and_contrary() {
        List<String> names = new ArrayList<>();
        presumption(Truth.TRUE, Truth.TRUE).facts(fact -> names.add(fact.toString()));
        assertThat(names).containsExactly("en premise", "en contrary");
    }

    @Test
    void a_book_lists_it_in_its_catalogue() {
        RuleBook book = ToyBook.of(art("8").always(presumption(Truth.TRUE, Truth.FALSE)));
        assertThat(book.catalogue())
                .extracting(entry -> entry.rule().toString())
                .containsExactly("TOY-8/counts-1");
    }
}
