package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.rule.ToyBook.matter;
import static org.confisca.rule.ToyBook.moment;
import static org.confisca.rule.ToyBook.name;
import static org.confisca.rule.ToyBook.number;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Truth.FALSE;
import static org.confisca.rule.Truth.TRUE;
import static org.confisca.rule.Truth.UNKNOWN;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.source.Wording;
import org.confisca.testkit.Files;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Conditions on one fact, or on two that are compared: how they are judged and how they explain themselves. */
class SingleConditionTest {
    private static final Missing COUNT_MISSING = new Missing(name("count"), new Supply.Header());

    @Test
    void a_yes_no_fact_is_a_condition_by_itself() {
        assertThat(outside("a", TRUE).judge(matter())).isEqualTo(TRUE);
        assertThat(outside("a", FALSE).judge(matter())).isEqualTo(FALSE);
        assertThat(outside("a", UNKNOWN).judge(matter())).isEqualTo(UNKNOWN);
        Finding settled = outside("a", FALSE).explain(matter());
        assertThat(settled.truth()).isEqualTo(FALSE);
        assertThat(settled.what()).isEqualTo(name("a"));
        assertThat(settled.fact()).contains(name("a"));
        assertThat(settled.value()).contains(Wording.of("nee", "no"));
        assertThat(settled.missing()).isEmpty();
        assertThat(settled.given()).isEqualTo(given("a", Optional.of(Wording.of("nee", "no"))));
        Finding open = outside("a", UNKNOWN).explain(matter());
        assertThat(open.truth()).isEqualTo(UNKNOWN);
        assertThat(open.value()).isEmpty();
        assertThat(open.parts()).isEmpty();
        assertThat(open.given()).isEqualTo(given("a", Optional.empty()));
        assertThat(open.missing()).contains(new Missing(name("a"), new Supply.Header()));
        assertThat(factsOf(outside("a", TRUE))).containsExactly("en a");
    }

    @Test
    void a_test_on_an_unknown_value_is_unknown() {
        assertThat(number("count", Optional.of(3)).atLeast(3).judge(matter())).isEqualTo(TRUE);
        assertThat(number("count", Optional.of(2)).atLeast(3).judge(matter())).isEqualTo(FALSE);
        assertThat(number("count", Optional.empty()).atLeast(3).judge(matter())).isEqualTo(UNKNOWN);
    }

    @Test
    void every_test_can_be_put_to_a_fact() {
        Ordered<Act, Integer> three = number("count", Optional.of(3));
        assertThat(three.moreThan(3).judge(matter())).isEqualTo(FALSE);
        assertThat(three.moreThan(2).judge(matter())).isEqualTo(TRUE);
        assertThat(three.atMost(3).judge(matter())).isEqualTo(TRUE);
        assertThat(three.lessThan(3).judge(matter())).isEqualTo(FALSE);
        assertThat(three.is(3).judge(matter())).isEqualTo(TRUE);
        assertThat(three.isOneOf(1, 2).judge(matter())).isEqualTo(FALSE);
    }

    @Test
    void a_finding_names_the_test_the_fact_and_the_value() {
        Condition<Act> condition = number("count", Optional.of(2)).atLeast(3);
        Wording words = Wording.of("nl count is ten minste 3", "en count is at least 3");
        assertThat(condition.wording()).isEqualTo(words);
        Finding finding = condition.explain(matter());
        assertThat(finding.truth()).isEqualTo(FALSE);
        assertThat(finding.what()).isEqualTo(words);
        assertThat(finding.fact()).contains(name("count"));
        assertThat(finding.value()).contains(Wording.same("2"));
        assertThat(finding.missing()).isEmpty();
        assertThat(number("count", Optional.empty())
                        .atLeast(3)
                        .explain(matter())
                        .missing())
                .contains(COUNT_MISSING);
        assertThat(factsOf(condition)).containsExactly("en count");
    }

    @Test
    void a_demand_that_something_is_stated_is_never_false() {
        Condition<Act> said = number("count", Optional.of(2)).isStated();
        Condition<Act> unsaid = number("count", Optional.<Integer>empty()).isStated();
        assertThat(said.judge(matter())).isEqualTo(TRUE);
        assertThat(unsaid.judge(matter())).isEqualTo(UNKNOWN);
        assertThat(said.wording()).isEqualTo(Wording.of("nl count is vermeld", "en count is stated"));
        assertThat(said.explain(matter()).value()).contains(Wording.same("2"));
        assertThat(unsaid.explain(matter()).truth()).isEqualTo(UNKNOWN);
        assertThat(unsaid.explain(matter()).missing()).contains(COUNT_MISSING);
        assertThat(factsOf(said)).containsExactly("en count");
    }

