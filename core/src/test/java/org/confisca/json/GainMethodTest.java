package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.json.Calculations.gain;
import static org.confisca.json.Calculations.reckon;

import org.confisca.gain.GainEstimate;
import org.confisca.gain.GainLaw;
import org.confisca.gain.WorkingLine;
import org.confisca.jurisdiction.nl.DutchGainLaw;
import org.confisca.source.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What calculations come to, typed in as a reader of docs/calculations.md would. */
class GainMethodTest {
    private static final String CASH = """
            method: CASH
            lines:
              - { label: o, kind: OPENING, amount: 100 }
              - { label: r, kind: LEGAL_RECEIPTS, amount: 200 }
              - { label: c, kind: CLOSING, amount: 50 }
              - { label: s, kind: SPENDING, amount: %s }
            """;
    private static final String NET_WORTH = """
            method: NET_WORTH
            lines:
              - { label: a, kind: ASSETS_AT_BEGINNING, amount: 1000 }
              - { label: b, kind: DEBTS_AT_BEGINNING, amount: 400 }
              - { label: c, kind: ASSETS_AT_END, amount: 1900 }
              - { label: d, kind: DEBTS_AT_END, amount: 300 }
              - { label: e, kind: CONSUMPTION, amount: 250 }
              - { label: f, kind: LEGAL_INCOME, amount: 700 }
            """;

    @Test
    void cash_that_is_not_explained_is_gain_and_explained_cash_is_not() {
        assertThat(gain(CASH.formatted("251"))).isEqualTo("1");
        assertThat(gain(CASH.formatted("250"))).isEqualTo("0");
        assertThat(gain(CASH.formatted("249"))).isEqualTo("0");
        assertThat(gain(CASH.formatted("1000").replace("CASH", "CASH_AND_BANK")))
                .isEqualTo("750");
    }

    @Test
    void a_balance_that_nobody_stated_is_not_zero() {
        assertThat(gain(CASH.formatted("1000").replaceFirst(".*OPENING.*\n", "")))
                .isEqualTo("? opening balance (in 'simple cash statement')");
        assertThat(gain(CASH.formatted("unknown"))).isEqualTo("? s");
    }

    @Test
    void net_worth_that_grew_beyond_lawful_income_is_gain() {
        assertThat(gain(NET_WORTH)).isEqualTo("550"); // 1600 - 600 + 250 - 700
        assertThat(gain(NET_WORTH.replace("amount: 700", "amount: 1250"))).isEqualTo("0");
        assertThat(gain(NET_WORTH.replaceFirst(".*DEBTS_AT_END.*\n", ""))).startsWith("? debts at the end");
    }

    @Test
    void costs_count_only_if_the_court_allows_them() {
        String body = """
                method: TRANSACTION
                lines:
                  - { label: sold, kind: REVENUE, amount: 100 }
                  - { label: bought, kind: COSTS, amount: 30%s }
                """;
        assertThat(gain(body.formatted(""))).isEqualTo("? whether the costs 'bought' may be deducted");
        assertThat(gain(body.formatted(", costsAllowed: true"))).isEqualTo("70");
        assertThat(gain(body.formatted(", costsAllowed: false"))).isEqualTo("100");
        assertThat(gain("costsAllowed: true\n" + body.formatted(""))).isEqualTo("70");
        assertThat(gain("costsAllowed: true\n" + body.formatted(", costsAllowed: false")))
                .isEqualTo("100");
        assertThat(gain("method: TRANSACTION\nlines: [{ label: c, kind: COSTS, amount: 5, costsAllowed: true }]"))
                .isEqualTo("? revenue (in 'transaction method')");
    }

    @Test
    void what_stands_for_one_harvest_counts_for_each() {
        String body = """
                method: HARVEST
                costsAllowed: true
                %s
                lines:
                  - { label: y, kind: YIELD, quantity: [10 plants, 28.2 gram], price: 4 }
                  - { label: d, kind: DEPRECIATION, amount: 600, then: [{ divide: 10 }] }
                  - { label: s, kind: SEIZED_STOCK, amount: 8 }
                """;
        assertThat(gain(body.formatted("harvests: 3"))).isEqualTo("3196"); // (1128 - 60) x 3 - 8
        assertThat(gain(body.formatted("harvests: 3\nperHarvest: { round: 100 down }")))
                .isEqualTo("2992");
        assertThat(gain(body.formatted("harvests: 3\nallHarvests: { round: 1000 down }")))
                .isEqualTo("2992");
        assertThat(gain(body.formatted(
                        "harvests: 3\nperHarvest: { printed: 1000, because: SLIP_OF_THE_COURT, carry: true }")))
                .isEqualTo("2992");
        assertThat(gain(body.formatted(""))).isEqualTo("? the number of harvests (in 'calculation by harvests')");
    }

