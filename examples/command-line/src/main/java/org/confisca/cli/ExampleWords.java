package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.confisca.source.Language;

/** Puts the examples of a rule on a line. */
final class ExampleWords {
    private static final int MOST = 3;

    private final Words words;

    ExampleWords(Language language) {
        this.words = new Words(language);
    }

    /** Where the rule did what, at most a few of each. */
    String line(ImmutableList<RuleExamples.Example> examples) {
        List<String> parts = new ArrayList<>();
        for (RuleExamples.Effect effect : RuleExamples.Effect.values()) {
            List<RuleExamples.Example> these =
                    examples.stream().filter(each -> each.effect() == effect).toList();
            if (!these.isEmpty()) {
                String more = these.size() > MOST ? words.say(" en nog ", " and ") + (these.size() - MOST) : "";
                parts.add(name(effect) + " "
                        + these.stream()
                                .limit(MOST)
                                .map(each -> each.file() + " (" + each.act() + ")")
                                .collect(Collectors.joining(", "))
                        + more
                        + (more.isEmpty() ? "" : words.say("", " more")));
            }
        }
        return parts.isEmpty()
                ? words.say("geen voorbeeld in deze dossiers", "no example in these case files")
                : words.say("voorbeelden: ", "examples: ") + String.join("; ", parts);
    }

    private String name(RuleExamples.Effect effect) {
        return switch (effect) {
            case PERMITS -> words.say("staat toe in", "permits in");
            case REFUSES -> words.say("weigert in", "refuses in");
            case ASKS -> words.say("vraagt in", "asks in");
            case FOLLOWS -> words.say("heeft gevolg in", "has effect in");
        };
    }
}
