package org.confisca.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDateTime;
import java.util.Optional;

/** The terms that run, found by id, by what they are about and by which ends first. */
public final class Clock {
    private static final Clock EMPTY = new Clock(Register.empty(), Register.empty(), Register.empty());

    private final Register<TermId, RunningTerm> terms;
    private final Register<Subject, ImmutableSortedSet<TermId>> bySubject;
    private final Register<Moment, TermId> agenda;

    private Clock(
            Register<TermId, RunningTerm> terms,
            Register<Subject, ImmutableSortedSet<TermId>> bySubject,
            Register<Moment, TermId> agenda) {
        this.terms = terms;
        this.bySubject = bySubject;
        this.agenda = agenda;
    }

    /**
     * A clock on which nothing runs.
     *
     * @return the empty clock
     */
    public static Clock empty() {
        return EMPTY;
    }

    /**
     * All terms that run, by id.
     *
     * @return the terms
     */
    public ImmutableList<RunningTerm> running() {
        return terms.values();
    }

    /**
     * A term that runs.
     *
     * @param id its id
     * @return the term; empty if none runs under that id
     */
    public Optional<RunningTerm> find(TermId id) {
        return terms.find(id);
    }

    /**
     * The terms that run about a subject, or that acts about it may stop or extend.
     *
     * @param subject the subject
     * @return the terms by id; empty if none runs
     */
    public ImmutableList<RunningTerm> about(Subject subject) {
        Optional<ImmutableSortedSet<TermId>> ids = bySubject.find(subject);
        return ids.isEmpty()
                ? ImmutableList.of()
                : ids.get().stream().map(terms::get).collect(ImmutableList.toImmutableList());
    }

    /**
     * The term that ends first, if it has ended by a moment. Terms that end together come in the order of their ids.
     *
     * @param at the moment
     * @return the term; empty if none has ended by then
     */
    public Optional<RunningTerm> firstEndedBy(LocalDateTime at) {
        return agenda.first()
                .filter(entry -> !entry.getKey().end().isAfter(at))
                .map(entry -> terms.get(entry.getValue()));
    }

    /**
     * This clock with a term added, or with a new end for a term that runs.
     *
     * @param term the term
     * @return the new clock
     */
    public Clock with(RunningTerm term) {
        Clock cleared = without(term.id());
        Register<Subject, ImmutableSortedSet<TermId>> index = cleared.bySubject;
        for (Subject subject : term.watching()) {
            index = index.with(subject, Ids.plus(index.find(subject).orElse(ImmutableSortedSet.of()), term.id()));
        }
        return new Clock(
                cleared.terms.with(term.id(), term),
                index,
                cleared.agenda.with(new Moment(term.end(), term.id()), term.id()));
    }

    /**
     * This clock without a term.
     *
     * @param id the term
     * @return the new clock; this one if no such term runs
     */
    public Clock without(TermId id) {
        Optional<RunningTerm> found = terms.find(id);
        if (found.isEmpty()) {
            return this;
        }
        RunningTerm term = found.get();
        Register<Subject, ImmutableSortedSet<TermId>> index = bySubject;
        for (Subject subject : term.watching()) {
            ImmutableSortedSet<TermId> rest = Ids.minus(index.get(subject), id);
            index = rest.isEmpty() ? index.without(subject) : index.with(subject, rest);
        }
        return new Clock(terms.without(id), index, agenda.without(new Moment(term.end(), id)));
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Clock clock && terms.equals(clock.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    @Override
    public String toString() {
        return terms.toString();
    }

    private record Moment(LocalDateTime end, TermId term) implements Comparable<Moment> {
        @Override
        public int compareTo(Moment other) {
            int byEnd = end.compareTo(other.end);
            return byEnd != 0 ? byEnd : term.compareTo(other.term);
        }
    }
}
