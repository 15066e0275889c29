package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.rule.ToyActs.seize;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.name;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Truth.FALSE;
import static org.confisca.rule.Truth.TRUE;
import static org.confisca.rule.Truth.UNKNOWN;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.confisca.act.seizure.Seize;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.Offence;
import org.confisca.casefile.Office;
import org.confisca.rule.Assessment.Permitted;
import org.confisca.rule.Assessment.Refused;
import org.confisca.rule.Assessment.Undetermined;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/**
 * Regimes, of which the edition that is best for the person decides. The offence of the usual file lasted from 1 to 31
 * January 2026.
 */
class RegimeTest {
    private static final Fact<Seize, DateRange> PERIOD = Fact.outside(
            name("period"),
            new Supply.Header(),
            matter -> matter.value(Seize.OFFENCE)
                    .flatMap(id -> matter.file().offences().find(id))
                    .flatMap(Offence::period));
    private static final Regime<Seize> REGIME = new Regime<>(name("regime"), PERIOD, art("9").citation());

    private static Power<Seize> power(Truth truth) {
        return may(Office.INVESTIGATING_OFFICER, SEIZE)
                .when(outside("power", truth))
                .under(REGIME);
    }

    private static Limit<Seize> limit(Truth truth) {
        return only(SEIZE).when(outside("limit", truth)).under(REGIME);
    }

