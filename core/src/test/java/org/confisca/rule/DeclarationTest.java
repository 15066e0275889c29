package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.act.hold.ConfirmHold.CONFIRM_HOLD;
import static org.confisca.act.hold.ExtendHold.EXTEND_HOLD;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.hold.ReleaseHold.RELEASE_HOLD;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.matter;
import static org.confisca.rule.ToyBook.name;
import static org.confisca.rule.Words.owes;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.days;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.OnAsset;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.management.AuthoriseDisposal;
import org.confisca.act.management.Sell;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.testkit.Files;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Facts and rules keep what they were declared with. */
class DeclarationTest {
    private static AuthoriseDisposal disposal(Optional<Boolean> heard) {
        return AuthoriseDisposal.builder()
                .at(ToyActs.at("2026-07-01T10:00"))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(ToyActs.A1)
                .disposition(Disposition.SALE)
                .heard(heard)
                .build();
    }

    @Test
    void what_is_missing_of_a_fact_that_is_worked_out_is_the_fact_it_is_worked_out_from() {
        Supply header = new Supply.Header();
        Fact<OrderHold, String> word = Fact.outside(name("word"), header, matter -> Optional.of("four"));
        Fact<OrderHold, String> unknown = Fact.outside(name("word"), header, matter -> Optional.empty());
        Ordered<OrderHold, Integer> length = Ordered.from(name("length"), word, String::length);
        Ordered<OrderHold, Integer> twice =
                Ordered.from(name("twice"), Ordered.from(name("length"), unknown, String::length), each -> 2 * each);

        assertThat(length.read(matter())).contains(4);
        assertThat(length.world()).isEqualTo(World.OUTSIDE);
        assertThat(length.supply()).isEqualTo(header);
        assertThat(twice.read(matter())).isEmpty();
        assertThat(twice.atLeast(3).explain(matter()).unknowns()).containsExactly(new Missing(name("word"), header));
    }

    @Test
    void a_fact_that_the_act_tells_is_read_from_its_field() {
        Fact<OrderHold, HoldGround> ground = Fact.told(name("ground"), OrderHold.GROUND);
        assertThat(ground.read(matter())).contains(HoldGround.INDICATIONS);
        assertThat(ground.told()).isSameAs(OrderHold.GROUND);
        Ordered<Sell, Money> price = Ordered.toldBy(name("price"), Sell.PRICE);
        assertThat(price.read(ToyBook.matter(Files.usual(), ToyActs.sell("2026-07-01T10:00", "EUR 5.00"))))
                .contains(Money.parse("EUR 5.00"));
        assertThat(price.world()).isEqualTo(World.OUTSIDE);
        YesNo<AuthoriseDisposal> heard = YesNo.toldBy(name("heard"), AuthoriseDisposal.HEARD);
        assertThat(heard.judge(ToyBook.matter(Files.usual(), disposal(Optional.of(true)))))
                .isEqualTo(Truth.TRUE);
        assertThat(heard.judge(ToyBook.matter(Files.usual(), disposal(Optional.empty()))))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(heard.supply()).isEqualTo(new Supply.Told(AuthoriseDisposal.HEARD));
    }

    @Test
    void a_recorded_fact_says_what_its_absence_means() {
        Fact<Act, String> recorded = Fact.recorded(name("a"), new Supply.Header(), matter -> Optional.of("x"));
        assertThat(recorded.world()).isEqualTo(World.RECORDED);
        assertThat(recorded.read(matter())).contains("x");
        assertThat(recorded.told()).isNull();
        Ordered<Act, Integer> count = Ordered.onRecord(name("b"), new Supply.Header(), matter -> Optional.of(3));
        assertThat(count.world()).isEqualTo(World.RECORDED);
        assertThat(count.read(matter())).contains(3);
        assertThat(Fact.outside(name("c"), new Supply.Header(), matter -> Optional.empty())
                        .world())
                .isEqualTo(World.OUTSIDE);
    }

    @Test
    void a_norm_names_its_offices_and_its_standard() {
        YesNo<OnAsset> norm = YesNo.norm(
                "NORM",
                name("norm"),
                Standard.FINDING,
                matter -> matter.value(OnAsset.ASSET).map(ImmutableList::of),
                Office.COURT);
        assertThat(norm.supply())
                .isEqualTo(new Supply.Determined("NORM", ImmutableList.of(Office.COURT), Standard.FINDING));
        assertThat(norm.judge(matter())).isEqualTo(Truth.UNKNOWN);
        assertThat(norm.key()).isNotNull();
        assertThatThrownBy(() -> YesNo.norm("NORM", name("norm"), Standard.FINDING, matter -> Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nobody may determine the norm NORM");
    }

    @Test
    void a_fact_that_can_be_brought_about_stays_the_same_fact() {
        YesNo<Act> fact = ToyBook.onRecord("a", Truth.FALSE);
        YesNo<Act> achieved = fact.achievedBy(matter -> Optional.empty());
        assertThat(achieved.name()).isEqualTo(fact.name());
        assertThat(achieved.world()).isEqualTo(World.RECORDED);
        assertThat(achieved.supply()).isEqualTo(fact.supply());
        assertThat(achieved.judge(matter())).isEqualTo(Truth.FALSE);
        assertThat(achieved.achieved()).isNotNull();
        assertThat(fact.achieved()).isNull();
    }

    @Test
    void a_duty_keeps_what_discharges_and_what_ends_it() {
        Owes<OrderHold> duty = owes(Office.STATE, ORDER_HOLD)
                .every(days(3))
                .until(CONFIRM_HOLD)
                .endedBy(RELEASE_HOLD);
        assertThat(duty.discharge()).containsExactly(CONFIRM_HOLD);
        assertThat(duty.enderNames()).containsExactly("ReleaseHold");
        assertThat(duty.term()).isEqualTo(days(3));
        assertThat(duty.isRecurring()).isTrue();
        assertThat(duty.within(days(4)).isRecurring()).isFalse();
        assertThat(duty.owedBy()).isEqualTo(Office.STATE);
    }

    @Test
    void a_term_keeps_what_stops_and_what_extends_it() {
        Runs<OrderHold> term = runs(ORDER_HOLD, days(3))
                .stoppedBy(RELEASE_HOLD)
                .extendedBy(EXTEND_HOLD, days(2))
                .onExpiry(HOLD_LAPSED);
        assertThat(term.stopperNames()).containsExactly("ReleaseHold");
        assertThat(term.extender()).isSameAs(EXTEND_HOLD);
        assertThat(term.step()).isEqualTo(days(2));
        assertThat(term.length()).isEqualTo(days(3));
        assertThat(term.expiry()).isSameAs(HOLD_LAPSED);
    }

    @Test
    void a_parameter_keeps_its_editions() {
        Parameter<Integer> parameter = Parameter.<Integer>of("TOY-7", name("parameter"))
                .from("2020-01-01", 5, art("7").citation())
                .unknownFrom("2022-01-01", art("7").citation());
        assertThat(parameter.editions()).hasSize(2);
        assertThat(parameter.id()).isEqualTo(art("7").id());
    }
}
