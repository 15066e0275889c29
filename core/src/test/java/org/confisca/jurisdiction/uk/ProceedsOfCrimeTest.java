package org.confisca.jurisdiction.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.confisca.casefile.PartyId;
import org.confisca.gain.Exact;
import org.confisca.gain.Figure;
import org.confisca.gain.Missing;
import org.confisca.gain.Working;
import org.confisca.source.Language;
import org.confisca.source.Wording;
import org.confisca.time.Term;

/** Part 2 of the Act of 2002, at the boundary of each rule. */
class ProceedsOfCrimeTest {
    private static final PartyId ONE = PartyId.of("P1");
    private static final PartyId OTHER = PartyId.of("P2");

    @Example
    void section_35_has_its_bands_up_to_and_including() {
        assertThat(DefaultTerm.longest(exact("10000"))).isEqualTo(Term.months(6));
        assertThat(DefaultTerm.longest(exact("10000.01"))).isEqualTo(Term.years(5));
        assertThat(DefaultTerm.longest(exact("500000"))).isEqualTo(Term.years(5));
        assertThat(DefaultTerm.longest(exact("500000.01"))).isEqualTo(Term.years(7));
        assertThat(DefaultTerm.longest(exact("1000000"))).isEqualTo(Term.years(7));
        assertThat(DefaultTerm.longest(exact("1000000.01"))).isEqualTo(Term.years(14));
        assertThat(DefaultTerm.basis().in(Language.EN)).isEqualTo("UK-POCA-35 (s 35 Proceeds of Crime Act 2002)");
    }

    @Example
    void section_80_takes_the_higher_of_the_old_value_in_new_money_and_the_value_now() {
        assertThat(obtained("100", "1.25", "124.99").value()).isEqualTo(known("125"));
        assertThat(obtained("100", "1.25", "125.01").value()).isEqualTo(known("125.01"));
        assertThat(obtained("100", "1", "0").value()).isEqualTo(known("100"));
    }

    @Example
    void section_8_deducts_earlier_orders_and_never_goes_below_nothing() {
        ImmutableList<Benefit.Obtained> property = ImmutableList.of(obtained("100", "1", "0"));
        assertThat(Benefit.of(property, ImmutableList.of(known("40"))).result()).isEqualTo(known("60"));
        assertThat(Benefit.of(property, ImmutableList.of(known("101"))).result())
                .isEqualTo(known("0"));
        Missing order = new Missing(Wording.same("order"), Optional.empty());
        assertThat(Benefit.of(property, ImmutableList.of(Figure.open(order)))
                        .result()
                        .missing())
                .containsExactly(order);
    }

    @Example
    void section_78_counts_the_part_that_was_given_away() {
        assertThat(Benefit.gift(exact("100"), exact("25"), Exact.ONE, exact("0")))
                .isEqualTo(exact("75"));
        assertThat(Benefit.gift(exact("100"), exact("25"), Exact.ONE, exact("200")))
                .isEqualTo(exact("150"));
        assertThat(Benefit.gift(exact("100"), exact("0"), exact("1.1"), exact("0")))
                .isEqualTo(exact("110"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Benefit.gift(exact("100"), exact("100.01"), Exact.ONE, exact("0")));
    }

    @Example
    void section_9_takes_obligations_off_free_property_and_not_off_gifts() {
        Working available = AvailableAmount.of(
                ImmutableList.of(valued("house", "100")),
                ImmutableList.of(valued("fine", "150")),
                ImmutableList.of(valued("gift", "30")));
        assertThat(available.result()).isEqualTo(known("30"));
    }

    @Example
    void section_7_leaves_the_benefit_unless_less_is_shown_to_be_available() {
        assertThat(order("100", Optional.empty())).isEqualTo(known("100"));
        assertThat(order("100", Optional.of("99.99"))).isEqualTo(known("99.99"));
        assertThat(order("100", Optional.of("100.01"))).isEqualTo(known("100"));
    }

    @Example
    void section_7_asks_for_a_nominal_amount_if_nothing_is_available() {
        assertThat(order("100", Optional.of("0")).missing()).hasSize(1);
        assertThat(RecoverableAmount.of(
                                known("100"), Optional.of(known("0")), Optional.of(exact("1")), Optional.empty())
                        .result())
                .isEqualTo(known("1"));
    }

    @Example
    void section_6_lowers_the_order_to_what_is_proportionate() {
        assertThat(RecoverableAmount.of(known("100"), Optional.empty(), Optional.empty(), Optional.of(exact("60")))
                        .result())
                .isEqualTo(known("60"));
        assertThat(RecoverableAmount.of(known("100"), Optional.empty(), Optional.empty(), Optional.of(exact("101")))
                        .result())
                .isEqualTo(known("100"));
    }

    @Example
    void joint_benefit_is_ordered_whole_against_each_and_taken_once() {
        JointBenefit joint = new JointBenefit(exact("100"), ImmutableMap.of(ONE, exact("100"), OTHER, exact("100")));
        assertThat(joint.enforceable(ImmutableMap.of())).containsOnly(entry(ONE, "100"), entry(OTHER, "100"));
        assertThat(joint.enforceable(ImmutableMap.of(ONE, exact("70"))))
                .containsOnly(entry(ONE, "30"), entry(OTHER, "30"));
        assertThatIllegalArgumentException().isThrownBy(() -> joint.enforceable(ImmutableMap.of(ONE, exact("100.01"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JointBenefit(exact("100"), ImmutableMap.of(ONE, exact("100.01"))));
    }

    @Property
    void together_nobody_pays_more_than_was_obtained(
            @ForAll @IntRange(min = 1, max = 1000) int benefit,
            @ForAll @IntRange(min = 0, max = 1000) int first,
            @ForAll @IntRange(min = 0, max = 1000) int second) {
        JointBenefit joint =
                new JointBenefit(Exact.of(benefit), ImmutableMap.of(ONE, Exact.of(benefit), OTHER, Exact.of(benefit)));
        Exact paid = Exact.of(Math.min(first, benefit));
        Exact more = Exact.of(second)
                .lower(joint.enforceable(ImmutableMap.of(ONE, paid)).get(OTHER));
        assertThat(paid.plus(more)).isLessThanOrEqualTo(Exact.of(benefit));
        assertThat(joint.enforceable(ImmutableMap.of(ONE, paid, OTHER, more)).get(ONE))
                .isEqualTo(Exact.of(benefit).minus(paid).minus(more));
    }

    private static Map.Entry<PartyId, Exact> entry(PartyId party, String sum) {
        return Map.entry(party, exact(sum));
    }

    private static Figure order(String benefit, Optional<String> available) {
        return RecoverableAmount.of(
                        known(benefit), available.map(ProceedsOfCrimeTest::known), Optional.empty(), Optional.empty())
                .result();
    }

    private static AvailableAmount.Valued valued(String label, String value) {
        return new AvailableAmount.Valued(Wording.same(label), known(value));
    }

    private static Benefit.Obtained obtained(String then, String index, String now) {
        return new Benefit.Obtained(Wording.same("car"), known(then), exact(index), known(now));
    }

    private static Figure known(String figure) {
        return Figure.of(exact(figure));
    }

    private static Exact exact(String figure) {
        return Exact.of(figure);
    }
}
