package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Truth.FALSE;
import static org.confisca.rule.Truth.TRUE;
import static org.confisca.rule.Truth.UNKNOWN;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import com.google.common.collect.ImmutableList;
import org.confisca.act.ByLaw;
import org.confisca.act.OnAsset;
import org.confisca.act.hold.HoldLaw;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.management.Sell;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.Office;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.rule.Assessment.Permitted;
import org.confisca.rule.Assessment.Refused;
import org.confisca.rule.Assessment.Undetermined;
import org.confisca.source.Wording;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a book judges an act: the order of the checks, limits together, powers one by one. */
class AssessTest {
    private static final Sell ACT = sell("2026-07-01T10:00", "EUR 500.00");

    private static Assessment assess(Rule... rules) {
        return ToyBook.of(art("1").always(rules)).assess(Files.usual().file(), ACT);
    }

    private static Power<Sell> power(Truth truth) {
        return may(Office.CUSTODIAN, SELL).when(outside("power " + truth, truth));
    }

    private static Limit<Sell> limit(Truth truth) {
        return only(SELL).when(outside("limit " + truth, truth));
    }

    private static Truth outcome(Assessment assessment) {
        return assessment.match(permitted -> TRUE, refused -> FALSE, undetermined -> UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE,TRUE",
        "TRUE,UNKNOWN",
        "TRUE,FALSE",
        "UNKNOWN,TRUE",
        "UNKNOWN,UNKNOWN",
        "UNKNOWN,FALSE",
        "FALSE,TRUE",
        "FALSE,UNKNOWN",
        "FALSE,FALSE"
    })
    void what_is_false_weighs_more_than_what_is_unknown(Truth limit, Truth power) {
        assertThat(outcome(assess(limit(limit), power(power)))).isEqualTo(limit.and(power));
        assertThat(outcome(assess(limit(TRUE), limit(limit), power(power)))).isEqualTo(limit.and(power));
        assertThat(outcome(assess(power(FALSE), power(power), limit(limit)))).isEqualTo(limit.and(power));
    }

    @Test
    void any_power_that_holds_is_enough_and_those_that_hold_are_named() {
        Permitted permitted = (Permitted) assess(power(UNKNOWN), power(TRUE), power(FALSE), power(TRUE));
        assertThat(permitted.powers()).containsExactly(ToyBook.rule("TOY-1/may-2"), ToyBook.rule("TOY-1/may-4"));
        assertThat(permitted.step().cause()).isEqualTo(new Cause.ByAuthority(permitted.powers()));
        assertThat(permitted.step().act()).isEqualTo(ACT);
        assertThat(permitted.next())
                .isEqualTo(permitted.step().applyTo(Files.usual().file()));
    }

    @Test
    void every_limit_that_forbids_is_a_reason_and_powers_that_hold_are_none() {
        Refused refused = (Refused) assess(limit(FALSE), limit(UNKNOWN), limit(TRUE), limit(FALSE), power(TRUE));
        assertThat(refused.reasons())
                .extracting(reason -> ((Reason.Forbidden) reason).rule().toString())
                .containsExactly("TOY-1/only-1", "TOY-1/only-4");
        Reason.Forbidden first = (Reason.Forbidden) refused.reasons().get(0);
        assertThat(first.law()).isEqualTo(art("1").citation());
        assertThat(first.nature()).isEqualTo(Nature.LAW);
        assertThat(first.finding().what().en()).isEqualTo("en limit FALSE");
        assertThat(refused.unknown()).extracting(missing -> missing.what().en()).containsExactly("en limit UNKNOWN");
    }

    @Test
    void when_no_power_holds_each_says_why_and_limits_are_told_besides() {
        Refused refused = (Refused) assess(limit(FALSE), power(FALSE), may(Office.STATE, SELL));
        assertThat(refused.reasons()).hasSize(3);
        assertThat(refused.reasons().get(1))
                .isEqualTo(new Reason.PowerFails(
                        ToyBook.rule("TOY-1/may-1"),
                        art("1").citation(),
                        Nature.LAW,
                        Office.CUSTODIAN,
                        false,
                        outside("power FALSE", FALSE).explain(ToyBook.matter(Files.usual(), ACT))));
        Reason.PowerFails other = (Reason.PowerFails) refused.reasons().get(2);
        assertThat(other.holder()).isEqualTo(Office.STATE);
        assertThat(other.wrongHolder()).isTrue();
    }

    @Test
    void a_power_that_may_hold_keeps_powers_out_of_the_reasons() {
        Refused refused = (Refused) assess(limit(FALSE), power(FALSE), power(UNKNOWN));
        assertThat(refused.reasons()).hasSize(1);
        assertThat(refused.reasons().get(0)).isInstanceOf(Reason.Forbidden.class);
    }

    @Test
    void a_book_without_a_power_for_the_act_says_so() {
        Refused refused = (Refused) ToyBook.of(art("1").always(may(Office.STATE, SEIZE)))
                .assess(Files.usual().file(), ACT);
        assertThat(refused.reasons()).containsExactly(new Reason.NoPower(SELL, Wording.same("Toy law")));
    }

