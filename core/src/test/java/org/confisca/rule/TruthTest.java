package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.confisca.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of three-valued logic. */
class TruthTest {
    @ParameterizedTest
    @CsvSource({
        "TRUE,TRUE,TRUE", "TRUE,FALSE,FALSE", "TRUE,UNKNOWN,UNKNOWN",
        "FALSE,TRUE,FALSE", "FALSE,FALSE,FALSE", "FALSE,UNKNOWN,FALSE",
        "UNKNOWN,TRUE,UNKNOWN", "UNKNOWN,FALSE,FALSE", "UNKNOWN,UNKNOWN,UNKNOWN"
    })
    void both(Truth one, Truth other, Truth expected) {
        assertThat(one.and(other)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE,TRUE,TRUE", "TRUE,FALSE,TRUE", "TRUE,UNKNOWN,TRUE",
        "FALSE,TRUE,TRUE", "FALSE,FALSE,FALSE", "FALSE,UNKNOWN,UNKNOWN",
        "UNKNOWN,TRUE,TRUE", "UNKNOWN,FALSE,UNKNOWN", "UNKNOWN,UNKNOWN,UNKNOWN"
    })
    void either(Truth one, Truth other, Truth expected) {
        assertThat(one.or(other)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"TRUE,FALSE", "FALSE,TRUE", "UNKNOWN,UNKNOWN"})
    void the_opposite(Truth one, Truth expected) {
        assertThat(one.not()).isEqualTo(expected);
    }

    @Test
    void a_boolean_is_never_unknown() {
        assertThat(Truth.of(true)).isEqualTo(Truth.TRUE);
        assertThat(Truth.of(false)).isEqualTo(Truth.FALSE);
    }

    @Test
    void it_reads_in_both_languages() {
        assertThat(Truth.TRUE.label()).isEqualTo(Wording.of("ja", "yes"));
        assertThat(Truth.FALSE.label()).isEqualTo(Wording.of("nee", "no"));
        assertThat(Truth.UNKNOWN.label()).isEqualTo(Wording.of("onbekend", "unknown"));
    }
}
