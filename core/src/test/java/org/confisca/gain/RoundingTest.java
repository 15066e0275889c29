package org.confisca.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.confisca.gain.Rounding.Direction;
import org.junit.jupiter.api.Test;

class RoundingTest {

    private static String rounded(String figure, String unit, Direction direction) {
        return new Rounding(new BigDecimal(unit), direction)
                .of(Exact.of(figure))
                .toString();
    }

    @Test
    void a_half_cent_goes_where_the_direction_says() {
        assertThat(rounded("65620.685", "0.01", Direction.HALF_UP)).isEqualTo("65620.69");
        assertThat(rounded("65620.685", "0.01", Direction.HALF_EVEN)).isEqualTo("65620.68");
        assertThat(rounded("65620.685", "0.01", Direction.HALF_DOWN)).isEqualTo("65620.68");
        assertThat(rounded("65620.684", "0.01", Direction.HALF_UP)).isEqualTo("65620.68");
        assertThat(rounded("65620.686", "0.01", Direction.HALF_DOWN)).isEqualTo("65620.69");
    }

    @Test
    void whole_euros_are_cut_off_or_filled_up() {
        assertThat(rounded("11667.6", "1", Direction.DOWN)).isEqualTo("11667");
        assertThat(rounded("11667.01", "1", Direction.UP)).isEqualTo("11668");
        assertThat(rounded("11668", "1", Direction.UP)).isEqualTo("11668");
    }

    @Test
    void any_unit_will_do_and_the_sign_stays() {
        assertThat(rounded("507532", "5000", Direction.DOWN)).isEqualTo("505000");
        assertThat(rounded("-0.005", "0.01", Direction.HALF_UP)).isEqualTo("-0.01");
        assertThat(rounded("-1.9", "1", Direction.DOWN)).isEqualTo("-1");
    }

    @Test
    void a_third_is_rounded_from_the_third_itself() {
        Exact third = Exact.of("100").dividedBy(Exact.of(3));
        assertThat(third.decimal()).isEmpty();
        assertThat(third.toString()).isEqualTo("100/3");
        assertThat(Rounding.CENT.of(third).toString()).isEqualTo("33.33");
    }

    @Test
    void nothing_is_a_multiple_of_nothing() {
        assertThatThrownBy(() -> new Rounding(BigDecimal.ZERO, Direction.DOWN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
