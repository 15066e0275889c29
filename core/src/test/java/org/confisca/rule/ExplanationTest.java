package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.hold.ConfirmHold.CONFIRM_HOLD;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.rule.ToyActs.extend;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.release;
import static org.confisca.rule.ToyActs.seize;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.BOOK;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.workingDays;

import java.util.List;
import org.confisca.act.Act;
import org.confisca.casefile.Office;
import org.confisca.source.Language;
import org.confisca.testkit.Files;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The words of permitted, refused and undetermined acts, in both languages, as a lawyer reads them. */
class ExplanationTest {
    private static final Files HELD = Files.usual().after(BOOK, hold("2026-07-01T10:00"));

    private static final RuleBook MIXED = ToyBook.of(art("1").always(
                    only(SELL).when(outside("a", Truth.FALSE)),
                    only(SELL).when(outside("b", Truth.TRUE).not()),
                    only(SELL).when(outside("c", Truth.UNKNOWN)),
                    only(SELL).when(Condition.any(outside("d", Truth.FALSE), outside("e", Truth.FALSE))),
                    may(Office.CUSTODIAN, SELL).when(ToyBook.PRICE.atLeast(Money.parse("EUR 100.00"))),
                    may(Office.STATE, SELL)));

    private static void assertReads(Assessment answer, List<String> nl, List<String> en) {
        assertThat(answer.explain(Language.NL)).isEqualTo(nl);
        assertThat(answer.explain(Language.EN)).isEqualTo(en);
    }

    @Test
    void a_permitted_act_names_its_power_and_what_follows() {
        assertReads(
                BOOK.assess(Files.usual().file(), hold("2026-07-01T10:00")),
                List.of(
                        "Toegestaan: een transactie aanhouden (asset:A1, measure:H1), door FIU-Nederland, "
                                + "2026-07-01T10:00",
                        "Bevoegdheid: art. 1 Toy (gebleken: de grond = aanwijzingen van witwassen, onderliggende "
                                + "misdrijven of terrorismefinanciering)",
                        "Termijn: measure:H1, art. 1 Toy: eindigt aan het einde van 2026-07-08, 5 werkdagen vanaf 2026-07-01 (art. 3 lid 1 Atw); "
                                + "4 en 5 juli 2026 tellen niet mee: zaterdag, zondag (art. 1 lid 1 Atw); daarna: de "
                                + "aanhouding is vervallen",
                        "Verplichting: de instelling: uitvoering geven aan een aanhouding (measure:H1), zonder "
                                + "uitstel, art. 1 Toy"),
                List.of(
                        "Permitted: to order a hold (asset:A1, measure:H1), by the financial intelligence unit, "
                                + "2026-07-01T10:00",
                        "Power: art. 1 Toy (found: the ground = indications of money laundering, underlying "
                                + "offences or terrorist financing)",
                        "Term: measure:H1, art. 1 Toy: ends at the close of 2026-07-08, 5 working days from 2026-07-01 (art. 3(1) Atw); 4 and 5 "
                                + "July 2026 are skipped: Saturday, Sunday (art. 1(1) Atw); then: the hold lapsed",
                        "Duty: the obliged entity: to comply with a hold (measure:H1), without delay, art. 1 Toy"));
    }

    @Test
    void a_power_that_two_rules_give_for_the_same_reasons_is_told_once() {
        RuleBook book = ToyBook.of(
                art("1").noting(ToyBook.name("hold")).always(may(Office.FIU, ORDER_HOLD), may(Office.FIU, ORDER_HOLD)),
                art("2").always(may(Office.FIU, ORDER_HOLD)));

        assertThat(book.assess(Files.usual().file(), hold("2026-07-01T10:00")).explain(Language.EN))
                .containsExactly(
                        "Permitted: to order a hold (asset:A1, measure:H1), by the financial intelligence unit, "
                                + "2026-07-01T10:00",
                        "Power: art. 1 Toy",
                        "  en hold",
                        "Power: art. 2 Toy");
    }

    @Test
    void every_provision_that_bears_on_the_answer_shows_how_it_is_read_once() {
        Provision holds = art("1").noting(ToyBook.name("hold")).from("2026-01-01", may(Office.FIU, ORDER_HOLD));
        Provision term = art("2").noting(ToyBook.name("term"))
                .from("2026-01-01", runs(ORDER_HOLD, workingDays(5)).onExpiry(HOLD_LAPSED));
        Provision duty = art("3").noting(ToyBook.name("duty"))
                .from("2026-01-01", owes(Office.OBLIGED_ENTITY, ORDER_HOLD).until(CONFIRM_HOLD));
        Provision idle = art("4").noting(ToyBook.name("idle")).always(may(Office.STATE, SELL));
        RuleBook book = ToyBook.of(holds, term, duty, idle);
        Assessment answer = book.assess(Files.usual().file(), hold("2026-07-01T10:00"));
        assertThat(answer.explain(Language.EN))
                .filteredOn(line -> line.startsWith("  "))
                .containsExactly("  en hold", "  en term", "  en duty");
        assertThat(answer.explain(Language.NL)).contains("  nl term");
        Assessment later = book.assess(
                Files.usual().after(book, hold("2026-07-01T10:00")).file(), hold("2026-07-20T10:00", "H2", "A1"));
        assertThat(later.explain(Language.EN))
                .startsWith("First, by law: the hold lapsed (measure:H1), 2026-07-09T00:00, art. 2 Toy", "  en term");
        assertThat(later.explain(Language.EN)).filteredOn("  en term"::equals).hasSize(1);
    }

