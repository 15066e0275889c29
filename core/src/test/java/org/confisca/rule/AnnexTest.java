package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.proceeding.Determine.DETERMINE;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.Words.counts;
import static org.confisca.rule.Words.may;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.source.RuleId;
import org.confisca.source.Wording;
import org.junit.jupiter.api.Test;

class AnnexTest {
    private static final Wording WHY = Wording.of("een open norm", "an open norm");
    private static final YesNo<Act> SUITABLE = YesNo.norm(
            "SUITABLE", Wording.of("geschikt", "suitable"), Standard.FINDING, matter -> Optional.empty(), Office.STATE);
    private static final Annex FIGURE =
            Annex.figure(Parameter.<Integer>of("TOY-1", Wording.of("een bedrag", "an amount"))
                    .from("2020-01-01", 5, art("1").citation()));

    @Test
    void a_provision_without_rules_is_left_to_people_or_information() {
        assertThat(art("1").with(Annex.leftTo(WHY, Office.STATE)).standing()).isEqualTo(Standing.LEFT_TO_PEOPLE);
        assertThat(art("1").with(Annex.information(WHY)).standing()).isEqualTo(Standing.INFORMATION);
        assertThat(art("1").with(Annex.information(WHY), Annex.leftTo(WHY, Office.STATE))
                        .standing())
                .isEqualTo(Standing.LEFT_TO_PEOPLE);
    }

    @Test
    void rules_figures_and_formulas_encode_a_provision_and_what_is_left_to_people_encodes_it_in_part() {
        Provision rules = art("1").always(counts(WHY, WHY));
        assertThat(rules.standing()).isEqualTo(Standing.ENCODED);
        assertThat(art("1").with(FIGURE).standing()).isEqualTo(Standing.ENCODED);
        assertThat(art("1").with(Annex.formula(WHY, WHY)).standing()).isEqualTo(Standing.ENCODED);
        assertThat(rules.with(Annex.information(WHY)).standing()).isEqualTo(Standing.ENCODED);
        assertThat(rules.with(Annex.leftTo(WHY, Office.STATE)).standing()).isEqualTo(Standing.PARTLY);
    }

    @Test
    void a_book_takes_a_provision_that_holds_only_an_annex_and_gives_no_power_by_it() {
        RuleBook book = ToyBook.of(art("1").with(Annex.leftTo(WHY, Office.STATE)));
        assertThat(book.catalogue()).isEmpty();
        assertThat(book.holders(SELL)).isEmpty();
        assertThat(book.provisions().get(0).annexes()).hasSize(1);
    }

    @Test
    void a_norm_that_only_an_annex_asks_for_can_be_determined_by_whom_it_names() {
        Provision only = art("1").with(Annex.leftTo(WHY, SUITABLE));
        assertThat(ToyBook.of(only).holders(DETERMINE)).containsExactly(Office.STATE);
        assertThat(ToyBook.of(only).norm("SUITABLE")).contains(SUITABLE.name());
        Provision besides = art("1").from("2020-01-01", may(Office.CUSTODIAN, SELL))
                .from("2021-01-01", may(Office.STATE, SELL))
                .with(Annex.leftTo(WHY, SUITABLE));
        assertThat(ToyBook.of(besides).catalogue())
                .extracting(entry -> entry.rule().toString(), CatalogueEntry::generated)
                .containsExactly(
                        tuple("TOY-1/may-1", false),
                        tuple("TOY-1/may-2", false),
                        tuple("TOY-1/may-3", true),
                        tuple("TOY-1/may-4", true));
    }

    @Test
    void an_annex_says_what_it_is_in_words() {
        assertThat(FIGURE.wording().en()).isEqualTo("an amount");
        assertThat(Annex.formula(WHY, Wording.of("a plus b", "a plus b")).wording())
                .isEqualTo(Wording.of("een open norm: a plus b", "an open norm: a plus b"));
        assertThat(((Annex.LeftToPeople) Annex.leftTo(WHY, SUITABLE)).offices()).containsExactly(Office.STATE);
    }

    @Test
    void nobody_decides_is_refused_and_so_is_a_fact_that_nobody_determines() {
        assertThatThrownBy(() -> Annex.leftTo(WHY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nobody decides: an open norm");
        YesNo<Act> told = YesNo.onRecord(WHY, new Supply.EarlierAct(SELL), matter -> Optional.empty());
        assertThatThrownBy(() -> Annex.leftTo(WHY, told))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("takes no determination");
    }

    @Test
    void an_amendment_keeps_the_annexes_and_a_repeal_takes_away_what_holds_nothing_else() {
        RuleBook book = ToyBook.of(
                art("1").always(may(Office.STATE, SELL)).with(FIGURE), art("2").with(Annex.information(WHY)));
        Amendment change = new Amendment(
                "bill",
                LocalDate.parse("2027-01-01"),
                ImmutableSet.of(art("2").id()),
                ImmutableList.of(
                        art("1").always(may(Office.CUSTODIAN, SELL)),
                        art("3").always(may(Office.STATE, SELL)).with(FIGURE)));
        assertThat(book.amendedBy(change).provisions())
                .extracting(provision -> provision.id().value(), Provision::annexes)
                .containsExactly(tuple("TOY-1", ImmutableList.of(FIGURE)), tuple("TOY-3", ImmutableList.of(FIGURE)));
        assertThat(book.without(new RuleId(art("1").id(), "may-1"))
                        .provisions()
                        .get(0)
                        .annexes())
                .containsExactly(FIGURE);
    }
}
