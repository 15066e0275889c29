package org.confisca.act.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.testkit.Executions.DETENTION;
import static org.confisca.testkit.Executions.OBLIGATION;
import static org.confisca.testkit.Executions.allowDetention;
import static org.confisca.testkit.Executions.askDetention;
import static org.confisca.testkit.Executions.demand;
import static org.confisca.testkit.Executions.detain;
import static org.confisca.testkit.Executions.instalments;
import static org.confisca.testkit.Executions.levy;
import static org.confisca.testkit.Executions.obligation;
import static org.confisca.testkit.Executions.pay;
import static org.confisca.testkit.Executions.reduce;
import static org.confisca.testkit.Executions.release;
import static org.confisca.testkit.Executions.settle;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Misfit;
import org.confisca.act.confiscation.ConfiscationLaw;
import org.confisca.act.confiscation.PerformSettlement;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.DetentionStatus;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.testkit.Executions;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What the acts of execution and settlement move on the file, without any law. */
class ExecutionEffectsTest {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-06-03T11:00");

    private static CaseFile ordered() {
        CaseFile file = Files.usual().file();
        return Decisions.take(
                file,
                Decision.builder()
                        .id(Proceedings.DEPRIVATION)
                        .kind(DecisionKind.DEPRIVATION)
                        .by(Office.COURT)
                        .at(AT)
                        .offence(Proceedings.OFFENCE)
                        .amount(Money.parse("EUR 10000.00"))
                        .addJointDebtors(new PartyId("P2"))
                        .build());
    }

    private static CaseFile owed() {
        return Obligations.arise(ordered(), Proceedings.DEPRIVATION, AT);
    }

    private static CaseFile after(CaseFile file, Act... acts) {
        CaseFile moved = file;
        for (Act act : acts) {
            assertThat(misfits(act.type(), moved, act)).isEmpty();
            moved = act.applyTo(moved);
        }
        return moved;
    }

    private static <A extends Act> ImmutableList<Misfit> misfits(ActType<A> type, CaseFile file, Act act) {
        return type.misfits(file, type.cast(act));
    }

    @Test
    void an_obligation_binds_all_debtors_and_arises_once() {
        CaseFile owed = owed();
        assertThat(obligation(owed).debtors()).containsExactly(new PartyId("P1"), new PartyId("P2"));
        assertThat(obligation(owed).outstanding()).isEqualTo(Money.parse("EUR 10000.00"));
        assertThat(obligation(owed).since()).isEqualTo(AT);
        CaseFile paid = after(owed, pay("2026-07-01T09:00", "EUR 1.00").build());
        assertThat(obligation(Obligations.arise(paid, Proceedings.DEPRIVATION, AT)))
                .isEqualTo(obligation(paid));
    }

    @Test
    void a_decision_that_orders_no_sum_brings_no_obligation_about() {
        CaseFile convicted = Proceedings.convict("2026-06-02T11:00")
                .build()
                .applyTo(Files.usual().file());
        CaseFile after = Obligations.arise(convicted, Proceedings.CONVICTION, AT);
        assertThat(after.execution().obligations().size()).isZero();
    }

    @Test
    void a_day_and_instalments_are_kept_with_the_obligation() {
        CaseFile file = after(
                owed(),
                demand("2026-06-10T09:00", "2026-07-01").build(),
                instalments("2026-06-20T09:00").build());
        assertThat(obligation(file).payBy()).contains(LocalDate.parse("2026-07-01"));
        assertThat(obligation(file).instalments().orElseThrow().number()).isEqualTo(10);
        assertThat(obligation(file).instalments().orElseThrow().grantedAt())
                .isEqualTo(LocalDateTime.parse("2026-06-20T09:00"));
    }

    @Test
    void detention_counts_full_days_and_does_not_touch_the_debt() {
        CaseFile file = after(
                owed(),
                askDetention("2026-09-01T09:00", 300).build(),
                allowDetention("2026-10-01T09:00", 200).build(),
                detain("2026-10-10T09:00").build());
        assertThat(file.execution().detentions().get(DETENTION).status()).isEqualTo(DetentionStatus.RUNNING);
        CaseFile tooShort = after(file, release("2026-10-15T08:59").build());
        CaseFile full = after(file, release("2026-10-15T09:00").build());
        assertThat(obligation(tooShort).daysDetained()).isEqualTo(4);
        assertThat(obligation(full).daysDetained()).isEqualTo(5);
        assertThat(obligation(full).outstanding()).isEqualTo(Money.parse("EUR 10000.00"));
        CaseFile again = Obligations.endDetention(full, DETENTION, LocalDateTime.parse("2026-12-01T09:00"));
        assertThat(obligation(again).daysDetained()).isEqualTo(5);
        assertThat(full.execution().detentions().get(DETENTION).authorisedDays())
                .contains(200);
    }

