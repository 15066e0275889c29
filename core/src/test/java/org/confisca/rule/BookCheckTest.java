package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.act.hold.ConfirmHold.CONFIRM_HOLD;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.management.ManagementLaw.SEIZURE_RESTS_ON_PROCEEDS;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.seizure.NotifyAffectedPerson.NOTIFY_AFFECTED_PERSON;
import static org.confisca.act.seizure.SeizureLaw.SEIZURE_ENDED;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.onRecord;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.days;

import com.google.common.collect.ImmutableList;
import org.confisca.act.Act;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.management.Disposal;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.Office;
import org.confisca.fact.MeasureFacts;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.source.RuleId;
import org.junit.jupiter.api.Test;

/** What a book refuses to be built from, and how it numbers its rules. */
class BookCheckTest {
    private static void assertRefused(String message, Provision... provisions) {
        assertThatThrownBy(() -> ToyBook.of(provisions))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void an_id_stands_for_one_provision() {
        assertRefused(
                "The provision TOY-1 stands in the book twice",
                art("1").always(may(Office.STATE, SELL)),
                art("1").always(may(Office.COURT, SELL)));
    }

    @Test
    void a_provision_has_an_edition() {
        assertRefused("The provision TOY-1 says nothing", art("1"));
    }

    @Test
    void of_a_provision_something_was_read() {
        assertRefused(
                "Nobody has read TOY-1, and no other text of it shows of which acts it speaks",
                art("1").unknownFrom("2020-01-01", ToyBook.name("unread")));
    }

    @Test
    void a_duty_can_be_discharged() {
        assertRefused("TOY-1/owes-1 opens a duty that nothing discharges", art("1").always(owes(Office.STATE, SELL)));
    }

    @Test
    void a_term_has_a_consequence() {
        assertThatThrownBy(() -> ToyBook.of(art("1").always(runs(ORDER_HOLD, days(3)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The term after OrderHold does not say what follows when it ends");
    }

    @Test
    void consequences_do_not_rest_on_facts_from_outside_the_file() {
        String message = "TOY-1/%s-1 rests on 'en open', which lies outside the file; "
                + "where an open norm matters, let the act Determine open it";
        YesNo<Act> open = outside("open", Truth.TRUE);
        assertRefused(
                String.format(message, "owes"),
                art("1").always(owes(Office.STATE, ORDER_HOLD)
                        .until(CONFIRM_HOLD)
                        .when(open)));
        assertRefused(
                String.format(message, "owes"),
                art("1").always(owes(Office.STATE, ORDER_HOLD)
                        .until(CONFIRM_HOLD)
                        .where(open)));
        assertRefused(
                String.format(message, "runs"),
                art("1").always(runs(ORDER_HOLD, days(3)).onExpiry(HOLD_LAPSED).when(open)));
        assertRefused(
                String.format(message, "ensues"),
                art("1").always(ensues(ORDER_HOLD, HOLD_LAPSED).when(open)));
    }

    @Test
    void consequences_may_rest_on_the_record_and_on_what_the_act_tells() {
        RuleBook book = ToyBook.of(art("1").always(
                        owes(Office.STATE, ORDER_HOLD).until(CONFIRM_HOLD).when(onRecord("r", Truth.TRUE)),
                        runs(ORDER_HOLD, days(3)).onExpiry(HOLD_LAPSED).when(ToyBook.GROUND.is(HoldGround.INDICATIONS)),
                        may(Office.STATE, ORDER_HOLD).when(outside("open", Truth.TRUE))));
        assertThat(book.catalogue()).hasSize(3);
    }

    @Test
    void what_the_law_does_happens_to_things_of_its_kind() {
        assertRefused(
                "TOY-1/ensues-1 lets HoldLapsed happen to what Sell is about, which is no MeasureId",
                art("1").always(ensues(SELL, HOLD_LAPSED)));
        assertRefused(
                "TOY-1/runs-1 lets HoldLapsed happen to what Sell is about, which is no MeasureId",
                art("1").always(runs(SELL, days(3)).onExpiry(HOLD_LAPSED)));
        assertRefused(
                "TOY-1/ensues-1 lets SeizureRestsOnProceeds happen to what HoldLapsed is about, which is no AssetId",
                art("1").always(ensues(HOLD_LAPSED, SEIZURE_RESTS_ON_PROCEEDS)));
        assertRefused(
                "TOY-1/ensues-1 lets HoldLapsed happen to what NotifyAffectedPerson is about, which is no MeasureId",
                art("1").always(ensues(NOTIFY_AFFECTED_PERSON, HOLD_LAPSED)));
        assertThat(ToyBook.of(art("1").always(
                                        ensues(ORDER_HOLD, HOLD_LAPSED),
                                        ensues(HOLD_LAPSED, HOLD_LAPSED),
                                        ensues(SELL, HOLD_LAPSED).about(MeasureFacts.RESTING_ON_ASSET)))
                        .catalogue())
                .hasSize(3);
    }

    @Test
    void what_follows_from_an_act_stands_in_the_vocabulary_too() {
        ImmutableList.of(
                        runs(ORDER_HOLD, days(3)).onExpiry(HOLD_LAPSED),
                        runs(ORDER_HOLD, days(3)).stoppedBy(HOLD_LAPSED).onExpiry(SEIZURE_ENDED),
                        runs(ORDER_HOLD, days(3))
                                .extendedBy(HOLD_LAPSED, days(3))
                                .onExpiry(SEIZURE_ENDED),
                        ensues(ORDER_HOLD, HOLD_LAPSED),
                        owes(Office.STATE, ORDER_HOLD).until(HOLD_LAPSED),
                        owes(Office.STATE, ORDER_HOLD).until(ORDER_HOLD).endedBy(HOLD_LAPSED))
                .forEach(rule -> assertThatThrownBy(() -> RuleBook.of(
                                "Small",
                                Vocabulary.of(ORDER_HOLD, SEIZURE_ENDED),
                                GeneralTimeLimitsAct.ACT,
                                ImmutableList.of(art("1").always(rule))))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageEndingWith("-1 names HoldLapsed, which the vocabulary does not have"));
    }

    @Test
    void one_act_does_not_stop_and_extend_a_term() {
        assertRefused(
                "TOY-1/runs-1 is stopped and extended by one act",
                art("1").always(runs(ORDER_HOLD, days(3))
                        .stoppedBy(CONFIRM_HOLD)
                        .extendedBy(CONFIRM_HOLD, days(3))
                        .onExpiry(HOLD_LAPSED)));
    }

    @Test
    void rules_speak_about_acts_of_the_vocabulary() {
        assertThatThrownBy(() -> RuleBook.of(
                        "Small",
                        Vocabulary.of(ORDER_HOLD),
                        GeneralTimeLimitsAct.ACT,
                        ImmutableList.of(art("1").always(may(Office.STATE, SELL)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TOY-1/may-1 speaks about acts that the vocabulary does not have");
        assertThatThrownBy(() -> RuleBook.of(
                        "Small",
                        Vocabulary.of(ORDER_HOLD),
                        GeneralTimeLimitsAct.ACT,
                        ImmutableList.of(art("1").always(only(Disposal.class).when(outside("a", Truth.TRUE))))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbers_run_on_through_the_editions_by_word() {
        RuleBook book = ToyBook.of(art("1").from(
                        "2020-01-01", may(Office.STATE, SELL), only(SELL).when(outside("a", Truth.TRUE)))
                .from("2021-01-01", may(Office.STATE, SELL), may(Office.COURT, SELL)));
        assertThat(book.catalogue())
                .extracting(CatalogueEntry::rule)
                .extracting(RuleId::toString)
                .containsExactly("TOY-1/may-1", "TOY-1/only-1", "TOY-1/may-2", "TOY-1/may-3");
    }

    @Test
    void powers_to_determine_are_numbered_after_the_powers_of_all_editions() {
        Power<?> needed = may(Office.STATE, SELL).when(ToyBook.SALE_NEEDED);
        RuleBook book = ToyBook.of(art("1").from("2020-01-01", needed).from("2021-01-01", needed));
        assertThat(book.catalogue())
                .filteredOn(entry -> entry.wording().en().startsWith("the State may sell"))
                .extracting(entry -> entry.rule().toString())
                .containsExactly("TOY-1/may-1", "TOY-1/may-2");
    }
}
