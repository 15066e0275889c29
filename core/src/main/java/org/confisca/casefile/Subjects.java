package org.confisca.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;

/** Finds a subject in the register of its kind. */
final class Subjects {

    private static final ImmutableMap<Class<? extends Subject>, Function<CaseFile, Integer>> SIZES =
            ImmutableMap.<Class<? extends Subject>, Function<CaseFile, Integer>>builder()
                    .put(AssetId.class, file -> file.assets().size())
                    .put(MeasureId.class, file -> file.measures().size())
                    .put(PartyId.class, file -> file.parties().size())
                    .put(OffenceId.class, file -> file.offences().size())
                    .put(DecisionId.class, file -> file.decisions().size())
                    .put(RemedyId.class, file -> file.remedies().size())
                    .put(AuthorisationId.class, file -> file.authorisations().size())
                    .put(RequestId.class, file -> file.requests().size())
                    .put(GrantId.class, file -> file.grants().size())
                    .put(
                            ObligationId.class,
                            file -> file.execution().obligations().size())
                    .put(
                            SettlementId.class,
                            file -> file.execution().settlements().size())
                    .put(
                            DetentionId.class,
                            file -> file.execution().detentions().size())
                    .put(
                            StateShareId.class,
                            file -> file.execution().stateShares().size())
                    .put(
                            CompensationId.class,
                            file -> file.execution().compensations().size())
                    .put(InterestId.class, file -> file.rights().interests().size())
                    .put(SecurityId.class, file -> file.rights().securities().size())
                    .buildOrThrow();

    private Subjects() {}

    /** Whether a file has anything of a kind; of the kinds that have no register of their own this is not looked into. */
    static boolean hasAny(CaseFile file, Class<? extends Subject> kind) {
        Function<CaseFile, Integer> size = SIZES.get(kind);
        return size == null || size.apply(file) > 0;
    }

    /** Whatever acts can be about, in the order in which a reader goes through a case. */
    static ImmutableList<Subject> all(CaseFile file) {
        ImmutableList.Builder<Subject> subjects = ImmutableList.builder();
        subjects.addAll(file.assets().keys())
                .addAll(file.measures().keys())
                .addAll(file.offences().keys())
                .addAll(file.parties().keys())
                .addAll(file.authorisations().keys())
                .addAll(file.requests().keys())
                .addAll(file.decisions().keys());
        file.remedies().all().forEach(remedy -> subjects.add(remedy.id()));
        return subjects.addAll(file.grants().keys())
                .addAll(file.execution().obligations().keys())
                .addAll(file.execution().settlements().keys())
                .addAll(file.execution().detentions().keys())
                .addAll(file.execution().stateShares().keys())
                .addAll(file.execution().compensations().keys())
                .addAll(file.rights().interests().keys())
                .addAll(file.rights().securities().keys())
                .build();
    }

    static boolean has(CaseFile file, Subject subject) {
        if (subject instanceof AssetId id) {
            return file.assets().has(id);
        }
        if (subject instanceof MeasureId id) {
            return file.measures().has(id);
        }
        if (subject instanceof PartyId id) {
            return file.parties().has(id);
        }
        if (subject instanceof OffenceId id) {
            return file.offences().has(id);
        }
        if (subject instanceof DecisionId id) {
            return file.decisions().has(id);
        }
        if (subject instanceof RemedyId id) {
            return file.remedies().find(id).isPresent();
        }
        if (subject instanceof AuthorisationId id) {
            return file.authorisations().has(id);
        }
        if (subject instanceof RequestId id) {
            return file.requests().has(id);
        }
        if (subject instanceof GrantId id) {
            return file.grants().has(id);
        }
        if (subject instanceof DeterminationId id) {
            return file.determinations().find(id).isPresent();
        }
        if (subject instanceof ObligationId id) {
            return file.execution().obligations().has(id);
        }
        if (subject instanceof SettlementId id) {
            return file.execution().settlements().has(id);
        }
        if (subject instanceof DetentionId id) {
            return file.execution().detentions().has(id);
        }
        if (subject instanceof StateShareId id) {
            return file.execution().stateShares().has(id);
        }
        if (subject instanceof CompensationId id) {
            return file.execution().compensations().has(id);
        }
        if (subject instanceof InterestId id) {
            return file.rights().interests().has(id);
        }
        if (subject instanceof SecurityId id) {
            return file.rights().securities().has(id);
        }
        if (subject instanceof DutyId id) {
            return file.duties().find(id).isPresent();
        }
        return subject instanceof TermId id && file.clock().find(id).isPresent();
    }
}
