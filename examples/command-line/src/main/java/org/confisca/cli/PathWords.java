package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.proceeding.Determine;
import org.confisca.casefile.Office;
import org.confisca.rule.Assessment;
import org.confisca.rule.Path;
import org.confisca.rule.Paths;
import org.confisca.rule.Proposal;
import org.confisca.rule.Reason;
import org.confisca.source.Language;

/** Puts the nearest lawful paths into words. */
final class PathWords {
    private final Language language;
    private final Words words;

    PathWords(Language language) {
        this.language = language;
        this.words = new Words(language);
    }

    /** Paths to a permission, one a line; nothing about an act that is permitted or does not fit the file. */
    ImmutableList<String> lines(Assessment assessment, int most) {
        if (assessment instanceof Assessment.Permitted || isStructural(assessment)) {
            return ImmutableList.of();
        }
        Paths paths = assessment.paths();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (paths.paths().isEmpty()) {
            lines.add(words.say(
                    "Dichtstbijzijnde rechtmatige weg: geen gevonden", "Nearest lawful path: none was found"));
        }
        String start = words.say("Dichtstbijzijnde rechtmatige weg", "Nearest lawful path");
        for (Path path : paths.paths().stream().limit(most).toList()) {
            lines.add(start + (path.verified() ? "" : words.say(" (aanknopingspunt)", " (a lead)")) + ": "
                    + path(path, assessment));
            start = words.say("Of", "Or");
        }
        more(paths, most).forEach(lines::add);
        return lines.build();
    }

    private ImmutableList<String> more(Paths paths, int most) {
        int left = paths.paths().size() - most;
        if (left > 0) {
            return ImmutableList.of(words.say(
                    "Nog " + left + " met --json" + (paths.truncated() ? "; er is niet verder gezocht" : ""),
                    left + " more with --json" + (paths.truncated() ? "; the search went no further" : "")));
        }
        return paths.truncated()
                ? ImmutableList.of(words.say(
                        "Er is niet verder gezocht; er kunnen meer wegen zijn",
                        "The search went no further; there may be other paths"))
                : ImmutableList.of();
    }

    /** Whether the act does not fit the file at all, so that no path can help. */
    private static boolean isStructural(Assessment assessment) {
        return assessment instanceof Assessment.Refused refused
                && refused.reasons().stream().anyMatch(PathWords::isStructural);
    }

    /** Whether the law was not even asked. */
    static boolean isStructural(Reason reason) {
        return reason instanceof Reason.DoesNotFit || reason instanceof Reason.OutOfOrder;
    }

    private String path(Path path, Assessment assessment) {
        StringBuilder line = new StringBuilder();
        boolean begun = false;
        Optional<Office> determining = Optional.empty();
        for (Proposal proposal : path.proposals()) {
            Optional<Determine> determine = determination(proposal);
            boolean goesOn =
                    determine.isPresent() && determine.map(Determine::by).equals(determining);
            line.append(line.isEmpty() ? "" : goesOn ? ", " : "; ");
            determining = determine.map(Determine::by);
            if (determine.isPresent()) {
                line.append(
                                goesOn
                                        ? ""
                                        : words.say("een vaststelling door ", "a determination by ")
                                                + determine.get().by().label().in(language) + ": ")
                        .append(norm(determine.get(), assessment));
            } else if (proposal instanceof Proposal.First first) {
                line.append(begun ? words.say("dan ", "then ") : words.say("eerst ", "first "))
                        .append(words.act(first.act()));
                begun = true;
            } else if (proposal instanceof Proposal.Change<?> change) {
                line.append(change(change, assessment.question().act()));
            } else {
                line.append(proposal.wording().in(language));
            }
        }
        return line.toString();
    }

    private static Optional<Determine> determination(Proposal proposal) {
        return proposal instanceof Proposal.First first && first.act() instanceof Determine determine
                ? Optional.of(determine)
                : Optional.empty();
    }

    private String norm(Determine determine, Assessment assessment) {
        String norm = assessment
                .question()
                .book()
                .norm(determine.norm())
                .map(asked -> asked.in(language))
                .orElse(determine.norm());
        return norm + " (" + words.value(determine.about()) + ") = " + words.value(determine.answer());
    }

    private String change(Proposal.Change<?> change, Act act) {
        if (change.field() == Act.AT) {
            String moment = words.moment((LocalDateTime) change.value());
            return words.say("deze handeling niet vóór " + moment, "this act not before " + moment);
        }
        if (change.field() == Act.BY) {
            String office = change.wording().in(language).replaceFirst("^[^:]*: ", "");
            return words.say("deze handeling door ", "this act by ")
                    + office
                    + words.say(", niet door ", ", not by ")
                    + act.by().label().in(language);
        }
        if (change.value() instanceof Collection<?> many && many.isEmpty()) {
            return words.say("deze handeling zonder ", "this act without ")
                    + change.field().label().in(language);
        }
        return words.say("deze handeling met ", "this act with ")
                + change.wording().in(language);
    }
}
