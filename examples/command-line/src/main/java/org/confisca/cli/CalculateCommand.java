package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.confisca.gain.Calculation;
import org.confisca.gain.GainLaw;
import org.confisca.gain.payable.Payable;
import org.confisca.json.CalculationReader;
import org.confisca.json.CalculationReading;
import org.confisca.jurisdiction.nl.DutchGainLaw;
import org.confisca.jurisdiction.nl.DutchPayable;
import org.confisca.source.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Carries out calculations of unlawful gain. */
@Command(
        name = "calculate",
        header = "Calculates unlawful gain, and shows every line with its source.",
        description = {
            "Carries out a calculation of unlawful gain: a file of its own, or the section 'calculation' of a case"
                    + " file. Every line shows how its figure came about, where it stands and what it rests on.",
            "The section 'payable' goes on to what has to be paid (Dutch law): victims, earlier orders, mitigation, undue"
                    + " delay, and the days of detention.",
            "Nothing is rounded that the file does not round, and a figure that nobody stated is unknown, not zero:"
                    + " the answer then says what is missing.",
            "What a decision prints (printed, expect) is held against what is computed. A difference that the file"
                    + " explains (because) is shown as explained."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every figure came out as printed, or its difference is explained",
            "1:a figure came out otherwise, or cannot be right",
            "2:something could not be read (this weighs more than a difference)"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  confisca calculate gain.yaml                       a table in the terminal",
            "  confisca calculate --lang nl gain.yaml             the same in Dutch",
            "  confisca calculate --format html gain.yaml > a.html   a page to print and attach",
            "  confisca calculate --format csv gain.yaml > a.csv  for a spreadsheet",
            "  confisca calculate --json cases/calculations       for another program, a whole folder",
            "",
            "A calculation of one line, to begin with (docs/calculations.md has the rest):",
            "",
            "  calculation: my-first",
            "  currency: EUR",
            "  lines:",
            "    - {label: sold, quantity: 70 gram, price: 4.07, printed: 284.90}",
        })
final class CalculateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Calculations, or folders with calculations.")
    List<String> paths;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv|html",
            defaultValue = "text",
            description = "Text, JSON (as --json), CSV with a row for each line, or an HTML page to print"
                    + " (default: text).")
    CalculationFormat format;

    @Mixin
    OutputOptions options;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean helpWanted;

    private final Surroundings surroundings;

    CalculateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.paths = List.of();
        this.format = CalculationFormat.TEXT;
        this.options = new OutputOptions();
    }

    /** How calculations are written. */
    enum CalculationFormat {
        /** For reading in a terminal. */
        TEXT,
        /** For another program. */
        JSON,
        /** For a spreadsheet. */
        CSV,
        /** For printing. */
        HTML
    }

    @Override
    public Integer call() throws Complaint {
        ImmutableList<CalculatedFile> files = calculated();
        switch (options.json ? CalculationFormat.JSON : format) {
            case JSON -> surroundings.out().print(JsonReport.calculations(files));
            case CSV -> new CalculationRows(surroundings.out(), options.language).print(files);
            case HTML -> new CalculationPage(surroundings.out(), options.language).print(files);
            case TEXT -> new CalculationReport(surroundings.out(), options.language).print(files);
        }
        if (!options.json && (format == CalculationFormat.CSV || format == CalculationFormat.HTML)) {
            new CalculationReport(surroundings.err(), options.language).complaints(files);
        }
        return files.stream().mapToInt(CalculatedFile::exitCode).max().orElse(ExitCode.AS_EXPECTED);
    }

    /** Of a folder, case files without a calculation are passed over. */
    private ImmutableList<CalculatedFile> calculated() throws Complaint {
        CaseInput input = new CaseInput(surroundings, options.language);
        ImmutableSet<String> given = ImmutableSet.copyOf(paths);
        ImmutableList.Builder<CalculatedFile> files = ImmutableList.builder();
        for (String file : input.files(paths)) {
            try {
                CalculationReading reading = CalculationReader.read(input.text(file), CaseInput.format(file));
                if (!(reading instanceof CalculationReading.None) || given.contains(file)) {
                    files.add(calculated(file, reading));
                }
            } catch (Complaint complaint) {
                files.add(new CalculatedFile.Absent(file, Wording.same(complaint.message())));
            }
        }
        return files.build();
    }

    private static CalculatedFile calculated(String file, CalculationReading reading) {
        if (reading instanceof CalculationReading.Usable usable) {
            Calculation calculation = usable.calculation();
            if (calculation.jurisdiction().filter("NL"::equals).isPresent()) {
                return new CalculatedFile.Calculated(
                        file, Payable.after(calculation.reckon(DutchGainLaw.law()), DutchPayable.law()));
            }
            return calculation.payable().isEmpty()
                    ? new CalculatedFile.Calculated(file, calculation.reckon(GainLaw.NONE))
                    : new CalculatedFile.Absent(
                            file,
                            Wording.of(
                                    "payable vraagt om jurisdiction: NL; van ander recht is niet bekend wat betaald moet"
                                            + " worden",
                                    "payable asks for jurisdiction: NL; what has to be paid by other law is not known"));
        }
        if (reading instanceof CalculationReading.Unusable unusable) {
            return new CalculatedFile.Unreadable(file, unusable.findings());
        }
        return new CalculatedFile.Absent(
                file, Wording.of("een dossier zonder berekening", "a case file without a calculation"));
    }
}
