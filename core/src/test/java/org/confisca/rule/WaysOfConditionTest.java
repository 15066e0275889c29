package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.seizure.SeizeConservatory.SEIZE_CONSERVATORY;
import static org.confisca.rule.ToyActs.A1;
import static org.confisca.rule.ToyActs.H1;
import static org.confisca.rule.ToyActs.determine;
import static org.confisca.rule.ToyBook.BOOK;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.name;
import static org.confisca.rule.ToyBook.onRecord;
import static org.confisca.rule.ToyPathTest.FILE;
import static org.confisca.rule.ToyPathTest.POWER;
import static org.confisca.rule.ToyPathTest.SALE;
import static org.confisca.rule.ToyPathTest.paths;
import static org.confisca.rule.ToyPathTest.saleUnder;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.OnAsset;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.proceeding.Determine;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.casefile.Standard;
import org.confisca.testkit.Files;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What could make a single condition come out as wanted: an act, a determination, another value, or a lead. */
class WaysOfConditionTest {
    private static Determine proposed(CaseFile file) {
        Proposal first =
                BOOK.assess(file, SALE).paths().paths().get(0).proposals().get(0);
        return (Determine) ((Proposal.First) first).act();
    }

    private static CaseFile taken(CaseFile file, String id) {
        return Files.usual()
                .changed(before -> file)
                .after(BOOK, determine("2026-07-01T08:00", id, Office.COURT, "ANOTHER", true, Standard.FINDING, A1))
                .file();
    }

    @Test
    void a_determination_that_is_proposed_gets_an_id_that_is_not_on_the_file() {
        String id = proposed(FILE).determination().value();
        assertThat(id).startsWith("PATH-").doesNotEndWith("-2");
        CaseFile once = taken(FILE, id);
        assertThat(proposed(once).determination().value()).isEqualTo(id + "-2");
        CaseFile twice = taken(once, id + "-2");
        assertThat(proposed(twice).determination().value()).isEqualTo(id + "-3");
        assertThat(BOOK.assess(twice, SALE).paths().paths()).hasSize(2).allMatch(Path::verified);
    }

    @Test
    void a_fact_that_nothing_can_bring_about_here_is_closed_if_it_is_known_and_a_lead_if_it_is_not() {
        assertThat(saleUnder(POWER, only(SELL).when(onRecord("a", Truth.FALSE).achievedBy(matter -> Optional.empty()))))
                .isEmpty();
        assertThat(saleUnder(
                        POWER, only(SELL).when(onRecord("a", Truth.UNKNOWN).achievedBy(matter -> Optional.empty()))))
                .containsExactly("lead: en a — takes an earlier act: to sell");
    }

    @Test
    void a_norm_of_which_nobody_can_tell_what_it_is_about_is_a_lead() {
        YesNo<OnAsset> norm = YesNo.norm("N", name("norm"), Standard.FINDING, matter -> Optional.empty(), Office.COURT);
        assertThat(saleUnder(POWER, only(SELL).when(norm)))
                .singleElement()
                .asString()
                .startsWith("lead: en norm — takes a determination by the criminal court (N, ");
    }

    @Test
    void a_value_that_was_left_unsaid_is_the_bound_or_is_asked_for_when_no_single_one_passes() {
        Ordered<SeizeConservatory, Money> maximum = Ordered.toldBy(name("maximum"), SeizeConservatory.MAXIMUM);
        RuleBook book = ToyBook.of(art("1").always(may(Office.PUBLIC_PROSECUTOR, SEIZE_CONSERVATORY)
                .when(maximum.atLeast(Money.parse("EUR 100.00")))));
        SeizeConservatory silent = SeizeConservatory.builder()
                .at(SALE.at())
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(A1)
                .measure(new MeasureId("C1"))
                .purpose(Purpose.DEPRIVATION)
                .relation(Relation.OWN)
                .offence(new OffenceId("O1"))
                .build();
        assertThat(paths(book, FILE, silent)).containsExactly("lead: en maximum — state it with the act (maximum)");
        Ordered<SeizeConservatory, Money> bound =
                Ordered.offRecord(name("bound"), new Supply.Header(), matter -> Optional.of(Money.parse("EUR 100.00")));
        RuleBook bounded = ToyBook.of(art("1").always(
                        may(Office.PUBLIC_PROSECUTOR, SEIZE_CONSERVATORY).when(maximum.atMost(bound))));
        assertThat(paths(bounded, FILE, silent)).containsExactly("maximum: EUR 100.00");
        RuleBook below = ToyBook.of(art("1").always(
                        may(Office.PUBLIC_PROSECUTOR, SEIZE_CONSERVATORY).when(maximum.lessThan(bound))));
        assertThat(paths(below, FILE, silent)).containsExactly("lead: en maximum — state it with the act (maximum)");
        SeizeConservatory little = SeizeConservatory.builder()
                .from(silent)
                .maximum(Money.parse("EUR 99.99"))
                .build();
        assertThat(paths(book, FILE, little)).isEmpty();
    }

    @Test
    void what_another_act_would_tell_about_one_of_a_roster_cannot_be_told_here() {
        Roster<OnAsset, MeasureId> one = Roster.of(name("one"), matter -> Optional.of(ImmutableList.of(H1)));
        assertThat(saleUnder(
                        POWER,
                        only(SELL)
                                .when(Condition.every(
                                        one, OrderHold.MEASURE, ToyBook.GROUND.is(HoldGround.INDICATIONS)))))
                .containsExactly("lead: the ground — state it with the act (ground)");
    }
}
