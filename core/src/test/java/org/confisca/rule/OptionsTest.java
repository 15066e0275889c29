package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.management.RefuseDisposal.REFUSE_DISPOSAL;
import static org.confisca.act.management.RequestDisposal.REQUEST_DISPOSAL;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.rule.ToyActs.A1;
import static org.confisca.rule.ToyActs.H1;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.BOOK;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Truth.FALSE;
import static org.confisca.rule.Truth.TRUE;
import static org.confisca.rule.Truth.UNKNOWN;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.management.RequestDisposal;
import org.confisca.act.management.Sell;
import org.confisca.act.seizure.Seize;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.RequestId;
import org.confisca.casefile.Subject;
import org.confisca.source.Check;
import org.confisca.source.Wording;
import org.confisca.testkit.Files;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What could be done about a subject, by whom, and what is missing for it. */
class OptionsTest {
    private static final LocalDateTime NOW = at("2026-07-01T10:00");

    private static ImmutableList<String> names(RuleBook book, Files file, Subject about, LocalDateTime at) {
        return book.options(file.file(), about, at).stream()
                .map(option -> option.type().name())
                .collect(ImmutableList.toImmutableList());
    }

    private static Option sale(Rule... rules) {
        return sale(ToyBook.of(art("1").always(rules)));
    }

    private static Option sale(RuleBook book) {
        ImmutableList<Option> options = book.options(Files.usual().file(), A1, NOW);
        assertThat(options).hasSize(1);
        assertThat(options.get(0).type()).isEqualTo(SELL);
        return options.get(0);
    }

    @Test
    void what_can_be_done_about_an_asset_comes_in_the_order_of_the_vocabulary() {
        assertThat(names(BOOK, Files.usual(), A1, NOW)).containsExactly("OrderHold", "Seize", "Sell", "GrantReuse");
    }

    @Test
    void an_option_is_about_a_subject_of_its_kind() {
        assertThat(names(BOOK, Files.usual(), H1, NOW)).isEmpty();
        Files held = Files.usual().after(BOOK, hold("2026-07-01T10:00"));
        assertThat(names(BOOK, held, H1, NOW)).containsExactly("ConfirmHold", "ExtendHold", "ReleaseHold");
    }

    @Test
    void time_does_its_work_first() {
        Files held = Files.usual().after(BOOK, hold("2026-07-01T10:00"));
        assertThat(names(BOOK, held, H1, at("2026-07-08T23:59"))).contains("ReleaseHold");
        assertThat(names(BOOK, held, H1, at("2026-07-09T00:00"))).isEmpty();
    }

    @Test
    void what_is_ruled_out_already_is_no_option() {
        RuleBook book = ToyBook.of(
                art("1").always(may(Office.STATE, SELL), only(SELL).when(outside("a", FALSE))),
                art("2").always(may(Office.FIU, ORDER_HOLD).when(outside("b", FALSE))),
                art("3").from("2026-07-02", may(Office.STATE, SEIZE)));
        assertThat(names(book, Files.usual(), A1, NOW)).isEmpty();
        assertThat(names(book, Files.usual(), A1, NOW.plusDays(1))).containsExactly("Seize");
    }

    @Test
    void holders_are_those_whose_power_is_not_ruled_out() {
        assertThat(sale(
                                may(Office.STATE, SELL).when(outside("a", FALSE)),
                                may(Office.CUSTODIAN, SELL),
                                may(Office.COURT, SELL).when(outside("b", UNKNOWN)))
                        .holders())
                .containsExactly(Office.CUSTODIAN, Office.COURT);
    }

    @Test
    void what_the_act_must_tell_is_missing_but_not_who_and_when_and_about_what() {
        assertThat(sale(may(Office.STATE, SELL)).missing())
                .containsExactly(
                        new Missing(Sell.PRICE.label(), new Supply.Told(Sell.PRICE)),
                        new Missing(Sell.PROCEEDS.label(), new Supply.Told(Sell.PROCEEDS)));
    }

    @Test
    void what_one_field_tells_is_missing_once() {
        Option option = sale(
                may(Office.STATE, SELL).when(ToyBook.PRICE.atLeast(Money.parse("EUR 1.00"))),
                only(SELL).when(ToyBook.PRICE.atMost(Money.parse("EUR 9.00"))));
        assertThat(option.missing()).extracting(missing -> missing.what().en()).containsExactly("price", "new asset");
    }

    @Test
    void what_the_rules_turn_on_is_missing_and_what_is_settled_is_not() {
        Option option = sale(
                only(SELL).when(outside("limit open", UNKNOWN)),
                only(SELL).when(outside("limit kept", TRUE)),
                may(Office.STATE, SELL).when(outside("power open", UNKNOWN)),
                may(Office.COURT, SELL).when(Condition.all(outside("power fails", FALSE), outside("moot", UNKNOWN))));
        assertThat(option.missing())
                .extracting(missing -> missing.what().en())
                .containsExactly("price", "new asset", "en limit open", "en power open");
    }

    @Test
    void what_an_act_may_leave_unsaid_is_missing_only_if_a_rule_asks_for_it() {
        ImmutableList<Option> plain = ToyBook.of(art("1").always(may(Office.FIU, ORDER_HOLD)))
                .options(Files.usual().file(), A1, NOW);
        assertThat(plain.get(0).missing())
                .extracting(missing -> missing.what().en())
                .containsExactly("new hold");
        ImmutableList<Option> asked = BOOK.options(Files.usual().file(), A1, NOW);
        assertThat(asked.get(0).missing()).extracting(Missing::supply).contains(new Supply.Told(OrderHold.GROUND));
    }

