package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.jurisdiction.nl.SeizureActs.allow;
import static org.confisca.jurisdiction.nl.SeizureActs.seize;
import static org.confisca.testkit.Proceedings.determine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.confiscation.ConfiscateUnexplainedWealth;
import org.confisca.act.confiscation.ConfiscateWithoutConviction;
import org.confisca.act.confiscation.ConfiscateWithoutConvictionBuilder;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.Circumstance;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Valuation;
import org.confisca.history.ComparedAct;
import org.confisca.history.Comparison;
import org.confisca.history.Narrative;
import org.confisca.rule.Assessment;
import org.confisca.rule.Bill;
import org.confisca.rule.CatalogueEntry;
import org.confisca.rule.Missing;
import org.confisca.rule.Nature;
import org.confisca.rule.RuleBook;
import org.confisca.source.Check;
import org.confisca.source.Language;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bills over Dutch law: what they would change, what they would not, and what nobody can say. */
class DutchBillsTest {
    private static final RuleBook LAW = DutchLaw.book();
    private static final LocalDate DAY = LocalDate.parse("2027-01-01");
    private static final RuleBook CCG = LAW.amendedBy(DutchBills.CONFISCATION_OF_CRIMINAL_GOODS.from(DAY));
    private static final RuleBook NCBC = LAW.amendedBy(DutchBills.TRANSPOSITION_OF_DIRECTIVE.from(DAY));
    private static final String AT = "2027-02-01T10:00";

    private static Files worth(String value) {
        return Files.completeSince("2000-01-01")
                .asset(
                        "BAG",
                        AssetKind.MOVABLE,
                        asset -> asset.value(
                                new Valuation(Money.parse(value), LocalDate.parse("2027-01-15"), Optional.empty())));
    }

    private static Act found(String norm, boolean answer, Standard standard) {
        return determine("2027-01-20T09:00", Office.CIVIL_COURT, norm, answer, standard, new AssetId("BAG"));
    }

    private static ConfiscateWithoutConvictionBuilder confiscate(String at, Office by, String asset) {
        return ConfiscateWithoutConviction.builder()
                .at(LocalDateTime.parse(at))
                .by(by)
                .asset(new AssetId(asset))
                .decision(new DecisionId("N1"))
                .appellants(ImmutableList.of())
                .present(ImmutableList.of());
    }

    private static ComparedAct last(RuleBook other, Files file, Act... acts) {
        return Iterables.getLast(new Comparison(LAW, other)
                .of(Narrative.of(file.file(), ImmutableList.copyOf(acts)))
                .acts());
    }

    private static ComparedAct ofCivilCourt(String value, boolean plausible, String at) {
        return last(
                CCG,
                worth(value),
                found("CONFISCATION_REQUESTED_BY_PROSECUTION", true, Standard.FINDING),
                found("PLAUSIBLE_THAT_GOODS_DERIVE_FROM_CRIME", plausible, Standard.PLAUSIBLE),
                confiscate(at, Office.CIVIL_COURT, "BAG").build());
    }

    @Test
    void goods_of_exactly_the_floor_are_within_the_bill_of_2022_and_its_safeguards_are_unknown() {
        ComparedAct compared = ofCivilCourt("EUR 25000.00", true, AT);

        assertThat(compared.extent()).isEqualTo(ComparedAct.Extent.OUTCOME);
        assertThat(compared.one()).isInstanceOf(Assessment.Refused.class);
        assertThat(compared.other())
                .isInstanceOfSatisfying(
                        Assessment.Undetermined.class,
                        open -> assertThat(open.missing())
                                .extracting(missing -> missing.what().en())
                                .singleElement()
                                .asString()
                                .contains("the defence of third parties in good faith"));
        assertThat(compared.other().explain(Language.EN))
                .contains("Under: Dutch law as amended by ccg2022@2027-01-01 (not law)");
        assertThat(String.join("\n", compared.other().explain(Language.NL))).contains("geen geldend recht");
    }

    @Test
    void a_cent_less_is_refused_by_both() {
        ComparedAct compared = ofCivilCourt("EUR 24999.99", true, AT);

        assertThat(compared.extent()).isEqualTo(ComparedAct.Extent.GROUNDS);
        assertThat(compared.other().explain(Language.EN))
                .anyMatch(line -> line.contains("draft Wet confiscatie criminele goederen 2022: value"));
    }

    @Test
    void nor_does_the_bill_reach_goods_whose_origin_is_not_plausibly_criminal() {
        assertThat(ofCivilCourt("EUR 25000.00", false, AT).differs()).isFalse();
    }

