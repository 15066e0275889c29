package org.confisca.casefile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;

/** Every determination ever recorded in a case, and which of them stands. */
public final class Determinations {
    private static final Determinations EMPTY = new Determinations(Register.empty(), Register.empty());

    private final Register<DeterminationId, Determination> determinations;
    private final Register<NormKey, DeterminationId> standing;

    private Determinations(
            Register<DeterminationId, Determination> determinations, Register<NormKey, DeterminationId> standing) {
        this.determinations = determinations;
        this.standing = standing;
    }

    /**
     * No determinations.
     *
     * @return the empty register
     */
    public static Determinations empty() {
        return EMPTY;
    }

    /**
     * All determinations by id, those that were superseded among them.
     *
     * @return the determinations
     */
    public ImmutableList<Determination> all() {
        return determinations.values();
    }

    /**
     * One determination.
     *
     * @param id its id
     * @return the determination; empty if there is none
     */
    public Optional<Determination> find(DeterminationId id) {
        return determinations.find(id);
    }

    /**
     * The determination that stands on a norm and its subjects.
     *
     * @param key the norm and its subjects
     * @return the latest determination; empty if nobody has made one
     */
    public Optional<Determination> on(NormKey key) {
        return standing.find(key).map(determinations::get);
    }

    /**
     * The latest determination on a norm and its subjects that is fit to be relied on. One that is not fit does not take
     * away what an earlier one decided.
     *
     * @param key the norm and its subjects
     * @param fit whether a determination can be relied on
     * @return the determination; empty if there is none
     */
    public Optional<Determination> on(NormKey key, Predicate<? super Determination> fit) {
        Optional<Determination> found = on(key);
        while (found.isPresent() && !fit.test(found.get())) {
            found = found.get().supersedes().flatMap(determinations::find);
        }
        return found;
    }

    /**
     * These determinations with one added. It stands from now on; the one it supersedes stays on the file.
     *
     * @param determination the determination
     * @return the new register
     */
    public Determinations with(Determination determination) {
        return new Determinations(
                determinations.with(determination.id(), determination),
                standing.with(determination.key(), determination.id()));
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Determinations that
                && determinations.equals(that.determinations)
                && standing.equals(that.standing);
    }

    @Override
    public int hashCode() {
        return determinations.hashCode();
    }

    @Override
    public String toString() {
        return determinations.toString();
    }
}
