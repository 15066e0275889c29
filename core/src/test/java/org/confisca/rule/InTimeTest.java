package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.rule.Ordered.momentOfTheAct;
import static org.confisca.rule.Ordered.within;
import static org.confisca.rule.ToyBook.matter;
import static org.confisca.rule.ToyBook.moment;
import static org.confisca.rule.ToyBook.name;
import static org.confisca.rule.Truth.FALSE;
import static org.confisca.rule.Truth.TRUE;
import static org.confisca.rule.Truth.UNKNOWN;
import static org.confisca.time.Term.workingDays;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.source.Wording;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** Whether one moment comes within a term that began at another. */
class InTimeTest {
    /** Five working days from Wednesday 1 July 2026 end with Wednesday 8 July. */
    private static final Condition<Act> CONDITION =
            within(momentOfTheAct(), moment("start", Optional.of("2026-07-01T10:00")), workingDays(5));

    private static Finding explain(Condition<Act> condition, String at) {
        return condition.explain(matter(Files.usual(), ToyActs.hold(at)));
    }

    @Test
    void the_last_instant_of_the_last_day_is_in_time_and_midnight_is_not() {
        assertThat(explain(CONDITION, "2026-07-08T23:59:59").truth()).isEqualTo(TRUE);
        assertThat(explain(CONDITION, "2026-07-09T00:00").truth()).isEqualTo(FALSE);
    }

    @Test
    void the_deadline_is_explained() {
        Finding finding = explain(CONDITION, "2026-07-09T00:00");
        assertThat(finding.what())
                .isEqualTo(Wording.of(
                        "de handeling is binnen 5 werkdagen na nl start",
                        "the act is within 5 working days of en start"));
        assertThat(finding.value().orElseThrow().en())
                .startsWith("ends at the close of 2026-07-08, 5 working days from 2026-07-01 (art. 3(1) Atw)");
        assertThat(finding.missing()).isEmpty();
        assertThat(finding.parts()).isEmpty();
        assertThat(finding.fact()).isEmpty();
    }

    @Test
    void an_unknown_start_is_what_is_missing() {
        Condition<Act> open = within(momentOfTheAct(), moment("start", Optional.empty()), workingDays(5));
        Finding finding = explain(open, "2026-07-01T10:00");
        assertThat(open.judge(matter())).isEqualTo(UNKNOWN);
        assertThat(finding.truth()).isEqualTo(UNKNOWN);
        assertThat(finding.missing()).contains(new Missing(name("start"), new Supply.Header()));
    }

    @Test
    void an_unknown_moment_is_what_is_missing() {
        Condition<Act> open = within(
                moment("moment", Optional.empty()), moment("start", Optional.of("2026-07-01T10:00")), workingDays(5));
        Finding finding = explain(open, "2026-07-01T10:00");
        assertThat(open.judge(matter())).isEqualTo(UNKNOWN);
        assertThat(finding.truth()).isEqualTo(UNKNOWN);
        assertThat(finding.missing()).contains(new Missing(name("moment"), new Supply.Header()));
    }

    @Test
    void a_day_outside_the_calendar_is_unknown_and_asks_for_the_law() {
        Condition<Act> far = within(momentOfTheAct(), moment("start", Optional.of("2999-02-01T10:00")), workingDays(5));
        Finding finding = explain(far, "2999-02-02T10:00");
        assertThat(finding.truth()).isEqualTo(UNKNOWN);
        Missing missing = finding.missing().orElseThrow();
        assertThat(missing.supply()).isEqualTo(new Supply.LawText());
        assertThat(missing.what().en())
                .startsWith("no end can be reckoned: 2999-02-01 lies outside the table of holidays");
    }

    @Test
    void both_moments_are_facts_of_it() {
        List<String> names = new ArrayList<>();
        CONDITION.facts(fact -> names.add(fact.toString()));
        assertThat(names).containsExactly("the act", "en start");
    }
}
