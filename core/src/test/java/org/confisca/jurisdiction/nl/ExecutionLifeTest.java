package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.testkit.Executions.DETENTION;
import static org.confisca.testkit.Executions.OBLIGATION;
import static org.confisca.testkit.Executions.allowDetention;
import static org.confisca.testkit.Executions.askDetention;
import static org.confisca.testkit.Executions.demand;
import static org.confisca.testkit.Executions.detain;
import static org.confisca.testkit.Executions.levy;
import static org.confisca.testkit.Executions.obligation;
import static org.confisca.testkit.Executions.pay;
import static org.confisca.testkit.Executions.perform;
import static org.confisca.testkit.Executions.secure;
import static org.confisca.testkit.Executions.settle;
import static org.confisca.testkit.Proceedings.determine;

import java.time.LocalDateTime;
import org.confisca.act.confiscation.ClaimDeprivation;
import org.confisca.act.proceeding.DecideAppeal;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DetentionStatus;
import org.confisca.casefile.Duty;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.ObligationStatus;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.rule.Assessment;
import org.confisca.rule.Reason;
import org.confisca.rule.RuleBook;
import org.confisca.source.Language;
import org.confisca.testkit.Executions;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A deprivation from the order to the last cent, and a settlement that takes its place. */
class ExecutionLifeTest {
    private static final RuleBook BOOK = DutchLaw.book();

    @Test
    void a_sum_is_demanded_recovered_pressed_for_and_paid() {
        Files owed = Files.usual()
                .after(
                        BOOK,
                        secure("2026-02-01T09:00", "A1", "S1", Purpose.DEPRIVATION)
                                .build())
                .after(BOOK, Executions.finalDeprivation());
        assertThat(owed.file().duties().openAbout(OBLIGATION))
                .extracting(Duty::owedBy)
                .containsExactly(Office.MINISTER);

        CaseFile paid = owed.after(
                        BOOK,
                        demand("2026-06-10T09:00", "2026-07-01").build(),
                        levy("2026-07-02T09:00", "A1", "EUR 4000.00").build(),
                        askDetention("2026-09-01T09:00", 240).build(),
                        determine(
                                "2026-09-20T09:00",
                                Office.COURT,
                                "FULL_RECOVERY_IMPOSSIBLE",
                                true,
                                Standard.FINDING,
                                OBLIGATION),
                        allowDetention("2026-10-01T09:00", 240).build(),
                        detain("2026-10-10T09:00").build(),
                        pay("2026-10-20T09:00", "EUR 6000.00").build())
                .file();

        assertThat(paid.duties().openAbout(OBLIGATION)).isEmpty();
        assertThat(paid.measures().get(new MeasureId("S1")).endedAt())
                .contains(LocalDateTime.parse("2026-07-02T09:00"));
        assertThat(obligation(paid).status()).isEqualTo(ObligationStatus.PAID);
        assertThat(obligation(paid).daysDetained()).isEqualTo(10);
        assertThat(paid.execution().detentions().get(DETENTION).status()).isEqualTo(DetentionStatus.ENDED);
    }

    @Test
    void a_day_of_detention_too_many_is_refused_with_both_figures() {
        Files asked = Files.usual()
                .after(BOOK, Executions.finalDeprivation())
                .after(
                        BOOK,
                        pay("2026-07-01T09:00", "EUR 6000.00").build(),
                        askDetention("2026-09-01T09:00", 161).build());
        Assessment answer = BOOK.assess(
                asked.file(), allowDetention("2026-10-01T09:00", 161).build());
        assertThat(((Assessment.Refused) answer).reasons())
                .filteredOn(Reason.Forbidden.class::isInstance)
                .extracting(reason -> ((Reason.Forbidden) reason).rule().toString())
                .containsExactly("NL-SV-6-6-25-4/only-1");
        assertThat(String.join("\n", answer.explain(Language.EN)))
                .contains("161")
                .contains("160");
    }

    @Test
    void the_nearest_lawful_path_to_recovery_begins_with_a_day_for_payment_that_passes() {
        Files owed = Files.usual()
                .after(
                        BOOK,
                        secure("2026-02-01T09:00", "A1", "S1", Purpose.DEPRIVATION)
                                .build())
                .after(BOOK, Executions.finalDeprivation());
        Assessment early = BOOK.assess(
                owed.file(), levy("2026-06-04T09:00", "A1", "EUR 4000.00").build());
        assertThat(early).isInstanceOf(Assessment.Refused.class);
        Files demanded =
                owed.after(BOOK, demand("2026-06-10T09:00", "2026-07-01").build());
        assertThat(BOOK.assess(
                        demanded.file(),
                        levy("2026-07-02T00:00", "A1", "EUR 4000.00").build()))
                .isInstanceOf(Assessment.Permitted.class);
    }

