package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.management.AuthoriseDisposal.AUTHORISE_DISPOSAL;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.rule.ToyActs.A1;
import static org.confisca.rule.ToyActs.determine;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.BOOK;
import static org.confisca.rule.ToyBook.SALE_NEEDED_NORM;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.name;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.confisca.act.Act;
import org.confisca.act.OnAsset;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.management.AuthoriseDisposal;
import org.confisca.act.management.Sell;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.testkit.Files;
import org.confisca.time.Term;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The nearest lawful paths under the toy law, in words; a lead is a path that cannot be tried. */
class ToyPathTest {
    static final CaseFile FILE = Files.usual().file();
    static final Sell SALE = sell("2026-07-01T10:00", "EUR 500.00");
    static final Power<Sell> POWER = may(Office.CUSTODIAN, SELL);
    private static final String BY_PROSECUTOR =
            "it would need a determination by the public prosecutor: " + "SALE_NEEDED (asset:A1) = ";
    private static final String BY_COURT =
            "it would need a determination by the criminal court: " + "SALE_NEEDED (asset:A1) = ";

    static List<String> paths(RuleBook book, CaseFile file, Act act) {
        return book.assess(file, act).paths().paths().stream()
                .map(path -> (path.verified() ? "" : "lead: ") + path.wording().en())
                .toList();
    }

    static List<String> saleUnder(Rule... rules) {
        return paths(ToyBook.of(art("1").always(rules)), FILE, SALE);
    }

    private static Files determined(boolean answer) {
        return Files.usual()
                .after(
                        BOOK,
                        determine(
                                "2026-07-01T09:00",
                                "N1",
                                Office.COURT,
                                SALE_NEEDED_NORM,
                                answer,
                                Standard.PLAUSIBLE,
                                A1));
    }

    @Test
    void a_norm_can_be_determined_by_each_office_that_may() {
        assertThat(paths(BOOK, FILE, SALE)).containsExactly(BY_PROSECUTOR + "yes", BY_COURT + "yes");
        Path path = BOOK.assess(FILE, SALE).paths().paths().get(0);
        assertThat(path.wording().nl())
                .isEqualTo("nodig zou zijn een vaststelling door de officier van justitie: "
                        + "SALE_NEEDED (asset:A1) = ja");
    }

    @Test
    void a_determination_that_was_made_is_not_overturned() {
        assertThat(paths(BOOK, determined(false).file(), SALE)).isEmpty();
        assertThat(BOOK.assess(determined(true).file(), SALE).paths()).isEqualTo(new Paths(ImmutableList.of(), false));
    }

    @Test
    void a_negated_norm_needs_the_opposite_answer() {
        assertThat(saleUnder(POWER, only(SELL).when(ToyBook.SALE_NEEDED.not())))
                .containsExactly(BY_PROSECUTOR + "no", BY_COURT + "no");
    }

    @Test
    void what_was_told_is_not_told_otherwise_but_another_may_do_it() {
        Sell cheap = sell("2026-07-01T10:00", "EUR 50.00");
        assertThat(paths(BOOK, determined(true).file(), cheap)).containsExactly("by: the State");
    }

    @Test
    void one_may_ask_for_less_up_to_the_bound() {
        Ordered<Act, Money> bound =
                Ordered.offRecord(name("bound"), new Supply.Header(), matter -> Optional.of(Money.parse("EUR 400.00")));
        assertThat(saleUnder(POWER, only(SELL).when(ToyBook.PRICE.atMost(bound))))
                .containsExactly("price: EUR 400.00");
        assertThat(saleUnder(POWER, only(SELL).when(ToyBook.PRICE.atMost(Money.parse("EUR 300.00")))))
                .containsExactly("price: EUR 300.00");
        assertThat(saleUnder(POWER, only(SELL).when(ToyBook.PRICE.lessThan(bound))))
                .isEmpty();
        assertThat(saleUnder(POWER, only(SELL).when(bound.atMost(ToyBook.PRICE).not())))
                .isEmpty();
        Ordered<Act, Money> unknown = Ordered.offRecord(name("bound"), new Supply.Header(), matter -> Optional.empty());
        assertThat(saleUnder(POWER, only(SELL).when(ToyBook.PRICE.atMost(unknown))))
                .containsExactly("lead: en bound — state it in the header of the case file");
    }

    @Test
    void what_the_act_left_unsaid_can_be_said() {
        OrderHold silent = OrderHold.builder()
                .from(hold("2026-07-01T10:00"))
                .ground(Optional.empty())
                .build();
        assertThat(paths(BOOK, FILE, silent)).hasSize(2).allMatch(words -> words.startsWith("ground: "));
    }

