package org.confisca.act.effect;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Offence;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Remedies;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.RemedyKind;
import org.confisca.casefile.RemedyStatus;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Subject;
import org.confisca.source.Wording;

/** Enters decisions, with a remedy for each party that has one, and makes them final. */
public final class Decisions {

    private Decisions() {}

    /**
     * The id of a party's ordinary remedy against a decision.
     *
     * @param decision the decision
     * @param party the party
     * @return the id: the two ids with a slash between them
     */
    public static RemedyId remedyOf(DecisionId decision, PartyId party) {
        return new RemedyId(decision.value() + "/" + party.value());
    }

    /** What the parties with a remedy must be like, for {@link #canNameRemedies}. */
    public static final Wording NAMES_OF_REMEDIES = Wording.of(
            "partijen wier id samen met dat van de beslissing hoogstens 79 tekens telt, en een rechtsmiddel dat nog niet in"
                    + " het dossier staat",
            "parties whose id is at most 79 characters together with that of the decision, and a remedy that is not on the"
                    + " file yet");

    /**
     * Whether each party's remedy against a new decision can have its own id.
     *
     * @param file the file
     * @param decision the new decision
     * @param appellants the parties with a remedy
     * @return whether the ids are well formed and not on the file yet
     */
    public static boolean canNameRemedies(CaseFile file, DecisionId decision, Iterable<PartyId> appellants) {
        for (PartyId party : appellants) {
            if (!Subject.isWellFormed(decision.value() + "/" + party.value()) || file.has(remedyOf(decision, party))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Enters a decision. It changes the state of no asset until it is final.
     *
     * @param file the file
     * @param decision the decision
     * @return the file after
     */
    public static CaseFile take(CaseFile file, Decision decision) {
        Remedies remedies = file.remedies();
        for (PartyId party : decision.appellants()) {
            remedies = remedies.with(new Remedy(
                    remedyOf(decision.id(), party),
                    RemedyKind.APPEAL,
                    decision.id(),
                    party,
                    decision.at(),
                    RemedyStatus.AVAILABLE,
                    decision.at(),
                    Optional.empty()));
        }
        return file.edit(decision.at())
                .decisions(file.decisions().with(decision.id(), decision))
                .remedies(remedies)
                .build();
    }

    /**
     * Takes the packaging of what a decision names into it.
     *
     * @param file the file
     * @param id a decision on the file
     * @param at when
     * @return the file after
     */
    public static CaseFile includePackaging(CaseFile file, DecisionId id, LocalDateTime at) {
        Decision decision = file.decisions().get(id);
        Decision widened = Decision.builder()
                .from(decision)
                .addAllAssets(decision.assets().stream()
                        .flatMap(named -> packagingOf(file, named).stream())
                        .collect(ImmutableList.toImmutableList()))
                .build();
        return file.edit(at).decisions(file.decisions().with(id, widened)).build();
    }

    /**
     * The packaging of an object, as far as it is on the file and has not left the case.
     *
     * @param file the file
     * @param object an asset on the file
     * @return the packaging, by id
     */
    public static ImmutableList<AssetId> packagingOf(CaseFile file, AssetId object) {
        return file.assets().values().stream()
                .filter(asset -> asset.packagingOf().equals(Optional.of(object)))
                .map(asset -> asset.id())
                .filter(id -> Assets.present(file, id))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Makes a decision final. With a final conviction or acquittal the prosecuted case has ended.
     *
     * @param file the file
     * @param id a decision on the file
     * @param at when
     * @return the file after
     */
    public static CaseFile becomeFinal(CaseFile file, DecisionId id, LocalDateTime at) {
        Decision decision = file.decisions().get(id);
        CaseFile made = file.edit(at)
                .decisions(file.decisions().with(id, decision.finalFrom(at)))
                .build();
        boolean endsCase = decision.kind() == DecisionKind.CONVICTION || decision.kind() == DecisionKind.ACQUITTAL;
        return endsCase && decision.offence().isPresent()
                ? endCase(made, decision.offence().get(), at)
                : made;
    }

    /**
     * Sets a decision aside. An offence of which it convicted or acquitted is charged again. If it was a ruling, the remedy
     * that it decided is pending again, and what that ruling had set aside stands again, unless the court decided anew since
     * or another ruling set it aside too. What was set aside before stays so.
     *
     * @param file the file
     * @param id a decision on the file
     * @param at when
     * @return the file after
     */
    public static CaseFile setAside(CaseFile file, DecisionId id, LocalDateTime at) {
        Decision decision = file.decisions().get(id);
        if (decision.setAsideAt().isPresent()) {
            return file.edit(at).build();
        }
        CaseFile after = file.edit(at)
                .decisions(file.decisions().with(id, decision.setAside(at)))
                .build();
        if (decision.decides().isPresent()) {
            return reopen(after, decision.decides().get(), at);
        }
        return decision.offence().isPresent() && judges(decision)
                ? judged(after, decision.offence().get(), OffenceStatus.CHARGED, at)
                : after;
    }

    private static boolean judges(Decision decision) {
        return decision.kind() == DecisionKind.CONVICTION || decision.kind() == DecisionKind.ACQUITTAL;
    }

    private static CaseFile reopen(CaseFile file, RemedyId id, LocalDateTime at) {
        Remedy remedy = file.remedies().get(id);
        CaseFile pending = file.edit(at)
                .remedies(file.remedies().with(remedy.in(RemedyStatus.LODGED, at)))
                .build();
        Decision reviewed = pending.decisions().get((DecisionId) remedy.against());
        // a third person's complaint revokes nothing before the ruling on it is final, so there is nothing to restore
        return remedy.kind() == RemedyKind.APPEAL
                        && remedy.ruling().equals(Optional.of(Ruling.FOUNDED))
                        && isUnanswered(pending, reviewed)
                ? restore(pending, reviewed, at)
                : pending;
    }

    /** Nothing came in the place of the decision, and no other ruling set it aside. */
    private static boolean isUnanswered(CaseFile file, Decision decision) {
        boolean open = !judges(decision)
                || decision.offence()
                        .flatMap(file.offences()::find)
                        .filter(offence -> offence.status() == OffenceStatus.CHARGED)
                        .isPresent();
        return open
                && file.decisions().values().stream()
                        .filter(other -> other.setAsideAt().isEmpty())
                        .noneMatch(other -> replaces(other, decision) || setsAside(file, other, decision));
    }

    private static boolean replaces(Decision later, Decision decision) {
        return later.kind() == decision.kind()
                && later.offence().isPresent()
                && later.offence().equals(decision.offence())
                && later.assets().equals(decision.assets())
                && decision.setAsideAt()
                        .filter(since -> !later.at().isBefore(since))
                        .isPresent();
    }

    private static boolean setsAside(CaseFile file, Decision ruling, Decision decision) {
        return ruling.decides()
                .map(file.remedies()::get)
                .filter(remedy -> remedy.against().equals(decision.id()))
                .filter(remedy -> remedy.ruling().equals(Optional.of(Ruling.FOUNDED)))
                .isPresent();
    }

    private static CaseFile restore(CaseFile file, Decision decision, LocalDateTime at) {
        CaseFile restored = file.edit(at)
                .decisions(file.decisions()
                        .with(
                                decision.id(),
                                Decision.builder()
                                        .from(decision)
                                        .setAsideAt(Optional.empty())
                                        .build()))
                .build();
        if (decision.decides().isPresent()) {
            Remedy decided = restored.remedies().get(decision.decides().get());
            return restored.edit(at)
                    .remedies(restored.remedies().with(decided.in(RemedyStatus.DECIDED, at)))
                    .build();
        }
        return decision.offence().isPresent() && judges(decision)
                ? judged(
                        restored,
                        decision.offence().get(),
                        decision.kind() == DecisionKind.CONVICTION ? OffenceStatus.CONVICTED : OffenceStatus.ACQUITTED,
                        at)
                : restored;
    }

    private static CaseFile judged(CaseFile file, OffenceId id, OffenceStatus status, LocalDateTime at) {
        return file.edit(at)
                .offences(file.offences()
                        .with(
                                id,
                                Offence.builder()
                                        .from(file.offences().get(id))
                                        .status(status)
                                        .endedAt(Optional.empty())
                                        .build()))
                .build();
    }

    private static CaseFile endCase(CaseFile file, OffenceId id, LocalDateTime at) {
        Offence ended =
                Offence.builder().from(file.offences().get(id)).endedAt(at).build();
        return file.edit(at).offences(file.offences().with(id, ended)).build();
    }

    /**
     * Gives the State what a final decision confiscated, as far as it is still in the case. What rested on it ends with
     * execution.
     *
     * @param file the file
     * @param id a final decision on the file
     * @param at when
     * @return the file after
     */
    public static CaseFile fallToState(CaseFile file, DecisionId id, LocalDateTime at) {
        CaseFile after = file;
        for (AssetId named : file.decisions().get(id).assets()) {
            AssetId asset = standsFor(after, named);
            if (!Assets.present(after, asset)) {
                continue;
            }
            for (var measure : after.assets().get(asset).measures()) {
                after = Measures.end(after, measure, at);
            }
            after = Assets.move(after, asset, new LegalState.Confiscated(Optional.of(id), at), at);
        }
        return after.edit(at).build();
    }

    /**
     * The final decision that confiscated an asset, or the object whose proceeds it is.
     *
     * @param file the file
     * @param id an asset on the file
     * @return the first by id; empty if it became the State's in another way
     */
    public static Optional<DecisionId> confiscating(CaseFile file, AssetId id) {
        Optional<AssetId> sold = file.assets().get(id).proceedsOf();
        Optional<DecisionId> own = file.decisions().values().stream()
                .filter(decision -> decision.finalSince().isPresent())
                .filter(decision -> decision.assets().contains(id))
                .map(Decision::id)
                .findFirst();
        return own.or(() -> sold.flatMap(object -> confiscating(file, object)));
    }

    /** An object that was sold meanwhile is represented by its proceeds, on which the seizure came to rest. */
    private static AssetId standsFor(CaseFile file, AssetId named) {
        if (Assets.present(file, named)) {
            return named;
        }
        return file.assets().values().stream()
                .filter(asset -> asset.proceedsOf().equals(Optional.of(named)))
                .map(asset -> asset.id())
                .findFirst()
                .orElse(named);
    }
}
