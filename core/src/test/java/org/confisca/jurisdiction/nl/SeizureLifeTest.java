package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.jurisdiction.nl.LivingCase.CAR;
import static org.confisca.jurisdiction.nl.LivingCase.PROCEEDS;
import static org.confisca.jurisdiction.nl.LivingCase.SEIZURE;
import static org.confisca.jurisdiction.nl.SeizureActs.allow;
import static org.confisca.jurisdiction.nl.SeizureActs.complain;
import static org.confisca.jurisdiction.nl.SeizureActs.confirm;
import static org.confisca.jurisdiction.nl.SeizureActs.dispose;
import static org.confisca.jurisdiction.nl.SeizureActs.giveBack;
import static org.confisca.jurisdiction.nl.SeizureActs.leave;
import static org.confisca.jurisdiction.nl.SeizureActs.moment;
import static org.confisca.jurisdiction.nl.SeizureActs.orderReturn;
import static org.confisca.jurisdiction.nl.SeizureActs.payOut;
import static org.confisca.jurisdiction.nl.SeizureActs.request;
import static org.confisca.jurisdiction.nl.SeizureActs.rule;
import static org.confisca.jurisdiction.nl.SeizureActs.secure;
import static org.confisca.jurisdiction.nl.SeizureActs.seize;

import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.proceeding.ComplaintKind;
import org.confisca.act.proceeding.LodgeComplaint;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AuthorisationForm;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.Due;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.casefile.Ruling;
import org.confisca.rule.Assessment;
import org.confisca.rule.Cause;
import org.confisca.rule.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole lives of seizures: what ends them, what survives, what is owed in between. */
class SeizureLifeTest {
    private final LivingCase life = new LivingCase();

    @BeforeEach
    void the_car_is_seized() {
        life.lawful(seize("2026-02-02T10:00", Purpose.TRUTH).build());
    }

    private void lawfulReturnOrder(String at) {
        life.found("INTEREST_OF_CRIMINAL_PROCEDURE", false, Office.PUBLIC_PROSECUTOR, at);
        life.lawful(orderReturn(at, ReturnRoute.TO_POSSESSOR, "P1").build());
    }

    @Test
    void a_return_order_ends_the_seizure_and_return_stays_due_until_it_is_done() {
        assertThat(life.openDuties()).containsExactly("NL-BIV-2/owes-1", "NL-SV-94-3/owes-1");
        lawfulReturnOrder("2026-03-02T10:00");
        assertThat(life.seizure().endedAt()).contains(moment("2026-03-02T10:00"));
        assertThat(life.now().assets().get(CAR).measures()).isEmpty();
        assertThat(life.stateOf(CAR))
                .isEqualTo(new LegalState.ReturnDue(Optional.of(new PartyId("P1")), moment("2026-03-02T10:00")));
        assertThat(life.openDuties()).as("the duty to report fell away").containsExactly("NL-SV-116-1/owes-1");
        life.lawful(giveBack("2026-03-05T10:00", "P1").build());
        assertThat(((LegalState.Disposed) life.stateOf(CAR)).how()).isEqualTo(LegalState.Manner.RETURNED);
        assertThat(life.openDuties()).containsExactly("NL-BIV-3/owes-1");
        assertThat(life.history().irregularities()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Disposition.class)
    void what_must_be_returned_is_not_disposed_of_even_with_an_earlier_authorisation(Disposition disposition) {
        lawfulLeave(disposition);
        assertThat(life.asked(dispose("2026-03-02T10:00", disposition))).isInstanceOf(Assessment.Permitted.class);
        lawfulReturnOrder("2026-03-02T10:00");
        Assessment answer = life.asked(dispose("2026-03-02T10:01", disposition));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Assessment.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .filteredOn(Reason.Forbidden.class::isInstance)
                                .map(reason ->
                                        ((Reason.Forbidden) reason).rule().toString())
                                .containsExactly("NL-SV-117-1/only-1"));
    }

    @Test
    void what_is_destroyed_while_return_is_due_is_paid_for() {
        lawfulLeave(Disposition.DESTRUCTION);
        lawfulReturnOrder("2026-03-02T10:00");
        life.irregular(dispose("2026-03-03T10:00", Disposition.DESTRUCTION));
        assertThat(life.openDuties()).contains("NL-SV-119-2/owes-2");
        life.lawful(payOut("2026-03-10T10:00").build());
        assertThat(life.openDuties()).doesNotContain("NL-SV-119-2/owes-2", "NL-SV-116-1/owes-1");
    }

