package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.hold.ConfirmHold.CONFIRM_HOLD;
import static org.confisca.act.hold.HoldLaw.HOLD_LAPSED;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.seize;
import static org.confisca.rule.ToyActs.sell;
import static org.confisca.rule.ToyBook.BOOK;
import static org.confisca.rule.ToyBook.art;
import static org.confisca.rule.ToyBook.onRecord;
import static org.confisca.rule.ToyBook.outside;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.owes;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.days;
import static org.confisca.time.Term.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.confisca.act.seizure.Seize;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.Office;
import org.confisca.source.Check;
import org.confisca.source.Language;
import org.confisca.source.Wording;
import org.confisca.testkit.Files;
import org.junit.jupiter.api.Test;

/** The words of answers that turn on the file or on the state of the law, in both languages. */
class ExplainedStateTest {
    private static final Files HELD = Files.usual().after(BOOK, hold("2026-07-01T10:00"));

    private static final RuleBook ENSUING = ToyBook.of(
            art("1").always(
                            may(Office.FIU, ORDER_HOLD),
                            ensues(ORDER_HOLD, HOLD_LAPSED),
                            runs(HOLD_LAPSED, hours(3)).onExpiry(HOLD_LAPSED)),
            art("2").always(
                            owes(Office.OBLIGED_ENTITY, ORDER_HOLD)
                                    .within(days(3))
                                    .until(CONFIRM_HOLD),
                            owes(Office.STATE, ORDER_HOLD).within(hours(4)).until(CONFIRM_HOLD),
                            owes(Office.STATE, ORDER_HOLD).until(CONFIRM_HOLD).when(onRecord("a", Truth.UNKNOWN))));

    private static final RuleBook MARKED = ToyBook.of(new Provision(
                    art("1").id(),
                    art("1", Check.SECONDARY).citation(),
                    Nature.PRACTICE,
                    Optional.of(Wording.of("een lezing", "a reading")),
                    art("1").editions(),
                    art("1").annexes())
            .from("2026-01-01", may(Office.CUSTODIAN, SELL))
            .unknownFrom("2027-01-01", Wording.of("de nieuwe tekst is niet gelezen", "nobody has read the new text")));

