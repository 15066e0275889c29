package org.confisca.json;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * Texts worth damaging further: those that showed something about the reader that no text before them did, such as a kind
 * of finding at a kind of place, or an outcome for a kind of act.
 */
final class FuzzCorpus {
    private static final int LONGEST = 24_000;

    /** A text with the tree that it spells; empty if it spells none. */
    record Kept(String text, Optional<Node> tree) {
        private static Kept of(String text) {
            return new Kept(text, new TreeReader(new Findings()).read(text, Format.of(text)));
        }
    }

    private final List<Kept> seeds;
    private final List<Kept> good = new CopyOnWriteArrayList<>();
    private final List<Kept> bad = new CopyOnWriteArrayList<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** Starts from texts as they are, and from the same as JSON. */
    FuzzCorpus(List<String> texts) {
        this.seeds = texts.stream()
                .map(Kept::of)
                .flatMap(kept -> Stream.of(kept, Kept.of(JsonText.of(kept.tree().orElseThrow()))))
                .toList();
    }

    void offer(Set<String> shown, boolean usable, String text) {
        boolean fresh = seen.addAll(shown);
        if (fresh && text.length() <= LONGEST) {
            (usable ? good : bad).add(Kept.of(text));
        }
    }

    /** Any text; more often one that can be read, as there is more behind it. */
    Kept any(Random random) {
        int kind = random.nextInt(10);
        List<Kept> from = kind < 4 ? seeds : kind < 8 ? good : bad;
        List<Kept> some = from.isEmpty() ? seeds : from;
        return some.get(random.nextInt(some.size()));
    }

    int kept() {
        return good.size() + bad.size();
    }

    int seen() {
        return seen.size();
    }
}
