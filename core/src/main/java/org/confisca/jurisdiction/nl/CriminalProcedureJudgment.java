package org.confisca.jurisdiction.nl;

import static org.confisca.act.confiscation.ClaimDeprivation.CLAIM_DEPRIVATION;
import static org.confisca.act.confiscation.OrderDeprivation.ORDER_DEPRIVATION;
import static org.confisca.act.confiscation.OrderForfeiture.ORDER_FORFEITURE;
import static org.confisca.act.proceeding.Acquit.ACQUIT;
import static org.confisca.act.proceeding.Appeal.APPEAL;
import static org.confisca.act.proceeding.Charge.CHARGE;
import static org.confisca.act.proceeding.Convict.CONVICT;
import static org.confisca.act.proceeding.Discontinue.DISCONTINUE;
import static org.confisca.act.proceeding.ProceedingLaw.BECAME_FINAL;
import static org.confisca.act.proceeding.ProceedingLaw.FELL_TO_STATE;
import static org.confisca.act.proceeding.ProceedingLaw.REMEDY_EXPIRED;
import static org.confisca.act.proceeding.ServeDecision.SERVE_DECISION;
import static org.confisca.act.proceeding.WithdrawAppeal.WITHDRAW_APPEAL;
import static org.confisca.casefile.OffenceStatus.CHARGED;
import static org.confisca.casefile.OffenceStatus.SUSPECTED;
import static org.confisca.casefile.Office.COURT;
import static org.confisca.casefile.Office.PARTY;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.fact.DecisionFacts.nobodyMayAppeal;
import static org.confisca.fact.DecisionFacts.remediesOf;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Ordered.momentOfTheAct;
import static org.confisca.rule.Ordered.within;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.days;
import static org.confisca.time.Term.years;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.OnOffence;
import org.confisca.act.OnRemedy;
import org.confisca.act.confiscation.OrderDeprivation;
import org.confisca.act.confiscation.OrderForfeiture;
import org.confisca.act.proceeding.Acquit;
import org.confisca.act.proceeding.Convict;
import org.confisca.act.proceeding.ServeDecision;
import org.confisca.act.proceeding.WithdrawAppeal;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Offence;
import org.confisca.casefile.PartyKind;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.RemedyStatus;
import org.confisca.fact.DecisionFacts;
import org.confisca.fact.OffenceFacts;
import org.confisca.rule.Condition;
import org.confisca.rule.Matter;
import org.confisca.rule.Provision;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.Wording;

/**
 * Wetboek van Strafvordering (Sv): prosecution, judgment, ordinary remedies and finality (arts 167, 242, 350–352, 404, 408,
 * 453, 511b, 511g, 6:1:16). The text of 511b and Book 6 was read as valid on 2025-01-01; of the others only quotations,
 * reprints and headnotes, as their marks say.
 */
final class CriminalProcedureJudgment {
    private static final OffenceFacts<OnOffence> OFFENCE = OffenceFacts.of(OnOffence.OFFENCE);
    private static final Wording FIRST_JUDGMENT =
            Wording.of("de uitspraak in eerste aanleg", "the judgment at first instance");

    static final YesNo<OnRemedy> AVAILABLE = inStatus(
            Wording.of("het rechtsmiddel staat nog open", "the remedy can still be used"), RemedyStatus.AVAILABLE);

    static final YesNo<OnRemedy> LODGED =
            inStatus(Wording.of("het rechtsmiddel is aanhangig", "the remedy is pending"), RemedyStatus.LODGED);

    static final YesNo<OnRemedy> OF_PROSECUTION = YesNo.onRecord(
            Wording.of("het is het rechtsmiddel van het openbaar ministerie", "it is the remedy of the prosecution"),
            new Supply.Header(),
            matter -> remedy(matter)
                    .flatMap(found -> matter.file().parties().find(found.by()))
                    .map(party -> party.kind() == PartyKind.PUBLIC_PROSECUTION));

