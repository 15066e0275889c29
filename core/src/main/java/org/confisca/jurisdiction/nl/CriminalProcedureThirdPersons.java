package org.confisca.jurisdiction.nl;

import static org.confisca.act.execution.Remit.REMIT;
import static org.confisca.act.management.AuthoriseDisposal.AUTHORISE_DISPOSAL;
import static org.confisca.act.management.Destroy.DESTROY;
import static org.confisca.act.management.GiveUp.GIVE_UP;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.management.UseOtherwise.USE_OTHERWISE;
import static org.confisca.act.proceeding.Appeal.APPEAL;
import static org.confisca.act.proceeding.DecideObjection.DECIDE_OBJECTION;
import static org.confisca.act.proceeding.ObjectToConfiscation.OBJECT_TO_CONFISCATION;
import static org.confisca.act.proceeding.ProceedingLaw.BECAME_FINAL;
import static org.confisca.act.proceeding.ProceedingLaw.CONFISCATION_REVOKED;
import static org.confisca.act.proceeding.ProceedingLaw.REMEDY_EXPIRED;
import static org.confisca.act.proceeding.ServeDecision.SERVE_DECISION;
import static org.confisca.act.proceeding.WithdrawAppeal.WITHDRAW_APPEAL;
import static org.confisca.act.reuse.GrantReuse.GRANT_REUSE;
import static org.confisca.act.seizure.OrderReturn.ORDER_RETURN;
import static org.confisca.act.seizure.Return.RETURN;
import static org.confisca.casefile.Office.COURT_IN_CHAMBERS;
import static org.confisca.casefile.Office.CUSTODIAN;
import static org.confisca.casefile.Office.PARTY;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.casefile.Ruling.FOUNDED;
import static org.confisca.casefile.Ruling.UNFOUNDED;
import static org.confisca.fact.AssetFacts.CONFISCATED_BY_DECISION;
import static org.confisca.fact.AssetFacts.EARLY_DISPOSAL_AUTHORISED;
import static org.confisca.fact.DecisionFacts.AGAINST_COMPLAINT_RULING;
import static org.confisca.fact.DecisionFacts.COMPLAINT_RULING_SERVED;
import static org.confisca.fact.DecisionFacts.CONFISCATION_FINAL_SINCE;
import static org.confisca.jurisdiction.nl.CriminalProcedureRemedies.AVAILABLE;
import static org.confisca.jurisdiction.nl.CriminalProcedureRemedies.OF_PROSECUTION;
import static org.confisca.jurisdiction.nl.CriminalProcedureRemedies.REMEDY_OF_PARTY_SERVED;
import static org.confisca.jurisdiction.nl.CriminalProcedureRemedies.TIME_DOES_NOT_RUN_YET;
import static org.confisca.jurisdiction.nl.ObjectionFacts.DECIDING;
import static org.confisca.jurisdiction.nl.ObjectionFacts.LODGED_AT;
import static org.confisca.jurisdiction.nl.ObjectionFacts.LODGING;
import static org.confisca.jurisdiction.nl.ObjectionFacts.RULING;
import static org.confisca.jurisdiction.nl.RevocationFacts.COMPLAINT_PENDING;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Condition.any;
import static org.confisca.rule.Ordered.momentOfTheAct;
import static org.confisca.rule.Ordered.within;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.days;
import static org.confisca.time.Term.thirtyDayMonths;

import com.google.common.collect.ImmutableList;
import org.confisca.act.OnAsset;
import org.confisca.act.management.Disposal;
import org.confisca.act.proceeding.DecideObjection;
import org.confisca.act.proceeding.ObjectToConfiscation;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.casefile.PartyKind;
import org.confisca.casefile.RemedyId;
import org.confisca.rule.Condition;
import org.confisca.rule.Provision;
import org.confisca.rule.Roster;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;

/**
 * Wetboek van Strafvordering (Sv), arts 552b, 552d, 552e(2) and 552g: third persons whose objects a decision confiscated. Text read as
 * valid on 2025-01-01. A month is thirty days (art. 136 Sv).
 */
