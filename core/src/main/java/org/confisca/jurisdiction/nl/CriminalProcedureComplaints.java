package org.confisca.jurisdiction.nl;

import static org.confisca.act.proceeding.DecideComplaint.DECIDE_COMPLAINT;
import static org.confisca.act.proceeding.LodgeComplaint.LODGE_COMPLAINT;
import static org.confisca.act.proceeding.NotifyInterestedParties.NOTIFY_INTERESTED_PARTIES;
import static org.confisca.act.seizure.OrderReturn.ORDER_RETURN;
import static org.confisca.act.seizure.ReturnRoute.COMPLAINT_FOUNDED;
import static org.confisca.casefile.Office.COURT_IN_CHAMBERS;
import static org.confisca.casefile.Office.PARTY;
import static org.confisca.casefile.Ruling.FOUNDED;
import static org.confisca.casefile.Ruling.UNFOUNDED;
import static org.confisca.jurisdiction.nl.ComplaintFacts.DECIDING;
import static org.confisca.jurisdiction.nl.ComplaintFacts.KIND;
import static org.confisca.jurisdiction.nl.ComplaintFacts.LODGED_AT;
import static org.confisca.jurisdiction.nl.ComplaintFacts.LODGING;
import static org.confisca.jurisdiction.nl.ComplaintFacts.RULING;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Condition.any;
import static org.confisca.rule.Ordered.momentOfTheAct;
import static org.confisca.rule.Ordered.within;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;
import static org.confisca.time.Term.days;
import static org.confisca.time.Term.thirtyDayMonths;
import static org.confisca.time.Term.years;

import com.google.common.collect.ImmutableList;
import org.confisca.act.proceeding.ComplaintKind;
import org.confisca.act.proceeding.DecideComplaint;
import org.confisca.act.proceeding.LodgeComplaint;
import org.confisca.rule.Condition;
import org.confisca.rule.Limit;
import org.confisca.rule.Provision;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Wording;
import org.confisca.time.Term;

/**
 * Wetboek van Strafvordering (Sv), art. 552a: complaints about seizure. Text read as valid on 2025-01-01. A month is thirty
 * days (art. 136 Sv). Complaints about anything else than a seizure, and the
 * courts that hear them, are not encoded.
 */
final class CriminalProcedureComplaints {
    private static final YesNo<LodgeComplaint> PROSECUTED = LODGING.prosecuted();
    private static final YesNo<DecideComplaint> WAS_PROSECUTED = DECIDING.prosecuted();

    private static final Condition<LodgeComplaint> INTERESTED =
            any(LODGING.complainantIsPossessor(), LODGING.complainantIsOwner(), LODGING.claimsRight());
    private static final Condition<DecideComplaint> WAS_INTERESTED =
            any(DECIDING.complainantIsPossessor(), DECIDING.complainantIsOwner(), DECIDING.claimsRight());

    /** Interested parties may complain in writing; a complaint of somebody else is inadmissible. */
    static final Provision ART_552A_1 = Statutes.criminalProcedure("NL-SV-552A-1", "art. 552a(1) Sv", Check.OFFICIAL)
            .noting(Wording.of(
                    "wie geen belanghebbende is, wordt niet-ontvankelijk verklaard (HR 13-9-2005, AS8830)",
                    "whoever is no interested party is declared inadmissible (HR 13-9-2005, AS8830)"))
            .always(
                    may(PARTY, LODGE_COMPLAINT).when(all(INTERESTED, LODGING.seizureLasts())),
                    only(DECIDE_COMPLAINT)
                            .where(RULING.isOneOf(FOUNDED, UNFOUNDED))
                            .when(WAS_INTERESTED));

    /** In time after the end of the case; see {@link DutchReadings#THREE_MONTHS}. */
    static final Limit<LodgeComplaint> LODGED_IN_TIME_AFTER_END = lodgedAfterEnd(thirtyDayMonths(3));

    /** A complaint that came later is inadmissible; see {@link DutchReadings#THREE_MONTHS}. */
    static final Limit<DecideComplaint> DECIDED_AFTER_END = decidedAfterEnd(thirtyDayMonths(3));

    /** After the end of the prosecuted case: inadmissible once three months have passed. */
    static final Provision ART_552A_3 = Statutes.criminalProcedure("NL-SV-552A-3", "art. 552a(3) Sv")
            .always(LODGED_IN_TIME_AFTER_END, DECIDED_AFTER_END);

    /** Without a prosecution: within two years of the seizure, a renewed complaint too. */
    static final Provision ART_552A_4 = Statutes.criminalProcedure("NL-SV-552A-4", "art. 552a(4) Sv")
            .noting(Wording.of(
                    "geldt ook voor een hernieuwd klaagschrift (ECLI:NL:HR:2017:2861)",
                    "binds a renewed complaint too (ECLI:NL:HR:2017:2861)"))
            .always(
                    only(LODGE_COMPLAINT)
                            .where(PROSECUTED.not())
                            .when(within(momentOfTheAct(), LODGING.seizedAt(), years(2))),
                    only(DECIDE_COMPLAINT)
                            .where(all(RULING.isOneOf(FOUNDED, UNFOUNDED), WAS_PROSECUTED.not()))
                            .when(within(LODGED_AT, DECIDING.seizedAt(), years(2))));

    /** Interested parties are told of the complaint. */
    static final Provision ART_552A_5 = Statutes.criminalProcedure("NL-SV-552A-5", "art. 552a(5) Sv")
            .always(
                    owes(COURT_IN_CHAMBERS, LODGE_COMPLAINT)
                            .until(NOTIFY_INTERESTED_PARTIES)
                            .endedBy(DECIDE_COMPLAINT),
                    may(COURT_IN_CHAMBERS, NOTIFY_INTERESTED_PARTIES).when(ComplaintFacts.PENDING));

