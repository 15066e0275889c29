package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.confisca.act.SubjectText;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Subject;
import org.confisca.rule.Missing;
import org.confisca.rule.Option;
import org.confisca.rule.Supply;
import org.confisca.source.Language;

/** What could be done, as text. */
final class OptionsReport {
    private final PrintWriter out;
    private final Language language;
    private final Words words;

    OptionsReport(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
        this.words = new Words(language);
    }

    /** Prints the options by subject; of what was asked about, only what nothing can be done about is named without any. */
    void print(
            CheckedFile.Judged judged,
            CaseFile file,
            LocalDateTime at,
            ImmutableList<Subject> asked,
            Map<Subject, ImmutableList<Option>> options) {
        out.println(judged.file() + words.heading(judged.checked()));
        words.standing(file, at, judged.checked().book()).forEach(line -> out.println("  " + line));
        options.forEach((subject, found) -> {
            if (!found.isEmpty()) {
                out.println();
                out.println(subject(subject, file));
                found.forEach(this::option);
            }
        });
        String none = asked.stream()
                .filter(subject -> file.hangingOn(subject).stream()
                        .allMatch(hanging -> options.getOrDefault(hanging, ImmutableList.of())
                                .isEmpty()))
                .map(SubjectText::format)
                .collect(Collectors.joining(", "));
        if (!none.isEmpty()) {
            out.println();
            out.println(words.say("Niets te doen aan: ", "Nothing to be done about: ") + none);
        }
    }

    private String subject(Subject subject, CaseFile file) {
        String state = subject instanceof AssetId id
                ? file.assets()
                        .find(id)
                        .map(asset -> ", " + asset.kind().label().in(language) + ", " + words.state(asset.state()))
                        .orElse("")
                : "";
        return SubjectText.format(subject) + state;
    }

    private void option(Option option) {
        String holders = option.holders().stream()
                .map(holder -> holder.label().in(language))
                .collect(Collectors.joining(words.say(" of ", " or ")));
        out.println("  " + option.type().label().in(language) + words.say(", door ", ", by ") + holders);
        String told = option.missing().stream()
                .filter(each -> each.supply() instanceof Supply.Told)
                .map(this::told)
                .collect(Collectors.joining(", "));
        if (!told.isEmpty()) {
            out.println("      " + words.say("te vermelden: ", "to be stated: ") + told);
        }
        for (Missing missing : option.missing()) {
            if (!(missing.supply() instanceof Supply.Told)) {
                out.println("      " + words.say("hangt af van: ", "turns on: ")
                        + missing.what().in(language) + " — "
                        + missing.supply().wording().in(language));
            }
        }
    }

    private String told(Missing missing) {
        String field = ((Supply.Told) missing.supply()).field().name();
        String what = missing.what().in(language);
        return what.equals(field) ? what : what + " (" + field + ")";
    }
}
