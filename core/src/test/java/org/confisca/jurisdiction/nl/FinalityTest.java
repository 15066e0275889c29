package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.testkit.Histories.lawful;
import static org.confisca.testkit.Histories.then;
import static org.confisca.testkit.Proceedings.CONVICTION;
import static org.confisca.testkit.Proceedings.FORFEITURE;
import static org.confisca.testkit.Proceedings.OFFENCE;
import static org.confisca.testkit.Proceedings.acquit;
import static org.confisca.testkit.Proceedings.appeal;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.remedy;
import static org.confisca.testkit.Proceedings.seize;
import static org.confisca.testkit.Proceedings.sell;
import static org.confisca.testkit.Proceedings.serve;
import static org.confisca.testkit.Proceedings.withdraw;

import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ByLaw;
import org.confisca.act.management.AuthoriseDisposal;
import org.confisca.act.proceeding.ProceedingLaw;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DisposalGround;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.RemedyStatus;
import org.confisca.casefile.Standard;
import org.confisca.history.CaseHistory;
import org.confisca.history.Change;
import org.confisca.history.Insertion;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.junit.jupiter.api.Test;

/** When decisions become final, and what then falls to the State. 14 days after Tuesday 2 June 2026 is Tuesday 16 June. */
class FinalityTest {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final CaseHistory CHARGED = lawful(
            BOOK,
            Files.usual(),
            seize("2026-02-02T10:00", "A1", "S1", "P1").build(),
            charge("2026-03-02T09:00").build());
    private static final Act CONVICT_BOTH =
            convict("2026-06-02T11:00", "P1", "OM").build();
    private static final Act CONVICT_P1_ABSENT =
            convict("2026-06-02T11:00", "P1", "OM").present(Files.parties("OM")).build();

    private static Optional<LocalDateTime> finalAt(CaseHistory history, DecisionId decision, String moment) {
        CaseFile file = BOOK.advance(history.now(), LocalDateTime.parse(moment)).file();
        return file.decisions().get(decision).finalSince();
    }

    private static Optional<LocalDateTime> moment(String at) {
        return Optional.of(LocalDateTime.parse(at));
    }

    @Test
    void a_decision_is_final_once_the_last_day_to_appeal_is_over() {
        CaseHistory history = then(BOOK, CHARGED, CONVICT_BOTH);

        assertThat(finalAt(history, CONVICTION, "2026-06-16T23:59:59")).isEmpty();
        assertThat(finalAt(history, CONVICTION, "2026-06-17T00:00")).isEqualTo(moment("2026-06-17T00:00"));
    }

    @Test
    void a_decision_is_final_only_when_the_last_of_several_remedies_is_gone() {
        CaseHistory history = then(
                BOOK,
                CHARGED,
                CONVICT_P1_ABSENT,
                serve("2026-06-10T09:00", CONVICTION, "P1").build());

        assertThat(finalAt(history, CONVICTION, "2026-06-24T23:59")).isEmpty();
        assertThat(finalAt(history, CONVICTION, "2030-01-01T00:00")).isEqualTo(moment("2026-06-25T00:00"));
    }

    @Test
    void a_party_that_is_never_served_blocks_finality_for_ever() {
        CaseHistory history = then(BOOK, CHARGED, CONVICT_P1_ABSENT);
        CaseFile later = BOOK.advance(history.now(), LocalDateTime.parse("2040-01-01T00:00"))
                .file();

        assertThat(later.decisions().get(CONVICTION).finalSince()).isEmpty();
        assertThat(later.remedies().get(remedy(CONVICTION, "OM")).status()).isEqualTo(RemedyStatus.EXPIRED);
        assertThat(later.remedies().get(remedy(CONVICTION, "P1")).status()).isEqualTo(RemedyStatus.AVAILABLE);
    }

    @Test
    void a_party_that_is_served_years_later_has_fourteen_days_from_then() {
        CaseHistory history = then(
                BOOK,
                CHARGED,
                CONVICT_P1_ABSENT,
                serve("2029-03-05T09:00", CONVICTION, "P1").build());

        assertThat(finalAt(history, CONVICTION, "2029-03-19T23:59")).isEmpty();
        assertThat(finalAt(history, CONVICTION, "2029-03-20T00:00")).isEqualTo(moment("2029-03-20T00:00"));
    }

