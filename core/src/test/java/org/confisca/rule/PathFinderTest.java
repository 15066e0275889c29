package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.rule.ToyActs.H1;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.name;
import static org.confisca.rule.ToyBook.onRecord;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.ToyPathTest.FILE;
import static org.confisca.rule.ToyPathTest.POWER;
import static org.confisca.rule.ToyPathTest.SALE;
import static org.confisca.rule.ToyPathTest.paths;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.confisca.act.Act;
import org.confisca.act.hold.OrderHold;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** Which of the ways that were found are told as paths, in which order, and how deep acts that come first are sought. */
class PathFinderTest {
    private static Condition<Act> anyOf(int leads) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Condition<Act>[] parts = IntStream.range(0, leads)
                .mapToObj(i -> outside("lead " + i, Truth.UNKNOWN))
                .toArray(Condition[]::new);
        return Condition.any(parts);
    }

    private static Paths salePaths(Power<?>... powers) {
        return ToyBook.of(art("1").always(powers)).assess(FILE, SALE).paths();
    }

    @Test
    void leads_fill_up_what_verified_paths_leave_and_no_more() {
        Paths paths = salePaths(may(Office.STATE, SELL), POWER.when(anyOf(5)));
        assertThat(paths.paths()).extracting(Path::verified).containsExactly(true, false, false, false, false);
        assertThat(paths.truncated()).isTrue();
        assertThat(salePaths(may(Office.STATE, SELL), POWER.when(anyOf(4))).truncated())
                .isFalse();
    }

    @Test
    void ways_that_were_cut_on_the_way_are_remembered_though_few_are_left() {
        Condition<Act> a = outside("a", Truth.UNKNOWN);
        Paths paths = salePaths(POWER.when(Condition.all(a, anyOf(33))), POWER.when(a));
        assertThat(paths.paths()).hasSize(1);
        assertThat(paths.truncated()).isTrue();
    }

    @Test
    void acts_that_can_be_done_and_do_not_help_are_no_path_and_nothing_was_left_out() {
        YesNo<Act> never = onRecord("never", Truth.FALSE)
                .achievedBy(matter -> Optional.of(ImmutableList.of(new Proposal.First(hold("2026-07-01T10:00")))));
        RuleBook book = ToyBook.of(
                art("1").always(POWER, only(SELL).when(never)), art("2").always(may(Office.FIU, ORDER_HOLD)));
        assertThat(book.assess(FILE, SALE).paths()).isEqualTo(Paths.none());
    }

    @Test
    void only_a_text_that_has_been_read_is_waited_for_and_nothing_is_backdated() {
        RuleBook book = ToyBook.of(art("1").from("2026-01-01", POWER).unknownFrom("2026-08-01", name("unread")));
        assertThat(book.assess(FILE, sell("2025-12-01T10:00", "EUR 500.00")).paths())
                .isEqualTo(new Paths(
                        ImmutableList.of(new Path(
                                ImmutableList.of(new Proposal.Change<>(Act.AT, at("2026-01-01T00:00"))), true)),
                        false));
        RuleBook gone =
                ToyBook.of(art("1").from("2026-01-01", POWER).from("2026-06-01", may(Office.STATE, ORDER_HOLD)));
        assertThat(gone.assess(FILE, SALE).paths()).isEqualTo(Paths.none());
    }

    @Test
    void an_act_that_comes_first_may_need_acts_before_it_two_deep_and_no_deeper() {
        assertThat(paths(chain(Office.FIU), FILE, SALE)).isEmpty();
        CaseFile third = Files.usual()
                .after(chain(Office.FIU), hold("2026-07-01T09:00", "H3", "A3"))
                .file();
        assertThat(paths(chain(Office.FIU), third, SALE))
                .containsExactly("first: to order a hold (asset:A2, measure:H2), by the financial intelligence unit; "
                        + "first: to order a hold (asset:A1, measure:H1), by the financial intelligence unit");
    }

    @Test
    void an_act_that_comes_first_is_done_by_whoever_may() {
        CaseFile both = Files.usual()
                .after(chain(Office.FIU), hold("2026-07-01T08:00", "H3", "A3"), hold("2026-07-01T09:00", "H2", "A2"))
                .file();
        assertThat(paths(chain(Office.COURT), both, SALE))
                .containsExactly("first: to order a hold (asset:A1, measure:H1), by the financial intelligence unit");
    }

    /** A sale needs hold H1, which needs H2, which needs H3; the path asks somebody for the first of these. */
    private static RuleBook chain(Office asked) {
        Fact<OrderHold, MeasureId> measure = Fact.told(name("measure"), OrderHold.MEASURE);
        return ToyBook.of(
                art("1").always(
                                POWER,
                                only(SELL).when(after(H1, ORDER_HOLD.with(hold("2026-07-01T10:00"), Act.BY, asked)))),
                art("2").always(
                                may(Office.FIU, ORDER_HOLD),
                                only(ORDER_HOLD)
                                        .where(measure.is(H1))
                                        .when(after(new MeasureId("H2"), hold("2026-07-01T10:00", "H2", "A2"))),
                                only(ORDER_HOLD)
                                        .where(measure.is(new MeasureId("H2")))
                                        .when(after(new MeasureId("H3"), hold("2026-07-01T10:00", "H3", "A3")))));
    }

    private static YesNo<Act> after(MeasureId measure, Act first) {
        return YesNo.<Act>onRecord(
                        name("after " + measure),
                        new Supply.EarlierAct(ORDER_HOLD),
                        matter -> Optional.of(matter.file().measures().has(measure)))
                .achievedBy(matter -> Optional.of(ImmutableList.of(new Proposal.First(first))));
    }
}
