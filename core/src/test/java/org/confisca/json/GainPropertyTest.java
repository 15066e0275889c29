package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.confisca.gain.Exact;
import org.confisca.gain.Figure;
import org.confisca.gain.GainEstimate;
import org.confisca.jurisdiction.nl.DutchGainLaw;

/** What holds for every calculation. */
class GainPropertyTest {
    private static final String HEAD = "calculation: t\ncurrency: EUR\n";

    private static Exact gain(String body) {
        return Calculations.reckon(HEAD + body).gain().result().value().orElseThrow();
    }

    private static String cash(BigDecimal opening, BigDecimal receipts, BigDecimal closing, BigDecimal spending) {
        return """
                method: CASH
                lines:
                  - { label: o, kind: OPENING, amount: %s }
                  - { label: r, kind: LEGAL_RECEIPTS, amount: %s }
                  - { label: c, kind: CLOSING, amount: %s }
                  - { label: s, kind: SPENDING, amount: %s }
                """.formatted(opening, receipts, closing, spending);
    }

    @Property(tries = 200)
    void the_order_of_lines_does_not_matter_as_long_as_nothing_is_rounded(
            @ForAll @Size(min = 1, max = 12) List<@From("lines") String> lines, @ForAll long seed) {
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(gain("lines:\n" + String.join("", shuffled))).isEqualTo(gain("lines:\n" + String.join("", lines)));
    }

