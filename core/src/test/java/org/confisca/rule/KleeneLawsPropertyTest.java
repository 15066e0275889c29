package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of Kleene's strong logic of three values. */
class KleeneLawsPropertyTest {
    @Property
    void the_order_of_two_does_not_matter(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
    }

    @Property
    void the_grouping_of_three_does_not_matter(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Property
    void each_distributes_over_the_other(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    }

    @Property
    void de_morgan(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Property
    void each_absorbs_the_other(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.or(a.and(b))).isEqualTo(a);
    }

    @Property
    void learning_more_never_overturns_what_was_settled(@ForAll Truth a, @ForAll Truth b, @ForAll boolean learnt) {
        Truth known = b == Truth.UNKNOWN ? Truth.of(learnt) : b;
        if (a.and(b) != Truth.UNKNOWN) {
            assertThat(a.and(known)).isEqualTo(a.and(b));
        }
        if (a.or(b) != Truth.UNKNOWN) {
            assertThat(a.or(known)).isEqualTo(a.or(b));
        }
    }
}
