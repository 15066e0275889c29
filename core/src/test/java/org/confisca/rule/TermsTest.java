package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.act.hold.ExtendHold.EXTEND_HOLD;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.proceeding.Charge.CHARGE;
import static org.confisca.act.proceeding.Discontinue.DISCONTINUE;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.rule.ToyActs.H1;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyBook.BOOK;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.onRecord;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.hours;
import static org.confisca.time.Term.workingDays;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.confisca.act.ByLaw;
import org.confisca.act.OnAsset;
import org.confisca.act.OnOffence;
import org.confisca.act.proceeding.Charge;
import org.confisca.act.proceeding.Discontinue;
import org.confisca.act.seizure.Seize;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.TermId;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.rule.Assessment.Permitted;
import org.confisca.rule.Assessment.Refused;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** Terms: how they start, stop, are extended and end. Five working days from Wednesday 1 July 2026 end with 8 July. */
class TermsTest {
    private static final Files HELD = Files.usual().after(BOOK, hold("2026-07-01T10:00"));

    private static RunningTerm only(Files file) {
        ImmutableList<RunningTerm> running = file.file().clock().running();
        assertThat(running).hasSize(1);
        return running.get(0);
    }

    @Test
    void a_term_that_starts_is_complete_in_itself() {
        Permitted permitted = (Permitted) BOOK.assess(Files.usual().file(), hold("2026-07-01T10:00"));
        RunningTerm term = only(HELD);
        assertThat(permitted.step().then().started()).containsExactly(term);
        assertThat(term.id()).isEqualTo(new TermId("T1"));
        assertThat(term.rule()).isEqualTo(ToyBook.rule("TOY-1/runs-1"));
        assertThat(term.law()).isEqualTo(art("1").citation());
        assertThat(term.edition()).contains(LocalDate.parse("2026-01-01"));
        assertThat(term.about()).isEqualTo(H1);
        assertThat(term.watching()).containsExactlyInAnyOrder(H1, ToyActs.A1);
        assertThat(term.length()).isEqualTo(workingDays(5));
        assertThat(term.start()).isEqualTo(at("2026-07-01T10:00"));
        assertThat(term.firstEnd()).isEqualTo(at("2026-07-09T00:00"));
        assertThat(term.end()).isEqualTo(at("2026-07-09T00:00"));
        assertThat(term.extensions()).isZero();
        assertThat(term.expiresInto()).isEqualTo("HoldLapsed");
        assertThat(term.stoppedBy()).isEqualTo(ImmutableSet.of("Seize", "ReleaseHold"));
        assertThat(term.explanation().en())
                .startsWith("ends at the close of 2026-07-08, 5 working days from 2026-07-01 (art. 3(1) Atw)");
    }

    @Test
    void ids_are_given_by_the_file_and_not_used_twice() {
        // T1 and the duty DU2, then T3 and DU4
        Files two = HELD.after(BOOK, hold("2026-07-02T10:00", "H2", "A2"));
        assertThat(two.file().clock().running())
                .extracting(RunningTerm::id)
                .containsExactly(new TermId("T1"), new TermId("T3"));
        assertThat(two.file().serial()).isEqualTo(4);
    }

    @Test
    void an_act_about_what_the_term_is_about_stops_it() {
        Permitted released = (Permitted) BOOK.assess(HELD.file(), ToyActs.release("2026-07-03T10:00"));
        assertThat(released.step().then().stopped()).containsExactly(new TermId("T1"));
        assertThat(released.next().clock().running()).isEmpty();
    }

    @Test
    void an_act_about_the_same_asset_stops_it_and_one_about_another_asset_does_not() {
        assertThat(HELD.after(BOOK, ToyActs.seize("2026-07-03T10:00"))
                        .file()
                        .clock()
                        .running())
                .isEmpty();
        assertThat(HELD.after(BOOK, ToyActs.seize("2026-07-03T10:00", "S2", "A2"))
                        .file()
                        .clock()
                        .running())
                .hasSize(1);
    }

    @Test
    void an_act_that_is_not_named_does_not_stop_it() {
        assertThat(only(HELD.after(BOOK, ToyActs.confirm("2026-07-03T10:00")))).isEqualTo(only(HELD));
    }

