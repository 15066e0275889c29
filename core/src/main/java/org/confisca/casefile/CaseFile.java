package org.confisca.casefile;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.style.ModelStyle;
import org.immutables.value.Value;

/**
 * One case: its parties, offences, assets and everything that was done about them, as known. Immutable; a change is a
 * new file that shares almost everything with the old one. The file holds what was recorded and no law.
 */
@Value.Immutable
@ModelStyle
public interface CaseFile {

    /**
     * The reference of the case.
     *
     * @return the reference
     */
    String reference();

    /**
     * Since when the file is a full register of what was done in the case. What it does not hold from that day on did not
     * happen; about what came before, its silence says nothing.
     *
     * @return the day; empty if the file does not claim to be complete for any time
     */
    Optional<LocalDate> completeSince();

    /**
     * The moment of the last act on the file, of people or of the law.
     *
     * @return the moment; empty if nothing was done yet
     */
    Optional<LocalDateTime> at();

    /**
     * How many ids the file has given out itself, to terms and duties.
     *
     * @return zero or more
     */
    @Value.Default
    default int serial() {
        return 0;
    }

    /**
     * The parties.
     *
     * @return the register
     */
    @Value.Default
    default Register<PartyId, Party> parties() {
        return Register.empty();
    }

    /**
     * The offences.
     *
     * @return the register
     */
    @Value.Default
    default Register<OffenceId, Offence> offences() {
        return Register.empty();
    }

    /**
     * The assets.
     *
     * @return the register
     */
    @Value.Default
    default Register<AssetId, Asset> assets() {
        return Register.empty();
    }

    /**
     * The holds and seizures.
     *
     * @return the register
     */
    @Value.Default
    default Register<MeasureId, Measure> measures() {
        return Register.empty();
    }

    /**
     * The seizures that reach assets of persons other than the suspect, by that person.
     *
     * @return the register
     */
    @Value.Default
    default Register<PartyId, ImmutableSortedSet<MeasureId>> reachingOthers() {
        return Register.empty();
    }

    /**
     * The authorisations of seizure.
     *
     * @return the register
     */
    @Value.Default
    default Register<AuthorisationId, Authorisation> authorisations() {
        return Register.empty();
    }

    /**
     * The requests of custodians.
     *
     * @return the register
     */
    @Value.Default
    default Register<RequestId, DisposalRequest> requests() {
        return Register.empty();
    }

    /**
     * The decisions.
     *
     * @return the register
     */
    @Value.Default
    default Register<DecisionId, Decision> decisions() {
        return Register.empty();
    }

    /**
     * The remedies.
     *
     * @return the remedies
     */
    @Value.Default
    default Remedies remedies() {
        return Remedies.empty();
    }

    /**
     * The grants for reuse.
     *
     * @return the register
     */
    @Value.Default
    default Register<GrantId, ReuseGrant> grants() {
        return Register.empty();
    }

    /**
     * The determinations.
     *
     * @return the determinations
     */
    @Value.Default
    default Determinations determinations() {
        return Determinations.empty();
    }

    /**
     * The terms that run.
     *
     * @return the clock
     */
    @Value.Default
    default Clock clock() {
        return Clock.empty();
    }

    /**
     * The duties.
     *
     * @return the duties
     */
    @Value.Default
    default Duties duties() {
        return Duties.empty();
    }

    /**
     * Whether the file knows a subject.
     *
     * @param subject the subject
     * @return whether it is on the file
     */
    default boolean has(Subject subject) {
        return Subjects.has(this, subject);
    }

    /**
     * Starts a change of this file by something done at a moment.
     *
     * @param moment when it was done
     * @return a builder that holds everything on this file
     */
    default CaseFileBuilder edit(LocalDateTime moment) {
        return builder().from(this).at(moment);
    }

    /**
     * Starts a case file.
     *
     * @return the builder
     */
    static CaseFileBuilder builder() {
        return new CaseFileBuilder();
    }
}
