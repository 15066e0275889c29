package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.testkit.Histories.lawful;
import static org.confisca.testkit.Histories.then;
import static org.confisca.testkit.Proceedings.FORFEITURE;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.monitor;
import static org.confisca.testkit.Proceedings.reuse;
import static org.confisca.testkit.Proceedings.revoke;
import static org.confisca.testkit.Proceedings.seize;
import static org.confisca.testkit.Proceedings.sell;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.Due;
import org.confisca.casefile.Duty;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Office;
import org.confisca.casefile.ReuseMode;
import org.confisca.casefile.Standard;
import org.confisca.history.CaseHistory;
import org.confisca.rule.Assessment;
import org.confisca.rule.Nature;
import org.confisca.rule.OwedDuty;
import org.confisca.rule.RuleBook;
import org.confisca.source.Language;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** A forfeited car in public reuse: yearly reports, and revocation. */
class ReuseTest {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final AssetId CAR = new AssetId("A1");
    private static final CaseHistory FORFEITED = lawful(
            BOOK,
            Files.usual(),
            seize("2026-02-02T10:00", "A1", "S1", "P1").build(),
            charge("2026-03-02T09:00").build(),
            convict("2026-06-02T09:00").build(),
            forfeit("2026-06-02T11:00", "A1").build());
    private static final CaseHistory GRANTED =
            then(BOOK, FORFEITED, reuse("2026-09-01T09:00", "A1", "G1").build());

    private static ImmutableList<OwedDuty> reports(CaseHistory history, String at) {
        return BOOK.duties(history.now(), LocalDateTime.parse(at)).stream()
                .filter(owed -> owed.duty().rule().toString().equals("NL-MAHER-PILOT/owes-1"))
                .collect(ImmutableList.toImmutableList());
    }

    private static Due by(String end) {
        return new Due.By(LocalDateTime.parse(end));
    }

    private static CaseHistory revoked() {
        return then(
                BOOK,
                GRANTED,
                determine(
                        "2027-01-04T09:00",
                        Office.STATE,
                        "CONDITIONS_OF_REUSE_BROKEN",
                        true,
                        Standard.FINDING,
                        new GrantId("G1")),
                revoke("2027-01-05T09:00", "G1").build());
    }

    @Test
    void the_first_report_is_due_a_year_after_the_grant() {
        assertThat(reports(GRANTED, "2026-09-01T09:00")).singleElement().satisfies(owed -> {
            assertThat(owed.duty().owedBy()).isEqualTo(Office.BENEFICIARY);
            assertThat(owed.duty().due()).isEqualTo(by("2027-09-02T00:00"));
        });
    }

    @Test
    void a_report_is_overdue_from_the_first_minute_after_its_last_day() {
        assertThat(reports(GRANTED, "2027-09-01T23:59")).noneMatch(OwedDuty::overdue);
        assertThat(reports(GRANTED, "2027-09-02T00:00"))
                .allMatch(OwedDuty::overdue)
                .hasSize(1);
    }

    @Test
    void the_next_report_is_due_a_year_after_this_one_was_due_however_early_or_late_it_came() {
        CaseHistory early =
                then(BOOK, GRANTED, monitor("2027-06-01T09:00", "G1").build());
        CaseHistory late = then(BOOK, GRANTED, monitor("2028-01-10T09:00", "G1").build());

        assertThat(reports(early, "2027-06-01T09:00"))
                .extracting(owed -> owed.duty().due())
                .containsExactly(by("2028-09-02T00:00"));
        assertThat(reports(late, "2028-01-10T09:00"))
                .extracting(owed -> owed.duty().due())
                .containsExactly(by("2028-09-02T00:00"));
        assertThat(late.now().grants().get(new GrantId("G1")).monitoredAt())
                .contains(LocalDateTime.parse("2028-01-10T09:00"));
    }

    @Test
    void one_report_discharges_one_duty_only_once() {
        CaseHistory twice = then(
                BOOK,
                GRANTED,
                monitor("2027-06-01T09:00", "G1").build(),
                monitor("2028-06-01T09:00", "G1").build());

        assertThat(twice.now().duties().all().stream()
                        .filter(duty -> duty.rule().toString().equals("NL-MAHER-PILOT/owes-1"))
                        .map(Duty::dischargedAt))
                .containsExactly(
                        Optional.of(LocalDateTime.parse("2027-06-01T09:00")),
                        Optional.of(LocalDateTime.parse("2028-06-01T09:00")),
                        Optional.empty());
        assertThat(reports(twice, "2028-06-01T09:00"))
                .extracting(owed -> owed.duty().due())
                .containsExactly(by("2029-09-02T00:00"));
    }

    @Test
    void revocation_ends_the_reports_and_gives_the_property_back_to_the_state() {
        CaseHistory revoked = revoked();

        assertThat(reports(revoked, "2030-01-01T00:00")).isEmpty();
        assertThat(revoked.now().grants().get(new GrantId("G1")).endedAt())
                .contains(LocalDateTime.parse("2027-01-05T09:00"));
        assertThat(revoked.now().assets().get(CAR).state()).isInstanceOf(LegalState.Confiscated.class);
        assertThat(BOOK.assess(revoked.now(), monitor("2027-02-01T09:00", "G1").build()))
                .isInstanceOf(Assessment.Refused.class);
    }

    @Test
    void what_comes_back_is_still_the_states_by_the_same_forfeiture() {
        LegalState.Confiscated state =
                (LegalState.Confiscated) revoked().now().assets().get(CAR).state();

        assertThat(state.by()).contains(FORFEITURE);
    }

    @Test
    void what_comes_back_can_be_granted_again_or_sold() {
        assertThat(BOOK.assess(
                        revoked().now(), reuse("2027-02-01T09:00", "A1", "G2").build()))
                .isInstanceOf(Assessment.Permitted.class);
        assertThat(BOOK.assess(
                        revoked().now(),
                        sell("2027-02-01T09:00", "A1", "EUR 4000.00", "A9").build()))
                .isInstanceOf(Assessment.Permitted.class);
    }

    @Test
    void proceeds_that_come_back_are_the_states_by_the_forfeiture_of_what_was_sold() {
        CaseHistory revoked = then(
                BOOK,
                FORFEITED,
                sell("2026-09-01T09:00", "A1", "EUR 4000.00", "A9").build(),
                reuse("2026-09-02T09:00", "A9", "G1").mode(ReuseMode.VALUE).build(),
                determine(
                        "2027-01-04T09:00",
                        Office.STATE,
                        "CONDITIONS_OF_REUSE_BROKEN",
                        true,
                        Standard.FINDING,
                        new GrantId("G1")),
                revoke("2027-01-05T09:00", "G1").build());

        assertThat(revoked.now().assets().get(new AssetId("A9")).state())
                .isEqualTo(
                        new LegalState.Confiscated(Optional.of(FORFEITURE), LocalDateTime.parse("2027-01-05T09:00")));
    }

    @Test
    void a_grant_says_that_it_rests_on_practice_and_not_on_law() {
        Assessment answer = BOOK.assess(
                FORFEITED.now(), reuse("2026-09-01T09:00", "A1", "G1").build());

        assertThat(answer.trace())
                .filteredOn(traced -> traced.nature() != Nature.PRACTICE)
                .extracting(traced -> traced.rule().toString())
                .as("statute does no more than limit it")
                .containsExactlyInAnyOrder("NL-SR-36B-1/only-5", "NL-SV-6-1-16-1/only-2", "NL-SV-552G/only-2");
        assertThat(answer.explain(Language.EN)).anyMatch(line -> line.contains("practice, no statutory provision"));
    }
}