    @ParameterizedTest
    @CsvSource({"SUM, 9", "AVERAGE, 3", "LOWEST, 1", "HIGHEST, 6"})
    void lines_come_together_by_their_method(String method, String expected) {
        assertThat(gain("method: " + method
                        + "\nlines: [{ label: a, amount: 2 }, { label: b, amount: 6 }, { label: c, amount: 1 },"
                        + " { label: d, amount: 100, aside: true }, { label: e, amount: 7, unit: days }]"))
                .isEqualTo(expected);
        assertThat(gain("method: " + method + "\nlines: []")).startsWith("? an item");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ times: 3 } | 3000",
                "{ divide: 3 } | 1000/3",
                "{ divide: 3, round: cent } | 333.33",
                "{ percent: 12.5 } | 125",
                "{ percent: 12.5% } | 125",
                "{ lessPercent: 25 } | 750",
                "{ share: 1/3 }, { times: 3 } | 1000",
                "{ plus: 1.5 }, { minus: 2 } | 999.5",
                "{ atMost: 999.99 } | 999.99",
                "{ atMost: 1000.01 } | 1000",
                "{ atLeast: 1000.01 } | 1000.01",
                "{ round: 300 } | 900",
                "{ divide: { first: 2022-03-01, last: 2022-04-10 } }, { times: 41 } | 1000",
                "{ minus: 1, id: x }, { minus: =x } | 0",
            })
    void steps_are_done_in_order(String steps, String expected) {
        assertThat(gain("lines: [{ label: a, amount: 1000 }]\nthen: [" + steps + "]"))
                .isEqualTo(expected);
    }

    @Test
    void a_reference_takes_what_a_line_came_to_without_its_sign() {
        assertThat(gain("""
                lines:
                  - { label: weight, id: w, unit: kg, quantity: [345, 0.0282], round: 0.1 down }
                  - { label: sold, id: sold, quantity: =w, price: 3280 }
                  - { label: costs, id: costs, sign: "-", amount: =sold, then: [{ percent: 10 }] }
                  - { label: again, amount: =costs }
                """)).isEqualTo("31816");
    }

    @Test
    void dividing_by_a_line_that_came_to_nothing_is_impossible_and_no_exception() {
        GainEstimate estimate = reckon(
                "calculation: t\ncurrency: EUR\nlines: [{ label: n, id: n, aside: true, amount: 0 }, { label: a, amount: 5, then: [{ divide: =n }] }]");
        assertThat(estimate.gain().result().value()).isEmpty();
        assertThat(estimate.gain().impossible())
                .extracting(wrong -> wrong.in(Language.EN))
                .containsExactly("division by zero: a");
    }

    @Test
    void a_loss_is_no_gain_and_a_kind_is_never_less_than_nothing() {
        assertThat(reckon("calculation: t\ncurrency: EUR\nlines: [{ label: a, amount: -1 }]")
                        .isAsPrinted())
                .isFalse();
        assertThat(reckon("""
                calculation: t
                currency: EUR
                method: TRANSACTION
                lines: [{ label: a, kind: REVENUE, lines: [{ label: b, amount: -1 }] }, { label: c, kind: REVENUE, amount: 5 }]
                """).gain().impossible()).hasSize(1);
    }

    @Test
    void what_grows_without_end_is_open() {
        String steps = "{ times: 999999999999999 }, ".repeat(40);
        assertThat(gain("lines: [{ label: a, amount: 1, then: [" + steps + "] }]"))
                .startsWith("? a rounding");
    }

    @Test
    void a_printed_figure_is_compared_after_rounding_and_before_the_steps() {
        String line =
                "calculation: t\ncurrency: EUR\nlines: [{ label: a, amount: 10.006, round: cent, printed: %s, then: [{ times: 2, printed: %s }] }]";
        assertThat(reckon(line.replace("10.006", "10.0060").formatted("10.01", "20.02"))
                        .isAsPrinted())
                .isTrue();
        assertThat(reckon(line.replace("10.006", "10.0060").formatted("10.00", "20.02"))
                        .isAsPrinted())
                .isFalse();
        assertThat(reckon(line.replace("10.006", "10.0060").formatted("10.01", "20.01"))
                        .isAsPrinted())
                .isFalse();
    }

    @Test
    void an_explained_difference_is_in_order_and_an_idle_explanation_is_not() {
        String body =
                "calculation: t\ncurrency: EUR\nlines: [{ label: a, amount: 10 }]\nexpect: { gain: %s, because: OPEN_NORM }";
        assertThat(reckon(body.formatted("9")).isAsPrinted()).isTrue();
        assertThat(reckon(body.formatted("9")).gain().explained()).hasSize(1);
        assertThat(reckon(body.formatted("10")).isAsPrinted()).isFalse();
        String unknown = "calculation: t\ncurrency: EUR\nlines: [{ label: a, amount: unknown }]\nexpect: { gain: 9%s }";
        assertThat(reckon(unknown.formatted(", because: FIGURE_NOT_PRINTED")).isAsPrinted())
                .isTrue();
        assertThat(reckon(unknown.formatted("")).isAsPrinted()).isFalse();
    }

    @Test
    void a_method_cites_the_law_and_keeps_an_unverified_mark_visible() {
        GainEstimate estimate = reckon(
                "calculation: t\ncurrency: EUR\n" + CASH.formatted("1000").replace("CASH", "CASH_AND_BANK"),
                DutchGainLaw.law());
        assertThat(estimate.gain().lines().stream()
                        .filter(line -> line.role() == WorkingLine.Role.SUBTOTAL)
                        .flatMap(line -> line.bases().stream())
                        .map(basis -> basis.in(Language.EN)))
                .containsExactly("NL-CALC-CASH-X (art. 36e(3) Sr, uitgebreide kasopstelling [not verified])");
        assertThat(reckon("calculation: t\ncurrency: EUR\n" + CASH.formatted("1"), GainLaw.NONE)
                        .gain()
                        .lines())
                .allSatisfy(line -> assertThat(line.bases()).isEmpty());
    }
}
