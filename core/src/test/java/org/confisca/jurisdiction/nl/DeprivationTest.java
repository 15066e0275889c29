package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.confisca.jurisdiction.nl.CriminalCodeDeprivationExamples.AFTER;
import static org.confisca.jurisdiction.nl.CriminalCodeDeprivationExamples.BEFORE;
import static org.confisca.jurisdiction.nl.CriminalCodeDeprivationExamples.STRADDLING;
import static org.confisca.jurisdiction.nl.CriminalCodeDeprivationExamples.plausible;
import static org.confisca.jurisdiction.nl.CriminalCodeDeprivationExamples.ready;
import static org.confisca.testkit.Proceedings.deprive;
import static org.confisca.testkit.Proceedings.determine;

import java.time.LocalDate;
import org.confisca.act.Act;
import org.confisca.act.confiscation.OrderDeprivationBuilder;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Standard;
import org.confisca.rule.Assessment;
import org.confisca.rule.Missing;
import org.confisca.rule.Reason;
import org.confisca.rule.RegimeChoice;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Traced;
import org.confisca.rule.Truth;
import org.confisca.source.Language;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** Extended deprivation (art. 36e(3) Sr): the presumption, its burden, and which of two texts decides. */
class DeprivationTest {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final String PRESUMPTION = "NL-SR-36E-3/only-2";
    private static final LocalDate NEW_TEXT = LocalDate.parse("2011-07-01");

    /** A1 came to belong to P1 three years before the crime. */
    private static final Files WITH_CAR = AFTER.asset(
            "A1", AssetKind.VEHICLE, asset -> asset.owner(new PartyId("P1")).acquiredOn(LocalDate.parse("2008-05-05")));

    private static OrderDeprivationBuilder order() {
        return deprive("2016-06-06T11:00");
    }

    private static Act presuming() {
        return order().addPresumedGain(new AssetId("A1")).build();
    }

    private static Files source(boolean answer) {
        return WITH_CAR.after(
                BOOK,
                determine(
                        "2016-06-02T09:00",
                        Office.COURT,
                        "LAWFUL_SOURCE_OF_ACQUISITION",
                        answer,
                        Standard.PLAUSIBLE,
                        new AssetId("A1")));
    }

    private static Assessment assess(Files file, Act act) {
        return BOOK.assess(file.file(), act);
    }

