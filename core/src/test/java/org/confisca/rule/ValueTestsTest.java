package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.rule.Truth.FALSE;
import static org.confisca.rule.Truth.TRUE;
import static org.confisca.rule.Truth.UNKNOWN;

import com.google.common.collect.ImmutableList;
import org.confisca.casefile.Office;
import org.confisca.rule.Test.AtLeast;
import org.confisca.rule.Test.AtMost;
import org.confisca.rule.Test.EqualTo;
import org.confisca.rule.Test.LessThan;
import org.confisca.rule.Test.MoreThan;
import org.confisca.rule.Test.OneOf;
import org.confisca.source.Wording;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every test on a value, at both sides of its boundary. */
class ValueTestsTest {
    @ParameterizedTest
    @CsvSource({"4,FALSE,FALSE,TRUE,TRUE", "5,TRUE,FALSE,TRUE,FALSE", "6,TRUE,TRUE,FALSE,FALSE"})
    void bounds_are_tried_at_the_boundary(int value, Truth atLeast, Truth moreThan, Truth atMost, Truth lessThan) {
        assertThat(new AtLeast<>(5).holds(value)).isEqualTo(atLeast);
        assertThat(new MoreThan<>(5).holds(value)).isEqualTo(moreThan);
        assertThat(new AtMost<>(5).holds(value)).isEqualTo(atMost);
        assertThat(new LessThan<>(5).holds(value)).isEqualTo(lessThan);
    }

    @Test
    void amounts_in_two_currencies_cannot_be_compared() {
        Money euros = Money.parse("EUR 5.00");
        Money dollars = Money.parse("USD 5.00");
        assertThat(new AtLeast<>(euros).holds(dollars)).isEqualTo(UNKNOWN);
        assertThat(new MoreThan<>(euros).holds(dollars)).isEqualTo(UNKNOWN);
        assertThat(new AtMost<>(euros).holds(dollars)).isEqualTo(UNKNOWN);
        assertThat(new LessThan<>(euros).holds(dollars)).isEqualTo(UNKNOWN);
        assertThat(new AtLeast<>(euros).holds(Money.parse("EUR 5.00"))).isEqualTo(TRUE);
        assertThat(new AtLeast<>(euros).holds(Money.parse("EUR 4.99"))).isEqualTo(FALSE);
    }

    @Test
    void equality_is_of_the_whole_value() {
        assertThat(new EqualTo<>(Office.FIU).holds(Office.FIU)).isEqualTo(TRUE);
        assertThat(new EqualTo<>(Office.FIU).holds(Office.COURT)).isEqualTo(FALSE);
    }

    @Test
    void one_of_several_is_enough() {
        OneOf<Integer> test = new OneOf<>(ImmutableList.of(1, 2));
        assertThat(test.holds(1)).isEqualTo(TRUE);
        assertThat(test.holds(2)).isEqualTo(TRUE);
        assertThat(test.holds(3)).isEqualTo(FALSE);
    }

    @Test
    void each_reads_in_both_languages() {
        assertThat(new EqualTo<>(Office.COURT).wording())
                .isEqualTo(Wording.of("is de strafrechter", "is the criminal court"));
        assertThat(new OneOf<>(ImmutableList.of(true, false)).wording())
                .isEqualTo(Wording.of("is een van: ja, nee", "is one of: yes, no"));
        assertThat(new AtLeast<>(5).wording()).isEqualTo(Wording.of("is ten minste 5", "is at least 5"));
        assertThat(new MoreThan<>(5).wording()).isEqualTo(Wording.of("is meer dan 5", "is more than 5"));
        assertThat(new AtMost<>(5).wording()).isEqualTo(Wording.of("is ten hoogste 5", "is at most 5"));
        assertThat(new LessThan<>(5).wording()).isEqualTo(Wording.of("is minder dan 5", "is less than 5"));
    }
}
