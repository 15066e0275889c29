package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.confisca.gain.Basis;
import org.confisca.gain.collection.ExecutionLimitation;
import org.confisca.gain.collection.LimitationLaw;
import org.confisca.gain.collection.Standstill;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/** Arts 6:1:22(2) and 6:1:23 Sv: until when a decision can be executed. */
class ExecutionLimitationTest {
    private static final LocalDate EXECUTABLE = LocalDate.of(2020, 6, 1);

    @Example
    void it_is_four_thirds_of_the_time_for_prosecution_from_the_day_after() {
        ExecutionLimitation sixteen = of(12);
        assertThat(sixteen.lastDay()).isEqualTo(LocalDate.of(2036, 6, 1));
        assertThat(sixteen.why().get(0).en())
                .isEqualTo("4/3 of 12 years, from 2020-06-02: up to and including 2036-06-01");
        assertThat(sixteen.bases())
                .extracting(basis -> basis.in(Language.EN))
                .containsExactly("NL-SV-6-1-22-2 (art. 6:1:22(2) Sv)", "NL-SV-6-1-23-1 (art. 6:1:23(1) Sv)");
    }

    @Example
    void a_third_of_a_year_is_read_as_four_months_of_thirty_days_and_the_other_reading_can_be_chosen() {
        ExecutionLimitation twentySix = of(20);
        assertThat(twentySix.lastDay()).isEqualTo(LocalDate.of(2046, 6, 1).plusDays(240));
        assertThat(twentySix.why()).hasSize(2);
        LimitationLaw law = DutchCollection.limitation();
        LimitationLaw calendar = new LimitationLaw(
                law.ofProsecution(),
                law.length(),
                law.start(),
                LimitationLaw.Month.CALENDAR,
                law.monthBasis(),
                law.reading());
        assertThat(ExecutionLimitation.of(EXECUTABLE, 20, ImmutableList.of(), calendar)
                        .lastDay())
                .isEqualTo(LocalDate.of(2047, 2, 1));
    }

    @Example
    void it_stands_still_by_days_and_what_overlaps_counts_once() {
        Standstill detention = still("2021-01-01", "2021-01-10", DutchCollection.suspended());
        Standstill restructuring = still("2021-01-06", "2021-01-15", DutchCollection.debtRestructuring());
        assertThat(of(12, detention).lastDay()).isEqualTo(LocalDate.of(2036, 6, 11));
        assertThat(of(12, restructuring, detention).lastDay()).isEqualTo(LocalDate.of(2036, 6, 16));
        assertThat(of(12, detention).bases().get(2).in(Language.EN)).isEqualTo("NL-SV-6-1-23-3 (art. 6:1:23(3) Sv)");
    }

    @Example
    void days_before_it_begins_and_after_it_is_over_change_nothing() {
        assertThat(of(12, still("2020-05-01", "2020-06-01", DutchCollection.moratorium()))
                        .lastDay())
                .isEqualTo(LocalDate.of(2036, 6, 1));
        assertThat(of(12, still("2020-05-01", "2020-06-02", DutchCollection.moratorium()))
                        .lastDay())
                .isEqualTo(LocalDate.of(2036, 6, 2));
        assertThat(of(12, still("2036-06-01", "2036-06-01", DutchCollection.moratorium()))
                        .lastDay())
                .isEqualTo(LocalDate.of(2036, 6, 2));
        assertThat(of(12, still("2036-06-02", "2036-06-30", DutchCollection.moratorium()))
                        .lastDay())
                .isEqualTo(LocalDate.of(2036, 6, 1));
    }

    @Example
    void while_it_stands_still_the_last_day_is_not_known() {
        Standstill open = new Standstill(
                LocalDate.of(2030, 1, 1), Optional.empty(), Wording.same("x"), DutchCollection.suspended());
        assertThat(of(12, open).standingStill()).isTrue();
        Standstill late = new Standstill(
                LocalDate.of(2036, 6, 2), Optional.empty(), Wording.same("x"), DutchCollection.suspended());
        assertThat(of(12, late).standingStill()).isFalse();
    }

    @Example
    void a_standstill_cannot_end_before_it_begins_nor_an_offence_be_prosecuted_within_no_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> still("2021-01-02", "2021-01-01", DutchCollection.suspended()));
        assertThatIllegalArgumentException().isThrownBy(() -> of(0));
    }

    @Property
    void each_day_of_a_standstill_makes_it_a_day_longer(
            @ForAll @IntRange(min = 1, max = 5000) int after, @ForAll @IntRange(min = 1, max = 4000) int days) {
        LocalDate first = EXECUTABLE.plusDays(after);
        Standstill still = new Standstill(
                first, Optional.of(first.plusDays(days - 1L)), Wording.same("x"), DutchCollection.suspended());
        assertThat(of(12, still).lastDay()).isEqualTo(of(12).lastDay().plusDays(days));
    }

    private static Standstill still(String first, String last, Basis law) {
        return new Standstill(LocalDate.parse(first), Optional.of(LocalDate.parse(last)), Wording.same("x"), law);
    }

    private static ExecutionLimitation of(int years, Standstill... standstills) {
        return ExecutionLimitation.of(
                EXECUTABLE, years, ImmutableList.copyOf(standstills), DutchCollection.limitation());
    }
}
