package org.confisca.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.confisca.act.hold.HoldGround;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.Office;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strict parsers: what they take, what they refuse, and that what they write they read. */
class ValueKindTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28", "2028-02-29", "2026-12-31"})
    void a_day_that_exists_is_read_and_written_back(String text) {
        assertThat(ValueKind.DATE.parser().apply(text)).contains(LocalDate.parse(text));
        assertThat(ValueKind.DATE.formatter().apply(LocalDate.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-02-29",
                "2026-13-01",
                "2026-00-01",
                "2026-1-1",
                "26-01-01",
                "",
                " 2026-01-01",
                "2026-01-01T00:00",
                "01-02-2026"
            })
    void a_day_that_does_not_exist_is_not_moved_to_one_that_does(String text) {
        assertThat(ValueKind.DATE.parser().apply(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-02T10:15", "2026-07-02T10:15:30", "2026-07-02T00:00", "2026-07-02T23:59:59"})
    void a_moment_is_read_to_the_minute_or_second_and_written_back(String text) {
        assertThat(ValueKind.DATE_TIME.parser().apply(text)).contains(LocalDateTime.parse(text));
        assertThat(ValueKind.DATE_TIME.formatter().apply(LocalDateTime.parse(text)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-02T24:00",
                "2026-07-02T10:60",
                "2026-02-30T10:00",
                "2026-07-02 10:15",
                "2026-07-02",
                "2026-07-02T10:15Z",
                "2026-07-02T10:15+02:00",
                "2026-07-02T10",
                "",
                "2026-07-02T1:15"
            })
    void a_moment_that_does_not_exist_is_refused(String text) {
        assertThat(ValueKind.DATE_TIME.parser().apply(text)).isEmpty();
    }

    @Test
    void seconds_are_written_only_if_there_are_any() {
        assertThat(ValueKind.DATE_TIME.formatter().apply(LocalDateTime.parse("2026-07-02T10:00:00")))
                .isEqualTo("2026-07-02T10:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR 48500.00", "EUR 0.00", "USD 1.50", "JPY 5"})
    void an_amount_is_read_and_written_back(String text) {
        assertThat(ValueKind.MONEY.parser().apply(text)).contains(Money.parse(text));
        assertThat(ValueKind.MONEY.formatter().apply(Money.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EUR 1.234",
                "EUR -1.00",
                "EUR -0.01",
                "EUR",
                "1.00",
                "EUR 1,00",
                "eur 1.00",
                "XYZ 1.00",
                "",
                "EUR  1.00",
                "EUR 1.",
                "EUR 1234567890123456.00",
                "EUR1.00",
                "JPY 5.5"
            })
    void an_amount_that_is_none_is_refused(String text) {
        assertThat(ValueKind.MONEY.parser().apply(text)).isEmpty();
    }

    @Test
    void a_text_says_something_and_is_not_too_long() {
        assertThat(ValueKind.TEXT.parser().apply("x")).contains("x");
        assertThat(ValueKind.TEXT.parser().apply("x".repeat(2000))).isPresent();
        assertThat(ValueKind.TEXT.parser().apply("x".repeat(2001))).isEmpty();
        assertThat(ValueKind.TEXT.parser().apply("")).isEmpty();
        assertThat(ValueKind.TEXT.parser().apply(" \t\n")).isEmpty();
        assertThat(ValueKind.TEXT.formatter().apply("x ")).isEqualTo("x ");
    }

    @Test
    void a_constant_is_written_by_its_name_and_some_cannot_be_written() {
        assertThat(ValueKind.OFFICE.parser().apply("COURT")).contains(Office.COURT);
        assertThat(ValueKind.OFFICE.parser().apply("court")).isEmpty();
        assertThat(ValueKind.OFFICE.parser().apply("LAW")).isEmpty();
        assertThat(ValueKind.OFFICE.choices()).contains("COURT").doesNotContain("LAW");
        ValueKind.Text<HoldGround> ground = ValueKind.oneOf(HoldGround.class);
        assertThat(ground.name()).isEqualTo("HoldGround");
        assertThat(ground.choices()).hasSize(HoldGround.values().length);
        assertThat(ground.formatter().apply(HoldGround.INDICATIONS)).isEqualTo("INDICATIONS");
        assertThat(ground.expected().en()).startsWith("one of ").contains("INDICATIONS");
        assertThat(ground.expected().nl()).startsWith("een van ");
    }

    @Test
    void an_id_is_read_if_it_is_well_formed() {
        assertThat(ValueKind.ASSET.parser().apply("A1")).contains(new AssetId("A1"));
        assertThat(ValueKind.ASSET.parser().apply("A 1")).isEmpty();
        assertThat(ValueKind.ASSET.formatter().apply(new AssetId("A1"))).isEqualTo("A1");
    }

    @Test
    void every_pattern_for_the_schema_takes_what_the_parser_takes() {
        assertThat("2026-07-02T10:15").matches(ValueKind.DATE_TIME.pattern().orElseThrow());
        assertThat("2026-07-02").matches(ValueKind.DATE.pattern().orElseThrow());
        assertThat("EUR 48500.00").matches(ValueKind.MONEY.pattern().orElseThrow());
        assertThat("asset:A1").matches(ValueKind.SUBJECT.pattern().orElseThrow());
        assertThat("A1").matches(ValueKind.ASSET.pattern().orElseThrow());
        assertThat("car:A1").doesNotMatch(ValueKind.SUBJECT.pattern().orElseThrow());
    }

    @Test
    void flags_numbers_and_lists_say_what_they_expect() {
        assertThat(ValueKind.FLAG.name()).isEqualTo("flag");
        assertThat(ValueKind.FLAG.expected().en()).isEqualTo("true or false");
        assertThat(ValueKind.WHOLE.name()).isEqualTo("whole");
        assertThat(ValueKind.WHOLE.expected().en()).isEqualTo("a whole number of 0 or more");
        ValueKind.ListOf<LocalDate> days = ValueKind.listOf(ValueKind.DATE);
        assertThat(days.name()).isEqualTo("list");
        assertThat(days.expected().en()).isEqualTo("a list without duplicates, each a date such as 2026-07-02");
        assertThat(days.expected().nl()).isEqualTo("een lijst zonder dubbelen, met telkens een datum zoals 2026-07-02");
    }

    @Test
    void values_are_replaced_taken_out_and_asked_for_by_field() {
        Values values = Values.none().with(Act.BY, Office.COURT).with(Act.BY, Office.STATE);
        assertThat(values.get(Act.BY)).isEqualTo(Office.STATE);
        assertThat(values.find(Act.AT)).isEmpty();
        assertThat(values.without(Act.BY).find(Act.BY)).isEmpty();
        assertThat(values.find(Act.BY)).isPresent();
        assertThatThrownBy(() -> values.get(Act.AT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The field 'at' has no value");
        assertThat(ImmutableSet.of(Act.AT.isRequired(), Act.BY.isRequired())).containsExactly(true);
    }
}
