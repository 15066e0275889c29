package org.confisca.jurisdiction.nl;

import static org.confisca.act.confiscation.ConfiscationLaw.PACKAGING_INCLUDED;
import static org.confisca.act.confiscation.GrantAllowance.GRANT_ALLOWANCE;
import static org.confisca.act.confiscation.WithdrawFromCirculation.WITHDRAW_FROM_CIRCULATION;
import static org.confisca.act.management.Destroy.DESTROY;
import static org.confisca.act.management.GiveUp.GIVE_UP;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.proceeding.Determine.DETERMINE;
import static org.confisca.act.reuse.GrantReuse.GRANT_REUSE;
import static org.confisca.casefile.OffenceStatus.ACQUITTED;
import static org.confisca.casefile.OffenceStatus.CONVICTED;
import static org.confisca.casefile.OffenceStatus.SUSPECTED;
import static org.confisca.casefile.Office.COURT;
import static org.confisca.casefile.Office.COURT_IN_CHAMBERS;
import static org.confisca.casefile.Office.CUSTODIAN;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.casefile.WithdrawalGround.FOUND;
import static org.confisca.casefile.WithdrawalRoute.CONVICTION;
import static org.confisca.casefile.WithdrawalRoute.NO_PENALTY;
import static org.confisca.casefile.WithdrawalRoute.OFFENCE_ESTABLISHED;
import static org.confisca.casefile.WithdrawalRoute.PENALTY_ORDER;
import static org.confisca.casefile.WithdrawalRoute.SEPARATE_ORDER;
import static org.confisca.fact.AssetFacts.SEIZED;
import static org.confisca.jurisdiction.nl.WithdrawalFacts.GROUND;
import static org.confisca.jurisdiction.nl.WithdrawalFacts.OFFENCE;
import static org.confisca.jurisdiction.nl.WithdrawalFacts.ROUTE;
import static org.confisca.jurisdiction.nl.WithdrawalFacts.WITHDRAWN;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Condition.any;
import static org.confisca.rule.Words.counts;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;

import com.google.common.collect.ImmutableList;
import org.confisca.act.confiscation.WithdrawFromCirculation;
import org.confisca.casefile.DecisionKind;
import org.confisca.rule.Provision;
import org.confisca.source.Check;
import org.confisca.source.Wording;

/**
 * Wetboek van Strafrecht (Sr), arts 36b–36d: withdrawal from circulation (onttrekking aan het verkeer), a measure against
 * dangerous objects whoever owns them. Texts of 2008 to 2015 were read; no later consolidated text was found. How a separate
 * order comes about is in art. 552f Sv.
 */
final class CriminalCodeWithdrawal {
    static final String DISPROPORTIONATE_NORM = "WITHDRAWAL_HITS_DISPROPORTIONATELY";

    /** What is seized may be withdrawn, by one of five routes; what was withdrawn does not come back into circulation. */
    static final Provision ART_36B_1 = Statutes.criminalCode("NL-SR-36B-1", "art. 36b(1) Sr", Check.VERIFIED)
            .noting(Wording.of(
                    "lezing: de onttrekking bij een uitspraak is daarvan een deel; is die onherroepelijk, dan kan zij er "
                            + "niet meer bij; wat onttrokken is wordt niet verkocht, prijsgegeven of herbestemd, want dan "
                            + "was het weer in het verkeer; verzet tegen een strafbeschikking (art. 257e Sv) is niet "
                            + "uitgewerkt",
                    "reading: a withdrawal with a judgment is part of it; once that is final it can no longer be added; "
                            + "what was withdrawn is not sold, given up or reused, for that would bring it back into "
                            + "circulation; an objection against a penalty order (art. 257e Sv) is not encoded"))
            .always(
                    may(COURT, WITHDRAW_FROM_CIRCULATION)
                            .where(ROUTE.isOneOf(CONVICTION, NO_PENALTY))
                            .when(OFFENCE.status().is(CONVICTED)),
                    may(COURT, WITHDRAW_FROM_CIRCULATION)
                            .where(ROUTE.is(OFFENCE_ESTABLISHED))
                            .when(all(OFFENCE.status().is(ACQUITTED), WithdrawalFacts.OFFENCE_WAS_COMMITTED)),
                    may(COURT_IN_CHAMBERS, WITHDRAW_FROM_CIRCULATION)
                            .where(ROUTE.is(SEPARATE_ORDER))
                            .when(WithdrawalFacts.REQUESTED_BY.is(PUBLIC_PROSECUTOR)),
                    may(PUBLIC_PROSECUTOR, WITHDRAW_FROM_CIRCULATION)
                            .where(ROUTE.is(PENALTY_ORDER))
                            .when(OFFENCE.status().is(SUSPECTED)),
                    only(WITHDRAW_FROM_CIRCULATION).when(SEIZED),
                    only(WITHDRAW_FROM_CIRCULATION)
                            .where(any(
                                    all(
                                            ROUTE.isOneOf(CONVICTION, NO_PENALTY),
                                            OFFENCE.status().is(CONVICTED)),
                                    all(
                                            ROUTE.is(OFFENCE_ESTABLISHED),
                                            OFFENCE.status().is(ACQUITTED))))
                            .when(any(WithdrawalFacts.JUDGMENT_NOT_FINAL, WithdrawalFacts.WITH_THE_JUDGMENT)),
                    may(CUSTODIAN, DESTROY).when(WITHDRAWN),
                    only(SELL).when(WITHDRAWN.not()),
                    only(GIVE_UP).when(WITHDRAWN.not()),
                    only(GRANT_REUSE).when(WITHDRAWN.not()));