final class CriminalProcedureThirdPersons {
    private static final YesNo<ObjectToConfiscation> ENFORCEABLE = LODGING.enforceable();

    static final Roster<DecideObjection, RemedyId> REMEDY_OF_PROSECUTION = Roster.of(
            Wording.of("het rechtsmiddel van het openbaar ministerie", "the remedy of the prosecution"),
            matter -> matter.value(DecideObjection.DECISION)
                    .flatMap(decision -> matter.value(DecideObjection.APPELLANTS)
                            .map(parties -> parties.stream()
                                    .filter(party ->
                                            matter.file().parties().get(party).kind() == PartyKind.PUBLIC_PROSECUTION)
                                    .map(party -> new RemedyId(decision.value() + "/" + party.value()))
                                    .collect(ImmutableList.toImmutableList()))));

    /** A third person complains about the confiscation of what is that person's; if well founded, it is revoked. */
    static final Provision ART_552B = Statutes.criminalProcedure("NL-SV-552B", "art. 552b Sv")
            .noting(Wording.of(
                    "drie maanden zijn negentig dagen (art. 136 Sv); lezing: herroepen is de verbeurdverklaring pas als de "
                            + "uitspraak op het klaagschrift onherroepelijk is (art. 6:1:16 lid 1 Sv), en het verbeurde gaat "
                            + "naar wie redelijkerwijs rechthebbende is; vervanging door onttrekking aan het verkeer is niet "
                            + "uitgewerkt",
                    "three months are ninety days (art. 136 Sv); reading: the confiscation is revoked only when the ruling "
                            + "on the complaint is final (art. 6:1:16(1) Sv), and what was confiscated goes to whoever "
                            + "can reasonably be regarded as entitled; withdrawal from circulation in its place is not "
                            + "encoded"))
            .always(
                    may(PARTY, OBJECT_TO_CONFISCATION)
                            .when(all(
                                    ENFORCEABLE,
                                    LODGING.isThirdPerson(),
                                    any(LODGING.complainantIsOwner(), LODGING.claimsRight()))),
                    only(OBJECT_TO_CONFISCATION)
                            .where(ENFORCEABLE)
                            .when(within(momentOfTheAct(), LODGING.enforceableSince(), thirtyDayMonths(3))),
                    only(OBJECT_TO_CONFISCATION)
                            .where(LODGING.seizedWhenConfiscated().not())
                            .when(all(
                                    LODGING.estimatePaid().not(),
                                    LODGING.estimateCollected().not())),
                    may(COURT_IN_CHAMBERS, DECIDE_OBJECTION).when(ObjectionFacts.PENDING),
                    only(DECIDE_OBJECTION)
                            .where(RULING.isOneOf(FOUNDED, UNFOUNDED))
                            .when(all(
                                    DECIDING.isThirdPerson(),
                                    within(LODGED_AT, DECIDING.enforceableSince(), thirtyDayMonths(3)))),
                    only(DECIDE_OBJECTION)
                            .where(all(
                                    RULING.isOneOf(FOUNDED, UNFOUNDED),
                                    DECIDING.seizedWhenConfiscated().not()))
                            .when(all(
                                    DECIDING.estimatePaid().not(),
                                    DECIDING.estimateCollected().not())),
                    ensues(BECAME_FINAL, CONFISCATION_REVOKED)
                            .when(RevocationFacts.FOUNDED_FOR_GOOD)
                            .about(RevocationFacts.REVOKED),
                    owes(COURT_IN_CHAMBERS, CONFISCATION_REVOKED)
                            .about(RevocationFacts.TO_BE_RETURNED)
                            .until(ORDER_RETURN),
                    may(COURT_IN_CHAMBERS, ORDER_RETURN)
                            .where(CustodyFacts.ROUTE.is(ReturnRoute.CONFISCATION_REVOKED))
                            .when(RevocationFacts.CONFISCATION_REVOKED),
                    only(ORDER_RETURN)
                            .where(CustodyFacts.ROUTE.is(ReturnRoute.CONFISCATION_REVOKED))
                            .when(CustodyFacts.RECIPIENT_ENTITLED));