    @Test
    void a_performed_settlement_ends_the_matter_and_later_claims_are_refused() {
        Files performed = Files.usual()
                .after(
                        BOOK,
                        Proceedings.charge("2026-03-02T09:00").build(),
                        settle("2026-06-10T09:00", "2026-09-08").build(),
                        perform("2026-07-01T09:00"));
        assertThat(performed.file().offences().get(Proceedings.OFFENCE).deprivationExtinguishedAt())
                .contains(LocalDateTime.parse("2026-07-01T09:00"));
        ClaimDeprivation claim = Proceedings.claim("2026-08-01T09:00").build();
        assertThat(((Assessment.Refused) BOOK.assess(performed.file(), claim)).reasons())
                .extracting(reason -> ((Reason.Forbidden) reason).law().pinpoint())
                .containsExactly("art. 6:4:18(1) Sv");
    }

    @Test
    void a_decision_that_was_set_aside_does_not_become_final_by_silence() {
        Files quashed = Files.usual()
                .after(
                        BOOK,
                        Proceedings.charge("2026-03-02T09:00").build(),
                        Proceedings.convict("2026-06-02T11:00", "P1", "OM").build(),
                        Proceedings.appeal("2026-06-03T09:00", Proceedings.CONVICTION, "P1"),
                        DecideAppeal.builder()
                                .at(LocalDateTime.parse("2026-06-10T09:00"))
                                .by(Office.COURT)
                                .remedy(Proceedings.remedy(Proceedings.CONVICTION, "P1"))
                                .decision(new DecisionId("APP"))
                                .ruling(Ruling.FOUNDED)
                                .build())
                .at(BOOK, "2026-08-01T00:00");
        assertThat(quashed.file().decisions().get(Proceedings.CONVICTION).finalSince())
                .isEmpty();
        assertThat(quashed.file().offences().get(Proceedings.OFFENCE).endedAt()).isEmpty();
    }

    @Test
    void what_a_joint_debtor_pays_all_have_paid() {
        CaseFile paid = Files.usual()
                .after(
                        BOOK,
                        Proceedings.charge("2026-03-02T09:00").build(),
                        Proceedings.convict("2026-06-02T11:00").build(),
                        Proceedings.claim("2026-06-02T12:00").build(),
                        Proceedings.deprive("2026-06-03T11:00")
                                .jointDebtors(Files.parties("P2"))
                                .build(),
                        pay("2026-07-01T09:00", "EUR 10000.00")
                                .payer(new org.confisca.casefile.PartyId("P2"))
                                .build())
                .file();
        assertThat(obligation(paid).outstanding()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(paid.assets().get(new AssetId("A1")).measures()).isEmpty();
    }

    @Test
    void what_was_ordered_lapses_with_a_final_acquittal_and_what_was_paid_is_owed_back() {
        Files owed = Files.usual()
                .after(
                        BOOK,
                        Proceedings.charge("2026-03-02T09:00").build(),
                        Proceedings.convict("2026-06-02T11:00", "P1").build(),
                        Proceedings.claim("2026-06-02T12:00").build(),
                        Proceedings.deprive("2026-06-03T11:00").build(),
                        pay("2026-07-01T10:00", "EUR 4000.00").build());
        CaseFile quashed = LapsedDeprivationExamples.quashed(owed).file();
        CaseFile acquitted = LapsedDeprivationExamples.quashed(owed)
                .after(BOOK, Proceedings.acquit("2026-10-01T12:00").build())
                .file();

        assertThat(Executions.obligation(quashed).outstanding()).isEqualTo(Money.parse("EUR 6000.00"));
        assertThat(Executions.obligation(acquitted).outstanding()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(Executions.obligation(acquitted).toRefund()).isEqualTo(Money.parse("EUR 4000.00"));
        assertThat(BOOK.assess(acquitted, pay("2026-10-02T10:00", "EUR 10.00").build()))
                .isInstanceOf(Assessment.Refused.class);
        assertThat(BOOK.assess(acquitted, askDetention("2026-10-02T10:00", 10).build()))
                .isInstanceOf(Assessment.Refused.class);
        assertThat(BOOK.assess(quashed, askDetention("2026-10-02T10:00", 10).build()))
                .isInstanceOf(Assessment.Refused.class);
    }

    @Test
    void nobody_has_to_demand_what_lapsed() {
        Files owed = Files.usual()
                .after(
                        BOOK,
                        Proceedings.charge("2026-03-02T09:00").build(),
                        Proceedings.convict("2026-06-02T11:00", "P1").build(),
                        Proceedings.claim("2026-06-02T12:00").build(),
                        Proceedings.deprive("2026-06-03T11:00").build());
        Files quashed = LapsedDeprivationExamples.quashed(owed);

        assertThat(demands(quashed)).isEqualTo(1);
        assertThat(demands(quashed.after(
                        BOOK, Proceedings.acquit("2026-10-01T12:00").build())))
                .isZero();
    }

    private static long demands(Files file) {
        return file.file().duties().open().stream()
                .filter(duty -> duty.dischargedBy().contains("DemandPayment"))
                .count();
    }
}
