package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class StatutoryInterestTest {
    private static final LocalDate START = LocalDate.parse("2023-01-01");
    private static final ImmutableSortedMap<LocalDate, BigDecimal> RATES =
            ImmutableSortedMap.of(START, new BigDecimal("0.10"), LocalDate.parse("2023-07-02"), new BigDecimal("0.20"));

    private static Optional<Money> on(String principal, String from, String until) {
        return StatutoryInterest.on(Money.parse(principal), LocalDate.parse(from), LocalDate.parse(until), RATES);
    }

    @Test
    void a_year_at_one_rate_is_that_rate_and_a_change_counts_from_its_day() {
        // 182 days at 10 % and 183 at 20 % of 365
        assertThat(on("EUR 36500.00", "2023-01-01", "2024-01-01")).contains(Money.parse("EUR 5480.00"));
        assertThat(on("EUR 36500.00", "2023-01-01", "2023-07-02")).contains(Money.parse("EUR 1820.00"));
        assertThat(on("EUR 36500.00", "2023-01-01", "2023-07-03")).contains(Money.parse("EUR 1840.00"));
    }

    @Test
    void after_a_year_interest_bears_interest() {
        assertThat(on("EUR 1000.00", "2024-01-01", "2026-01-01")).contains(Money.parse("EUR 440.00"));
        assertThat(on("EUR 1000.00", "2024-01-01", "2025-01-01")).contains(Money.parse("EUR 200.00"));
    }

    @Test
    void no_day_bears_no_interest_and_a_day_without_a_rate_none_that_is_known() {
        assertThat(on("EUR 1000.00", "2022-12-31", "2022-12-31")).contains(Money.parse("EUR 0.00"));
        assertThat(on("EUR 1000.00", "2022-12-31", "2023-02-01")).isEmpty();
    }

    @Test
    void a_negative_sum_and_an_end_before_the_beginning_are_refused() {
        assertThatThrownBy(() -> on("EUR -0.01", "2023-01-01", "2023-02-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> on("EUR 1.00", "2023-02-01", "2023-01-31"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before it begins");
    }

    @Property
    void a_day_more_never_bears_less(@ForAll @IntRange(max = 3000) int days) {
        LocalDate end = START.plusDays(days);
        Money sum = Money.parse("EUR 12345.67");
        assertThat(StatutoryInterest.on(sum, START, end.plusDays(1), RATES).orElseThrow())
                .isGreaterThanOrEqualTo(
                        StatutoryInterest.on(sum, START, end, RATES).orElseThrow());
    }
}