    @Test
    void a_return_order_after_authorised_destruction_opens_the_duty_to_pay_the_value() {
        life.lawful(complain("2026-02-20T10:00", "R1", "P1"));
        lawfulLeave(Disposition.DESTRUCTION);
        life.lawful(dispose("2026-03-02T10:00", Disposition.DESTRUCTION));
        assertThat(life.seizure().endedAt()).contains(moment("2026-03-02T10:00"));
        assertThat(life.openDuties()).doesNotContain("NL-SV-119-2/owes-1", "NL-SV-119-2/owes-2");
        life.found("INTEREST_OF_CRIMINAL_PROCEDURE", false, Office.COURT_IN_CHAMBERS, "2026-03-10T10:00");
        life.found("ANOTHER_REASONABLY_REGARDED_AS_ENTITLED", false, Office.COURT_IN_CHAMBERS, "2026-03-10T10:00");
        life.lawful(rule("2026-03-10T10:00", "R1", Ruling.FOUNDED));
        life.lawful(orderReturn("2026-03-10T10:00", ReturnRoute.COMPLAINT_FOUNDED, "P1")
                .by(Office.COURT_IN_CHAMBERS)
                .build());
        assertThat(life.openDuties()).contains("NL-SV-119-2/owes-1").doesNotContain("NL-SV-116-1/owes-1");
        assertThat(((LegalState.Disposed) life.stateOf(CAR)).how()).isEqualTo(LegalState.Manner.DESTROYED);
        life.lawful(payOut("2026-03-20T10:00").build());
        assertThat(life.openDuties()).doesNotContain("NL-SV-119-2/owes-1");
        assertThat(life.history().irregularities()).isEmpty();
    }

    @Test
    void unlawful_destruction_leaves_the_seizure_standing_until_the_value_is_paid() {
        Act destruction = dispose("2026-03-02T10:00", Disposition.DESTRUCTION);
        life.irregular(destruction);
        assertThat(life.seizure().endedAt()).isEmpty();
        assertThat(life.now().assets().get(CAR).measures()).containsExactly(SEIZURE);
        assertThat(life.openDuties()).contains("NL-SV-119-2/owes-2");
        assertThat(life.history().irregularities()).singleElement().satisfies(entry -> {
            assertThat(entry.step().act()).isEqualTo(destruction);
            assertThat(entry.step().cause()).isInstanceOf(Cause.Irregular.class);
        });
        life.lawful(complain("2026-03-03T10:00", "R1", "P1"));
        life.lawful(payOut("2026-03-20T10:00").build());
        assertThat(life.seizure().endedAt()).contains(moment("2026-03-20T10:00"));
        assertThat(life.openDuties()).doesNotContain("NL-SV-119-2/owes-2");
        assertThat(life.history().irregularities()).hasSize(1);
    }

    private void lawfulLeave(Disposition disposition) {
        life.found("UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW", false, Office.PUBLIC_PROSECUTOR, "2026-03-01T10:00");
        life.lawful(allow("2026-03-01T10:00", disposition).build());
    }

    private void soldByLeave() {
        lawfulLeave(Disposition.SALE);
        life.lawful(dispose("2026-03-02T10:00", Disposition.SALE));
    }

    @Test
    void a_sale_moves_the_seizure_to_the_proceeds() {
        Measure before = life.seizure();
        soldByLeave();
        assertThat(life.seizure())
                .isEqualTo(Measure.builder().from(before).asset(PROCEEDS).build());
        Asset proceeds = life.now().assets().get(PROCEEDS);
        assertThat(proceeds.state()).isEqualTo(new LegalState.Seized());
        assertThat(proceeds.measures()).containsExactly(SEIZURE);
        assertThat(life.now().assets().get(CAR).measures()).isEmpty();
        assertThat(life.openDuties()).as("the price is the value").doesNotContain("NL-SV-117-3/owes-1");
        life.found("INTEREST_OF_CRIMINAL_PROCEDURE", false, Office.PUBLIC_PROSECUTOR, "2026-03-10T10:00");
        assertThat(life.asked(orderReturn("2026-03-10T10:00", ReturnRoute.TO_POSSESSOR, "P1")
                        .build()))
                .as("the car itself is no longer seized")
                .isInstanceOf(Assessment.Refused.class);
    }

    @Test
    void the_time_to_complain_runs_from_the_seizure_not_from_the_sale() {
        soldByLeave();
        assertThat(life.asked(complain("2028-02-02T23:59", "R1", "P1"))).isInstanceOf(Assessment.Permitted.class);
        assertThat(life.asked(complain("2028-02-03T00:00", "R1", "P1"))).isInstanceOf(Assessment.Refused.class);
    }

