package org.confisca.jurisdiction.nl;

import static org.confisca.act.management.Appraise.APPRAISE;
import static org.confisca.act.management.AuthoriseDisposal.AUTHORISE_DISPOSAL;
import static org.confisca.act.management.Destroy.DESTROY;
import static org.confisca.act.management.GiveUp.GIVE_UP;
import static org.confisca.act.management.HandToCustodian.HAND_TO_CUSTODIAN;
import static org.confisca.act.management.ManagementLaw.DISPOSAL_DEEMED_AUTHORISED;
import static org.confisca.act.management.ManagementLaw.SEIZURE_RESTS_ON_PROCEEDS;
import static org.confisca.act.management.PayOutValue.PAY_OUT_VALUE;
import static org.confisca.act.management.RefuseDisposal.REFUSE_DISPOSAL;
import static org.confisca.act.management.RequestDisposal.REQUEST_DISPOSAL;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.management.UseOtherwise.USE_OTHERWISE;
import static org.confisca.act.proceeding.Determine.DETERMINE;
import static org.confisca.act.seizure.KeepForEntitled.KEEP_FOR_ENTITLED;
import static org.confisca.act.seizure.NotifyIntendedReturn.NOTIFY_INTENDED_RETURN;
import static org.confisca.act.seizure.OrderReturn.ORDER_RETURN;
import static org.confisca.act.seizure.ReleaseAgainstSecurity.RELEASE_AGAINST_SECURITY;
import static org.confisca.act.seizure.Return.RETURN;
import static org.confisca.act.seizure.ReturnRoute.TO_ENTITLED_AFTER_NOTICE;
import static org.confisca.act.seizure.ReturnRoute.TO_ENTITLED_AFTER_WAIVER;
import static org.confisca.act.seizure.ReturnRoute.TO_POSSESSOR;
import static org.confisca.act.seizure.SeizureLaw.SEIZURE_ENDED;
import static org.confisca.act.seizure.TreatAsForfeited.TREAT_AS_FORFEITED;
import static org.confisca.act.seizure.Waive.WAIVE;
import static org.confisca.casefile.Office.ASSISTANT_PROSECUTOR;
import static org.confisca.casefile.Office.CUSTODIAN;
import static org.confisca.casefile.Office.PARTY;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.fact.AssetFacts.CONFISCATED;
import static org.confisca.fact.AssetFacts.EARLY_DISPOSAL_AUTHORISED;
import static org.confisca.fact.AssetFacts.KEPT_FOR_ENTITLED;
import static org.confisca.fact.AssetFacts.RETURN_DUE;
import static org.confisca.fact.AssetFacts.SEIZED;
import static org.confisca.fact.MeasureFacts.RESTING_ON_ASSET;
import static org.confisca.jurisdiction.nl.CustodyFacts.DISPOSITION;
import static org.confisca.jurisdiction.nl.CustodyFacts.INTEREST_OF_PROCEDURE;
import static org.confisca.jurisdiction.nl.CustodyFacts.NOTICE_OF_RETURN;
import static org.confisca.jurisdiction.nl.CustodyFacts.RECIPIENT_ENTITLED;
import static org.confisca.jurisdiction.nl.CustodyFacts.ROUTE;
import static org.confisca.jurisdiction.nl.CustodyFacts.WAIVED;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Condition.any;
import static org.confisca.rule.Ordered.momentOfTheAct;
import static org.confisca.rule.Ordered.within;
import static org.confisca.rule.Words.counts;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.days;
import static org.confisca.time.Term.weeks;

