package org.confisca.cli;

import java.util.concurrent.Callable;
import org.confisca.act.vocabulary.Vocabulary;
import org.confisca.json.CalculationSchema;
import org.confisca.json.CaseSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of case files. */
@Command(
        name = "schema",
        header = "Prints the JSON Schema of case files.",
        description = "Prints the JSON Schema of case files, for editors that complete and check as one types.",
        footerHeading = "%nExample:%n",
        footer = {
            "  confisca schema > case.schema.json",
            "",
            "Then begin a YAML file with",
            "  # yaml-language-server: $schema=case.schema.json",
            "or a JSON file with",
            "  { \"$schema\": \"case.schema.json\", ..."
        })
final class SchemaCommand implements Callable<Integer> {
    @Option(names = "--calculation", description = "The schema of a file with only a calculation.")
    boolean calculation;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean helpWanted;

    private final Surroundings surroundings;

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().print(calculation ? CalculationSchema.text() : CaseSchema.of(Vocabulary.standard()));
        return ExitCode.AS_EXPECTED;
    }
}
