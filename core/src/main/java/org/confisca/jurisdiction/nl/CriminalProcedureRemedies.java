package org.confisca.jurisdiction.nl;

import static org.confisca.act.confiscation.OrderDeprivation.ORDER_DEPRIVATION;
import static org.confisca.act.confiscation.OrderForfeiture.ORDER_FORFEITURE;
import static org.confisca.act.confiscation.WithdrawFromCirculation.WITHDRAW_FROM_CIRCULATION;
import static org.confisca.act.proceeding.Acquit.ACQUIT;
import static org.confisca.act.proceeding.Appeal.APPEAL;
import static org.confisca.act.proceeding.Convict.CONVICT;
import static org.confisca.act.proceeding.DecideAppeal.DECIDE_APPEAL;
import static org.confisca.act.proceeding.ProceedingLaw.REMEDY_EXPIRED;
import static org.confisca.act.proceeding.ServeDecision.SERVE_DECISION;
import static org.confisca.act.proceeding.WithdrawAppeal.WITHDRAW_APPEAL;
import static org.confisca.casefile.Office.COURT;
import static org.confisca.casefile.Office.PARTY;
import static org.confisca.casefile.Office.PUBLIC_PROSECUTOR;
import static org.confisca.casefile.WithdrawalRoute.CONVICTION;
import static org.confisca.casefile.WithdrawalRoute.NO_PENALTY;
import static org.confisca.casefile.WithdrawalRoute.OFFENCE_ESTABLISHED;
import static org.confisca.fact.DecisionFacts.AGAINST_COMPLAINT_RULING;
import static org.confisca.fact.DecisionFacts.CASSATION_IS_OPEN;
import static org.confisca.fact.DecisionFacts.COMPLAINT_RULING_SERVED;
import static org.confisca.fact.DecisionFacts.IS_CASSATION;
import static org.confisca.fact.DecisionFacts.remediesOf;
import static org.confisca.fact.DecisionFacts.takenOnAppeal;
import static org.confisca.rule.Condition.all;
import static org.confisca.rule.Condition.any;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.days;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.OnRemedy;
import org.confisca.act.confiscation.OrderDeprivation;
import org.confisca.act.confiscation.OrderForfeiture;
import org.confisca.act.confiscation.WithdrawFromCirculation;
import org.confisca.act.proceeding.Acquit;
import org.confisca.act.proceeding.Convict;
import org.confisca.act.proceeding.DecideAppeal;
import org.confisca.act.proceeding.ServeDecision;
import org.confisca.act.proceeding.WithdrawAppeal;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.PartyKind;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.RemedyStatus;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.fact.DecisionFacts;
import org.confisca.rule.Condition;
import org.confisca.rule.Fact;
import org.confisca.rule.Matter;
import org.confisca.rule.Provision;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Check;
import org.confisca.source.Wording;

/**
 * Wetboek van Strafvordering (Sv): the ordinary remedies, appeal and cassation (arts 404, 408, 423, 427, 432, 440, 453, 511g).
 * Only quotations, reprints and headnotes of these were found, as their marks say. Which court decides is told apart by what
 * the remedy is against, not by a court's name.
 */
final class CriminalProcedureRemedies {
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

    static final Fact<DecideAppeal, Ruling> RULING =
            Fact.told(Wording.of("de uitspraak", "the ruling"), DecideAppeal.RULING);

    static final YesNo<OnRemedy> LATE_AND_EXCUSED = YesNo.norm(
            "LATE_REMEDY_EXCUSED",
            Wording.of(
                    "bijzondere, niet aan de betrokkene toe te rekenen omstandigheden verontschuldigen dat het te laat is",
                    "special circumstances, for which the person is not to blame, excuse that it is too late"),
            Standard.FINDING,
            matter -> matter.value(OnRemedy.REMEDY).map(ImmutableList::of),
            COURT);

    /** What was set aside before is not confirmed or set aside again. */
    private static final Condition<DecideAppeal> SOMETHING_TO_REVIEW =
            any(DecisionFacts.APPEALED_STANDS, RULING.is(Ruling.INADMISSIBLE));

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