    @Test
    void a_power_out_of_scope_is_silent() {
        Refused refused = (Refused) assess(power(TRUE).where(outside("scope", FALSE)));
        assertThat(refused.reasons()).containsExactly(new Reason.NoPower(SELL, Wording.same("Toy law")));
        assertThat(refused.trace()).isEmpty();
    }

    @Test
    void a_power_in_an_unknown_scope_is_undetermined() {
        Undetermined answer = (Undetermined) assess(power(TRUE).where(outside("scope", UNKNOWN)));
        assertThat(answer.missing()).extracting(missing -> missing.what().en()).containsExactly("en scope");
        assertThat(outcome(assess(power(FALSE).where(outside("scope", UNKNOWN)))))
                .isEqualTo(FALSE);
    }

    @Test
    void a_limit_binds_only_in_its_scope() {
        Assessment silent = assess(power(TRUE), limit(FALSE).where(outside("scope", FALSE)));
        assertThat(silent).isInstanceOf(Permitted.class);
        assertThat(silent.trace()).extracting(Traced::word).containsExactly("may");
        assertThat(outcome(assess(power(TRUE), limit(FALSE).where(outside("scope", UNKNOWN)))))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(assess(power(TRUE), limit(TRUE).where(outside("scope", UNKNOWN)))))
                .isEqualTo(TRUE);
        assertThat(outcome(assess(power(TRUE), limit(FALSE).where(outside("scope", TRUE)))))
                .isEqualTo(FALSE);
    }

    @Test
    void the_trace_shows_every_limit_in_scope_and_every_power() {
        Assessment answer = assess(power(FALSE), limit(TRUE), power(TRUE));
        assertThat(answer.trace()).extracting(each -> each.rule().rule()).containsExactly("only-1", "may-1", "may-2");
        assertThat(answer.trace()).extracting(Traced::truth).containsExactly(TRUE, FALSE, TRUE);
        Traced first = answer.trace().get(0);
        assertThat(first.word()).isEqualTo("only");
        assertThat(first.law()).isEqualTo(art("1").citation());
        assertThat(first.edition()).isEmpty();
        assertThat(first.note()).isEmpty();
        assertThat(first.finding().what().en()).isEqualTo("en limit TRUE");
    }

    @Test
    void an_act_before_the_last_thing_on_the_file_is_out_of_order_and_not_judged() {
        Files after = Files.usual().after(ToyBook.BOOK, ToyActs.hold("2026-07-02T10:00"));
        RuleBook book = ToyBook.of(art("1").always(power(TRUE)));
        Assessment refused = book.assess(after.file(), ACT);
        assertThat(((Refused) refused).reasons()).containsExactly(new Reason.OutOfOrder(at("2026-07-02T10:00")));
        assertThat(((Refused) refused).unknown()).isEmpty();
        assertThat(refused.trace()).isEmpty();
        assertThat(refused.byLaw()).isEmpty();
        assertThat(book.assess(after.file(), sell("2026-07-02T10:00", "EUR 1.00")))
                .isInstanceOf(Permitted.class);
    }

    @Test
    void whether_the_act_fits_the_file_comes_before_the_law() {
        Sell unfit = SELL.with(ACT, OnAsset.ASSET, new AssetId("A9"));
        Assessment refused =
                ToyBook.of(art("1").always(limit(FALSE))).assess(Files.usual().file(), unfit);
        ImmutableList<Reason> reasons = ((Refused) refused).reasons();
        assertThat(reasons).hasSize(1);
        assertThat(((Reason.DoesNotFit) reasons.get(0)).misfit().field()).isEqualTo("asset");
        assertThat(refused.trace()).isEmpty();
        assertThat(refused.carriedOut()).isEmpty();
    }

    @Test
    void acts_of_the_law_and_acts_of_other_vocabularies_are_not_judged() {
        ByLaw lapse = new ByLaw(HoldLaw.HOLD_LAPSED, at("2026-07-01T10:00"), ToyActs.H1);
        assertThatThrownBy(() -> ToyBook.BOOK.assess(Files.usual().file(), lapse))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("HoldLapsed is done by the law; it is not judged");
        RuleBook small =
                RuleBook.of("Small", Vocabulary.of(OrderHold.ORDER_HOLD), GeneralTimeLimitsAct.ACT, ImmutableList.of());
        assertThatThrownBy(() -> small.assess(Files.usual().file(), ACT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The book 'Small' does not know the act type Sell");
    }

    @Test
    void the_question_is_kept() {
        Assessment answer = assess(power(TRUE));
        assertThat(answer.question().act()).isEqualTo(ACT);
        assertThat(answer.question().file()).isEqualTo(Files.usual().file());
        assertThat(answer.question().book().name()).isEqualTo("Toy law");
        assertThat(answer.regimeChoice()).isEmpty();
    }
}
