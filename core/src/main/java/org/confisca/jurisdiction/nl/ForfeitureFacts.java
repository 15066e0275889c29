package org.confisca.jurisdiction.nl;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.ByLaw;
import org.confisca.act.proceeding.Convict;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.Offence;
import org.confisca.casefile.OffenceStatus;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;

/** When what a court confiscated is the State's: the decision and the conviction that it belongs to are both final. */
final class ForfeitureFacts {

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
            new Supply.EarlierAct(Convict.CONVICT),
            matter -> FALLING.reading().read(matter).map(decisions -> !decisions.isEmpty()));

    private ForfeitureFacts() {}

    private static Optional<Decision> became(Optional<?> about, CaseFile file) {
        return about.filter(DecisionId.class::isInstance)
                .flatMap(id -> file.decisions().find((DecisionId) id));
    }

    /** With a conviction, every final decision about its offence that waited for it; else the decision itself. */
    private static Optional<ImmutableList<DecisionId>> falling(CaseFile file, Decision became) {
        if (became.kind() == DecisionKind.CONVICTION) {
            return Optional.of(file.decisions().values().stream()
                    .filter(other -> other.offence().equals(became.offence()))
                    .filter(other -> !other.assets().isEmpty())
                    .filter(other -> other.finalSince().isPresent())
                    .map(Decision::id)
                    .collect(ImmutableList.toImmutableList()));
        }
        if (became.assets().isEmpty()) {
            return Optional.of(ImmutableList.of());
        }
        return convictedForGood(file, became)
                .map(convicted -> convicted ? ImmutableList.of(became.id()) : ImmutableList.of());
    }

    /** Unknown if the person stood convicted when the file was opened and nobody said whether that was final. */
    static Optional<Boolean> convictedForGood(CaseFile file, Decision decision) {
        Optional<Offence> offence = decision.offence().flatMap(file.offences()::find);
        if (offence.isEmpty()) {
            return Optional.of(true);
        }
        if (offence.get().status() != OffenceStatus.CONVICTED) {
            return Optional.of(false);
        }
        if (offence.get().endedAt().isPresent()) {
            return Optional.of(true);
        }
        boolean pending = file.decisions().values().stream()
                .filter(other -> other.kind() == DecisionKind.CONVICTION)
                .anyMatch(other -> other.offence().equals(decision.offence()));
        return pending ? Optional.of(false) : Optional.empty();
    }
}
