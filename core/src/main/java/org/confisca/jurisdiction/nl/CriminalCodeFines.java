package org.confisca.jurisdiction.nl;

import static org.confisca.act.seizure.SeizeConservatory.SEIZE_CONSERVATORY;
import static org.confisca.casefile.Purpose.FINE;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Words.counts;
import static org.confisca.rule.Words.only;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.casefile.Office;
import org.confisca.rule.Annex;
import org.confisca.rule.Parameter;
import org.confisca.rule.Provision;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.Wording;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Art. 23 Sr: the six categories of fines. The amounts of the first category by date; the others follow from it. */
final class CriminalCodeFines {
    private static final ImmutableList<Integer> RATIOS = ImmutableList.of(1, 10, 20, 50, 200, 2000);

    /** From this day on a fine for a legal person can go beyond the sixth category: up to a tenth of its turnover. */
    private static final LocalDate TURNOVER_SINCE = LocalDate.parse("2015-01-01");

    private static final int HIGHEST = 6;

    /** The first category; every even year an order in council may change it (art. 23(9) Sr). */
    static final Parameter<Money> FIRST_CATEGORY = Parameter.<Money>of(
                    "NL-SR-23-4",
                    Wording.of("het bedrag van de eerste geldboetecategorie", "the amount of the first fine category"))
            .from("2008-01-01", euro(370), gazette("Stb. 2007, 456", Check.OFFICIAL))
            .from("2010-01-01", euro(380), statute(Check.VERIFIED))
            .from("2012-01-01", euro(390), statute(Check.VERIFIED))
            .from("2014-01-01", euro(405), statute(Check.VERIFIED))
            .from("2016-01-01", euro(410), gazette("Stb. 2015, 420", Check.OFFICIAL))
            .from("2018-01-01", euro(415), gazette("Stb. 2017, 433", Check.OFFICIAL))
            .from("2020-01-01", euro(435), statute(Check.UNVERIFIED))
            .from("2022-01-01", euro(450), statute(Check.UNVERIFIED))
            .from("2024-01-01", euro(515), statute(Check.UNVERIFIED))
            .unknownFrom("2026-01-01", statute(Check.UNVERIFIED));

    private static final ImmutableList<Parameter<Money>> MAXIMA =
            RATIOS.stream().map(CriminalCodeFines::times).collect(ImmutableList.toImmutableList());

    /** Which fine an offence carries at most. */
    static final Provision ART_23_4 = Statutes.criminalCode("NL-SR-23-4", "art. 23(3) and (4) Sr", Check.VERIFIED)
            .always(counts(
                    Wording.of(
                            "de geldboete die ten hoogste kan worden opgelegd", "the highest fine that can be imposed"),
                    Wording.of(
                            "het bedrag van de categorie die voor het feit is bepaald",
                            "the amount of the category that is laid down for the offence")))
            .with(Annex.figure(FIRST_CATEGORY));

    /** A legal person: the next category, and beyond the sixth a tenth of the turnover of a year. */
    static final Provision ART_23_7 = Statutes.criminalCode("NL-SR-23-7", "art. 23(7) and (8) Sr", Check.VERIFIED)
            .noting(Wording.of(
                    "lezing: het wettelijk maximum waarvoor een rechtspersoon beslag te duchten heeft is dat van de "
                            + "naasthogere categorie; of de eigen categorie een passende bestraffing toelaat, beslist "
                            + "de rechter later",
                    "reading: the statutory maximum for which a legal person may be put under seizure is that of the "
                            + "next category; whether its own category allows a fitting punishment is for the court "
                            + "to decide later"))
            .always(only(SEIZE_CONSERVATORY)
                    .where(all(SeizureFacts.PURPOSE.is(FINE), SeizureFacts.OF_LEGAL_PERSON))
                    .when(SeizureFacts.MAXIMUM.atMost(SeizureFacts.MAXIMUM_FINE_OF_LEGAL_PERSON)))
            .with(Annex.leftTo(
                    Wording.of(
                            "sinds 2015 kan de boete boven de zesde categorie oplopen tot tien procent van de jaaromzet "
                                    + "van het voorafgaande boekjaar; die omzet staat niet in het dossier",
                            "since 2015 the fine can go beyond the sixth category, up to ten per cent of the turnover of "
                                    + "the preceding book year; that turnover is not on the file"),
                    Office.COURT));

    /** Every second year the first category follows prices; the others follow it. */
    static final Provision ART_23_9 = Statutes.criminalCode("NL-SR-23-9", "art. 23(9) Sr", Check.OFFICIAL)
            .noting(Wording.of(
                    "gelezen zijn de Staatsbladen 2007, 456, 2015, 420 en 2017, 433; bedragen van later zijn ongecontroleerd "
                            + "en die van 2026 onbekend",
                    "the official gazettes 2007, 456, 2015, 420 and 2017, 433 were read; later amounts are not checked and "
                            + "those of 2026 unknown"))
            .with(
                    Annex.figure(FIRST_CATEGORY),
                    Annex.formula(
                            Wording.of(
                                    "het bedrag van de tweede tot en met de zesde categorie",
                                    "the amount of the second up to and including the sixth category"),
                            Wording.of(
                                    "10, 20, 50, 200 en 2000 maal de eerste categorie van die dag",
                                    "10, 20, 50, 200 and 2000 times the first category of that day")),
                    Annex.leftTo(
                            Wording.of(
                                    "de aanpassing aan de consumentenprijzen, naar beneden afgerond op een veelvoud van "
                                            + "vijf euro, gebeurt bij algemene maatregel van bestuur; de wet zegt niet of "
                                            + "van het afgeronde bedrag wordt uitgegaan",
                                    "the adjustment to consumer prices, rounded down to a multiple of five euro, is made by "
                                            + "order in council; the Act does not say whether the rounded amount is the base"),
                            Office.STATE));

    private CriminalCodeFines() {}

    /**
     * The highest fine for a legal person: the category after that of the offence.
     *
     * @param category 1 to 6
     * @param offence a day of the offence
     * @return the amounts by date; empty if it depends on turnover
     */
    static Optional<Parameter<Money>> maximumOfLegalPerson(int category, LocalDate offence) {
        if (category < HIGHEST) {
            return Optional.of(maximum(category + 1));
        }
        return offence.isBefore(TURNOVER_SINCE) ? Optional.of(maximum(HIGHEST)) : Optional.empty();
    }

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(ART_23_4, ART_23_7, ART_23_9);
    }

    /**
     * The maximum fine of a category.
     *
     * @param category 1 to 6
     * @return the amounts by date
     */
    static Parameter<Money> maximum(int category) {
        return MAXIMA.get(category - 1);
    }

    private static Parameter<Money> times(int ratio) {
        return new Parameter<>(
                FIRST_CATEGORY.id(),
                FIRST_CATEGORY.name(),
                FIRST_CATEGORY.editions().stream()
                        .map(edition -> new Parameter.Value<>(
                                edition.from(),
                                edition.value().map(first -> first.multipliedBy(ratio)),
                                edition.source()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Money euro(int amount) {
        return Money.ofMajor(CurrencyUnit.EUR, amount); // of(currency, amount) would take a double
    }

    private static Citation statute(Check check) {
        return new Citation(Statutes.CRIMINAL_CODE, "art. 23(4) Sr", check);
    }

    private static Citation gazette(String number, Check check) {
        return new Citation(
                new LegalSource.OfficialPublication(number, Optional.empty()), number + ", art. 23(4) Sr", check);
    }
}
