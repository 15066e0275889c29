package org.confisca.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A property that does not hold, and where it fails.
 *
 * @param property the property
 * @param what what is wrong, in words
 * @param state the state that is wrong, which knows the way to it
 */
record Broken(Property property, String what, Node state) {
    /** What is proved. */
    enum Property {
        /** No sale, destruction, giving up or reuse without the decision the law demands. */
        SAFE,
        /** Whatever must be returned leaves by return only. */
        RETURNED,
        /** A remedy stays open until it is used, decided, withdrawn or expired, and can be used while it is open. */
        REMEDY,
        /** The state of an asset, its measures and its grants tell one story. */
        ONE_STATE,
        /** Terms end, and a hold with them. */
        ENDS,
        /** There is a way out of every hold and seizure, and every decision can become final. */
        LIVE
    }

    static Broken after(Property property, String what, Happening last) {
        return new Broken(property, what, last.arrival());
    }

    /** What happened, line by line. */
    List<String> path() {
        return state.path();
    }

    @Override
    public String toString() {
        return property + ": " + what + path().stream().collect(Collectors.joining("\n    ", "\n    ", "\n"));
    }
}
