package org.confisca.time;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.time.TimeFixtures.LAW;
import static org.confisca.time.TimeFixtures.REST;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** What the rules refuse; what they answer is tested with the laws that use them. */
class LastDayRulesTest {

    @Test
    void only_working_days_are_counted_as_working_days() {
        LastDayRules rules = new LastDayRules(ToyLimits.WEEKENDS, 3, LAW, LAW, LAW, LAW, REST);
        LocalDateTime event = LocalDateTime.parse("2026-07-02T12:00");
        assertThatThrownBy(() -> rules.workingDays(event, Term.days(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5 days are not working days");
        assertThatThrownBy(() -> rules.workingDaysBefore(event, Term.days(5), BackwardCount.CLEAR_DAYS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5 days are not working days");
    }
}
