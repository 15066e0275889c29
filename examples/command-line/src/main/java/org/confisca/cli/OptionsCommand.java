package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
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
            "  confisca options case.yaml --at 2026-07-02 --about asset:A1",
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

    @Option(names = "--about", paramLabel = "KIND:ID", description = "One subject only, such as asset:A1.")
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
        Map<Subject, ImmutableList<org.confisca.rule.Option>> found = new LinkedHashMap<>();
        for (Subject subject : wanted(then)) {
            found.put(subject, book.options(then, subject, at));
        }
        if (options.json) {
            surroundings.out().print(CaseWriter.options(then, at, found));
        } else {
            new OptionsReport(surroundings.out(), options.language).print(judged.get(), then, at, found);
        }
        return ExitCode.AS_EXPECTED;
    }

    private ImmutableList<Subject> wanted(CaseFile then) throws Complaint {
        if (about == null) {
            return all(then);
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
        return ImmutableList.of(subject.get());
    }

    private static ImmutableList<Subject> all(CaseFile file) {
        ImmutableList.Builder<Subject> subjects = ImmutableList.builder();
        subjects.addAll(file.assets().keys())
                .addAll(file.measures().keys())
                .addAll(file.offences().keys())
                .addAll(file.parties().keys())
                .addAll(file.authorisations().keys())
                .addAll(file.requests().keys())
                .addAll(file.decisions().keys());
        file.remedies().all().forEach(remedy -> subjects.add(remedy.id()));
        return subjects.addAll(file.grants().keys())
                .addAll(file.execution().obligations().keys())
                .addAll(file.execution().settlements().keys())
                .addAll(file.execution().detentions().keys())
                .addAll(file.execution().stateShares().keys())
                .addAll(file.execution().compensations().keys())
                .addAll(file.rights().interests().keys())
                .addAll(file.rights().securities().keys())
                .build();
    }

    private Complaint complaint(String nl, String en) {
        return new Complaint(Wording.of(nl, en), options.language);
    }
}