    static final YesNo<WithdrawAppeal> BEFORE_HEARING = YesNo.toldBy(
            Wording.of(
                    "de behandeling van het beroep is nog niet begonnen",
                    "the hearing of the appeal has not begun yet"),
            WithdrawAppeal.BEFORE_HEARING);

    static final YesNo<OnOffence> JUDGED = OFFENCE.judged();

    static final Roster<ServeDecision, RemedyId> REMEDY_OF_PARTY_SERVED = Roster.of(
            Wording.of("het rechtsmiddel van deze partij", "the remedy of this party"),
            matter -> matter.value(ServeDecision.DECISION)
                    .flatMap(decision -> matter.value(ServeDecision.PARTY)
                            .map(party -> ImmutableList.of(new RemedyId(decision.value() + "/" + party.value())))));

    /** Time runs once: from the first of the events of art. 408, and not after the remedy was used. */
    static final YesNo<ServeDecision> TIME_DOES_NOT_RUN_YET = YesNo.onRecord(
            Wording.of(
                    "het rechtsmiddel van deze partij staat open en de termijn loopt nog niet",
                    "the remedy of this party is available and its time does not run yet"),
            new Supply.EarlierAct(CONVICT),
            matter -> REMEDY_OF_PARTY_SERVED
                    .reading()
                    .read(matter)
                    .map(remedies -> remedies.stream()
                            .allMatch(id -> isAvailable(matter.file(), id)
                                    && matter.file().clock().about(id).isEmpty())));

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
            .always(may(PUBLIC_PROSECUTOR, DISCONTINUE).when(OFFENCE.status().isOneOf(SUSPECTED, CHARGED)));

    /** The court convicts or acquits on the charge. */
    static final Provision ART_350 = Statutes.criminalProcedure("NL-SV-350", "arts 350–352 Sv", Check.SECONDARY)
            .always(
                    may(COURT, CONVICT).when(OFFENCE.status().is(CHARGED)),
                    may(COURT, ACQUIT).when(OFFENCE.status().is(CHARGED)));

    /** Who may appeal. */
    static final Provision ART_404 = Statutes.criminalProcedure("NL-SV-404", "art. 404 Sv", Check.SECONDARY)
            .always(
                    may(PARTY, APPEAL).when(all(AVAILABLE, OF_PROSECUTION.not())),
                    may(PUBLIC_PROSECUTOR, APPEAL).when(all(AVAILABLE, OF_PROSECUTION)));

