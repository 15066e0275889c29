package org.confisca.act.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Misfit;
import org.confisca.act.confiscation.CompensateVictim;
import org.confisca.act.execution.ShareWithState;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.management.HandToCustodian;
import org.confisca.act.management.PlanManagement;
import org.confisca.act.proceeding.AssertInterest;
import org.confisca.act.reuse.EndReuse;
import org.confisca.act.reuse.TransferReused;
import org.confisca.act.seizure.AddPurpose;
import org.confisca.act.seizure.LiftSeizure;
import org.confisca.act.seizure.NotifyAffectedPerson;
import org.confisca.act.seizure.ReleaseAgainstSecurity;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.CompensationId;
import org.confisca.casefile.CustodianKind;
import org.confisca.casefile.Custody;
import org.confisca.casefile.Fraction;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.InterestId;
import org.confisca.casefile.InterestKind;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.casefile.SecurityForm;
import org.confisca.casefile.SecurityId;
import org.confisca.casefile.StateShareId;
import org.confisca.casefile.Subject;
import org.confisca.testkit.Executions;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What acts about seizure, custody, persons and passing on move on the file, without any law. */
class OtherEffectsTest {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-06-03T11:00");
    private static final AssetId A1 = new AssetId("A1");
    private static final MeasureId S1 = new MeasureId("S1");

