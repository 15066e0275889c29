package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.confisca.gain.Exact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16121.68 | 16121.68",
                "16.121,68 | 16121.68",
                "16,121.68 | 16121.68",
                "16 121,68 | 16121.68",
                "1.061.631 | 1061631",
                "1,061,631 | 1061631",
                "1.061.631,09 | 1061631.09",
                "28,2 | 28.2",
                "0,125 | 0.125",
                "0.125 | 0.125",
                "1.2340 | 1.234",
                "1234 | 1234",
                "5.000,- | 5000",
                "500,-- | 500",
                "-12.50 | -12.5",
                "−12,50 | -12.5",
            })
    void a_number_is_read_as_judgments_write_it(String written, String value) {
        assertThat(Numbers.read(written)).contains(Exact.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "12.345", "999,999", "-1.234"})
    void a_number_that_reads_as_two_is_refused(String written) {
        assertThat(Numbers.isAmbiguous(written)).isTrue();
        assertThat(Numbers.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "1e3",
                "0x1F",
                "1_000",
                "12.34.56",
                "1.2345,6",
                "1.23,45",
                "1.234.56",
                ".5",
                "5.",
                "1,-2",
                "٣"
            })
    void what_is_no_number_is_none(String written) {
        assertThat(Numbers.read(written)).isEmpty();
    }
}
