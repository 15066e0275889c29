package org.confisca.jurisdiction.nl;

import static org.confisca.act.confiscation.ClaimDeprivation.CLAIM_DEPRIVATION;
import static org.confisca.act.confiscation.OrderDeprivation.ORDER_DEPRIVATION;
import static org.confisca.act.confiscation.OrderForfeiture.ORDER_FORFEITURE;
import static org.confisca.act.confiscation.WithdrawFromCirculation.WITHDRAW_FROM_CIRCULATION;
import static org.confisca.act.execution.Remit.REMIT;
import static org.confisca.act.proceeding.Acquit.ACQUIT;
import static org.confisca.act.proceeding.Charge.CHARGE;
import static org.confisca.act.proceeding.Convict.CONVICT;
import static org.confisca.act.proceeding.DecideAppeal.DECIDE_APPEAL;
import static org.confisca.act.proceeding.DecideObjection.DECIDE_OBJECTION;
import static org.confisca.act.proceeding.Discontinue.DISCONTINUE;
import static org.confisca.act.proceeding.ProceedingLaw.BECAME_FINAL;
import static org.confisca.act.proceeding.ProceedingLaw.REMEDY_EXPIRED;
import static org.confisca.act.proceeding.WithdrawAppeal.WITHDRAW_APPEAL;
import static org.confisca.act.reuse.GrantReuse.GRANT_REUSE;
import static org.confisca.casefile.OffenceStatus.CHARGED;
import static org.confisca.casefile.OffenceStatus.SUSPECTED;
import static org.confisca.casefile.Office.COURT;
import static org.confisca.casefile.Office.MINISTER;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.fact.AssetFacts.CONFISCATED_BY_DECISION;
import static org.confisca.fact.AssetFacts.EARLY_DISPOSAL_AUTHORISED;
import static org.confisca.fact.DecisionFacts.nobodyMayAppeal;
import static org.confisca.rule.Condition.any;
import static org.confisca.rule.Ordered.momentOfTheAct;
import static org.confisca.rule.Ordered.within;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.time.Term.years;

import com.google.common.collect.ImmutableList;
import org.confisca.act.OnOffence;
import org.confisca.act.confiscation.OrderDeprivation;
import org.confisca.act.confiscation.OrderForfeiture;
import org.confisca.act.confiscation.WithdrawFromCirculation;
import org.confisca.act.management.Disposal;
import org.confisca.act.proceeding.Acquit;
import org.confisca.act.proceeding.Convict;
import org.confisca.act.proceeding.DecideAppeal;
import org.confisca.act.proceeding.DecideObjection;
import org.confisca.act.proceeding.Discontinue;
import org.confisca.casefile.Offence;
import org.confisca.fact.AssetFacts;
import org.confisca.fact.DecisionFacts;
import org.confisca.fact.OffenceFacts;
import org.confisca.rule.Condition;
import org.confisca.rule.Provision;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * Wetboek van Strafvordering (Sv): prosecution, judgment and finality (arts 167, 242, 350–352, 511b, 6:1:12, 6:1:16). The text
 * of 511b and Book 6 was read as valid on 2025-01-01; of the others only quotations, reprints and headnotes, as their marks
 * say.
 */
final class CriminalProcedureJudgment {
    private static final OffenceFacts<OnOffence> OFFENCE = OffenceFacts.of(OnOffence.OFFENCE);
    private static final Wording FIRST_JUDGMENT =
            Wording.of("de uitspraak in eerste aanleg", "the judgment at first instance");

    /** Where there was a judgment, there was a hearing, also if that judgment was set aside. */
    static final YesNo<Discontinue> BEFORE_HEARING = YesNo.offRecord(
            Wording.of("het onderzoek op de terechtzitting is nog niet aangevangen", "the hearing has not begun yet"),
            new Supply.Told(Discontinue.BEFORE_HEARING),
            matter -> matter.value(OnOffence.OFFENCE)
                    .flatMap(matter.file().offences()::find)
                    .flatMap(Offence::judgedAt)
                    .map(judged -> false)
                    .or(() -> matter.value(Discontinue.BEFORE_HEARING)));

    static final YesNo<OnOffence> JUDGED = OFFENCE.judged();

    static final Condition<OnOffence> IN_TWO_YEARS =
            within(momentOfTheAct(), OFFENCE.moment(FIRST_JUDGMENT, Offence::judgedAt), years(2));

    /** A settlement suspends the two years until the day set for performance. */
    static final Condition<OnOffence> IN_SUSPENDED_TERM =
            momentOfTheAct().lessThan(SettlementFacts.END_WITH_SUSPENSION);

    /** The prosecution decides whether to prosecute. */
    static final Provision ART_167 = Statutes.criminalProcedure("NL-SV-167", "art. 167 Sv", Check.SECONDARY)
            .always(may(PUBLIC_PROSECUTOR, CHARGE).when(OFFENCE.status().is(SUSPECTED)));

    /** Until the hearing begins the prosecution may refrain from going on. */
    static final Provision ART_242 = Statutes.criminalProcedure("NL-SV-242", "art. 242(2) Sv", Check.SECONDARY)
            .always(
                    may(PUBLIC_PROSECUTOR, DISCONTINUE).when(OFFENCE.status().isOneOf(SUSPECTED, CHARGED)),
                    only(DISCONTINUE).where(OFFENCE.status().is(CHARGED)).when(BEFORE_HEARING));