    @Test
    void an_unread_or_unverified_rule_leaves_the_option_open() {
        Wording why = ToyBook.name("unread");
        Option unread = sale(
                ToyBook.of(art("1").from("2020-01-01", may(Office.STATE, SELL)).unknownFrom("2026-01-01", why)));
        assertThat(unread.holders()).containsExactly(Office.STATE);
        assertThat(unread.missing()).extracting(missing -> missing.what().en()).contains("art. 1 Toy: en unread");
        RuleBook unverified = ToyBook.of(
                art("1", Check.UNVERIFIED).always(only(SELL).when(outside("limit", FALSE)), may(Office.STATE, SELL)));
        assertThat(names(unverified, Files.usual(), A1, NOW)).isEmpty();
        assertThat(names(unverified.strict(), Files.usual(), A1, NOW)).containsExactly("Sell");
    }

    @Test
    void under_a_regime_any_edition_that_may_turn_out_to_count_keeps_the_option_open() {
        Regime<Seize> regime = new Regime<>(
                ToyBook.name("regime"),
                Fact.outside(ToyBook.name("period"), new Supply.Header(), matter -> Optional.empty()),
                Regime.Selects.EDITIONS_OF_THE_PERIOD,
                art("9").citation());
        Power<Seize> power = may(Office.COURT, SEIZE).under(regime);
        Option option = ToyBook.of(art("1").until("2026-01-31", power))
                .options(Files.usual().file(), A1, NOW)
                .get(0);
        assertThat(option.holders()).containsExactly(Office.COURT);
        assertThat(option.missing()).contains(new Missing(ToyBook.name("period"), new Supply.Header()));
        assertThat(ToyBook.of(art("1").until("2026-01-31", power.when(outside("a", FALSE))))
                        .options(Files.usual().file(), A1, NOW))
                .isEmpty();
    }

    @Test
    void what_the_file_rules_out_before_any_law_is_no_option() {
        RuleBook book = ToyBook.of(art("1").always(may(Office.STATE, SELL)));
        assertThat(names(book, Files.usual(), A1, NOW)).containsExactly("Sell");
        assertThat(names(book, Files.usual(), new AssetId("A2"), NOW))
                .as("money")
                .isEmpty();
        Files sold = Files.usual().after(book, sell("2026-07-01T10:00", "EUR 500.00"));
        assertThat(names(book, sold, A1, NOW)).isEmpty();
    }

    @Test
    void an_asset_comes_with_what_can_be_done_about_its_measures() {
        Files held = Files.usual().after(BOOK, hold("2026-07-01T10:00"));
        ImmutableList<Option> options = BOOK.options(held.file(), A1, NOW);
        assertThat(options)
                .filteredOn(option -> option.about().equals(H1))
                .extracting(option -> option.type().name())
                .containsExactly("ConfirmHold", "ExtendHold", "ReleaseHold");
        assertThat(options.get(0).about()).isEqualTo(A1);
    }

    @Test
    void a_person_comes_with_what_can_be_done_about_all_that_is_the_persons() {
        Files held = Files.usual().after(BOOK, hold("2026-07-01T10:00"));
        assertThat(BOOK.options(held.file(), new PartyId("P1"), NOW))
                .extracting(option -> option.about() + " " + option.type())
                .contains("A1 Sell", "H1 ReleaseHold")
                .doesNotContain("A3 Sell");
        assertThat(BOOK.options(held.file(), new PartyId("P2"), NOW))
                .extracting(option -> option.about() + " " + option.type())
                .contains("A3 Sell")
                .doesNotContain("A1 Sell", "H1 ReleaseHold");
        assertThat(BOOK.options(held.file(), new PartyId("P9"), NOW)).isEmpty();
    }

    @Test
    void without_a_subject_everything_on_the_file_is_gone_through() {
        Files held = Files.usual().after(BOOK, hold("2026-07-01T10:00"));
        assertThat(BOOK.options(held.file(), NOW))
                .extracting(option -> option.about() + " " + option.type())
                .contains("A1 Sell", "H1 ReleaseHold", "A3 Sell")
                .doesNotHaveDuplicates();
        assertThat(BOOK.options(held.file(), NOW.minusMinutes(1))).isEmpty();
    }

    @Test
    void what_would_have_to_name_something_that_the_file_does_not_have_is_no_option() {
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.PUBLIC_PROSECUTOR, REFUSE_DISPOSAL), may(Office.CUSTODIAN, REQUEST_DISPOSAL)));
        assertThat(names(book, Files.usual(), A1, NOW)).containsExactly("RequestDisposal");
        Files asked = Files.usual()
                .after(
                        book,
                        RequestDisposal.builder()
                                .at(NOW)
                                .by(Office.CUSTODIAN)
                                .asset(A1)
                                .request(new RequestId("V1"))
                                .build());
        assertThat(names(book, asked, A1, NOW)).contains("RefuseDisposal");
        assertThat(names(book, asked, new AssetId("A3"), NOW))
                .as("the request is about another asset")
                .containsExactly("RequestDisposal");
    }

    @Test
    void nothing_can_be_done_before_the_last_thing_on_the_file() {
        Files held = Files.usual().after(BOOK, hold("2026-07-01T10:00"));
        assertThat(names(BOOK, held, H1, at("2026-07-01T09:59"))).isEmpty();
        assertThat(names(BOOK, held, H1, at("2026-07-01T10:00"))).hasSize(3);
    }
}
