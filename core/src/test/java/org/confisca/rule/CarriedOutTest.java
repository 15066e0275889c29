package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.rule.ToyActs.H1;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.BOOK;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.hours;
import static org.confisca.time.Term.workingDays;

import org.confisca.act.Act;
import org.confisca.act.hold.OrderHold;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Office;
import org.confisca.rule.Assessment.Permitted;
import org.confisca.rule.Assessment.Refused;
import org.confisca.rule.Assessment.Undetermined;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** What enters the history when an act happened, whatever the law thought of it. */
class CarriedOutTest {
    private static final CaseFile FILE = Files.usual().file();
    private static final OrderHold BY_THE_COURT = ORDER_HOLD.with(hold("2026-07-01T10:00"), Act.BY, Office.COURT);

    @Test
    void a_permitted_act_is_done_with_authority() {
        Permitted permitted = (Permitted) BOOK.assess(FILE, hold("2026-07-01T10:00"));
        assertThat(permitted.carriedOut()).contains(permitted.step());
        assertThat(permitted.step().applyTo(FILE)).isEqualTo(permitted.next());
    }

    @Test
    void a_refused_act_is_an_irregularity_that_has_its_consequences_all_the_same() {
        Refused refused = (Refused) BOOK.assess(FILE, BY_THE_COURT);
        Step step = refused.carriedOut().orElseThrow();
        assertThat(step.act()).isEqualTo(BY_THE_COURT);
        assertThat(step.cause()).isEqualTo(new Cause.Irregular(refused.reasons()));
        Permitted lawful = (Permitted) BOOK.assess(FILE, hold("2026-07-01T10:00"));
        assertThat(step.then()).isEqualTo(lawful.step().then());
        assertThat(step.applyTo(FILE).measures().has(H1)).isTrue();
    }

    @Test
    void an_undetermined_act_is_unsettled() {
        Undetermined open = (Undetermined) BOOK.assess(FILE, sell("2026-07-01T10:00", "EUR 500.00"));
        Step step = open.carriedOut().orElseThrow();
        assertThat(step.cause()).isEqualTo(new Cause.Unsettled(open.missing()));
        assertThat(step.then().ensuing()).hasSize(1);
    }

    @Test
    void an_act_for_which_there_is_no_power_at_all_can_happen_too() {
        Refused refused = (Refused) ToyBook.of().assess(FILE, hold("2026-07-01T10:00"));
        assertThat(refused.carriedOut().orElseThrow().cause()).isInstanceOf(Cause.Irregular.class);
    }

    @Test
    void an_act_that_does_not_fit_the_file_cannot_have_happened() {
        CaseFile held = Files.usual().after(BOOK, hold("2026-07-01T10:00")).file();
        Refused again = (Refused) BOOK.assess(held, hold("2026-07-02T10:00"));
        assertThat(again.reasons().get(0)).isInstanceOf(Reason.DoesNotFit.class);
        assertThat(again.carriedOut()).isEmpty();
        Refused early = (Refused) BOOK.assess(held, ToyActs.release("2026-06-30T10:00"));
        assertThat(early.reasons().get(0)).isInstanceOf(Reason.OutOfOrder.class);
        assertThat(early.carriedOut()).isEmpty();
    }

    @Test
    void a_refused_act_whose_terms_cannot_be_reckoned_is_not_entered_either() {
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.FIU, ORDER_HOLD),
                        runs(ORDER_HOLD, workingDays(5)).onExpiry(HOLD_LAPSED)));
        OrderHold late = ORDER_HOLD.with(BY_THE_COURT, Act.AT, ToyBook.lastMorning());
        Refused refused = (Refused) book.assess(FILE, late);
        assertThat(refused.reasons().get(0)).isInstanceOf(Reason.PowerFails.class);
        assertThat(refused.carriedOut()).isEmpty();
    }

    @Test
    void a_step_with_ensuing_steps_applies_to_what_was_judged() {
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.FIU, ORDER_HOLD),
                        Words.ensues(ORDER_HOLD, HOLD_LAPSED),
                        runs(HOLD_LAPSED, hours(3)).onExpiry(HOLD_LAPSED)));
        Permitted permitted = (Permitted) book.assess(FILE, hold("2026-07-01T10:00"));
        assertThat(permitted.step().applyTo(FILE)).isEqualTo(permitted.next());
        assertThat(permitted.next().clock().running()).hasSize(1);
        assertThat(permitted.next().serial()).isEqualTo(1);
        Permitted later = (Permitted) book.assess(permitted.next(), hold("2026-07-01T13:30", "H2", "A2"));
        assertThat(later.byLaw()).hasSize(1);
        assertThat(later.step().applyTo(later.question().file())).isEqualTo(later.next());
    }

    @Test
    void no_consequences_change_nothing() {
        assertThat(Consequences.none().applyTo(FILE)).isSameAs(FILE);
        assertThat(Consequences.none().undecided()).isEmpty();
    }
}