    /** Who may appeal. */
    static final Provision ART_404 = Statutes.criminalProcedure("NL-SV-404", "art. 404 Sv", Check.SECONDARY)
            .always(
                    may(PARTY, APPEAL).when(all(AVAILABLE, OF_PROSECUTION.not(), IS_CASSATION.not())),
                    may(PUBLIC_PROSECUTOR, APPEAL).when(all(AVAILABLE, OF_PROSECUTION, IS_CASSATION.not())));

    /** Fourteen days: from the judgment for whoever was there, else from when it is known. */
    static final Provision ART_408 = Statutes.criminalProcedure("NL-SV-408", "art. 408 Sv", Check.SECONDARY)
            .noting(Wording.of(
                    "wie aanwezig was of in persoon is opgeroepen, vermeldt de beslissing; voor een ander begint de "
                            + "termijn als de uitspraak bekend wordt; een te laat ingesteld rechtsmiddel is niet-ontvankelijk, "
                            + "tenzij dat verontschuldigbaar is (HR 2004:AO5706)",
                    "the decision names who was present or summoned in person; for anyone else time runs from when the "
                            + "judgment is known; a remedy used too late is inadmissible, unless that can be excused (HR "
                            + "2004:AO5706)"))
            .always(
                    only(DECIDE_APPEAL)
                            .where(DecisionFacts.APPEALED_IS_FINAL)
                            .when(any(RULING.is(Ruling.INADMISSIBLE), LATE_AND_EXCUSED)),
                    runs(CONVICT, days(14))
                            .when(takenOnAppeal(Convict.DECISION).not())
                            .about(remediesOf(Convict.DECISION, Convict.PRESENT))
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED),
                    runs(ACQUIT, days(14))
                            .when(takenOnAppeal(Acquit.DECISION).not())
                            .about(remediesOf(Acquit.DECISION, Acquit.PRESENT))
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED),
                    runs(ORDER_FORFEITURE, days(14))
                            .when(takenOnAppeal(OrderForfeiture.DECISION).not())
                            .about(remediesOf(OrderForfeiture.DECISION, OrderForfeiture.PRESENT))
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED),
                    runs(SERVE_DECISION, days(14))
                            .when(all(TIME_DOES_NOT_RUN_YET, CASSATION_IS_OPEN.not()))
                            .about(REMEDY_OF_PARTY_SERVED)
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED),
                    may(PUBLIC_PROSECUTOR, SERVE_DECISION),
                    runs(WITHDRAW_FROM_CIRCULATION, days(14))
                            .when(WithdrawalFacts.ROUTE.isOneOf(CONVICTION, NO_PENALTY, OFFENCE_ESTABLISHED))
                            .about(remediesOf(WithdrawFromCirculation.DECISION, WithdrawFromCirculation.PRESENT))
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED));

    /** The appeal court confirms the judgment, or sets it aside. */
    static final Provision ART_423 = Statutes.criminalProcedure("NL-SV-423", "art. 423(1) Sv", Check.SECONDARY)
            .noting(Wording.of(
                    "voor ontneming volgt dit uit art. 511g Sv; de tekst daarvan is niet gelezen",
                    "for deprivation this follows from art. 511g Sv, whose text was not read"))
            .always(may(COURT, DECIDE_APPEAL).when(all(LODGED, IS_CASSATION.not(), SOMETHING_TO_REVIEW)));

    /** Who may lodge cassation against what was decided on appeal. */
    static final Provision ART_427 = Statutes.criminalProcedure("NL-SV-427", "art. 427 Sv", Check.SECONDARY)
            .always(
                    may(PARTY, APPEAL)
                            .when(all(AVAILABLE, OF_PROSECUTION.not(), IS_CASSATION, AGAINST_COMPLAINT_RULING.not())),
                    may(PUBLIC_PROSECUTOR, APPEAL)
                            .when(all(AVAILABLE, OF_PROSECUTION, IS_CASSATION, AGAINST_COMPLAINT_RULING.not())));

    /** Fourteen days, reckoned as for appeal. */
    static final Provision ART_432 = Statutes.criminalProcedure("NL-SV-432", "art. 432(1) and (2) Sv", Check.SECONDARY)
            .always(
                    runs(DECIDE_APPEAL, days(14))
                            .about(remediesOf(DecideAppeal.DECISION, DecideAppeal.PRESENT))
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED),
                    runs(SERVE_DECISION, days(14))
                            .when(all(TIME_DOES_NOT_RUN_YET, CASSATION_IS_OPEN, COMPLAINT_RULING_SERVED.not()))
                            .about(REMEDY_OF_PARTY_SERVED)
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED),
                    runs(CONVICT, days(14))
                            .when(takenOnAppeal(Convict.DECISION))
                            .about(remediesOf(Convict.DECISION, Convict.PRESENT))
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED),
                    runs(ACQUIT, days(14))
                            .when(takenOnAppeal(Acquit.DECISION))
                            .about(remediesOf(Acquit.DECISION, Acquit.PRESENT))
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED),
                    runs(ORDER_FORFEITURE, days(14))
                            .when(takenOnAppeal(OrderForfeiture.DECISION))
                            .about(remediesOf(OrderForfeiture.DECISION, OrderForfeiture.PRESENT))
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED),
                    runs(ORDER_DEPRIVATION, days(14))
                            .when(takenOnAppeal(OrderDeprivation.DECISION))
                            .about(remediesOf(OrderDeprivation.DECISION, OrderDeprivation.PRESENT))
                            .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                            .onExpiry(REMEDY_EXPIRED));

    /** The Supreme Court rejects the cassation, or sets the ruling aside, after which the appeal is decided anew. */
    static final Provision ART_440 = Statutes.criminalProcedure("NL-SV-440", "art. 440(1) and (2) Sv", Check.SECONDARY)
            .always(may(COURT, DECIDE_APPEAL).when(all(LODGED, IS_CASSATION, SOMETHING_TO_REVIEW)));

    /** A remedy can be withdrawn until the hearing of the appeal begins, which gives it up for good. */
    static final Provision ART_453 = Statutes.criminalProcedure("NL-SV-453", "art. 453(1) Sv", Check.OFFICIAL)
            .always(
                    only(WITHDRAW_APPEAL).where(LODGED).when(BEFORE_HEARING),
                    may(PARTY, WITHDRAW_APPEAL).when(all(LODGED, OF_PROSECUTION.not())),
                    may(PUBLIC_PROSECUTOR, WITHDRAW_APPEAL).when(all(LODGED, OF_PROSECUTION)));

    /** Who has not used a remedy can waive it. */
    static final Provision ART_453_3 = Statutes.criminalProcedure("NL-SV-453-3", "art. 453(3) Sv", Check.SECONDARY)
            .always(
                    may(PARTY, WITHDRAW_APPEAL).when(all(AVAILABLE, OF_PROSECUTION.not())),
                    may(PUBLIC_PROSECUTOR, WITHDRAW_APPEAL).when(all(AVAILABLE, OF_PROSECUTION)));

    /** Art. 408 holds for deprivation by analogy (art. 511g(2)). */
    static final Provision ART_511G = Statutes.criminalProcedure("NL-SV-511G", "art. 511g(2) Sv", Check.OFFICIAL)
            .noting(Wording.of(
                    "art. 408 Sv is van overeenkomstige toepassing; had de dag van de uitspraak moeten worden betekend "
                            + "(art. 511e lid 2 Sv), dan begint de termijn niet al door de uitspraak (HR 2006:AV5020), en "
                            + "mag de beslissing wie afwezig was niet als aanwezig vermelden",
                    "art. 408 Sv applies by analogy; where the day of the judgment had to be served (art. 511e(2) Sv), "
                            + "the judgment alone does not start time (HR 2006:AV5020), and the decision must not name "
                            + "an absent person as present"))
            .always(runs(ORDER_DEPRIVATION, days(14))
                    .when(takenOnAppeal(OrderDeprivation.DECISION).not())
                    .about(remediesOf(OrderDeprivation.DECISION, OrderDeprivation.PRESENT))
                    .stoppedBy(APPEAL, WITHDRAW_APPEAL)
                    .onExpiry(REMEDY_EXPIRED));

    private CriminalProcedureRemedies() {}

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
        return ImmutableList.of(ART_404, ART_408, ART_423, ART_427, ART_432, ART_440, ART_453, ART_453_3, ART_511G);
    }
}