    /** The court convicts or acquits on the charge. */
    static final Provision ART_350 = Statutes.criminalProcedure("NL-SV-350", "arts 350–352 Sv", Check.SECONDARY)
            .always(
                    may(COURT, CONVICT).when(OFFENCE.status().is(CHARGED)),
                    may(COURT, ACQUIT).when(OFFENCE.status().is(CHARGED)));

    /** The claim for deprivation, at the latest two years after the first judgment. */
    static final Provision ART_511B_1 = Statutes.criminalProcedure("NL-SV-511B-1", "art. 511b(1) Sv")
            .always(
                    may(PUBLIC_PROSECUTOR, CLAIM_DEPRIVATION)
                            .when(OFFENCE.status().isOneOf(CHARGED, org.confisca.casefile.OffenceStatus.CONVICTED)),
                    only(CLAIM_DEPRIVATION)
                            .where(JUDGED)
                            .when(IN_TWO_YEARS.unless(
                                    IN_SUSPENDED_TERM, Statutes.criminalProcedureArticle("art. 6:4:18(1) Sv"))));

    /** No execution while an ordinary remedy is open: a decision is final once none is left to anyone. */
    static final Provision ART_6_1_16_1 = Statutes.criminalProcedure("NL-SV-6-1-16-1", "art. 6:1:16(1) Sv")
            .noting(Wording.of(
                    "onherroepelijk is een beslissing waartegen geen gewoon rechtsmiddel meer openstaat; geen artikel "
                            + "zegt het met zoveel woorden",
                    "a decision is final when no ordinary remedy is left against it; no article says so in as many "
                            + "words"))
            .always(
                    only(Disposal.class)
                            .where(CONFISCATED_BY_DECISION)
                            .when(any(ForfeitureFacts.CONFISCATION_STANDS, EARLY_DISPOSAL_AUTHORISED)),
                    only(GRANT_REUSE).where(CONFISCATED_BY_DECISION).when(ForfeitureFacts.CONFISCATION_STANDS),
                    ensues(REMEDY_EXPIRED, BECAME_FINAL)
                            .when(DecisionFacts.NO_REMEDY_LEFT_AFTER_EXPIRY)
                            .about(DecisionFacts.DECISION_OF_EXPIRED),
                    ensues(WITHDRAW_APPEAL, BECAME_FINAL)
                            .when(DecisionFacts.NO_REMEDY_LEFT)
                            .about(DecisionFacts.DECISION_APPEALED),
                    ensues(CONVICT, BECAME_FINAL).when(nobodyMayAppeal(Convict.APPELLANTS)),
                    ensues(ACQUIT, BECAME_FINAL).when(nobodyMayAppeal(Acquit.APPELLANTS)),
                    ensues(ORDER_FORFEITURE, BECAME_FINAL).when(nobodyMayAppeal(OrderForfeiture.APPELLANTS)),
                    ensues(ORDER_DEPRIVATION, BECAME_FINAL).when(nobodyMayAppeal(OrderDeprivation.APPELLANTS)),
                    ensues(DECIDE_APPEAL, BECAME_FINAL).when(nobodyMayAppeal(DecideAppeal.APPELLANTS)),
                    ensues(BECAME_FINAL, BECAME_FINAL)
                            .when(DecisionFacts.NO_REMEDY_LEFT_AFTER_RULING)
                            .about(DecisionFacts.DECISION_REVIEWED),
                    ensues(DECIDE_OBJECTION, BECAME_FINAL).when(nobodyMayAppeal(DecideObjection.APPELLANTS)),
                    ensues(WITHDRAW_FROM_CIRCULATION, BECAME_FINAL)
                            .when(nobodyMayAppeal(WithdrawFromCirculation.APPELLANTS)));

    /** What execution yields is the State's. */
    static final Provision ART_6_1_12_2 = Provision.of(
                    "NL-SV-6-1-12-2",
                    new Citation(Statutes.CODE_OF_CRIMINAL_PROCEDURE, "art. 6:1:12(2) Sv", Check.VERIFIED),
                    org.confisca.rule.Nature.LAW)
            .noting(Wording.of(
                    "vóór 2020 art. 35 lid 2 Sr; lezing: verbeurdverklaring is een deel van het vonnis, en beroep staat slechts open tegen het vonnis in "
                            + "zijn geheel (art. 407 lid 1 Sv); zij werkt pas als ook de veroordeling onherroepelijk is",
                    "before 2020 art. 35(2) Sr; reading: a forfeiture is part of the judgment, and only the judgment as a whole can be appealed (art. "
                            + "407(1) Sv); it takes effect when the conviction is final too"))
            .from(
                    "2020-01-01",
                    CriminalCodeForfeiture.fallsToState(),
                    may(MINISTER, REMIT).when(AssetFacts.CONFISCATED));

    private CriminalProcedureJudgment() {}

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(ART_167, ART_242, ART_350, ART_511B_1, ART_6_1_12_2, ART_6_1_16_1);
    }
}
