package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.confisca.act.report.RequestInformation;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.Office;
import org.confisca.rule.Assessment;
import org.confisca.testkit.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day on which a text was read is not the day on which it came into force. */
class MoneyLaunderingReportsTest {

    @ParameterizedTest
    @CsvSource({
        "2020-07-02T10:00, Permitted",
        "2022-10-31T23:59, Permitted",
        "2027-07-09T23:59, Permitted",
        "2027-07-10T00:00, Undetermined"
    })
    void the_unit_may_ask_until_the_regulation_applies_and_then_nobody_has_read_what_is_left(String at, String answer) {
        Assessment assessed = DutchLaw.book()
                .assess(
                        Files.usual().file(),
                        RequestInformation.builder()
                                .at(LocalDateTime.parse(at))
                                .by(Office.FIU)
                                .asset(new AssetId("A2"))
                                .build());
        assertThat(assessed.getClass().getSimpleName()).isEqualTo(answer);
    }
}
