package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.proceeding.Charge.CHARGE;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.name;
import static org.confisca.rule.ToyBook.onRecord;
import static org.confisca.rule.ToyPathTest.FILE;
import static org.confisca.rule.ToyPathTest.POWER;
import static org.confisca.rule.ToyPathTest.SALE;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.hours;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ByLaw;
import org.confisca.act.proceeding.Charge;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.rule.Assessment.Permitted;
import org.confisca.rule.Assessment.Refused;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** The law may do much at one moment, but not the same to the same thing over and over. */
class EndlessLawTest {
    private static final int MANY = 1001;
    private static final RuleBook HOURLY = ToyBook.of(art("1").always(
                    may(Office.FIU, ORDER_HOLD),
                    runs(ORDER_HOLD, hours(2)).onExpiry(HOLD_LAPSED),
                    runs(HOLD_LAPSED, hours(1)).onExpiry(HOLD_LAPSED)));

    private static CaseFile held(RuleBook book, int holds) {
        Act[] acts = new Act[holds];
        for (int i = 0; i < holds; i++) {
            acts[i] = hold("2026-07-01T10:00", "H" + i, "A1");
        }
        return Files.usual().after(book, acts).file();
    }

    @Test
    void a_loop_of_terms_that_stands_still_in_the_hour_that_is_lived_twice_is_an_error_of_the_book() {
        CaseFile file = Files.usual().after(HOURLY, hold("2026-10-25T00:00")).file();
        assertThatThrownBy(() -> HOURLY.advance(file, at("2026-10-25T03:00")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The book lets the law act without end: last TOY-1/runs-2");
        CaseFile summer = Files.usual().after(HOURLY, hold("2026-07-01T00:00")).file();
        assertThat(HOURLY.advance(summer, at("2026-09-01T00:00")).steps()).hasSizeGreaterThan(MANY);
    }

    @Test
    void a_thousand_and_one_terms_may_end_at_one_moment() {
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.FIU, ORDER_HOLD), runs(ORDER_HOLD, hours(2)).onExpiry(HOLD_LAPSED)));
        assertThat(book.advance(held(book, MANY), at("2026-07-01T12:00")).steps())
                .hasSize(MANY)
                .allMatch(step -> step.act().at().equals(at("2026-07-01T12:00")));
    }

    @Test
    void one_act_may_let_the_law_reach_a_thousand_and_one_things() {
        Roster<Act, MeasureId> all = Roster.of(
                name("all"),
                matter -> Optional.of(
                        ImmutableList.copyOf(matter.file().measures().keys())));
        RuleBook holds = ToyBook.of(art("1").always(may(Office.FIU, ORDER_HOLD)));
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.PUBLIC_PROSECUTOR, CHARGE),
                        ensues(CHARGE, HOLD_LAPSED).about(all)));
        Charge charge = Charge.builder()
                .at(at("2026-07-02T10:00"))
                .by(Office.PUBLIC_PROSECUTOR)
                .offence(new OffenceId("O1"))
                .build();
        assertThat(((Permitted) book.assess(held(holds, MANY), charge))
                        .step()
                        .then()
                        .ensuing())
                .hasSize(MANY);
    }

    @Test
    void a_path_does_not_lead_through_what_has_no_end_or_what_the_book_does_not_know() {
        assertNoPath(hold("2026-07-01T10:00"));
        assertNoPath(Charge.builder()
                .at(SALE.at())
                .by(Office.PUBLIC_PROSECUTOR)
                .offence(new OffenceId("O1"))
                .build());
        assertNoPath(new ByLaw(HOLD_LAPSED, SALE.at(), ToyActs.H1));
    }

    private static void assertNoPath(Act first) {
        YesNo<Act> never = onRecord("never", Truth.FALSE)
                .achievedBy(matter -> Optional.of(ImmutableList.of(new Proposal.First(first))));
        RuleBook endless = RuleBook.of(
                "Small",
                Vocabulary.of(ORDER_HOLD, SELL, HOLD_LAPSED),
                GeneralTimeLimitsAct.ACT,
                ImmutableList.of(art("1").always(
                                POWER,
                                only(SELL).when(never),
                                may(Office.FIU, ORDER_HOLD),
                                ensues(ORDER_HOLD, HOLD_LAPSED),
                                ensues(HOLD_LAPSED, HOLD_LAPSED))));
        Refused refused = (Refused) endless.assess(FILE, SALE);
        assertThat(refused.paths()).isEqualTo(Paths.none());
    }
}
