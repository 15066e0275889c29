package org.confisca.jurisdiction.nl;

import static org.confisca.act.proceeding.Determine.DETERMINE;
import static org.confisca.act.report.InformClient.INFORM_CLIENT;
import static org.confisca.act.report.ReportTransaction.REPORT_TRANSACTION;
import static org.confisca.act.report.RequestInformation.REQUEST_INFORMATION;
import static org.confisca.act.report.SupplyInformation.SUPPLY_INFORMATION;
import static org.confisca.casefile.Office.COURT;
import static org.confisca.casefile.Office.FIU;
import static org.confisca.casefile.Office.MINISTER;
import static org.confisca.casefile.Office.OBLIGED_ENTITY;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Words.counts;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;

import com.google.common.collect.ImmutableList;
import org.confisca.act.OnAsset;
import org.confisca.act.report.InformClient;
import org.confisca.act.report.ProtectedSecret;
import org.confisca.act.report.ReportTransaction;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.Standard;
import org.confisca.fact.AssetFacts;
import org.confisca.rule.Annex;
import org.confisca.rule.Condition;
import org.confisca.rule.Fact;
import org.confisca.rule.Nature;
import org.confisca.rule.Parameter;
import org.confisca.rule.Provision;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Wwft, arts 13 to 23 but for the report itself and the hold, which stand in {@link MoneyLaunderingAct}: the unit, what a
 * report contains, requests for data, and secrecy. Text read as valid on 2022-11-01.
 */
final class MoneyLaunderingReports {
    private static final String READ = "2022-11-01";
    private static final String REPORT_ALSO_NORM = "DUE_DILIGENCE_FAILED_WITH_INDICATIONS";

    /** Above it, goods are described in the report. */
    static final Parameter<Money> VALUABLE_ABOVE = Parameter.<Money>of(
                    "NL-WWFT-16-2",
                    Wording.of("waarde waarboven zaken worden omschreven", "value above which goods are described"))
            .from(READ, Money.ofMajor(CurrencyUnit.EUR, 10_000), citation("art. 16(2) Wwft", Check.VERIFIED));

    /** The longest time for which a ministerial rule may stand in for the decree. */
    static final Parameter<Integer> MONTHS_OF_EMERGENCY_RULE = Parameter.<Integer>of(
                    "NL-WWFT-15",
                    Wording.of(
                            "langste duur van een spoedregeling, in maanden",
                            "longest duration of an emergency rule, in months"))
            .from(READ, 6, citation("art. 15 Wwft", Check.VERIFIED));

    static final Fact<ReportTransaction, String> GOODS = Fact.told(
            Wording.of("de omschrijving van de zaken", "the description of the goods"), ReportTransaction.GOODS);

    static final YesNo<OnAsset> DUE_DILIGENCE_FAILED = YesNo.norm(
            REPORT_ALSO_NORM,
            Wording.of(
                    "het cliëntenonderzoek mislukt of de relatie eindigt, en er zijn aanwijzingen van witwassen of financieren van terrorisme",
                    "due diligence fails or the relation ends, and there are indications of money laundering or terrorist financing"),
            Standard.FINDING,
            matter -> CustodyFacts.theAsset(matter),
            OBLIGED_ENTITY);

    static final Fact<InformClient, ProtectedSecret> SECRET =
            Fact.told(Wording.of("wat wordt meegedeeld", "what is told"), InformClient.SECRET);

    static final YesNo<OnAsset> LISTED_EXCEPTION = YesNo.norm(
            "EXCEPTION_TO_SECRECY",
            Wording.of(
                    "een van de in de wet genoemde uitzonderingen op de geheimhouding doet zich voor",
                    "one of the exceptions to secrecy that the act lists applies"),
            Standard.FINDING,
            matter -> CustodyFacts.theAsset(matter),
            OBLIGED_ENTITY);

    /** One of the four secrets that the text of 2022 names. */
    static final Condition<InformClient> NAMED_SECRET = SECRET.isOneOf(
            ProtectedSecret.REPORT,
            ProtectedSecret.INFORMATION,
            ProtectedSecret.INVESTIGATION,
            ProtectedSecret.DELIBERATION);