import com.google.common.collect.ImmutableList;
import org.confisca.act.OnAsset;
import org.confisca.act.management.Destroy;
import org.confisca.act.management.Disposal;
import org.confisca.act.management.GiveUp;
import org.confisca.act.management.Sell;
import org.confisca.act.management.UseOtherwise;
import org.confisca.act.seizure.KeepForEntitled;
import org.confisca.act.seizure.OrderReturn;
import org.confisca.casefile.CustodianKind;
import org.confisca.casefile.Disposition;
import org.confisca.fact.AssetFacts;
import org.confisca.fact.MeasureFacts;
import org.confisca.rule.Condition;
import org.confisca.rule.Limit;
import org.confisca.rule.Owes;
import org.confisca.rule.Power;
import org.confisca.rule.Provision;
import org.confisca.source.Check;
import org.confisca.source.Wording;
import org.confisca.time.Term;

/**
 * Wetboek van Strafvordering (Sv), arts 116–119: keeping, returning, releasing and disposing of seized objects. Text read as
 * valid on 2025-01-01. Not encoded: who keeps which object (art. 118).
 */
final class CriminalProcedureCustody {

    /** Fourteen days to complain after the notice; see {@link DutchReadings#WITHIN_DAYS}. */
    static final Term TIME_TO_COMPLAIN = days(14);

    /** It was no longer there to be returned, and nobody had allowed that. */
    static final Condition<Disposal> LOST_WITHOUT_LEAVE = all(
            AssetFacts.LEFT_WHILE_OF_OTHERS, any(AssetFacts.LEFT_WHILE_SEIZED.not(), EARLY_DISPOSAL_AUTHORISED.not()));

    /** Without an interest of the procedure the seizure ends and the object goes back at once. */
    static final Provision ART_116_1 = Statutes.criminalProcedure("NL-SV-116-1", "art. 116(1) Sv")
            .always(
                    may(ASSISTANT_PROSECUTOR, ORDER_RETURN)
                            .where(ROUTE.is(TO_POSSESSOR))
                            .when(all(SEIZED, INTEREST_OF_PROCEDURE.not())),
                    may(PUBLIC_PROSECUTOR, ORDER_RETURN)
                            .where(ROUTE.is(TO_POSSESSOR))
                            .when(all(SEIZED, INTEREST_OF_PROCEDURE.not())),
                    only(ORDER_RETURN).where(ROUTE.is(TO_POSSESSOR)).when(CustodyFacts.RECIPIENT_IS_POSSESSOR),
                    owes(PUBLIC_PROSECUTOR, ORDER_RETURN)
                            .where(AssetFacts.GONE.not())
                            .until(RETURN)
                            .endedBy(PAY_OUT_VALUE),
                    may(PUBLIC_PROSECUTOR, RETURN).when(all(RETURN_DUE, CustodyFacts.RECIPIENT_AS_ORDERED)),
                    may(CUSTODIAN, RETURN).when(all(RETURN_DUE, CustodyFacts.RECIPIENT_AS_ORDERED)),
                    owes(PUBLIC_PROSECUTOR, DETERMINE)
                            .where(InterestGone.DETERMINED)
                            .about(InterestGone.STILL_SEIZED)
                            .until(ORDER_RETURN)
                            .endedBy(KEEP_FOR_ENTITLED, TREAT_AS_FORFEITED));

    /** After a written waiver: to whoever is entitled, into custody, or as if forfeited. */
    static final Provision ART_116_2 = Statutes.criminalProcedure("NL-SV-116-2", "art. 116(2) Sv")
            .always(
                    may(PARTY, WAIVE).when(MeasureFacts.LASTS),
                    only(WAIVE).when(CustodyFacts.WAIVED_BY_POSSESSOR),
                    may(ASSISTANT_PROSECUTOR, ORDER_RETURN)
                            .where(ROUTE.is(TO_ENTITLED_AFTER_WAIVER))
                            .when(all(SEIZED, WAIVED, RECIPIENT_ENTITLED)),
                    may(PUBLIC_PROSECUTOR, ORDER_RETURN)
                            .where(ROUTE.is(TO_ENTITLED_AFTER_WAIVER))
                            .when(all(SEIZED, WAIVED, RECIPIENT_ENTITLED)),
                    may(ASSISTANT_PROSECUTOR, KEEP_FOR_ENTITLED).when(all(SEIZED, WAIVED)),
                    may(PUBLIC_PROSECUTOR, KEEP_FOR_ENTITLED).when(all(SEIZED, WAIVED)),
                    may(ASSISTANT_PROSECUTOR, TREAT_AS_FORFEITED)
                            .when(all(SEIZED, WAIVED, CustodyFacts.WAIVED_AS_OWNER)),
                    may(PUBLIC_PROSECUTOR, TREAT_AS_FORFEITED).when(all(SEIZED, WAIVED, CustodyFacts.WAIVED_AS_OWNER)));

