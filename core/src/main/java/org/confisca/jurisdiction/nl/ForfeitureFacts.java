package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.ByLaw;
import org.confisca.act.OnAsset;
import org.confisca.act.confiscation.OrderForfeiture;
import org.confisca.act.proceeding.Convict;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Offence;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.WithdrawalRoute;
import org.confisca.fact.AssetFacts;
import org.confisca.rule.Matter;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;

/**
 * When what a court took is the State's. A forfeiture is part of the judgment that convicts: it waits until that conviction is
 * final, and does not outlive it if a higher court sets it aside and convicts anew. So is a withdrawal from circulation with a
 * conviction or an acquittal. Any other confiscation needs only be final itself.
 */
final class ForfeitureFacts {

    /** Only a conviction that the file opens with can be of unknown finality; no act about it is left that could tell. */
    static final Supply FROM_OPENING = new Supply.Header(Wording.of(
            "vermeld in de kop van het dossier wanneer de zaak eindigde (endedAt) of, als de veroordeling nog niet "
                    + "onherroepelijk is, neem haar op als handeling",
            "state in the header of the case file when the case ended (endedAt) or, if the conviction is not final yet, "
                    + "enter it as an act"));

    /** The decisions that take effect now that a decision has become final. */
    static final Roster<ByLaw, DecisionId> FALLING = Roster.of(
            Wording.of("de beslissingen die nu werken", "the decisions that take effect now"),
            matter ->
                    became(matter.value(ByLaw.ABOUT), matter.file()).flatMap(became -> falling(matter.file(), became)));

    /** Some decision takes effect. */
    static final YesNo<ByLaw> ANY_FALLS = YesNo.onRecord(
            Wording.of(
                    "een beslissing die een voorwerp ontneemt is onherroepelijk, en de veroordeling ook",
                    "a decision that confiscates an asset is final, and so is the conviction"),
            FROM_OPENING,
            matter -> FALLING.reading().read(matter).map(decisions -> !decisions.isEmpty()));

    /** The conviction can still be attacked, so that its judgment is not complete for good. */
    static final YesNo<OrderForfeiture> CONVICTION_NOT_FINAL = YesNo.onRecord(
            Wording.of("de veroordeling is nog niet onherroepelijk", "the conviction is not final yet"),
            FROM_OPENING,
            matter -> convicting(matter)
                    .flatMap(offence -> isFinal(matter.file(), offence, DecisionKind.CONVICTION)
                            .map(known -> !known)));

    /** It is ordered on the day of the judgment. */
    static final YesNo<OrderForfeiture> WITH_THE_JUDGMENT = YesNo.onRecord(
            Wording.of(
                    "de verbeurdverklaring is van de dag van het vonnis",
                    "the forfeiture is of the day of the judgment"),
            new Supply.EarlierAct(Convict.CONVICT),
            matter -> convicting(matter).flatMap(offence -> isOfTheDay(matter, offence, DecisionKind.CONVICTION)));

    /** What a decision confiscated can be executed: the decision stands, and so does the conviction that it is part of. */
    static final YesNo<OnAsset> CONFISCATION_STANDS = YesNo.onRecord(
            Wording.of(
                    "de beslissing die het voorwerp ontnam is nog steeds onherroepelijk, en haar veroordeling ook",
                    "the decision that confiscated the asset is still final, and so is its conviction"),
            FROM_OPENING,
            matter -> AssetFacts.asset(matter)
                    .flatMap(ForfeitureFacts::confiscating)
                    .flatMap(matter.file().decisions()::find)
                    .flatMap(decision -> stands(matter.file(), decision)));

    private ForfeitureFacts() {}

    private static Optional<DecisionId> confiscating(Asset asset) {
        return asset.state() instanceof LegalState.Confiscated confiscated ? confiscated.by() : Optional.empty();
    }

    private static Optional<Boolean> stands(CaseFile file, Decision decision) {
        return decision.finalSince().isEmpty() ? Optional.of(false) : standsForGood(file, decision);
    }

    private static Optional<Offence> convicting(Matter<? extends OrderForfeiture> matter) {
        return matter.value(OrderForfeiture.OFFENCE).flatMap(matter.file().offences()::find);
    }

