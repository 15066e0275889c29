package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.Fraction;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyKind;
import org.confisca.gain.Deduction;
import org.confisca.gain.Deduction.Decided;
import org.confisca.gain.Deduction.Phase;
import org.confisca.gain.DelayCap;
import org.confisca.gain.DetentionQuestion;
import org.confisca.gain.Exact;
import org.confisca.gain.Extent;
import org.confisca.gain.Figure;
import org.confisca.gain.Missing;
import org.confisca.gain.PayableStage;
import org.confisca.gain.PhaseKind;
import org.confisca.gain.Rounding;
import org.confisca.gain.Working;
import org.confisca.gain.WorkingLine;
import org.confisca.gain.YearOfDetention;
import org.confisca.gain.payable.Payable;
import org.confisca.gain.payable.PayableAnswer;
import org.confisca.gain.payable.PayableQuestion;
import org.confisca.gain.payable.PayableQuestionBuilder;
import org.confisca.source.Language;
import org.confisca.source.Wording;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Art. 36e(5) and (8)–(11) Sr: what has to be paid, at the boundaries of each rule. */
class PayableTest {
    private static final LocalDate NEW_TEXT = LocalDate.of(2015, 1, 1);

    @Test
    void a_claim_goes_off_as_far_as_it_was_paid_if_the_offence_began_under_the_text_of_2015() {
        assertThat(paid(question("1000", NEW_TEXT).addDeductions(claim("300", "100", "1000"))))
                .isEqualTo(Exact.of(900));
    }

    @Test
    void a_claim_goes_off_as_awarded_if_the_offence_began_a_day_earlier() {
        assertThat(paid(question("1000", NEW_TEXT.minusDays(1)).addDeductions(claim("300", "100", "1000"))))
                .isEqualTo(Exact.of(700));
    }

    @Test
    void what_was_paid_is_not_asked_where_the_older_text_lets_more_go_off_whatever_it_is() {
        Deduction unpaid = new Deduction.Victim(
                Wording.same("A"),
                Deduction.Form.CLAIM,
                exact("300"),
                Optional.empty(),
                exact("1000"),
                Optional.empty(),
                Deduction.Shown.NOTHING);
        assertThat(paid(question("1000", NEW_TEXT.minusDays(1)).addDeductions(unpaid)))
                .isEqualTo(Exact.of(700));
        PayableAnswer open = answer(question("1000", NEW_TEXT).addDeductions(unpaid));
        assertThat(missing(open)).containsExactly("A: what was paid (MINISTER)");
        assertThat(open.atMost()).contains(Exact.of(1000));
    }

    @Test
    void no_more_of_a_claim_goes_off_than_the_gain_that_corresponds_to_it() {
        assertThat(paid(question("1000", NEW_TEXT).addDeductions(claim("300", "300", "250"))))
                .isEqualTo(Exact.of(750));
        assertThat(paid(question("1000", NEW_TEXT).addDeductions(claim("300", "300", "301"))))
                .isEqualTo(Exact.of(700));
    }

    @Test
    void a_duty_to_pay_for_the_victim_goes_off_since_2015_only() {
        Deduction measure = new Deduction.Victim(
                Wording.same("B"),
                Deduction.Form.MEASURE,
                exact("300"),
                exact("200"),
                exact("300"),
                Optional.empty(),
                Deduction.Shown.NOTHING);
        assertThat(paid(question("1000", NEW_TEXT).addDeductions(measure))).isEqualTo(Exact.of(800));
        // A decision under the older text alone knows no such deduction.
        assertThat(paid(question("1000", NEW_TEXT.minusYears(2))
                        .decidedOn(NEW_TEXT.minusDays(1))
                        .addDeductions(measure)))
                .isEqualTo(Exact.of(1000));
        // Under both, the text with the higher deduction applies.
        assertThat(paid(question("1000", NEW_TEXT.minusYears(2)).addDeductions(measure)))
                .isEqualTo(Exact.of(800));
    }

