package org.confisca.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;

/** The remedies of a case, found by id and by what they are directed against. */
public final class Remedies {
    private static final Remedies EMPTY = new Remedies(Register.empty(), Register.empty());

    private final Register<RemedyId, Remedy> remedies;
    private final Register<Subject, ImmutableSortedSet<RemedyId>> byTarget;

    private Remedies(Register<RemedyId, Remedy> remedies, Register<Subject, ImmutableSortedSet<RemedyId>> byTarget) {
        this.remedies = remedies;
        this.byTarget = byTarget;
    }

    /**
     * No remedies.
     *
     * @return the empty register
     */
    public static Remedies empty() {
        return EMPTY;
    }

    /**
     * All remedies by id.
     *
     * @return the remedies
     */
    public ImmutableList<Remedy> all() {
        return remedies.values();
    }

    int size() {
        return remedies.size();
    }

    /**
     * One remedy.
     *
     * @param id its id
     * @return the remedy; empty if there is none
     */
    public Optional<Remedy> find(RemedyId id) {
        return remedies.find(id);
    }

    /**
     * One remedy that is known to exist.
     *
     * @param id its id
     * @return the remedy
     * @throws IllegalArgumentException if there is none
     */
    public Remedy get(RemedyId id) {
        return remedies.get(id);
    }

    /**
     * The remedies against a decision or a measure.
     *
     * @param target the decision or measure
     * @return the remedies by id
     */
    public ImmutableList<Remedy> against(Subject target) {
        return byTarget.find(target)
                .map(ids -> ids.stream().map(remedies::get).collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    /**
     * These remedies with one added or changed.
     *
     * @param remedy the remedy
     * @return the new register
     */
    public Remedies with(Remedy remedy) {
        ImmutableSortedSet<RemedyId> known = byTarget.find(remedy.against()).orElse(ImmutableSortedSet.of());
        ImmutableSortedSet<RemedyId> all = known.contains(remedy.id())
                ? known
                : ImmutableSortedSet.<RemedyId>naturalOrder()
                        .addAll(known)
                        .add(remedy.id())
                        .build();
        return new Remedies(remedies.with(remedy.id(), remedy), byTarget.with(remedy.against(), all));
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Remedies that && remedies.equals(that.remedies);
    }

    @Override
    public int hashCode() {
        return remedies.hashCode();
    }

    @Override
    public String toString() {
        return remedies.toString();
    }
}
