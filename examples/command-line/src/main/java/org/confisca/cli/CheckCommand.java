package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
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
            "Under an act that is not permitted stand the nearest lawful paths: what would have to come first, or be"
                    + " otherwise. They have been carried out on a copy of the file; a lead has not, as only people can"
                    + " supply what it takes.",
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
            "  confisca check --no-paths cases        the answers only",
            "  confisca check --json cases            for another program: every answer with its data",
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Case files, or folders with case files.")
    List<String> paths;

    @Mixin
    OutputOptions options;

    @Option(names = "--no-paths", description = "Do not look for the nearest lawful paths; faster on many files.")
    boolean noPaths;

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
        ImmutableList<CheckedFile> checked = options.json ? json() : text();
        return checked.stream().mapToInt(CheckedFile::exitCode).max().orElse(ExitCode.AS_EXPECTED);
    }

    private ImmutableList<CheckedFile> json() throws Complaint {
        JsonReport report = new JsonReport(!noPaths);
        ImmutableList<CheckedFile> checked = new Batch(surroundings, options).check(paths, report::add);
        surroundings.out().print(report.text(checked));
        return checked;
    }

    /** The text is held back until the progress bar is gone. */
    private ImmutableList<CheckedFile> text() throws Complaint {
        StringWriter text = new StringWriter();
        CheckReport report = new CheckReport(new PrintWriter(text), options.language, !noPaths);
        ImmutableList<CheckedFile> checked = new Batch(surroundings, options).check(paths, report::print);
        report.summary(checked);
        surroundings.out().print(text);
        return checked;
    }
}
