package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges every act of case files. */
@Command(
        name = "check",
        header = "Judges every act of case files.",
        description = {
            "Judges every act of every case file: permitted, refused or undetermined, with the reasons, their"
                    + " citations, and the terms and duties that follow.",
            "What a file expects is held against the answers; a file that expects nothing is only judged."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything came out as expected",
            "1:something came out otherwise",
            "2:something could not be read (this weighs more than a difference)"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  confisca check case.yaml               one file",
            "  confisca check cases more/case.json    all .json, .yaml and .yml files of a folder, and one more",
            "  confisca check --lang nl cases         the answers in Dutch",
            "  confisca check --json cases            for another program: every answer with its data",
        })
final class CheckCommand implements Callable<Integer> {
    private static final int MANY = 20;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Case files, or folders with case files.")
    List<String> paths;

    @Mixin
    OutputOptions options;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean helpWanted;

    private final Surroundings surroundings;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.paths = List.of();
        this.options = new OutputOptions();
    }

    @Override
    public Integer call() throws Complaint {
        CaseInput input = new CaseInput(surroundings, options.language);
        ImmutableList<String> files = input.files(paths);
        ImmutableList<CheckedFile> checked = check(input, files);
        if (options.json) {
            surroundings.out().print(JsonReport.of(checked));
        } else {
            CheckReport report = new CheckReport(surroundings.out(), options.language);
            checked.forEach(report::print);
            report.summary(checked);
        }
        return checked.stream().mapToInt(CheckedFile::exitCode).max().orElse(ExitCode.AS_EXPECTED);
    }

    private ImmutableList<CheckedFile> check(CaseInput input, ImmutableList<String> files) {
        ImmutableList.Builder<CheckedFile> checked = ImmutableList.builder();
        if (files.size() <= MANY || !surroundings.terminal()) {
            files.forEach(file -> checked.add(input.check(file)));
            return checked.build();
        }
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName(options.say("Dossiers", "Case files"))
                .setInitialMax(files.size())
                .clearDisplayOnFinish();
        for (String file : ProgressBar.wrap(files, bar)) {
            checked.add(input.check(file));
        }
        return checked.build();
    }
}
