package org.confisca.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.confisca.json.CaseWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what happened in a case. */
@Command(
        name = "timeline",
        header = "Tells what happened in a case, and why.",
        description = {
            "Tells what happened in a case, in order: acts of people and of the law, why each stands (a power with its"
                    + " citation, or the law itself), and the legal state of every asset that changes.",
            "What happened although the law forbids it is marked !! and keeps its mark; what nobody can settle yet is"
                    + " marked ??. Acts that were only proposed did not happen and are left out."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the case was told", "2:the file could not be read"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  confisca timeline case.yaml            the story in English",
            "  confisca timeline --lang nl case.yaml  the story in Dutch",
            "  confisca timeline --json case.yaml     the history with everything that followed from each act",
        })
final class TimelineCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A case file.")
    String file;

    @Mixin
    OutputOptions options;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean helpWanted;

    private final Surroundings surroundings;

    TimelineCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.file = "";
        this.options = new OutputOptions();
    }

    @Override
    public Integer call() {
        Optional<CheckedFile.Judged> judged = new CaseInput(surroundings, options.language).judge(file);
        judged.ifPresent(this::tell);
        return judged.isPresent() ? ExitCode.AS_EXPECTED : ExitCode.UNUSABLE;
    }

    private void tell(CheckedFile.Judged judged) {
        if (options.json) {
            surroundings.out().print(CaseWriter.write(judged.checked().history()));
        } else {
            new Timeline(surroundings.out(), options.language, judged).print();
        }
    }
}