    private static ImmutableList<Decision> judgments(CaseFile file, Offence offence, DecisionKind kind) {
        return file.decisions().values().stream()
                .filter(decision -> decision.kind() == kind)
                .filter(decision -> decision.setAsideAt().isEmpty())
                .filter(decision -> decision.offence().equals(Optional.of(offence.id())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether the judgment on an offence is final; unknown if the file does not hold it and nobody told. */
    static Optional<Boolean> isFinal(CaseFile file, Offence offence, DecisionKind kind) {
        ImmutableList<Decision> taken = judgments(file, offence, kind);
        if (taken.isEmpty()) {
            return offence.endedAt().map(ended -> true);
        }
        return Optional.of(
                taken.stream().allMatch(decision -> decision.finalSince().isPresent()));
    }

    /** Whether the judgment on an offence is of the day of the act. */
    static Optional<Boolean> isOfTheDay(Matter<?> matter, Offence offence, DecisionKind kind) {
        ImmutableList<Decision> taken = judgments(matter.file(), offence, kind);
        if (taken.isEmpty()) {
            return offence.judgedAt()
                    .map(judged -> judged.toLocalDate().equals(matter.at().toLocalDate()));
        }
        return Optional.of(taken.stream()
                .anyMatch(decision ->
                        decision.at().toLocalDate().equals(matter.at().toLocalDate())));
    }

    private static Optional<Decision> became(Optional<?> about, CaseFile file) {
        return about.filter(DecisionId.class::isInstance)
                .flatMap(id -> file.decisions().find((DecisionId) id));
    }

    /** With a judgment, everything final that was part of it; else the decision itself. */
    private static Optional<ImmutableList<DecisionId>> falling(CaseFile file, Decision became) {
        if (became.kind() == DecisionKind.CONVICTION || became.kind() == DecisionKind.ACQUITTAL) {
            return Optional.of(file.decisions().values().stream()
                    .filter(other -> other.finalSince().isPresent())
                    .filter(other -> isPartOf(other, became))
                    .map(Decision::id)
                    .collect(ImmutableList.toImmutableList()));
        }
        if (became.assets().isEmpty()) {
            return Optional.of(ImmutableList.of());
        }
        return standsForGood(file, became).map(stands -> stands ? ImmutableList.of(became.id()) : ImmutableList.of());
    }

    /**
     * Whether a decision cannot fall any more with a judgment that it is part of. Unknown if the person stood convicted or
     * acquitted when the file was opened and nobody said whether that was final.
     */
    static Optional<Boolean> standsForGood(CaseFile file, Decision decision) {
        Optional<DecisionKind> judgment = judgmentOf(decision);
        Optional<Offence> offence = decision.offence().flatMap(file.offences()::find);
        if (judgment.isEmpty() || offence.isEmpty()) {
            return Optional.of(true);
        }
        boolean acquits = judgment.get() == DecisionKind.ACQUITTAL;
        if (offence.get().status() != (acquits ? OffenceStatus.ACQUITTED : OffenceStatus.CONVICTED)) {
            return Optional.of(false);
        }
        ImmutableList<Decision> judgments = file.decisions().values().stream()
                .filter(other -> other.kind() == judgment.get())
                .filter(other -> other.offence().equals(decision.offence()))
                .collect(ImmutableList.toImmutableList());
        if (judgments.isEmpty()) {
            return offence.get().endedAt().map(ended -> true);
        }
        return Optional.of(judgments.stream()
                .filter(other -> other.finalSince().isPresent())
                .anyMatch(other -> isPartOf(decision, other)));
    }

    /** The kind of judgment that a decision is part of; a separate order is part of none. */
    private static Optional<DecisionKind> judgmentOf(Decision decision) {
        if (decision.kind() == DecisionKind.FORFEITURE) {
            return Optional.of(DecisionKind.CONVICTION);
        }
        return decision.withdrawal()
                .filter(WithdrawalRoute::isPartOfJudgment)
                .map(route -> route == WithdrawalRoute.OFFENCE_ESTABLISHED
                        ? DecisionKind.ACQUITTAL
                        : DecisionKind.CONVICTION);
    }

    /** What was ordered before a court judged anew was part of the judgment that was set aside. */
    private static boolean isPartOf(Decision part, Decision judgment) {
        return judgmentOf(part).equals(Optional.of(judgment.kind()))
                && part.offence().equals(judgment.offence())
                && !part.at().isBefore(judgment.at());
    }
}
