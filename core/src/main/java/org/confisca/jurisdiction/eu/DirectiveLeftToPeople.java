package org.confisca.jurisdiction.eu;

import static org.confisca.jurisdiction.eu.DirectiveText.cite;
import static org.confisca.jurisdiction.eu.DirectiveText.standard;

import com.google.common.collect.ImmutableList;
import org.confisca.casefile.Office;
import org.confisca.rule.Annex;
import org.confisca.rule.Nature;
import org.confisca.rule.Provision;
import org.confisca.source.Check;
import org.confisca.source.Wording;

/** What arts 11 to 14, 16, 18 and 20 to 24 Directive (EU) 2024/1260 say that no rule of the book says, and why. */
final class DirectiveLeftToPeople {
    private static final Annex ORGANISATION = Annex.information(Wording.of(
            "het gaat over de inrichting van diensten, niet over een handeling in een zaak",
            "it is about how offices are set up, not about an act in a case"));

    /** Urgent action of an asset recovery office for another State. */
    static final Provision ART_11_3 = left(
            "11-3",
            "art. 11(3)",
            Check.SECONDARY,
            Wording.of(
                    "het bureau voor ontneming handelt voor een andere lidstaat; handelingen op buitenlands verzoek zijn er"
                            + " nog niet, en de zeven dagen staan in geen gelezen bron",
                    "the asset recovery office acts for another State; acts on foreign request are not there yet, and the"
                            + " seven days stand in no source that was read"),
            Office.STATE);

    /** The reasons of a freezing order. */
    static final Provision ART_11_4 = left(
            "11-4",
            "art. 11(4)",
            Check.UNVERIFIED,
            Wording.of(
                    "de tekst van een bevel staat niet in het register; dat de redenen worden meegedeeld, toetst art. 23"
                            + " lid 2",
                    "the register does not hold the text of an order; that its reasons are communicated is tested by art."
                            + " 23(2)"),
            Office.COURT);

    /** The offences that open the way to extended confiscation. */
    static final Provision ART_14_3 = left(
            "14-3",
            "art. 14(3)",
            Check.UNVERIFIED,
            Wording.of(
                    "de lijst van feiten en de vier jaar van de oude richtlijn staan in geen gelezen bron van deze",
                    "the list of offences and the four years of the older directive stand in no source of this one that"
                            + " was read"),
            Office.STATE);

    /** That unexplained wealth was frozen before. */
    static final Provision ART_16_5 = left(
            "16-5",
            "art. 16(5)",
            Check.UNVERIFIED,
            Wording.of(
                    "een keuze van de lidstaat; dit boek stelt het minimum",
                    "an option of the State; this book states the minimum"),
            Office.STATE);

    /** Information for the claims of victims. */
    static final Provision ART_18_2 = information(
            "18-2",
            "art. 18(2)",
            Check.UNVERIFIED,
            Annex.information(Wording.of(
                    "hoe diensten elkaar inlichten, is geen handeling in een zaak",
                    "how authorities inform each other is no act in a case")));

    /** Costs of management. */
    static final Provision ART_20_3 = left(
            "20-3",
            "art. 20(3)",
            Check.UNVERIFIED,
            Wording.of(
                    "een keuze van de lidstaat; kosten van beheer staan niet in het register",
                    "an option of the State; the register does not hold costs of management"),
            Office.STATE);

    /** Who buys. */
    static final Provision ART_21_6 = left(
            "21-6",
            "art. 21(6)",
            Check.UNVERIFIED,
            Wording.of(
                    "wie koopt, staat niet in het register; de tekst is met weinig zekerheid bekend",
                    "the register does not hold who buys; the text is known with little confidence"),
            Office.STATE);

    /** The postponement of a communication. */
    static final Provision ART_23_3 = left(
            "23-3",
            "art. 23(3)",
            Check.UNVERIFIED,
            Wording.of(
                    "de plicht van art. 23 lid 1 heeft geen einddag, zodat uitstel haar niet te laat maakt; of het nodig is"
                            + " voor het onderzoek, weegt wie het leidt",
                    "the duty of art. 23(1) has no last day, so that a postponement does not make it overdue; whoever leads"
                            + " the investigation weighs whether it needs one"),
            Office.PUBLIC_PROSECUTOR);

    /** Defence and fair trial. */
    static final Provision ART_24_1 = left(
            "24-1",
            "art. 24(1)",
            Check.UNVERIFIED,
            Wording.of(
                    "een beginsel; wat eruit volgt staat bij art. 24 lid 3 tot en met 7",
                    "a principle; what follows from it stands with art. 24(3) to (7)"),
            Office.COURT);

    /** Access to the file, hearing, interpretation. */
    static final Provision ART_24_2 = left(
            "24-2",
            "art. 24(2)",
            Check.UNVERIFIED,
            Wording.of(
                    "inzage, gehoor en vertolking staan niet in het register",
                    "access to the file, hearing and interpretation are not in the register"),
            Office.COURT);

    /** A lawyer. */
    static final Provision ART_24_8 = left(
            "24-8",
            "art. 24(8)",
            Check.UNVERIFIED,
            Wording.of(
                    "bijstand van een advocaat staat niet in het register",
                    "assistance by a lawyer is not in the register"),
            Office.COURT);

    /** That a confiscation is not out of proportion. */
    static final Provision PROPORTIONALITY = Provision.of(
                    "DIR-2024-1260-24-prop",
                    cite(
                            Wording.of("overweging, Richtlijn (EU) 2024/1260", "recital, Directive (EU) 2024/1260"),
                            Check.UNVERIFIED),
                    Nature.CONFORMITY)
            .with(Annex.leftTo(
                    Wording.of(
                            "waarschijnlijk een overweging en geen artikel; zij bindt niemand",
                            "probably a recital and no article; it binds nobody"),
                    Office.COURT));

    private DirectiveLeftToPeople() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(
                ART_11_3,
                ART_11_4,
                ART_14_3,
                ART_16_5,
                ART_18_2,
                ART_20_3,
                ART_21_6,
                information("22-1", "art. 22(1)", Check.SECONDARY, ORGANISATION),
                information("22-2-a", "art. 22(2)(a)", Check.UNVERIFIED, ORGANISATION),
                information("22-2-b", "art. 22(2)(b)", Check.UNVERIFIED, ORGANISATION),
                information("22-2-c", "art. 22(2)(c)", Check.UNVERIFIED, ORGANISATION),
                information("22-2-d", "art. 22(2)(d)", Check.UNVERIFIED, ORGANISATION),
                ART_23_3,
                ART_24_1,
                ART_24_2,
                ART_24_8,
                PROPORTIONALITY);
    }

    private static Provision left(String row, String article, Check check, Wording why, Office decides) {
        return information(row, article, check, Annex.leftTo(why, decides));
    }

    private static Provision information(String row, String article, Check check, Annex what) {
        return standard("DIR-2024-1260-" + row, article, check).with(what);
    }
}
