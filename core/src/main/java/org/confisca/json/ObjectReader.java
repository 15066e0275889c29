package org.confisca.json;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.confisca.act.ValueKind;
import org.confisca.source.Wording;

/** Reads the properties of one object and reports those that nobody asked for. One use, one thread. */
final class ObjectReader {
    private final Node.Entries object;
    private final Path path;
    private final Findings findings;
    private final Set<String> asked = new LinkedHashSet<>();

    private ObjectReader(Node.Entries object, Path path, Findings findings) {
        this.object = object;
        this.path = path;
        this.findings = findings;
    }

    /** A reader of an object; empty if the node is none, which is then a finding. */
    static Optional<ObjectReader> of(Node node, Path path, Findings findings) {
        if (node instanceof Node.Entries entries) {
            return Optional.of(new ObjectReader(entries, path, findings));
        }
        findings.add(path, FindingCode.WRONG_TYPE, Wording.of("een object", "an object"), node.shown());
        return Optional.empty();
    }

    /** A node with its place. */
    record Placed(Node node, Path path) {}

    Path path() {
        return path;
    }

    Path path(String name) {
        return path.at(name);
    }

    Node.Entries entries() {
        return object;
    }

    Optional<Node> find(String name) {
        asked.add(name);
        return Optional.ofNullable(object.entries().get(name));
    }

    <T> Optional<T> optional(String name, ValueKind<T> kind) {
        return find(name).flatMap(node -> ValueCodec.read(kind, node, path.at(name), findings));
    }

    <T> Optional<T> required(String name, ValueKind<T> kind) {
        Optional<Node> node = find(name);
        if (node.isEmpty()) {
            missing(name, kind.expected());
        }
        return node.flatMap(present -> ValueCodec.read(kind, present, path.at(name), findings));
    }

    boolean flag(String name) {
        return optional(name, ValueKind.FLAG).orElse(false);
    }

    Optional<ObjectReader> object(String name) {
        return find(name).flatMap(node -> of(node, path.at(name), findings));
    }

    /** The items of a list; empty if the property is not there or is no list, which is then a finding. */
    Optional<ImmutableList<Placed>> list(String name, boolean required) {
        Wording expected = Wording.of("een lijst", "a list");
        Optional<Node> node = find(name);
        if (node.isEmpty()) {
            if (required) {
                missing(name, expected);
            }
            return Optional.empty();
        }
        if (!(node.get() instanceof Node.Items list)) {
            findings.add(
                    path.at(name), FindingCode.WRONG_TYPE, expected, node.get().shown());
            return Optional.empty();
        }
        ImmutableList.Builder<Placed> items = ImmutableList.builder();
        for (int i = 0; i < list.items().size(); i++) {
            items.add(new Placed(list.items().get(i), path.at(name).at(i)));
        }
        return Optional.of(items.build());
    }

    private void missing(String name, Wording expected) {
        findings.add(path.at(name), FindingCode.MISSING, expected, "");
    }

    /** Reports every property that was not asked for. */
    void end() {
        for (String name : object.entries().keySet()) {
            if (!asked.contains(name)) {
                String known = String.join(", ", asked);
                findings.add(
                        path.at(name),
                        FindingCode.UNKNOWN_PROPERTY,
                        Wording.of("een van " + known, "one of " + known),
                        name);
            }
        }
    }
}
