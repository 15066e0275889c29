package org.confisca.jurisdiction.nl;

import static org.confisca.act.management.Destroy.DESTROY;
import static org.confisca.act.management.GiveUp.GIVE_UP;
import static org.confisca.act.management.PayOutValue.PAY_OUT_VALUE;
import static org.confisca.act.management.UseOtherwise.USE_OTHERWISE;
import static org.confisca.act.seizure.AuthoriseSeizure.AUTHORISE_SEIZURE;
import static org.confisca.act.seizure.ConfirmAuthorisation.CONFIRM_AUTHORISATION;
import static org.confisca.act.seizure.OrderReturn.ORDER_RETURN;
import static org.confisca.act.seizure.ReportSeizure.REPORT_SEIZURE;
import static org.confisca.act.seizure.Return.RETURN;
import static org.confisca.act.seizure.Seize.SEIZE;
import static org.confisca.act.seizure.SeizeConservatory.SEIZE_CONSERVATORY;
import static org.confisca.act.seizure.SeizureLaw.SEIZURE_ENDED;
import static org.confisca.act.seizure.ServeAuthorisation.SERVE_AUTHORISATION;
import static org.confisca.act.seizure.TreatAsForfeited.TREAT_AS_FORFEITED;
import static org.confisca.casefile.AssetKind.BANK_BALANCE;
import static org.confisca.casefile.AssetKind.CLAIM;
import static org.confisca.casefile.AssetKind.IMMOVABLE;
import static org.confisca.casefile.AssetKind.REGISTERED_SHIP_OR_AIRCRAFT;
import static org.confisca.casefile.AssetKind.SECURITY;
import static org.confisca.casefile.OffenceStatus.CHARGED;
import static org.confisca.casefile.OffenceStatus.CONVICTED;
import static org.confisca.casefile.OffenceStatus.SUSPECTED;
import static org.confisca.casefile.Office.EXAMINING_MAGISTRATE;
import static org.confisca.casefile.Office.INVESTIGATING_OFFICER;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.casefile.Purpose.COMPENSATION;
import static org.confisca.casefile.Purpose.DEPRIVATION;
import static org.confisca.casefile.Purpose.FINE;
import static org.confisca.fact.MeasureFacts.RESTING_ON_ASSET;
import static org.confisca.jurisdiction.nl.SeizureFacts.AUTHORISED_IN_WRITING;
import static org.confisca.jurisdiction.nl.SeizureFacts.AUTHORISED_MAXIMUM;
import static org.confisca.jurisdiction.nl.SeizureFacts.AUTHORISED_ORALLY;
import static org.confisca.jurisdiction.nl.SeizureFacts.CRIME;
import static org.confisca.jurisdiction.nl.SeizureFacts.FINE_CATEGORY;
import static org.confisca.jurisdiction.nl.SeizureFacts.MAXIMUM;
import static org.confisca.jurisdiction.nl.SeizureFacts.PURPOSE;
import static org.confisca.jurisdiction.nl.SeizureFacts.RELATION;
import static org.confisca.jurisdiction.nl.SeizureFacts.STATUS;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Words.counts;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;

import com.google.common.collect.ImmutableList;
import org.confisca.act.OnAuthorisation;
import org.confisca.act.seizure.AuthoriseSeizure;
import org.confisca.act.seizure.OrderReturn;
import org.confisca.casefile.Authorisation;
import org.confisca.casefile.AuthorisationForm;
import org.confisca.casefile.Relation;
import org.confisca.fact.AssetFacts;
import org.confisca.rule.Ensues;
import org.confisca.rule.Fact;
import org.confisca.rule.Provision;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * Wetboek van Strafvordering (Sv), Book 1 Title IV: seizure and its authorisation (arts 94–94c, 103, 134). Text read as
 * valid on 2025-01-01.
 */
final class CriminalProcedureSeizure {

    /** How an authorisation is given. */
    static final Fact<AuthoriseSeizure, AuthorisationForm> FORM =
            Fact.told(Wording.of("de vorm van de machtiging", "the form of the authorisation"), AuthoriseSeizure.FORM);