    /** Packaging and allowance are as with forfeiture; there is no refund. */
    static final Provision ART_36B_2 = Statutes.criminalCode("NL-SR-36B-2", "art. 36b(2) Sr", Check.VERIFIED)
            .always(
                    owes(COURT, DETERMINE)
                            .where(all(
                                    DeterminationFacts.NORM.is(DISPROPORTIONATE_NORM),
                                    DeterminationFacts.ANSWER,
                                    DeterminationFacts.BY.is(COURT)))
                            .about(CriminalCodeForfeiture.DECISION_DETERMINED)
                            .until(GRANT_ALLOWANCE),
                    owes(COURT_IN_CHAMBERS, DETERMINE)
                            .where(all(
                                    DeterminationFacts.NORM.is(DISPROPORTIONATE_NORM),
                                    DeterminationFacts.ANSWER,
                                    DeterminationFacts.BY.is(COURT_IN_CHAMBERS)))
                            .about(CriminalCodeForfeiture.DECISION_DETERMINED)
                            .until(GRANT_ALLOWANCE),
                    may(COURT, GRANT_ALLOWANCE)
                            .where(WithdrawalFacts.allowanceWith(DecisionKind.WITHDRAWAL))
                            .when(WithdrawalFacts.DISPROPORTIONATE),
                    may(COURT_IN_CHAMBERS, GRANT_ALLOWANCE)
                            .where(WithdrawalFacts.allowanceWith(DecisionKind.WITHDRAWAL))
                            .when(WithdrawalFacts.DISPROPORTIONATE),
                    ensues(WITHDRAW_FROM_CIRCULATION, PACKAGING_INCLUDED)
                            .when(ForfeitedObjectFacts.packaged(WithdrawFromCirculation.WITHOUT_PACKAGING)));

    /** It stands beside any other sanction. */
    static final Provision ART_36B_3 = Statutes.criminalCode("NL-SR-36B-3", "art. 36b(3) Sr", Check.VERIFIED)
            .always(counts(
                    Wording.of("onttrekking aan het verkeer", "withdrawal from circulation"),
                    Wording.of(
                            "een maatregel die tezamen met straffen en met andere maatregelen kan worden opgelegd",
                            "a measure that can be imposed together with penalties and with other measures")));

    /** Linked with the offence, and such that nobody may have it unseen; whose it is does not matter. */
    static final Provision ART_36C = Statutes.criminalCode("NL-SR-36C", "art. 36c Sr", Check.VERIFIED)
            .always(
                    only(WITHDRAW_FROM_CIRCULATION).when(GROUND.isStated()),
                    only(WITHDRAW_FROM_CIRCULATION)
                            .where(ROUTE.is(PENALTY_ORDER).not())
                            .when(WithdrawalFacts.DANGEROUS),
                    only(WITHDRAW_FROM_CIRCULATION)
                            .where(ROUTE.is(PENALTY_ORDER))
                            .when(WithdrawalFacts.DANGEROUS_TO_PROSECUTION));

    /** Found along the way: the suspect's own, and fit to serve similar offences. */
    static final Provision ART_36D = Statutes.criminalCode("NL-SR-36D", "art. 36d Sr", Check.VERIFIED)
            .always(
                    only(WITHDRAW_FROM_CIRCULATION)
                            .where(all(GROUND.is(FOUND), ROUTE.is(PENALTY_ORDER).not()))
                            .when(all(WithdrawalFacts.OF_OFFENDER, WithdrawalFacts.SERVES_SIMILAR_OFFENCES)),
                    only(WITHDRAW_FROM_CIRCULATION)
                            .where(all(GROUND.is(FOUND), ROUTE.is(PENALTY_ORDER)))
                            .when(all(
                                    WithdrawalFacts.OF_OFFENDER,
                                    WithdrawalFacts.SERVES_SIMILAR_OFFENCES_TO_PROSECUTION)));

    private CriminalCodeWithdrawal() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(ART_36B_1, ART_36B_2, ART_36B_3, ART_36C, ART_36D);
    }
}