    /** After silence, to whoever is entitled. */
    static final Power<OrderReturn> RETURN_AFTER_NOTICE = returnAfterNotice(TIME_TO_COMPLAIN);

    /** After silence, kept for whoever is entitled. */
    static final Power<KeepForEntitled> KEEP_AFTER_NOTICE = keepAfterNotice(TIME_TO_COMPLAIN);

    /** Without a waiver: notice, and fourteen days' silence or an unfounded complaint. */
    static final Provision ART_116_3 = Statutes.criminalProcedure("NL-SV-116-3", "art. 116(3) Sv")
            .always(
                    may(PUBLIC_PROSECUTOR, NOTIFY_INTENDED_RETURN).when(MeasureFacts.LASTS),
                    RETURN_AFTER_NOTICE,
                    KEEP_AFTER_NOTICE);

    /** The person from whom the possessor evidently took the object may have it at once, in custody. */
    static final Provision ART_116_4 = Statutes.criminalProcedure("NL-SV-116-4", "art. 116(4) Sv")
            .noting(Wording.of(
                    "lezing: van het voornemen tot teruggave blijkt door de kennisgeving van art. 116 lid 3",
                    "reading: the notice of art. 116(3) shows the intention to return"))
            .always(may(PUBLIC_PROSECUTOR, HAND_TO_CUSTODIAN)
                    .where(CustodyFacts.CUSTODIAN.is(CustodianKind.ENTITLED_PERSON))
                    .when(all(
                            SEIZED,
                            CustodyFacts.NOTICE_GIVEN,
                            CustodyFacts.KEEPER_ENTITLED,
                            CustodyFacts.EVIDENTLY_TAKEN)));

    /** Once the entitled person is known, what was kept is returned. */
    static final Provision ART_116_5 = Statutes.criminalProcedure("NL-SV-116-5", "art. 116(5) Sv")
            .always(may(PUBLIC_PROSECUTOR, ORDER_RETURN)
                    .where(ROUTE.isOneOf(TO_ENTITLED_AFTER_WAIVER, TO_ENTITLED_AFTER_NOTICE))
                    .when(all(KEPT_FOR_ENTITLED, RECIPIENT_ENTITLED)));

    /** Nobody gains or loses a right by it. */
    static final Provision ART_116_6 = Statutes.criminalProcedure("NL-SV-116-6", "art. 116(6) Sv")
            .always(counts(
                    Wording.of("een beslissing tot teruggave of bewaring", "a decision to return or to keep an object"),
                    Wording.of(
                            "geen beslissing over wiens het voorwerp is: ieders rechten daarop blijven wat zij waren",
                            "no decision about whose the object is: everyone's rights to it stay what they were")));

    /** No disposal of what is seized without authorisation. What must be returned is not disposed of at all. */
    static final Provision ART_117_1 = Statutes.criminalProcedure("NL-SV-117-1", "art. 117(1) Sv")
            .always(only(Disposal.class).when(any(CONFISCATED, all(SEIZED, EARLY_DISPOSAL_AUTHORISED))));

    /** No sale of a dangerous object after silence; see {@link DutchReadings#DANGER_AFTER_SILENCE}. */
    static final Limit<Sell> NO_SALE_OF_DANGER =
            only(SELL).where(CustodyFacts.ONLY_DEEMED_AUTHORISED).when(CustodyFacts.DANGEROUS_AFTER_SILENCE.not());

