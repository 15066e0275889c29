package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.confisca.gain.GainEstimate;
import org.confisca.gain.Working;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The section payable of a calculation: what it comes to, and what is wrong with it. */
class PayableReaderTest {
    private static final Path FOLDER = Path.of("../examples/command-line/cases/calculations");
    private static final String TOP =
            "calculation: t\njurisdiction: NL\ncurrency: EUR\ndecidedOn: 2024-03-01\nlines: [{ label: gain, amount: 1000 }]\n";

    static ImmutableList<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(PayableReaderTest::hasPayable).sorted().collect(ImmutableList.toImmutableList());
        }
    }

    private static boolean hasPayable(Path path) {
        try {
            return Files.readString(path).contains("\npayable:");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void what_decisions_print_of_the_sum_and_the_days_comes_out(Path path) throws IOException {
        GainEstimate estimate = paid(Files.readString(path));
        assertThat(estimate.payable()).isNotEmpty();
        assertThat(estimate.payable())
                .allMatch(working ->
                        working.lines().stream().anyMatch(line -> line.printed().isPresent()));
        assertThat(estimate.isAsPrinted()).isTrue();
    }

    @Test
    void a_printed_sum_that_does_not_come_out_is_seen() {
        assertThat(paid(TOP + "payable: { printed: 999.99 }").isAsPrinted()).isFalse();
        assertThat(paid(TOP + "payable: { printed: 1000 }").isAsPrinted()).isTrue();
        assertThat(paid(TOP + "payable: { detention: { printed: 41 } }").isAsPrinted())
                .isFalse();
        assertThat(paid(TOP + "payable: { detention: { printed: 40 } }").isAsPrinted())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ground: DELAY, amount: 100 | 900",
                "ground: DELAY, percent: 10 | 900",
                "ground: DELAY, percent: 10%, atMost: 50 | 950",
                "ground: ALLOCATION, share: 1/4 | 250",
                "ground: ALLOCATION, share: 0.25 | 250",
                "ground: OTHER_MITIGATION, setAt: 640 | 640",
                "ground: VICTIMS, amount: 100 | 900",
                "ground: VICTIMS, awarded: 300, paid: 200, corresponding: 1000 | ?",
                "ground: VICTIMS, form: MEASURE, awarded: 300, paid: 0, corresponding: 1000 | 1000",
                "ground: ABILITY_TO_PAY, amount: unknown | ?",
            })
    void a_deduction_has_one_extent(String deduction, String left) {
        Working sum = paid(TOP + "payable: { deductions: [ { " + deduction + " } ] }")
                .payable()
                .get(0);
        assertThat(sum.result().value().map(Object::toString).orElse("?")).isEqualTo(left);
    }

    @Test
    void the_period_of_the_offence_is_that_of_the_calculation_if_no_other_is_stated() {
        String claim = "deductions: [ { ground: VICTIMS, awarded: 300, paid: 200, corresponding: 1000 } ]";
        String old = "period: { first: 2014-12-31, last: 2014-12-31 }\n";
        assertThat(sum(TOP + old + "payable: { " + claim + " }")).isEqualTo("700");
        assertThat(sum(TOP + old + "payable: { offence: { first: 2015-01-01, last: 2015-01-01 }, " + claim + " }"))
                .isEqualTo("800");
    }

    @Test
    void where_a_decision_goes_on_with_what_it_prints_the_days_do_too() {
        assertThat(paid(TOP + "payable: { printed: 900, because: ROUNDING_NOT_STATED, carry: true,"
                                + " detention: { dayValue: 50, printed: 18 } }")
                        .isAsPrinted())
                .isTrue();
        assertThat(sum(TOP + "payable: { deductions: [ { ground: DELAY, amount: 10, printed: 980,"
                        + " because: SLIP_OF_THE_COURT, carry: true }, { ground: DELAY, amount: 10 } ] }"))
                .isEqualTo("970");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deductions: [ { amount: 1 } ] | $.payable.deductions[0].ground MISSING",
                "deductions: [ { ground: DELAY } ] | $.payable.deductions[0] MISSING",
                "deductions: [ { ground: VICTIMS } ] | $.payable.deductions[0] MISSING",
                "deductions: [ { ground: DELAY, amount: 1, setAt: 2 } ] | $.payable.deductions[0] UNKNOWN_PROPERTY",
                "deductions: [ { ground: DELAY, amount: -1 } ] | $.payable.deductions[0].amount IMPOSSIBLE",
                "deductions: [ { ground: DELAY, percent: 101 } ] | $.payable.deductions[0].percent IMPOSSIBLE",
                "deductions: [ { ground: ALLOCATION, share: 3/2 } ] | $.payable.deductions[0].share IMPOSSIBLE",
                "deductions: [ { ground: DELAY, amount: 1, paid: 1 } ] | $.payable.deductions[0].paid UNKNOWN_PROPERTY",
                "deductions: [ { ground: DELAY, phases: [] } ] | $.payable.deductions[0].phases MISSING",
                "detention: { dayValue: 0 } | $.payable.detention.dayValue IMPOSSIBLE",
                "detention: { rate: 50 } | $.payable.detention.rate UNKNOWN_PROPERTY",
                "detention: { related: [ { days: 5 } ] } | $.payable.detention.related[0].label MISSING",
                "order: MINE | $.payable.order NOT_OF_KIND",
                "wrong: 1 | $.payable.wrong UNKNOWN_PROPERTY",
            })
    void what_is_wrong_is_told_with_its_path(String payable, String finding) {
        assertThat(found(TOP + "payable: { " + payable + " }")).contains(finding);
    }

    @Test
    void a_phase_cannot_end_before_it_begins() {
        assertThat(found(TOP + "payable: { deductions: [ { ground: DELAY, phases: [ { phase: APPEAL, from: 2020-01-02,"
                        + " to: 2020-01-01 } ] } ] }"))
                .contains("$.payable.deductions[0].phases[0].to OUT_OF_ORDER");
    }

    @Test
    void of_several_persons_each_is_named_once() {
        assertThat(found(TOP + "payable: [ { payer: P1 }, { payer: P1 } ]")).contains("$.payable MISSING");
        assertThat(found(TOP + "payable: [ { payer: P1 }, { } ]")).contains("$.payable MISSING");
        assertThat(found(TOP + "payable: [ { } ]")).isEmpty();
    }

    private static String sum(String text) {
        return paid(text).payable().get(0).result().value().orElseThrow().toString();
    }

    private static GainEstimate paid(String text) {
        return Calculations.byItsLaw(text, Format.YAML);
    }

    private static ImmutableList<String> found(String text) {
        return Calculations.found(text);
    }
}
