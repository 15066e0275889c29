package org.confisca.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.confisca.rule.ToyActs.A1;
import static org.confisca.rule.ToyActs.H1;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.confirm;
import static org.confisca.rule.ToyActs.extend;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.release;
import static org.confisca.rule.ToyActs.seize;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.BOOK;

import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ByLaw;
import org.confisca.act.hold.ExtendHold;
import org.confisca.act.hold.HoldLaw;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.rule.Assessment;
import org.confisca.rule.Cause;
import org.confisca.rule.Step;
import org.confisca.source.Wording;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** Acts that become known late: they go where they belong, and the report says what then stands differently. */
class LateEntryTest {
    private static final LocalDateTime KNOWN = at("2026-08-01T09:00");
    private static final LocalDateTime END = at("2027-01-01T00:00");

    private static CaseHistory history(Act... acts) {
        CaseHistory history = CaseHistory.of(Files.usual().file());
        for (Act act : acts) {
            history = history.carryOut(BOOK, act, act.at()).history();
        }
        return history;
    }

    private static Iterable<String> lines(CaseHistory history) {
        return history.entries().stream()
                .map(entry -> entry.step().act().type().name() + " " + entry.occurredAt())
                .toList();
    }

    private static ByLaw lapse(MeasureId measure, String at) {
        return new ByLaw(HoldLaw.HOLD_LAPSED, at(at), measure);
    }

    @Test
    void a_late_act_goes_after_what_happened_at_or_before_its_moment() {
        CaseHistory known = history(hold("2026-07-01T10:00"), confirm("2026-07-02T10:00"), release("2026-07-06T10:00"));
        Insertion insertion = known.insert(BOOK, hold("2026-07-02T10:00", "H2", "A2"), KNOWN);
        assertThat(insertion.assessment()).isInstanceOf(Assessment.Permitted.class);
        assertThat(lines(insertion.history()))
                .containsExactly(
                        "OrderHold 2026-07-01T10:00",
                        "ConfirmHold 2026-07-02T10:00",
                        "OrderHold 2026-07-02T10:00",
                        "ReleaseHold 2026-07-06T10:00");
        assertThat(insertion.changes()).noneMatch(Change.OfAct.class::isInstance);
        assertThat(insertion.history().entries().get(2).recordedAt()).isEqualTo(KNOWN);
        assertThat(insertion.history().entries().get(3).recordedAt()).isEqualTo(at("2026-07-06T10:00"));
        assertThat(insertion.history().replay()).isEqualTo(insertion.history().now());
    }

    @Test
    void a_later_act_that_was_lawful_can_turn_out_irregular() {
        CaseHistory known = history(hold("2026-07-01T10:00"), release("2026-07-06T10:00"));
        Insertion insertion = known.insert(BOOK, release("2026-07-03T10:00"), KNOWN);
        assertThat(insertion.changedActs()).hasSize(1);
        Change.OfAct change = insertion.changedActs().get(0);
        assertThat(change.act()).isEqualTo(release("2026-07-06T10:00"));
        assertThat(change.before().orElseThrow().cause()).isInstanceOf(Cause.ByAuthority.class);
        assertThat(change.after().orElseThrow().cause()).isInstanceOf(Cause.Irregular.class);
        assertThat(change.wording().en())
                .isEqualTo("to release a hold, 2026-07-06T10:00: first done with power, now irregular");
        assertThat(insertion.history().irregularities())
                .extracting(entry -> entry.step().act())
                .containsExactly(release("2026-07-06T10:00"));
    }

    @Test
    void a_later_act_that_no_longer_fits_is_dropped_and_reported() {
        CaseHistory known = history(hold("2026-07-03T10:00"), confirm("2026-07-03T11:00"));
        Insertion insertion = known.insert(BOOK, hold("2026-07-01T10:00", "H1", "A2"), KNOWN);
        assertThat(lines(insertion.history()))
                .containsExactly("OrderHold 2026-07-01T10:00", "ConfirmHold 2026-07-03T11:00");
        assertThat(insertion.changedActs())
                .extracting(Change.OfAct::act, Change.OfAct::after)
                .containsExactly(
                        tuple(hold("2026-07-03T10:00"), Optional.empty()),
                        // it now confirms the other hold, and discharges another duty
                        tuple(
                                confirm("2026-07-03T11:00"),
                                insertion.changedActs().get(1).after()));
        assertThat(insertion.changes())
                .contains(
                        new Change.OfState(A1, Optional.of(new LegalState.Held()), Optional.of(new LegalState.Free())),
                        new Change.OfState(
                                new AssetId("A2"),
                                Optional.of(new LegalState.Free()),
                                Optional.of(new LegalState.Held())));
    }

