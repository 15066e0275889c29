package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Due;
import org.confisca.casefile.RunningTerm;
import org.confisca.json.CheckedCase;
import org.confisca.rule.OwedDuty;
import org.confisca.source.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is owed. */
@Command(
        name = "duties",
        header = "Lists what is owed at a moment, by whom and by when, and the terms about to end.",
        description = {
            "Lists the duties of all case files that are open at a moment: who owes what, by when, and by which provision."
                    + " What is overdue comes first, the oldest first. What is due without delay is never overdue by a"
                    + " clock; it stands by the moment since which it is due.",
            "After the duties come the terms that end soon, such as that of a hold about to lapse, and what the law then"
                    + " does. How soon is for the reader to say; it is no rule of law.",
            "Files are taken as they stood at that moment; later acts are left out."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the duties were listed", "2:something could not be read; the rest was listed"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  confisca duties case.yaml --at 2026-07-02   one case, at the beginning of the day",
            "  confisca duties cases --at 2026-07-02T16:00 every case in a folder, at four in the afternoon",
            "  confisca duties cases --at 2026-07-02 --ahead 30   and the terms of the next thirty days",
            "  confisca duties --json cases --at 2026-07-02",
        })
final class DutiesCommand implements Callable<Integer> {
    private static final int MOST_DAYS_AHEAD = 36_500;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Case files, or folders with case files.")
    List<String> paths;

    @Option(
            names = "--at",
            required = true,
            paramLabel = "DAY[THH:MM]",
            converter = MomentOption.class,
            description = "The moment; a day alone means its beginning.")
    LocalDateTime at;

    @Option(
            names = "--ahead",
            defaultValue = "14",
            paramLabel = "DAYS",
            description = "Terms that end within so many days are listed; 14 unless told, 0 for none.")
    int ahead;

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

    /** A term that runs, and the file in which it stands. */
    record Running(CheckedFile.Judged in, RunningTerm term) {}

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
        if (ahead < 0 || ahead > MOST_DAYS_AHEAD) {
            throw new Complaint(
                    Wording.of(
                            "--ahead is een aantal dagen van 0 tot en met " + MOST_DAYS_AHEAD,
                            "--ahead is a number of days from 0 to " + MOST_DAYS_AHEAD),
                    options.language);
        }
        ImmutableList<CheckedFile> checked = new Batch(surroundings, options).check(paths, file -> {});
        ImmutableList<Found> found = checked.stream()
                .filter(CheckedFile.Judged.class::isInstance)
                .map(CheckedFile.Judged.class::cast)
                .flatMap(judged -> duties(judged).stream())
                .sorted(Comparator.comparing((Found each) -> !each.owed().overdue())
                        .thenComparing(Found::since))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Running> ending = checked.stream()
                .filter(CheckedFile.Judged.class::isInstance)
                .map(CheckedFile.Judged.class::cast)
                .flatMap(judged -> ending(judged).stream())
                .sorted(Comparator.comparing((Running each) -> each.term().end()))
                .collect(ImmutableList.toImmutableList());
        if (options.json) {
            surroundings.out().print(JsonReport.duties(checked, found, ending, at));
        } else {
            new DutiesReport(surroundings.out(), options.language).print(found, ending, at, ahead);
            unread(checked);
        }
        return Batch.exitCode(checked);
    }

    /** What time alone did up to the moment is done; what ends in the days after it is about to. */
    private ImmutableList<Running> ending(CheckedFile.Judged judged) {
        CheckedCase checked = judged.checked();
        CaseFile then = checked.history().asOf(at, LocalDateTime.MAX);
        LocalDateTime until = at.plusDays(ahead);
        return checked.book().advance(then, at).file().clock().running().stream()
                .filter(term -> !term.end().isAfter(until))
                .map(term -> new Running(judged, term))
                .collect(ImmutableList.toImmutableList());
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
