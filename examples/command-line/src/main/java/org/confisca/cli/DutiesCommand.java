package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Due;
import org.confisca.json.CheckedCase;
import org.confisca.rule.OwedDuty;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is owed. */
@Command(
        name = "duties",
        header = "Lists what is owed at a moment, by whom and by when.",
        description = {
            "Lists the duties of all case files that are open at a moment: who owes what, by when, and by which provision."
                    + " What is overdue comes first, the oldest first. What is due without delay is never overdue by a"
                    + " clock; it stands by the moment since which it is due.",
            "Files are taken as they stood at that moment; later acts are left out."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the duties were listed", "2:something could not be read; the rest was listed"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  confisca duties case.yaml --at 2026-07-02   one case, at the beginning of the day",
            "  confisca duties cases --at 2026-07-02T16:00 every case in a folder, at four in the afternoon",
            "  confisca duties --json cases --at 2026-07-02",
        })
final class DutiesCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Case files, or folders with case files.")
    List<String> paths;

    @Option(
            names = "--at",
            required = true,
            paramLabel = "DAY[THH:MM]",
            converter = MomentOption.class,
            description = "The moment; a day alone means its beginning.")
    LocalDateTime at;

    @Mixin
    OutputOptions options;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean helpWanted;

    private final Surroundings surroundings;

    DutiesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.paths = List.of();
        this.at = LocalDateTime.MIN;
        this.options = new OutputOptions();
    }

    /** A duty and the file in which it stands. */
    record Found(CheckedFile.Judged in, OwedDuty owed) {
        private LocalDateTime since() {
            return owed.duty().due() instanceof Due.By by
                    ? by.end()
                    : ((Due.WithoutDelay) owed.duty().due()).since();
        }
    }

    @Override
    public Integer call() throws Complaint {
        ImmutableList<CheckedFile> checked = new Batch(surroundings, options).check(paths, file -> {});
        ImmutableList<Found> found = checked.stream()
                .filter(CheckedFile.Judged.class::isInstance)
                .map(CheckedFile.Judged.class::cast)
                .flatMap(judged -> duties(judged).stream())
                .sorted(Comparator.comparing((Found each) -> !each.owed().overdue())
                        .thenComparing(Found::since))
                .collect(ImmutableList.toImmutableList());
        if (options.json) {
            surroundings.out().print(JsonReport.duties(checked, found, at));
        } else {
            new DutiesReport(surroundings.out(), options.language).print(found, at);
            unread(checked);
        }
        return Batch.exitCode(checked);
    }

    private void unread(ImmutableList<CheckedFile> checked) {
        CheckReport complaints = new CheckReport(surroundings.err(), options.language, false);
        checked.stream().filter(file -> !(file instanceof CheckedFile.Judged)).forEach(complaints::print);
    }

    private ImmutableList<Found> duties(CheckedFile.Judged judged) {
        CheckedCase checked = judged.checked();
        CaseFile then = checked.history().asOf(at, LocalDateTime.MAX);
        return checked.book().duties(then, at).stream()
                .map(owed -> new Found(judged, owed))
                .collect(ImmutableList.toImmutableList());
    }
}
