package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.jurisdiction.nl.SeizureActs.dispose;
import static org.confisca.testkit.Proceedings.CONVICTION;
import static org.confisca.testkit.Proceedings.OFFENCE;
import static org.confisca.testkit.Proceedings.WITHDRAWAL;
import static org.confisca.testkit.Proceedings.acquit;
import static org.confisca.testkit.Proceedings.appeal;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.object;
import static org.confisca.testkit.Proceedings.reuse;
import static org.confisca.testkit.Proceedings.ruleOn;
import static org.confisca.testkit.Proceedings.seize;
import static org.confisca.testkit.Proceedings.withdraw;

import java.util.Optional;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.casefile.WithdrawalRoute;
import org.confisca.rule.Assessment;
import org.junit.jupiter.api.Test;

/** Dangerous objects from seizure to destruction, by different routes (arts 36b–36d Sr). */
class WithdrawalLifeTest {
    private static final AssetId CAR = new AssetId("A1");
    private final LivingCase life = new LivingCase();

    private void seizedAndCharged() {
        life.lawful(seize("2026-02-02T10:00", "A1", "S1", "P1")
                .purposes(com.google.common.collect.ImmutableList.of(Purpose.WITHDRAWAL))
                .build());
        life.lawful(charge("2026-03-02T09:00").build());
    }

    private void dangerous(Office by) {
        life.lawful(determine(
                "2026-06-02T11:10", by, "UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW", true, Standard.FINDING, CAR));
    }

    private void falls() {
        assertThat(life.stateOf(CAR))
                .isInstanceOfSatisfying(
                        LegalState.Confiscated.class,
                        state -> assertThat(state.by()).contains(WITHDRAWAL));
        assertThat(life.now().assets().get(CAR).measures()).isEmpty();
    }

    @Test
    void with_an_acquittal_a_dangerous_object_is_destroyed_once_no_third_person_can_complain() {
        seizedAndCharged();
        life.lawful(acquit("2026-06-02T11:00").build());
        dangerous(Office.COURT);
        life.lawful(
                determine("2026-06-02T11:20", Office.COURT, "OFFENCE_WAS_COMMITTED", true, Standard.FINDING, OFFENCE));
        life.lawful(withdraw("2026-06-02T11:30", "A1")
                .route(WithdrawalRoute.OFFENCE_ESTABLISHED)
                .build());
        falls();
        assertThat(life.asked(dispose("2026-08-31T23:59", Disposition.DESTRUCTION)))
                .isInstanceOf(Assessment.Refused.class);
        life.lawful(dispose("2026-09-01T00:00", Disposition.DESTRUCTION));
    }

    @Test
    void it_is_destroyed_but_not_sold_or_reused() {
        seizedAndCharged();
        life.lawful(convict("2026-06-02T11:00").build());
        dangerous(Office.COURT);
        life.lawful(withdraw("2026-06-02T11:30", "A1").build());
        falls();
        assertThat(life.asked(dispose("2026-09-01T00:00", Disposition.SALE))).isInstanceOf(Assessment.Refused.class);
        assertThat(life.asked(reuse("2026-09-01T00:00", "A1", "G1").build())).isInstanceOf(Assessment.Refused.class);
        life.lawful(dispose("2026-09-01T00:00", Disposition.DESTRUCTION));
    }

    @Test
    void it_waits_for_the_judgment_that_it_is_part_of_and_falls_away_with_it() {
        seizedAndCharged();
        life.lawful(convict("2026-06-02T11:00", "P1").build());
        dangerous(Office.COURT);
        life.lawful(withdraw("2026-06-02T11:30", "A1").build());
        assertThat(life.now().decisions().get(WITHDRAWAL).finalSince()).isPresent();
        assertThat(life.stateOf(CAR)).isInstanceOf(LegalState.Seized.class);
        life.lawful(appeal("2026-06-08T10:00", CONVICTION, "P1"));
        life.lawful(ruleOn("2026-09-01T10:00", CONVICTION, "P1", "R1", Ruling.FOUNDED)
                .build());
        life.lawful(convict("2026-09-01T10:00")
                .decision(new org.confisca.casefile.DecisionId("C2"))
                .build());
        assertThat(life.stateOf(CAR)).isInstanceOf(LegalState.Seized.class);
    }

    @Test
    void a_separate_order_waits_for_no_judgment() {
        life.lawful(seize("2026-02-02T10:00", "A1", "S1", "P1").build());
        dangerous(Office.COURT_IN_CHAMBERS);
        life.lawful(withdraw("2026-06-02T11:30", "A1")
                .by(Office.COURT_IN_CHAMBERS)
                .route(WithdrawalRoute.SEPARATE_ORDER)
                .requestedBy(Office.PUBLIC_PROSECUTOR)
                .offence(Optional.empty())
                .build());
        falls();
        life.lawful(dispose("2026-09-01T00:00", Disposition.DESTRUCTION));
    }

    @Test
    void it_stands_beside_a_forfeiture_of_another_object() {
        seizedAndCharged();
        life.lawful(convict("2026-06-02T11:00").build());
        dangerous(Office.COURT);
        life.lawful(withdraw("2026-06-02T11:30", "A1").build());
        life.lawful(seize("2026-06-02T11:31", "A2", "S2", "P1").build());
        life.lawful(forfeit("2026-06-02T11:40", "A2").build());
        assertThat(life.stateOf(new AssetId("A2"))).isInstanceOf(LegalState.Confiscated.class);
    }

    @Test
    void its_owner_can_complain_as_a_third_person() {
        life.lawful(seize("2026-02-02T10:00", "A3", "S1", "P1").build());
        life.lawful(charge("2026-03-02T09:00").build());
        life.lawful(convict("2026-06-02T11:00").build());
        life.lawful(determine(
                "2026-06-02T11:10",
                Office.COURT,
                "UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW",
                true,
                Standard.FINDING,
                new AssetId("A3")));
        life.lawful(withdraw("2026-06-02T11:30", "A3").build());
        life.lawful(object("2026-07-01T10:00", WITHDRAWAL, "P2", "K1").build());
        assertThat(life.asked(dispose("2026-09-01T00:00", Disposition.DESTRUCTION)))
                .isInstanceOf(Assessment.Refused.class);
    }
}
