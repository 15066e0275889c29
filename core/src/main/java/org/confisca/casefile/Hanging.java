package org.confisca.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what hangs on what in a file: on a person his offences, on an offence the decisions about it, on a decision the
 * remedies against it. One look at the registers serves a whole walk, so that a walk costs no more than the file is long.
 */
final class Hanging {
    private final CaseFile file;
    private @Nullable ImmutableListMultimap<Subject, Subject> known;

    private Hanging(CaseFile file) {
        this.file = file;
    }

    /** The subject, and after each one whatever hangs on it; nothing twice. */
    static ImmutableList<Subject> of(CaseFile file, Subject subject) {
        if (!file.has(subject)) {
            return ImmutableList.of();
        }
        Hanging hanging = new Hanging(file);
        Set<Subject> seen = new LinkedHashSet<>();
        Deque<Subject> open = new ArrayDeque<>();
        open.push(subject);
        while (!open.isEmpty()) {
            Subject next = open.pop();
            if (seen.add(next)) {
                Lists.reverse(hanging.directly(next)).forEach(open::push);
            }
        }
        return ImmutableList.copyOf(seen);
    }

    private ImmutableList<Subject> directly(Subject subject) {
        ImmutableSet.Builder<Subject> found = ImmutableSet.builder();
        if (subject instanceof PartyId id) {
            addOf(id, found);
        } else if (subject instanceof AssetId id) {
            found.addAll(file.assets().get(id).measures());
        }
        found.addAll(registered().get(subject));
        file.remedies().against(subject).forEach(remedy -> found.add(remedy.id()));
        return found.build().asList();
    }

    private void addOf(PartyId person, ImmutableSet.Builder<Subject> found) {
        for (Offence offence : file.offences().values()) {
            if (offence.person().equals(person)) {
                found.add(offence.id());
            }
        }
        for (Decision decision : file.decisions().values()) {
            if (decision.appellants().contains(person)
                    || decision.jointDebtors().contains(person)
                    || decision.allowances().contains(person)) {
                found.add(decision.id());
            }
        }
        for (Remedy remedy : file.remedies().all()) {
            if (remedy.by().equals(person)) {
                found.add(remedy.id());
            }
        }
        for (PaymentObligation obligation : file.execution().obligations().values()) {
            if (obligation.debtors().contains(person)) {
                found.add(obligation.id());
            }
        }
        for (Detention detention : file.execution().detentions().values()) {
            if (detention.party().equals(person)) {
                found.add(detention.id());
            }
        }
        addThingsOf(person, found);
    }

    private void addThingsOf(PartyId person, ImmutableSet.Builder<Subject> found) {
        for (Asset asset : file.assets().values()) {
            if (asset.owner().filter(person::equals).isPresent()) {
                found.add(asset.id());
            }
        }
        for (Interest interest : file.rights().interests().values()) {
            if (interest.holder().equals(person)) {
                found.add(interest.id(), interest.asset());
            }
        }
        for (Security security : file.rights().securities().values()) {
            if (security.givenBy().equals(person)) {
                found.add(security.id(), security.asset());
            }
        }
        for (Measure measure : file.measures().values()) {
            if (measure.seizedFrom().filter(person::equals).isPresent()) {
                found.add(measure.id());
            }
        }
        for (ReuseGrant grant : file.grants().values()) {
            if (grant.beneficiary().equals(person)) {
                found.add(grant.id());
            }
        }
    }

    private ImmutableListMultimap<Subject, Subject> registered() {
        if (known == null) {
            known = readRegisters();
        }
        return known;
    }

    private ImmutableListMultimap<Subject, Subject> readRegisters() {
        ImmutableListMultimap.Builder<Subject, Subject> found = ImmutableListMultimap.builder();
        for (Measure measure : file.measures().values()) {
            found.put(measure.asset(), measure.id());
        }
        for (Authorisation authorisation : file.authorisations().values()) {
            found.put(authorisation.offence(), authorisation.id());
        }
        for (DisposalRequest request : file.requests().values()) {
            found.put(request.asset(), request.id());
        }
        for (Decision decision : file.decisions().values()) {
            decision.offence().ifPresent(offence -> found.put(offence, decision.id()));
            decision.assets().forEach(asset -> found.put(asset, decision.id()));
            decision.decides().ifPresent(remedy -> found.put(remedy, decision.id()));
        }
        for (PaymentObligation obligation : file.execution().obligations().values()) {
            found.put(obligation.decision(), obligation.id());
        }
        for (Settlement settlement : file.execution().settlements().values()) {
            found.put(settlement.offence(), settlement.id());
        }
        for (Detention detention : file.execution().detentions().values()) {
            found.put(detention.obligation(), detention.id());
        }
        for (ReuseGrant grant : file.grants().values()) {
            found.put(grant.asset(), grant.id());
        }
        return found.build();
    }
}