    /** Nor is it given up. */
    static final Limit<GiveUp> NO_GIVING_UP_OF_DANGER =
            only(GIVE_UP).where(CustodyFacts.ONLY_DEEMED_AUTHORISED).when(CustodyFacts.DANGEROUS_AFTER_SILENCE.not());

    /** Nor is it used. */
    static final Limit<UseOtherwise> NO_USE_OF_DANGER = only(USE_OTHERWISE)
            .where(CustodyFacts.ONLY_DEEMED_AUTHORISED)
            .when(CustodyFacts.DANGEROUS_AFTER_SILENCE.not());

    /** Authorisation, on a closed list of grounds; dangerous objects are only destroyed. */
    static final Provision ART_117_2 = Statutes.criminalProcedure("NL-SV-117-2", "art. 117(2) Sv", Check.SECONDARY)
            .always(
                    may(PUBLIC_PROSECUTOR, AUTHORISE_DISPOSAL).when(all(SEIZED, CustodyFacts.GROUND_OF_117_2)),
                    only(AUTHORISE_DISPOSAL)
                            .where(CustodyFacts.DANGEROUS)
                            .when(DISPOSITION.is(Disposition.DESTRUCTION)),
                    NO_SALE_OF_DANGER,
                    NO_GIVING_UP_OF_DANGER,
                    NO_USE_OF_DANGER,
                    may(PUBLIC_PROSECUTOR, REFUSE_DISPOSAL),
                    may(CUSTODIAN, SELL).when(all(SEIZED, EARLY_DISPOSAL_AUTHORISED)),
                    may(CUSTODIAN, DESTROY).when(all(SEIZED, EARLY_DISPOSAL_AUTHORISED)),
                    may(CUSTODIAN, GIVE_UP).when(all(SEIZED, EARLY_DISPOSAL_AUTHORISED)),
                    may(CUSTODIAN, USE_OTHERWISE).when(all(SEIZED, EARLY_DISPOSAL_AUTHORISED)));

    /** The custodian has the value determined; a sale shows it by its price. */
    static final Provision ART_117_3 = Statutes.criminalProcedure("NL-SV-117-3", "art. 117(3) Sv")
            .always(
                    may(CUSTODIAN, APPRAISE),
                    owes(CUSTODIAN, AUTHORISE_DISPOSAL).until(APPRAISE, SELL),
                    owes(CUSTODIAN, DISPOSAL_DEEMED_AUTHORISED)
                            .about(CustodyFacts.REQUESTED)
                            .until(APPRAISE, SELL));

    /** After a sale the seizure rests on the proceeds. */
    static final Provision ART_117_4 = Statutes.criminalProcedure("NL-SV-117-4", "art. 117(4) Sv")
            .always(ensues(SELL, SEIZURE_RESTS_ON_PROCEEDS).when(CustodyFacts.SOLD_UNDER_SEIZURE));

    /** Six weeks' silence on the custodian's request. */
    static final Provision ART_117_5 = Statutes.criminalProcedure("NL-SV-117-5", "art. 117(5) Sv")
            .always(
                    may(CUSTODIAN, REQUEST_DISPOSAL).when(SEIZED),
                    runs(REQUEST_DISPOSAL, weeks(6))
                            .when(DeterminationFacts.BY.is(CUSTODIAN))
                            .stoppedBy(AUTHORISE_DISPOSAL, REFUSE_DISPOSAL, ORDER_RETURN, RETURN)
                            .onExpiry(DISPOSAL_DEEMED_AUTHORISED));

    /** What secures recovery of a sum can be given back against security. */
    static final Provision ART_118A = Statutes.criminalProcedure("NL-SV-118A", "art. 118a Sv")
            .noting(Wording.of(
                    "lezing: rust op het voorwerp ook klassiek beslag, dan kan het niet worden teruggegeven",
                    "reading: an object that is also seized under art. 94 cannot be given back"))
            .always(
                    may(PUBLIC_PROSECUTOR, RELEASE_AGAINST_SECURITY).when(all(SEIZED, CustodyFacts.ONLY_FOR_RECOVERY)),
                    ensues(RELEASE_AGAINST_SECURITY, SEIZURE_ENDED).about(RESTING_ON_ASSET));