    @Test
    void a_refusal_shows_how_the_limits_and_powers_are_read_that_it_rests_on() {
        Provision limit =
                art("1").noting(ToyBook.name("limit")).always(only(SELL).when(outside("a", Truth.FALSE)));
        Provision power = art("2").noting(ToyBook.name("power"))
                .always(may(Office.STATE, SELL).when(outside("b", Truth.FALSE)));
        Provision met = art("3").noting(ToyBook.name("met")).always(only(SELL).when(outside("c", Truth.TRUE)));
        RuleBook book = ToyBook.of(limit, power, met);
        assertThat(book.assess(HELD.file(), sell("2026-07-02T10:00", "EUR 500.00"))
                        .explain(Language.EN))
                .contains("  en limit", "    en power")
                .noneMatch(line -> line.contains("en met"));
        Provision open = art("1").noting(ToyBook.name("open"))
                .always(only(SELL).when(outside("a", Truth.UNKNOWN)), may(Office.STATE, SELL));
        assertThat(ToyBook.of(open)
                        .assess(HELD.file(), SELL.with(sell("2026-07-02T10:00", "EUR 500.00"), Act.BY, Office.STATE))
                        .explain(Language.EN))
                .contains("  en open");
    }

    @Test
    void an_extension_tells_the_new_end() {
        assertReads(
                BOOK.assess(HELD.file(), extend("2026-07-02T10:00")),
                List.of(
                        "Toegestaan: een aanhouding verlengen (measure:H1), door FIU-Nederland, 2026-07-02T10:00",
                        "Bevoegdheid: art. 2 Toy (gebleken: de maatregel duurt voort = ja; het aantal "
                                + "verlengingen tot nu toe = 0)",
                        "Termijn verlengd: measure:H1, art. 1 Toy: eindigt aan het einde van 2026-07-15, 5 werkdagen vanaf 2026-07-08 (art. "
                                + "3 lid 1 Atw); 11 en 12 juli 2026 tellen niet mee: zaterdag, zondag (art. 1 lid 1 Atw); "
                                + "daarna: de aanhouding is vervallen"),
                List.of(
                        "Permitted: to extend a hold (measure:H1), by the financial intelligence unit, "
                                + "2026-07-02T10:00",
                        "Power: art. 2 Toy (found: the measure has not ended = yes; the number of extensions so "
                                + "far = 0)",
                        "Term extended: measure:H1, art. 1 Toy: ends at the close of 2026-07-15, 5 working days from 2026-07-08 (art. 3(1) Atw); "
                                + "11 and 12 July 2026 are skipped: Saturday, Sunday (art. 1(1) Atw); then: the hold lapsed"));
    }

    @Test
    void what_time_did_comes_first() {
        assertReads(
                BOOK.assess(HELD.file(), release("2026-07-09T00:00")),
                List.of(
                        "Eerst, van rechtswege: de aanhouding is vervallen (measure:H1), 2026-07-09T00:00, art. "
                                + "1 Toy",
                        "Geweigerd: een aanhouding beëindigen (measure:H1), door FIU-Nederland, 2026-07-09T00:00",
                        "- De bevoegdheid ontbreekt:",
                        "  - art. 2 Toy vereist: de maatregel duurt voort (gebleken: nee)"),
                List.of(
                        "First, by law: the hold lapsed (measure:H1), 2026-07-09T00:00, art. 1 Toy",
                        "Refused: to release a hold (measure:H1), by the financial intelligence unit, "
                                + "2026-07-09T00:00",
                        "- The power is lacking:",
                        "  - art. 2 Toy requires: the measure has not ended (found: no)"));
    }

    @Test
    void an_undetermined_act_tells_who_may_supply_what_is_missing() {
        assertReads(
                BOOK.assess(Files.usual().file(), sell("2026-07-01T10:00", "EUR 500.00")),
                List.of(
                        "Niet te bepalen: verkopen (asset:A1, asset:A1P), door de bewaarder, 2026-07-01T10:00",
                        "Niets verbiedt het, maar dit ontbreekt:",
                        "- verkoop is nodig — vereist een vaststelling door de officier van justitie of de "
                                + "strafrechter (SALE_NEEDED, maatstaf: aannemelijk)",
                        "Gevraagd door: art. 4 Toy"),
                List.of(
                        "Undetermined: to sell (asset:A1, asset:A1P), by the custodian, 2026-07-01T10:00",
                        "Nothing forbids it, but this is missing:",
                        "- a sale is needed — takes a determination by the public prosecutor or the criminal "
                                + "court (SALE_NEEDED, standard: plausible)",
                        "Asked for by: art. 4 Toy"));
    }