    @Test
    void an_appeal_stops_its_own_term_and_no_other() {
        CaseHistory history = then(BOOK, CHARGED, CONVICT_BOTH, appeal("2026-06-03T09:00", CONVICTION, "P1"));

        assertThat(history.now().clock().running())
                .extracting(term -> (Object) term.about())
                .containsExactly(remedy(CONVICTION, "OM"));
        CaseFile later = BOOK.advance(history.now(), LocalDateTime.parse("2030-01-01T00:00"))
                .file();
        assertThat(later.remedies().get(remedy(CONVICTION, "P1")).status()).isEqualTo(RemedyStatus.LODGED);
        assertThat(later.remedies().get(remedy(CONVICTION, "OM")).status()).isEqualTo(RemedyStatus.EXPIRED);
        assertThat(later.decisions().get(CONVICTION).finalSince()).isEmpty();
    }

    @Test
    void the_withdrawal_of_the_last_appeal_makes_the_decision_final_at_once() {
        CaseHistory history = then(
                BOOK,
                CHARGED,
                CONVICT_BOTH,
                appeal("2026-06-03T09:00", CONVICTION, "P1"),
                withdraw("2026-09-01T15:30", CONVICTION, "P1"));

        assertThat(history.now().decisions().get(CONVICTION).finalSince()).isEqualTo(moment("2026-09-01T15:30"));
        assertThat(history.now().offences().get(OFFENCE).endedAt()).isEqualTo(moment("2026-09-01T15:30"));
    }

    @Test
    void a_withdrawal_while_another_can_still_appeal_makes_nothing_final() {
        CaseHistory history = then(
                BOOK,
                CHARGED,
                CONVICT_BOTH,
                appeal("2026-06-03T09:00", CONVICTION, "P1"),
                withdraw("2026-06-04T09:00", CONVICTION, "P1"));

        assertThat(history.now().decisions().get(CONVICTION).finalSince()).isEmpty();
        assertThat(finalAt(history, CONVICTION, "2026-06-17T00:00")).isEqualTo(moment("2026-06-17T00:00"));
    }

    @Test
    void a_decision_against_which_nobody_may_appeal_is_final_at_once() {
        CaseHistory history = then(BOOK, CHARGED, acquit("2026-06-02T11:00").build());

        assertThat(history.now().decisions().get(Proceedings.ACQUITTAL).finalSince())
                .isEqualTo(moment("2026-06-02T11:00"));
        assertThat(history.now().offences().get(OFFENCE).endedAt()).isEqualTo(moment("2026-06-02T11:00"));
    }

    @Test
    void serving_again_neither_delays_nor_repeats_finality() {
        CaseHistory history = then(
                BOOK,
                CHARGED,
                CONVICT_BOTH,
                serve("2026-06-10T09:00", CONVICTION, "P1").build());
        CaseHistory later =
                history.advance(BOOK, LocalDateTime.parse("2026-12-01T00:00"), LocalDateTime.parse("2026-12-01T00:00"));

        assertThat(finalAt(history, CONVICTION, "2026-12-01T00:00")).isEqualTo(moment("2026-06-17T00:00"));
        assertThat(later.entries())
                .filteredOn(entry -> entry.step().act().type() == ProceedingLaw.REMEDY_EXPIRED)
                .hasSize(2);
    }

    @Test
    void serving_a_decision_that_was_appealed_does_not_end_the_appeal() {
        CaseHistory history = then(
                BOOK,
                CHARGED,
                CONVICT_P1_ABSENT,
                appeal("2026-06-03T09:00", CONVICTION, "P1"),
                serve("2026-06-10T09:00", CONVICTION, "P1").build());

        assertThat(finalAt(history, CONVICTION, "2030-01-01T00:00")).isEmpty();
    }