    /** Cassation against the ruling: fourteen days, for the prosecution from its date, for the complainant from service. */
    static final Provision ART_552D = Statutes.criminalProcedure("NL-SV-552D", "art. 552d Sv")
            .noting(Wording.of(
                    "uitgewerkt voor uitspraken op een klaagschrift van een derde (art. 552b Sv); cassatie tegen een "
                            + "uitspraak op een klaagschrift over beslag (art. 552a Sv) niet",
                    "encoded for rulings on a complaint of a third person (art. 552b Sv); cassation against a ruling on a "
                            + "complaint about a seizure (art. 552a Sv) is not"))
            .always(
                    may(PARTY, APPEAL).when(all(AVAILABLE, OF_PROSECUTION.not(), AGAINST_COMPLAINT_RULING)),
                    may(PUBLIC_PROSECUTOR, APPEAL).when(all(AVAILABLE, OF_PROSECUTION, AGAINST_COMPLAINT_RULING)),
                    runs(DECIDE_OBJECTION, days(14))
                            .about(REMEDY_OF_PROSECUTION)
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED),
                    runs(SERVE_DECISION, days(14))
                            .when(all(TIME_DOES_NOT_RUN_YET, COMPLAINT_RULING_SERVED))
                            .about(REMEDY_OF_PARTY_SERVED)
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED));

    /** An object that was confiscated with an allowance goes back once a paid allowance is repaid to the State. */
    static final Provision ART_552E_2 = Statutes.criminalProcedure("NL-SV-552E-2", "art. 552e(2) Sv")
            .always(only(RETURN).where(RevocationFacts.ALLOWANCE_GRANTED).when(RevocationFacts.NO_ALLOWANCE_KEPT));

    /** For three months after it became final, a third person can still attack a confiscation (art. 552b(2)). */
    static final Condition<OnAsset> THIRD_PARTY_TERM_OVER = Condition.<OnAsset>all(
                    within(momentOfTheAct(), CONFISCATION_FINAL_SINCE, thirtyDayMonths(3)))
            .not();

    /** While a confiscation can still be revoked, the State treats the object as seized. */
    static final Provision ART_552G = Statutes.criminalProcedure(
                    "NL-SV-552G", "art. 552g in conjunction with arts 117 and 552b(2) Sv")
            .always(
                    only(Disposal.class)
                            .where(CONFISCATED_BY_DECISION)
                            .when(any(all(THIRD_PARTY_TERM_OVER, COMPLAINT_PENDING.not()), EARLY_DISPOSAL_AUTHORISED)),
                    only(GRANT_REUSE)
                            .where(CONFISCATED_BY_DECISION)
                            .when(all(THIRD_PARTY_TERM_OVER, COMPLAINT_PENDING.not())),
                    may(PUBLIC_PROSECUTOR, AUTHORISE_DISPOSAL)
                            .when(all(CONFISCATED_BY_DECISION, CustodyFacts.GROUND_OF_117_2)),
                    may(CUSTODIAN, SELL).when(all(CONFISCATED_BY_DECISION, EARLY_DISPOSAL_AUTHORISED)),
                    may(CUSTODIAN, DESTROY).when(all(CONFISCATED_BY_DECISION, EARLY_DISPOSAL_AUTHORISED)),
                    may(CUSTODIAN, GIVE_UP).when(all(CONFISCATED_BY_DECISION, EARLY_DISPOSAL_AUTHORISED)),
                    may(CUSTODIAN, USE_OTHERWISE).when(all(CONFISCATED_BY_DECISION, EARLY_DISPOSAL_AUTHORISED)),
                    only(REMIT)
                            .where(CONFISCATED_BY_DECISION)
                            .when(all(THIRD_PARTY_TERM_OVER, COMPLAINT_PENDING.not())));

    private CriminalProcedureThirdPersons() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(ART_552B, ART_552D, ART_552E_2, ART_552G);
    }
}