    private static Traced presumption(Assessment answer) {
        return answer.trace().stream()
                .filter(traced -> traced.rule().toString().equals(PRESUMPTION))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void silence_about_the_source_counts_against_the_person() {
        Assessment answer = assess(WITH_CAR, presuming());

        assertThat(answer).isInstanceOf(Assessment.Permitted.class);
        assertThat(presumption(answer).truth()).isEqualTo(Truth.TRUE);
    }

    @Test
    void a_source_that_was_looked_for_and_not_found_counts_against_the_person() {
        assertThat(assess(source(false), presuming())).isInstanceOf(Assessment.Permitted.class);
    }

    @Test
    void a_lawful_source_takes_the_presumption_away() {
        Assessment answer = assess(source(true), presuming());

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Assessment.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        Reason.Forbidden.class,
                                        forbidden ->
                                                assertThat(forbidden.rule()).hasToString(PRESUMPTION)));
    }

    @Test
    void the_finding_names_the_object_the_burden_and_the_article() {
        assertThat(presumption(assess(WITH_CAR, presuming())).finding().decisive())
                .extracting(leaf -> leaf.what().en())
                .anySatisfy(text -> assertThat(text)
                        .contains("A1")
                        .contains("presumption, burden: the party concerned")
                        .contains("art. 36e(3)"));
        assertThat(String.join("\n", assess(source(true), presuming()).explain(Language.NL)))
                .contains("bewijslast: de belanghebbende")
                .contains("art. 36e lid 3 Sr [officiële publicatie gelezen]) = nee");
    }

    @Test
    void the_offence_that_touches_both_texts_is_judged_by_the_one_that_is_worse_for_the_state() {
        Assessment answer =
                assess(STRADDLING, order().financialInvestigation(false).build());
        RegimeChoice choice = answer.regimeChoice().orElseThrow();

        assertThat(answer).isInstanceOf(Assessment.Refused.class);
        assertThat(choice.chosen()).isEqualTo("2011-06-30");
        assertThat(choice.judged())
                .containsExactly(entry(LocalDate.parse("2011-06-30"), Truth.FALSE), entry(NEW_TEXT, Truth.TRUE));
        assertThat(choice.law().pinpoint()).contains("ECLI:NL:HR:2019:1888");
        assertThat(answer.explain(Language.EN))
                .anyMatch(line -> line.contains("2011-06-30: refused, 2011-07-01: permitted"));
    }

    @Test
    void the_offence_that_ended_under_the_old_text_is_judged_by_both_texts_too() {
        RegimeChoice choice = assess(
                        BEFORE, order().financialInvestigation(false).build())
                .regimeChoice()
                .orElseThrow();

        assertThat(choice.chosen()).isEqualTo("2011-01-01");
        assertThat(choice.judged())
                .containsExactly(entry(LocalDate.parse("2011-01-01"), Truth.FALSE), entry(NEW_TEXT, Truth.TRUE));
    }

    @Test
    void whichever_text_is_chosen_when_both_permit_it_the_choice_is_recorded() {
        Assessment answer =
                assess(STRADDLING, order().financialInvestigation(true).build());

        assertThat(answer).isInstanceOf(Assessment.Permitted.class);
        assertThat(answer.regimeChoice().orElseThrow().judged().values()).containsExactly(Truth.TRUE, Truth.TRUE);
    }

    @Test
    void what_is_unknown_under_the_old_text_stays_unknown_though_the_new_one_permits_it() {
        Assessment answer = assess(STRADDLING, order().build());

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Assessment.Undetermined.class,
                        undetermined -> assertThat(undetermined.missing())
                                .extracting(missing -> missing.what().en())
                                .containsExactly("there was a criminal financial investigation"));
        assertThat(answer.regimeChoice().orElseThrow().judged().values()).containsExactly(Truth.UNKNOWN, Truth.TRUE);
    }

    @Test
    void a_presumption_is_refused_for_an_offence_that_began_before_there_was_one() {
        Files withCar = STRADDLING.asset(
                "A1",
                AssetKind.VEHICLE,
                asset -> asset.owner(new PartyId("P1")).acquiredOn(LocalDate.parse("2008-05-05")));
        Act act = order().financialInvestigation(true)
                .addPresumedGain(new AssetId("A1"))
                .build();

        assertThat(assess(withCar, act)).isInstanceOf(Assessment.Refused.class);
        assertThat(assess(withCar, act).regimeChoice().orElseThrow().judged().values())
                .containsExactly(Truth.FALSE, Truth.TRUE);
    }

    @Test
    void there_is_nothing_to_choose_for_an_offence_that_began_under_the_new_text() {
        Assessment answer = assess(AFTER, order().financialInvestigation(false).build());

        assertThat(answer).isInstanceOf(Assessment.Permitted.class);
        assertThat(answer.regimeChoice()).isEmpty();
    }

    @Test
    void without_a_period_nobody_can_tell_which_text_applies() {
        Assessment answer = assess(plausible(ready(offence -> offence)), order().build());

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Assessment.Undetermined.class,
                        undetermined -> assertThat(undetermined.missing())
                                .extracting(Missing::what)
                                .extracting(what -> what.en())
                                .contains("the period of the offence"));
    }

    @Test
    void a_period_that_is_missing_is_named_once_whatever_is_worked_out_from_it() {
        Assessment answer = assess(
                plausible(ready(offence -> offence)),
                deprive("2020-01-01T11:00").build());

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Assessment.Undetermined.class,
                        undetermined -> assertThat(undetermined.missing())
                                .extracting(missing -> missing.what().en())
                                .containsExactly("the period of the offence"));
    }
}