    /** An oral authorisation has not been confirmed yet. */
    static final YesNo<OnAuthorisation> ORAL_AND_UNCONFIRMED = YesNo.onRecord(
            Wording.of(
                    "de machtiging is mondeling en nog niet bevestigd",
                    "the authorisation is oral and not confirmed yet"),
            new Supply.EarlierAct(AUTHORISE_SEIZURE),
            matter -> matter.value(OnAuthorisation.AUTHORISATION)
                    .flatMap(matter.file().authorisations()::find)
                    .map(CriminalProcedureSeizure::isOralAndUnconfirmed));

    /** What seizure is. */
    static final Provision ART_134_1 = Statutes.criminalProcedure("NL-SV-134-1", "art. 134(1) Sv")
            .always(counts(
                    Wording.of("inbeslagneming", "seizure"),
                    Wording.of(
                            "het onder zich nemen of gaan houden van een voorwerp ten behoeve van de strafvordering",
                            "taking or keeping an object for the purpose of criminal procedure")));

    /** A month is thirty days, wherever this code counts in months. */
    static final Provision ART_136 = Statutes.criminalProcedure("NL-SV-136", "art. 136 Sv")
            .always(
                    counts(
                            Wording.of("een maand", "a month"),
                            Wording.of(
                                    "een tijd van dertig dagen; een dag is vierentwintig uren, behalve voor de Algemene "
                                            + "termijnenwet",
                                    "a time of thirty days; a day is twenty-four hours, save for the General Time Limits Act")));

    /** Objects that bring out the truth or show gain. */
    static final Provision ART_94_1 = Statutes.criminalProcedure("NL-SV-94-1", "art. 94(1) Sv")
            .always(
                    may(INVESTIGATING_OFFICER, SEIZE).when(SeizureFacts.FOR_TRUTH_OR_GAIN),
                    may(PUBLIC_PROSECUTOR, SEIZE).when(SeizureFacts.FOR_TRUTH_OR_GAIN),
                    may(EXAMINING_MAGISTRATE, SEIZE).when(SeizureFacts.FOR_TRUTH_OR_GAIN),
                    only(SEIZE).when(SeizureFacts.FOR_RECOVERY.not()));

    /** Objects that may be forfeited or withdrawn from circulation. */
    static final Provision ART_94_2 = Statutes.criminalProcedure("NL-SV-94-2", "art. 94(2) Sv")
            .always(
                    may(INVESTIGATING_OFFICER, SEIZE).when(SeizureFacts.FOR_FORFEITURE_OR_WITHDRAWAL),
                    may(PUBLIC_PROSECUTOR, SEIZE).when(SeizureFacts.FOR_FORFEITURE_OR_WITHDRAWAL),
                    may(EXAMINING_MAGISTRATE, SEIZE).when(SeizureFacts.FOR_FORFEITURE_OR_WITHDRAWAL));

    /** The notice of seizure goes to the assistant prosecutor as soon as possible. */
    static final Provision ART_94_3 = Statutes.criminalProcedure("NL-SV-94-3", "art. 94(3) Sv")
            .always(
                    owes(INVESTIGATING_OFFICER, SEIZE).until(REPORT_SEIZURE).endedBy(SEIZURE_ENDED),
                    may(INVESTIGATING_OFFICER, REPORT_SEIZURE));

    /** Conservatory seizure for a fine. The ceiling is case law, known from a secondary source. */
    static final Provision ART_94A_1 = Provision.of(
                    "NL-SV-94A-1",
                    new Citation(Statutes.CODE_OF_CRIMINAL_PROCEDURE, "art. 94a(1) Sv", Check.SECONDARY),
                    org.confisca.rule.Nature.LAW)
            .noting(Wording.of(
                    "de tekst is gelezen; dat het wettelijk maximum de grens is, staat in HR 2006:AU4691",
                    "the text was read; that the statutory maximum is the ceiling is case law (HR 2006:AU4691)"))
            .always(
                    may(PUBLIC_PROSECUTOR, SEIZE_CONSERVATORY)
                            .where(PURPOSE.is(FINE))
                            .when(all(CRIME, FINE_CATEGORY.atLeast(5), STATUS.isOneOf(SUSPECTED, CHARGED))),
                    only(SEIZE_CONSERVATORY)
                            .where(all(PURPOSE.is(FINE), SeizureFacts.OF_LEGAL_PERSON.not()))
                            .when(MAXIMUM.atMost(SeizureFacts.MAXIMUM_FINE)));

