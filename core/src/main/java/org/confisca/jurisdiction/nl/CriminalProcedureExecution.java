package org.confisca.jurisdiction.nl;

import static org.confisca.act.execution.AuthoriseDetention.AUTHORISE_DETENTION;
import static org.confisca.act.execution.DemandPayment.DEMAND_PAYMENT;
import static org.confisca.act.execution.Detain.DETAIN;
import static org.confisca.act.execution.ExecutionLaw.DEPRIVATION_LAPSED;
import static org.confisca.act.execution.ExecutionLaw.DETENTION_ENDED;
import static org.confisca.act.execution.ExecutionLaw.OBLIGATION_AROSE;
import static org.confisca.act.execution.GrantInstalments.GRANT_INSTALMENTS;
import static org.confisca.act.execution.LevyOnAsset.LEVY_ON_ASSET;
import static org.confisca.act.execution.Pay.PAY;
import static org.confisca.act.execution.ReduceObligation.REDUCE_OBLIGATION;
import static org.confisca.act.execution.ReleaseDetainee.RELEASE_DETAINEE;
import static org.confisca.act.execution.RequestDetention.REQUEST_DETENTION;
import static org.confisca.act.proceeding.ProceedingLaw.BECAME_FINAL;
import static org.confisca.act.seizure.SeizureLaw.SEIZURE_ENDED;
import static org.confisca.casefile.Office.COURT;
import static org.confisca.casefile.Office.MINISTER;
import static org.confisca.casefile.Office.PARTY;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.fact.MeasureFacts.RESTING_ON_ASSET;
import static org.confisca.jurisdiction.nl.ExecutionFacts.ALL_DAYS;
import static org.confisca.jurisdiction.nl.ExecutionFacts.DETENTION;
import static org.confisca.jurisdiction.nl.ExecutionFacts.DETENTION_LEVIED_FOR;
import static org.confisca.jurisdiction.nl.ExecutionFacts.LEVIED_FOR;
import static org.confisca.jurisdiction.nl.ExecutionFacts.MET_BY_LEVY_WHILE_DETAINED;
import static org.confisca.jurisdiction.nl.ExecutionFacts.MET_WHILE_DETAINED;
import static org.confisca.jurisdiction.nl.ExecutionFacts.OBLIGATION;
import static org.confisca.jurisdiction.nl.ExecutionFacts.STATUS;
import static org.confisca.jurisdiction.nl.ExecutionFacts.STILL_OWED;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Ordered.within;
import static org.confisca.rule.Words.counts;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.owes;
import static org.confisca.time.Term.years;

import com.google.common.collect.ImmutableList;
import org.confisca.act.OnDetention;
import org.confisca.act.execution.LevyOnAsset;
import org.confisca.casefile.DetentionStatus;
import org.confisca.rule.Counts;
import org.confisca.rule.Ensues;
import org.confisca.rule.Provision;
import org.confisca.source.Check;
import org.confisca.source.Wording;

/**
 * Wetboek van Strafvordering (Sv), Book 6: executing deprivation orders (arts 6:1:16, 6:4:1, 6:4:3, 6:4:4, 6:6:25, 6:6:26;
 * art. 6:4:9 applies the general ones to deprivation). Text read as valid on 2025-01-01. Not encoded: the written warning,
 * recovery by distress warrant and without one (arts 6:4:5, 6:4:6), set-off, the execution term, the cap on detention in
 * related cases, and the bench of three judges.
 */
final class CriminalProcedureExecution {

    /** A deprivation can be executed once the conviction is final too. */
    static final Provision ART_6_1_16_2 = Statutes.criminalProcedure("NL-SV-6-1-16-2", "art. 6:1:16(2) Sv")
            .always(
                    ensues(BECAME_FINAL, OBLIGATION_AROSE)
                            .when(ExecutionFacts.ANY_ENFORCEABLE)
                            .about(ExecutionFacts.ENFORCEABLE),
                    only(DEMAND_PAYMENT).when(ExecutionFacts.CONVICTION_STANDS),
                    only(REQUEST_DETENTION).when(ExecutionFacts.CONVICTION_STANDS),
                    only(LEVY_ON_ASSET).when(ExecutionFacts.CONVICTION_STANDS_FOR_LEVY),
                    only(AUTHORISE_DETENTION).when(ExecutionFacts.CONVICTION_STANDS_FOR_DETENTION),
                    only(DETAIN).when(ExecutionFacts.CONVICTION_STANDS_FOR_DETENTION));

