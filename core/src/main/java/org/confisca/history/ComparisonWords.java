package org.confisca.history;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.confisca.rule.Assessment;
import org.confisca.rule.RuleBook;
import org.confisca.source.Language;
import org.confisca.source.ProvisionId;
import org.confisca.source.Wording;

/** Says in words how two books judge a case. */
final class ComparisonWords {
    private final ComparedCase compared;
    private final Language language;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();

    ComparisonWords(ComparedCase compared, Language language) {
        this.compared = compared;
        this.language = language;
    }

    ImmutableList<String> lines() {
        for (ComparedAct act : compared.acts()) {
            if (act.extent() != ComparedAct.Extent.NONE) {
                heading(act);
            }
            if (act.extent() == ComparedAct.Extent.OUTCOME) {
                answer(compared.one(), act.one().explain(language));
                answer(compared.other(), act.other().explain(language));
            } else if (act.extent() == ComparedAct.Extent.CONSEQUENCES) {
                only(compared.one(), told(act.one()), told(act.other()));
                only(compared.other(), told(act.other()), told(act.one()));
            }
        }
        compared.stoppedAt()
                .ifPresent(
                        number -> lines.add(
                                say(
                                        "Hier stopt de vergelijking: handeling " + number
                                                + " is gebeurd, en onder één van beide onrechtmatig; wat daarna kwam, is niet vergeleken",
                                        "The comparison stops here: act " + number
                                                + " happened, and is unlawful under one of the two; what came after it was not compared")));
        if (!compared.end().isEmpty()) {
            lines.add(say("Aan het einde (eerst: ", "At the end (first: ") + compared.one() + say("; nu: ", "; now: ")
                    + compared.other() + "):");
            compared.end().forEach(change -> lines.add("  " + change.wording().in(language)));
        }
        if (!compared.differs()) {
            lines.add(say("Geen verschil", "No difference"));
        }
        return lines.build();
    }

    private void heading(ComparedAct act) {
        String by = act.provisions().isEmpty()
                ? ""
                : say(", door ", ", by ")
                        + act.provisions().stream().map(ProvisionId::value).collect(Collectors.joining(", "));
        lines.add(act.number() + ". " + (act.proposed() ? say("(voorgesteld) ", "(proposed) ") : "")
                + act.one().question().act().type().label().in(language) + ": "
                + act.extent().label().in(language) + by);
    }

    private void answer(RuleBook book, ImmutableList<String> answer) {
        lines.add("   " + book + ":");
        answer.forEach(line -> lines.add("     " + line));
    }

    /** What is told under one book and not under the other. */
    private void only(RuleBook book, ImmutableList<String> told, ImmutableList<String> elsewhere) {
        ImmutableList<String> own = told.stream()
                .filter(line -> !elsewhere.contains(line) && !line.equals(say("Volgens: ", "Under: ") + book))
                .collect(ImmutableList.toImmutableList());
        if (own.isEmpty()) {
            lines.add("   " + book + ": " + say("niets meer", "nothing more"));
        } else {
            answer(book, own);
        }
    }

    private ImmutableList<String> told(Assessment answer) {
        return ImmutableList.<String>builder()
                .addAll(answer.explain(language))
                .addAll(answer.whatFollows(language))
                .build();
    }

    private String say(String nl, String en) {
        return Wording.of(nl, en).in(language);
    }
}