    @Test
    void a_lapse_that_did_not_happen_after_all_disappears() {
        CaseHistory known = history(hold("2026-07-01T10:00")).advance(BOOK, at("2026-07-10T00:00"), KNOWN);
        Step lapse = known.entries().get(1).step();
        Insertion insertion = known.insert(BOOK, release("2026-07-03T10:00"), KNOWN);
        assertThat(lines(insertion.history()))
                .containsExactly("OrderHold 2026-07-01T10:00", "ReleaseHold 2026-07-03T10:00");
        assertThat(insertion.changedActs())
                .containsExactly(new Change.OfAct(lapse(H1, "2026-07-09T00:00"), Optional.of(lapse), Optional.empty()));
    }

    @Test
    void a_lapse_nobody_knew_of_appears() {
        CaseHistory known = history(hold("2026-07-01T10:00"), confirm("2026-07-01T11:00"))
                .advance(BOOK, at("2026-07-10T00:00"), at("2026-07-10T00:00"));
        Insertion insertion = known.insert(BOOK, hold("2026-06-30T10:00", "H0", "A2"), KNOWN);
        assertThat(insertion.changedActs()).hasSize(1);
        Change.OfAct change = insertion.changedActs().get(0);
        assertThat(change.act()).isEqualTo(lapse(new MeasureId("H0"), "2026-07-08T00:00"));
        assertThat(change.before()).isEmpty();
        assertThat(change.after().orElseThrow().cause()).isInstanceOf(Cause.ByLaw.class);
        assertThat(lines(insertion.history()))
                .containsExactly(
                        "OrderHold 2026-06-30T10:00",
                        "OrderHold 2026-07-01T10:00",
                        "ConfirmHold 2026-07-01T11:00",
                        "HoldLapsed 2026-07-08T00:00",
                        "HoldLapsed 2026-07-09T00:00");
    }

    @Test
    void a_lapse_that_moves_is_reported_at_both_moments_in_order_of_time() {
        CaseHistory known = history(hold("2026-07-01T10:00"), hold("2026-07-20T10:00", "H2", "A2"));
        Insertion insertion = known.insert(BOOK, extend("2026-07-01T12:00"), KNOWN);
        assertThat(insertion.changedActs())
                .extracting(Change.OfAct::act)
                .containsExactly(lapse(H1, "2026-07-09T00:00"), lapse(H1, "2026-07-16T00:00"));
    }

    @Test
    void an_act_that_does_not_fit_where_it_belongs_changes_nothing() {
        CaseHistory known = history(hold("2026-07-01T10:00"), release("2026-07-06T10:00"));
        Insertion insertion = known.insert(BOOK, hold("2026-07-03T10:00"), KNOWN);
        assertThat(insertion.assessment()).isInstanceOf(Assessment.Refused.class);
        assertThat(insertion.changes()).isEmpty();
        assertThat(insertion.history()).isSameAs(known);
    }

    @Test
    void an_act_after_the_last_line_is_simply_added() {
        CaseHistory known = history(hold("2026-07-01T10:00"));
        Insertion insertion = known.insert(BOOK, release("2026-07-03T10:00"), KNOWN);
        assertThat(insertion.changedActs()).isEmpty();
        assertThat(insertion.history().entries()).hasSize(2);
    }

    @Test
    void a_lapse_between_the_late_act_and_the_first_later_line_is_reported() {
        CaseHistory known = history(hold("2026-07-20T10:00", "H2", "A2"));
        Insertion insertion = known.insert(BOOK, hold("2026-07-01T10:00"), KNOWN);
        assertThat(lines(insertion.history()))
                .containsExactly(
                        "OrderHold 2026-07-01T10:00", "HoldLapsed 2026-07-09T00:00", "OrderHold 2026-07-20T10:00");
        assertThat(insertion.changedActs())
                .extracting(Change.OfAct::act)
                .containsExactly(lapse(H1, "2026-07-09T00:00"));
        assertThat(insertion.history().entries().get(1).recordedAt()).isEqualTo(KNOWN);
    }

    @Test
    void what_ensues_from_the_late_act_itself_is_reported() {
        CaseHistory known = history(seize("2026-07-01T10:00"));
        Insertion insertion = known.insert(BOOK, sell("2026-07-03T10:00", "EUR 500.00"), KNOWN);
        assertThat(insertion.changedActs())
                .extracting(change -> change.act().type().name())
                .containsExactly("SeizureRestsOnProceeds");
    }

