package org.confisca.model;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The legal states of an asset and what moves it between them, as explored, for people to look at. */
final class StateDiagram {
    private StateDiagram() {}

    static String of(ImmutableList<Proof> proofs) {
        Map<Arrow, Set<String>> provisions = new TreeMap<>();
        for (Proof proof : proofs) {
            for (Arrow arrow : proof.graph().arrows()) {
                Set<String> by = provisions.computeIfAbsent(
                        new Arrow(arrow.from(), arrow.to(), arrow.act(), ""), key -> new TreeSet<>());
                by.addAll(ImmutableList.copyOf(arrow.by().split(", ")));
            }
        }
        StringBuilder chart = new StringBuilder("```mermaid\nstateDiagram-v2\n    [*] --> Free\n");
        StringBuilder table = new StringBuilder("| from | to | by | provisions |\n| --- | --- | --- | --- |\n");
        provisions.forEach((arrow, by) -> {
            boolean proceeds = arrow.from().isEmpty();
            String from = proceeds ? "[*]" : arrow.from();
            String act = arrow.act() + (proceeds ? ", the proceeds" : "");
            String rests = String.join(", ", by);
            chart.append("    %s --> %s: %s (%s)\n".formatted(from, arrow.to(), act, rests));
            table.append("| %s | %s | `%s` | %s |\n".formatted(proceeds ? "(new)" : from, arrow.to(), act, rests));
        });
        chart.append("```\n");
        return """
                # States of an asset under Dutch law as encoded

                Generated from the model check: every change of the legal state of an asset that some lawful act, or the
                law itself, made in one of the explored cases, with the provisions it rests on. What the law adds to an act
                is a step of its own. An arrow that is missing was not tried, was not permitted in any case that was
                explored, or changes no state: this page shows what can be, and proves nothing impossible.

                """ + chart + "\n" + table;
    }
}