    private static final Regime<Seize> WHOLE = new Regime<>(
            Wording.of("de overgangsregeling", "the transitional rules"),
            Fact.outside(
                    ToyBook.name("period"),
                    new Supply.Header(),
                    matter -> Optional.of(new DateRange(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-31")))),
            art("9").citation());

    private static final RuleBook REGIME = ToyBook.of(art("3").until(
                    "2026-01-15", may(Office.INVESTIGATING_OFFICER, SEIZE).under(WHOLE))
            .from(
                    "2026-01-16",
                    may(Office.INVESTIGATING_OFFICER, SEIZE)
                            .when(outside("a", Truth.UNKNOWN))
                            .under(WHOLE))
            .from("2026-02-01", may(Office.STATE, SEIZE).under(WHOLE)));

    private static void assertReads(Assessment answer, List<String> nl, List<String> en) {
        assertThat(answer.explain(Language.NL)).isEqualTo(nl);
        assertThat(answer.explain(Language.EN)).isEqualTo(en);
    }

    @Test
    void an_act_that_does_not_fit() {
        assertReads(
                BOOK.assess(HELD.file(), hold("2026-07-02T10:00")),
                List.of(
                        "Geweigerd: een transactie aanhouden (asset:A1, measure:H1), door FIU-Nederland, "
                                + "2026-07-02T10:00",
                        "- Past niet op het dossier (measure): measure:H1 staat al in het dossier"),
                List.of(
                        "Refused: to order a hold (asset:A1, measure:H1), by the financial intelligence unit, "
                                + "2026-07-02T10:00",
                        "- Does not fit the file (measure): measure:H1 is on the file already"));
    }

    @Test
    void an_act_out_of_order() {
        assertReads(
                BOOK.assess(HELD.file(), hold("2026-06-30T10:00", "H2", "A2")),
                List.of(
                        "Geweigerd: een transactie aanhouden (asset:A2, measure:H2), door FIU-Nederland, "
                                + "2026-06-30T10:00",
                        "- Ligt vóór de laatste handeling in het dossier, van 2026-07-01T10:00; voeg het in de "
                                + "geschiedenis in."),
                List.of(
                        "Refused: to order a hold (asset:A2, measure:H2), by the financial intelligence unit, "
                                + "2026-06-30T10:00",
                        "- Comes before the last thing on the file, of 2026-07-01T10:00; insert it into the "
                                + "history."));
    }

    @Test
    void what_ensues_is_told_with_its_own_consequences() {
        assertReads(
                ENSUING.assess(Files.usual().file(), hold("2026-07-01T10:00")),
                List.of(
                        "Toegestaan: een transactie aanhouden (asset:A1, measure:H1), door FIU-Nederland, "
                                + "2026-07-01T10:00",
                        "Bevoegdheid: art. 1 Toy",
                        "Van rechtswege: de aanhouding is vervallen (measure:H1), 2026-07-01T10:00, art. 1 Toy",
                        "Termijn: measure:H1, art. 1 Toy: eindigt op 2026-07-01 13:00, 3 uur vanaf 2026-07-01 10:00 (art. 4(a) Atw); daarna: "
                                + "de aanhouding is vervallen",
                        "Verplichting: de instelling: uitvoering geven aan een aanhouding (measure:H1), "
                                + "uiterlijk op 2026-07-06, art. 2 Toy",
                        "Verplichting: de Staat: uitvoering geven aan een aanhouding (measure:H1), vóór "
                                + "2026-07-01T14:00, art. 2 Toy",
                        "Niet te zeggen of dit volgt: het dossier is niet volledig, de wet niet gelezen of de kalender "
                                + "te kort: TOY-2/owes-3"),
                List.of(
                        "Permitted: to order a hold (asset:A1, measure:H1), by the financial intelligence unit, "
                                + "2026-07-01T10:00",
                        "Power: art. 1 Toy",
                        "By law: the hold lapsed (measure:H1), 2026-07-01T10:00, art. 1 Toy",
                        "Term: measure:H1, art. 1 Toy: ends at 2026-07-01 13:00, 3 hours from 2026-07-01 10:00 (art. 4(a) Atw); then: the hold "
                                + "lapsed",
                        "Duty: the obliged entity: to comply with a hold (measure:H1), on 2026-07-06 at the "
                                + "latest, art. 2 Toy",
                        "Duty: the State: to comply with a hold (measure:H1), before 2026-07-01T14:00, art. 2 Toy",
                        "Nobody can say whether this follows: the file is not complete, the law not read or the "
                                + "calendar too short: TOY-2/owes-3"));
    }

    @Test
    void notes_marks_and_the_nature_of_a_provision_are_shown() {
        assertReads(
                MARKED.assess(Files.usual().file(), sell("2026-07-01T10:00", "EUR 50.00")),
                List.of(
                        "Toegestaan: verkopen (asset:A1, asset:A1P), door de bewaarder, 2026-07-01T10:00",
                        "Bevoegdheid: art. 1 Toy [alleen secundaire bron] {praktijk, geen wettelijke bepaling}",
                        "  een lezing"),
                List.of(
                        "Permitted: to sell (asset:A1, asset:A1P), by the custodian, 2026-07-01T10:00",
                        "Power: art. 1 Toy [secondary source only] {practice, no statutory provision}",
                        "  a reading"));
    }

    @Test
    void an_edition_nobody_has_read() {
        assertReads(
                MARKED.assess(Files.usual().file(), sell("2027-07-01T10:00", "EUR 50.00")),
                List.of(
                        "Niet te bepalen: verkopen (asset:A1, asset:A1P), door de bewaarder, 2027-07-01T10:00",
                        "Niets verbiedt het, maar dit ontbreekt:",
                        "- art. 1 Toy: de nieuwe tekst is niet gelezen — vereist dat de tekst van de wet voor "
                                + "deze dag wordt gelezen en ingevoerd",
                        "Gevraagd door: art. 1 Toy [alleen secundaire bron] {praktijk, geen wettelijke bepaling}"),
                List.of(
                        "Undetermined: to sell (asset:A1, asset:A1P), by the custodian, 2027-07-01T10:00",
                        "Nothing forbids it, but this is missing:",
                        "- art. 1 Toy: nobody has read the new text — takes somebody who reads the text of the "
                                + "law for this day and enters it",
                        "Asked for by: art. 1 Toy [secondary source only] {practice, no statutory provision}"));
    }

    @Test
    void which_edition_decided() {
        assertReads(
                REGIME.assess(Files.usual().file(), seize("2026-07-01T10:00")),
                List.of(
                        "Geweigerd: in beslag nemen (asset:A1, measure:S1, party:P1, offence:O1), door de "
                                + "opsporingsambtenaar, 2026-07-01T10:00",
                        "- De bevoegdheid ontbreekt:",
                        "  - art. 3 Toy geeft de bevoegdheid aan de Staat",
                        "Toegepaste tekst van de overgangsregeling: 2026-02-01 (2026-01-01: toegestaan, "
                                + "2026-01-16: niet te bepalen, 2026-02-01: geweigerd), art. 9 Toy"),
                List.of(
                        "Refused: to seize (asset:A1, measure:S1, party:P1, offence:O1), by the investigating "
                                + "officer, 2026-07-01T10:00",
                        "- The power is lacking:",
                        "  - art. 3 Toy gives the power to the State",
                        "Text applied of the transitional rules: 2026-02-01 (2026-01-01: permitted, 2026-01-16: "
                                + "undetermined, 2026-02-01: refused), art. 9 Toy"));
    }
}
