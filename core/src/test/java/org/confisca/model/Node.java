package org.confisca.model;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/** An abstract state that was reached, with the first file that was found in it and how that came about. */
final class Node {
    private final int number;
    private final String state;
    private final CaseFile file;
    private final LocalDateTime now;
    private final @Nullable Node parent;
    private final @Nullable Act act;
    private final List<Edge> edges = new ArrayList<>();

    Node(int number, String state, CaseFile file, LocalDateTime now, @Nullable Node parent, @Nullable Act act) {
        this.number = number;
        this.state = state;
        this.file = file;
        this.now = now;
        this.parent = parent;
        this.act = act;
    }

    /** One thing that can happen in a state, and where it leads. */
    record Edge(String label, Node to) {}

    int number() {
        return number;
    }

    String state() {
        return state;
    }

    CaseFile file() {
        return file;
    }

    LocalDateTime now() {
        return now;
    }

    List<Edge> edges() {
        return edges;
    }

    /** The state before, and the act that led from it here. */
    Optional<Node> parent() {
        return Optional.ofNullable(parent);
    }

    /** The act that led here; empty at the start and after time alone. */
    Optional<Act> act() {
        return Optional.ofNullable(act);
    }

    /** The acts that led here, the first first. */
    List<Act> acts() {
        Deque<Act> acts = new ArrayDeque<>();
        for (Node at = this; at != null; at = at.parent) {
            at.act().ifPresent(acts::addFirst);
        }
        return List.copyOf(acts);
    }

    /** The way here, line by line, for people to read. */
    List<String> path() {
        Deque<String> lines = new ArrayDeque<>();
        for (Node at = this; at.parent != null; at = at.parent) {
            lines.addFirst(at.now + "  " + at.act().map(Move::words).orElse(Happening.TIME));
        }
        return new ArrayList<>(lines);
    }
}