    @Test
    void an_unknown_day_of_the_offence_matters_only_if_the_texts_differ() {
        PayableQuestionBuilder unknown = PayableQuestion.builder()
                .currency(CurrencyUnit.EUR)
                .estimate(Figure.of(Exact.of(1000)))
                .decidedOn(LocalDate.of(2024, 3, 1))
                .inStatedOrder(false);
        assertThat(missing(answer(unknown.addDeductions(claim("300", "100", "1000")))))
                .containsExactly("the day of the offence, which selects the text about victims (PUBLIC_PROSECUTOR)");
        assertThat(paid(PayableQuestion.builder()
                        .currency(CurrencyUnit.EUR)
                        .estimate(Figure.of(Exact.of(1000)))
                        .inStatedOrder(false)
                        .addDeductions(claim("300", "300", "1000"))))
                .isEqualTo(Exact.of(700));
    }

    @Test
    void the_choice_of_the_text_is_shown_with_the_case_law_that_asks_for_it() {
        PayableAnswer answer =
                answer(question("1000", NEW_TEXT.minusDays(1)).addDeductions(claim("300", "100", "1000")));
        assertThat(shown(answer.sum()))
                .contains("the text most favourable to the person; in all there goes off 300 "
                        + "NL-SR-36E-VERSIONS (art. 1(1) Sr; HR 3 December 2019, ECLI:NL:HR:2019:1888 "
                        + "[official publication read])");
    }

    @Test
    void things_go_off_in_the_order_of_the_law_however_they_are_listed() {
        Decided delay = decided(PayableStage.DELAY, percent("10"));
        Decided ability = decided(PayableStage.ABILITY_TO_PAY, new Extent.Amount(Exact.of(500)));
        assertThat(paid(question("1000", NEW_TEXT).addDeductions(delay, ability)))
                .isEqualTo(Exact.of(450));
        assertThat(paid(question("1000", NEW_TEXT).inStatedOrder(true).addDeductions(delay, ability)))
                .isEqualTo(Exact.of(400));
    }

    @Test
    void nothing_is_paid_below_zero() {
        assertThat(paid(question("1000", NEW_TEXT)
                        .addDeductions(decided(PayableStage.EARLIER_ORDERS, new Extent.Amount(Exact.of(1001))))))
                .isEqualTo(Exact.ZERO);
    }

    @Test
    void a_sum_above_the_estimate_cannot_be_ordered() {
        PayableAnswer above = answer(question("1000", NEW_TEXT)
                .addDeductions(decided(PayableStage.OTHER_MITIGATION, new Extent.LoweredTo(Exact.of("1000.01")))));
        assertThat(above.sum().impossible()).hasSize(1);
        assertThat(above.sum().result()).isEqualTo(Figure.of(Exact.of(1000)));
        PayableAnswer equal = answer(question("1000", NEW_TEXT)
                .addDeductions(decided(PayableStage.OTHER_MITIGATION, new Extent.LoweredTo(Exact.of(1000)))));
        assertThat(equal.sum().impossible()).isEmpty();
    }

    @Test
    void what_the_court_has_not_decided_is_missing_and_not_nothing() {
        PayableAnswer open = answer(question("1000", NEW_TEXT)
                .addDeductions(
                        decided(PayableStage.ABILITY_TO_PAY, new Extent.Unknown()),
                        decided(PayableStage.DELAY, percent("10"))));
        assertThat(missing(open)).containsExactly("how much goes off because of ability to pay (x) (COURT)");
        assertThat(open.atMost()).contains(Exact.of(900));
    }

    @Test
    void an_open_estimate_leaves_everything_open() {
        PayableAnswer open = answer(PayableQuestion.builder()
                .currency(CurrencyUnit.EUR)
                .estimate(Figure.open(new Missing(Wording.same("estimate"), Optional.of(Office.COURT))))
                .inStatedOrder(false)
                .addDeductions(decided(PayableStage.DELAY, percent("10"))));
        assertThat(missing(open)).containsExactly("estimate (COURT)");
        assertThat(open.atMost()).isEmpty();
    }

    @Test
    void a_share_leaves_the_estimate_alone_and_lowers_what_is_to_be_paid() {
        PayableAnswer half = answer(question("1000", NEW_TEXT)
                .addDeductions(decided(PayableStage.ALLOCATION, new Extent.Share(Fraction.of(1, 3))))
                .atTheEnd(Rounding.CENT));
        assertThat(half.sum().result()).isEqualTo(Figure.of(Exact.of("333.33")));
        assertThat(half.sum().lines().get(0).figure()).isEqualTo(Figure.of(Exact.of(1000)));
    }

