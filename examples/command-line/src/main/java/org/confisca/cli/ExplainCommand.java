package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.confisca.json.CaseWriter;
import org.confisca.json.CheckedAct;
import org.confisca.source.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains the answer about one act in full. */
@Command(
        name = "explain",
        header = "Explains the answer about one act in full.",
        description = {
            "Explains the answer about one act in full: how the file stood just before; every limit that speaks about such"
                    + " an act and every power to do it, each with its citation, the edition that was read and why that"
                    + " one, how far somebody has read the text, and every fact with its value; what follows; and the"
                    + " nearest lawful paths.",
            "A fact 'recorded in the file' did not happen if a complete file does not hold it. A fact 'outside the file' is"
                    + " unknown if nobody has said it."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the answer was explained", "2:the file could not be read, or has no such act"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  confisca explain case.yaml --act 3            the third act, as 'confisca check' numbers them",
            "  confisca explain --lang nl case.yaml --act 3  the same in Dutch",
            "  confisca explain --json case.yaml --act 3     the same with the whole file before the act",
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A case file.")
    String file;

    @Option(names = "--act", required = true, paramLabel = "N", description = "Which act; the first is 1.")
    int act;

    @Mixin
    OutputOptions options;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean helpWanted;

    private final Surroundings surroundings;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.file = "";
        this.options = new OutputOptions();
    }

    @Override
    public Integer call() throws Complaint {
        Optional<CheckedFile.Judged> judged = new CaseInput(surroundings, options.language).judge(file);
        if (judged.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        ImmutableList<CheckedAct> acts = judged.get().checked().acts();
        if (act < 1 || act > acts.size()) {
            throw new Complaint(
                    Wording.of(
                            "Handeling " + act + " is er niet; het dossier heeft er " + acts.size(),
                            "There is no act " + act + "; the file has " + acts.size()),
                    options.language);
        }
        CheckedAct wanted = acts.get(act - 1);
        if (options.json) {
            surroundings.out().print(CaseWriter.explained(wanted.assessment()));
        } else {
            new ExplainReport(surroundings.out(), options.language).print(judged.get(), act, wanted);
        }
        return ExitCode.AS_EXPECTED;
    }
}