    private static Assessment assess(Provision... provisions) {
        return ToyBook.of(provisions).assess(Files.usual().file(), seize("2026-07-01T10:00"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void the_edition_that_refuses_decides_and_the_choice_is_recorded() {
        Refused refused = (Refused) assess(art("1").until("2026-01-15", power(TRUE))
                .from("2026-01-16", power(FALSE))
                .from("2026-02-01", power(TRUE)));
        assertThat(refused.regimeChoice())
                .contains(new RegimeChoice(
                        name("regime"),
                        day("2026-01-16"),
                        ImmutableMap.of(day("2026-01-01"), TRUE, day("2026-01-16"), FALSE, day("2026-02-01"), TRUE),
                        art("9").citation()));
        assertThat(refused.reasons())
                .extracting(reason -> ((Reason.PowerFails) reason).rule().rule())
                .containsExactly("may-2");
        assertThat(refused.trace()).extracting(each -> each.rule().rule()).containsExactly("may-2");
    }

    @Test
    void undetermined_weighs_more_than_permitted_and_refused_more_than_undetermined() {
        Assessment open = assess(art("1").until("2026-01-15", power(TRUE)).from("2026-01-16", power(UNKNOWN)));
        assertThat(open).isInstanceOf(Undetermined.class);
        assertThat(open.regimeChoice().orElseThrow().chosen()).isEqualTo(day("2026-01-16"));
        Assessment refused = assess(art("1").until("2026-01-15", power(UNKNOWN)).from("2026-01-16", power(FALSE)));
        assertThat(refused).isInstanceOf(Refused.class);
        assertThat(refused.regimeChoice().orElseThrow().chosen()).isEqualTo(day("2026-01-16"));
    }

    @Test
    void of_editions_that_come_to_the_same_the_first_decides() {
        Permitted permitted =
                (Permitted) assess(art("1").until("2026-01-15", power(TRUE)).from("2026-01-16", power(TRUE)));
        assertThat(permitted.regimeChoice().orElseThrow().chosen()).isEqualTo(day("2026-01-01"));
        assertThat(permitted.powers()).containsExactly(ToyBook.rule("TOY-1/may-1"));
    }

    @Test
    void an_edition_is_never_mixed_with_another() {
        // the old law forbids by its limit, the new one by its power; each is judged whole
        Assessment answer = assess(
                art("1").until("2026-01-15", power(TRUE)).from("2026-01-16", power(FALSE)),
                art("2").until("2026-01-15", limit(FALSE)).from("2026-01-16", limit(TRUE)));
        assertThat(answer.regimeChoice().orElseThrow().judged())
                .isEqualTo(ImmutableMap.of(day("2026-01-01"), FALSE, day("2026-01-16"), FALSE));
        assertThat(((Refused) answer).reasons()).hasSize(1);
        assertThat(((Refused) answer).reasons().get(0)).isInstanceOf(Reason.Forbidden.class);
    }

    @Test
    void when_one_edition_is_touched_there_is_no_choice() {
        assertThat(assess(art("1").until("2025-12-31", power(FALSE)).from("2026-01-01", power(TRUE)))
                        .regimeChoice())
                .isEmpty();
        Assessment future = assess(art("1").until("2026-07-01", power(TRUE)).from("2026-07-02", power(FALSE)));
        assertThat(future).isInstanceOf(Permitted.class);
        assertThat(future.regimeChoice()).isEmpty();
    }

    @Test
    void an_edition_that_begins_on_the_day_of_the_act_is_touched() {
        Assessment answer = assess(art("1").until("2026-06-30", power(TRUE)).from("2026-07-01", power(FALSE)));
        assertThat(answer).isInstanceOf(Refused.class);
        assertThat(answer.regimeChoice().orElseThrow().chosen()).isEqualTo(day("2026-07-01"));
    }

    @Test
    void the_editions_of_limits_count_too() {
        Assessment answer = assess(
                art("1").always(power(TRUE)),
                art("2").until("2026-01-15", limit(TRUE)).from("2026-01-16", limit(FALSE)));
        assertThat(answer).isInstanceOf(Refused.class);
        assertThat(answer.regimeChoice().orElseThrow().judged()).hasSize(2);
    }

    @Test
    void editions_of_rules_outside_the_regime_do_not_count() {
        Rule elsewhere = may(Office.INVESTIGATING_OFFICER, SEIZE);
        Limit<Seize> bound = only(SEIZE).when(outside("limit", TRUE));
        Assessment answer = assess(
                art("1").always(power(TRUE)),
                art("2").until("2026-01-15", elsewhere).from("2026-01-16", elsewhere),
                art("3").until("2026-01-15", bound).from("2026-01-16", bound));
        assertThat(answer.regimeChoice()).isEmpty();
        assertThat(((Permitted) answer).powers())
                .containsExactly(ToyBook.rule("TOY-1/may-1"), ToyBook.rule("TOY-2/may-2"));
    }

    @Test
    void an_unknown_period_is_missing_unless_the_act_is_refused_anyhow() {
        Seize silent = Seize.builder()
                .from(seize("2026-07-01T10:00"))
                .offence(Optional.empty())
                .build();
        RuleBook permits = ToyBook.of(art("1").always(power(TRUE)));
        Undetermined open = (Undetermined) permits.assess(Files.usual().file(), silent);
        assertThat(open.missing()).containsExactly(new Missing(name("period"), new Supply.Header()));
        assertThat(open.regimeChoice()).isEmpty();
        assertThat(ToyBook.of(art("1").always(power(FALSE)))
                        .assess(Files.usual().file(), silent))
                .isInstanceOf(Refused.class);
        assertThat(ToyBook.of(art("1").until("2026-01-31", power(TRUE)).from("2026-02-01", power(FALSE)))
                        .assess(Files.usual().file(), silent))
                .as("the text of the day of the act is always among those of which the best counts")
                .isInstanceOf(Refused.class);
        RuleBook unsure = ToyBook.of(art("1").always(power(UNKNOWN)));
        assertThat(((Undetermined) unsure.assess(Files.usual().file(), silent)).missing())
                .extracting(missing -> missing.what().en())
                .containsExactly("en period", "en power");
        assertThat(open.paths())
                .isEqualTo(new Paths(
                        ImmutableList.of(new Path(
                                ImmutableList.of(
                                        new Proposal.Lead(open.missing().get(0))),
                                false)),
                        false));
    }

    @Test
    void a_period_that_begins_after_the_act_is_read_on_its_first_day() {
        Assessment answer = ToyBook.of(art("1").until("2025-12-31", power(TRUE)).from("2026-01-01", power(FALSE)))
                .assess(Files.usual().file(), seize("2025-12-01T10:00"));
        assertThat(answer).isInstanceOf(Refused.class);
        assertThat(answer.regimeChoice()).isEmpty();
    }

    @Test
    void an_edition_of_the_regime_that_gives_no_power_refuses() {
        Assessment answer = assess(art("1").from("2026-01-16", power(TRUE)));
        assertThat(((Refused) answer).reasons())
                .containsExactly(new Reason.NotInForce(
                        art("1").id(), art("1").citation(), day("2026-01-01"), day("2026-01-16")));
        assertThat(answer.regimeChoice().orElseThrow().chosen()).isEqualTo(day("2026-01-01"));
    }

    @Test
    void a_repeal_without_a_successor_is_an_edition_that_gives_no_power() {
        Assessment answer = assess(art("1").until("2026-06-30", power(TRUE)));
        assertThat(((Refused) answer).reasons())
                .containsExactly(new Reason.NotInForce(
                        art("1").id(), art("1").citation(), day("2026-07-01"), day("2026-06-30")));
        assertThat(answer.regimeChoice().orElseThrow().judged())
                .isEqualTo(ImmutableMap.of(day("2026-01-01"), TRUE, day("2026-07-01"), FALSE));
        assertThat(assess(art("1").until("2026-07-01", power(TRUE)))).isInstanceOf(Permitted.class);
    }

    @Test
    void acts_of_one_type_fall_under_one_regime() {
        Regime<Seize> other = new Regime<>(name("other"), PERIOD, art("9").citation());
        assertThatThrownBy(() -> ToyBook.of(
                        art("1").always(power(TRUE)),
                        art("2").always(power(TRUE).under(other))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Acts of type Seize fall under two regimes; one is possible");
        assertThatThrownBy(() -> ToyBook.of(
                        art("1").always(limit(TRUE)),
                        art("2").always(power(TRUE).under(other))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Assessment underThePeriod(Provision... provisions) {
        return underThePeriod(seize("2026-07-01T10:00"), provisions);
    }

    private static Assessment underThePeriod(Seize act, Provision... provisions) {
        Regime<Seize> regime =
                new Regime<>(name("period regime"), PERIOD, Regime.Selects.EDITIONS_OF_THE_PERIOD, art("9").citation());
        return ToyBook.of(Arrays.stream(provisions)
                        .map(provision -> underRegime(provision, regime))
                        .toArray(Provision[]::new))
                .assess(Files.usual().file(), act);
    }

    @SuppressWarnings("unchecked") // every rule of these provisions is a power to seize
    private static Provision underRegime(Provision provision, Regime<Seize> regime) {
        return new Provision(
                provision.id(),
                provision.citation(),
                provision.nature(),
                provision.note(),
                provision.editions().stream()
                        .map(edition -> new Edition(
                                edition.from(),
                                edition.to(),
                                edition.rules().stream()
                                        .map(rule -> (Rule) ((Power<Seize>) rule).under(regime))
                                        .collect(ImmutableList.toImmutableList()),
                                edition.unread()))
                        .collect(ImmutableList.toImmutableList()),
                provision.annexes());
    }

    @Test
    void editions_of_a_period_that_disagree_ask_for_it_to_be_split() {
        Undetermined open = (Undetermined)
                underThePeriod(art("1").until("2026-01-15", power(TRUE)).from("2026-01-16", power(FALSE)));
        assertThat(open.missing())
                .extracting(missing -> missing.what().en())
                .containsExactly("en period, split on 2026-01-16, as the texts disagree");
    }

    @Test
    void editions_of_a_period_that_agree_decide() {
        assertThat(underThePeriod(art("1").until("2026-01-15", power(TRUE)).from("2026-01-16", power(TRUE))))
                .isInstanceOf(Permitted.class);
        assertThat(underThePeriod(art("1").until("2026-01-15", power(FALSE)).from("2026-01-16", power(FALSE))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_day_after_a_text_that_ends_within_the_period_counts() {
        Undetermined open = (Undetermined) underThePeriod(art("1").until("2026-01-15", power(TRUE)));
        assertThat(open.missing())
                .extracting(missing -> missing.what().en())
                .containsExactly("en period, split on 2026-01-16, as the texts disagree");
    }

    @Test
    void an_unknown_period_may_be_one_of_another_text_than_that_of_the_day_of_the_act() {
        Seize silent = Seize.builder()
                .from(seize("2026-07-01T10:00"))
                .offence(Optional.empty())
                .build();
        Provision law = art("1").until("2026-01-31", power(TRUE)).from("2026-02-01", power(FALSE));
        Undetermined open = (Undetermined) underThePeriod(silent, law);
        assertThat(open.missing()).containsExactly(new Missing(name("period"), new Supply.Header()));
        Provision never = art("1").until("2026-01-31", power(FALSE)).from("2026-02-01", power(FALSE));
        assertThat(underThePeriod(silent, never)).isInstanceOf(Refused.class);
    }

    @Test
    void an_edition_after_the_period_does_not_count_even_if_the_act_comes_later() {
        Assessment answer =
                underThePeriod(art("1").until("2026-01-31", power(TRUE)).from("2026-02-01", power(FALSE)));
        assertThat(answer).isInstanceOf(Permitted.class);
        assertThat(answer.regimeChoice()).isEmpty();
    }
}
