package org.confisca.model;

import static org.confisca.model.Broken.Property.ENDS;
import static org.confisca.model.Broken.Property.LIVE;
import static org.confisca.model.Broken.Property.REMEDY;

import java.util.BitSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.confisca.act.proceeding.ComplaintKind;
import org.confisca.act.proceeding.LodgeComplaint;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.RemedyKind;
import org.confisca.rule.Assessment;

/** Whether everything that should be able to end can end, read off a graph that was walked to its end. */
final class Liveness {
    private static final int MOST_MARKS = 20;

    private Liveness() {}

    static void look(Graph graph, Consumer<Broken> report) {
        measures(graph, report);
        decisions(graph, report);
        for (Node node : graph.nodes()) {
            time(node, report);
            remedies(node, report);
        }
    }

    /** From every state with a hold or seizure there is a way to one in which it has ended. */
    private static void measures(Graph graph, Consumer<Broken> report) {
        TreeSet<MeasureId> measures = new TreeSet<>();
        graph.nodes().forEach(node -> measures.addAll(node.file().measures().keys()));
        for (MeasureId id : measures) {
            BitSet ending = graph.reaching(
                    node -> lasts(node.file(), id).equals(Optional.of(false)) || mayComplainAgain(graph, node, id));
            graph.nodes().stream()
                    .filter(node -> lasts(node.file(), id).orElse(false))
                    .filter(node -> !ending.get(node.number()))
                    .forEach(node -> report.accept(new Broken(LIVE, id.value() + " can never end", node)));
        }
    }

    /**
     * An alphabet lets everybody complain once or twice. If the law allows another complaint, the state is no worse
     * than it was before the first.
     */
    private static boolean mayComplainAgain(Graph graph, Node node, MeasureId id) {
        CaseFile file = node.file();
        Optional<PartyId> possessor = file.measures()
                .find(id)
                .filter(found -> found.endedAt().isEmpty())
                .flatMap(Measure::seizedFrom);
        boolean tried = Pick.remedies(file, RemedyKind.COMPLAINT).count() > 0;
        return tried
                && possessor
                        .map(party -> LodgeComplaint.builder()
                                .at(node.now())
                                .by(Office.PARTY)
                                .measure(id)
                                .remedy(new RemedyId("AGAIN"))
                                .complainant(party)
                                .kind(ComplaintKind.ORDINARY)
                                .build())
                        .map(again -> graph.book().assess(file, again) instanceof Assessment.Permitted)
                        .orElse(false);
    }

    /** Every decision can become final or be set aside, except one on a complaint about a seizure, against which nobody can appeal here. */
    private static void decisions(Graph graph, Consumer<Broken> report) {
        TreeSet<DecisionId> decisions = new TreeSet<>();
        graph.nodes()
                .forEach(node -> node.file().decisions().values().stream()
                        .filter(decision -> decision.kind() != DecisionKind.COMPLAINT_RULING
                                || decision.decides().isPresent())
                        .forEach(decision -> decisions.add(decision.id())));
        for (DecisionId id : decisions) {
            Predicate<Node> isFinal = node -> node.file()
                    .decisions()
                    .find(id)
                    .filter(found ->
                            found.finalSince().isPresent() || found.setAsideAt().isPresent())
                    .isPresent();
            BitSet ending = graph.reaching(isFinal);
            graph.nodes().stream()
                    .filter(node -> node.file().decisions().has(id))
                    .filter(node -> !ending.get(node.number()))
                    .forEach(node -> report.accept(new Broken(LIVE, id.value() + " can never be final", node)));
        }
    }

    /** Time alone ends every term, and every hold with it. */
    private static void time(Node start, Consumer<Broken> report) {
        Node node = start;
        for (int passes = 0; passes < MOST_MARKS; passes++) {
            Optional<Node> later = node.edges().stream()
                    .filter(edge -> edge.label().equals(Happening.TIME))
                    .map(Node.Edge::to)
                    .reduce((next, last) -> last);
            if (later.isEmpty()) {
                boolean held =
                        Pick.holds(node.file()).anyMatch(hold -> hold.endedAt().isEmpty());
                if (held) {
                    report.accept(new Broken(ENDS, "a hold outlasts time", start));
                }
                return;
            }
            node = later.get();
        }
        report.accept(new Broken(ENDS, "terms go on without end", start));
    }

    /**
     * An open remedy can be used: who may appeal can, and a complaint or an appeal that was lodged can come to an end.
     */
    private static void remedies(Node node, Consumer<Broken> report) {
        for (Remedy remedy : node.file().remedies().all()) {
            String id = " remedy=" + remedy.id().value();
            boolean usable = switch (remedy.status()) {
                case AVAILABLE -> allows(node, "Appeal" + id);
                case LODGED ->
                    allows(node, "DecideComplaint" + id)
                            || allows(node, "DecideObjection" + id)
                            || allows(node, "WithdrawAppeal" + id);
                default -> true;
            };
            if (!usable) {
                report.accept(
                        new Broken(REMEDY, "remedy " + remedy.id().value() + " is open and cannot be used", node));
            }
        }
    }

    private static boolean allows(Node node, String act) {
        return node.edges().stream().anyMatch(edge -> {
            String label = edge.label().substring(edge.label().indexOf(' ') + 1);
            return label.equals(act) || label.startsWith(act + " ");
        });
    }

    private static Optional<Boolean> lasts(CaseFile file, MeasureId id) {
        return file.measures().find(id).map(Measure::endedAt).map(Optional::isEmpty);
    }
}
