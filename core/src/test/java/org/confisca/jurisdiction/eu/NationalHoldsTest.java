package org.confisca.jurisdiction.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.confisca.act.hold.OrderHold;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.RunningTerm;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long the law of a State may let its unit hold (art. 24(1) and (2) Directive (EU) 2024/1640). */
class NationalHoldsTest {
    private static final Files FILE = Files.usual().asset("ACC", AssetKind.ACCOUNT, asset -> asset);

    private static RunningTerm held(NationalHolds holds, String asset) {
        RuleBook book = AntiMoneyLaunderingDirective.book(GeneralTimeLimitsAct.ACT, holds);
        return FILE.after(
                        book,
                        OrderHold.builder()
                                .at(LocalDateTime.parse("2027-09-06T09:00"))
                                .by(Office.FIU)
                                .asset(new AssetId(asset))
                                .measure(new MeasureId("H1"))
                                .build())
                .file()
                .clock()
                .running()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 5, false, false, A2, 2027-09-21T00:00, DIR-2024-1640-24-1-e",
        "10, 5, false, false, ACC, 2027-09-14T00:00, DIR-2024-1640-24-2-b",
        "4, 2, false, false, A2, 2027-09-11T00:00, DIR-2024-1640-24-1-e",
        "4, 2, false, false, ACC, 2027-09-09T00:00, DIR-2024-1640-24-2-b",
        "11, 5, true, true, A2, 2027-09-22T00:00, DIR-2024-1640-24-1-f",
        "11, 5, true, true, ACC, 2027-09-14T00:00, DIR-2024-1640-24-2-b",
        "10, 6, true, true, A2, 2027-09-21T00:00, DIR-2024-1640-24-1-e",
        "10, 6, true, true, ACC, 2027-09-15T00:00, DIR-2024-1640-24-2-c"
    })
    void a_hold_lasts_as_long_as_the_law_of_the_state_says(
            int transaction,
            int account,
            boolean recovers,
            boolean safeguards,
            String asset,
            LocalDateTime end,
            String provision) {
        RunningTerm term = held(new NationalHolds(transaction, account, recovers, safeguards), asset);

        assertThat(term.end()).isEqualTo(end);
        assertThat(term.rule().provision().value()).isEqualTo(provision);
    }

    @ParameterizedTest
    @CsvSource({
        "11, 5, false, false",
        "11, 5, true, false",
        "11, 5, false, true",
        "10, 6, false, false",
        "10, 6, true, false",
        "10, 6, false, true",
        "0, 5, false, false",
        "10, 0, true, true"
    })
    void what_the_directive_does_not_allow_is_refused(
            int transaction, int account, boolean recovers, boolean safeguards) {
        assertThatThrownBy(() -> new NationalHolds(transaction, account, recovers, safeguards))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_a_word_it_is_the_longest_that_every_state_may_allow() {
        assertThat(NationalHolds.longest()).isEqualTo(new NationalHolds(10, 5, false, false));
        assertThat(AntiMoneyLaunderingDirective.book(GeneralTimeLimitsAct.ACT).catalogue())
                .isEqualTo(AntiMoneyLaunderingDirective.book(GeneralTimeLimitsAct.ACT, NationalHolds.longest())
                        .catalogue());
    }
}
