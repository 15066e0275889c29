package org.confisca.fact;

import java.util.Optional;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.RemedyKind;
import org.confisca.casefile.Ruling;

/**
 * Whether a decision was taken on appeal. A file names no courts, so the instance is read from what came before: a ruling on a
 * remedy is taken on appeal, and so is the decision that comes in the place of one that an appeal set aside. What is set aside
 * in cassation was taken on appeal itself, and so is what then comes in its place. A case that is sent back to the court of
 * first instance is not told apart.
 */
final class TakenOnAppeal {

    private TakenOnAppeal() {}

    static boolean test(CaseFile file, DecisionId id) {
        return file.decisions()
                .find(id)
                .filter(decision -> decision.decides().isPresent() || comesInThePlaceOfAnother(file, decision))
                .isPresent();
    }

    private static boolean comesInThePlaceOfAnother(CaseFile file, Decision decision) {
        return decision.offence().isPresent()
                && file.decisions().values().stream()
                        .filter(earlier -> earlier.offence().equals(decision.offence()))
                        .filter(earlier -> !earlier.id().equals(decision.id()))
                        .filter(earlier -> isOfOneJudgment(earlier.kind(), decision.kind()))
                        .filter(earlier -> wasSetAsideBefore(earlier, decision))
                        .anyMatch(earlier -> wasAppealed(file, earlier));
    }

    /** A forfeiture is part of the judgment that convicts; deprivation is judged apart. */
    private static boolean isOfOneJudgment(DecisionKind earlier, DecisionKind later) {
        return isOfTheMainCase(later) ? isOfTheMainCase(earlier) : earlier == later;
    }

    private static boolean isOfTheMainCase(DecisionKind kind) {
        return kind == DecisionKind.CONVICTION || kind == DecisionKind.ACQUITTAL || kind == DecisionKind.FORFEITURE;
    }

    private static boolean wasSetAsideBefore(Decision earlier, Decision later) {
        return earlier.setAsideAt().filter(since -> !since.isAfter(later.at())).isPresent();
    }

    /** A confiscation that was revoked on a third person's complaint was not appealed. */
    private static boolean wasAppealed(CaseFile file, Decision decision) {
        return file.remedies().against(decision.id()).stream()
                .filter(remedy -> remedy.kind() == RemedyKind.APPEAL)
                .anyMatch(remedy -> remedy.ruling().equals(Optional.of(Ruling.FOUNDED)));
    }
}