    /** The financial intelligence unit. */
    static final Provision ART_13 = wwft("NL-WWFT-13", "art. 13 Wwft", Check.SECONDARY)
            .always(counts(
                    Wording.of("FIU-Nederland", "the financial intelligence unit"),
                    Wording.of(
                            "de eenheid die gegevens verzamelt, registreert en analyseert om te zien of zij van belang zijn voor het "
                                    + "voorkomen en opsporen van misdrijven; beheerd binnen de Nationale Politie",
                            "the unit that collects, registers and analyses data to see whether they matter for preventing and "
                                    + "detecting crime; it stands within the National Police")))
            .with(Annex.information(Wording.of(
                    "taken en plaats van de eenheid; voor een handeling volgt er niets uit",
                    "tasks and place of the unit; nothing follows for an act")));

    /** By which indicators a transaction is unusual. */
    static final Provision ART_15 = wwft("NL-WWFT-15", "art. 15 Wwft", Check.VERIFIED)
            .with(
                    Annex.figure(MONTHS_OF_EMERGENCY_RULE),
                    Annex.leftTo(
                            Wording.of(
                                    "de indicatoren staan in een besluit, bij spoed in een ministeriële regeling; of een transactie eraan voldoet, beoordeelt de instelling",
                                    "the indicators stand in a decree, in urgency in a ministerial rule; whether a transaction meets them is for the institution"),
                            MINISTER,
                            OBLIGED_ENTITY));

    /** What a report contains. */
    static final Provision ART_16_2 = wwft("NL-WWFT-16-2", "art. 16(2) Wwft", Check.VERIFIED)
            .noting(Wording.of(
                    "van de inhoud van de melding wordt alleen de omschrijving van zaken van grote waarde getoetst",
                    "of the content of a report only the description of goods of great value is tested"))
            .always(only(REPORT_TRANSACTION)
                    .where(all(
                            AssetFacts.KIND.isOneOf(
                                    AssetKind.VEHICLE, AssetKind.MOVABLE, AssetKind.REGISTERED_SHIP_OR_AIRCRAFT),
                            AssetFacts.VALUE.moreThan(Money.ofMajor(CurrencyUnit.EUR, 10_000))))
                    .when(GOODS.isStated()))
            .unknownFrom(MoneyLaunderingAct.MOVED, MoneyLaunderingAct.REPORTS_UNREAD)
            .with(
                    Annex.figure(VALUABLE_ABOVE),
                    Annex.leftTo(
                            Wording.of(
                                    "identiteiten, documenten, aard, tijd, plaats, omvang, bestemming en omstandigheden vult de instelling in",
                                    "identities, documents, nature, time, place, size, destination and circumstances are for the institution to state"),
                            OBLIGED_ENTITY));

    /** A report also when due diligence fails. */
    static final Provision ART_16_4 = wwft("NL-WWFT-16-4", "art. 16(4) Wwft", Check.VERIFIED)
            .always(owes(OBLIGED_ENTITY, DETERMINE)
                    .where(all(DeterminationFacts.NORM.is(REPORT_ALSO_NORM), DeterminationFacts.ANSWER))
                    .about(DecreeFacts.DETERMINED)
                    .until(REPORT_TRANSACTION))
            .unknownFrom(MoneyLaunderingAct.MOVED, MoneyLaunderingAct.REPORTS_UNREAD)
            .with(Annex.leftTo(
                    Wording.of(
                            "of er aanwijzingen zijn, beoordeelt de instelling",
                            "whether there are indications is for the institution"),
                    DUE_DILIGENCE_FAILED));

    /** The unit asks for data. */
    static final Provision ART_17_1 = wwft("NL-WWFT-17-1", "art. 17(1) Wwft", Check.VERIFIED)
            .always(may(FIU, REQUEST_INFORMATION))
            .unknownFrom(MoneyLaunderingAct.MOVED, MoneyLaunderingAct.REPORTS_UNREAD);

