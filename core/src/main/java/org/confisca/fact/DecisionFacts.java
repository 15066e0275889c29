package org.confisca.fact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ByLaw;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.OnRemedy;
import org.confisca.act.proceeding.DecideAppeal;
import org.confisca.act.proceeding.DecideObjection;
import org.confisca.act.proceeding.ProceedingLaw;
import org.confisca.act.proceeding.ServeDecision;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.RemedyKind;
import org.confisca.casefile.RemedyStatus;
import org.confisca.casefile.Subject;
import org.confisca.casefile.WithdrawalRoute;
import org.confisca.rule.Matter;
import org.confisca.rule.Ordered;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;

/** What the file tells about decisions, the remedies against them and their finality. */
public final class DecisionFacts {
    private static final Supply BY_FINALITY = new Supply.EarlierAct(ProceedingLaw.BECAME_FINAL);

    /** Since when the decision that confiscated the asset has been final, together with the conviction if there is one. */
    public static final Ordered<OnAsset, LocalDateTime> CONFISCATION_FINAL_SINCE = Ordered.onRecord(
            Wording.of("het onherroepelijk worden van de beslissing", "the day the confiscation became final"),
            BY_FINALITY,
            matter -> AssetFacts.asset(matter)
                    .filter(asset -> asset.state() instanceof LegalState.Confiscated)
                    .flatMap(asset -> ((LegalState.Confiscated) asset.state()).by())
                    .flatMap(matter.file().decisions()::find)
                    .flatMap(decision -> finalWithConviction(matter.file(), decision)));

    /** The decision that an ordinary remedy is directed against. */
    public static final Roster<OnRemedy, DecisionId> DECISION_APPEALED = Roster.of(
            Wording.of("de bestreden beslissing", "the decision appealed"),
            matter -> matter.value(OnRemedy.REMEDY).map(id -> decisionOf(matter.file(), id)));

    /** The decision that an expired remedy was directed against. */
    public static final Roster<ByLaw, DecisionId> DECISION_OF_EXPIRED = Roster.of(
            Wording.of("de niet bestreden beslissing", "the decision that was not appealed"),
            matter -> matter.value(ByLaw.ABOUT)
                    .map(subject ->
                            subject instanceof RemedyId id ? decisionOf(matter.file(), id) : ImmutableList.of()));

    /** After a withdrawal, no remedy against the decision is open to anyone. */
    public static final YesNo<OnRemedy> NO_REMEDY_LEFT = YesNo.onRecord(
            Wording.of("geen rechtsmiddel staat meer open", "no remedy is open any longer"),
            BY_FINALITY,
            matter -> matter.value(OnRemedy.REMEDY).map(id -> noneOpen(matter.file(), decisionOf(matter.file(), id))));

    /** After the time for a remedy ran out, no remedy against the decision is open to anyone. */
    public static final YesNo<ByLaw> NO_REMEDY_LEFT_AFTER_EXPIRY = YesNo.onRecord(
            Wording.of("geen rechtsmiddel staat meer open", "no remedy is open any longer"),
            BY_FINALITY,
            matter -> matter.value(ByLaw.ABOUT)
                    .map(subject ->
                            subject instanceof RemedyId id && noneOpen(matter.file(), decisionOf(matter.file(), id))));

    /** With a ruling that became final, nothing is left against the decision that it let stand. */
    public static final YesNo<ByLaw> NO_REMEDY_LEFT_AFTER_RULING = YesNo.onRecord(
            Wording.of("geen rechtsmiddel staat meer open", "no remedy is open any longer"),
            BY_FINALITY,
            matter -> matter.value(ByLaw.ABOUT).map(subject -> {
                ImmutableList<DecisionId> reviewed = reviewed(matter.file(), subject);
                return !reviewed.isEmpty() && noneOpen(matter.file(), reviewed);
            }));

    /** The decision that a ruling was about. */
    public static final Roster<ByLaw, DecisionId> DECISION_REVIEWED = Roster.of(
            Wording.of("de beoordeelde beslissing", "the decision reviewed"),
            matter -> matter.value(ByLaw.ABOUT).map(subject -> reviewed(matter.file(), subject)));

