package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Truth.FALSE;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.management.Sell;
import org.confisca.casefile.Office;
import org.confisca.rule.Assessment.Permitted;
import org.confisca.rule.Assessment.Refused;
import org.confisca.rule.Assessment.Undetermined;
import org.confisca.source.Wording;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** Editions in force, and editions nobody has read. */
class ForceTest {
    private static final Power<Sell> POWER = may(Office.CUSTODIAN, SELL);
    private static final Power<Sell> OF_ANOTHER = may(Office.STATE, SELL);
    private static final Limit<Sell> FORBIDS = only(SELL).when(outside("limit", FALSE));
    private static final Wording UNREAD = Wording.of("niet gelezen", "not read");

    private static Assessment on(String day, Provision... provisions) {
        return ToyBook.of(provisions).assess(Files.usual().file(), sell(day + "T10:00", "EUR 1.00"));
    }

    private static Reason notInForce(String provision, String day, String since) {
        Provision law = art(provision);
        return new Reason.NotInForce(law.id(), law.citation(), LocalDate.parse(day), LocalDate.parse(since));
    }

    @Test
    void a_power_holds_from_its_first_day_on() {
        Provision law = art("1").from("2026-07-01", POWER);
        assertThat(on("2026-07-01", law)).isInstanceOf(Permitted.class);
        assertThat(((Refused) on("2026-06-30", law)).reasons())
                .containsExactly(notInForce("1", "2026-06-30", "2026-07-01"));
    }

    @Test
    void a_power_holds_to_its_last_day() {
        Provision law = art("1").until("2026-06-30", POWER);
        assertThat(on("2026-06-30", law)).isInstanceOf(Permitted.class);
        assertThat(((Refused) on("2026-07-01", law)).reasons())
                .containsExactly(notInForce("1", "2026-07-01", "2026-06-30"));
    }

    @Test
    void of_several_editions_to_come_the_nearest_is_told_once() {
        Provision law = art("1").from("2027-01-01", POWER, OF_ANOTHER).from("2028-01-01", POWER);
        assertThat(((Refused) on("2026-07-01", law)).reasons())
                .containsExactly(notInForce("1", "2026-07-01", "2027-01-01"));
    }

    @Test
    void of_several_editions_that_have_gone_the_last_is_told_once() {
        Provision law = art("1").until("2010-12-31", POWER).from("2011-01-01", POWER);
        Provision repealed = law.replacedFrom(LocalDate.parse("2020-01-01"), Optional.empty());
        assertThat(((Refused) on("2026-07-01", repealed)).reasons())
                .containsExactly(notInForce("1", "2026-07-01", "2019-12-31"));
    }

    @Test
    void a_provision_with_another_edition_in_force_is_judged_by_that_one() {
        Provision law = art("1").from("2020-01-01", OF_ANOTHER).from("2027-01-01", POWER);
        Refused refused = (Refused) on("2026-07-01", law);
        assertThat(refused.reasons()).hasSize(1);
        assertThat(((Reason.PowerFails) refused.reasons().get(0)).rule()).isEqualTo(ToyBook.rule("TOY-1/may-1"));
        Provision without = art("1").from("2020-01-01").from("2027-01-01", POWER);
        assertThat(((Refused) on("2026-07-01", without)).reasons())
                .containsExactly(new Reason.NoPower(SELL, Wording.same("Toy law")));
    }

    @Test
    void a_limit_that_is_not_in_force_is_silent() {
        Provision power = art("1").always(POWER);
        Assessment before = on("2026-06-30", power, art("2").from("2026-07-01", FORBIDS));
        assertThat(before).isInstanceOf(Permitted.class);
        assertThat(before.trace()).hasSize(1);
        assertThat(on("2026-07-01", power, art("2").from("2026-07-01", FORBIDS)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_trace_names_the_edition_that_was_read() {
        Assessment answer = on("2026-07-01", art("1").from("2020-01-01", POWER).from("2026-07-01", POWER));
        assertThat(answer.trace()).extracting(each -> each.rule().rule()).containsExactly("may-2");
        assertThat(answer.trace().get(0).edition()).contains(LocalDate.parse("2026-07-01"));
    }

    @Test
    void an_answer_that_needs_an_edition_nobody_has_read_is_undetermined() {
        Undetermined answer = (Undetermined)
                on("2027-01-01", art("1").from("2020-01-01", POWER).unknownFrom("2027-01-01", UNREAD));
        assertThat(answer.missing())
                .containsExactly(new Missing(
                        Wording.of("art. 1 Toy: niet gelezen", "art. 1 Toy: not read"), new Supply.LawText()));
        assertThat(answer.trace().get(0).note()).contains(UNREAD);
        assertThat(on("2026-12-31", art("1").from("2020-01-01", POWER).unknownFrom("2027-01-01", UNREAD)))
                .isInstanceOf(Permitted.class);
    }

    @Test
    void an_unread_power_is_silent_out_of_scope_and_for_another_office() {
        Power<Sell> silent = POWER.where(outside("scope", FALSE));
        assertThat(on("2027-01-01", art("1").from("2020-01-01", silent).unknownFrom("2027-01-01", UNREAD)))
                .isInstanceOf(Refused.class);
        assertThat(on("2027-01-01", art("1").from("2020-01-01", OF_ANOTHER).unknownFrom("2027-01-01", UNREAD)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_unread_limit_leaves_the_answer_open_within_its_scope_only() {
        Provision power = art("1").always(POWER);
        assertThat(on("2027-01-01", power, art("2").from("2020-01-01", FORBIDS).unknownFrom("2027-01-01", UNREAD)))
                .isInstanceOf(Undetermined.class);
        Limit<Sell> silent = FORBIDS.where(outside("scope", FALSE));
        assertThat(on("2027-01-01", power, art("2").from("2020-01-01", silent).unknownFrom("2027-01-01", UNREAD)))
                .isInstanceOf(Permitted.class);
    }

    @Test
    void an_unread_text_that_comes_first_speaks_of_what_the_text_after_it_speaks_of() {
        Provision power = art("1").always(POWER);
        Provision limit = art("2").unknownFrom("2020-01-01", UNREAD).from("2027-01-01", FORBIDS);
        Undetermined open = (Undetermined) on("2026-12-31", power, limit);
        assertThat(open.missing()).extracting(missing -> missing.what().en()).containsExactly("art. 2 Toy: not read");
        assertThat(on("2019-12-31", power, limit)).isInstanceOf(Permitted.class);
        assertThat(on("2027-01-01", power, limit)).isInstanceOf(Refused.class);
    }

    @Test
    void the_note_of_a_provision_is_shown_unless_its_text_is_unread() {
        Wording note = Wording.of("lezing", "reading");
        Provision law = art("1").noting(note).from("2020-01-01", POWER).unknownFrom("2027-01-01", UNREAD);
        assertThat(on("2026-07-01", law).trace().get(0).note()).contains(note);
        assertThat(on("2027-07-01", law).trace().get(0).note()).contains(UNREAD);
    }
}
