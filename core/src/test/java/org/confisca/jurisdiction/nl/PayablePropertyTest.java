package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.Fraction;
import org.confisca.gain.Deduction;
import org.confisca.gain.DetentionQuestion;
import org.confisca.gain.Exact;
import org.confisca.gain.Extent;
import org.confisca.gain.Figure;
import org.confisca.gain.PayableStage;
import org.confisca.gain.Rounding;
import org.confisca.gain.YearOfDetention;
import org.confisca.gain.payable.Payable;
import org.confisca.gain.payable.PayableAnswer;
import org.confisca.gain.payable.PayableQuestion;
import org.confisca.gain.payable.PayableQuestionBuilder;
import org.confisca.source.Wording;
import org.joda.money.CurrencyUnit;

/** What holds for every estimate and every list of deductions. */
class PayablePropertyTest {
    private static final LocalDate OFFENCE = LocalDate.of(2014, 7, 1);

    @Property
    void what_is_paid_is_never_more_than_the_estimate_nor_less_than_nothing(
            @ForAll @LongRange(min = 0, max = 1_000_000_00L) long cents,
            @ForAll("deductions") List<Deduction> deductions,
            @ForAll boolean statedOrder) {
        Exact estimate = cents(cents);
        PayableAnswer answer = answer(estimate, deductions, statedOrder);
        answer.sum().result().value().ifPresent(sum -> assertThat(sum).isBetween(Exact.ZERO, estimate));
        assertThat(answer.atMost().orElseThrow()).isBetween(Exact.ZERO, estimate);
        answer.sum()
                .result()
                .value()
                .ifPresent(sum -> assertThat(answer.atMost()).contains(sum));
    }

    @Property
    void the_estimate_stays_what_it_is(
            @ForAll @LongRange(min = 0, max = 1_000_000_00L) long cents,
            @ForAll("deductions") List<Deduction> deductions) {
        PayableAnswer answer = answer(cents(cents), deductions, false);
        assertThat(answer.sum().lines().get(0).figure()).isEqualTo(Figure.of(cents(cents)));
    }

    @Property
    void another_deduction_never_makes_the_sum_higher(
            @ForAll @LongRange(min = 0, max = 1_000_000_00L) long cents,
            @ForAll("knownOnly") List<Deduction> deductions,
            @ForAll("known") Deduction more) {
        Exact less = answer(cents(cents), deductions, false).atMost().orElseThrow();
        List<Deduction> all =
                ImmutableList.<Deduction>builder().addAll(deductions).add(more).build();
        assertThat(answer(cents(cents), all, false).atMost().orElseThrow()).isLessThanOrEqualTo(less);
    }

    @Property
    void more_of_one_deduction_never_makes_the_sum_higher(
            @ForAll @LongRange(min = 0, max = 1_000_000_00L) long cents,
            @ForAll("deductions") List<Deduction> deductions,
            @ForAll @LongRange(min = 0, max = 100_000_00L) long amount,
            @ForAll @LongRange(min = 0, max = 100_000_00L) long more) {
        Exact less =
                answer(cents(cents), with(deductions, amount), false).atMost().orElseThrow();
        Exact least = answer(cents(cents), with(deductions, amount + more), false)
                .atMost()
                .orElseThrow();
        assertThat(least).isLessThanOrEqualTo(less);
    }

    @Property
    void something_unknown_leaves_the_sum_open_unless_nothing_is_left_to_go_off(
            @ForAll @LongRange(min = 1, max = 1_000_000_00L) long cents) {
        PayableAnswer answer = answer(
                cents(cents),
                ImmutableList.of(new Deduction.Decided(PayableStage.DELAY, Wording.same("x"), new Extent.Unknown())),
                false);
        assertThat(answer.sum().result().missing()).hasSize(1);
    }

    @Property
    void days_rise_with_the_sum_and_stay_under_the_maximum(
            @ForAll @LongRange(min = 0, max = 100_000_00L) long cents,
            @ForAll @LongRange(min = 0, max = 100_000_00L) long more,
            @ForAll @IntRange(min = 25, max = 200) int dayValue,
            @ForAll @IntRange(min = 0, max = 1200) int related,
            @ForAll YearOfDetention year) {
        Exact few = days(cents(cents), dayValue, related, year);
        Exact many = days(cents(cents + more), dayValue, related, year);
        assertThat(few).isLessThanOrEqualTo(many);
        int cap = year == YearOfDetention.OF_365_DAYS ? 1095 : 1080;
        assertThat(many).isBetween(Exact.ZERO, Exact.of(Math.max(0, cap - related)));
        assertThat(many.times(Exact.of(dayValue))).isLessThanOrEqualTo(cents(cents + more));
    }

