package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.rule.ToyBook.matter;
import static org.confisca.rule.ToyBook.name;

import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.source.Citation;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constants of the law that change in time. */
class ParameterTest {
    private static final Citation LAW = ToyBook.art("7").citation();
    private static final Parameter<Integer> PARAMETER = Parameter.<Integer>of("TOY-7", name("parameter"))
            .from("2020-01-01", 5, LAW)
            .unknownFrom("2022-01-01", LAW)
            .from("2024-01-01", 7, LAW);

    @ParameterizedTest
    @CsvSource({
        "2019-12-31,",
        "2020-01-01,5",
        "2021-12-31,5",
        "2022-01-01,",
        "2023-12-31,",
        "2024-01-01,7",
        "2099-01-01,7"
    })
    void the_value_is_that_of_the_edition_and_nothing_is_guessed(LocalDate day, Integer value) {
        assertThat(PARAMETER.valueOn(day)).isEqualTo(Optional.ofNullable(value));
    }

    @Test
    void a_span_nobody_has_read_is_an_edition_all_the_same() {
        assertThat(PARAMETER.editionOn(LocalDate.parse("2019-12-31"))).isEmpty();
        assertThat(PARAMETER.editionOn(LocalDate.parse("2022-06-01")))
                .contains(new Parameter.Value<>(LocalDate.parse("2022-01-01"), Optional.empty(), LAW));
    }

    @Test
    void editions_come_in_order() {
        assertThatThrownBy(() -> PARAMETER.from("2024-01-01", 8, LAW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TOY-7: the edition of 2024-01-01 is not later than the last");
        assertThat(PARAMETER.from("2024-01-02", 8, LAW).editions()).hasSize(4);
    }

    @Test
    void as_a_fact_it_is_read_on_the_day_of_the_act() {
        Ordered<Act, Integer> fact = PARAMETER.onTheDayOfTheAct();
        assertThat(fact.read(matter())).contains(7);
        assertThat(fact.read(ToyBook.matter(Files.usual(), ToyActs.hold("2023-12-31T23:59"))))
                .isEmpty();
        assertThat(fact.name()).isEqualTo(name("parameter"));
        assertThat(fact.supply()).isEqualTo(new Supply.LawText());
        assertThat(fact.world()).isEqualTo(World.OUTSIDE);
    }

    @Test
    void as_a_fact_it_can_be_read_on_another_day() {
        Fact<Act, LocalDate> day =
                Fact.outside(name("day"), new Supply.Header(), matter -> Optional.of(LocalDate.parse("2021-12-31")));
        Fact<Act, LocalDate> unknown = Fact.outside(name("day"), new Supply.Header(), matter -> Optional.empty());
        assertThat(PARAMETER.on(day).read(matter())).contains(5);
        assertThat(PARAMETER.on(unknown).read(matter())).isEmpty();
        assertThat(PARAMETER.on(day).supply()).isEqualTo(new Supply.LawText());
    }
}
