package org.confisca.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.confisca.rule.CatalogueEntry;
import org.confisca.rule.Nature;
import org.confisca.rule.RuleBook;
import org.confisca.source.Language;
import org.confisca.source.ProvisionId;

/** The catalogue as Markdown: a heading and a table for each provision. */
final class CatalogueTables {
    private final PrintWriter out;
    private final Language language;
    private final Words words;
    private final Predicate<CatalogueEntry> wanted;
    private final Optional<RuleExamples> examples;

    CatalogueTables(
            PrintWriter out, Language language, Predicate<CatalogueEntry> wanted, Optional<RuleExamples> examples) {
        this.out = out;
        this.language = language;
        this.words = new Words(language);
        this.wanted = wanted;
        this.examples = examples;
    }

    void print(RuleBook book) {
        out.println("# " + book.title().in(language));
        ProvisionId last = null;
        for (CatalogueEntry rule : book.catalogue()) {
            if (!wanted.test(rule)) {
                continue;
            }
            if (!rule.rule().provision().equals(last)) {
                last = rule.rule().provision();
                heading(rule);
            }
            out.println("| `" + rule.rule() + "` | " + cell(said(rule)) + " | "
                    + cell(citation(rule)) + " | " + CatalogueCommand.span(rule) + " | "
                    + rule.law().check().label().in(language) + " |");
        }
        out.println();
    }

    private void heading(CatalogueEntry rule) {
        out.println();
        out.println("## " + rule.rule().provision());
        if (rule.nature() != Nature.LAW) {
            out.println();
            out.println("*" + rule.nature().label().in(language) + "*");
        }
        rule.note().ifPresent(note -> {
            out.println();
            out.println(note.in(language));
        });
        out.println();
        out.println(words.say(
                "| regel | inhoud | vindplaats | tekst van – tot en met | gelezen |",
                "| rule | what it says | citation | text from – to | checked |"));
        out.println("| --- | --- | --- | --- | --- |");
    }

    private String said(CatalogueEntry rule) {
        String example = examples.map(each -> " — " + new ExampleWords(language).line(each.of(rule)))
                .orElse("");
        return rule.wording().in(language)
                + rule.unread()
                        .map(why -> words.say(" (tekst niet gelezen: ", " (text not read: ") + why.in(language) + ")")
                        .orElse("")
                + rule.readings().stream()
                        .map(reading -> " — " + reading.in(language))
                        .collect(Collectors.joining())
                + example;
    }

    private String citation(CatalogueEntry rule) {
        String pinpoint = rule.law().place().in(language);
        return rule.law()
                .source()
                .address()
                .map(address -> "[" + pinpoint + "](" + address + ")")
                .orElse(pinpoint);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