    @Test
    void rounding_upwards_does_not_lift_the_sum_above_the_estimate() {
        assertThat(paid(question("1000.005", NEW_TEXT).atTheEnd(Rounding.CENT))).isEqualTo(Exact.of("1000.005"));
    }

    @Test
    void delay_of_a_phase_follows_the_scale_and_its_boundaries() {
        LocalDate begun = LocalDate.of(2020, 1, 15);
        assertThat(afterDelay(begun, LocalDate.of(2022, 1, 15))).isEqualTo(Exact.of(1000));
        assertThat(afterDelay(begun, LocalDate.of(2022, 1, 16))).isEqualTo(Exact.of(950));
        assertThat(afterDelay(begun, LocalDate.of(2022, 7, 15))).isEqualTo(Exact.of(950));
        assertThat(afterDelay(begun, LocalDate.of(2022, 7, 16))).isEqualTo(Exact.of(900));
        assertThat(afterDelay(begun, LocalDate.of(2023, 1, 15))).isEqualTo(Exact.of(900));
        PayableAnswer beyond = answer(question("1000", NEW_TEXT)
                .addDeductions(
                        phases(DelayCap.IN_ALL, phase(PhaseKind.FIRST_INSTANCE, begun, LocalDate.of(2023, 1, 16)))));
        assertThat(missing(beyond))
                .containsExactly("how much goes off for an overrun in first instance that is beyond the scale (COURT)");
    }

    @Test
    void a_short_appeal_does_not_make_good_a_slow_first_instance() {
        LocalDate begun = LocalDate.of(2020, 1, 15);
        LocalDate judged = LocalDate.of(2022, 3, 1);
        assertThat(paid(question("1000", NEW_TEXT)
                        .addDeductions(phases(
                                DelayCap.IN_ALL,
                                phase(PhaseKind.FIRST_INSTANCE, begun, judged),
                                phase(PhaseKind.APPEAL, judged, judged.plusMonths(1))))))
                .isEqualTo(Exact.of(950));
    }

    @Test
    void the_most_that_goes_off_is_read_for_all_phases_or_for_each() {
        LocalDate begun = LocalDate.of(2016, 1, 15);
        Phase first = phase(PhaseKind.FIRST_INSTANCE, begun, begun.plusYears(2).plusMonths(7));
        Phase appeal =
                phase(PhaseKind.APPEAL, first.to(), first.to().plusYears(2).plusMonths(7));
        assertThat(paid(question("86100", NEW_TEXT).addDeductions(phases(DelayCap.IN_ALL, first, appeal))))
                .isEqualTo(Exact.of(81100));
        assertThat(paid(question("86100", NEW_TEXT).addDeductions(phases(DelayCap.PER_PHASE, first, appeal))))
                .isEqualTo(Exact.of(76100));
    }

    @Test
    void of_two_overruns_in_cassation_the_longest_counts_and_its_own_length_must_be_known() {
        LocalDate lodged = LocalDate.of(2023, 1, 15);
        Phase papers = phase(PhaseKind.CASSATION_PAPERS, lodged, lodged.plusMonths(9));
        assertThat(paid(question("1000", NEW_TEXT).addDeductions(phases(DelayCap.IN_ALL, papers))))
                .isEqualTo(Exact.of(950));
        PayableAnswer open = answer(question("1000", NEW_TEXT)
                .addDeductions(
                        phases(DelayCap.IN_ALL, papers, phase(PhaseKind.CASSATION, lodged, lodged.plusYears(3)))));
        assertThat(missing(open)).containsExactly("how long cassation may take (COURT)");
    }

