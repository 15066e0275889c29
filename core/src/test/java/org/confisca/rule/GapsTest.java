package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.PRICE;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.name;
import static org.confisca.rule.ToyBook.number;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Truth.FALSE;
import static org.confisca.rule.Truth.TRUE;
import static org.confisca.rule.Truth.UNKNOWN;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.OnAsset;
import org.confisca.act.OnMeasure;
import org.confisca.act.management.Sell;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.testkit.Files;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What an undetermined answer says is missing: what it turns on, and nothing else. */
class GapsTest {
    private static final Power<Sell> POWER = may(Office.CUSTODIAN, SELL);

    private static Assessment.Undetermined under(Provision... provisions) {
        return (Assessment.Undetermined)
                ToyBook.of(provisions).assess(Files.usual().file(), sell("2026-07-01T10:00", "EUR 500.00"));
    }

    private static void missing(Assessment.Undetermined open, String... wanted) {
        assertThat(open.missing()).extracting(each -> each.what().en()).containsExactly(wanted);
    }

    private static void missing(Condition<? super Sell> demand, String... wanted) {
        missing(under(art("1").always(POWER, only(SELL).when(demand))), wanted);
    }

    @Test
    void a_limit_that_would_forbid_turns_on_its_scope() {
        Assessment.Undetermined open = under(art("1").always(
                        POWER, only(SELL).where(outside("scope", UNKNOWN)).when(outside("demand", FALSE))));
        missing(open, "en scope");
        assertThat(open.trace().get(0).finding().truth()).isEqualTo(UNKNOWN);
        missing(
                under(art("1").always(
                                POWER,
                                only(SELL).where(outside("scope", UNKNOWN)).when(outside("demand", UNKNOWN)))),
                "en scope",
                "en demand");
    }

    @Test
    void a_limit_that_is_met_forbids_nothing_whatever_its_scope() {
        assertThat(ToyBook.of(art("1").always(
                                        POWER,
                                        only(SELL)
                                                .where(outside("scope", UNKNOWN))
                                                .when(outside("demand", TRUE))))
                        .assess(Files.usual().file(), sell("2026-07-01T10:00", "EUR 500.00")))
                .isInstanceOf(Assessment.Permitted.class);
    }

    @Test
    void who_stands_on_a_roster_can_be_missing_itself() {
        Roster<OnAsset, MeasureId> nobody = Roster.of(name("roster"), matter -> Optional.empty());
        Condition<OnAsset> every = Condition.every(nobody, OnMeasure.MEASURE, outside("each", TRUE));
        Assessment.Undetermined open = under(art("1").always(POWER, only(SELL).when(every)));
        assertThat(open.missing()).containsExactly(new Missing(name("roster"), new Supply.Header()));
        Roster<OnAsset, MeasureId> told =
                new Roster<>(name("roster"), new Supply.Told(Sell.PRICE), matter -> Optional.empty());
        assertThat(under(art("1").always(
                                        POWER,
                                        only(SELL)
                                                .when(Condition.every(told, OnMeasure.MEASURE, outside("each", TRUE)))))
                        .missing())
                .extracting(Missing::supply)
                .containsExactly(new Supply.Told(Sell.PRICE));
    }

    @Test
    void of_two_amounts_only_the_unknown_one_is_missing() {
        Ordered<Act, Integer> unknown = number("a", Optional.empty());
        Ordered<Act, Integer> known = number("b", Optional.of(5));
        missing(unknown.atMost(known), "en a");
        missing(known.atMost(unknown), "en a");
        missing(number("c", Optional.empty()).lessThan(unknown), "en c", "en a");
    }

    @Test
    void an_amount_in_another_currency_is_missing_in_that_currency() {
        Money dollars = Money.parse("USD 300.00");
        Ordered<Act, Money> bound =
                Ordered.offRecord(name("bound"), new Supply.Header(), matter -> Optional.of(dollars));
        String wanted = "the price, in the currency it is compared with";
        missing(PRICE.atMost(dollars), wanted);
        missing(PRICE.atMost(bound), wanted);
    }

    @Test
    void what_is_settled_within_a_condition_is_not_missing() {
        missing(
                Condition.all(
                        Condition.any(outside("settles", TRUE), outside("moot", UNKNOWN)), outside("open", UNKNOWN)),
                "en open");
    }

    @Test
    void an_unknown_power_is_not_missing_when_another_holds() {
        Limit<Sell> open = only(SELL).when(outside("limit", UNKNOWN));
        missing(under(art("1").always(open, POWER, POWER.when(outside("power", UNKNOWN)))), "en limit");
        missing(under(art("1").always(open, POWER.when(outside("power", UNKNOWN)))), "en limit", "en power");
    }

    @Test
    void of_a_text_that_nobody_has_read_only_the_scope_and_the_text_are_missing() {
        Power<Sell> asks = POWER.when(outside("demand", UNKNOWN));
        missing(
                under(art("1").from("2020-01-01", asks).unknownFrom("2026-01-01", name("unread"))),
                "art. 1 Toy: en unread");
        missing(
                under(art("1").from("2020-01-01", asks.where(outside("scope", UNKNOWN)))
                        .unknownFrom("2026-01-01", name("unread"))),
                "en scope",
                "art. 1 Toy: en unread");
    }
}
