package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Lists that nearly always stay empty or hold one thing, and then cost next to nothing. */
final class Few {
    private Few() {}

    /**
     * Adds to a list that began as {@link ImmutableList#of()} and that nobody else holds; the list given may be the one
     * returned.
     */
    static <T> List<T> plus(List<T> list, T more) {
        if (list.isEmpty()) {
            return ImmutableList.of(more);
        }
        List<T> grown = list instanceof ImmutableList ? new ArrayList<>(list) : list;
        grown.add(more);
        return grown;
    }
}