    @Test
    void time_runs_on_to_a_later_act_that_no_longer_stands() {
        CaseHistory known = history(hold("2026-07-20T10:00", "H1", "A2"));
        Insertion insertion = known.insert(BOOK, hold("2026-07-01T10:00"), KNOWN);
        assertThat(lines(insertion.history()))
                .containsExactly("OrderHold 2026-07-01T10:00", "HoldLapsed 2026-07-09T00:00");
    }

    @Test
    void other_reasons_for_the_same_outcome_are_reported() {
        CaseHistory known = history(
                hold("2026-07-01T10:00"),
                ExtendHold.EXTEND_HOLD.with(extend("2026-07-06T10:00"), Act.BY, Office.COURT));
        Insertion insertion = known.insert(BOOK, release("2026-07-03T10:00"), KNOWN);
        assertThat(insertion.changedActs()).hasSize(1);
        Change.OfAct change = insertion.changedActs().get(0);
        assertThat(change.before().orElseThrow().cause()).isInstanceOf(Cause.Irregular.class);
        assertThat(change.after().orElseThrow().cause())
                .isInstanceOf(Cause.Irregular.class)
                .isNotEqualTo(change.before().orElseThrow().cause());
        assertThat(change.wording())
                .isEqualTo(Wording.of(
                        "een aanhouding verlengen, 2026-07-06T10:00: onregelmatig, om andere redenen",
                        "to extend a hold, 2026-07-06T10:00: irregular, for other reasons"));
    }

    @Test
    void what_follows_otherwise_from_a_later_act_is_reported() {
        CaseHistory known = history(hold("2026-07-01T10:00"), release("2026-07-06T10:00"));
        Insertion insertion = known.insert(BOOK, confirm("2026-07-02T10:00"), KNOWN);
        assertThat(insertion.changedActs()).extracting(Change.OfAct::act).containsExactly(release("2026-07-06T10:00"));
        Change.OfAct change = insertion.changedActs().get(0);
        assertThat(change.before().orElseThrow().then().discharged()).hasSize(1);
        assertThat(change.after().orElseThrow().then().discharged()).isEmpty();
        assertThat(change.wording())
                .isEqualTo(Wording.of(
                        "een aanhouding beëindigen, 2026-07-06T10:00: bevoegd gedaan, met andere gevolgen",
                        "to release a hold, 2026-07-06T10:00: done with power, with other consequences"));
    }

    @Test
    void a_term_that_now_ends_at_another_moment_and_a_duty_that_is_now_done_are_reported() {
        CaseHistory known = history(hold("2026-07-01T10:00"), hold("2026-07-06T10:00", "H2", "A2"));
        Insertion extended = known.insert(BOOK, extend("2026-07-02T10:00"), KNOWN);
        assertThat(extended.changes()).hasSize(1);
        Change.OfTerm term = (Change.OfTerm) extended.changes().get(0);
        assertThat(term.before().orElseThrow().end()).isEqualTo(at("2026-07-09T00:00"));
        assertThat(term.after().orElseThrow().end()).isEqualTo(at("2026-07-16T00:00"));
        Insertion confirmed = known.insert(BOOK, confirm("2026-07-02T10:00"), KNOWN);
        assertThat(confirmed.changes())
                .extracting(change -> change.wording().en())
                .containsExactly(
                        "to comply with a hold (measure:H1, art. 1 Toy): first open, now done on 2026-07-02T10:00");
    }

    @Test
    void nothing_differs_by_the_numbers_of_terms_and_duties_alone() {
        CaseHistory known = history(hold("2026-07-03T10:00"), extend("2026-07-06T10:00"), confirm("2026-07-07T10:00"));
        Insertion insertion = known.insert(BOOK, hold("2026-07-02T10:00", "H2", "A2"), KNOWN);
        assertThat(insertion.changes())
                .extracting(change -> change.wording().en())
                .containsExactly(
                        "asset:A2: first free, now held",
                        "term (measure:H2, art. 1 Toy): first not there, now ends at the close of 2026-07-09, 5"
                                + " working days from 2026-07-02 (art. 3(1) Atw); 4 and 5 July 2026 are skipped: Saturday, Sunday (art. 1(1) Atw)",
                        "to comply with a hold (measure:H2, art. 1 Toy): first not there, now open");
    }

