package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.management.ManagementLaw.SEIZURE_RESTS_ON_PROCEEDS;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.seizure.SeizureLaw.SEIZURE_ENDED;
import static org.confisca.rule.ToyActs.H1;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.onRecord;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.hours;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ByLaw;
import org.confisca.act.OnAsset;
import org.confisca.act.hold.OrderHold;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.fact.MeasureFacts;
import org.confisca.rule.Assessment.Permitted;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** What the law does at once when something else has happened. */
class EnsuesTest {
    private static final Power<?> HOLDS = may(Office.FIU, ORDER_HOLD);

    private static Permitted afterHold(Rule... rules) {
        RuleBook book = ToyBook.of(art("1").always(HOLDS), art("2").always(rules));
        return (Permitted) book.assess(Files.usual().file(), hold("2026-07-01T10:00"));
    }

    private static Roster<Act, MeasureId> times(int times) {
        return Roster.of(
                ToyBook.name("roster"), matter -> Optional.of(ImmutableList.copyOf(Collections.nCopies(times, H1))));
    }

    @Test
    void it_is_about_what_the_act_created_and_carries_its_cause() {
        Permitted permitted = afterHold(ensues(ORDER_HOLD, HOLD_LAPSED));
        ImmutableList<Step> ensuing = permitted.step().then().ensuing();
        assertThat(ensuing)
                .containsExactly(new Step(
                        new ByLaw(HOLD_LAPSED, at("2026-07-01T10:00"), H1),
                        new Cause.ByLaw(ToyBook.rule("TOY-2/ensues-1"), art("2").citation()),
                        Consequences.none()));
        assertThat(permitted.next().measures().get(H1).endedAt()).contains(at("2026-07-01T10:00"));
        assertThat(permitted.step().applyTo(Files.usual().file())).isEqualTo(permitted.next());
    }

    @Test
    void a_consequence_has_consequences() {
        Permitted permitted = afterHold(ensues(ORDER_HOLD, HOLD_LAPSED), ensues(HOLD_LAPSED, SEIZURE_ENDED));
        Step first = permitted.step().then().ensuing().get(0);
        assertThat(first.then().ensuing())
                .extracting(step -> step.act().type().name())
                .containsExactly("SeizureEnded");
        assertThat(permitted.step().applyTo(Files.usual().file())).isEqualTo(permitted.next());
    }

    @Test
    void it_follows_only_on_its_condition_which_sees_what_followed_before() {
        assertThat(afterHold(ensues(ORDER_HOLD, HOLD_LAPSED).when(onRecord("a", Truth.FALSE)))
                        .step()
                        .then())
                .isEqualTo(Consequences.none());
        YesNo<OrderHold> lapsed = YesNo.onRecord(
                ToyBook.name("lapsed"),
                new Supply.EarlierAct(ORDER_HOLD),
                matter -> Optional.of(matter.file().measures().get(H1).endedAt().isPresent()));
        assertThat(afterHold(ensues(ORDER_HOLD, SEIZURE_ENDED).when(lapsed), ensues(ORDER_HOLD, HOLD_LAPSED))
                        .step()
                        .then()
                        .ensuing())
                .hasSize(1);
        assertThat(afterHold(
                                ensues(ORDER_HOLD, HOLD_LAPSED),
                                ensues(ORDER_HOLD, SEIZURE_ENDED).when(lapsed))
                        .step()
                        .then()
                        .ensuing())
                .hasSize(2);
    }

    @Test
    void what_cannot_be_decided_is_listed() {
        Permitted open = afterHold(ensues(ORDER_HOLD, HOLD_LAPSED).when(onRecord("a", Truth.UNKNOWN)));
        assertThat(open.step().then().undecided()).containsExactly(ToyBook.rule("TOY-2/ensues-1"));
        assertThat(open.next().measures().get(H1).endedAt()).isEmpty();
    }

    @Test
    void it_happens_to_every_subject_of_a_roster_one_after_the_other() {
        Permitted permitted = afterHold(ensues(ORDER_HOLD, HOLD_LAPSED).about(MeasureFacts.RESTING_ON_ASSET));
        assertThat(permitted.step().then().ensuing())
                .extracting(step -> ((ByLaw) step.act()).about())
                .containsExactly(H1);
        Roster<OnAsset, MeasureId> unknown = Roster.of(ToyBook.name("unknown"), matter -> Optional.empty());
        assertThat(afterHold(ensues(ORDER_HOLD, HOLD_LAPSED).about(unknown))
                        .step()
                        .then()
                        .undecided())
                .containsExactly(ToyBook.rule("TOY-2/ensues-1"));
    }

