package org.confisca.model;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.confisca.rule.RuleBook;

/** What was found when a street was walked under a book, and when the graph was looked at afterwards. */
record Proof(Graph graph, ImmutableList<Broken> broken) {
    private static final int MOST_STATES = 60_000;
    private static final int COMPARE_EVERY = 29;

    static Proof of(RuleBook book, Street street) {
        return of(book, street, MOST_STATES, COMPARE_EVERY);
    }

    static Proof of(RuleBook book, Street street, int mostStates, int compareEvery) {
        return looked(Exploration.of(book, street, mostStates, compareEvery, found -> false));
    }

    /** Walks no further than to a fault; most show on the way, some only at the end of it. */
    static Proof upTo(String what, RuleBook book, Street street) {
        return looked(Exploration.of(
                book, street, MOST_STATES, 0, found -> found.what().equals(what)));
    }

    private static Proof looked(Graph graph) {
        ImmutableList.Builder<Broken> broken = ImmutableList.<Broken>builder().addAll(graph.broken());
        if (graph.closed()) {
            Liveness.look(graph, broken::add);
        }
        return new Proof(graph, broken.build());
    }

    /** What is wrong, the first example of each. */
    Stream<Broken> faults() {
        Map<String, Broken> first = new LinkedHashMap<>();
        broken.forEach(found -> first.putIfAbsent(found.property() + found.what(), found));
        return first.values().stream();
    }

    /** What is wrong with one property. */
    ImmutableList<Broken> faults(Broken.Property property) {
        return faults().filter(found -> found.property() == property).collect(ImmutableList.toImmutableList());
    }
}
