package org.confisca.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Damages what a text says and leaves its form whole: the result is always well-formed JSON. One thread. */
final class FuzzTrees {
    private static final List<Node> ODD = List.of(
            new Node.Nothing(),
            new Node.Flag(true),
            new Node.Numeral("-1"),
            new Node.Numeral("0"),
            new Node.Numeral("1E+999999"),
            new Node.Numeral("9".repeat(990)),
            new Node.Numeral("2147483648"),
            new Node.Text(""),
            new Node.Text(" "),
            new Node.Text("x".repeat(2001)),
            new Node.Text("\uD800"),
            new Node.Text("\u0000"),
            new Node.Text("LAW"),
            new Node.Text("9999-12-31T23:59"),
            new Node.Text("0001-01-01"),
            new Node.Items(ImmutableList.of()),
            new Node.Entries(ImmutableMap.of()));

    private final Random random;
    private final FuzzCorpus corpus;

    FuzzTrees(Random random, FuzzCorpus corpus) {
        this.random = random;
        this.corpus = corpus;
    }

    String damaged(Node tree) {
        boolean gently = random.nextInt(3) > 0;
        Node changed = tree;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            changed = change(changed, gently);
        }
        return JsonText.of(changed);
    }

    /** Goes down at random and changes what it ends at; gently into something that may stand there too. */
    private Node change(Node node, boolean gently) {
        if (node instanceof Node.Entries object && !object.entries().isEmpty()) {
            return new Node.Entries(ImmutableMap.copyOf(changed(object, gently)));
        }
        if (node instanceof Node.Items list && !list.items().isEmpty()) {
            return new Node.Items(ImmutableList.copyOf(changed(list, gently)));
        }
        return gently ? node : leaf(node);
    }

    private Map<String, Node> changed(Node.Entries object, boolean gently) {
        List<String> names = new ArrayList<>(object.entries().keySet());
        String name = names.get(random.nextInt(names.size()));
        Map<String, Node> entries = new LinkedHashMap<>(object.entries());
        Node entry = object.entries().get(name);
        int kind = random.nextInt(10);
        if (kind < 3 || (gently && isLeaf(entry))) {
            entries.put(name, namesake(name, entry));
        } else if (!gently && kind == 3) {
            entries.remove(name);
        } else if (!gently && kind == 4) {
            entries.put(name + random.nextInt(3), entry);
        } else if (!gently && kind == 5) {
            entries.put(name, piece());
        } else {
            entries.put(name, change(entry, gently));
        }
        return entries;
    }

    private static boolean isLeaf(Node node) {
        return !(node instanceof Node.Entries) && !(node instanceof Node.Items);
    }

    private List<Node> changed(Node.Items list, boolean gently) {
        List<Node> items = new ArrayList<>(list.items());
        int at = random.nextInt(items.size());
        switch (random.nextInt(12)) {
            case 0 -> items.remove(at);
            case 1 -> items.add(at, items.get(random.nextInt(items.size())));
            case 2 -> items.set(at, gently ? items.get(at) : piece());
            case 3 -> items.add(items.remove(at));
            default -> items.set(at, change(items.get(at), gently));
        }
        return items;
    }

    /** What stands under the same name somewhere else, if it is soon found. */
    private Node namesake(String name, Node otherwise) {
        for (int i = 0; i < 12; i++) {
            if (piece() instanceof Node.Entries object && object.entries().containsKey(name)) {
                return object.entries().get(name);
            }
        }
        return otherwise;
    }

    private Node leaf(Node node) {
        return switch (random.nextInt(6)) {
            case 0 -> ODD.get(random.nextInt(ODD.size()));
            case 1 -> new Node.Items(ImmutableList.of(node, node));
            case 2 -> deep(node);
            default -> piece();
        };
    }

    private Node deep(Node node) {
        Node wrapped = node;
        int depth = random.nextInt(45);
        for (int i = 0; i < depth; i++) {
            wrapped = i % 2 == 0
                    ? new Node.Items(ImmutableList.of(wrapped))
                    : new Node.Entries(ImmutableMap.of("a", wrapped));
        }
        return wrapped;
    }

    /** Any part of any text. */
    private Node piece() {
        Node node = corpus.any(random).tree().orElse(new Node.Nothing());
        while (random.nextInt(5) > 0) {
            if (node instanceof Node.Entries object && !object.entries().isEmpty()) {
                List<Node> values = object.entries().values().asList();
                node = values.get(random.nextInt(values.size()));
            } else if (node instanceof Node.Items list && !list.items().isEmpty()) {
                node = list.items().get(random.nextInt(list.items().size()));
            } else {
                return node;
            }
        }
        return node;
    }
}