    @Test
    void a_chain_without_end_is_an_error_of_the_book() {
        assertThatThrownBy(() -> afterHold(ensues(ORDER_HOLD, HOLD_LAPSED), ensues(HOLD_LAPSED, HOLD_LAPSED)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The book lets the law act without end: last TOY-2/ensues-2");
    }

    @Test
    void a_thousand_acts_of_the_law_may_follow_from_one_act_and_no_more() {
        assertThat(afterHold(ensues(ORDER_HOLD, HOLD_LAPSED).about(times(1000)))
                        .step()
                        .then()
                        .ensuing())
                .hasSize(1000);
        assertThatThrownBy(() -> afterHold(ensues(ORDER_HOLD, HOLD_LAPSED).about(times(1001))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_edition_that_is_not_in_force_brings_nothing_about() {
        RuleBook book =
                ToyBook.of(art("1").always(HOLDS), art("2").from("2026-07-02", ensues(ORDER_HOLD, HOLD_LAPSED)));
        assertThat(((Permitted) book.assess(Files.usual().file(), hold("2026-07-01T10:00")))
                        .step()
                        .then())
                .isEqualTo(Consequences.none());
        assertThat(((Permitted) book.assess(Files.usual().file(), hold("2026-07-02T00:00")))
                        .step()
                        .then()
                        .ensuing())
                .hasSize(1);
    }

    @Test
    void an_edition_nobody_has_read_leaves_it_undecided_if_it_would_apply() {
        RuleBook book = ToyBook.of(
                art("1").always(HOLDS),
                art("2").from(
                                "2020-01-01",
                                ensues(ORDER_HOLD, HOLD_LAPSED),
                                ensues(ORDER_HOLD, SEIZURE_ENDED).when(onRecord("a", Truth.FALSE)))
                        .unknownFrom("2026-07-01", ToyBook.name("unread")));
        Consequences then = ((Permitted) book.assess(Files.usual().file(), hold("2026-07-01T10:00")))
                .step()
                .then();
        assertThat(then.ensuing()).isEmpty();
        assertThat(then.undecided()).containsExactly(ToyBook.rule("TOY-2/ensues-3"));
    }

    @Test
    void a_seizure_moves_to_the_proceeds_of_a_sale() {
        RuleBook book =
                ToyBook.of(art("1").always(may(Office.CUSTODIAN, SELL), ensues(SELL, SEIZURE_RESTS_ON_PROCEEDS)));
        Files seized = Files.usual().after(ToyBook.BOOK, ToyActs.seize("2026-07-01T10:00"));
        Permitted sold = (Permitted) book.assess(seized.file(), sell("2026-07-02T10:00", "EUR 500.00"));
        assertThat(sold.next().assets().get(new AssetId("A1P")).state()).isEqualTo(new LegalState.Seized());
        assertThat(sold.next().measures().get(new MeasureId("S1")).asset()).isEqualTo(new AssetId("A1P"));
    }

    @Test
    void a_chain_may_be_a_hundred_deep_and_no_deeper() {
        assertThat(depth(afterHold(chain(100)).step())).isEqualTo(100);
        assertThatThrownBy(() -> afterHold(chain(101))).isInstanceOf(IllegalStateException.class);
    }

    /** Each lapse starts a term, which uses up an id, and the chain goes on for so many ids. */
    private static Rule[] chain(int length) {
        Ordered<Act, Integer> ids = Ordered.onRecord(
                ToyBook.name("ids"),
                new Supply.EarlierAct(ORDER_HOLD),
                matter -> Optional.of(matter.file().serial()));
        return new Rule[] {
            ensues(ORDER_HOLD, HOLD_LAPSED),
            runs(HOLD_LAPSED, hours(1)).onExpiry(SEIZURE_ENDED),
            ensues(HOLD_LAPSED, HOLD_LAPSED).when(ids.lessThan(length))
        };
    }

    private static int depth(Step step) {
        return step.then().ensuing().stream()
                .mapToInt(ensuing -> 1 + depth(ensuing))
                .max()
                .orElse(0);
    }
}
