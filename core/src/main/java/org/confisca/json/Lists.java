package org.confisca.json;

import com.google.common.collect.ImmutableList;

/** Reads lists of objects. */
final class Lists {

    private Lists() {}

    /** The objects in a list that may be left out; items that are no objects are findings. */
    static ImmutableList<ObjectReader> objects(ObjectReader parent, String name, Findings findings) {
        return parent.list(name, false).map(items -> objects(items, findings)).orElse(ImmutableList.of());
    }

    static ImmutableList<ObjectReader> objects(ImmutableList<ObjectReader.Placed> items, Findings findings) {
        ImmutableList.Builder<ObjectReader> objects = ImmutableList.builder();
        for (ObjectReader.Placed item : items) {
            ObjectReader.of(item.node(), item.path(), findings).ifPresent(objects::add);
        }
        return objects.build();
    }
}
