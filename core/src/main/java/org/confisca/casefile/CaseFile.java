package org.confisca.casefile;

import com.google.common.collect.ImmutableList;
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
    int serial();

    /**
     * The parties.
     *
     * @return the register
     */
    Register<PartyId, Party> parties();

    /**
     * The offences.
     *
     * @return the register
     */
    Register<OffenceId, Offence> offences();

    /**
     * The assets.
     *
     * @return the register
     */
    Register<AssetId, Asset> assets();

    /**
     * The holds and seizures.
     *
     * @return the register
     */
    Register<MeasureId, Measure> measures();

    /**
     * The seizures that reach assets of persons other than the suspect, by that person.
     *
     * @return the register
     */
    Register<PartyId, ImmutableSortedSet<MeasureId>> reachingOthers();

    /**
     * The authorisations of seizure.
     *
     * @return the register
     */
    Register<AuthorisationId, Authorisation> authorisations();

    /**
     * The requests of custodians.
     *
     * @return the register
     */
    Register<RequestId, DisposalRequest> requests();

    /**
     * The decisions.
     *
     * @return the register
     */
    Register<DecisionId, Decision> decisions();

    /**
     * The remedies.
     *
     * @return the remedies
     */
    Remedies remedies();

    /**
     * The grants for reuse.
     *
     * @return the register
     */
    Register<GrantId, ReuseGrant> grants();

    /**
     * What is owed, paid, enforced and passed on.
     *
     * @return the registers
     */
    Execution execution();

    /**
     * The rights to assets, and the security given for them.
     *
     * @return the registers
     */
    Rights rights();

    /**
     * The determinations.
     *
     * @return the determinations
     */
    Determinations determinations();

    /**
     * The terms that run.
     *
     * @return the clock
     */
    Clock clock();

    /**
     * The duties.
     *
     * @return the duties
     */
    Duties duties();

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
     * Whether the file has anything of a kind.
     *
     * @param kind the class of its ids
     * @return whether it does; always true for determinations, terms and duties
     */
    default boolean hasAny(Class<? extends Subject> kind) {
        return Subjects.hasAny(this, kind);
    }

    /**
     * Everything on the file that acts can be about.
     *
     * @return assets, measures, offences, parties, authorisations, requests, decisions, remedies, grants, what is owed and
     *     passed on, rights and security, in this order; not determinations, terms and duties
     */
    default ImmutableList<Subject> subjects() {
        return Subjects.all(this);
    }

    /**
     * A subject and everything that hangs on it: on an asset its measures, requests, decisions and grants; on a measure or
     * a decision the remedies against it, and on those what they led to; on an offence its authorisations, decisions and
     * settlements; on a decision the obligation to pay, and on that detention for default. What is a person's is the
     * offences the person is suspected or convicted of, decisions that the person can appeal, owes under or has an
     * allowance from, his or her remedies, obligations and detention, assets owned, claimed or secured, what was seized
     * from the person, and grants.
     *
     * @param subject the subject
     * @return the subject first, each one followed by what hangs on it, nothing twice; empty if it is not on the file
     */
    default ImmutableList<Subject> hangingOn(Subject subject) {
        return Hanging.of(this, subject);
    }

    /**
     * Starts a change of this file by something done at a moment.
     *
     * @param moment when it was done
     * @return a builder that holds everything on this file
     */
    default CaseFileBuilder edit(LocalDateTime moment) {
        return edit().at(moment);
    }

    /**
     * Starts a change of this file at the moment that it has.
     *
     * @return a builder that holds everything on this file
     */
    default CaseFileBuilder edit() {
        return new CaseFileBuilder().from(this);
    }

    /**
     * This file with a party, as known when the file was opened.
     *
     * @param party the party; takes the place of one with its id
     * @return the file
     */
    default CaseFile with(Party party) {
        return edit().parties(parties().with(party.id(), party)).build();
    }

    /**
     * This file with an offence, as known when the file was opened.
     *
     * @param offence the offence; takes the place of one with its id
     * @return the file
     */
    default CaseFile with(Offence offence) {
        return edit().offences(offences().with(offence.id(), offence)).build();
    }

    /**
     * This file with an asset, as known when the file was opened.
     *
     * @param asset the asset; takes the place of one with its id
     * @return the file
     */
    default CaseFile with(Asset asset) {
        return edit().assets(assets().with(asset.id(), asset)).build();
    }

    /**
     * Starts a case file.
     *
     * @return a builder with empty registers
     */
    static CaseFileBuilder builder() {
        return new CaseFileBuilder()
                .serial(0)
                .parties(Register.empty())
                .offences(Register.empty())
                .assets(Register.empty())
                .measures(Register.empty())
                .reachingOthers(Register.empty())
                .authorisations(Register.empty())
                .requests(Register.empty())
                .decisions(Register.empty())
                .remedies(Remedies.empty())
                .grants(Register.empty())
                .execution(Execution.empty())
                .rights(Rights.empty())
                .determinations(Determinations.empty())
                .clock(Clock.empty())
                .duties(Duties.empty());
    }
}
