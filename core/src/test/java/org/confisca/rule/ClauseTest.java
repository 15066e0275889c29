package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.rule.ToyBook.matter;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Truth.FALSE;
import static org.confisca.rule.Truth.TRUE;
import static org.confisca.rule.Truth.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import org.confisca.act.hold.OrderHold;
import org.confisca.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scope and the demand of a rule. */
class ClauseTest {
    private static final Clause<OrderHold> NONE = Clause.none();

    private static Clause<OrderHold> clause(Truth scope, Truth demand) {
        return NONE.withWhere(outside("scope", scope)).withWhen(outside("demand", demand));
    }

    @Test
    void a_rule_without_conditions_always_applies() {
        assertThat(NONE.scope(matter())).isEqualTo(TRUE);
        assertThat(NONE.demand(matter())).isEqualTo(TRUE);
        assertThat(NONE.both(matter())).isEqualTo(TRUE);
        assertThat(NONE.explain(matter()).what())
                .isEqualTo(Wording.of("geen verdere voorwaarde", "no further condition"));
        assertThat(NONE.explain(matter()).truth()).isEqualTo(TRUE);
    }

    @ParameterizedTest
    @CsvSource({"TRUE,TRUE", "TRUE,FALSE", "TRUE,UNKNOWN", "FALSE,UNKNOWN", "UNKNOWN,TRUE", "UNKNOWN,FALSE"})
    void scope_and_demand_are_told_apart_and_taken_together(Truth scope, Truth demand) {
        assertThat(clause(scope, demand).scope(matter())).isEqualTo(scope);
        assertThat(clause(scope, demand).demand(matter())).isEqualTo(demand);
        assertThat(clause(scope, demand).both(matter())).isEqualTo(scope.and(demand));
    }

    @Test
    void a_known_scope_is_not_explained() {
        assertThat(clause(TRUE, FALSE).explain(matter()).what().en()).isEqualTo("en demand");
        assertThat(NONE.withWhere(outside("scope", TRUE))
                        .explain(matter())
                        .what()
                        .en())
                .isEqualTo("no further condition");
    }

    @Test
    void an_unknown_scope_is_explained_with_the_demand() {
        Finding finding = clause(UNKNOWN, TRUE).explain(matter());
        assertThat(finding.truth()).isEqualTo(UNKNOWN);
        assertThat(finding.what().en()).isEqualTo("en demand");
        assertThat(finding.unknowns())
                .extracting(missing -> missing.what().en())
                .containsExactly("en scope");
        assertThat(NONE.withWhere(outside("scope", UNKNOWN))
                        .explain(matter())
                        .what()
                        .en())
                .isEqualTo("en scope");
    }

    @Test
    void its_facts_are_those_of_both() {
        List<String> names = new ArrayList<>();
        clause(TRUE, TRUE).facts(fact -> names.add(fact.toString()));
        NONE.facts(fact -> names.add("none"));
        assertThat(names).containsExactly("en scope", "en demand");
    }
}
