package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confisca.rule.Parameter;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of fine categories (art. 23(4) Sr): amounts, ratios, days on which they change, days nobody has read. */
class CriminalCodeFinesTest {
    private static final int[] RATIOS = {1, 10, 20, 50, 200, 2000};

    @ParameterizedTest
    @CsvSource({
        "2008-01-01, 2009-12-31, 370, 3700, 7400, 18500, 74000, 740000",
        "2010-01-01, 2011-12-31, 380, 3800, 7600, 19000, 76000, 760000",
        "2012-01-01, 2013-12-31, 390, 3900, 7800, 19500, 78000, 780000",
        "2014-01-01, 2015-12-31, 405, 4050, 8100, 20250, 81000, 810000",
        "2016-01-01, 2017-12-31, 410, 4100, 8200, 20500, 82000, 820000",
        "2018-01-01, 2019-12-31, 415, 4150, 8300, 20750, 83000, 830000",
        "2020-01-01, 2021-12-31, 435, 4350, 8700, 21750, 87000, 870000",
        "2022-01-01, 2023-12-31, 450, 4500, 9000, 22500, 90000, 900000",
        "2024-01-01, 2025-12-31, 515, 5150, 10300, 25750, 103000, 1030000"
    })
    void amounts_hold_from_the_first_to_the_last_day_of_an_edition(
            LocalDate first, LocalDate last, int one, int two, int three, int four, int five, int six) {
        int[] amounts = {one, two, three, four, five, six};
        for (int category = 1; category <= 6; category++) {
            Optional<Money> amount = Optional.of(Money.of(CurrencyUnit.EUR, amounts[category - 1]));
            assertThat(CriminalCodeFines.maximum(category).valueOn(first))
                    .as("first day")
                    .isEqualTo(amount);
            assertThat(CriminalCodeFines.maximum(category).valueOn(last))
                    .as("last day")
                    .isEqualTo(amount);
        }
    }

    @ParameterizedTest
    @CsvSource({"2007-12-31", "1984-01-01", "2026-01-01", "2026-12-31", "2040-06-01"})
    void amounts_that_nobody_read_are_unknown_in_every_category(LocalDate day) {
        assertThat(IntStream.rangeClosed(1, 6)
                        .mapToObj(
                                category -> CriminalCodeFines.maximum(category).valueOn(day)))
                .containsOnly(Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void categories_keep_the_ratios_of_the_act(Parameter.Value<Money> edition) {
        Money first = edition.value().orElseThrow();
        for (int category = 1; category <= 6; category++) {
            assertThat(CriminalCodeFines.maximum(category).valueOn(edition.from()))
                    .contains(first.multipliedBy(RATIOS[category - 1]));
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void first_category_is_a_whole_multiple_of_five_euros(Parameter.Value<Money> edition) {
        Money amount = edition.value().orElseThrow();
        assertThat(amount.getCurrencyUnit()).isEqualTo(CurrencyUnit.EUR);
        assertThat(amount.getAmountMinorLong() % 500).isZero();
    }

    @Test
    void amounts_change_on_new_years_day_of_even_years_only_and_never_fall() {
        Money previous = Money.zero(CurrencyUnit.EUR);
        for (Parameter.Value<Money> edition : editions().toList()) {
            assertThat(edition.from().getDayOfYear()).isEqualTo(1);
            assertThat(edition.from().getYear() % 2).isZero();
            Money amount = edition.value().orElseThrow();
            assertThat(amount.isGreaterThan(previous)).as("%s", edition).isTrue();
            previous = amount;
        }
    }

    /** All editions whose amounts were read. */
    static Stream<Parameter.Value<Money>> editions() {
        return CriminalCodeFines.FIRST_CATEGORY.editions().stream()
                .filter(edition -> edition.value().isPresent());
    }
}
