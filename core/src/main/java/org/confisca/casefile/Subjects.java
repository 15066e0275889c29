package org.confisca.casefile;

/** Finds a subject in the register of its kind. */
final class Subjects {

    private Subjects() {}

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