    /** The deprivation lapses when it is certain that there is no conviction. */
    static final Provision ART_511I = Statutes.criminalProcedure("NL-SV-511I", "art. 511i Sv")
            .noting(Wording.of(
                    "lezing: wat betaald is moet worden terugbetaald en gijzeling eindigt; het artikel zegt het niet met "
                            + "zoveel woorden",
                    "reading: what was paid must be paid back and detention ends; the article does not say so in as many "
                            + "words"))
            .always(
                    ensues(BECAME_FINAL, DEPRIVATION_LAPSED)
                            .when(ExecutionFacts.ANY_LAPSES)
                            .about(ExecutionFacts.LAPSING),
                    ensues(DEPRIVATION_LAPSED, DETENTION_ENDED)
                            .when(ExecutionFacts.DETAINED_FOR_LAPSED)
                            .about(ExecutionFacts.DETENTION_FOR_LAPSED));

    /** The minister sets the last day for payment, and may allow instalments. */
    static final Provision ART_6_4_1 = Statutes.criminalProcedure(
                    "NL-SV-6-4-1", "art. 6:4:1 in conjunction with 6:4:9 Sv")
            .always(
                    owes(MINISTER, OBLIGATION_AROSE)
                            .about(ExecutionFacts.OBLIGATION_THAT_AROSE)
                            .until(DEMAND_PAYMENT)
                            .endedBy(PAY, DEPRIVATION_LAPSED),
                    may(MINISTER, DEMAND_PAYMENT).when(OBLIGATION.owed()),
                    may(MINISTER, GRANT_INSTALMENTS).when(OBLIGATION.owed()),
                    may(PARTY, PAY).when(OBLIGATION.owed()));

    /** Recovery comes after the time for payment. */
    static final Provision ART_6_4_3_1 = Statutes.criminalProcedure(
                    "NL-SV-6-4-3-1", "art. 6:4:3(1) in conjunction with 6:4:9 Sv")
            .noting(Wording.of(
                    "de schriftelijke waarschuwing die aan verhaal voorafgaat, wordt niet getoetst",
                    "the written warning that comes before recovery is not tested"))
            .always(only(LEVY_ON_ASSET).when(LEVIED_FOR.overdue()));

    /** Execution ends the seizure; see {@link DutchReadings#EXECUTION_ENDS_SEIZURE}. */
    static final Ensues<LevyOnAsset> LEVY_ENDS_SEIZURE =
            ensues(LEVY_ON_ASSET, SEIZURE_ENDED).about(RESTING_ON_ASSET);

    /** What was seized to secure recovery is levied on, and the seizure has then done its work. */
    static final Provision ART_6_4_4 = Statutes.criminalProcedure(
                    "NL-SV-6-4-4", "art. 6:4:4 in conjunction with 6:4:9 Sv")
            .always(
                    may(MINISTER, LEVY_ON_ASSET).when(all(LEVIED_FOR.owed(), ExecutionFacts.SEIZED_FOR_IT)),
                    LEVY_ENDS_SEIZURE);

    /** Whoever does not pay is taken to be able to, unless the contrary is made plausible. */
    static final Counts<OnDetention> ABLE_TO_PAY =
            counts(Wording.of("in staat te betalen", "able to pay"), STILL_OWED, ExecutionFacts.UNABLE_TO_PAY, PARTY);

    /** Detention for default, authorised by the court. It ends when all is paid, and the minister may end it before. */
    static final Provision ART_6_6_25 = detention();