    @Test
    void nothing_is_written_down_before_it_happened_or_before_a_late_entry_that_it_follows() {
        CaseHistory known = history(hold("2026-07-01T10:00"), release("2026-07-06T10:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> known.insert(BOOK, release("2026-07-03T10:00"), at("2026-07-03T09:59")))
                .withMessage("ReleaseHold of 2026-07-03T10:00 cannot be written down on 2026-07-03T09:59");
        CaseHistory revised =
                known.insert(BOOK, release("2026-07-03T10:00"), KNOWN).history();
        LocalDateTime tooEarly = KNOWN.minusSeconds(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> revised.insert(BOOK, release("2026-07-02T10:00"), tooEarly))
                .withMessage("Written down on 2026-08-01T08:59:59, which is before the last late entry, of"
                        + " 2026-08-01T09:00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> revised.carryOut(BOOK, hold("2026-07-07T10:00", "H2", "A2"), tooEarly));
        assertThat(revised.carryOut(BOOK, hold("2026-07-07T10:00", "H2", "A2"), KNOWN)
                        .history()
                        .entries())
                .hasSize(4);
    }

    @Test
    void what_was_known_before_the_late_entry_can_still_be_asked_for() {
        CaseHistory known = history(hold("2026-07-01T10:00"), release("2026-07-06T10:00"));
        CaseHistory revised =
                known.insert(BOOK, release("2026-07-03T10:00"), KNOWN).history();
        assertThat(revised.asOf(END, KNOWN.minusSeconds(1))).isEqualTo(known.now());
        assertThat(revised.asOf(END, KNOWN)).isEqualTo(revised.now());
        assertThat(revised.asOf(END, KNOWN).measures().get(H1).endedAt()).contains(at("2026-07-03T10:00"));
        assertThat(revised.asOf(END, at("2026-07-05T00:00")).measures().get(H1).endedAt())
                .isEmpty();
    }

    @Test
    void two_late_entries_leave_three_states_of_knowledge() {
        CaseHistory first = history(hold("2026-07-01T10:00"), release("2026-07-06T10:00"));
        CaseHistory second =
                first.insert(BOOK, release("2026-07-03T10:00"), KNOWN).history();
        CaseHistory third = second.insert(BOOK, release("2026-07-02T10:00"), KNOWN.plusDays(1))
                .history()
                .carryOut(BOOK, hold("2026-08-03T09:00", "H2", "A2"), KNOWN.plusDays(2))
                .history();
        assertThat(third.asOf(END, KNOWN.minusSeconds(1))).isEqualTo(first.now());
        assertThat(third.asOf(END, KNOWN)).isEqualTo(second.now());
        assertThat(third.asOf(END, KNOWN.plusDays(1)).measures().get(H1).endedAt())
                .contains(at("2026-07-02T10:00"));
        assertThat(third.asOf(END, KNOWN.plusDays(2))).isEqualTo(third.now());
    }

    @Test
    void a_history_that_was_revised_is_not_equal_to_one_that_always_knew() {
        CaseHistory revised = history(hold("2026-07-01T10:00"))
                .insert(BOOK, release("2026-07-03T10:00"), KNOWN)
                .history();
        CaseHistory always = history(hold("2026-07-01T10:00"))
                .carryOut(BOOK, release("2026-07-03T10:00"), KNOWN)
                .history();
        assertThat(revised.entries()).isEqualTo(always.entries());
        assertThat(revised)
                .isNotEqualTo(always)
                .isEqualTo(history(hold("2026-07-01T10:00"))
                        .insert(BOOK, release("2026-07-03T10:00"), KNOWN)
                        .history());
    }

    @Test
    void what_time_did_because_of_an_act_known_before_a_later_line_is_written_down_with_that_line() {
        LocalDateTime sold = at("2026-09-01T10:00");
        CaseHistory known = CaseHistory.of(Files.usual().file())
                .carryOut(BOOK, hold("2026-09-01T09:00", "H2", "A2"), sold)
                .history();
        LocalDateTime heard = at("2026-07-02T10:00");
        Insertion insertion = known.insert(BOOK, hold("2026-07-01T10:00"), heard);
        assertThat(insertion.history().entries())
                .filteredOn(entry -> entry.step().act() instanceof ByLaw)
                .singleElement()
                .satisfies(lapsed -> {
                    assertThat(lapsed.occurredAt()).isAfter(heard);
                    assertThat(lapsed.recordedAt()).isEqualTo(sold);
                });
    }
}