    @Test
    void a_refusal_tells_limits_powers_and_what_is_unknown() {
        assertReads(
                MIXED.assess(Files.usual().file(), sell("2026-07-01T10:00", "EUR 50.00")),
                List.of(
                        "Geweigerd: verkopen (asset:A1, asset:A1P), door de bewaarder, 2026-07-01T10:00",
                        "- art. 1 Toy verbiedt het; vereist is: nl a (gebleken: nee)",
                        "- art. 1 Toy verbiedt het; vereist is: niet: nl b (gebleken: nl b = ja)",
                        "- art. 1 Toy verbiedt het; vereist is: (nl d of nl e) (gebleken: nl d = nee; nl e = nee)",
                        "- Geen bevoegdheid is voldaan; één van deze zou genoeg zijn:",
                        "  - art. 1 Toy vereist: de prijs is ten minste EUR 100.00 (gebleken: de prijs = EUR 50.00)",
                        "  - art. 1 Toy geeft de bevoegdheid aan de Staat",
                        "Bovendien onbekend:",
                        "- nl c — vermeld het in de kop van het dossier"),
                List.of(
                        "Refused: to sell (asset:A1, asset:A1P), by the custodian, 2026-07-01T10:00",
                        "- art. 1 Toy forbids it; it requires: en a (found: no)",
                        "- art. 1 Toy forbids it; it requires: not: en b (found: en b = yes)",
                        "- art. 1 Toy forbids it; it requires: (en d or en e) (found: en d = no; en e = no)",
                        "- No power holds; any one of these would do:",
                        "  - art. 1 Toy requires: the price is at least EUR 100.00 (found: the price = EUR 50.00)",
                        "  - art. 1 Toy gives the power to the State",
                        "Unknown besides:",
                        "- en c — state it in the header of the case file"));
    }

    @Test
    void a_power_of_another_that_fails_by_itself_too_shows_what_was_found() {
        assertReads(
                ToyBook.of(art("1").always(may(Office.STATE, SELL).when(outside("a", Truth.FALSE))))
                        .assess(Files.usual().file(), sell("2026-07-01T10:00", "EUR 50.00")),
                List.of(
                        "Geweigerd: verkopen (asset:A1, asset:A1P), door de bewaarder, 2026-07-01T10:00",
                        "- De bevoegdheid ontbreekt:",
                        "  - art. 1 Toy geeft de bevoegdheid aan de Staat (gebleken: nl a = nee)"),
                List.of(
                        "Refused: to sell (asset:A1, asset:A1P), by the custodian, 2026-07-01T10:00",
                        "- The power is lacking:",
                        "  - art. 1 Toy gives the power to the State (found: en a = no)"));
    }

    @Test
    void a_power_to_come() {
        assertReads(
                BOOK.assess(Files.usual().file(), seize("2026-02-28T10:00")),
                List.of(
                        "Geweigerd: in beslag nemen (asset:A1, measure:S1, party:P1, offence:O1), door de "
                                + "opsporingsambtenaar, 2026-02-28T10:00",
                        "- art. 3 Toy geldt pas vanaf 2026-03-01"),
                List.of(
                        "Refused: to seize (asset:A1, measure:S1, party:P1, offence:O1), by the investigating "
                                + "officer, 2026-02-28T10:00",
                        "- art. 3 Toy is in force only from 2026-03-01"));
    }

    @Test
    void a_power_that_has_gone() {
        assertReads(
                ToyBook.of(art("1").until("2026-06-30", may(Office.CUSTODIAN, SELL)))
                        .assess(Files.usual().file(), sell("2026-07-01T10:00", "EUR 50.00")),
                List.of(
                        "Geweigerd: verkopen (asset:A1, asset:A1P), door de bewaarder, 2026-07-01T10:00",
                        "- art. 1 Toy gold tot en met 2026-06-30"),
                List.of(
                        "Refused: to sell (asset:A1, asset:A1P), by the custodian, 2026-07-01T10:00",
                        "- art. 1 Toy was in force up to and including 2026-06-30"));
    }

    @Test
    void a_book_without_such_a_power() {
        assertReads(
                ToyBook.of().assess(Files.usual().file(), sell("2026-07-01T10:00", "EUR 50.00")),
                List.of(
                        "Geweigerd: verkopen (asset:A1, asset:A1P), door de bewaarder, 2026-07-01T10:00",
                        "- Geen bepaling in het boek 'Toy law' geeft een bevoegdheid hiertoe."),
                List.of(
                        "Refused: to sell (asset:A1, asset:A1P), by the custodian, 2026-07-01T10:00",
                        "- No provision in the book 'Toy law' gives a power for this."));
    }
}
