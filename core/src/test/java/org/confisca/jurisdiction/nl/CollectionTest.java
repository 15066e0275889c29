package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.confisca.casefile.Office;
import org.confisca.gain.Exact;
import org.confisca.gain.Figure;
import org.confisca.gain.collection.CollectionCourse;
import org.confisca.gain.collection.CollectionEvent;
import org.confisca.gain.collection.CollectionEvent.Paid;
import org.confisca.gain.collection.CollectionEvent.Reminded;
import org.confisca.gain.collection.CollectionEvent.ReminderPassed;
import org.confisca.gain.collection.Debt;
import org.confisca.gain.collection.DebtKind;
import org.confisca.gain.collection.Imputation;
import org.confisca.gain.collection.Imputed;
import org.confisca.gain.collection.Instalments;
import org.confisca.gain.collection.Instalments.Instalment;
import org.confisca.gain.collection.Surcharged;
import org.confisca.gain.collection.Surcharges;
import org.confisca.source.Language;
import org.confisca.time.Term;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What a payment goes to first, surcharges and instalments: arts 36f(4) Sr, 6:4:1, 6:4:2 and 6:4:9 Sv. */
class CollectionTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Example
    void a_victims_measure_is_met_principal_first_and_a_fine_costs_first() {
        Debt measure = new Debt("m", DebtKind.VICTIM_MEASURE, euro("100"), euro("9"), euro("20"));
        assertThat(place("100", measure).debts())
                .containsExactly(new Debt("m", DebtKind.VICTIM_MEASURE, euro("0"), euro("9"), euro("20")));
        assertThat(place("109", measure).debts())
                .containsExactly(new Debt("m", DebtKind.VICTIM_MEASURE, euro("0"), euro("0"), euro("20")));
        Debt fine = new Debt("f", DebtKind.FINE, euro("100"), euro("9"), euro("20"));
        assertThat(place("29", fine).debts())
                .containsExactly(new Debt("f", DebtKind.FINE, euro("100"), euro("0"), euro("0")));
        assertThat(place("9.01", fine).debts())
                .containsExactly(new Debt("f", DebtKind.FINE, euro("100"), euro("0"), euro("19.99")));
    }

    @Example
    void the_victims_measure_comes_before_the_fine_even_if_the_payer_means_the_fine() {
        Debt fine = Debt.of("f", DebtKind.FINE, euro("100"));
        Debt measure = Debt.of("m", DebtKind.VICTIM_MEASURE, euro("50"));
        Imputed placed = Imputation.of(
                ImmutableList.of(fine, measure), euro("60"), Optional.of("f"), DutchCollection.imputation());
        assertThat(placed.debts()).extracting(Debt::owed).containsExactly(euro("90"), euro("0"));
        assertThat(placed.working().lines().get(1).bases())
                .extracting(basis -> basis.in(Language.EN))
                .containsExactly(
                        "NL-SV-6-4-2-5 (art. 6:4:2(5) Sv)", "NL-SR-36F-4 (art. 36f(4) Sr, text as from 2015-01-01)");
    }

    @Example
    void between_debts_that_no_rule_orders_the_payer_says_which_is_meant() {
        Debt fine = Debt.of("f", DebtKind.FINE, euro("100"));
        Debt deprivation = Debt.of("d", DebtKind.DEPRIVATION, euro("500"));
        Imputed open = place("599.99", fine, deprivation);
        assertThat(open.debts()).containsExactly(fine, deprivation);
        assertThat(open.working().result().missing())
                .allSatisfy(missing -> assertThat(missing.by()).contains(Office.PARTY))
                .hasSize(1);
        Imputed meant = Imputation.of(
                ImmutableList.of(fine, deprivation), euro("60"), Optional.of("d"), DutchCollection.imputation());
        assertThat(meant.debts()).extracting(Debt::owed).containsExactly(euro("100"), euro("440"));
        assertThat(place("600", fine, deprivation).debts())
                .extracting(Debt::owed)
                .containsExactly(euro("0"), euro("0"));
    }

    @Example
    void what_is_over_after_all_debts_is_left_over() {
        Imputed placed = place("100.01", Debt.of("d", DebtKind.DEPRIVATION, euro("100")));
        assertThat(placed.working().result()).isEqualTo(Figure.of(Exact.of("0.01")));
        assertThat(place("100", Debt.of("d", DebtKind.DEPRIVATION, euro("100")))
                        .working()
                        .result())
                .isEqualTo(Figure.of(Exact.ZERO));
    }

    @Example
    void of_the_measure_for_costs_nobody_has_read_the_order() {
        assertThat(place("10", Debt.of("c", DebtKind.COST_RECOVERY, euro("100")))
                        .working()
                        .result()
                        .missing())
                .hasSize(1);
    }

    @Example
    void a_deprivation_bears_no_surcharge() {
        Debt deprivation = Debt.of("d", DebtKind.DEPRIVATION, euro("100"));
        assertThat(Surcharges.reminded(deprivation, DAY, true, DutchCollection.surcharges())
                        .debt())
                .isEqualTo(deprivation);
        Surcharged further = Surcharges.stillUnpaid(deprivation, DAY, DutchCollection.surcharges());
        assertThat(further.debt()).isEqualTo(deprivation);
        assertThat(further.working().lines().get(1).bases())
                .extracting(basis -> basis.in(Language.EN))
                .containsExactly("NL-SV-6-4-9 (art. 6:4:9 Sv)");
        Imputed wrong = place("1", new Debt("d", DebtKind.DEPRIVATION, euro("100"), euro("0"), euro("20")));
        assertThat(wrong.working().impossible()).hasSize(1);
        assertThat(wrong.debts()).extracting(Debt::owed).containsExactly(euro("99"));
    }

    @Example
    void a_reminder_adds_twenty_euro_once_the_decision_is_final() {
        Debt fine = Debt.of("f", DebtKind.FINE, euro("100"));
        assertThat(Surcharges.reminded(fine, DAY, true, DutchCollection.surcharges())
                        .debt()
                        .owed())
                .isEqualTo(euro("120"));
        assertThat(Surcharges.reminded(fine, DAY, false, DutchCollection.surcharges())
                        .debt()
                        .owed())
                .isEqualTo(euro("100"));
    }

    @Example
    void then_a_fifth_of_what_is_still_owed_is_added_and_forty_euro_at_least() {
        assertThat(further("199.95")).isEqualTo(euro("239.95"));
        assertThat(further("200")).isEqualTo(euro("240"));
        assertThat(further("200.05")).isEqualTo(euro("240.06"));
        assertThat(further("200.09")).isEqualTo(euro("240.10"));
        assertThat(further("0")).isEqualTo(euro("0"));
    }

    @Example
    void the_amounts_before_book_6_were_not_read() {
        Debt fine = Debt.of("f", DebtKind.FINE, euro("100"));
        LocalDate before = LocalDate.of(2019, 12, 31);
        assertThat(Surcharges.reminded(fine, before, true, DutchCollection.surcharges())
                        .working()
                        .result()
                        .missing())
                .hasSize(1);
        assertThat(Surcharges.reminded(fine, before.plusDays(1), true, DutchCollection.surcharges())
                        .debt()
                        .owed())
                .isEqualTo(euro("120"));
    }

    @Property
    void splitting_a_payment_on_the_same_dates_changes_nothing_for_one_debt_without_surcharges(
            @ForAll @LongRange(min = 0, max = 1_000_000) long owed,
            @ForAll @LongRange(min = 0, max = 500_000) long one,
            @ForAll @LongRange(min = 0, max = 500_000) long other,
            @ForAll DebtKind kind) {
        if (kind == DebtKind.COST_RECOVERY) {
            return;
        }
        ImmutableList<Debt> debts = ImmutableList.of(Debt.of("x", kind, cents(owed)));
        CollectionCourse split = course(debts, paid(0, cents(one)), paid(0, cents(other)));
        CollectionCourse whole = course(debts, paid(0, cents(one + other)));
        assertThat(split.debts()).isEqualTo(whole.debts());
        assertThat(split.over()).isEqualTo(whole.over());
    }

    @Property
    void nothing_that_is_paid_is_lost(
            @ForAll @LongRange(min = 0, max = 100_000) long principal,
            @ForAll @LongRange(min = 0, max = 10_000) long costs,
            @ForAll @LongRange(min = 0, max = 10_000) long fine,
            @ForAll @LongRange(min = 0, max = 200_000) long payment) {
        ImmutableList<Debt> debts = ImmutableList.of(
                Debt.of("f", DebtKind.FINE, cents(fine)),
                new Debt("m", DebtKind.VICTIM_MEASURE, cents(principal), cents(costs), cents(0)));
        CollectionCourse after = course(debts, paid(0, cents(payment)));
        Exact over = after.over().value().orElseThrow();
        Money met = cents(principal + costs + fine).minus(after.owed());
        assertThat(Exact.of(met.getAmount()).plus(over))
                .isEqualTo(Exact.of(cents(payment).getAmount()));
    }

    @Example
    void the_order_matters_where_a_surcharge_is_a_part_of_what_is_still_owed() {
        ImmutableList<Debt> debts = ImmutableList.of(Debt.of("f", DebtKind.FINE, euro("1000")));
        CollectionEvent passed = new ReminderPassed(DAY.plusDays(10), "f");
        assertThat(course(debts, paid(9, euro("500")), passed).owed()).isEqualTo(euro("600"));
        assertThat(course(debts, paid(10, euro("500")), passed).owed()).isEqualTo(euro("600"));
        assertThat(course(debts, paid(11, euro("500")), passed).owed()).isEqualTo(euro("700"));
        assertThat(course(debts, new Reminded(DAY, "f", true), paid(9, euro("500")), passed)
                        .owed())
                .isEqualTo(euro("624"));
    }

    @Example
    void the_order_matters_for_the_victim_who_gets_what_is_met_of_the_principal() {
        Debt measure = new Debt("m", DebtKind.VICTIM_MEASURE, euro("100"), euro("0"), euro("20"));
        Debt fine = new Debt("f", DebtKind.FINE, euro("100"), euro("0"), euro("20"));
        assertThat(place("50", measure).debts().get(0).principal()).isEqualTo(euro("50"));
        assertThat(place("50", fine).debts().get(0).principal()).isEqualTo(euro("70"));
    }

    @Example
    void nothing_is_reckoned_after_a_payment_that_nobody_can_place() {
        ImmutableList<Debt> debts = ImmutableList.of(
                Debt.of("f", DebtKind.FINE, euro("100")), Debt.of("d", DebtKind.DEPRIVATION, euro("100")));
        CollectionCourse course = course(debts, paid(0, euro("50")), new Reminded(DAY.plusDays(1), "f", true));
        assertThat(course.missing()).hasSize(1);
        assertThat(course.debts()).isEqualTo(debts);
        assertThat(course.workings()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> course(debts, new Reminded(DAY, "z", true)));
    }

    @Property
    void instalments_come_to_the_sum_and_differ_by_a_cent_at_most(
            @ForAll @LongRange(min = 0, max = 10_000_000) long sum, @ForAll @IntRange(min = 1, max = 120) int number) {
        ImmutableList<Instalment> parts = Instalments.equal(cents(sum), number, DAY, Term.months(1));
        assertThat(parts).hasSize(number);
        assertThat(parts.stream().map(Instalment::amount).reduce(Money::plus)).contains(cents(sum));
        assertThat(parts.get(0).amount().minus(parts.get(number - 1).amount())).isBetween(cents(0), cents(1));
    }

    @Example
    void a_short_month_does_not_shift_the_instalments_after_it() {
        assertThat(Instalments.equal(euro("100"), 3, LocalDate.of(2024, 1, 31), Term.months(1)))
                .containsExactly(
                        new Instalment(LocalDate.of(2024, 1, 31), euro("33.34")),
                        new Instalment(LocalDate.of(2024, 2, 29), euro("33.33")),
                        new Instalment(LocalDate.of(2024, 3, 31), euro("33.33")));
    }

    private static Money further(String owed) {
        return Surcharges.stillUnpaid(Debt.of("f", DebtKind.FINE, euro(owed)), DAY, DutchCollection.surcharges())
                .debt()
                .owed();
    }

    private static Imputed place(String payment, Debt... debts) {
        return Imputation.of(
                ImmutableList.copyOf(debts), euro(payment), Optional.empty(), DutchCollection.imputation());
    }

    private static CollectionCourse course(ImmutableList<Debt> debts, CollectionEvent... events) {
        return CollectionCourse.of(
                debts, ImmutableList.copyOf(events), DutchCollection.imputation(), DutchCollection.surcharges());
    }

    private static Paid paid(int days, Money amount) {
        return new Paid(DAY.plusDays(days), amount, Optional.empty());
    }

    private static Money euro(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    private static Money cents(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