    /** Conservatory seizure for deprivation of gain. */
    static final Provision ART_94A_2 = Statutes.criminalProcedure("NL-SV-94A-2", "art. 94a(2) Sv")
            .always(may(PUBLIC_PROSECUTOR, SEIZE_CONSERVATORY)
                    .where(PURPOSE.is(DEPRIVATION))
                    .when(all(CRIME, FINE_CATEGORY.atLeast(5), STATUS.isOneOf(SUSPECTED, CHARGED, CONVICTED))));

    /** Conservatory seizure for a victim. */
    static final Provision ART_94A_3 = Statutes.criminalProcedure("NL-SV-94A-3", "art. 94a(3) Sv")
            .always(may(PUBLIC_PROSECUTOR, SEIZE_CONSERVATORY)
                    .where(PURPOSE.is(COMPENSATION))
                    .when(all(CRIME, FINE_CATEGORY.atLeast(4), STATUS.isOneOf(SUSPECTED, CHARGED))));

    /** Objects of another person, sheltered from recovery. */
    static final Provision ART_94A_4 = Statutes.criminalProcedure("NL-SV-94A-4", "art. 94a(4) Sv")
            .always(
                    only(SEIZE_CONSERVATORY).where(RELATION.is(Relation.OWN)).when(SeizureFacts.OWNED_BY_SUSPECT),
                    only(SEIZE_CONSERVATORY)
                            .where(RELATION.is(Relation.SHELTERED))
                            .when(all(SeizureFacts.EVIDENT_PURPOSE, SeizureFacts.OTHER_KNEW)));

    /** Other objects of that person, up to the value of what was sheltered. */
    static final Provision ART_94A_5 = Statutes.criminalProcedure("NL-SV-94A-5", "art. 94a(5) Sv")
            .always(only(SEIZE_CONSERVATORY)
                    .where(RELATION.is(Relation.OF_SHELTERER))
                    .when(SeizureFacts.OTHER_OBJECTS.atMost(SeizureFacts.SHELTERED_OBJECTS)));

    /** What can be seized. */
    static final Provision ART_94A_6 = Statutes.criminalProcedure("NL-SV-94A-6", "art. 94a(6) Sv")
            .always(counts(
                    Wording.of("voorwerpen", "objects"),
                    Wording.of("alle zaken en alle vermogensrechten", "all things and all property rights")));

    /** The seizure states the most for which it is laid. */
    static final Provision ART_94C = Statutes.criminalProcedure("NL-SV-94C", "art. 94c(b) Sv")
            .always(only(SEIZE_CONSERVATORY).when(MAXIMUM.isStated()));

    /** Leave of the examining magistrate, in writing. */
    static final Provision ART_103_1 = Statutes.criminalProcedure("NL-SV-103-1", "art. 103(1) Sv", Check.OFFICIAL)
            .always(
                    may(EXAMINING_MAGISTRATE, AUTHORISE_SEIZURE),
                    only(SEIZE_CONSERVATORY)
                            .when(AUTHORISED_IN_WRITING.unless(
                                    all(SeizureFacts.RED_HANDED, AUTHORISED_ORALLY),
                                    Statutes.criminalProcedureArticle("art. 103(3) Sv"))),
                    only(SEIZE_CONSERVATORY)
                            .where(SeizureFacts.AUTHORISATION_NAMES_MAXIMUM)
                            .when(MAXIMUM.atMost(AUTHORISED_MAXIMUM)));

    /** The authorisation is served as soon as possible. */
    static final Provision ART_103_2 = Statutes.criminalProcedure("NL-SV-103-2", "art. 103(2) Sv")
            .always(
                    owes(PUBLIC_PROSECUTOR, AUTHORISE_SEIZURE).until(SERVE_AUTHORISATION),
                    may(PUBLIC_PROSECUTOR, SERVE_AUTHORISATION));

