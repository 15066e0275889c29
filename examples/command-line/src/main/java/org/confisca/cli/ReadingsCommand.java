package org.confisca.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.confisca.json.CaseWriter;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.rule.Bill;
import org.confisca.rule.Interpretation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the contested readings and the bills. */
@Command(
        name = "readings",
        header = "Lists contested readings and bills, for 'compare'.",
        description = {
            "Lists where Dutch law can be read in more than one way: the question, the reading that the answers use (*), on"
                    + " whose authority, and what else it could be. Then the bills that can be laid over the law.",
            "The names are those that 'confisca compare' takes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  confisca readings             the register and the bills",
            "  confisca readings --lang nl   in Dutch",
            "  confisca readings --json      for another program",
        })
final class ReadingsCommand implements Callable<Integer> {
    @Mixin
    OutputOptions options;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean helpWanted;

    private final Surroundings surroundings;

    ReadingsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.options = new OutputOptions();
    }

    @Override
    public Integer call() {
        PrintWriter out = surroundings.out();
        if (options.json) {
            out.print(CaseWriter.readings(DutchLaw.book(), DutchLaw.bills()));
            return ExitCode.AS_EXPECTED;
        }
        DutchLaw.book().interpretations().forEach(each -> print(each, out));
        DutchLaw.bills().forEach(bill -> print(bill, out));
        return ExitCode.AS_EXPECTED;
    }

    private void print(Interpretation interpretation, PrintWriter out) {
        out.println(interpretation.id() + ": " + interpretation.question().in(options.language));
        for (Interpretation.Reading reading : interpretation.readings()) {
            String authority = reading.authorities().isEmpty()
                    ? options.say("geen bron gevonden", "no source found")
                    : reading.authorities().stream()
                            .map(law -> law.in(options.language))
                            .collect(Collectors.joining("; "));
            out.println((reading.equals(interpretation.used()) ? "  * " : "    ") + reading.name() + ": "
                    + reading.says().in(options.language) + " (" + authority + ")");
            if (reading.change() instanceof Interpretation.NotCarriedOut not) {
                out.println("      " + options.say("niet uit te voeren: ", "cannot be carried out: ")
                        + not.why().in(options.language));
            }
        }
        out.println();
    }

    private void print(Bill bill, PrintWriter out) {
        out.println(bill.id() + ": " + bill.title().in(options.language) + ", "
                + bill.status().label().in(options.language)
                + options.say("; geen geldend recht (", "; not law (")
                + bill.source().in(options.language) + ")");
        bill.provisions()
                .forEach(provision -> out.println(
                        "    " + provision.id() + "  " + provision.citation().in(options.language)));
        out.println();
    }
}