    @Test
    void an_answer_that_was_not_given_can_be_given_and_one_that_was_cannot_be_changed() {
        YesNo<AuthoriseDisposal> heard = YesNo.toldBy(name("heard"), AuthoriseDisposal.HEARD);
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.PUBLIC_PROSECUTOR, AUTHORISE_DISPOSAL),
                        only(AUTHORISE_DISPOSAL).when(heard)));
        AuthoriseDisposal silent = AuthoriseDisposal.builder()
                .at(SALE.at())
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(A1)
                .disposition(Disposition.SALE)
                .build();
        assertThat(paths(book, FILE, silent)).containsExactly("heard: yes");
        AuthoriseDisposal unheard = AuthoriseDisposal.builder()
                .from(silent)
                .heard(Optional.of(false))
                .build();
        assertThat(paths(book, FILE, unheard)).isEmpty();
    }

    @Test
    void a_value_that_was_left_unsaid_can_be_the_one_that_passes() {
        OrderHold silent = OrderHold.builder()
                .from(hold("2026-07-01T10:00"))
                .ground(Optional.empty())
                .build();
        Condition<OrderHold> indications = ToyBook.GROUND.is(HoldGround.INDICATIONS);
        Power<OrderHold> power = may(Office.FIU, ORDER_HOLD);
        String said = "ground: " + HoldGround.INDICATIONS.label().en();
        String lead = "lead: the ground — state it with the act (ground)";
        assertThat(paths(ToyBook.of(art("1").always(power.when(indications))), FILE, silent))
                .containsExactly(said);
        assertThat(paths(ToyBook.of(art("1").always(power.when(indications.not()))), FILE, silent))
                .containsExactly(lead);
        assertThat(paths(ToyBook.of(art("1").always(power.when(ToyBook.GROUND.isStated()))), FILE, silent))
                .containsExactly(lead);
    }

    @Test
    void a_power_to_come_can_be_waited_for_and_one_that_has_gone_or_is_unread_cannot() {
        assertThat(paths(BOOK, FILE, ToyActs.seize("2026-02-28T10:00"))).containsExactly("moment: 2026-03-01T00:00");
        assertThat(paths(ToyBook.of(art("1").until("2026-06-30", POWER)), FILE, SALE))
                .isEmpty();
        assertThat(paths(
                        ToyBook.of(art("1").from("2026-01-01", POWER).unknownFrom("2026-06-01", name("unread"))),
                        FILE,
                        SALE))
                .isEmpty();
        assertThat(paths(
                        ToyBook.of(
                                art("1").always(POWER),
                                art("2").from("2026-01-01", only(SELL).when(outside("a", Truth.FALSE)))
                                        .unknownFrom("2026-06-01", name("unread"))),
                        FILE,
                        SALE))
                .isEmpty();
    }

    @Test
    void a_limit_that_forbids_within_a_term_can_be_waited_out() {
        Condition<Act> soon = Ordered.within(
                Ordered.momentOfTheAct(), ToyBook.moment("start", Optional.of("2026-07-01T09:00")), Term.hours(4));
        assertThat(saleUnder(POWER, only(SELL).when(soon.not()))).containsExactly("moment: 2026-07-01T13:00");
        Condition<Act> missed = Ordered.within(
                Ordered.momentOfTheAct(), ToyBook.moment("start", Optional.of("2026-06-01T09:00")), Term.hours(4));
        assertThat(saleUnder(POWER, only(SELL).when(missed))).isEmpty();
        Condition<Act> unknown =
                Ordered.within(Ordered.momentOfTheAct(), ToyBook.moment("start", Optional.empty()), Term.hours(4));
        assertThat(saleUnder(POWER, only(SELL).when(unknown)))
                .containsExactly("lead: en start — state it in the header of the case file");
    }

    @Test
    void somebody_can_say_how_a_fact_comes_about_and_what_that_needs_comes_first() {
        RuleBook book = ToyBook.of(
                art("1").always(
                                POWER,
                                only(SELL)
                                        .when(YesNo.<OnAsset>onRecord(
                                                        name("held"),
                                                        new Supply.EarlierAct(ORDER_HOLD),
                                                        matter -> Optional.of(!matter.file()
                                                                        .clock()
                                                                        .running()
                                                                        .isEmpty()
                                                                || matter.file()
                                                                        .measures()
                                                                        .has(ToyActs.H1)))
                                                .achievedBy(matter -> Optional.of(ImmutableList.of(
                                                        new Proposal.First(hold("2026-07-01T10:00"))))))),
                art("2").always(may(Office.FIU, ORDER_HOLD), only(ORDER_HOLD).when(ToyBook.SALE_NEEDED)));
        assertThat(paths(book, FILE, SALE))
                .containsExactly(BY_PROSECUTOR + "yes; first: to order a hold (asset:A1, measure:H1), "
                        + "by the financial intelligence unit");
        assertThat(paths(book, determined(true).file(), SALE))
                .containsExactly("first: to order a hold (asset:A1, measure:H1), by the financial intelligence unit");
    }

    @Test
    void no_more_than_five_paths_are_shown_and_leaving_some_out_is_told() {
        Power<?>[] powers = Stream.of(
                        Office.FIU, Office.COURT, Office.STATE, Office.MUNICIPALITY, Office.BENEFICIARY, Office.PARTY)
                .map(office -> may(office, SELL))
                .toArray(Power<?>[]::new);
        Paths paths = ToyBook.of(art("1").always(powers)).assess(FILE, SALE).paths();
        assertThat(paths.paths()).hasSize(5).allMatch(Path::verified);
        assertThat(paths.truncated()).isTrue();
        Power<?>[] five = Arrays.copyOf(powers, 5);
        assertThat(ToyBook.of(art("1").always(five)).assess(FILE, SALE).paths().truncated())
                .isFalse();
    }
}