    @Test
    void a_court_may_take_off_more_than_practice_has_and_the_working_says_so() {
        PayableAnswer more = answer(question("174590", NEW_TEXT)
                .addDeductions(decided(PayableStage.DELAY, new Extent.Amount(Exact.of(20000)))));
        assertThat(more.sum().result()).isEqualTo(Figure.of(Exact.of(154590)));
        assertThat(shown(more.sum())).contains("more than is in principle the most; the court may decide so 5000");
        PayableAnswer most = answer(question("174590", NEW_TEXT)
                .addDeductions(decided(PayableStage.DELAY, new Extent.Amount(Exact.of(5000)))));
        assertThat(shown(most.sum())).doesNotContain("in principle");
    }

    @Test
    void days_are_counted_for_each_full_amount() {
        assertThat(days(question("11824", NEW_TEXT), detention())).isEqualTo(Figure.of(Exact.of(472)));
        assertThat(days(question("11825", NEW_TEXT), detention())).isEqualTo(Figure.of(Exact.of(473)));
        assertThat(days(question("30909.71", NEW_TEXT), rate("50"))).isEqualTo(Figure.of(Exact.of(618)));
    }

    @Test
    void a_day_cannot_stand_for_less_than_twenty_five_euro() {
        PayableAnswer answer = answer(question("1000", NEW_TEXT).detention(rate("24.99")));
        assertThat(answer.detention().orElseThrow().impossible()).hasSize(1);
        assertThat(answer.detention().orElseThrow().result()).isEqualTo(Figure.of(Exact.of(40)));
    }

    @Test
    void three_years_have_as_many_days_as_the_day_of_the_offence_says_or_as_is_chosen() {
        LocalDate change = LocalDate.of(2020, 7, 25);
        assertThat(days(question("1000000", change.minusDays(1)), detention())).isEqualTo(Figure.of(Exact.of(1080)));
        assertThat(days(question("1000000", change), detention())).isEqualTo(Figure.of(Exact.of(1095)));
        assertThat(days(question("1000000", change), detention(YearOfDetention.OF_360_DAYS)))
                .isEqualTo(Figure.of(Exact.of(1080)));
        assertThat(days(question("1000000", change.minusDays(1)), detention(YearOfDetention.OF_365_DAYS)))
                .isEqualTo(Figure.of(Exact.of(1095)));
    }

    @Test
    void the_day_of_the_offence_is_not_asked_for_few_days() {
        PayableQuestionBuilder unknown = PayableQuestion.builder()
                .currency(CurrencyUnit.EUR)
                .decidedOn(LocalDate.of(2024, 3, 1))
                .inStatedOrder(false);
        assertThat(days(unknown.estimate(Figure.of(Exact.of(27000))), detention()))
                .isEqualTo(Figure.of(Exact.of(1080)));
        assertThat(days(unknown.estimate(Figure.of(Exact.of(27025))), detention())
                        .missing())
                .hasSize(1);
    }

    @Test
    void related_measures_share_the_maximum() {
        DetentionQuestion two = DetentionQuestion.builder()
                .from(detention())
                .addRelated(new DetentionQuestion.Related(Wording.same("other"), Optional.of(700)))
                .build();
        assertThat(days(question("1000000", NEW_TEXT), two)).isEqualTo(Figure.of(Exact.of(380)));
        DetentionQuestion unknown = DetentionQuestion.builder()
                .from(detention())
                .addRelated(new DetentionQuestion.Related(Wording.same("other"), Optional.empty()))
                .build();
        assertThat(days(question("1000000", NEW_TEXT), unknown).missing()).hasSize(1);
    }

    @Test
    void the_court_may_fix_fewer_days_by_a_scale_of_its_own_but_not_more() {
        assertThat(days(question("18940.76", NEW_TEXT), fixed(129))).isEqualTo(Figure.of(Exact.of(129)));
        PayableAnswer most = answer(question("18940.76", NEW_TEXT).detention(fixed(757)));
        assertThat(most.detention().orElseThrow().impossible()).isEmpty();
        PayableAnswer more = answer(question("18940.76", NEW_TEXT).detention(fixed(758)));
        assertThat(more.detention().orElseThrow().impossible()).hasSize(1);
    }

    @Test
    void a_legal_person_is_not_detained_which_nobody_has_verified() {
        PayableAnswer answer =
                answer(question("1000", NEW_TEXT).person(PartyKind.LEGAL_PERSON).detention(detention()));
        assertThat(answer.detention().orElseThrow().result()).isEqualTo(Figure.of(Exact.ZERO));
        assertThat(shown(answer.detention().orElseThrow()))
                .contains("NL-SR-36E-LEGPERS")
                .contains("not verified");
    }