    @Test
    void a_final_forfeiture_gives_the_asset_to_the_state_and_ends_its_seizures() {
        CaseHistory ordered = then(
                BOOK,
                CHARGED,
                convict("2026-06-02T11:00").build(),
                seize("2026-06-02T12:00", "A1", "S2", "P1").build(),
                forfeit("2026-06-02T13:00", "A1", "P1").build());

        assertThat(ordered.now().assets().get(new AssetId("A1")).state()).isEqualTo(new LegalState.Seized());
        CaseFile later = BOOK.advance(ordered.now(), LocalDateTime.parse("2026-06-17T00:00"))
                .file();
        assertThat(later.assets().get(new AssetId("A1")).state())
                .isEqualTo(
                        new LegalState.Confiscated(Optional.of(FORFEITURE), LocalDateTime.parse("2026-06-17T00:00")));
        assertThat(later.assets().get(new AssetId("A1")).measures()).isEmpty();
        assertThat(later.measures().get(new MeasureId("S1")).endedAt()).isEqualTo(moment("2026-06-17T00:00"));
        assertThat(later.measures().get(new MeasureId("S2")).endedAt()).isEqualTo(moment("2026-06-17T00:00"));
    }

    @Test
    void what_was_sold_before_the_forfeiture_was_final_falls_to_the_state_as_its_proceeds() {
        CaseHistory sold = then(
                BOOK,
                CHARGED,
                convict("2026-06-02T11:00").build(),
                forfeit("2026-06-02T13:00", "A1", "P1").build(),
                determine(
                        "2026-06-03T09:00",
                        Office.PUBLIC_PROSECUTOR,
                        "UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW",
                        false,
                        Standard.FINDING,
                        new AssetId("A1")),
                AuthoriseDisposal.builder()
                        .at(LocalDateTime.parse("2026-06-04T09:00"))
                        .by(Office.PUBLIC_PROSECUTOR)
                        .asset(new AssetId("A1"))
                        .ground(DisposalGround.REPLACEABLE)
                        .disposition(Disposition.SALE)
                        .build(),
                sell("2026-06-10T09:00", "A1", "EUR 9000.00", "A9").build());

        assertThat(sold.now().assets().get(new AssetId("A9")).state()).isEqualTo(new LegalState.Seized());
        CaseFile later = BOOK.advance(sold.now(), LocalDateTime.parse("2026-06-17T00:00"))
                .file();
        assertThat(later.assets().get(new AssetId("A9")).state())
                .isEqualTo(
                        new LegalState.Confiscated(Optional.of(FORFEITURE), LocalDateTime.parse("2026-06-17T00:00")));
        assertThat(later.assets().get(new AssetId("A1")).state()).isInstanceOf(LegalState.Disposed.class);
        assertThat(later.measures().get(new MeasureId("S1")).endedAt()).isEqualTo(moment("2026-06-17T00:00"));
    }

    @Test
    void an_appeal_that_becomes_known_late_undoes_finality_and_is_shown_as_a_change() {
        LocalDateTime end = LocalDateTime.parse("2026-06-17T00:00");
        LocalDateTime july = LocalDateTime.parse("2026-07-01T09:00");
        CaseHistory believed = then(BOOK, CHARGED, CONVICT_BOTH).advance(BOOK, july, july);
        Insertion corrected = believed.insert(BOOK, appeal("2026-06-16T23:00", CONVICTION, "P1"), july.plusDays(1));
        CaseFile now = corrected.history().now();

        assertThat(believed.now().decisions().get(CONVICTION).finalSince()).isPresent();
        assertThat(now.decisions().get(CONVICTION).finalSince()).isEmpty();
        assertThat(now.remedies().get(remedy(CONVICTION, "P1")).status()).isEqualTo(RemedyStatus.LODGED);
        assertThat(now.remedies().get(remedy(CONVICTION, "OM")).status()).isEqualTo(RemedyStatus.EXPIRED);
        assertThat(corrected.changedActs())
                .allMatch(change -> change.after().isEmpty())
                .extracting(Change.OfAct::act)
                .containsExactly(
                        new ByLaw(ProceedingLaw.REMEDY_EXPIRED, end, remedy(CONVICTION, "P1")),
                        new ByLaw(ProceedingLaw.BECAME_FINAL, end, CONVICTION));
    }
}
