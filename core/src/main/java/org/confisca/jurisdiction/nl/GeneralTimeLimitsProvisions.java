package org.confisca.jurisdiction.nl;

import static org.confisca.casefile.Office.COURT;
import static org.confisca.casefile.Office.STATE;
import static org.confisca.rule.Words.counts;

import com.google.common.collect.ImmutableList;
import org.confisca.rule.Annex;
import org.confisca.rule.Nature;
import org.confisca.rule.Provision;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/** The provisions of the general time-limits act as entries of the book; {@link GeneralTimeLimitsAct} carries them out. */
final class GeneralTimeLimitsProvisions {
    private static final Wording LAST_DAY = Wording.of("de laatste dag van een termijn", "the last day of a term");

    /** A term that would end on a day of rest runs on. */
    static final Provision ART_1_1 = entry("NL-ATW-1-1", GeneralTimeLimitsAct.ART_1_1)
            .with(Annex.formula(
                    LAST_DAY,
                    Wording.of(
                            "valt hij op zaterdag, zondag of een feestdag, dan de eerstvolgende dag die dat niet is",
                            "if it is a Saturday, Sunday or holiday, the next day that is none of these")));

    /** But not one that is counted back. */
    static final Provision ART_1_2 = entry("NL-ATW-1-2", GeneralTimeLimitsAct.ART_1_2)
            .with(Annex.formula(
                    LAST_DAY,
                    Wording.of(
                            "bij terugrekenen de dag zelf, wat voor dag het ook is",
                            "of a term counted back, the day itself, whatever day it is")));

    /** Two working days in a term of three days or more. */
    static final Provision ART_2 = entry("NL-ATW-2", GeneralTimeLimitsAct.ART_2)
            .with(
                    Annex.formula(
                            LAST_DAY,
                            Wording.of(
                                    "een termijn van ten minste drie dagen wordt zo nodig verlengd tot zij twee werkdagen omvat",
                                    "a term of at least three days is lengthened, if need be, until it holds two working days")));

    /** The holidays. */
    static final Provision ART_3_1 = entry("NL-ATW-3-1", unverified(GeneralTimeLimitsAct.ART_3_1))
            .noting(Wording.of(
                    "de regel wanneer Koningsdag wordt gevierd is niet in deze tekst gelezen",
                    "the rule on which day the King's birthday is celebrated was not read in this text"))
            .always(counts(
                    Wording.of("algemeen erkende feestdag", "generally recognised holiday"),
                    Wording.of(
                            "Nieuwjaarsdag, tweede paasdag, tweede pinksterdag, beide kerstdagen, Hemelvaartsdag, de dag waarop de "
                                    + "verjaardag van de Koning wordt gevierd en 5 mei",
                            "New Year's Day, Easter Monday, Whit Monday, both Christmas days, Ascension Day, the day on which the "
                                    + "King's birthday is celebrated, and 5 May")));

    /** Good Friday too. */
    static final Provision ART_3_2 = entry("NL-ATW-3-2", GeneralTimeLimitsAct.ART_3_2)
            .always(counts(
                    Wording.of("feestdag voor deze wet", "holiday for this act"),
                    Wording.of("ook Goede Vrijdag", "Good Friday too")));

    /** Other days by decree. */
    static final Provision ART_3_3 = entry("NL-ATW-3-3", GeneralTimeLimitsAct.ART_3_3)
            .with(
                    Annex.formula(
                            Wording.of("gelijkgestelde dagen", "equated days"),
                            Wording.of(
                                    "de dagen van de besluiten die zijn gelezen; een jaar waarvan geen besluit is gelezen, maakt een termijn onzeker",
                                    "the days of the decrees that were read; a year of which none was read makes a deadline uncertain")),
                    Annex.leftTo(
                            Wording.of(
                                    "welke dagen, bepaalt de Kroon bij besluit",
                                    "which days is for the Crown, by decree"),
                            STATE));

    /** Which terms the act leaves alone. */
    static final Provision ART_4 = entry("NL-ATW-4", GeneralTimeLimitsAct.ART_4)
            .with(
                    Annex.formula(
                            LAST_DAY,
                            Wording.of(
                                    "ongewijzigd bij uren, meer dan 90 dagen, twaalf weken of drie maanden, jaren, en bij regelgeving en vrijheidsbeneming",
                                    "unchanged for hours, more than 90 days, twelve weeks or three months, years, and for legislation and deprivation of liberty")));

    /** Terms of a decree by analogy. */
    static final Provision ART_5 = entry("NL-ATW-5", GeneralTimeLimitsAct.ART_5)
            .with(Annex.formula(
                    LAST_DAY,
                    Wording.of(
                            "van een termijn in een algemene maatregel van bestuur op dezelfde wijze",
                            "of a term in an order in council, in the same way")));

    /** Which terms of criminal procedure are excluded was not found. */
    static final Provision PROCEDURE = entry(
                    "NL-ATW-SV",
                    new Citation(
                            Statutes.CODE_OF_CRIMINAL_PROCEDURE,
                            Wording.of("art. 593 (oud) Sv", "art. 593 Sv (old)"),
                            Check.UNVERIFIED))
            .with(Annex.leftTo(
                    Wording.of(
                            "de huidige lijst van uitgezonderde termijnen is niet gevonden; geen termijn van dit boek wordt uitgezonderd",
                            "the present list of excluded terms was not found; no term of this book is excluded"),
                    COURT));

    private GeneralTimeLimitsProvisions() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(ART_1_1, ART_1_2, ART_2, ART_3_1, ART_3_2, ART_3_3, ART_4, ART_5, PROCEDURE);
    }

    private static Provision entry(String id, Citation law) {
        return Provision.of(id, law, Nature.LAW);
    }

    private static Citation unverified(Citation law) {
        return new Citation(law.source(), law.place(), Check.UNVERIFIED);
    }
}
