package org.confisca.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Judges case files about criminal assets. */
@Command(
        name = "confisca",
        description = "Judges case files about criminal assets against the law: what may be done, by whom, and why.",
        subcommands = {
            CheckCommand.class,
            ExplainCommand.class,
            TimelineCommand.class,
            OptionsCommand.class,
            DutiesCommand.class,
            CalculateCommand.class,
            DistributeCommand.class,
            CompareCommand.class,
            ReadingsCommand.class,
            CatalogueCommand.class,
            SchemaCommand.class,
            CommandLine.HelpCommand.class
        },
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nTo begin with:%n",
        footer = {
            "  confisca check cases                     judge every case file in a folder",
            "  confisca check --lang nl case.yaml       the same for one file, in Dutch",
            "  confisca explain case.yaml --act 3       one answer with every rule, fact and edition",
            "  confisca timeline case.yaml              what happened, why, and what was irregular",
            "  confisca options case.yaml --at 2026-07-02   what could be done, by whom, and what is missing",
            "  confisca duties cases --at 2026-07-02    what is owed, by whom and by when",
            "  confisca calculate calculation.yaml      unlawful gain, with every line and its source",
            "  confisca distribute case.yaml            who gets what of the money, and the ledger",
            "  confisca compare cases --strict          which answers change under other law, or another reading",
            "  confisca catalogue --jurisdiction NL     the rules, with their citations",
            "  confisca schema > case.schema.json       for an editor that completes and checks case files",
            "",
            "'confisca help check' explains a command. How to write a case file: docs/case-files.md;",
            "a calculation: docs/calculations.md."
        })
public final class Main {
    private static final int WIDTH = 100;

    Main() {}

    /**
     * Runs a command and ends with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(Path.of(""), Terminal.isWatched(), out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs a command.
     *
     * @param folder the folder that paths start from
     * @param terminal whether somebody is watching
     * @param output where the answers go
     * @param errors where the complaints go
     * @param arguments the command line
     * @return the exit code
     */
    static int run(Path folder, boolean terminal, PrintWriter output, PrintWriter errors, String... arguments) {
        PrintWriter out = PlainText.to(output);
        PrintWriter err = PlainText.to(errors);
        CommandLine line = new CommandLine(new Main(), new Commands(new Surroundings(folder, terminal, out, err)));
        line.setOut(out);
        line.setErr(err);
        line.setUsageHelpWidth(WIDTH);
        line.setUsageHelpAutoWidth(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((exception, command, result) -> complain(exception, err));
        int code = arguments.length == 0 ? usage(line, err) : line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static int usage(CommandLine line, PrintWriter err) {
        line.usage(err);
        return ExitCode.UNUSABLE;
    }

    private static int complain(Exception exception, PrintWriter err) {
        if (exception instanceof Complaint complaint) {
            err.println(complaint.message());
        } else {
            err.println("Unexpected error; please report it: " + exception);
        }
        return ExitCode.UNUSABLE;
    }
}
