package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.hold.ConfirmHold.CONFIRM_HOLD;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.seize;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.moment;
import static org.confisca.rule.ToyBook.name;
import static org.confisca.rule.ToyBook.number;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Truth.FALSE;
import static org.confisca.rule.Truth.TRUE;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;
import static org.confisca.rule.Words.runs;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.OnMeasure;
import org.confisca.act.management.Sell;
import org.confisca.act.seizure.Seize;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.rule.Assessment.Permitted;
import org.confisca.rule.Assessment.Refused;
import org.confisca.rule.Assessment.Undetermined;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;
import org.confisca.testkit.Files;
import org.confisca.time.Term;
import org.junit.jupiter.api.Test;

/** A strict book, in which law that nobody has verified decides nothing, as if nobody had read it. */
class StrictTest {
    private static final Power<Sell> POWER = may(Office.CUSTODIAN, SELL);
    private static final Limit<Sell> FORBIDS = only(SELL).when(outside("limit", FALSE));
    private static final Limit<Sell> ALLOWS = only(SELL).when(outside("limit", TRUE));
    private static final Citation UNSURE = art("9", Check.UNVERIFIED).citation();

    private static Assessment plain(Provision... provisions) {
        return ToyBook.of(provisions).assess(Files.usual().file(), sell("2026-07-01T10:00", "EUR 1.00"));
    }

    private static Assessment strictly(Provision... provisions) {
        return ToyBook.of(provisions).strict().assess(Files.usual().file(), sell("2026-07-01T10:00", "EUR 1.00"));
    }

    private static Provision unverified(Rule... rules) {
        return art("1", Check.UNVERIFIED).always(rules);
    }

    private static void open(Assessment answer, String... missing) {
        assertThat(((Undetermined) answer).missing())
                .allMatch(each -> each.supply() instanceof Supply.LawText)
                .extracting(each -> each.what().en())
                .containsExactly(missing);
    }

    @Test
    void an_unverified_power_that_holds_does_not_permit() {
        assertThat(plain(unverified(POWER))).isInstanceOf(Permitted.class);
        Undetermined answer = (Undetermined) strictly(unverified(POWER));
        assertThat(answer.missing())
                .containsExactly(new Missing(
                        Wording.of("geverifieerde tekst van art. 1 Toy", "a verified text of art. 1 Toy"),
                        new Supply.LawText()));
        assertThat(strictly(unverified(POWER), art("2").always(POWER))).isInstanceOf(Permitted.class);
    }

    @Test
    void an_unverified_power_that_fails_does_not_refuse_for_its_text_may_ask_for_less() {
        Provision fails = unverified(POWER.when(outside("a", FALSE)));
        assertThat(plain(fails)).isInstanceOf(Refused.class);
        open(strictly(fails), "a verified text of art. 1 Toy");
        assertThat(strictly(unverified(POWER.where(outside("a", FALSE))))).isInstanceOf(Refused.class);
        assertThat(strictly(unverified(may(Office.STATE, SELL)))).isInstanceOf(Refused.class);
    }

    @Test
    void an_unverified_limit_neither_forbids_nor_allows() {
        Provision power = art("2").always(POWER);
        assertThat(plain(power, unverified(FORBIDS))).isInstanceOf(Refused.class);
        assertThat(plain(power, unverified(ALLOWS))).isInstanceOf(Permitted.class);
        open(strictly(power, unverified(FORBIDS)), "a verified text of art. 1 Toy");
        open(strictly(power, unverified(ALLOWS)), "a verified text of art. 1 Toy");
        assertThat(strictly(power, unverified(FORBIDS.where(outside("scope", FALSE)))))
                .isInstanceOf(Permitted.class);
    }

    @Test
    void a_text_that_was_read_in_any_form_decides() {
        assertThat(strictly(
                        art("1", Check.SECONDARY).always(POWER),
                        art("2", Check.OFFICIAL).always(ALLOWS)))
                .isInstanceOf(Permitted.class);
    }

    @Test
    void the_note_of_a_provision_is_not_why_its_text_is_missing() {
        open(strictly(unverified(POWER).noting(name("a reading"))), "a verified text of art. 1 Toy");
    }