    @Test
    void what_the_act_tells_is_read_from_the_act() {
        OrderHold act = ToyActs.hold("2026-07-01T10:00");
        assertThat(ToyBook.GROUND.is(HoldGround.INDICATIONS).judge(matter(Files.usual(), act)))
                .isEqualTo(TRUE);
        OrderHold silent =
                OrderHold.builder().from(act).ground(Optional.empty()).build();
        assertThat(ToyBook.GROUND.is(HoldGround.INDICATIONS).judge(matter(Files.usual(), silent)))
                .isEqualTo(UNKNOWN);
        assertThat(ToyBook.GROUND.world()).isEqualTo(World.OUTSIDE);
        assertThat(ToyBook.GROUND.supply()).isEqualTo(new Supply.Told(OrderHold.GROUND));
        assertThat(ToyBook.GROUND).hasToString("the ground");
    }

    @Test
    void one_fact_is_compared_with_another_at_the_boundary() {
        Ordered<Act, Integer> three = number("three", Optional.of(3));
        assertThat(three.<Act>atMost(number("b", Optional.of(3))).judge(matter()))
                .isEqualTo(TRUE);
        assertThat(three.<Act>atMost(number("b", Optional.of(2))).judge(matter()))
                .isEqualTo(FALSE);
        assertThat(three.<Act>lessThan(number("b", Optional.of(3))).judge(matter()))
                .isEqualTo(FALSE);
        assertThat(three.<Act>lessThan(number("b", Optional.of(4))).judge(matter()))
                .isEqualTo(TRUE);
    }

    @Test
    void a_comparison_with_an_unknown_side_is_unknown_and_says_which() {
        Condition<Act> condition = number("a", Optional.of(3)).atMost(number("b", Optional.empty()));
        assertThat(condition.judge(matter())).isEqualTo(UNKNOWN);
        assertThat(condition.explain(matter()).unknowns()).contains(new Missing(name("b"), new Supply.Header()));
        assertThat(number("a", Optional.empty())
                        .<Act>lessThan(number("b", Optional.of(1)))
                        .judge(matter()))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void a_comparison_shows_both_sides() {
        Condition<Act> condition = number("a", Optional.of(3)).lessThan(number("b", Optional.of(2)));
        Finding finding = condition.explain(matter());
        assertThat(finding.truth()).isEqualTo(FALSE);
        assertThat(finding.what()).isEqualTo(Wording.of("nl a is minder dan nl b", "en a is less than en b"));
        assertThat(finding.decisive()).extracting(Finding::what).containsExactly(name("a"), name("b"));
        assertThat(finding.decisive())
                .extracting(part -> part.value().orElseThrow().en())
                .containsExactly("3", "2");
        assertThat(number("a", Optional.of(3))
                        .<Act>atMost(number("b", Optional.of(2)))
                        .wording())
                .isEqualTo(Wording.of("nl a is ten hoogste nl b", "en a is at most en b"));
        assertThat(factsOf(condition)).containsExactly("en a", "en b");
    }

    @Test
    void amounts_in_two_currencies_are_not_compared() {
        Ordered<Act, Money> euros =
                Ordered.offRecord(name("e"), new Supply.Header(), matter -> Optional.of(Money.parse("EUR 1.00")));
        Ordered<Act, Money> dollars =
                Ordered.offRecord(name("d"), new Supply.Header(), matter -> Optional.of(Money.parse("USD 9.00")));
        assertThat(euros.<Act>atMost(dollars).judge(matter())).isEqualTo(UNKNOWN);
    }

    @Test
    void the_moment_of_the_act_is_always_known() {
        assertThat(Ordered.momentOfTheAct().read(matter())).contains(ToyActs.at("2026-07-01T10:00"));
        assertThat(Ordered.momentOfTheAct().world()).isEqualTo(World.RECORDED);
        assertThat(moment("m", Optional.of("2026-01-01T00:00")).read(matter()))
                .contains(ToyActs.at("2026-01-01T00:00"));
    }

    /** A fact of the toy book, which lies outside the file and would stand in its header. */
    private static ImmutableList<Given> given(String fact, Optional<Wording> value) {
        return ImmutableList.of(new Given(name(fact), value, World.OUTSIDE, new Supply.Header()));
    }

    private static List<String> factsOf(Condition<?> condition) {
        List<String> names = new ArrayList<>();
        condition.facts(fact -> names.add(fact.toString()));
        return names;
    }
}
