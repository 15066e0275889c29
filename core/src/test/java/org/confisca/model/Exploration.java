package org.confisca.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.confisca.act.Act;
import org.confisca.casefile.CaseFile;
import org.confisca.rule.Advanced;
import org.confisca.rule.Assessment;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Step;

/** Walks a street breadth first, doing only what the book permits, and looks at everything that happens on the way. */
final class Exploration {
    private static final int MOST_BROKEN = 200;
    private final RuleBook book;
    private final Street street;
    private final Abstraction abstraction;
    private final int mostStates;
    private final int compareEvery;
    private final Predicate<Broken> enough;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> known = new HashMap<>();
    private final List<Broken> broken = new ArrayList<>();
    private final Set<Arrow> arrows = new TreeSet<>();
    private final List<String> unlike = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private boolean stopped;
    private int transitions;
    private int merges;
    private int compared;

    private Exploration(RuleBook book, Street street, int mostStates, int compareEvery, Predicate<Broken> enough) {
        this.book = book;
        this.street = street;
        this.abstraction = new Abstraction(street.limits());
        this.mostStates = mostStates;
        this.compareEvery = compareEvery;
        this.enough = enough;
    }

    /**
     * Walks a street.
     *
     * @param mostStates where to stop
     * @param compareEvery one in how many files found in a known state is compared with the first one found there;
     *     none if 0
     * @param enough what to stop at when it is found
     */
    static Graph of(RuleBook book, Street street, int mostStates, int compareEvery, Predicate<Broken> enough) {
        return new Exploration(book, street, mostStates, compareEvery, enough).walk();
    }

    private Graph walk() {
        String first = abstraction.of(street.opening(), street.from());
        add(new Node(0, first, street.opening(), street.from(), null, null));
        int walked = 0;
        while (!stopped && walked < nodes.size() && nodes.size() < mostStates) {
            Node node = nodes.get(walked++);
            happenings(node, this::arrive);
        }
        return new Graph(
                book,
                street,
                ImmutableList.copyOf(nodes),
                ImmutableList.copyOf(broken),
                ImmutableList.copyOf(arrows),
                !stopped && walked == nodes.size(),
                transitions,
                compared,
                ImmutableList.copyOf(unlike));
    }

    private void add(Node node) {
        nodes.add(node);
        known.put(node.state(), node);
    }

    /** Everything that can happen in a state. */
    private void happenings(Node node, Consumer<Happening> see) {
        for (Duration pause : street.pauses()) {
            LocalDateTime at = node.now().plus(pause);
            for (Move move : street.moves()) {
                for (Act act : move.on(node.file(), at)) {
                    if (book.assess(node.file(), act) instanceof Assessment.Permitted permitted) {
                        see.accept(new Happening(
                                node,
                                Optional.of(act),
                                at,
                                ImmutableList.<Step>builder()
                                        .addAll(permitted.byLaw())
                                        .add(permitted.step())
                                        .build(),
                                permitted.next()));
                    }
                }
            }
        }
        for (LocalDateTime until : laterMoments(node)) {
            Advanced advanced = book.advance(node.file(), until);
            see.accept(new Happening(node, Optional.empty(), until, advanced.steps(), advanced.file()));
        }
    }

    /** The end of the next term or limit, to the instant, and a moment beyond all of them. */
    private Set<LocalDateTime> laterMoments(Node node) {
        List<LocalDateTime> ends = Mark.of(node.file(), street.limits()).stream()
                .map(Mark::end)
                .filter(end -> end.isAfter(node.now()))
                .toList();
        return ends.isEmpty() ? Set.of() : ImmutableSet.of(ends.get(0), ends.get(ends.size() - 1));
    }

    private void arrive(Happening happening) {
        transitions++;
        Oracle.look(happening, broken -> report(broken));
        RemedyOracle.look(happening, broken -> report(broken));
        arrows.addAll(Arrow.of(happening.before(), happening.steps()));
        String state = abstraction.of(happening.after(), happening.at());
        Node to = known.get(state);
        if (to == null) {
            to = new Node(
                    nodes.size(),
                    state,
                    happening.after(),
                    happening.at(),
                    happening.from(),
                    happening.act().orElse(null));
            add(to);
        } else if (compareEvery > 0 && ++merges % compareEvery == 0) {
            compare(to, happening.after(), happening.at());
        }
        happening.from().edges().add(new Node.Edge(happening.label(), to));
    }

    private void report(Broken found) {
        // the first example of each fault is the shortest; more of the same would only hide others
        if (broken.size() < MOST_BROKEN && told.add(found.property() + found.what())) {
            broken.add(found);
            stopped |= enough.test(found);
        }
    }

    /** Whether two files in one abstract state allow the same acts. */
    private void compare(Node first, CaseFile file, LocalDateTime now) {
        compared++;
        Set<String> here = allowed(first);
        Set<String> there = allowed(new Node(-1, first.state(), file, now, null, null));
        if (!here.equals(there)) {
            Set<String> either = new TreeSet<>(here);
            either.addAll(there);
            either.removeIf(act -> here.contains(act) && there.contains(act));
            unlike.add(first.state() + "\n  differs in " + either);
        }
    }

    private Set<String> allowed(Node node) {
        Set<String> labels = new TreeSet<>();
        happenings(node, happening -> labels.add(happening.label()));
        return labels;
    }
}
