package org.confisca.jurisdiction.nl;

import static org.confisca.jurisdiction.nl.ObjectionFacts.BY_COMPLAINT;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.confisca.act.ByLaw;
import org.confisca.act.OnAsset;
import org.confisca.act.confiscation.GrantAllowance;
import org.confisca.act.effect.Revocations;
import org.confisca.act.proceeding.ProceedingLaw;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Office;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyKind;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;
import org.confisca.fact.AssetFacts;
import org.confisca.fact.DecisionFacts;
import org.confisca.rule.Matter;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;

/** Facts about confiscations that third persons contest, and about what goes back when one is revoked (arts 552b–552g Sv). */
final class RevocationFacts {

    /** While it can still lead to revocation, the decision that confiscated an asset may fall. */
    static final YesNo<OnAsset> COMPLAINT_PENDING = YesNo.onRecord(
            Wording.of(
                    "op een klaagschrift van een derde tegen de beslissing is nog niet onherroepelijk beslist",
                    "a third person's complaint about the decision has not been decided for good"),
            BY_COMPLAINT,
            matter -> AssetFacts.asset(matter)
                    .filter(asset -> asset.state() instanceof LegalState.Confiscated)
                    .flatMap(asset -> ((LegalState.Confiscated) asset.state()).by())
                    .flatMap(matter.file().decisions()::find)
                    .flatMap(decision -> complaints(matter.file(), decision.id())
                                    .anyMatch(found -> !DecisionFacts.isOver(matter.file(), found))
                            ? Optional.of(true)
                            : matter.silence(decision.finalSince().map(LocalDateTime::toLocalDate), false)));

    /** The ruling that became final declared a complaint about a confiscation well founded. */
    static final YesNo<ByLaw> FOUNDED_FOR_GOOD = YesNo.onRecord(
            Wording.of(
                    "de beslissing verklaart een klaagschrift van een derde gegrond",
                    "the decision declares a third person's complaint well founded"),
            BY_COMPLAINT,
            matter -> matter.value(ByLaw.ABOUT)
                    .map(ruling -> !revokedBy(matter.file(), ruling).isEmpty()));

    /** The confiscation that a final ruling revokes. */
    static final Roster<ByLaw, DecisionId> REVOKED = Roster.of(
            Wording.of("de herroepen beslissing", "the decision that is revoked"),
            matter -> matter.value(ByLaw.ABOUT).map(ruling -> revokedBy(matter.file(), ruling)));

    /** What must be returned, or paid for, now that a confiscation was revoked. */
    static final Roster<ByLaw, AssetId> TO_BE_RETURNED = Roster.of(
            Wording.of("wat moet worden teruggegeven", "what must be returned"),
            matter -> matter.value(ByLaw.ABOUT)
                    .map(decision -> matter.file().assets().values().stream()
                            .filter(asset -> isLeftOver(asset, matter.file(), decision))
                            .map(Asset::id)
                            .collect(ImmutableList.toImmutableList())));

    /** The asset was confiscated, and that was revoked; nobody has been named yet to whom it must go. */
    static final YesNo<OnAsset> CONFISCATION_REVOKED = YesNo.onRecord(
            Wording.of(
                    "de verbeurdverklaring is herroepen en nog is niet bepaald aan wie het voorwerp toekomt",
                    "the confiscation was revoked and nobody has been named yet to whom the asset must go"),
            new Supply.EarlierAct(ProceedingLaw.CONFISCATION_REVOKED),
            matter -> AssetFacts.asset(matter)
                    .map(asset -> matter.file().decisions().values().stream()
                            .anyMatch(decision -> isLeftOver(asset, matter.file(), decision.id()))));

    /** The revoked confiscation of the asset came with an allowance to somebody. */
    static final YesNo<OnAsset> ALLOWANCE_GRANTED = YesNo.onRecord(
            Wording.of(
                    "bij de herroepen verbeurdverklaring is een geldelijke tegemoetkoming toegekend",
                    "an allowance was granted with the confiscation that was revoked"),
            new Supply.EarlierAct(GrantAllowance.GRANT_ALLOWANCE),
            matter -> matter.value(OnAsset.ASSET)
                    .map(id -> Revocations.revoked(matter.file(), id))
                    .flatMap(decisions -> allowanceGranted(matter, decisions)));

    /** Nobody has money from the State for an asset that goes back. */
    static final YesNo<OnAsset> NO_ALLOWANCE_KEPT = YesNo.norm(
            "ALLOWANCE_UNPAID_OR_REPAID",
            Wording.of(
                    "de tegemoetkoming is niet uitbetaald of aan de Staat terugbetaald",
                    "the allowance was not paid, or was repaid to the State"),
            Standard.FINDING,
            matter -> CustodyFacts.theAsset(matter),
            Office.STATE);

    private RevocationFacts() {}

    private static Optional<Boolean> allowanceGranted(
            Matter<? extends OnAsset> matter, ImmutableList<Decision> revoked) {
        if (revoked.isEmpty()
                || revoked.stream().anyMatch(decision -> !decision.allowances().isEmpty())) {
            return Optional.of(!revoked.isEmpty());
        }
        return matter.silence(
                revoked.stream().map(decision -> decision.at().toLocalDate()).min(Comparator.naturalOrder()), false);
    }

    private static Stream<Remedy> complaints(CaseFile file, DecisionId decision) {
        return file.remedies().against(decision).stream()
                .filter(found -> found.kind() == RemedyKind.THIRD_PARTY_COMPLAINT);
    }

    private static ImmutableList<DecisionId> revokedBy(CaseFile file, Subject ruling) {
        return Optional.of(ruling)
                .filter(DecisionId.class::isInstance)
                .flatMap(id -> file.decisions().find((DecisionId) id))
                .flatMap(Decision::decides)
                .flatMap(file.remedies()::find)
                .filter(found -> found.kind() == RemedyKind.THIRD_PARTY_COMPLAINT)
                .filter(found -> found.ruling().equals(Optional.of(Ruling.FOUNDED)))
                .map(found -> (DecisionId) found.against())
                .filter(id -> file.decisions().get(id).finalSince().isPresent())
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
    }

    /** It still has to be said to whom it goes; what was sold is represented by its proceeds. */
    private static boolean isLeftOver(Asset asset, CaseFile file, Subject decision) {
        if (!(decision instanceof DecisionId id) || !Revocations.isRevoked(file, id)) {
            return false;
        }
        if (asset.state() instanceof LegalState.ReturnDue due) {
            return due.to().isEmpty()
                    && Revocations.revoked(file, asset.id())
                            .contains(file.decisions().get(id));
        }
        return asset.state() instanceof LegalState.Disposed gone
                && gone.how() != LegalState.Manner.SOLD
                && gone.how() != LegalState.Manner.RETURNED
                && gone.before() instanceof LegalState.Confiscated confiscated
                && confiscated.by().equals(Optional.of(id));
    }
}
