package org.confisca.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.confisca.rule.RuleBook;

/**
 * The states that a book lets a street reach.
 *
 * @param book the book
 * @param street the street
 * @param nodes the states, in the order in which they were found
 * @param broken what was found wrong on the way
 * @param arrows every change of the legal state of an asset that was seen, with what made it
 * @param closed whether every state was walked out of
 * @param transitions how many acts and passages of time were seen
 * @param merged how many files were found in a state that another had reached before, and were compared with it
 * @param unlike the compared files that did not allow the same acts
 */
record Graph(
        RuleBook book,
        Street street,
        ImmutableList<Node> nodes,
        ImmutableList<Broken> broken,
        ImmutableList<Arrow> arrows,
        boolean closed,
        int transitions,
        int merged,
        ImmutableList<String> unlike) {

    /** The states from which one that meets a condition can be reached. */
    BitSet reaching(Predicate<Node> target) {
        List<List<Integer>> into = new ArrayList<>();
        nodes.forEach(node -> into.add(new ArrayList<>()));
        for (Node node : nodes) {
            node.edges().forEach(edge -> into.get(edge.to().number()).add(node.number()));
        }
        BitSet reached = new BitSet(nodes.size());
        Deque<Integer> todo = new ArrayDeque<>();
        for (Node node : nodes) {
            if (target.test(node)) {
                reached.set(node.number());
                todo.add(node.number());
            }
        }
        while (!todo.isEmpty()) {
            for (int before : into.get(todo.remove())) {
                if (!reached.get(before)) {
                    reached.set(before);
                    todo.add(before);
                }
            }
        }
        return reached;
    }

    @Override
    public String toString() {
        return street.name() + ": " + nodes.size() + " states, " + transitions + " transitions"
                + (closed ? "" : " (not walked to the end)") + ", " + merged + " merges compared, " + unlike.size()
                + " unlike";
    }
}
