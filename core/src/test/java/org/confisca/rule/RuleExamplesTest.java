package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.confisca.act.proceeding.Determine;
import org.confisca.jurisdiction.eu.ShippedEuExamples;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.jurisdiction.nl.ShippedDutchExamples;
import org.confisca.testkit.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the shipped books has an example for every outcome that its facts allow, and every example comes out. */
class RuleExamplesTest {
    private static final ImmutableList<Example> DUTCH = ShippedDutchExamples.all();
    private static final ImmutableList<Example> EU = ShippedEuExamples.all();

    @TestFactory
    Stream<DynamicTest> dutch_rule() {
        return DUTCH.stream().map(example -> test(example, DutchLaw.book()));
    }

    @TestFactory
    Stream<DynamicTest> directive_rule() {
        return EU.stream().map(example -> test(example, ShippedEuExamples.book()));
    }

    private static DynamicTest test(Example example, RuleBook book) {
        return DynamicTest.dynamicTest(
                example.rule() + ": " + example.title(),
                () -> assertThat(example.probe(book))
                        .as(
                                "%s (%s)%n%s",
                                example.rule(),
                                example.title(),
                                book.assess(example.file(), example.act()).explain(org.confisca.source.Language.EN))
                        .isEqualTo(example.expected()));
    }

    @Test
    void no_dutch_rule_lacks_an_example() {
        assertThat(lacking(DutchLaw.book().provisions(), DUTCH)).isEmpty();
    }

    @Test
    void no_rule_of_the_directive_lacks_an_example() {
        assertThat(lacking(
                        org.confisca.jurisdiction.eu.ConfiscationDirective.book()
                                .provisions(),
                        EU))
                .isEmpty();
    }

    private static List<String> lacking(ImmutableList<Provision> provisions, ImmutableList<Example> examples) {
        Set<String> shown = new HashSet<>();
        examples.forEach(example -> shown.add(example.rule() + " " + example.expected()));
        List<String> lacking = new ArrayList<>();
        for (Provision provision : provisions) {
            for (BookRule<Rule> held : BookCheck.numbered(provision).values()) {
                if (held.edition().unread().isEmpty() && held.rule() instanceof ActRule<?> rule) {
                    for (Truth outcome : possible(rule)) {
                        String wanted = held.id() + " " + outcome;
                        if (!shown.contains(wanted)) {
                            lacking.add(wanted);
                        }
                    }
                }
            }
        }
        return lacking;
    }

    /** The outcomes that the facts of a rule allow. */
    private static List<Truth> possible(ActRule<?> rule) {
        List<Truth> outcomes = new ArrayList<>(List.of(Truth.TRUE));
        boolean conditional = rule.clause().when() != null || rule.clause().where() != null;
        boolean judges = rule instanceof Power<?> || rule instanceof Limit<?>;
        // that something is stated is never false: unsaid is unknown
        boolean neverFalse = rule instanceof Limit<?> && rule.clause().when() instanceof Stated<?, ?>;
        if ((conditional || rule instanceof Power<?>) && !neverFalse) {
            outcomes.add(Truth.FALSE);
        }
        Set<Fact<?, ?>> facts = new HashSet<>();
        rule.facts(facts::add);
        boolean canBeUnknown = facts.stream()
                .anyMatch(fact -> fact.world() == World.OUTSIDE
                        && !(fact.supply() instanceof Supply.Told told
                                && told.field().isRequired()));
        if (judges && canBeUnknown && rule.type() != Determine.DETERMINE) {
            outcomes.add(Truth.UNKNOWN);
        }
        return outcomes;
    }
}