    @Test
    void an_extension_counts_on_from_the_last_day_of_the_term() {
        Files extended = HELD.after(BOOK, ToyActs.extend("2026-07-02T09:00"));
        RunningTerm term = only(extended);
        assertThat(term.end()).isEqualTo(at("2026-07-16T00:00"));
        assertThat(term.firstEnd()).isEqualTo(at("2026-07-09T00:00"));
        assertThat(term.extensions()).isEqualTo(1);
        assertThat(term.explanation().en()).startsWith("ends at the close of 2026-07-15");
        assertThat(BOOK.assess(extended.file(), ToyActs.extend("2026-07-03T09:00")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void only_the_terms_of_the_rule_about_the_same_thing_are_extended() {
        Files two = HELD.after(BOOK, hold("2026-07-01T10:00", "H2", "A2"));
        Permitted extended = (Permitted) BOOK.assess(two.file(), ToyActs.extend("2026-07-02T09:00"));
        assertThat(extended.step().then().moved()).extracting(RunningTerm::id).containsExactly(new TermId("T1"));
        RuleBook other = ToyBook.of(
                art("1").from("2026-01-01", may(Office.FIU, ORDER_HOLD)),
                art("6").always(
                                may(Office.FIU, EXTEND_HOLD),
                                runs(ORDER_HOLD, workingDays(9))
                                        .extendedBy(EXTEND_HOLD, workingDays(1))
                                        .onExpiry(HOLD_LAPSED)));
        Permitted elsewhere = (Permitted) other.assess(HELD.file(), ToyActs.extend("2026-07-02T09:00"));
        assertThat(elsewhere.step().then().moved()).isEmpty();
    }

    @Test
    void a_term_runs_to_its_last_instant_and_has_ended_at_its_end() {
        assertThat(BOOK.advance(HELD.file(), at("2026-07-08T23:59:59")).steps()).isEmpty();
        assertThat(BOOK.advance(HELD.file(), at("2026-07-08T23:59:59")).file()).isSameAs(HELD.file());
        Advanced ended = BOOK.advance(HELD.file(), at("2026-07-09T00:00"));
        assertThat(ended.steps()).hasSize(1);
        Step step = ended.steps().get(0);
        assertThat(step.act()).isEqualTo(new ByLaw(HOLD_LAPSED, at("2026-07-09T00:00"), H1));
        assertThat(step.cause()).isEqualTo(new Cause.ByLaw(ToyBook.rule("TOY-1/runs-1"), art("1").citation()));
        assertThat(step.then().stopped()).containsExactly(new TermId("T1"));
        assertThat(ended.file().clock().running()).isEmpty();
        assertThat(ended.file().measures().get(H1).endedAt()).contains(at("2026-07-09T00:00"));
        assertThat(ended.file()).isEqualTo(step.applyTo(HELD.file()));
    }

    @Test
    void before_an_act_is_judged_time_does_its_work() {
        Assessment inTime = BOOK.assess(HELD.file(), ToyActs.release("2026-07-08T23:59"));
        assertThat(inTime).isInstanceOf(Permitted.class);
        assertThat(inTime.byLaw()).isEmpty();
        Assessment late = BOOK.assess(HELD.file(), ToyActs.release("2026-07-09T00:00"));
        assertThat(late).isInstanceOf(Refused.class);
        assertThat(late.byLaw()).extracting(step -> step.act().type().name()).containsExactly("HoldLapsed");
        assertThat(late.question().file().clock().running()).isEmpty();
    }

    @Test
    void terms_end_in_order_of_time_and_ties_in_order_of_id() {
        Files three = HELD.after(BOOK, hold("2026-07-01T11:00", "H0", "A2"), hold("2026-07-02T10:00", "H3", "A3"));
        ImmutableList<Step> steps =
                BOOK.advance(three.file(), at("2026-08-01T00:00")).steps();
        assertThat(steps)
                .extracting(step -> ((ByLaw) step.act()).about())
                .containsExactly(H1, new MeasureId("H0"), new MeasureId("H3"));
        assertThat(steps)
                .extracting(step -> step.act().at())
                .containsExactly(at("2026-07-09T00:00"), at("2026-07-09T00:00"), at("2026-07-10T00:00"));
    }

    @Test
    void what_the_law_does_can_start_another_term_within_the_same_advance() {
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.FIU, ORDER_HOLD),
                        runs(ORDER_HOLD, hours(2)).onExpiry(HOLD_LAPSED),
                        runs(HOLD_LAPSED, hours(3)).onExpiry(HOLD_LAPSED)));
        CaseFile file = Files.usual().after(book, hold("2026-07-01T10:00")).file();
        assertThat(book.advance(file, at("2026-07-01T18:00")).steps())
                .extracting(step -> step.act().at())
                .containsExactly(at("2026-07-01T12:00"), at("2026-07-01T15:00"), at("2026-07-01T18:00"));
    }