    /** The court in chambers hears the complaint in public and decides. */
    static final Provision ART_552A_7 = Statutes.criminalProcedure("NL-SV-552A-7", "art. 552a(7) Sv")
            .always(
                    owes(COURT_IN_CHAMBERS, LODGE_COMPLAINT)
                            .where(KIND.is(ComplaintKind.ORDINARY))
                            .until(DECIDE_COMPLAINT),
                    may(COURT_IN_CHAMBERS, DECIDE_COMPLAINT).when(ComplaintFacts.PENDING));

    /** A privileged professional's complaint is decided within thirty days of its receipt. */
    static final Provision ART_552A_8 = Statutes.criminalProcedure("NL-SV-552A-8", "art. 552a(8) Sv")
            .always(owes(COURT_IN_CHAMBERS, LODGE_COMPLAINT)
                    .where(KIND.is(ComplaintKind.PRIVILEGED_PROFESSIONAL))
                    .within(days(30))
                    .until(DECIDE_COMPLAINT));

    /** So is a complaint about assistance to a foreign authority. */
    static final Provision ART_552A_9 = Statutes.criminalProcedure("NL-SV-552A-9", "art. 552a(9) Sv")
            .always(owes(COURT_IN_CHAMBERS, LODGE_COMPLAINT)
                    .where(KIND.is(ComplaintKind.FOREIGN_ASSISTANCE))
                    .within(days(30))
                    .until(DECIDE_COMPLAINT));

    /** A founded complaint leads to the matching order; the test for art. 94 seizure is that of HR 2010:BL2823. */
    static final Provision ART_552A_10 = Statutes.criminalProcedure(
                    "NL-SV-552A-10", "art. 552a(10) Sv", Check.SECONDARY)
            .noting(Wording.of(
                    "maatstaf bij beslag ex art. 94: eerst of het belang van strafvordering het beslag vordert; zo "
                            + "niet, teruggave aan de beslagene, tenzij een ander redelijkerwijs rechthebbende is; bij "
                            + "art. 94a: of de verdenking bestaat en de sanctie niet hoogst onwaarschijnlijk is; klaagt een ander, of "
                            + "die buiten redelijke twijfel eigenaar is en art. 94a lid 4 of 5 zich niet voordoet (HR 30-10-2012, BX4299); lezing: ook "
                            + "een beslag dat overigens in strijd met de wet is, wordt opgeheven",
                    "test for art. 94 seizure: first whether the interest of criminal procedure requires it; if not, "
                            + "return to the person from whom it was seized, unless another can reasonably be "
                            + "regarded as entitled; for art. 94a: whether the suspicion exists and the sanction is "
                            + "not highly unlikely; if another complains, whether they own it beyond reasonable doubt "
                            + "and art. 94a(4) or (5) does not obtain (HR 30-10-2012, BX4299); reading: a seizure that is otherwise against the "
                            + "law is lifted too"))
            .always(
                    only(DECIDE_COMPLAINT)
                            .where(all(RULING.is(FOUNDED), ComplaintFacts.EVIDENTIARY))
                            .when(all(
                                    ComplaintFacts.INTEREST_OF_PROCEDURE.not(),
                                    any(
                                            all(
                                                    DECIDING.complainantIsPossessor(),
                                                    ComplaintFacts.ANOTHER_ENTITLED.not()),
                                            ComplaintFacts.COMPLAINANT_ENTITLED))),
                    only(DECIDE_COMPLAINT)
                            .where(all(RULING.is(FOUNDED), ComplaintFacts.EVIDENTIARY.not()))
                            .when(any(
                                    ComplaintFacts.SANCTION_HIGHLY_UNLIKELY,
                                    all(
                                            ComplaintFacts.COMPLAINANT_IS_ANOTHER,
                                            ComplaintFacts.OWNER_BEYOND_DOUBT,
                                            ComplaintFacts.OF_ANOTHER_AND_SEIZABLE.not()),
                                    ComplaintFacts.AGAINST_THE_LAW)),
                    owes(COURT_IN_CHAMBERS, DECIDE_COMPLAINT)
                            .where(RULING.is(FOUNDED))
                            .about(ComplaintFacts.ASSET)
                            .until(ORDER_RETURN),
                    may(COURT_IN_CHAMBERS, ORDER_RETURN)
                            .where(CustodyFacts.ROUTE.is(COMPLAINT_FOUNDED))
                            .when(CustodyFacts.COMPLAINT_FOUNDED),
                    only(ORDER_RETURN)
                            .where(CustodyFacts.ROUTE.is(COMPLAINT_FOUNDED))
                            .when(any(CustodyFacts.RECIPIENT_IS_POSSESSOR, CustodyFacts.RECIPIENT_ENTITLED)));

    private CriminalProcedureComplaints() {}

    static Limit<LodgeComplaint> lodgedAfterEnd(Term term) {
        return only(LODGE_COMPLAINT)
                .where(all(PROSECUTED, LODGING.caseEnded()))
                .when(within(momentOfTheAct(), LODGING.caseEndedAt(), term));
    }

    static Limit<DecideComplaint> decidedAfterEnd(Term term) {
        return only(DECIDE_COMPLAINT)
                .where(all(RULING.isOneOf(FOUNDED, UNFOUNDED), WAS_PROSECUTED, DECIDING.caseEnded()))
                .when(within(LODGED_AT, DECIDING.caseEndedAt(), term));
    }

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(
                ART_552A_1, ART_552A_3, ART_552A_4, ART_552A_5, ART_552A_7, ART_552A_8, ART_552A_9, ART_552A_10);
    }
}
