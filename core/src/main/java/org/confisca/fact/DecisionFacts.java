package org.confisca.fact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ByLaw;
import org.confisca.act.Field;
import org.confisca.act.OnAsset;
import org.confisca.act.OnRemedy;
import org.confisca.act.proceeding.Convict;
import org.confisca.act.proceeding.ProceedingLaw;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.Subject;
import org.confisca.rule.Ordered;
import org.confisca.rule.Roster;
import org.confisca.rule.Supply;
import org.confisca.rule.YesNo;
import org.confisca.source.Wording;

/** What the file tells about decisions, the remedies against them and their finality. */
public final class DecisionFacts {
    private static final Supply BY_FINALITY = new Supply.EarlierAct(ProceedingLaw.BECAME_FINAL);

    /** Since when the decision that confiscated the asset has been final. */
    public static final Ordered<OnAsset, LocalDateTime> CONFISCATION_FINAL_SINCE = Ordered.onRecord(
            Wording.of("het onherroepelijk worden van de beslissing", "the day the confiscation became final"),
            BY_FINALITY,
            matter -> AssetFacts.asset(matter)
                    .filter(asset -> asset.state() instanceof LegalState.Confiscated)
                    .flatMap(asset -> ((LegalState.Confiscated) asset.state()).by())
                    .flatMap(matter.file().decisions()::find)
                    .flatMap(Decision::finalSince));

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

    /** The decision confiscates an asset. */
    public static final YesNo<ByLaw> CONFISCATES = YesNo.onRecord(
            Wording.of("de beslissing ontneemt een voorwerp", "the decision confiscates an asset"),
            new Supply.EarlierAct(Convict.CONVICT),
            matter -> matter.value(ByLaw.ABOUT)
                    .map(subject -> subject instanceof DecisionId id && confiscates(matter.file(), id)));

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

    private static ImmutableList<DecisionId> decisionOf(CaseFile file, RemedyId id) {
        Optional<Subject> against = file.remedies().find(id).map(Remedy::against);
        return against.filter(DecisionId.class::isInstance)
                .map(subject -> ImmutableList.of((DecisionId) subject))
                .orElse(ImmutableList.of());
    }

    private static boolean noneOpen(CaseFile file, ImmutableList<DecisionId> decisions) {
        return decisions.stream()
                        .flatMap(id -> file.decisions().find(id).stream())
                        .noneMatch(decision -> decision.setAsideAt().isPresent())
                && decisions.stream()
                        .flatMap(id -> file.remedies().against(id).stream())
                        .noneMatch(remedy -> remedy.status().isOpen());
    }

    private static boolean confiscates(CaseFile file, DecisionId id) {
        return file.decisions()
                .find(id)
                .map(decision -> !decision.assets().isEmpty())
                .orElse(false);
    }
}