    @Test
    void an_unverified_exception_excuses_nobody() {
        Condition<Act> kept = outside("a", TRUE).unless(outside("b", TRUE), UNSURE);
        Condition<Act> excused = outside("a", FALSE).unless(outside("b", TRUE), UNSURE);
        assertThat(plain(art("1").always(POWER, only(SELL).when(excused)))).isInstanceOf(Permitted.class);
        assertThat(strictly(art("1").always(POWER, only(SELL).when(kept)))).isInstanceOf(Permitted.class);
        Assessment open = strictly(art("1").always(POWER, only(SELL).when(excused)));
        open(open, "a verified text of art. 9 Toy");
        assertThat(open.trace().get(0).finding().parts())
                .extracting(part -> part.what().en(), Finding::truth)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("en a", FALSE),
                        org.assertj.core.groups.Tuple.tuple("en b", Truth.UNKNOWN));
    }

    @Test
    void what_is_asked_of_each_subject_of_a_roster_is_asked_as_strictly() {
        Roster<Act, MeasureId> one = Roster.of(name("one"), matter -> Optional.of(ImmutableList.of(ToyActs.H1)));
        Condition<Act> excused = outside("a", FALSE).unless(outside("b", TRUE), UNSURE);
        Provision law = art("1").always(POWER, only(SELL).when(Condition.every(one, OnMeasure.MEASURE, excused)));
        assertThat(plain(law)).isInstanceOf(Permitted.class);
        open(strictly(law), "a verified text of art. 9 Toy");
    }

    @Test
    void no_path_leads_through_an_unverified_exception_and_the_others_stay_open() {
        Condition<Act> either = ToyBook.onRecord("a", FALSE).unless(outside("b", TRUE), UNSURE);
        assertThat(strictly(art("1").always(POWER, only(SELL).when(either)))
                        .paths()
                        .paths())
                .extracting(path -> path.wording().en())
                .containsExactly("en a — takes an earlier act: to sell");
        Condition<Act> neither =
                outside("a", Truth.UNKNOWN).unless(outside("b", TRUE), UNSURE).not();
        assertThat(strictly(art("1").always(POWER, only(SELL).when(neither))).paths())
                .isEqualTo(Paths.none());
    }

    @Test
    void an_unverified_amount_is_unknown() {
        Parameter<Integer> verified =
                Parameter.<Integer>of("TOY-P", name("the amount")).from("2020-01-01", 5, art("9").citation());
        Parameter<Integer> unsure =
                Parameter.<Integer>of("TOY-P", name("the amount")).from("2020-01-01", 5, UNSURE);
        Ordered<Act, Integer> four = number("four", Optional.of(4));
        Fact<Act, LocalDate> day =
                Ordered.offRecord(name("day"), new Supply.Header(), matter -> Optional.of(LocalDate.of(2026, 1, 1)));
        assertThat(strictly(art("1").always(POWER, only(SELL).when(four.atMost(verified.onTheDayOfTheAct())))))
                .isInstanceOf(Permitted.class);
        assertThat(plain(art("1").always(POWER, only(SELL).when(four.atMost(unsure.onTheDayOfTheAct())))))
                .isInstanceOf(Permitted.class);
        open(
                strictly(art("1").always(POWER, only(SELL).when(four.atMost(unsure.onTheDayOfTheAct())))),
                "en the amount");
        open(strictly(art("1").always(POWER, only(SELL).when(four.atMost(unsure.on(day))))), "en the amount");
    }

    @Test
    void an_end_that_an_unverified_calendar_gave_is_unknown() {
        // which days the Crown will equate is known for no year that is still to come
        Condition<Act> soon = Ordered.within(
                Ordered.momentOfTheAct(), moment("start", Optional.of("2038-06-29T09:00")), Term.workingDays(5));
        Provision law = art("1").always(POWER, only(SELL).when(soon));
        Sell late = sell("2038-07-01T10:00", "EUR 1.00");
        assertThat(ToyBook.of(law).assess(Files.usual().file(), late)).isInstanceOf(Permitted.class);
        Assessment open = ToyBook.of(law).strict().assess(Files.usual().file(), late);
        assertThat(((Undetermined) open).missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.supply()).isEqualTo(new Supply.LawText()))
                .satisfies(missing -> assertThat(missing.what().en()).contains("[not verified]"));
        Condition<Act> sure = Ordered.within(
                Ordered.momentOfTheAct(), moment("start", Optional.of("2038-06-29T09:00")), Term.hours(72));
        assertThat(ToyBook.of(art("1").always(POWER, only(SELL).when(sure)))
                        .strict()
                        .assess(Files.usual().file(), late))
                .isInstanceOf(Permitted.class);
    }

    @Test
    void a_term_or_duty_whose_end_an_unverified_calendar_gave_does_not_start() {
        RuleBook book = ToyBook.of(art("1").always(
                        may(Office.FIU, ORDER_HOLD),
                        runs(ORDER_HOLD, Term.workingDays(5)).onExpiry(HOLD_LAPSED),
                        runs(ORDER_HOLD, Term.hours(72)).onExpiry(HOLD_LAPSED),
                        owes(Office.OBLIGED_ENTITY, ORDER_HOLD)
                                .within(Term.workingDays(5))
                                .until(CONFIRM_HOLD)));
        Consequences plain = then(book, "2038-06-29T09:00");
        assertThat(plain.started()).hasSize(2);
        assertThat(plain.opened()).hasSize(1);
        Consequences strict = then(book.strict(), "2038-06-29T09:00");
        assertThat(strict.started())
                .extracting(term -> term.rule().toString())
                .as("hours need no calendar")
                .containsExactly("TOY-1/runs-2");
        assertThat(strict.opened()).isEmpty();
        assertThat(strict.undecided()).extracting(Object::toString).containsExactly("TOY-1/runs-1", "TOY-1/owes-1");
        assertThat(then(book.strict(), "2026-06-29T09:00").started()).hasSize(2);
    }

    private static Consequences then(RuleBook book, String at) {
        return ((Permitted) book.assess(Files.usual().file(), ToyActs.hold(at)))
                .step()
                .then();
    }

    @Test
    void an_unverified_presumption_is_not_presumed() {
        YesNo<Act> presumed = Words.counts(
                        name("gain"), outside("premise", TRUE), outside("shown", FALSE), Office.PARTY)
                .fact(UNSURE);
        Provision law = art("1").always(POWER, only(SELL).when(presumed));
        assertThat(plain(law)).isInstanceOf(Permitted.class);
        assertThat(strictly(law)).isInstanceOf(Undetermined.class);
    }

    @Test
    void an_unverified_law_chooses_no_edition() {
        Fact<Seize, DateRange> period = Fact.outside(
                name("period"),
                new Supply.Header(),
                matter -> Optional.of(new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31))));
        Regime<Seize> regime = new Regime<>(name("regime"), period, UNSURE);
        Power<Seize> power = may(Office.INVESTIGATING_OFFICER, SEIZE).under(regime);
        RuleBook book = ToyBook.of(art("1").always(power), art("2").always(may(Office.FIU, ORDER_HOLD)));
        assertThat(book.assess(Files.usual().file(), seize("2026-07-01T10:00"))).isInstanceOf(Permitted.class);
        open(book.strict().assess(Files.usual().file(), seize("2026-07-01T10:00")), "a verified text of art. 9 Toy");
        RuleBook once =
                ToyBook.of(art("1").until("2026-01-31", power).from("2026-02-01", power.when(outside("a", FALSE))));
        open(once.strict().assess(Files.usual().file(), seize("2026-07-01T10:00")), "a verified text of art. 9 Toy");
        RuleBook never = ToyBook.of(art("1").always(power.when(outside("a", FALSE))));
        assertThat(never.strict().assess(Files.usual().file(), seize("2026-07-01T10:00")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_would_follow_from_unverified_law_is_undecided() {
        RuleBook book = ToyBook.of(
                art("1").always(may(Office.FIU, ORDER_HOLD)),
                art("2", Check.UNVERIFIED)
                        .always(
                                owes(Office.OBLIGED_ENTITY, ORDER_HOLD).until(CONFIRM_HOLD),
                                owes(Office.OBLIGED_ENTITY, ORDER_HOLD)
                                        .when(ToyBook.onRecord("a", FALSE))
                                        .until(CONFIRM_HOLD)));
        Permitted plain = (Permitted) book.assess(Files.usual().file(), hold("2026-07-01T10:00"));
        assertThat(plain.step().then().opened()).hasSize(1);
        Permitted strict = (Permitted) book.strict().assess(Files.usual().file(), hold("2026-07-01T10:00"));
        assertThat(strict.step().then().opened()).isEmpty();
        assertThat(strict.step().then().undecided()).isEqualTo(ImmutableList.of(ToyBook.rule("TOY-2/owes-1")));
    }

    @Test
    void a_strict_book_is_strict_under_every_edition_and_in_what_can_be_done() {
        assertThat(ToyBook.of(unverified(FORBIDS, POWER))
                        .options(Files.usual().file(), ToyActs.A1, ToyActs.at("2026-07-01T10:00")))
                .isEmpty();
        Option open = ToyBook.of(unverified(FORBIDS, POWER))
                .strict()
                .options(Files.usual().file(), ToyActs.A1, ToyActs.at("2026-07-01T10:00"))
                .get(0);
        assertThat(open.missing()).extracting(each -> each.what().en()).contains("a verified text of art. 1 Toy");
    }
}