    /** The institution answers without delay. */
    static final Provision ART_17_2 = wwft("NL-WWFT-17-2", "art. 17(2) Wwft", Check.VERIFIED)
            .always(
                    owes(OBLIGED_ENTITY, REQUEST_INFORMATION)
                            .where(DeterminationFacts.BY.is(FIU))
                            .until(SUPPLY_INFORMATION),
                    may(OBLIGED_ENTITY, SUPPLY_INFORMATION))
            .unknownFrom(MoneyLaunderingAct.MOVED, MoneyLaunderingAct.REPORTS_UNREAD);

    /** A report in good faith is not used against the institution. */
    static final Provision ART_19 = wwft("NL-WWFT-19", "art. 19 Wwft", Check.VERIFIED)
            .with(Annex.leftTo(
                    Wording.of(
                            "of te goeder trouw is gemeld en wat als bewijs mag worden gebruikt, beslissen officier van justitie en rechter",
                            "whether a report was made in good faith, and what may be used as evidence, is for prosecutor and court"),
                    PUBLIC_PROSECUTOR,
                    COURT));

    /** No liability towards third persons. */
    static final Provision ART_20 = wwft("NL-WWFT-20", "art. 20 Wwft", Check.VERIFIED)
            .with(Annex.leftTo(
                    Wording.of(
                            "of in de redelijke veronderstelling is gehandeld dat aan de wet werd voldaan, beslist de burgerlijke rechter",
                            "whether the institution reasonably assumed that it complied is for the civil court"),
                    COURT));

    /** Secrecy. */
    static final Provision ART_22 = wwft("NL-WWFT-22", "art. 22 Wwft", Check.VERIFIED)
            .with(Annex.leftTo(
                    Wording.of(
                            "de geheimhoudingsplicht en haar uitzonderingen zijn niet in detail gelezen; wie gegevens heeft, beoordeelt het",
                            "the duty of secrecy and its exceptions were not read in detail; whoever holds the data judges"),
                    FIU,
                    OBLIGED_ENTITY));

    /** No tipping off. */
    static final Provision ART_23 = wwft("NL-WWFT-23", "art. 23 Wwft", Check.VERIFIED)
            .always(
                    may(OBLIGED_ENTITY, INFORM_CLIENT).when(all(NAMED_SECRET, LISTED_EXCEPTION)),
                    only(INFORM_CLIENT).where(NAMED_SECRET).when(LISTED_EXCEPTION))
            .unknownFrom(MoneyLaunderingAct.MOVED, MoneyLaunderingAct.REPORTS_UNREAD);

    /** Whether a hold is secret too was not read; it is kept secret here, as art. 23 would have it. */
    static final Provision ART_17A_REM = wwft(
                    "NL-WWFT-17A-REM", "art. 17a in conjunction with arts 20 and 23 Wwft", Check.UNVERIFIED)
            .noting(Wording.of(
                    "lezing: de geheimhouding van art. 23 geldt ook voor een aanhouding; de tekst van 2022 noemt haar niet",
                    "reading: the secrecy of art. 23 covers a hold too; the text of 2022 does not name it"))
            .from(
                    MoneyLaunderingAct.IN_FORCE,
                    may(OBLIGED_ENTITY, INFORM_CLIENT).when(all(SECRET.is(ProtectedSecret.HOLD), LISTED_EXCEPTION)),
                    only(INFORM_CLIENT).where(SECRET.is(ProtectedSecret.HOLD)).when(LISTED_EXCEPTION))
            .unknownFrom(MoneyLaunderingAct.MOVED, MoneyLaunderingAct.SUCCESSOR_UNREAD)
            .with(Annex.information(Wording.of(
                    "rechtsmiddelen tegen een aanhouding en vrijwaring van de instelling zijn niet gelezen",
                    "remedies against a hold, and the liability shield of the institution, were not read")));

    private MoneyLaunderingReports() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(
                ART_13, ART_15, ART_16_2, ART_16_4, ART_17_1, ART_17_2, ART_19, ART_20, ART_22, ART_23, ART_17A_REM);
    }

    private static Citation citation(String pinpoint, Check check) {
        return new Citation(Statutes.MONEY_LAUNDERING_ACT, pinpoint, check);
    }

    private static Provision wwft(String id, String pinpoint, Check check) {
        return Provision.of(id, citation(pinpoint, check), Nature.LAW);
    }
}
