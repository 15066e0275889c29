package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.confisca.rule.CatalogueEntry;
import org.confisca.rule.Nature;
import org.confisca.rule.RuleBook;
import org.confisca.source.ProvisionId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules of law books. */
@Command(
        name = "catalogue",
        header = "Lists the rules with their citations.",
        description = "Lists the rules with their citation, edition, and how far somebody has read the text.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  confisca catalogue                     every law book",
            "  confisca catalogue --jurisdiction NL   Dutch law",
            "  confisca catalogue --jurisdiction EU --json",
            "  confisca catalogue --examples cases    with the acts of these case files in which a rule decided",
            "  confisca catalogue --jurisdiction NL --no-determinations --format markdown > law.md",
        })
final class CatalogueCommand implements Callable<Integer> {
    @Option(names = "--jurisdiction", paramLabel = "NL|EU|EU-AML", description = "Which law book (default: all).")
    @Nullable
    String jurisdiction;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            defaultValue = "text",
            description = "Text, JSON (as --json), or Markdown with a table per provision (default: text).")
    CatalogueFormat format;

    @Option(
            names = "--no-determinations",
            description = "Leave out the powers to make determinations, which the norms of other rules bring along.")
    boolean noDeterminations;

    @Option(
            names = "--examples",
            paramLabel = "FILE|FOLDER",
            description = "Show with each rule the acts of these case files in which it decided something or had a"
                    + " consequence. May be given more than once.")
    List<String> examples;

    @Mixin
    OutputOptions options;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean helpWanted;

    private final Surroundings surroundings;

    CatalogueCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.format = CatalogueFormat.TEXT;
        this.options = new OutputOptions();
        this.examples = List.of();
    }

    /** How the catalogue is written. */
    enum CatalogueFormat {
        /** For reading in a terminal. */
        TEXT,
        /** For another program. */
        JSON,
        /** For a page: a table per provision. */
        MARKDOWN
    }

    @Override
    public Integer call() throws Complaint {
        ImmutableList<RuleBook> books = books();
        Optional<RuleExamples> shown = examples.isEmpty() ? Optional.empty() : Optional.of(new RuleExamples());
        ImmutableList<CheckedFile> checked = shown.isEmpty()
                ? ImmutableList.of()
                : new Batch(surroundings, options).check(examples, shown.get()::add);
        checked.stream()
                .filter(file -> !(file instanceof CheckedFile.Judged))
                .forEach(new CheckReport(surroundings.err(), options.language, false)::print);
        switch (options.json ? CatalogueFormat.JSON : format) {
            case JSON ->
                surroundings
                        .out()
                        .print(books.stream()
                                .map(book -> JsonReport.catalogue(book, this::isWanted, shown))
                                .map(String::strip)
                                .collect(Collectors.joining(",\n", "[", "]\n")));
            case MARKDOWN ->
                books.forEach(new CatalogueTables(surroundings.out(), options.language, this::isWanted, shown)::print);
            case TEXT -> books.forEach(book -> print(book, shown));
        }
        return Batch.exitCode(checked);
    }

    private boolean isWanted(CatalogueEntry rule) {
        return !(noDeterminations && rule.generated());
    }

    private ImmutableList<RuleBook> books() throws Complaint {
        if (jurisdiction == null) {
            return Books.all().values().stream().map(Supplier::get).collect(ImmutableList.toImmutableList());
        }
        Optional<RuleBook> book = Books.find(jurisdiction);
        if (book.isEmpty()) {
            throw new Complaint(Books.unknown(jurisdiction), options.language);
        }
        return ImmutableList.of(book.get());
    }

    private void print(RuleBook book, Optional<RuleExamples> shown) {
        PrintWriter out = surroundings.out();
        out.println(book.title().in(options.language));
        ProvisionId last = null;
        for (CatalogueEntry rule : Iterables.filter(book.catalogue(), this::isWanted)) {
            if (!rule.rule().provision().equals(last)) {
                last = rule.rule().provision();
                heading(rule, out);
            }
            out.println("    " + rule.rule().rule() + " [" + span(rule) + "] "
                    + rule.wording().in(options.language));
            rule.unread()
                    .ifPresent(why -> out.println("      " + options.say("tekst niet gelezen: ", "text not read: ")
                            + why.in(options.language)));
            rule.readings().forEach(reading -> out.println("      " + reading.in(options.language)));
            shown.ifPresent(each -> out.println("      " + new ExampleWords(options.language).line(each.of(rule))));
        }
        out.println();
    }

    private void heading(CatalogueEntry rule, PrintWriter out) {
        String nature =
                rule.nature() == Nature.LAW ? "" : " {" + rule.nature().label().in(options.language) + "}";
        out.println("  " + rule.rule().provision() + "  " + rule.law().place().in(options.language) + "  ["
                + rule.law().check().label().in(options.language) + "]" + nature);
        rule.note().ifPresent(note -> out.println("      " + note.in(options.language)));
    }

    static String span(CatalogueEntry rule) {
        return rule.from().map(Object::toString).orElse("…") + " – "
                + rule.to().map(Object::toString).orElse("…");
    }
}