    private static CaseFile seized() {
        return after(
                Files.usual().file(),
                Proceedings.seize("2026-02-01T09:00", "A1", "S1", "P1").build());
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

    private static Act addPurpose(Purpose purpose) {
        return AddPurpose.builder()
                .at(AT)
                .by(Office.PUBLIC_PROSECUTOR)
                .measure(S1)
                .purpose(purpose)
                .build();
    }

    @Test
    void what_is_the_states_is_neither_seized_nor_held_again() {
        CaseFile states = inState(new LegalState.Confiscated(Optional.empty(), AT));
        CaseFile reused = inState(new LegalState.Reused(new GrantId("G1")));
        CaseFile due = inState(new LegalState.ReturnDue(Optional.empty(), AT));
        Act seize = Proceedings.seize("2026-06-04T09:00", "A1", "S1", "P1").build();
        Act secure = SeizeConservatory.builder()
                .at(AT)
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(A1)
                .measure(S1)
                .offence(Proceedings.OFFENCE)
                .purpose(Purpose.DEPRIVATION)
                .relation(Relation.OWN)
                .build();
        Act hold =
                OrderHold.builder().at(AT).by(Office.FIU).asset(A1).measure(S1).build();
        for (Act act : ImmutableList.of(seize, secure, hold)) {
            for (CaseFile taken : ImmutableList.of(states, reused)) {
                assertThat(misfits(act.type(), taken, act))
                        .extracting(misfit -> misfit.what().en())
                        .containsExactly("an asset that is not the State's");
            }
            assertThat(misfits(act.type(), due, act)).isEmpty();
        }
    }

    private static CaseFile inState(LegalState state) {
        return Assets.move(Files.usual().file(), A1, state, AT);
    }

    @Test
    void a_purpose_is_added_to_those_there_are_if_it_is_of_their_kind() {
        assertThat(after(seized(), addPurpose(Purpose.TRUTH)).measures().get(S1).purposes())
                .containsExactly(Purpose.TRUTH, Purpose.FORFEITURE);
        assertThat(misfits(AddPurpose.ADD_PURPOSE, seized(), addPurpose(Purpose.DEPRIVATION)))
                .extracting(Misfit::field)
                .containsExactly("purpose");
        CaseFile secured = Executions.secure("2026-02-01T09:00", "A1", "S1", Purpose.FINE)
                .build()
                .applyTo(Files.usual().file());
        assertThat(misfits(AddPurpose.ADD_PURPOSE, secured, addPurpose(Purpose.DEPRIVATION)))
                .isEmpty();
        assertThat(misfits(AddPurpose.ADD_PURPOSE, secured, addPurpose(Purpose.TRUTH)))
                .hasSize(1);
    }

    @Test
    void a_lifted_seizure_leaves_the_asset_free_and_nothing_due() {
        Act lift = LiftSeizure.builder()
                .at(AT)
                .by(Office.PUBLIC_PROSECUTOR)
                .measure(S1)
                .build();
        CaseFile lifted = after(seized(), lift);
        assertThat(lifted.assets().get(A1).state()).isEqualTo(new LegalState.Free());
        assertThat(lifted.measures().get(S1).endedAt()).contains(AT);
    }

    @Test
    void security_takes_the_place_of_the_asset() {
        Act release = ReleaseAgainstSecurity.builder()
                .at(AT)
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(A1)
                .security(new SecurityId("SC1"))
                .amount(Money.parse("EUR 9000.00"))
                .form(SecurityForm.DEPOSIT)
                .givenBy(new PartyId("P2"))
                .build();
        CaseFile file = after(seized(), release);
        assertThat(file.assets().get(A1).state()).isEqualTo(new LegalState.Secured(new SecurityId("SC1"), AT));
        assertThat(file.rights().securities().get(new SecurityId("SC1")).amount())
                .isEqualTo(Money.parse("EUR 9000.00"));
        assertThat(misfits(release.type(), file, release)).isNotEmpty();
    }

    @Test
    void an_order_that_is_communicated_is_a_measure_or_a_decision() {
        for (Subject order : new Subject[] {S1, A1}) {
            Act notify = NotifyAffectedPerson.builder()
                    .at(AT)
                    .by(Office.PUBLIC_PROSECUTOR)
                    .order(order)
                    .party(new PartyId("P1"))
                    .statesReasons(true)
                    .statesRemedies(true)
                    .build();
            assertThat(misfits(notify.type(), seized(), notify)).hasSize(order == S1 ? 0 : 1);
        }
    }

    @Test
    void an_asserted_right_stands_on_the_asset() {
        Act assertion = AssertInterest.builder()
                .at(AT)
                .by(Office.PARTY)
                .asset(A1)
                .interest(new InterestId("I1"))
                .holder(new PartyId("P2"))
                .kind(InterestKind.OWNERSHIP)
                .share(Fraction.of(1, 2))
                .build();
        CaseFile file = after(Files.usual().file(), assertion);
        assertThat(file.assets().get(A1).interests()).containsExactly(new InterestId("I1"));
        assertThat(file.assets().get(A1).restingUnder(com.google.common.collect.ImmutableSortedSet.of()))
                .isEqualTo(file.assets().get(A1));
        assertThat(file.rights().interests().get(new InterestId("I1")).share()).contains(Fraction.of(1, 2));
    }

    @Test
    void plan_and_custody_are_kept_with_the_asset() {
        Act plan = PlanManagement.builder()
                .at(AT)
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(A1)
                .plan("sell at once")
                .build();
        Act hand = HandToCustodian.builder()
                .at(AT)
                .by(Office.INVESTIGATING_OFFICER)
                .asset(A1)
                .custodian(CustodianKind.STATE_PROPERTY_SERVICE)
                .build();
        CaseFile file = after(seized(), plan, hand);
        assertThat(file.assets().get(A1).plannedAt()).contains(AT);
        assertThat(file.assets().get(A1).custody())
                .contains(new Custody(CustodianKind.STATE_PROPERTY_SERVICE, Optional.empty(), AT));
    }

    @Test
    void every_euro_that_is_passed_on_names_the_asset_it_comes_from() {
        Act share = ShareWithState.builder()
                .at(AT)
                .by(Office.STATE)
                .asset(A1)
                .stateShare(new StateShareId("SH1"))
                .state("BE")
                .amount(Money.parse("EUR 500.00"))
                .build();
        Act compensate = CompensateVictim.builder()
                .at(AT)
                .by(Office.STATE)
                .asset(A1)
                .compensation(new CompensationId("CO1"))
                .victim(new PartyId("P2"))
                .amount(Money.parse("EUR 250.00"))
                .build();
        CaseFile file = after(seized(), share, compensate);
        assertThat(file.execution().stateShares().get(new StateShareId("SH1")).asset())
                .isEqualTo(A1);
        assertThat(file.execution()
                        .compensations()
                        .get(new CompensationId("CO1"))
                        .asset())
                .isEqualTo(A1);
        Act nowhere = ShareWithState.SHARE_WITH_STATE.with((ShareWithState) share, ShareWithState.STATE, "Belgium");
        assertThat(misfits(nowhere.type(), seized(), nowhere))
                .extracting(Misfit::field)
                .containsExactly("state");
    }

    @Test
    void a_grant_that_ends_leaves_the_property_with_the_beneficiary() {
        CaseFile granted = after(
                seized(), Proceedings.reuse("2026-06-10T09:00", "A1", "G1").build());
        Act transfer = TransferReused.builder()
                .at(AT.plusDays(10))
                .by(Office.STATE)
                .grant(new GrantId("G1"))
                .build();
        Act end = EndReuse.builder()
                .at(AT.plusYears(5))
                .by(Office.STATE)
                .grant(new GrantId("G1"))
                .build();
        CaseFile file = after(granted, transfer, end);
        assertThat(file.grants().get(new GrantId("G1")).transferredAt()).contains(AT.plusDays(10));
        assertThat(file.grants().get(new GrantId("G1")).endedAt()).contains(AT.plusYears(5));
        assertThat(file.assets().get(A1).state())
                .isInstanceOfSatisfying(
                        LegalState.Disposed.class,
                        gone -> assertThat(gone.how()).isEqualTo(LegalState.Manner.REUSED));
        assertThat(misfits(EndReuse.END_REUSE, file, end)).hasSize(1);
    }

    @Test
    void an_account_or_a_relationship_can_be_held_and_nothing_else() {
        for (AssetKind kind : new AssetKind[] {AssetKind.ACCOUNT, AssetKind.BUSINESS_RELATIONSHIP}) {
            CaseFile file = Files.usual().asset("T1", kind, asset -> asset).file();
            Act hold = OrderHold.builder()
                    .at(AT)
                    .by(Office.FIU)
                    .asset(new AssetId("T1"))
                    .measure(new MeasureId("H1"))
                    .build();
            assertThat(after(file, hold).assets().get(new AssetId("T1")).state())
                    .isEqualTo(new LegalState.Held());
            Act seize = Proceedings.seize("2026-06-10T09:00", "T1", "S1", "P1").build();
            Act secure = Executions.secure("2026-06-10T09:00", "T1", "S1", Purpose.FINE)
                    .build();
            Act forfeit = Proceedings.forfeit("2026-06-10T09:00", "T1").build();
            Act sell =
                    Proceedings.sell("2026-06-10T09:00", "T1", "EUR 1.00", "N1").build();
            for (Act act : new Act[] {seize, secure, forfeit, sell}) {
                assertThat(misfits(act.type(), file, act))
                        .as(act.type() + " " + kind)
                        .extracting(Misfit::field)
                        .containsExactly("asset");
            }
        }
    }
}
