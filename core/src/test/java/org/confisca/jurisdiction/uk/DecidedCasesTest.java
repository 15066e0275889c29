package org.confisca.jurisdiction.uk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.gain.Exact;
import org.confisca.gain.Figure;
import org.confisca.gain.Missing;
import org.confisca.gain.Working;
import org.confisca.source.Wording;
import org.confisca.time.Term;
import org.junit.jupiter.api.Test;

/** Decided cases whose figures can be computed again. Where they do not come out, the reason is named. */
class DecidedCasesTest {

    @Test
    void uksc_24_of_2022_takes_no_more_than_is_available_of_what_is_proportionate() {
        Working order = RecoverableAmount.of(
                known("643602.91"), Optional.of(known("96737.24")), Optional.empty(), Optional.of(exact("244568.00")));
        assertThat(order.result()).isEqualTo(known("96737.24"));
        // The court calls 244,568 about 38 percent: a rounding that it does not state.
        assertThat(exact("643602.91").percent(exact("38"))).isEqualTo(exact("244569.1058"));
    }

    @Test
    void ewca_crim_44_of_2016_takes_the_whole_benefit() {
        assertThat(order("3601818.00", "3601818.00")).isEqualTo(known("3601818.00"));
        assertThat(DefaultTerm.longest(exact("3601818.00"))).isEqualTo(Term.years(14)); // the court fixed 7
    }

    @Test
    void uksc_73_of_2015_takes_the_stolen_share_of_the_turnover_and_a_further_benefit() {
        Exact stolen = exact("5159880.00").percent(exact("38"));
        Working benefit = Benefit.of(
                ImmutableList.of(
                        Benefit.Obtained.at(Wording.same("stolen goods"), stolen),
                        Benefit.Obtained.at(Wording.same("further benefit"), exact("314700.00"))),
                ImmutableList.of());
        assertThat(stolen).isEqualTo(exact("1960754.40"));
        assertThat(benefit.result()).isEqualTo(known("2275454.40"));
        assertThat(exact("843827.00").minus(exact("643081.97"))).isEqualTo(exact("200745.03"));
        // What is proportionate is for the court, and the final figure is not printed.
        assertThat(DefaultTerm.longest(exact("2275454.40"))).isEqualTo(Term.years(14)); // 10, after appeal 8
    }

    @Test
    void ewca_crim_9_of_2022_takes_what_is_available() {
        assertThat(order("6914257.00", "5285300.00")).isEqualTo(known("5285300.00"));
        assertThat(DefaultTerm.longest(exact("5285300.00"))).isEqualTo(Term.years(14)); // the court fixed 8
    }

    @Test
    void uksc_29_of_2020_takes_what_is_available_but_the_house_does_not_explain_it() {
        assertThat(order("16517.59", "10263.50")).isEqualTo(known("10263.50"));
        assertThat(DefaultTerm.longest(exact("10263.50"))).isEqualTo(Term.years(5)); // the court fixed 6 months
        // Figure not printed: value and mortgage are approximate, and half of the difference is not the amount.
        assertThat(exact("175000").minus(exact("153000")).dividedBy(exact("2"))).isEqualTo(exact("11000"));
    }

    @Test
    void ewca_crim_385_of_2015_cannot_be_computed_as_the_available_amount_is_not_printed() {
        Missing notPrinted = new Missing(Wording.same("available amount"), Optional.empty());
        Working open = RecoverableAmount.of(
                known("2286472.80"), Optional.of(Figure.open(notPrinted)), Optional.empty(), Optional.empty());
        assertThat(open.result().missing()).containsExactly(notPrinted);
        assertThat(order("2286472.80", "324184.53")).isEqualTo(known("324184.53"));
    }

    @Test
    void jersey_2019_050_takes_the_lower_of_benefit_and_realisable_amount() {
        // Jersey's own statute was not read; the function is that of the Act of 2002.
        Working values = Benefit.of(
                ImmutableList.of(
                        Benefit.Obtained.at(Wording.same("cannabis"), exact("170355.00")),
                        Benefit.Obtained.at(Wording.same("MDMA"), exact("26270.00")),
                        Benefit.Obtained.at(Wording.same("cocaine"), exact("80.00")),
                        Benefit.Obtained.at(Wording.same("other"), exact("50.00"))),
                ImmutableList.of());
        assertThat(values.result()).isEqualTo(known("196755.00"));
        assertThat(order("559388.72", "113084.98")).isEqualTo(known("113084.98"));
    }

    @Test
    void jersey_2003_099a_leaves_room_for_an_increase_up_to_the_benefit() {
        assertThat(order("28944.34", "363.34")).isEqualTo(known("363.34"));
        assertThat(order("28944.34", "8863.34")).isEqualTo(known("8863.34"));
        assertThat(exact("8863.34").minus(exact("363.34"))).isEqualTo(exact("8500.00"));
    }

    private static Figure order(String benefit, String available) {
        return RecoverableAmount.of(known(benefit), Optional.of(known(available)), Optional.empty(), Optional.empty())
                .result();
    }

    private static Figure known(String figure) {
        return Figure.of(exact(figure));
    }

    private static Exact exact(String figure) {
        return Exact.of(figure);
    }
}