    @Test
    void before_its_day_a_bill_changes_nothing() {
        assertThat(last(
                                CCG,
                                worth("EUR 25000.00"),
                                confiscate("2026-12-31T23:59", Office.CIVIL_COURT, "BAG")
                                        .build())
                        .differs())
                .isFalse();
        assertThat(last(
                                CCG,
                                worth("EUR 25000.00"),
                                confiscate("2027-01-01T00:00", Office.CIVIL_COURT, "BAG")
                                        .build())
                        .differs())
                .isTrue();
    }

    @Test
    void the_bill_of_2022_gives_the_criminal_court_nothing() {
        assertThat(last(
                                CCG,
                                worth("EUR 25000.00"),
                                confiscate(AT, Office.COURT, "BAG").build())
                        .differs())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Circumstance.class)
    void the_bill_of_2025_names_illness_death_and_flight(Circumstance circumstance) {
        ComparedAct compared = last(
                NCBC,
                Files.usual(),
                confiscate(AT, Office.COURT, "A1")
                        .offence(Proceedings.OFFENCE)
                        .circumstance(circumstance)
                        .build());

        assertThat(compared.differs()).isEqualTo(circumstance != Circumstance.LIMITATION_EXPIRED);
        assertThat(compared.other())
                .isInstanceOf(compared.differs() ? Assessment.Undetermined.class : Assessment.Refused.class);
    }

    @Test
    void its_simplified_procedure_is_about_what_is_seized() {
        Act prosecutor = confiscate(AT, Office.PUBLIC_PROSECUTOR, "A1").build();
        Act seized = seize("2027-01-04T10:00", Purpose.TRUTH).build();

        assertThat(last(NCBC, Files.usual(), prosecutor).differs()).isFalse();
        assertThat(last(NCBC, Files.usual(), seized, prosecutor)).satisfies(compared -> {
            assertThat(compared.extent()).isEqualTo(ComparedAct.Extent.OUTCOME);
            assertThat(compared.provisions()).extracting(Object::toString).contains("NL-NCBC25-PROC");
        });
    }

    @Test
    void unexplained_wealth_takes_a_court_that_is_convinced() {
        Act wealth = ConfiscateUnexplainedWealth.builder()
                .at(LocalDateTime.parse(AT))
                .by(Office.COURT)
                .asset(new AssetId("A1"))
                .decision(new DecisionId("N1"))
                .offence(Proceedings.OFFENCE)
                .appellants(ImmutableList.of())
                .present(ImmutableList.of())
                .build();
        for (boolean convinced : new boolean[] {true, false}) {
            Act finding = determine(
                    "2027-01-20T09:00",
                    Office.COURT,
                    "CONVINCED_THAT_WEALTH_COMES_FROM_CRIME",
                    convinced,
                    Standard.SATISFIED,
                    new AssetId("A1"));
            assertThat(last(NCBC, Files.usual(), finding, wealth).differs()).isEqualTo(convinced);
        }
    }

    @ParameterizedTest
    @EnumSource(Disposition.class)
    void earlier_sale_is_no_earlier_destruction(Disposition disposition) {
        ComparedAct compared = last(
                NCBC,
                Files.usual(),
                seize("2027-01-04T10:00", Purpose.TRUTH).build(),
                allow(AT, disposition).ground(Optional.empty()).build());

        assertThat(compared.extent() == ComparedAct.Extent.OUTCOME).isFalse();
        assertThat(compared.extent() != ComparedAct.Extent.NONE).isEqualTo(disposition == Disposition.SALE);
    }

    @Test
    void a_bill_says_what_it_is_and_no_mark_is_higher_than_what_was_seen() {
        assertThat(DutchLaw.bills()).extracting(Bill::id).containsExactly("ccg2022", "ncbc2025");
        assertThat(DutchLaw.bills())
                .extracting(Bill::status)
                .containsExactly(Bill.Status.WITHDRAWN, Bill.Status.IN_CONSULTATION);
        for (RuleBook book : new RuleBook[] {CCG, NCBC}) {
            assertThat(book.catalogue())
                    .filteredOn(entry -> entry.nature() == Nature.NOT_LAW)
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.law().check()).isNotEqualTo(Check.VERIFIED))
                    .extracting(CatalogueEntry::from)
                    .containsOnly(Optional.of(DAY));
        }
        assertThat(LAW.catalogue()).noneMatch(entry -> entry.nature() == Nature.NOT_LAW);
    }

    @Test
    void both_bills_can_be_laid_over_one_book() {
        RuleBook both = CCG.amendedBy(DutchBills.TRANSPOSITION_OF_DIRECTIVE.from(DAY));
        Assessment answer = both.assess(
                worth("EUR 24999.99").file(),
                confiscate(AT, Office.COURT, "BAG")
                        .circumstance(Circumstance.DEATH)
                        .build());

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Assessment.Undetermined.class,
                        open -> assertThat(open.missing())
                                .extracting(Missing::what)
                                .noneMatch(what -> what.en().contains("bill of 2022")));
    }
}