    @Test
    void only_a_natural_person_who_owes_the_sum_can_be_detained() {
        CaseFile owed = Files.usual()
                .changed(old -> owed())
                .party("P3", org.confisca.casefile.PartyKind.NATURAL_PERSON)
                .party("P2", org.confisca.casefile.PartyKind.LEGAL_PERSON)
                .file();
        for (String party : new String[] {"P2", "P3"}) {
            Act ask = askDetention("2026-09-01T09:00", 1)
                    .party(new PartyId(party))
                    .build();
            assertThat(misfits(ask.type(), owed, ask)).extracting(Misfit::field).containsExactly("party");
        }
    }

    @Test
    void amounts_are_in_the_currency_of_the_obligation_and_no_more_is_taken_off_than_there_is() {
        for (Act act : new Act[] {
            pay("2026-07-01T09:00", "USD 1.00").build(),
            reduce("2026-07-01T09:00", "EUR 10000.01").build(),
            reduce("2026-07-01T09:00", "EUR 1.00")
                    .actualGain(Money.parse("USD 1.00"))
                    .build(),
            levy("2026-07-01T09:00", "A1", "USD 1.00").build(),
            instalments("2026-07-01T09:00").number(0).build(),
            instalments("2026-07-01T09:00").everyMonths(0).build()
        }) {
            assertThat(misfits(act.type(), owed(), act)).as(act.toString()).hasSize(1);
        }
    }

    @Test
    void what_a_levy_fetches_goes_to_the_obligation_and_the_asset_is_gone() {
        CaseFile file =
                after(owed(), levy("2026-07-02T09:00", "A1", "EUR 12000.00").build());
        assertThat(file.assets().get(new AssetId("A1")).state())
                .isInstanceOfSatisfying(LegalState.Disposed.class, gone -> {
                    assertThat(gone.how()).isEqualTo(LegalState.Manner.LEVIED_ON);
                    assertThat(gone.price()).contains(Money.parse("EUR 12000.00"));
                });
        assertThat(obligation(file).paid()).isEqualTo(Money.parse("EUR 10000.00"));
        assertThat(obligation(file).toRefund()).isEqualTo(Money.parse("EUR 2000.00"));
        assertThat(file.execution().obligations().get(OBLIGATION).status())
                .isEqualTo(org.confisca.casefile.ObligationStatus.PAID);
    }

    @Test
    void a_performed_settlement_gives_the_assets_in_it_to_the_state() {
        CaseFile file = after(
                Files.usual().file(),
                Proceedings.seize("2026-02-01T09:00", "A1", "S1", "P1").build(),
                settle("2026-06-10T09:00", "2026-09-08")
                        .assets(ImmutableList.of(new AssetId("A1")))
                        .build(),
                Executions.perform("2026-07-01T09:00"));
        assertThat(file.assets().get(new AssetId("A1")).state())
                .isEqualTo(new LegalState.Confiscated(
                        java.util.Optional.empty(), LocalDateTime.parse("2026-07-01T09:00")));
        assertThat(file.assets().get(new AssetId("A1")).measures()).isEmpty();
        assertThat(file.execution().settlements().get(Executions.SETTLEMENT).performedAt())
                .contains(LocalDateTime.parse("2026-07-01T09:00"));
        assertThat(file.offences().get(Proceedings.OFFENCE).deprivationExtinguishedAt())
                .isEmpty();
        assertThat(Settlements.extinguishClaim(file, Executions.SETTLEMENT, AT)
                        .offences()
                        .get(Proceedings.OFFENCE)
                        .deprivationExtinguishedAt())
                .contains(AT);
        assertThat(ConfiscationLaw.CLAIM_EXTINGUISHED.subjectClass())
                .isEqualTo(org.confisca.casefile.SettlementId.class);
    }

    @Test
    void a_settlement_is_about_something() {
        Act nothing = settle("2026-06-10T09:00", "2026-09-08")
                .sum(java.util.Optional.empty())
                .build();
        assertThat(misfits(nothing.type(), Files.usual().file(), nothing))
                .extracting(Misfit::field)
                .containsExactly("assets");
        assertThat(PerformSettlement.PERFORM_SETTLEMENT.misfits(
                        Files.usual().file(), Executions.perform("2026-07-01T09:00")))
                .extracting(Misfit::field)
                .containsExactly("settlement");
    }
}