    /** A day for each full 25 euro of what recovery is sought for. */
    static final Provision ART_6_6_25_4 = Statutes.criminalProcedure("NL-SV-6-6-25-4", "art. 6:6:25(4) Sv")
            .noting(Wording.of(
                    "lezing: eerder ondergane dagen tellen mee, en het bedrag is wat nu nog openstaat",
                    "reading: days undergone before count, and the sum is what is outstanding now"))
            .always(only(AUTHORISE_DETENTION).when(ALL_DAYS.atMost(ExecutionFacts.DAYS_BY_SUM)));

    /** The court may reduce or remit on request of the prosecution, the convicted person or an injured third person. */
    static final Provision ART_6_6_26_1 = Statutes.criminalProcedure("NL-SV-6-6-26-1", "art. 6:6:26(1) Sv")
            .always(may(COURT, REDUCE_OBLIGATION).when(ExecutionFacts.REQUESTED_BY.isOneOf(PUBLIC_PROSECUTOR, PARTY)));

    /** Is the sum more than the gain, then at least the difference goes. */
    static final Provision ART_6_6_26_2 = Statutes.criminalProcedure("NL-SV-6-6-26-2", "art. 6:6:26(2) Sv")
            .always(only(REDUCE_OBLIGATION)
                    .where(ExecutionFacts.GAIN_WAS_LESS)
                    .when(ExecutionFacts.DIFFERENCE.atMost(ExecutionFacts.REDUCTION)));

    /** Not later than three years after the last payment. */
    static final Provision ART_6_6_26_4 = Statutes.criminalProcedure("NL-SV-6-6-26-4", "art. 6:6:26(4) Sv")
            .noting(Wording.of(
                    "lezing: binnen de drie jaren moet de vordering of het verzoek vallen, niet de beslissing",
                    "reading: the request, not the decision, must come within the three years"))
            .always(only(REDUCE_OBLIGATION)
                    .where(OBLIGATION.anythingPaid())
                    .when(within(ExecutionFacts.REQUESTED_ON, OBLIGATION.lastPayment(), years(3))));

    private CriminalProcedureExecution() {}

    private static Provision detention() {
        Provision draft = Statutes.criminalProcedure("NL-SV-6-6-25", "art. 6:6:25 Sv", Check.OFFICIAL);
        return draft.always(
                may(PUBLIC_PROSECUTOR, REQUEST_DETENTION).when(OBLIGATION.owed()),
                may(COURT, AUTHORISE_DETENTION)
                        .when(all(
                                STATUS.is(DetentionStatus.REQUESTED),
                                STILL_OWED,
                                ExecutionFacts.RECOVERY_IMPOSSIBLE,
                                ABLE_TO_PAY.fact(draft.citation()))),
                ABLE_TO_PAY,
                only(AUTHORISE_DETENTION).when(ExecutionFacts.DAYS.atLeast(1)),
                only(AUTHORISE_DETENTION)
                        .where(ExecutionFacts.ORDERED_SINCE_2020)
                        .when(ALL_DAYS.atMost(ExecutionFacts.DAYS_FIXED)),
                may(MINISTER, DETAIN).when(all(STATUS.is(DetentionStatus.AUTHORISED), STILL_OWED)),
                may(MINISTER, RELEASE_DETAINEE).when(STATUS.is(DetentionStatus.RUNNING)),
                ensues(PAY, DETENTION_ENDED).when(MET_WHILE_DETAINED).about(DETENTION),
                ensues(REDUCE_OBLIGATION, DETENTION_ENDED)
                        .when(MET_WHILE_DETAINED)
                        .about(DETENTION),
                ensues(LEVY_ON_ASSET, DETENTION_ENDED)
                        .when(MET_BY_LEVY_WHILE_DETAINED)
                        .about(DETENTION_LEVIED_FOR));
    }

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(
                ART_511I,
                ART_6_1_16_2,
                ART_6_4_1,
                ART_6_4_3_1,
                ART_6_4_4,
                ART_6_6_25,
                ART_6_6_25_4,
                ART_6_6_26_1,
                ART_6_6_26_2,
                ART_6_6_26_4);
    }
}
