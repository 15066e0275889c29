package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.hold.ConfirmHold.CONFIRM_HOLD;
import static org.confisca.act.hold.ExtendHold.EXTEND_HOLD;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.management.ManagementLaw.SEIZURE_RESTS_ON_PROCEEDS;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.seizure.ReportSeizure.REPORT_SEIZURE;
import static org.confisca.act.seizure.Return.RETURN;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.rule.ToyActs.confirm;
import static org.confisca.rule.ToyActs.extend;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.seize;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.onRecord;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.owes;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.hours;
import static org.confisca.time.Term.months;
import static org.confisca.time.Term.workingDays;

import org.confisca.act.Act;
import org.confisca.casefile.Office;
import org.confisca.testkit.Files;
import org.confisca.time.Term;
import org.junit.jupiter.api.Test;

/**
 * Whatever could end beyond the calendar is found with the answer; what cannot is left until somebody asks. Every act of the
 * last morning that the calendar reaches is on time, and a term of five working days from it is not.
 */
class ForesightTest {
    private static final String LAST = ToyBook.lastMorning().toString();
    private static final String EVE = ToyBook.lastMorning().minusHours(1).toString();
    private static final Term LONG = workingDays(5);

    private static RuleBook book(ActRule<?>... rules) {
        return ToyBook.of(art("1").always(rules));
    }

    private static Assessment answer(RuleBook book, Files file, Act act) {
        return book.assess(file.file(), act);
    }

    private static void isBeyond(RuleBook book, Files file, Act act) {
        Assessment answer = answer(book, file, act);
        assertThat(answer).isInstanceOf(Assessment.Refused.class);
        assertThat(((Assessment.Refused) answer).reasons()).singleElement().isInstanceOf(Reason.DoesNotFit.class);
        assertThat(answer.carriedOut()).isEmpty();
    }

    private static void isPermitted(RuleBook book, Files file, Act act) {
        Assessment answer = answer(book, file, act);
        assertThat(answer).isInstanceOf(Assessment.Permitted.class);
        Assessment.Permitted permitted = (Assessment.Permitted) answer;
        assertThat(permitted.next()).isEqualTo(permitted.step().applyTo(file.file()));
        assertThat(permitted.step()).isEqualTo(permitted.step());
        assertThat(permitted.carriedOut()).contains(permitted.step());
    }

    @Test
    void a_term_that_starts_beyond_the_calendar_is_found_and_one_that_does_not_apply_is_not() {
        RuleBook always =
                book(may(Office.FIU, ORDER_HOLD), runs(ORDER_HOLD, LONG).onExpiry(HOLD_LAPSED));
        RuleBook never = book(
                may(Office.FIU, ORDER_HOLD),
                runs(ORDER_HOLD, LONG).when(onRecord("never", Truth.FALSE)).onExpiry(HOLD_LAPSED));

        isBeyond(always, Files.usual(), hold(LAST));
        isPermitted(always, Files.usual(), hold("2026-07-01T10:00"));
        isPermitted(never, Files.usual(), hold(LAST));
    }

    @Test
    void a_duty_that_is_due_beyond_the_calendar_is_found() {
        RuleBook late = book(
                may(Office.INVESTIGATING_OFFICER, SEIZE),
                owes(Office.INVESTIGATING_OFFICER, SEIZE).within(LONG).until(REPORT_SEIZURE));
        RuleBook atOnce = book(
                may(Office.INVESTIGATING_OFFICER, SEIZE),
                owes(Office.INVESTIGATING_OFFICER, SEIZE).until(REPORT_SEIZURE));

        isBeyond(late, Files.usual(), seize(LAST));
        isPermitted(late, Files.usual(), seize("2026-07-01T10:00"));
        isPermitted(atOnce, Files.usual(), seize(LAST));
    }

    @Test
    void a_term_that_is_extended_beyond_the_calendar_is_found() {
        RuleBook book = book(
                may(Office.FIU, ORDER_HOLD),
                may(Office.FIU, EXTEND_HOLD),
                runs(ORDER_HOLD, hours(3)).extendedBy(EXTEND_HOLD, LONG).onExpiry(HOLD_LAPSED));

        isBeyond(book, Files.usual().after(book, hold(EVE)), extend(LAST));
        isPermitted(book, Files.usual().after(book, hold("2026-07-01T10:00")), extend("2026-07-01T11:00"));
    }

    @Test
    void a_duty_that_comes_back_beyond_the_calendar_is_found() {
        RuleBook book = book(
                may(Office.FIU, ORDER_HOLD),
                may(Office.OBLIGED_ENTITY, CONFIRM_HOLD),
                owes(Office.OBLIGED_ENTITY, ORDER_HOLD).every(LONG).until(CONFIRM_HOLD));
        String aWeekBefore = ToyBook.lastMorning().minusDays(12).toString();

        isBeyond(book, Files.usual().after(book, hold(aWeekBefore)), confirm(LAST));
        isPermitted(book, Files.usual().after(book, hold("2026-07-01T10:00")), confirm("2026-07-01T11:00"));
    }

    @Test
    void a_duty_about_what_gives_way_that_comes_back_beyond_the_calendar_is_found() {
        RuleBook book = book(
                may(Office.FIU, ORDER_HOLD),
                may(Office.INVESTIGATING_OFFICER, SEIZE),
                owes(Office.OBLIGED_ENTITY, ORDER_HOLD).every(LONG).until(SEIZE));
        String aWeekBefore = ToyBook.lastMorning().minusDays(12).toString();

        isBeyond(book, Files.usual().after(book, hold(aWeekBefore)), seize(LAST));
    }

    @Test
    void a_term_of_what_the_law_then_does_is_found() {
        RuleBook book = book(
                may(Office.CUSTODIAN, SELL),
                ensues(SELL, SEIZURE_RESTS_ON_PROCEEDS),
                owes(Office.CUSTODIAN, SEIZURE_RESTS_ON_PROCEEDS)
                        .within(months(1))
                        .until(RETURN));

        isBeyond(book, Files.usual(), sell(LAST, "EUR 100.00"));
        isPermitted(book, Files.usual(), sell("2026-07-01T10:00", "EUR 100.00"));
    }
}