    @Test
    void a_term_starts_only_on_its_condition() {
        assertThat(startedUnder(Truth.TRUE).started()).hasSize(1);
        assertThat(startedUnder(Truth.FALSE)).isEqualTo(Consequences.none());
        Consequences open = startedUnder(Truth.UNKNOWN);
        assertThat(open.started()).isEmpty();
        assertThat(open.undecided()).containsExactly(ToyBook.rule("TOY-1/runs-1"));
    }

    private static Consequences startedUnder(Truth truth) {
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.FIU, ORDER_HOLD),
                        runs(ORDER_HOLD, hours(2)).onExpiry(HOLD_LAPSED).when(onRecord("a", truth))));
        return ((Permitted) book.assess(Files.usual().file(), hold("2026-07-01T10:00")))
                .step()
                .then();
    }

    @Test
    void a_term_can_be_about_each_subject_of_a_roster_and_then_watches_that_subject_only() {
        Roster<OnAsset, MeasureId> both =
                Roster.of(ToyBook.name("both"), matter -> Optional.of(ImmutableList.of(H1, new MeasureId("H2"))));
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.FIU, ORDER_HOLD),
                        runs(ORDER_HOLD, hours(2)).about(both).onExpiry(HOLD_LAPSED)));
        Files file = Files.usual().after(book, hold("2026-07-01T10:00"));
        assertThat(file.file().clock().running())
                .extracting(RunningTerm::about, RunningTerm::watching)
                .containsExactly(
                        Tuple.tuple(H1, ImmutableSet.of(ToyActs.A1, H1)),
                        Tuple.tuple(new MeasureId("H2"), ImmutableSet.of(new MeasureId("H2"))));
    }

    @Test
    void a_book_that_does_not_know_what_follows_from_a_term_says_so() {
        RuleBook small = RuleBook.of("Small", Vocabulary.of(ORDER_HOLD), GeneralTimeLimitsAct.ACT, ImmutableList.of());
        assertThatThrownBy(() -> small.advance(HELD.file(), at("2026-07-09T00:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The book 'Small' does not know what follows from term T1: HoldLapsed");
    }

    @Test
    void an_act_that_only_mentions_a_person_does_not_stop_terms_about_that_person() {
        Roster<Seize, PartyId> person = Roster.of(
                ToyBook.name("person"),
                matter -> matter.value(Seize.SEIZED_FROM).map(ImmutableList::of));
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.INVESTIGATING_OFFICER, SEIZE),
                        runs(SEIZE, hours(9)).stoppedBy(SEIZE).onExpiry(HOLD_LAPSED),
                        runs(SEIZE, hours(9)).about(person).stoppedBy(SEIZE).onExpiry(HOLD_LAPSED)));
        Files seized = Files.usual().after(book, ToyActs.seize("2026-07-01T10:00"));
        assertThat(seized.file().clock().running())
                .extracting(RunningTerm::watching)
                .containsExactly(
                        ImmutableSet.of(ToyActs.A1, new MeasureId("S1")),
                        ImmutableSet.of(ToyActs.A1, new MeasureId("S1"), new PartyId("P1")));
        Permitted again = (Permitted) book.assess(seized.file(), ToyActs.seize("2026-07-01T11:00", "S2", "A2"));
        assertThat(again.step().then().stopped()).isEmpty();
        Permitted same = (Permitted) book.assess(seized.file(), ToyActs.seize("2026-07-01T11:00", "S2", "A1"));
        assertThat(same.step().then().stopped()).hasSize(2);
    }

    @Test
    void an_act_that_is_about_an_offence_itself_does_stop_terms_about_it() {
        Roster<OnOffence, OffenceId> offence = Roster.of(
                ToyBook.name("offence"),
                matter -> matter.value(OnOffence.OFFENCE).map(ImmutableList::of));
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.PUBLIC_PROSECUTOR, CHARGE),
                        may(Office.PUBLIC_PROSECUTOR, DISCONTINUE),
                        runs(CHARGE, hours(9))
                                .about(offence)
                                .stoppedBy(DISCONTINUE)
                                .onExpiry(HOLD_LAPSED)));
        Charge charge = Charge.builder()
                .at(at("2026-07-01T10:00"))
                .by(Office.PUBLIC_PROSECUTOR)
                .offence(new OffenceId("O1"))
                .build();
        Files charged = Files.usual().after(book, charge);
        assertThat(only(charged).watching()).containsExactly(new OffenceId("O1"));
        Discontinue stop = Discontinue.builder()
                .at(at("2026-07-01T11:00"))
                .by(Office.PUBLIC_PROSECUTOR)
                .offence(new OffenceId("O1"))
                .build();
        assertThat(((Permitted) book.assess(charged.file(), stop)).step().then().stopped())
                .hasSize(1);
    }
}
