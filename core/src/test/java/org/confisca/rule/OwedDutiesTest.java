package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.hold.ConfirmHold.CONFIRM_HOLD;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.proceeding.Determine.DETERMINE;
import static org.confisca.act.reuse.GrantReuse.GRANT_REUSE;
import static org.confisca.rule.ToyActs.H1;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.grant;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.monitor;
import static org.confisca.rule.ToyBook.BOOK;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.onRecord;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.owes;
import static org.confisca.time.Term.days;
import static org.confisca.time.Term.months;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.OnAsset;
import org.confisca.act.proceeding.Determine;
import org.confisca.act.reuse.RevokeReuse;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Due;
import org.confisca.casefile.Duty;
import org.confisca.casefile.DutyId;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.rule.Assessment.Permitted;
import org.confisca.rule.Assessment.Refused;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** Duties: how they open, are done, come back and fall away. */
class OwedDutiesTest {
    private static final Files HELD = Files.usual().after(BOOK, hold("2026-07-01T10:00"));
    private static final Files GRANTED = Files.usual().after(BOOK, grant("2026-07-01T10:00"));

    private static Duty open(Files file) {
        ImmutableList<Duty> open = file.file().duties().open();
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    @Test
    void a_duty_that_opens_is_complete_in_itself() {
        Duty duty = open(HELD);
        assertThat(duty.id()).isEqualTo(new DutyId("DU2"));
        assertThat(duty.rule()).isEqualTo(ToyBook.rule("TOY-1/owes-1"));
        assertThat(duty.law()).isEqualTo(art("1").citation());
        assertThat(duty.owedBy()).isEqualTo(Office.OBLIGED_ENTITY);
        assertThat(duty.what()).isEqualTo(CONFIRM_HOLD.label());
        assertThat(duty.about()).isEqualTo(H1);
        assertThat(duty.dischargedBy()).isEqualTo(ImmutableSet.of("ConfirmHold"));
        assertThat(duty.endedBy()).isEqualTo(ImmutableSet.of("ReleaseHold", "HoldLapsed"));
        assertThat(duty.due()).isEqualTo(new Due.WithoutDelay(at("2026-07-01T10:00")));
        assertThat(duty.openedAt()).isEqualTo(at("2026-07-01T10:00"));
        assertThat(duty.every()).isEmpty();
        assertThat(duty.dischargedAt()).isEmpty();
    }

    @Test
    void a_duty_within_a_term_is_due_at_the_end_of_the_last_day() {
        // three days from Wednesday 1 July: Saturday 4 July, so Monday 6 July
        Duty duty = open(Files.usual().after(BOOK, ToyActs.seize("2026-07-01T10:00")));
        assertThat(duty.due()).isEqualTo(new Due.By(at("2026-07-07T00:00")));
        assertThat(duty.every()).isEmpty();
    }

    @Test
    void the_act_that_is_owed_discharges_it() {
        Permitted done = (Permitted) BOOK.assess(HELD.file(), ToyActs.confirm("2026-07-01T12:00"));
        assertThat(done.step().then().discharged())
                .containsExactly(Duty.builder()
                        .from(open(HELD))
                        .dischargedAt(Optional.of(at("2026-07-01T12:00")))
                        .build());
        assertThat(done.next().duties().open()).isEmpty();
        assertThat(done.next().duties().all()).hasSize(1);
    }

    @Test
    void an_act_about_something_else_discharges_nothing() {
        Files two = HELD.after(BOOK, hold("2026-07-01T11:00", "H2", "A2"), ToyActs.confirm("2026-07-01T12:00"));
        assertThat(open(two).about()).isEqualTo(new MeasureId("H2"));
    }

    @Test
    void an_act_that_ends_it_takes_it_away() {
        assertThat(HELD.after(BOOK, ToyActs.release("2026-07-01T12:00"))
                        .file()
                        .duties()
                        .open())
                .isEmpty();
        assertThat(HELD.at(BOOK, "2026-07-09T00:00").file().duties().open()).isEmpty();
        assertThat(HELD.at(BOOK, "2026-07-08T23:59").file().duties().open()).hasSize(1);
    }

    @Test
    void a_recurring_duty_comes_back_one_period_after_it_was_due_however_early_it_was_done() {
        Duty first = open(GRANTED);
        assertThat(first.due()).isEqualTo(new Due.By(at("2027-01-02T00:00")));
        assertThat(first.every()).contains(months(6));
        Duty again = open(GRANTED.after(BOOK, monitor("2026-10-01T10:00")));
        assertThat(again)
                .isEqualTo(Duty.builder()
                        .from(first)
                        .id(new DutyId("DU2"))
                        .openedAt(at("2026-10-01T10:00"))
                        .due(new Due.By(at("2027-07-02T00:00")))
                        .build());
    }

    @Test
    void a_recurring_duty_that_was_done_late_keeps_its_rhythm() {
        Duty again = open(GRANTED.after(BOOK, monitor("2027-03-01T10:00")));
        assertThat(again.due()).isEqualTo(new Due.By(at("2027-07-02T00:00")));
    }

    @Test
    void a_recurring_duty_without_a_moment_comes_back_one_period_after_it_was_done() {
        Duty sometime = Duty.builder()
                .from(open(GRANTED))
                .due(new Due.WithoutDelay(at("2026-07-01T10:00")))
                .build();
        Files file = GRANTED.changed(known -> CaseFile.builder()
                .from(known)
                .duties(known.duties().with(sometime))
                .build());
        assertThat(open(file.after(BOOK, monitor("2026-10-01T10:00"))).due())
                .isEqualTo(new Due.By(at("2027-04-02T00:00")));
    }

    @Test
    void a_recurring_duty_that_is_ended_does_not_come_back() {
        RevokeReuse revoke = ToyActs.revoke("2026-10-01T10:00");
        Files revoked = GRANTED.after(BOOK, revoke);
        assertThat(revoked.file().duties().open()).isEmpty();
        assertThat(revoked.file().duties().all().get(0).dischargedAt()).contains(revoke.at());
    }

    @Test
    void an_act_whose_duties_the_calendar_does_not_reach_is_refused() {
        Refused refused = (Refused) BOOK.assess(
                Files.usual().file(), ToyActs.seize(ToyBook.lastMorning().toString()));
        assertThat(refused.reasons().get(0)).isInstanceOf(Reason.DoesNotFit.class);
    }

    @Test
    void a_duty_opens_only_on_its_condition() {
        assertThat(openedUnder(Truth.TRUE).opened()).hasSize(1);
        assertThat(openedUnder(Truth.FALSE)).isEqualTo(Consequences.none());
        assertThat(openedUnder(Truth.UNKNOWN).opened()).isEmpty();
        assertThat(openedUnder(Truth.UNKNOWN).undecided()).containsExactly(ToyBook.rule("TOY-1/owes-1"));
    }

    private static Consequences openedUnder(Truth truth) {
        return then(owes(Office.STATE, ORDER_HOLD).until(CONFIRM_HOLD).where(onRecord("a", truth)));
    }

    private static Consequences then(Rule duty) {
        RuleBook book = ToyBook.of(art("1").always(may(Office.FIU, ORDER_HOLD), duty));
        return ((Permitted) book.assess(Files.usual().file(), hold("2026-07-01T10:00")))
                .step()
                .then();
    }

    @Test
    void on_an_incomplete_file_a_duty_that_turns_on_its_silence_is_undecided() {
        YesNo<OnAsset> nothingBefore = YesNo.onRecord(
                ToyBook.name("nothing before"),
                new Supply.EarlierAct(ORDER_HOLD),
                matter -> matter.silence(Optional.empty(), true));
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.FIU, ORDER_HOLD),
                        owes(Office.STATE, ORDER_HOLD).until(CONFIRM_HOLD).when(nothingBefore)));
        Files incomplete = Files.incomplete().asset("A1", AssetKind.VEHICLE, asset -> asset);
        Permitted open = (Permitted) book.assess(incomplete.file(), hold("2026-07-01T10:00"));
        assertThat(open.step().then().undecided()).hasSize(1);
        Permitted known = (Permitted) book.assess(Files.usual().file(), hold("2026-07-01T10:00"));
        assertThat(known.step().then().opened()).hasSize(1);
    }

    @Test
    void a_duty_can_be_about_each_subject_of_a_roster() {
        Roster<OnAsset, MeasureId> both =
                Roster.of(ToyBook.name("both"), matter -> Optional.of(ImmutableList.of(H1, new MeasureId("H2"))));
        Consequences two = then(
                owes(Office.STATE, ORDER_HOLD).until(CONFIRM_HOLD).about(both).within(days(2)));
        assertThat(two.opened()).extracting(Duty::about).containsExactly(H1, new MeasureId("H2"));
        assertThat(two.opened()).extracting(Duty::id).containsExactly(new DutyId("DU1"), new DutyId("DU2"));
        Roster<OnAsset, MeasureId> unknown = Roster.of(ToyBook.name("unknown"), matter -> Optional.empty());
        assertThat(then(owes(Office.STATE, ORDER_HOLD).until(CONFIRM_HOLD).about(unknown))
                        .undecided())
                .hasSize(1);
    }

    @Test
    void open_duties_are_listed_the_earliest_first_and_those_without_a_moment_last() {
        Files file = GRANTED.after(
                BOOK, hold("2026-07-01T11:00", "H2", "A2"), ToyActs.seize("2026-07-01T12:00", "S3", "A3"));
        LocalDateTime due = at("2026-07-07T00:00");
        ImmutableList<OwedDuty> before = BOOK.duties(file.file(), due.minusSeconds(1));
        assertThat(before)
                .extracting(owed -> owed.duty().about())
                .containsExactly(new MeasureId("S3"), new GrantId("G1"), new MeasureId("H2"));
        assertThat(before).extracting(OwedDuty::overdue).containsExactly(false, false, false);
        assertThat(BOOK.duties(file.file(), due)).extracting(OwedDuty::overdue).containsExactly(true, false, false);
        // by then the hold has lapsed, and with it the duty of the bank
        assertThat(BOOK.duties(file.file(), at("2026-07-10T00:00"))).hasSize(2);
    }

    @Test
    void an_act_that_names_one_thing_twice_does_a_recurring_duty_once() {
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.MUNICIPALITY, GRANT_REUSE),
                        owes(Office.BENEFICIARY, GRANT_REUSE).every(months(6)).until(DETERMINE)));
        GrantId grant = new GrantId("G1");
        Determine twice = Determine.builder()
                .from(ToyActs.determine("2026-07-02T10:00", "D", Office.COURT, "N", true, Standard.FINDING, grant))
                .about(ImmutableList.of(grant, grant))
                .build();
        Files done = Files.usual().after(book, grant("2026-07-01T10:00"), twice);
        assertThat(done.file().duties().all()).hasSize(2);
        assertThat(done.file().duties().open()).hasSize(1);
    }
}