    @Test
    void before_2020_the_court_fixed_no_days_with_the_measure() {
        LocalDate since = LocalDate.of(2020, 1, 1);
        PayableAnswer before =
                answer(question("1000", NEW_TEXT).decidedOn(since.minusDays(1)).detention(detention()));
        assertThat(before.detention().orElseThrow().impossible()).hasSize(1);
        assertThat(days(question("1000", NEW_TEXT).decidedOn(since), detention()))
                .isEqualTo(Figure.of(Exact.of(40)));
    }

    private static Exact afterDelay(LocalDate from, LocalDate to) {
        return paid(question("1000", NEW_TEXT)
                .addDeductions(phases(DelayCap.IN_ALL, phase(PhaseKind.FIRST_INSTANCE, from, to))));
    }

    private static Deduction.Phases phases(DelayCap cap, Phase... phases) {
        return new Deduction.Phases(Wording.same("delay"), ImmutableList.copyOf(phases), cap, Deduction.Shown.NOTHING);
    }

    private static Phase phase(PhaseKind kind, LocalDate from, LocalDate to) {
        return new Phase(kind, from, to, false);
    }

    private static DetentionQuestion detention() {
        return detention(YearOfDetention.BY_DAY_OF_OFFENCE);
    }

    private static DetentionQuestion detention(YearOfDetention year) {
        return DetentionQuestion.builder().year(year).build();
    }

    private static DetentionQuestion rate(String value) {
        return DetentionQuestion.builder()
                .from(detention())
                .dayValue(Exact.of(value))
                .build();
    }

    private static DetentionQuestion fixed(int days) {
        return DetentionQuestion.builder().from(detention()).fixed(days).build();
    }

    private static Figure days(PayableQuestionBuilder question, DetentionQuestion detention) {
        return answer(question.detention(detention)).detention().orElseThrow().result();
    }

    private static Decided decided(PayableStage stage, Extent extent) {
        return new Decided(stage, Wording.same("x"), extent);
    }

    private static Extent percent(String percent) {
        return new Extent.Percent(Exact.of(percent), Extent.Of.REST, Optional.empty());
    }

    private static Deduction claim(String awarded, String paid, String corresponding) {
        return new Deduction.Victim(
                Wording.same("A"),
                Deduction.Form.CLAIM,
                exact(awarded),
                exact(paid),
                exact(corresponding),
                Optional.empty(),
                Deduction.Shown.NOTHING);
    }

    private static Optional<Exact> exact(String figure) {
        return Optional.of(Exact.of(figure));
    }

    private static PayableQuestionBuilder question(String estimate, LocalDate offence) {
        return PayableQuestion.builder()
                .currency(CurrencyUnit.EUR)
                .estimate(Figure.of(Exact.of(estimate)))
                .offence(new DateRange(offence, offence.plusMonths(6)))
                .decidedOn(LocalDate.of(2024, 3, 1))
                .inStatedOrder(false);
    }

    private static PayableAnswer answer(PayableQuestionBuilder question) {
        return Payable.of(question.build(), DutchPayable.law());
    }

    private static Exact paid(PayableQuestionBuilder question) {
        PayableAnswer answer = answer(question);
        assertThat(answer.sum().result().missing()).isEmpty();
        return answer.sum().result().value().orElseThrow();
    }

    private static ImmutableList<String> missing(PayableAnswer answer) {
        return answer.sum().result().missing().stream()
                .map(each -> each.what().en()
                        + each.by().map(office -> " (" + office + ")").orElse(""))
                .collect(ImmutableList.toImmutableList());
    }

    private static String shown(Working working) {
        StringBuilder text = new StringBuilder();
        for (WorkingLine line : working.lines()) {
            text.append(line.label().en()).append(' ');
            line.figure().value().ifPresent(text::append);
            line.bases().forEach(basis -> text.append(' ').append(basis.in(Language.EN)));
            text.append('\n');
        }
        return text.toString();
    }
}
