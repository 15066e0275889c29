package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.confisca.act.SubjectText;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Subject;
import org.confisca.json.CaseWriter;
import org.confisca.rule.RuleBook;
import org.confisca.source.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what could be done in a case. */
@Command(
        name = "options",
        header = "Lists what could be done at a moment.",
        description = {
            "Lists what could be done at a moment about every asset, measure, offence and whatever else is on the file:"
                    + " which acts nothing known rules out, who could do them, and what is missing before they are"
                    + " permitted.",
            "The file is taken as it stood at that moment; later acts are left out."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the options were listed", "2:the file could not be read, or has no such subject"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  confisca options case.yaml --at 2026-07-02         at the beginning of the day",
            "  confisca options case.yaml --at 2026-07-02T16:00   at four in the afternoon",
            "  confisca options case.yaml --at 2026-07-02 --about asset:A1   the asset, its seizure, the complaint ...",
            "  confisca options case.yaml --at 2026-07-02 --about party:P1   whatever is this person's",
            "  confisca options --json --lang nl case.yaml --at 2026-07-02",
        })
final class OptionsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A case file.")
    String file;

    @Option(
            names = "--at",
            required = true,
            paramLabel = "DAY[THH:MM]",
            converter = MomentOption.class,
            description = "The moment; a day alone means its beginning.")
    LocalDateTime at;

    @Option(
            names = "--about",
            paramLabel = "KIND:ID",
            description = "One subject and what hangs on it, such as asset:A1 or party:P1.")
    @Nullable
    String about;

    @Mixin
    OutputOptions options;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean helpWanted;

    private final Surroundings surroundings;

    OptionsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.file = "";
        this.at = LocalDateTime.MIN;
        this.options = new OutputOptions();
    }

    @Override
    public Integer call() throws Complaint {
        Optional<CheckedFile.Judged> judged = new CaseInput(surroundings, options.language).judge(file);
        if (judged.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        RuleBook book = judged.get().checked().book();
        CaseFile then = book.advance(judged.get().checked().history().asOf(at, LocalDateTime.MAX), at)
                .file();
        Optional<Subject> subject = subject(then);
        ImmutableList<Subject> subjects = subject.map(then::hangingOn).orElseGet(then::subjects);
        ImmutableListMultimap<Subject, org.confisca.rule.Option> offers = Multimaps.index(
                subject.map(asked -> book.options(then, asked, at)).orElseGet(() -> book.options(then, at)),
                org.confisca.rule.Option::about);
        ImmutableMap<Subject, ImmutableList<org.confisca.rule.Option>> found = Maps.toMap(subjects, offers::get);
        if (options.json) {
            surroundings.out().print(CaseWriter.options(then, at, found));
        } else {
            new OptionsReport(surroundings.out(), options.language)
                    .print(
                            judged.get(),
                            then,
                            at,
                            subject.map(ImmutableList::of).orElse(subjects),
                            found);
        }
        return ExitCode.AS_EXPECTED;
    }

    private Optional<Subject> subject(CaseFile then) throws Complaint {
        if (about == null) {
            return Optional.empty();
        }
        Optional<Subject> subject = SubjectText.parse(about);
        if (subject.isEmpty()) {
            String kinds = String.join(", ", SubjectText.kinds());
            throw complaint(
                    "'" + about + "' is geen onderwerp; schrijf soort:id, zoals asset:A1 (soorten: " + kinds + ")",
                    "'" + about + "' is no subject; write kind:id, such as asset:A1 (kinds: " + kinds + ")");
        }
        if (!then.has(subject.get())) {
            throw complaint(about + " staat op " + at + " niet in het dossier", about + " is not on the file at " + at);
        }
        return subject;
    }

    private Complaint complaint(String nl, String en) {
        return new Complaint(Wording.of(nl, en), options.language);
    }
}
