package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.hold.ConfirmHold.CONFIRM_HOLD;
import static org.confisca.act.hold.ExtendHold.EXTEND_HOLD;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.proceeding.Determine.DETERMINE;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.confirm;
import static org.confisca.rule.ToyActs.extend;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyBook.BOOK;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.lastMorning;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.owes;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.days;
import static org.confisca.time.Term.hours;
import static org.confisca.time.Term.workingDays;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.ByLaw;
import org.confisca.act.proceeding.Determine;
import org.confisca.casefile.Due;
import org.confisca.casefile.Duty;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.Standard;
import org.confisca.rule.Assessment.Refused;
import org.confisca.testkit.Files;
import org.confisca.time.Term;
import org.junit.jupiter.api.Test;

/** Where a term or a duty ends that counts on from another, and one whose end the calendar does not reach. */
class TermEndsTest {
    private static LocalDateTime extendedEnd(Term length, Term step) {
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.FIU, ORDER_HOLD),
                        may(Office.FIU, EXTEND_HOLD),
                        runs(ORDER_HOLD, length).extendedBy(EXTEND_HOLD, step).onExpiry(HOLD_LAPSED)));
        return Files.usual()
                .after(book, hold("2026-07-01T10:00"), extend("2026-07-01T12:00"))
                .file()
                .clock()
                .running()
                .get(0)
                .end();
    }

    @Test
    void hours_count_on_from_the_very_end_and_days_from_the_last_day() {
        assertThat(extendedEnd(hours(48), hours(24))).isEqualTo(at("2026-07-04T10:00"));
        assertThat(extendedEnd(days(2), hours(24))).isEqualTo(at("2026-07-05T00:00"));
        assertThat(extendedEnd(hours(48), days(4))).isEqualTo(at("2026-07-08T00:00"));
        assertThat(extendedEnd(days(2), days(4))).isEqualTo(at("2026-07-08T00:00"));
    }

    @Test
    void a_term_is_extended_once_by_an_act_that_names_all_it_watches() {
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.FIU, ORDER_HOLD),
                        runs(ORDER_HOLD, hours(48))
                                .extendedBy(DETERMINE, hours(24))
                                .onExpiry(HOLD_LAPSED)));
        Determine both = Determine.builder()
                .from(ToyActs.determine("2026-07-01T12:00", "D", Office.COURT, "N", true, Standard.FINDING, ToyActs.A1))
                .about(ImmutableList.of(ToyActs.A1, ToyActs.H1))
                .build();
        Files held = Files.usual().after(book, hold("2026-07-01T10:00"));
        assertThat(book.assess(held.file(), both)
                        .carriedOut()
                        .orElseThrow()
                        .then()
                        .moved())
                .extracting(RunningTerm::end)
                .containsExactly(at("2026-07-04T10:00"));
    }

    @Test
    void a_duty_that_comes_back_every_so_many_hours_is_due_at_the_same_minute() {
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.FIU, ORDER_HOLD),
                        may(Office.OBLIGED_ENTITY, CONFIRM_HOLD),
                        owes(Office.OBLIGED_ENTITY, ORDER_HOLD).every(hours(6)).until(CONFIRM_HOLD)));
        assertThat(Files.usual()
                        .after(book, hold("2026-07-01T10:00"), confirm("2026-07-01T11:00"))
                        .file()
                        .duties()
                        .open())
                .extracting(Duty::due)
                .containsExactly(new Due.By(at("2026-07-01T22:00")));
    }

    @Test
    void an_act_whose_terms_the_calendar_does_not_reach_is_refused_as_a_misfit() {
        Refused refused =
                (Refused) BOOK.assess(Files.usual().file(), hold(lastMorning().toString()));
        Reason.DoesNotFit reason = (Reason.DoesNotFit) refused.reasons().get(0);
        assertThat(reason.misfit().field()).isEqualTo("at");
        assertThat(reason.misfit().what().en()).startsWith("no end can be reckoned: ");
        assertThat(refused.carriedOut()).isEmpty();
        RuleBook andMore = ToyBook.of(art("1").always(
                        may(Office.FIU, ORDER_HOLD),
                        runs(ORDER_HOLD, workingDays(5)).onExpiry(HOLD_LAPSED),
                        ensues(ORDER_HOLD, HOLD_LAPSED)));
        assertThat(andMore.assess(Files.usual().file(), hold(lastMorning().toString())))
                .as("also when more follows that needs no calendar")
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_time_alone_would_start_beyond_the_calendar_is_undecided() {
        Roster<ByLaw, MeasureId> twice =
                Roster.of(ToyBook.name("twice"), matter -> Optional.of(ImmutableList.of(ToyActs.H1, ToyActs.H1)));
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.FIU, ORDER_HOLD),
                        runs(ORDER_HOLD, hours(2)).onExpiry(HOLD_LAPSED),
                        runs(HOLD_LAPSED, workingDays(5)).about(twice).onExpiry(HOLD_LAPSED),
                        owes(Office.STATE, HOLD_LAPSED).within(days(3)).until(CONFIRM_HOLD)));
        Files held = Files.usual().after(book, hold(lastMorning().toString()));
        Advanced advanced = book.advance(held.file(), lastMorning().plusHours(5));
        assertThat(advanced.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.then().undecided())
                        .containsExactly(ToyBook.rule("TOY-1/runs-2"), ToyBook.rule("TOY-1/owes-1")));
        assertThat(advanced.file().clock().running()).isEmpty();
        assertThat(advanced.file().duties().open()).isEmpty();
    }
}