    /** An oral authorisation is put in writing afterwards. */
    static final Provision ART_103_3 = Statutes.criminalProcedure("NL-SV-103-3", "art. 103(3) Sv")
            .always(
                    owes(EXAMINING_MAGISTRATE, AUTHORISE_SEIZURE)
                            .where(FORM.is(AuthorisationForm.ORAL))
                            .until(CONFIRM_AUTHORISATION),
                    may(EXAMINING_MAGISTRATE, CONFIRM_AUTHORISATION).when(ORAL_AND_UNCONFIRMED));

    /** The oral route is closed for claims, registered goods and the like (art. 94b). */
    static final Provision ART_103_4 = Statutes.criminalProcedure("NL-SV-103-4", "art. 103(4) Sv")
            .always(only(SEIZE_CONSERVATORY)
                    .where(AssetFacts.KIND.isOneOf(
                            BANK_BALANCE, CLAIM, SECURITY, IMMOVABLE, REGISTERED_SHIP_OR_AIRCRAFT))
                    .when(AUTHORISED_IN_WRITING));

    /** Registered shares and immovables take a bailiff. */
    static final Provision ART_103_5 = Statutes.criminalProcedure("NL-SV-103-5", "art. 103(5) Sv")
            .always(only(SEIZE_CONSERVATORY)
                    .where(AssetFacts.KIND.isOneOf(SECURITY, IMMOVABLE))
                    .when(SeizureFacts.BY_BAILIFF));

    /** The order to return ends the seizure; see {@link DutchReadings#END_OF_SEIZURE}. */
    static final Ensues<OrderReturn> ORDER_ENDS_SEIZURE =
            ensues(ORDER_RETURN, SEIZURE_ENDED).about(RESTING_ON_ASSET);

    /** What ends a seizure. */
    static final Provision ART_134_2 = Statutes.criminalProcedure("NL-SV-134-2", "art. 134(2) Sv")
            .always(
                    ORDER_ENDS_SEIZURE,
                    ensues(RETURN, SEIZURE_ENDED).about(RESTING_ON_ASSET),
                    ensues(PAY_OUT_VALUE, SEIZURE_ENDED).about(RESTING_ON_ASSET),
                    ensues(TREAT_AS_FORFEITED, SEIZURE_ENDED).about(RESTING_ON_ASSET),
                    ensues(DESTROY, SEIZURE_ENDED)
                            .when(all(AssetFacts.LEFT_WHILE_SEIZED, AssetFacts.EARLY_DISPOSAL_AUTHORISED))
                            .about(RESTING_ON_ASSET),
                    ensues(GIVE_UP, SEIZURE_ENDED)
                            .when(all(AssetFacts.LEFT_WHILE_SEIZED, AssetFacts.EARLY_DISPOSAL_AUTHORISED))
                            .about(RESTING_ON_ASSET),
                    ensues(USE_OTHERWISE, SEIZURE_ENDED)
                            .when(all(AssetFacts.LEFT_WHILE_SEIZED, AssetFacts.EARLY_DISPOSAL_AUTHORISED))
                            .about(RESTING_ON_ASSET));

    /** Returning takes the formalities too. */
    static final Provision ART_134_3 = Statutes.criminalProcedure("NL-SV-134-3", "art. 134(3) Sv")
            .always(
                    counts(
                            Wording.of("teruggave", "return"),
                            Wording.of(
                                    "ook het verrichten van de formaliteiten die het einde van het beslag vereist, zoals "
                                            + "doorhaling in een register",
                                    "also the formalities that the end of the seizure takes, such as deletion from a register")));

    private CriminalProcedureSeizure() {}

    private static boolean isOralAndUnconfirmed(Authorisation given) {
        return given.form() == AuthorisationForm.ORAL && given.confirmedAt().isEmpty();
    }

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(
                ART_94_1, ART_94_2, ART_94_3, ART_94A_1, ART_94A_2, ART_94A_3, ART_94A_4, ART_94A_5, ART_94A_6, ART_94C,
                ART_103_1, ART_103_2, ART_103_3, ART_103_4, ART_103_5, ART_134_1, ART_134_2, ART_134_3, ART_136);
    }
}
