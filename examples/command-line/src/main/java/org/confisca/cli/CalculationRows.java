package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confisca.gain.Exact;
import org.confisca.gain.Working;
import org.confisca.gain.WorkingLine;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/**
 * Calculations as comma-separated values (RFC 4180): a row for each line. Figures are exact and have a decimal point whatever
 * the language. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class CalculationRows {
    private final PrintWriter out;
    private final Language language;

    CalculationRows(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(ImmutableList<CalculatedFile> files) {
        row(Stream.of(
                say("bestand", "file"),
                say("berekening", "calculation"),
                say("deel", "working"),
                say("rol", "role"),
                say("niveau", "depth"),
                say("omschrijving", "label"),
                say("hoe", "how"),
                say("bedrag", "figure"),
                say("eenheid", "unit"),
                say("afgedrukt", "printed"),
                say("verklaring", "because"),
                say("bron", "source"),
                say("recht", "law")));
        for (CalculatedFile file : files) {
            if (file instanceof CalculatedFile.Calculated calculated) {
                for (Working working : calculated.estimate().workings()) {
                    working.lines().forEach(line -> print(calculated, working, line));
                }
            }
        }
    }

    private void print(CalculatedFile.Calculated file, Working working, WorkingLine line) {
        row(Stream.of(
                text(file.file()),
                text(file.estimate().calculation().reference()),
                text(working.title().in(language)),
                line.role().name(),
                Integer.toString(line.depth()),
                text(line.label().in(language)),
                text(line.how().map(how -> how.in(language)).orElse("")),
                line.figure().value().map(Exact::toString).orElse(say("onbekend", "unknown")),
                text(line.unit()
                        .map(unit -> unit.in(language))
                        .orElse(working.currency().getCode())),
                line.printed().map(printed -> printed.figure().toString()).orElse(""),
                line.printed()
                        .flatMap(printed -> printed.because().map(Enum::name))
                        .orElse(""),
                text(line.source().orElse("")),
                text(line.bases().stream().map(basis -> basis.in(language)).collect(Collectors.joining("; ")))));
    }

    private void row(Stream<String> cells) {
        out.print(cells.map(CalculationRows::quoted).collect(Collectors.joining(",")) + "\r\n");
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String text(String cell) {
        return cell.matches("(?s)[-=+@\\t\\r].*") ? "'" + cell : cell;
    }

    private String say(String nl, String en) {
        return Wording.of(nl, en).in(language);
    }
}