    /** The remedy is against what was decided on appeal or on a complaint: it is cassation. */
    public static final YesNo<OnRemedy> IS_CASSATION = YesNo.onRecord(
            Wording.of(
                    "het rechtsmiddel is gericht tegen een beslissing in hoger beroep of op een klaagschrift",
                    "the remedy is against a decision taken on appeal or on a complaint"),
            new Supply.EarlierAct(DecideAppeal.DECIDE_APPEAL),
            matter -> matter.value(OnRemedy.REMEDY)
                    .map(id -> decisionOf(matter.file(), id).stream()
                            .anyMatch(decision -> TakenOnAppeal.test(matter.file(), decision))));

    /** The remedy is against the ruling on a third person's complaint. */
    public static final YesNo<OnRemedy> AGAINST_COMPLAINT_RULING = YesNo.onRecord(
            Wording.of(
                    "het rechtsmiddel is gericht tegen een uitspraak op een klaagschrift",
                    "the remedy is against a ruling on a complaint"),
            new Supply.EarlierAct(DecideObjection.DECIDE_OBJECTION),
            matter -> matter.value(OnRemedy.REMEDY)
                    .map(id -> decisionOf(matter.file(), id).stream()
                            .anyMatch(decision -> isComplaintRuling(matter.file(), decision))));

    /** The decision that a remedy is against was not set aside before; one judgment can decide several appeals. */
    public static final YesNo<OnRemedy> APPEALED_STANDS = YesNo.onRecord(
            Wording.of(
                    "de bestreden beslissing is niet al eerder vernietigd",
                    "the decision attacked was not set aside before"),
            new Supply.EarlierAct(DecideAppeal.DECIDE_APPEAL),
            matter -> appealed(matter)
                    .map(decision -> decision.setAsideAt()
                            .filter(since -> since.isBefore(matter.at()))
                            .isEmpty()));

    /** The decision that a remedy is against became final, so that the remedy was used too late. */
    public static final YesNo<OnRemedy> APPEALED_IS_FINAL = YesNo.onRecord(
            Wording.of("de bestreden beslissing was al onherroepelijk", "the decision attacked was final already"),
            BY_FINALITY,
            matter -> appealed(matter).map(decision -> decision.finalSince().isPresent()));

    /** The decision served was taken on appeal or on a complaint, so that cassation is open against it. */
    public static final YesNo<ServeDecision> CASSATION_IS_OPEN = takenOnAppeal(ServeDecision.DECISION);

    /** The decision served is the ruling on a third person's complaint. */
    public static final YesNo<ServeDecision> COMPLAINT_RULING_SERVED = YesNo.onRecord(
            Wording.of(
                    "de betekende beslissing is een uitspraak op een klaagschrift",
                    "the decision served is a ruling on a complaint"),
            new Supply.EarlierAct(DecideObjection.DECIDE_OBJECTION),
            matter -> matter.value(ServeDecision.DECISION).map(id -> isComplaintRuling(matter.file(), id)));

    private DecisionFacts() {}

    /**
     * The remedies of parties for whom time runs at once, because they were there.
     *
     * @param decision the field that names the decision
     * @param present the field that names the parties
     * @param <A> the acts
     * @return the remedies
     */
    public static <A extends Act> Roster<A, RemedyId> remediesOf(
            Field<? super A, DecisionId> decision, Field<? super A, ImmutableList<PartyId>> present) {
        return Roster.of(
                Wording.of("de rechtsmiddelen van de aanwezige partijen", "the remedies of the parties present"),
                matter -> matter.value(decision)
                        .flatMap(id -> matter.value(present)
                                .map(parties -> parties.stream()
                                        .map(party -> new RemedyId(id.value() + "/" + party.value()))
                                        .collect(ImmutableList.toImmutableList()))));
    }

    /**
     * That nobody has an ordinary remedy against a decision.
     *
     * @param appellants the field that names the parties that have one
     * @param <A> the acts
     * @return the fact
     */
    public static <A extends Act> YesNo<A> nobodyMayAppeal(Field<? super A, ImmutableList<PartyId>> appellants) {
        return YesNo.onRecord(
                Wording.of("niemand heeft een gewoon rechtsmiddel", "nobody has an ordinary remedy"),
                BY_FINALITY,
                matter -> matter.value(appellants).map(ImmutableList::isEmpty));
    }

