package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.confisca.source.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges case files by two books and tells what differs. */
@Command(
        name = "compare",
        header = "Tells which answers would change under other law, or another reading of it.",
        description = {
            "Judges every case file by its own law book and by that book altered: read otherwise, with a bill laid over it,"
                    + " without a rule, or strict. What differs is told act by act, with both answers and the provisions"
                    + " that make the difference.",
            "A bill is no law, and every answer under it says so; what nobody has read of it leaves answers undetermined.",
            "A case whose history is unlawful under one of the two books stops at that act: what it would mean for the acts"
                    + " after it nobody can say."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing differs",
            "1:something differs",
            "2:something could not be read or compared (this weighs more than a difference)"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  confisca readings                                      what can be compared",
            "  confisca compare cases --reading NL-SV-134-2/end-of-seizure=return",
            "  confisca compare cases --bill ncbc2025@2027-01-01      as if that bill were law from then on",
            "  confisca compare case.yaml --strict                    what rests on law that nobody has verified",
            "  confisca compare case.yaml --without NL-SV-117-5/runs-1",
            "  confisca compare cases --json --bill ccg2022@2027-01-01 --reading NL-SV-552A-3/three-months=calendar",
        })
final class CompareCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Case files, or folders with case files.")
    List<String> paths;

    @Mixin
    Alterations alterations;

    @Mixin
    OutputOptions options;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean helpWanted;

    private final Surroundings surroundings;

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.paths = List.of();
        this.alterations = new Alterations();
        this.options = new OutputOptions();
    }

    @Override
    public Integer call() throws Complaint {
        if (alterations.areNone()) {
            throw new Complaint(
                    Wording.of(
                            "Waarmee vergelijken? Geef --reading, --bill, --without of --strict; 'confisca help compare' heeft"
                                    + " voorbeelden",
                            "Compare with what? Give --reading, --bill, --without or --strict; 'confisca help compare' has"
                                    + " examples"),
                    options.language);
        }
        ImmutableList.Builder<ComparedFile> compared = ImmutableList.builder();
        new Batch(surroundings, options)
                .check(paths, file -> compared.add(ComparedFile.of(file, alterations, options.language)));
        ImmutableList<ComparedFile> files = compared.build();
        surroundings.out().print(options.json ? JsonReport.compared(files) : text(files));
        return files.stream().mapToInt(ComparedFile::exitCode).max().orElse(ExitCode.AS_EXPECTED);
    }

    private String text(ImmutableList<ComparedFile> files) {
        StringWriter text = new StringWriter();
        CompareReport report = new CompareReport(new PrintWriter(text), options.language);
        files.forEach(report::print);
        report.summary(files);
        return text.toString();
    }
}
