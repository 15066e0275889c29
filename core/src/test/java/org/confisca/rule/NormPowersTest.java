package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.rule.ToyActs.A1;
import static org.confisca.rule.ToyActs.determine;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.BOOK;
import static org.confisca.rule.ToyBook.SALE_NEEDED_NORM;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;

import com.google.common.collect.ImmutableList;
import org.confisca.act.management.Sell;
import org.confisca.act.proceeding.Determine;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.jurisdiction.nl.GeneralTimeLimitsAct;
import org.confisca.rule.Assessment.Permitted;
import org.confisca.rule.Assessment.Refused;
import org.confisca.rule.Assessment.Undetermined;
import org.confisca.source.Wording;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** Open norms: who may determine them, and which determinations count. */
class NormPowersTest {
    private static final Files FILE = Files.usual();

    private static Determine by(Office office, String norm) {
        return determine("2026-07-01T10:00", "N1", office, norm, true, Standard.PLAUSIBLE, A1);
    }

    private static Assessment sale(Files file) {
        return BOOK.assess(file.file(), sell("2026-07-02T10:00", "EUR 500.00"));
    }

    private static Files determined(Office by, boolean answer, Standard standard) {
        return FILE.after(BOOK, determine("2026-07-01T10:00", "N1", by, SALE_NEEDED_NORM, answer, standard, A1));
    }

    @Test
    void each_office_that_the_norm_names_may_determine_it_and_no_other() {
        assertThat(BOOK.assess(FILE.file(), by(Office.PUBLIC_PROSECUTOR, SALE_NEEDED_NORM)))
                .isInstanceOf(Permitted.class);
        assertThat(BOOK.assess(FILE.file(), by(Office.COURT, SALE_NEEDED_NORM))).isInstanceOf(Permitted.class);
        Refused refused = (Refused) BOOK.assess(FILE.file(), by(Office.CUSTODIAN, SALE_NEEDED_NORM));
        assertThat(refused.reasons())
                .extracting(reason -> ((Reason.PowerFails) reason).holder())
                .containsExactly(Office.PUBLIC_PROSECUTOR, Office.COURT);
    }

    @Test
    void a_norm_that_no_provision_asks_for_cannot_be_determined() {
        Refused refused = (Refused) BOOK.assess(FILE.file(), by(Office.COURT, "OTHER"));
        assertThat(refused.reasons()).containsExactly(new Reason.NoPower(Determine.DETERMINE, Wording.same("Toy law")));
    }

    @Test
    void the_power_stands_in_the_provision_that_asks() {
        assertThat(BOOK.catalogue())
                .filteredOn(entry -> entry.rule().provision().value().equals("TOY-4"))
                .extracting(entry -> entry.rule().rule() + " " + entry.wording().en())
                .contains(
                        "may-3 the public prosecutor may make a determination, where the norm is SALE_NEEDED",
                        "may-4 the criminal court may make a determination, where the norm is SALE_NEEDED");
        assertThat(BOOK.holders(Determine.DETERMINE)).containsExactly(Office.PUBLIC_PROSECUTOR, Office.COURT);
        assertThat(BOOK.provisions()).contains(ToyBook.ART_4);
    }

    @Test
    void a_norm_that_is_asked_for_twice_in_one_edition_gives_its_powers_once() {
        RuleBook book = ToyBook.of(art("4").always(
                        only(SELL).when(ToyBook.SALE_NEEDED),
                        may(Office.STATE, SELL).when(ToyBook.SALE_NEEDED)));
        assertThat(book.catalogue()).hasSize(4);
    }

    @Test
    void a_vocabulary_without_determinations_gives_none() {
        RuleBook small = RuleBook.of(
                "Small",
                Vocabulary.of(SELL),
                GeneralTimeLimitsAct.ACT,
                ImmutableList.of(art("4").always(only(SELL).when(ToyBook.SALE_NEEDED))));
        assertThat(small.catalogue()).hasSize(1);
    }

    @Test
    void until_somebody_determines_it_a_norm_is_unknown() {
        Undetermined open = (Undetermined) sale(FILE);
        assertThat(open.missing()).extracting(Missing::supply).containsExactly(ToyBook.SALE_NEEDED.supply());
        assertThat(sale(determined(Office.COURT, true, Standard.PLAUSIBLE))).isInstanceOf(Permitted.class);
        assertThat(sale(determined(Office.COURT, false, Standard.PLAUSIBLE))).isInstanceOf(Refused.class);
    }

    @Test
    void a_determination_by_too_low_a_standard_or_by_another_office_counts_as_missing() {
        assertThat(sale(determined(Office.COURT, true, Standard.SATISFIED))).isInstanceOf(Permitted.class);
        assertThat(sale(determined(Office.COURT, true, Standard.SUFFICIENT_INDICATIONS)))
                .isInstanceOf(Undetermined.class);
        assertThat(sale(determined(Office.CUSTODIAN, true, Standard.PLAUSIBLE))).isInstanceOf(Undetermined.class);
    }

    @Test
    void who_may_supply_what_is_missing_reads_in_both_languages() {
        assertThat(ToyBook.SALE_NEEDED.supply().wording().nl())
                .isEqualTo("vereist een vaststelling door de officier van justitie of de strafrechter "
                        + "(SALE_NEEDED, maatstaf: aannemelijk)");
        assertThat(ToyBook.SALE_NEEDED.supply().wording().en())
                .isEqualTo("takes a determination by the public prosecutor or the criminal court "
                        + "(SALE_NEEDED, standard: plausible)");
        assertThat(new Supply.Header().wording().en()).isEqualTo("state it in the header of the case file");
        assertThat(new Supply.Told(Sell.PRICE).wording().en()).isEqualTo("state it with the act (price)");
        assertThat(new Supply.EarlierAct(SELL).wording().en()).isEqualTo("takes an earlier act: to sell");
        assertThat(new Supply.LawText().wording().en())
                .isEqualTo("takes somebody who reads the text of the law for this day and enters it");
    }
}
