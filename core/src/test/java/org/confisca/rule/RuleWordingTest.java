package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.hold.ReleaseHold.RELEASE_HOLD;
import static org.confisca.act.management.ManagementLaw.SEIZURE_RESTS_ON_PROCEEDS;
import static org.confisca.act.management.PayOutValue.PAY_OUT_VALUE;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Words.counts;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;
import static org.confisca.rule.Words.runs;

import org.confisca.act.Act;
import org.confisca.act.management.Disposal;
import org.confisca.casefile.Office;
import org.confisca.source.Wording;
import org.confisca.time.Term;
import org.junit.jupiter.api.Test;

/** How each rule word reads to a lawyer. */
class RuleWordingTest {
    private static final YesNo<Act> A = outside("a", Truth.TRUE);
    private static final YesNo<Act> B = outside("b", Truth.TRUE);

    private static void assertReads(Rule rule, String word, String nl, String en) {
        assertThat(rule.word()).isEqualTo(word);
        assertThat(rule.wording()).isEqualTo(Wording.of(nl, en));
    }

    @Test
    void a_power() {
        assertReads(may(Office.STATE, SELL), "may", "de Staat mag verkopen", "the State may sell");
        assertReads(
                may(Office.STATE, SELL).where(A).when(B),
                "may",
                "de Staat mag verkopen, als het gaat om nl a: nl b",
                "the State may sell, where en a: en b");
    }

    @Test
    void a_limit() {
        assertReads(only(SELL).when(A), "only", "verkopen: alleen als nl a", "to sell: only if en a");
        assertReads(
                only(Disposal.class).where(A).when(B),
                "only",
                "Disposal, als het gaat om nl a: alleen als nl b",
                "Disposal, where en a: only if en b");
    }

    @Test
    void a_duty() {
        Owes<?> duty = owes(Office.STATE, SELL).until(PAY_OUT_VALUE);
        assertReads(
                duty,
                "owes",
                "na de handeling ‘verkopen’ moet de Staat zonder uitstel: "
                        + PAY_OUT_VALUE.label().nl(),
                "after an act to sell, the State owes without delay: "
                        + PAY_OUT_VALUE.label().en());
        assertThat(duty.within(Term.weeks(2)).wording().en()).contains(" owes within 2 weeks: ");
        assertThat(duty.within(Term.weeks(2)).wording().nl()).contains(" binnen 2 weken: ");
        assertThat(duty.every(Term.months(1)).wording().en()).contains(" owes every 1 month: ");
        assertThat(duty.every(Term.months(1)).wording().nl()).contains(" telkens na 1 maand: ");
    }

    @Test
    void a_term() {
        assertReads(
                runs(ORDER_HOLD, Term.workingDays(5)).onExpiry(HOLD_LAPSED).when(A),
                "runs",
                "na de handeling ‘een transactie aanhouden’ loopt een termijn van 5 werkdagen; daarna: "
                        + "de aanhouding is vervallen; mits: nl a",
                "after an act to order a hold, a term of 5 working days runs; then: the hold lapsed; provided that: en a");
    }

    @Test
    void a_consequence() {
        assertReads(
                ensues(SELL, SEIZURE_RESTS_ON_PROCEEDS),
                "ensues",
                "na de handeling ‘verkopen’: het beslag rust op de opbrengst",
                "after an act to sell: the seizure rests on the proceeds");
    }

    @Test
    void what_follows_from_an_act_of_the_law() {
        assertReads(
                owes(Office.FIU, HOLD_LAPSED).until(RELEASE_HOLD),
                "owes",
                "na het rechtsgevolg ‘de aanhouding is vervallen’ moet FIU-Nederland zonder uitstel: "
                        + RELEASE_HOLD.label().nl(),
                "after the hold lapsed, the financial intelligence unit owes without delay: "
                        + RELEASE_HOLD.label().en());
    }

    @Test
    void a_presumption() {
        assertReads(
                counts(Wording.of("gekocht met buit", "bought with loot"), A, B, Office.PARTY),
                "counts",
                "geldt als gekocht met buit: nl a, tenzij aangetoond: nl b (bewijslast: de belanghebbende)",
                "counts as bought with loot: en a, unless shown: en b (burden: the party concerned)");
    }

    @Test
    void a_definition() {
        assertReads(
                counts(Wording.of("voorwerp", "object"), Wording.of("alles", "everything")),
                "counts",
                "als voorwerp geldt: alles",
                "counts as object: everything");
    }
}