    @Test
    void a_pending_complaint_and_its_deadline_survive_a_sale() {
        life.lawful(LodgeComplaint.builder()
                .from(complain("2026-02-20T10:00", "R1", "P1"))
                .kind(ComplaintKind.PRIVILEGED_PROFESSIONAL)
                .build());
        Due due = life.dutyOf("NL-SV-552A-8/owes-1").due();
        assertThat(due).isEqualTo(new Due.By(moment("2026-03-24T00:00")));
        soldByLeave();
        assertThat(life.dutyOf("NL-SV-552A-8/owes-1").due()).isEqualTo(due);
        life.lawful(rule("2026-03-23T23:59", "R1", Ruling.UNFOUNDED));
        assertThat(life.openDuties()).doesNotContain("NL-SV-552A-8/owes-1");
    }

    @Test
    void after_six_weeks_of_silence_the_custodian_may_sell() {
        life.lawful(request("2026-03-02T10:00").build());
        life.found("UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW", false, Office.CUSTODIAN, "2026-04-13T10:00");
        assertThat(life.asked(dispose("2026-04-13T23:59", Disposition.SALE))).isInstanceOf(Assessment.Refused.class);
        life.lawful(dispose("2026-04-14T00:00", Disposition.SALE));
        assertThat(life.history().entries())
                .filteredOn(entry -> entry.step().cause() instanceof Cause.ByLaw)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.step().act().type().name()).isEqualTo("DisposalDeemedAuthorised");
                    assertThat(entry.occurredAt()).isEqualTo(moment("2026-04-14T00:00"));
                });
        assertThat(life.seizure().asset()).isEqualTo(PROCEEDS);
        assertThat(life.stateOf(PROCEEDS)).isEqualTo(new LegalState.Seized());
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {"FINE", "DEPRIVATION", "COMPENSATION"})
    void recovery_takes_a_conservatory_seizure(Purpose recovery) {
        assertThat(life.asked(seize("2026-02-03T10:00", recovery)
                        .measure(new MeasureId("M2"))
                        .build()))
                .isInstanceOf(Assessment.Refused.class);
        life.lawful(
                leave("2026-02-03T10:00", AuthorisationForm.WRITTEN, recovery).build());
        boolean maximumUnread = recovery == Purpose.FINE;
        assertThat(life.asked(secure("2026-02-03T11:00", recovery).build()))
                .as("the maximum fine of 2026 was not read")
                .isInstanceOf(maximumUnread ? Assessment.Undetermined.class : Assessment.Permitted.class);
    }

    @Test
    void a_seizure_for_recovery_rests_beside_the_seizure_for_the_truth() {
        life.lawful(leave("2026-02-03T10:00", AuthorisationForm.WRITTEN, Purpose.DEPRIVATION)
                .build());
        life.lawful(secure("2026-02-03T11:00", Purpose.DEPRIVATION).build());
        soldByLeave();
        assertThat(life.now().assets().get(PROCEEDS).measures()).containsExactly(new MeasureId("C1"), SEIZURE);
        assertThat(life.seizure().purposes()).containsExactly(Purpose.TRUTH);
        assertThat(life.now().measures().get(new MeasureId("C1")).purposes()).containsExactly(Purpose.DEPRIVATION);
    }

    @Test
    void an_oral_authorisation_serves_in_the_act_and_any_seizure_once_confirmed() {
        life.lawful(leave("2026-02-03T10:00", AuthorisationForm.ORAL, Purpose.DEPRIVATION)
                .build());
        assertThat(life.openDuties()).contains("NL-SV-103-2/owes-1", "NL-SV-103-3/owes-1");
        life.lawful(
                secure("2026-02-03T10:05", Purpose.DEPRIVATION).redHanded(true).build());
        Act later = secure("2026-02-04T10:00", Purpose.DEPRIVATION)
                .measure(new MeasureId("C2"))
                .redHanded(false)
                .relation(Relation.OWN)
                .build();
        assertThat(life.asked(later)).isInstanceOf(Assessment.Refused.class);
        life.lawful(confirm("2026-02-04T09:00").build());
        assertThat(life.openDuties()).contains("NL-SV-103-2/owes-1").doesNotContain("NL-SV-103-3/owes-1");
        life.lawful(later);
        assertThat(life.now().assets().get(CAR).measures())
                .containsExactly(new MeasureId("C1"), new MeasureId("C2"), SEIZURE);
    }

    @Test
    void once_return_is_ordered_there_is_nothing_left_to_waive_or_complain_of() {
        lawfulReturnOrder("2026-03-02T10:00");
        assertThat(life.asked(SeizureActs.waive("2026-03-02T11:00").build())).isInstanceOf(Assessment.Refused.class);
        assertThat(life.asked(complain("2026-03-02T11:00", "R1", "P1"))).isInstanceOf(Assessment.Refused.class);
    }
}