    /** Who destroys without leave pays; see {@link DutchReadings#VALUE_WITHOUT_LEAVE}. */
    static final Owes<Destroy> DESTROYED_WITHOUT_LEAVE =
            owes(CUSTODIAN, DESTROY).when(LOST_WITHOUT_LEAVE).until(PAY_OUT_VALUE);

    /** So does who gives up without leave. */
    static final Owes<GiveUp> GIVEN_UP_WITHOUT_LEAVE =
            owes(CUSTODIAN, GIVE_UP).when(LOST_WITHOUT_LEAVE).until(PAY_OUT_VALUE);

    /** So does who uses without leave. */
    static final Owes<UseOtherwise> USED_WITHOUT_LEAVE =
            owes(CUSTODIAN, USE_OTHERWISE).when(LOST_WITHOUT_LEAVE).until(PAY_OUT_VALUE);

    /** What can no longer be returned is paid for: the price, or what it would have fetched. */
    static final Provision ART_119_2 = Statutes.criminalProcedure("NL-SV-119-2", "art. 119(2) Sv")
            .noting(Wording.of(
                    "wettelijke rente komt erbij en wordt niet berekend",
                    "statutory interest is added and not computed"))
            .always(
                    owes(CUSTODIAN, ORDER_RETURN).where(AssetFacts.GONE).until(PAY_OUT_VALUE),
                    DESTROYED_WITHOUT_LEAVE,
                    GIVEN_UP_WITHOUT_LEAVE,
                    USED_WITHOUT_LEAVE,
                    may(CUSTODIAN, PAY_OUT_VALUE)
                            .when(all(AssetFacts.GONE, AssetFacts.RETURNED.not(), AssetFacts.VALUE_OWED_BY_CUSTODIAN)),
                    only(PAY_OUT_VALUE)
                            .where(all(AssetFacts.VALUE_OWED_BY_CUSTODIAN, CustodyFacts.SOLD))
                            .when(all(
                                    CustodyFacts.PAID_OUT.atMost(CustodyFacts.PRICE),
                                    CustodyFacts.PRICE.atMost(CustodyFacts.PAID_OUT))));

    private CriminalProcedureCustody() {}

    static Power<OrderReturn> returnAfterNotice(Term toComplain) {
        return may(PUBLIC_PROSECUTOR, ORDER_RETURN)
                .where(ROUTE.is(TO_ENTITLED_AFTER_NOTICE))
                .when(all(SEIZED, CustodyFacts.NOTICE_GIVEN, silentOrFailed(toComplain), RECIPIENT_ENTITLED));
    }

    static Power<KeepForEntitled> keepAfterNotice(Term toComplain) {
        return may(PUBLIC_PROSECUTOR, KEEP_FOR_ENTITLED)
                .when(all(SEIZED, CustodyFacts.NOTICE_GIVEN, silentOrFailed(toComplain)));
    }

    /** Silence until the time was over, or a complaint that failed. */
    private static Condition<OnAsset> silentOrFailed(Term toComplain) {
        return any(
                all(
                        any(
                                CustodyFacts.POSSESSOR_COMPLAINED.not(),
                                Condition.<OnAsset>all(
                                                within(CustodyFacts.POSSESSORS_COMPLAINT, NOTICE_OF_RETURN, toComplain))
                                        .not()),
                        Condition.<OnAsset>all(within(momentOfTheAct(), NOTICE_OF_RETURN, toComplain))
                                .not()),
                CustodyFacts.POSSESSORS_COMPLAINT_FAILED);
    }

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(
                ART_116_1, ART_116_2, ART_116_3, ART_116_4, ART_116_5, ART_116_6, ART_117_1, ART_117_2, ART_117_3,
                ART_117_4, ART_117_5, ART_118A, ART_119_2);
    }
}