    /**
     * That a decision was taken on appeal or on a complaint: a ruling on a remedy, or what came in the place of a decision
     * that an appeal set aside.
     *
     * @param decision the field that names the decision
     * @param <A> the acts
     * @return the fact
     */
    public static <A extends Act> YesNo<A> takenOnAppeal(Field<? super A, DecisionId> decision) {
        return YesNo.onRecord(
                Wording.of(
                        "de beslissing is in hoger beroep of op een klaagschrift genomen",
                        "the decision was taken on appeal or on a complaint"),
                new Supply.EarlierAct(DecideAppeal.DECIDE_APPEAL),
                matter -> matter.value(decision).map(id -> TakenOnAppeal.test(matter.file(), id)));
    }

    private static ImmutableList<DecisionId> decisionOf(CaseFile file, RemedyId id) {
        Optional<Subject> against = file.remedies().find(id).map(Remedy::against);
        return against.filter(DecisionId.class::isInstance)
                .map(subject -> ImmutableList.of((DecisionId) subject))
                .orElse(ImmutableList.of());
    }

    /**
     * When a decision became final, together with the conviction that it belongs to if there is one.
     *
     * @param file the file
     * @param decision a decision on the file
     * @return the moment; empty while it is not final
     */
    public static Optional<LocalDateTime> finalWithConviction(CaseFile file, Decision decision) {
        return decision.finalSince()
                .flatMap(own -> file.decisions().values().stream()
                        .filter(other -> isJudgmentOf(other, decision))
                        .filter(other -> other.offence().equals(decision.offence()))
                        .flatMap(other -> other.finalSince().stream())
                        .filter(since -> since.isAfter(own))
                        .max(Comparator.naturalOrder())
                        .or(() -> Optional.of(own)));
    }

    /** A withdrawal may come with an acquittal, or stand by itself. */
    private static boolean isJudgmentOf(Decision judgment, Decision decision) {
        if (decision.withdrawal().map(WithdrawalRoute::isPartOfJudgment).equals(Optional.of(false))) {
            return false;
        }
        return judgment.kind()
                == (decision.withdrawal().equals(Optional.of(WithdrawalRoute.OFFENCE_ESTABLISHED))
                        ? DecisionKind.ACQUITTAL
                        : DecisionKind.CONVICTION);
    }

    private static ImmutableList<DecisionId> reviewed(CaseFile file, Subject ruling) {
        return ruling instanceof DecisionId id
                ? file.decisions()
                        .find(id)
                        .flatMap(Decision::decides)
                        .filter(remedy -> file.remedies().get(remedy).kind() == RemedyKind.APPEAL)
                        .map(remedy -> decisionOf(file, remedy))
                        .orElse(ImmutableList.of())
                : ImmutableList.of();
    }

    private static boolean isComplaintRuling(CaseFile file, DecisionId id) {
        return isRuling(file, id) && file.decisions().get(id).kind() == DecisionKind.COMPLAINT_RULING;
    }

    private static Optional<Decision> appealed(Matter<? extends OnRemedy> matter) {
        return matter.value(OnRemedy.REMEDY)
                .flatMap(id -> decisionOf(matter.file(), id).stream().findFirst())
                .flatMap(matter.file().decisions()::find);
    }

    private static boolean isRuling(CaseFile file, DecisionId id) {
        return file.decisions().find(id).flatMap(Decision::decides).isPresent();
    }

    private static boolean noneOpen(CaseFile file, ImmutableList<DecisionId> decisions) {
        return decisions.stream()
                        .flatMap(id -> file.decisions().find(id).stream())
                        .noneMatch(decision -> decision.setAsideAt().isPresent()
                                // it became final once, whatever came of a remedy that was used too late
                                || decision.finalSince().isPresent())
                && decisions.stream()
                        .flatMap(id -> file.remedies().against(id).stream())
                        .filter(remedy -> remedy.kind() == RemedyKind.APPEAL)
                        .allMatch(remedy -> isOver(file, remedy));
    }

    /**
     * Whether a remedy can change nothing any more. One that was decided is over once the ruling on it is final.
     *
     * @param file the file
     * @param remedy a remedy on the file, against a decision
     * @return whether it is over
     */
    public static boolean isOver(CaseFile file, Remedy remedy) {
        if (remedy.status() != RemedyStatus.DECIDED) {
            return !remedy.status().isOpen();
        }
        return file.decisions().values().stream()
                .filter(ruling -> ruling.decides().equals(Optional.of(remedy.id())))
                .filter(ruling -> ruling.setAsideAt().isEmpty())
                .anyMatch(ruling -> ruling.finalSince().isPresent());
    }
}
