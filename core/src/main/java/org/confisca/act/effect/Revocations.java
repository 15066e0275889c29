package org.confisca.act.effect;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.RemedyKind;
import org.confisca.casefile.RemedyStatus;
import org.confisca.casefile.Ruling;

/** Undoes final confiscations on complaints of third persons. */
public final class Revocations {

    private Revocations() {}

    /**
     * Whether a decision takes property from somebody.
     *
     * @param decision a decision
     * @return whether it names assets and is no order to return them
     */
    public static boolean confiscates(Decision decision) {
        return !decision.assets().isEmpty() && decision.kind() != DecisionKind.RETURN_ORDER;
    }

    /**
     * Revokes a final confiscation. What the State still has by it must be returned; to whom is for an order to say.
     *
     * @param file the file
     * @param id a decision on the file
     * @param at when
     * @return the file after
     */
    public static CaseFile revoke(CaseFile file, DecisionId id, LocalDateTime at) {
        CaseFile after = file.edit(at)
                .decisions(file.decisions().with(id, file.decisions().get(id).setAside(at)))
                .build();
        for (Asset asset : file.assets().values()) {
            if (asset.state() instanceof LegalState.Confiscated held
                    && held.by().equals(Optional.of(id))) {
                after = Assets.move(after, asset.id(), new LegalState.ReturnDue(Optional.empty(), at), at);
            }
        }
        return after;
    }

    /**
     * Whether a decision was revoked on a third person's complaint.
     *
     * @param file the file
     * @param id a decision on the file
     * @return whether it was revoked, and not merely set aside on appeal
     */
    public static boolean isRevoked(CaseFile file, DecisionId id) {
        return file.decisions().get(id).setAsideAt().isPresent()
                && file.remedies().against(id).stream()
                        .filter(remedy -> remedy.kind() == RemedyKind.THIRD_PARTY_COMPLAINT)
                        .filter(remedy -> remedy.status() == RemedyStatus.DECIDED)
                        .anyMatch(remedy -> remedy.ruling().equals(Optional.of(Ruling.FOUNDED)));
    }

    /**
     * The state that an asset comes into when its reuse is revoked: the State's, or to be returned if the confiscation was
     * revoked in the meantime.
     *
     * @param file the file
     * @param id an asset on the file
     * @param at when
     * @return the state
     */
    public static LegalState afterReuse(CaseFile file, AssetId id, LocalDateTime at) {
        Optional<DecisionId> standing = Decisions.confiscating(file, id);
        return standing.isEmpty() && !revoked(file, id).isEmpty()
                ? new LegalState.ReturnDue(Optional.empty(), at)
                : new LegalState.Confiscated(standing, at);
    }

    /**
     * The decisions that confiscated an asset, or the object whose proceeds it is, and were revoked.
     *
     * @param file the file
     * @param id an asset on the file
     * @return the decisions; empty if none was
     */
    public static ImmutableList<Decision> revoked(CaseFile file, AssetId id) {
        ImmutableList.Builder<Decision> revoked = ImmutableList.builder();
        for (Optional<AssetId> object = Optional.of(id);
                object.isPresent();
                object = file.assets().get(object.get()).proceedsOf()) {
            AssetId named = object.get();
            file.decisions().values().stream()
                    .filter(decision -> decision.assets().contains(named))
                    .filter(decision -> isRevoked(file, decision.id()))
                    .forEach(revoked::add);
        }
        return revoked.build();
    }
}