    @Provide
    Arbitrary<List<Deduction>> deductions() {
        return Arbitraries.oneOf(known(), unknown()).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Deduction>> knownOnly() {
        return known().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Deduction> known() {
        Arbitrary<Extent> amount =
                Arbitraries.longs().between(0, 500_000_00L).map(cents -> new Extent.Amount(cents(cents)));
        Arbitrary<Extent> percent = Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(Extent.Of.class),
                        Arbitraries.longs().between(0, 10_000_00L).optional())
                .as((part, of, most) -> new Extent.Percent(Exact.of(part), of, most.map(PayablePropertyTest::cents)));
        Arbitrary<Extent> share = Arbitraries.integers()
                .between(1, 7)
                .flatMap(whole -> Arbitraries.integers()
                        .between(0, whole)
                        .map(part -> new Extent.Share(Fraction.of(part, whole))));
        Arbitrary<Extent> lowered =
                Arbitraries.longs().between(0, 500_000_00L).map(cents -> new Extent.LoweredTo(cents(cents)));
        return Arbitraries.oneOf(
                decided(Arbitraries.oneOf(amount, percent, share, lowered)), victims(Arbitraries.just(1.0)));
    }

    private static Arbitrary<Deduction> unknown() {
        return Arbitraries.oneOf(decided(Arbitraries.just(new Extent.Unknown())), victims(Arbitraries.just(0.5)));
    }

    private static Arbitrary<Deduction> decided(Arbitrary<Extent> extents) {
        return Combinators.combine(Arbitraries.of(PayableStage.class), extents)
                .as((stage, extent) -> new Deduction.Decided(stage, Wording.same("x"), extent));
    }

    private static Arbitrary<Deduction> victims(Arbitrary<Double> presence) {
        return presence.flatMap(likely -> {
            Arbitrary<Optional<Exact>> figure = Arbitraries.longs()
                    .between(0, 100_000_00L)
                    .map(PayablePropertyTest::cents)
                    .optional(likely);
            return Combinators.combine(Arbitraries.of(Deduction.Form.class), figure, figure, figure)
                    .as((form, awarded, paid, corresponding) -> new Deduction.Victim(
                            Wording.same("v"),
                            form,
                            awarded,
                            paid,
                            corresponding,
                            Optional.empty(),
                            Deduction.Shown.NOTHING));
        });
    }

    private static List<Deduction> with(List<Deduction> deductions, long cents) {
        return ImmutableList.<Deduction>builder()
                .addAll(deductions)
                .add(new Deduction.Decided(
                        PayableStage.OTHER_MITIGATION, Wording.same("y"), new Extent.Amount(cents(cents))))
                .build();
    }

    private static Exact days(Exact sum, int dayValue, int related, YearOfDetention year) {
        DetentionQuestion asked = DetentionQuestion.builder()
                .dayValue(Exact.of(dayValue))
                .addRelated(new DetentionQuestion.Related(Wording.same("r"), Optional.of(related)))
                .year(year)
                .build();
        return Payable.of(
                        question(sum, ImmutableList.of(), false)
                                .detention(asked)
                                .build(),
                        DutchPayable.law())
                .detention()
                .orElseThrow()
                .result()
                .value()
                .orElseThrow();
    }

    private static PayableAnswer answer(Exact estimate, List<Deduction> deductions, boolean statedOrder) {
        return Payable.of(question(estimate, deductions, statedOrder).build(), DutchPayable.law());
    }

    private static PayableQuestionBuilder question(Exact estimate, List<Deduction> deductions, boolean statedOrder) {
        return PayableQuestion.builder()
                .currency(CurrencyUnit.EUR)
                .estimate(Figure.of(estimate))
                .offence(new DateRange(OFFENCE, OFFENCE.plusYears(1)))
                .decidedOn(LocalDate.of(2024, 3, 1))
                .inStatedOrder(statedOrder)
                .atTheEnd(Rounding.CENT)
                .addAllDeductions(deductions);
    }

    private static Exact cents(long cents) {
        return Exact.of(cents).dividedBy(Exact.of(100));
    }
}
