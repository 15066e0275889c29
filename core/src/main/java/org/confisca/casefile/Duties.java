package org.confisca.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;

/** The duties of a case, open and done, found by id and, while open, by what they are about. */
public final class Duties {
    private static final Duties EMPTY = new Duties(Register.empty(), Register.empty());

    private final Register<DutyId, Duty> duties;
    private final Register<Subject, ImmutableSortedSet<DutyId>> openBySubject;

    private Duties(Register<DutyId, Duty> duties, Register<Subject, ImmutableSortedSet<DutyId>> openBySubject) {
        this.duties = duties;
        this.openBySubject = openBySubject;
    }

    /**
     * No duties.
     *
     * @return the empty register
     */
    public static Duties empty() {
        return EMPTY;
    }

    /**
     * All duties by id, open and done.
     *
     * @return the duties
     */
    public ImmutableList<Duty> all() {
        return duties.values();
    }

    /**
     * The duties that are open, by id.
     *
     * @return the open duties
     */
    public ImmutableList<Duty> open() {
        return duties.values().stream()
                .filter(duty -> duty.dischargedAt().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether any duty is open.
     *
     * @return whether somebody still owes something
     */
    public boolean anyOpen() {
        return openBySubject.size() > 0;
    }

    /**
     * One duty.
     *
     * @param id its id
     * @return the duty; empty if there is none
     */
    public Optional<Duty> find(DutyId id) {
        return duties.find(id);
    }

    /**
     * The duties that are open about a subject.
     *
     * @param subject the subject
     * @return the duties by id
     */
    public ImmutableList<Duty> openAbout(Subject subject) {
        Optional<ImmutableSortedSet<DutyId>> ids = openBySubject.find(subject);
        return ids.isEmpty()
                ? ImmutableList.of()
                : ids.get().stream().map(duties::get).collect(ImmutableList.toImmutableList());
    }

    /**
     * These duties with one added or changed.
     *
     * @param duty the duty
     * @return the new register
     */
    public Duties with(Duty duty) {
        ImmutableSortedSet<DutyId> known = openBySubject.find(duty.about()).orElse(ImmutableSortedSet.of());
        ImmutableSortedSet<DutyId> open =
                duty.dischargedAt().isPresent() ? Ids.minus(known, duty.id()) : Ids.plus(known, duty.id());
        return new Duties(
                duties.with(duty.id(), duty),
                open.isEmpty() ? openBySubject.without(duty.about()) : openBySubject.with(duty.about(), open));
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Duties that && duties.equals(that.duties);
    }

    @Override
    public int hashCode() {
        return duties.hashCode();
    }

    @Override
    public String toString() {
        return duties.toString();
    }
}