    /** Fourteen days: from the judgment for whoever was there, else from when it is known. */
    static final Provision ART_408 = Statutes.criminalProcedure("NL-SV-408", "art. 408 Sv", Check.SECONDARY)
            .noting(Wording.of(
                    "wie aanwezig was of in persoon is opgeroepen, vermeldt de beslissing; voor een ander begint de "
                            + "termijn als de uitspraak bekend wordt",
                    "the decision names who was present or summoned in person; for anyone else time runs from when the "
                            + "judgment is known"))
            .always(
                    runs(CONVICT, days(14))
                            .about(remediesOf(Convict.DECISION, Convict.PRESENT))
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED),
                    runs(ACQUIT, days(14))
                            .about(remediesOf(Acquit.DECISION, Acquit.PRESENT))
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED),
                    runs(ORDER_FORFEITURE, days(14))
                            .about(remediesOf(OrderForfeiture.DECISION, OrderForfeiture.PRESENT))
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED),
                    runs(SERVE_DECISION, days(14))
                            .when(TIME_DOES_NOT_RUN_YET)
                            .about(REMEDY_OF_PARTY_SERVED)
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED),
                    may(PUBLIC_PROSECUTOR, SERVE_DECISION));

    /** Art. 408 holds for deprivation by analogy (art. 511g(2)). */
    static final Provision ART_511G = Statutes.criminalProcedure("NL-SV-511G", "art. 511g(2) Sv", Check.OFFICIAL)
            .noting(Wording.of(
                    "art. 408 Sv is van overeenkomstige toepassing; had de dag van de uitspraak moeten worden betekend "
                            + "(art. 511e(2) Sv), dan begint de termijn niet al door de uitspraak (HR 2006:AV5020), en "
                            + "mag de beslissing wie afwezig was niet als aanwezig vermelden",
                    "art. 408 Sv applies by analogy; where the day of the judgment had to be served (art. 511e(2) Sv), "
                            + "the judgment alone does not start time (HR 2006:AV5020), and the decision must not name "
                            + "an absent person as present"))
            .always(runs(ORDER_DEPRIVATION, days(14))
                    .about(remediesOf(OrderDeprivation.DECISION, OrderDeprivation.PRESENT))
                    .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                    .onExpiry(REMEDY_EXPIRED));

    /** A remedy can be withdrawn until the hearing of the appeal begins, which gives it up for good. */
    static final Provision ART_453 = Statutes.criminalProcedure("NL-SV-453", "art. 453(1) Sv", Check.OFFICIAL)
            .always(
                    only(WITHDRAW_APPEAL).when(BEFORE_HEARING),
                    may(PARTY, WITHDRAW_APPEAL).when(all(LODGED, OF_PROSECUTION.not())),
                    may(PUBLIC_PROSECUTOR, WITHDRAW_APPEAL).when(all(LODGED, OF_PROSECUTION)));

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
                    ensues(REMEDY_EXPIRED, BECAME_FINAL)
                            .when(DecisionFacts.NO_REMEDY_LEFT_AFTER_EXPIRY)
                            .about(DecisionFacts.DECISION_OF_EXPIRED),
                    ensues(WITHDRAW_APPEAL, BECAME_FINAL)
                            .when(DecisionFacts.NO_REMEDY_LEFT)
                            .about(DecisionFacts.DECISION_APPEALED),
                    ensues(CONVICT, BECAME_FINAL).when(nobodyMayAppeal(Convict.APPELLANTS)),
                    ensues(ACQUIT, BECAME_FINAL).when(nobodyMayAppeal(Acquit.APPELLANTS)),
                    ensues(ORDER_FORFEITURE, BECAME_FINAL).when(nobodyMayAppeal(OrderForfeiture.APPELLANTS)),
                    ensues(ORDER_DEPRIVATION, BECAME_FINAL).when(nobodyMayAppeal(OrderDeprivation.APPELLANTS)));

    /** What execution yields is the State's. */
    static final Provision ART_6_1_12_2 = Provision.of(
                    "NL-SV-6-1-12-2",
                    new Citation(Statutes.CODE_OF_CRIMINAL_PROCEDURE, "art. 6:1:12(2) Sv", Check.VERIFIED),
                    org.confisca.rule.Nature.LAW)
            .always(ensues(BECAME_FINAL, FELL_TO_STATE).when(DecisionFacts.CONFISCATES));

    private CriminalProcedureJudgment() {}

    private static boolean isAvailable(CaseFile file, RemedyId id) {
        return file.remedies()
                .find(id)
                .map(remedy -> remedy.status() == RemedyStatus.AVAILABLE)
                .orElse(false);
    }

    private static YesNo<OnRemedy> inStatus(Wording name, RemedyStatus status) {
        return YesNo.onRecord(
                name, new Supply.EarlierAct(APPEAL), matter -> remedy(matter).map(found -> found.status() == status));
    }

    private static Optional<Remedy> remedy(Matter<? extends OnRemedy> matter) {
        return matter.value(OnRemedy.REMEDY)
                .flatMap(id -> matter.file().remedies().find(id));
    }

    static ImmutableList<Provision> provisions() {
        return ImmutableList.of(
                ART_167, ART_242, ART_350, ART_404, ART_408, ART_453, ART_511B_1, ART_511G, ART_6_1_12_2, ART_6_1_16_1);
    }
}
