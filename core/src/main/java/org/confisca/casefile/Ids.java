package org.confisca.casefile;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;

/** Adds to and takes from the small sets of ids that an index keeps for one subject. */
final class Ids {
    private Ids() {}

    static <I extends Comparable<? super I>> ImmutableSortedSet<I> plus(ImmutableSortedSet<I> ids, I id) {
        if (ids.contains(id)) {
            return ids;
        }
        return ids.isEmpty()
                ? ImmutableSortedSet.of(id)
                : ImmutableSortedSet.<I>naturalOrder().addAll(ids).add(id).build();
    }

    static <I extends Comparable<? super I>> ImmutableSortedSet<I> minus(ImmutableSortedSet<I> ids, I id) {
        if (!ids.contains(id)) {
            return ids;
        }
        return ids.stream()
                .filter(other -> !other.equals(id))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
