package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyBook.BOOK;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.name;
import static org.confisca.rule.ToyBook.onRecord;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.ToyPathTest.POWER;
import static org.confisca.rule.ToyPathTest.SALE;
import static org.confisca.rule.ToyPathTest.paths;
import static org.confisca.rule.ToyPathTest.saleUnder;
import static org.confisca.rule.Words.only;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.OnAsset;
import org.confisca.act.OnMeasure;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.testkit.Files;
import org.confisca.time.Term;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Paths through composed conditions and through what only people can supply, under the toy law. */
class ToyLeadsTest {
    @Test
    void a_value_on_the_file_can_change_only_by_an_act() {
        Ordered<Act, Integer> fixed = ToyBook.number("fixed", Optional.of(1));
        Ordered<Act, Integer> unknown = ToyBook.number("unknown", Optional.empty());
        Ordered<Act, Integer> byAct =
                Ordered.onRecord(name("by act"), new Supply.EarlierAct(SELL), matter -> Optional.of(1));
        assertThat(saleUnder(POWER, only(SELL).when(fixed.atLeast(2)))).isEmpty();
        assertThat(saleUnder(POWER, only(SELL).when(byAct.atLeast(2))))
                .containsExactly("lead: en by act — takes an earlier act: to sell");
        assertThat(saleUnder(POWER, only(SELL).when(unknown.atLeast(2))))
                .containsExactly("lead: en unknown — state it in the header of the case file");
    }

    @Test
    void every_subject_of_a_roster_must_be_led_to_it() {
        YesNo<OnMeasure> each = YesNo.norm(
                "EACH",
                name("each"),
                Standard.FINDING,
                matter -> matter.value(OnMeasure.MEASURE).map(ImmutableList::of),
                Office.COURT);
        CaseFile held = Files.usual()
                .after(BOOK, hold("2026-07-01T08:00"), hold("2026-07-01T09:00", "H2", "A2"))
                .file();
        Roster<OnAsset, MeasureId> both =
                Roster.of(name("both"), matter -> Optional.of(ImmutableList.of(ToyActs.H1, new MeasureId("H2"))));
        Roster<OnAsset, MeasureId> nobodyKnows = Roster.of(name("unknown"), matter -> Optional.empty());
        String one = "it would need a determination by the criminal court: EACH (measure:H1) = ";
        String two = "it would need a determination by the criminal court: EACH (measure:H2) = ";
        Condition<OnAsset> every = Condition.every(both, OnMeasure.MEASURE, each);
        assertThat(paths(ToyBook.of(art("1").always(POWER, only(SELL).when(every))), held, SALE))
                .containsExactly(one + "yes; " + two + "yes");
        assertThat(paths(ToyBook.of(art("1").always(POWER, only(SELL).when(every.not()))), held, SALE))
                .containsExactly(one + "no", two + "no");
        assertThat(saleUnder(POWER, only(SELL).when(Condition.every(nobodyKnows, OnMeasure.MEASURE, each))))
                .containsExactly("lead: en unknown — state it in the header of the case file");
    }

    @Test
    void what_nobody_has_said_is_a_lead_and_what_stands_in_the_header_is_fixed() {
        assertThat(saleUnder(POWER, only(SELL).when(outside("a", Truth.UNKNOWN))))
                .containsExactly("lead: en a — state it in the header of the case file");
        assertThat(saleUnder(POWER, only(SELL).when(outside("a", Truth.FALSE)))).isEmpty();
        assertThat(saleUnder(POWER, only(SELL).when(onRecord("a", Truth.FALSE))))
                .containsExactly("lead: en a — takes an earlier act: to sell");
        assertThat(saleUnder(POWER, only(SELL).when(onRecord("a", Truth.TRUE).not())))
                .isEmpty();
    }

    @Test
    void what_is_not_told_by_the_act_is_a_lead_whatever_it_is_measured_against() {
        Ordered<Act, Integer> unknown = ToyBook.number("unknown", Optional.empty());
        Ordered<Act, Integer> five = ToyBook.number("five", Optional.of(5));
        String lead = "lead: en unknown — state it in the header of the case file";
        assertThat(saleUnder(POWER, only(SELL).when(unknown.atMost(five)))).containsExactly(lead);
        assertThat(saleUnder(POWER, only(SELL).when(unknown.lessThan(five)))).containsExactly(lead);
        assertThat(saleUnder(POWER, only(SELL).when(five.atMost(unknown)))).containsExactly(lead);
        Condition<Act> inTime = Ordered.within(
                ToyBook.moment("moment", Optional.empty()),
                ToyBook.moment("start", Optional.of("2026-06-01T09:00")),
                Term.hours(4));
        assertThat(saleUnder(POWER, only(SELL).when(inTime)))
                .containsExactly("lead: en moment — state it in the header of the case file");
    }

    @Test
    void less_is_asked_for_in_the_same_currency_only() {
        Money dollars = Money.parse("USD 300.00");
        Ordered<Act, Money> bound =
                Ordered.offRecord(name("bound"), new Supply.Header(), matter -> Optional.of(dollars));
        assertThat(saleUnder(POWER, only(SELL).when(ToyBook.PRICE.atMost(dollars))))
                .isEmpty();
        assertThat(saleUnder(POWER, only(SELL).when(ToyBook.PRICE.atMost(bound))))
                .isEmpty();
    }

    @Test
    void all_are_needed_of_all_and_one_of_any() {
        Condition<Act> a = outside("a", Truth.UNKNOWN);
        Condition<Act> b = outside("b", Truth.UNKNOWN);
        String needsA = "en a — state it in the header of the case file";
        String needsB = "en b — state it in the header of the case file";
        assertThat(saleUnder(POWER, only(SELL).when(Condition.all(a, b))))
                .containsExactly("lead: " + needsA + "; " + needsB);
        assertThat(saleUnder(POWER, only(SELL).when(Condition.any(a, b))))
                .containsExactly("lead: " + needsA, "lead: " + needsB);
        assertThat(saleUnder(POWER, only(SELL).when(a.unless(b, art("9").citation()))))
                .containsExactly("lead: " + needsA, "lead: " + needsB);
        assertThat(saleUnder(POWER, only(SELL).when(Condition.all(a, b).not())))
                .containsExactly("lead: " + needsA, "lead: " + needsB);
        assertThat(saleUnder(POWER, only(SELL).when(Condition.any(a, b).not())))
                .containsExactly("lead: " + needsA + "; " + needsB);
    }

    @Test
    void a_limit_in_an_unknown_scope_is_met_or_out_of_scope() {
        assertThat(saleUnder(
                        POWER,
                        only(SELL).where(outside("scope", Truth.UNKNOWN)).when(outside("demand", Truth.UNKNOWN))))
                .containsExactly(
                        "lead: en demand — state it in the header of the case file",
                        "lead: en scope — state it in the header of the case file");
        assertThat(saleUnder(
                        POWER, only(SELL).where(outside("scope", Truth.TRUE)).when(outside("demand", Truth.FALSE))))
                .isEmpty();
    }
}
