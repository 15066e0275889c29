package org.confisca.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Parts of a whole are exact. */
class FractionPropertyTest {

    @Property
    void a_part_and_what_is_left_make_the_whole(
            @ForAll @IntRange(min = 1, max = 999) int numerator, @ForAll @IntRange(max = 999) int more) {
        Fraction part = Fraction.of(numerator, (long) numerator + more);
        assertThat(part.plus(part.rest())).isEqualTo(Fraction.WHOLE);
        assertThat(part.compareTo(Fraction.WHOLE)).isEqualTo(more == 0 ? 0 : -1);
    }

    @Property
    void parts_of_a_part_make_that_part(
            @ForAll @IntRange(min = 1, max = 99) int whole, @ForAll @IntRange(min = 1, max = 99) int parts) {
        Fraction part = Fraction.of(whole, 100);
        Fraction first = Fraction.of(1, parts);
        assertThat(part.times(first).plus(part.times(first.rest()))).isEqualTo(part);
    }

    @Property
    void what_is_written_is_read_back_in_lowest_terms(
            @ForAll @IntRange(min = 1, max = 50) int numerator,
            @ForAll @IntRange(min = 50, max = 999) int denominator) {
        assertThat(Fraction.parse(numerator + "/" + denominator)).contains(Fraction.of(numerator, denominator));
        assertThat(Fraction.parse(7 * numerator + "/" + 7 * denominator)).contains(Fraction.of(numerator, denominator));
    }

    @Example
    void nothing_and_more_than_the_whole_are_no_parts_that_can_be_written() {
        assertThat(Fraction.parse("0/2")).isEmpty();
        assertThat(Fraction.parse("3/2")).isEmpty();
        assertThat(Fraction.parse("2/2")).contains(Fraction.WHOLE);
        assertThat(Fraction.parse("1/0")).isEmpty();
        assertThat(Fraction.parse("-1/2")).isEmpty();
        assertThat(Fraction.parse("1")).isEmpty();
        assertThat(Fraction.parse("1/1234567890")).isEmpty();
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.of(3, 2).rest()).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void a_third_is_more_than_a_quarter_and_prints_in_lowest_terms() {
        assertThat(Fraction.of(2, 6)).isGreaterThan(Fraction.of(1, 4)).hasToString("1/3");
    }
}