    @Property(tries = 200)
    void unrounded_shares_sum_to_the_gain_and_so_do_rounded_ones_with_a_remainder(
            @ForAll("amounts") BigDecimal amount, @ForAll @IntRange(min = 1, max = 9) int persons) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= persons; i++) {
            names.add("P" + i);
        }
        String body =
                "lines: [{ label: a, amount: " + amount + " }]\ndivision: { key: EQUAL, %spersons: " + names + " }";
        for (String rounding : List.of("", "round: cent, remainder: FIRST, ", "round: euro down, remainder: LAST, ")) {
            GainEstimate estimate = Calculations.reckon(HEAD + body.formatted(rounding));
            Exact sum = estimate.shares().values().stream()
                    .flatMap(share -> share.value().stream())
                    .reduce(Exact.ZERO, Exact::plus);
            assertThat(sum).isEqualTo(Exact.of(amount));
        }
    }

    @Property(tries = 200)
    void a_lawful_receipt_lowers_the_gain_by_itself_or_to_nothing(
            @ForAll("amounts") BigDecimal opening,
            @ForAll("amounts") BigDecimal receipts,
            @ForAll("amounts") BigDecimal closing,
            @ForAll("amounts") BigDecimal spending,
            @ForAll("amounts") BigDecimal more) {
        Exact before = gain(cash(opening, receipts, closing, spending));
        Exact after = gain(cash(opening, receipts.add(more), closing, spending));
        assertThat(before.signum()).isNotNegative();
        assertThat(after).isEqualTo(before.minus(before.lower(Exact.of(more))));
        Statistics.label("gain").collect(before.signum() > 0);
    }

    @Property(tries = 200)
    void money_put_on_ones_own_account_and_withdrawn_changes_nothing(
            @ForAll("amounts") BigDecimal receipts,
            @ForAll("amounts") BigDecimal spending,
            @ForAll("amounts") BigDecimal moved) {
        assertThat(gain(cash(BigDecimal.ZERO, receipts.add(moved), BigDecimal.ZERO, spending.add(moved))))
                .isEqualTo(gain(cash(BigDecimal.ZERO, receipts, BigDecimal.ZERO, spending)));
    }

    @Property(tries = 200)
    void with_assets_at_cost_cash_and_bank_and_net_worth_agree(
            @ForAll("amounts") BigDecimal opening,
            @ForAll("amounts") BigDecimal income,
            @ForAll("amounts") BigDecimal loan,
            @ForAll("amounts") BigDecimal house,
            @ForAll("amounts") BigDecimal consumption,
            @ForAll("amounts") BigDecimal closing) {
        String cash =
                cash(opening, income.add(loan), closing, house.add(consumption)).replace("CASH", "CASH_AND_BANK");
        String worth = """
                method: NET_WORTH
                lines:
                  - { label: a, kind: ASSETS_AT_BEGINNING, amount: %s }
                  - { label: b, kind: DEBTS_AT_BEGINNING, amount: 0 }
                  - { label: c, kind: ASSETS_AT_END, amount: %s }
                  - { label: d, kind: DEBTS_AT_END, amount: %s }
                  - { label: e, kind: CONSUMPTION, amount: %s }
                  - { label: f, kind: LEGAL_INCOME, amount: %s }
                """.formatted(opening, closing.add(house), loan, consumption, income);
        assertThat(gain(cash)).isEqualTo(gain(worth));
    }

    @Property(tries = 300)
    void whatever_is_well_formed_comes_to_a_figure_or_to_what_is_missing(@ForAll("calculations") String body) {
        CalculationReading reading = CalculationReader.read(HEAD + body, Format.YAML);
        if (reading instanceof CalculationReading.Usable usable) {
            GainEstimate estimate = usable.calculation().reckon(DutchGainLaw.law());
            Figure gain = estimate.gain().result();
            assertThat(gain.value().isPresent()).isNotEqualTo(!gain.missing().isEmpty());
            assertThat(CalculationWriter.write(estimate))
                    .isEqualTo(CalculationWriter.write(estimate))
                    .startsWith("{");
            Statistics.label("outcome").collect(gain.value().isPresent() ? "known" : "open");
        } else {
            Statistics.label("outcome").collect("unusable");
        }
        Statistics.label("outcome").coverage(checker -> {
            checker.check("known").percentage(share -> share > 5);
            checker.check("open").percentage(share -> share > 5);
            checker.check("unusable").percentage(share -> share > 5);
        });
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.longs()
                .between(0, 100_000_000L)
                .edgeCases(config -> config.add(0L, 1L, 5L))
                .map(cents -> BigDecimal.valueOf(cents, 2));
    }

    @Provide
    Arbitrary<String> lines() {
        return Combinators.combine(
                        amounts(),
                        Arbitraries.of("", ", sign: \"-\"", ", then: [{ divide: 3 }]", ", then: [{ percent: 7.5 }]"))
                .as((amount, more) -> "  - { label: a, amount: " + amount + more + " }\n");
    }

    @Provide
    Arbitrary<String> calculations() {
        Arbitrary<String> content = Arbitraries.of(
                "amount: 12.50",
                "amount: unknown",
                "quantity: [3 plants, 28.2], price: 4.07",
                "amount: =x",
                "amount: 1.234",
                "method: LOWEST, lines: [{ label: b, id: x, amount: 3 }, { label: c, amount: 1/3 }]",
                "method: AVERAGE, lines: []",
                "amount: -7",
                "amount: 0");
        Arbitrary<String> kind =
                Arbitraries.of("", "", ", kind: REVENUE", ", kind: COSTS", ", kind: YIELD", ", aside: true");
        Arbitrary<String> then = Arbitraries.of(
                "",
                ", then: [{ divide: 7, round: cent }]",
                ", then: [{ divide: 0 }]",
                ", then: [{ minus: =x }]",
                ", then: [{ divide: =x }]",
                ", then: [{ times: 999999999999999 }]",
                ", printed: 12.50",
                ", costsAllowed: true");
        Arbitrary<String> line = Combinators.combine(content, kind, then)
                .as((what, which, done) -> "  - { label: a, " + what + which + done + " }\n");
        Arbitrary<String> top = Arbitraries.of(
                "",
                "",
                "method: TRANSACTION\n",
                "method: HARVEST\nharvests: 3\n",
                "method: CASH\n",
                "method: AVERAGE\n",
                "division: { key: EQUAL, round: cent, persons: [P1, P2, P3] }\n",
                "division: { key: JOINT, persons: [P1] }\n");
        return Combinators.combine(top, line.list().ofMinSize(0).ofMaxSize(3))
                .as((head, lines) -> head + (lines.isEmpty() ? "lines: []\n" : "lines:\n" + String.join("", lines)));
    }
}
