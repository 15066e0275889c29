package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Locale;
import org.confisca.gain.GainEstimate;
import org.confisca.gain.Missing;
import org.confisca.gain.Working;
import org.confisca.gain.WorkingLine;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/** Calculations as a page that can be printed and attached: no script, nothing from elsewhere, every text escaped. */
final class CalculationPage {
    private static final String STYLE = """
            body { font: 11pt/1.4 serif; margin: 2cm auto; max-width: 19cm; color: #000; background: #fff; }
            h1 { font-size: 14pt; } h2 { font-size: 12pt; }
            table { border-collapse: collapse; width: 100%; }
            caption { text-align: left; font-style: italic; padding-bottom: .3em; }
            th, td { text-align: left; vertical-align: top; padding: .2em .5em; border-bottom: 1px solid #999; }
            td.figure, th.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
            tr.total { font-weight: bold; border-top: 2px solid #000; } tr.subtotal td.figure { font-weight: bold; }
            tr.note { color: #555; } .details { font-size: 9pt; color: #333; } .differs { font-weight: bold; }
            thead { display: table-header-group; } tr { break-inside: avoid; }
            @page { margin: 2cm; } @media print { body { margin: 0; max-width: none; } article { break-after: page; } }
            """;

    private final PrintWriter out;
    private final Language language;

    CalculationPage(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(ImmutableList<CalculatedFile> files) {
        String title = say("Berekening van wederrechtelijk verkregen voordeel", "Calculation of unlawful gain");
        out.println("<!DOCTYPE html>");
        out.println("<html lang=\"" + say("nl", "en") + "\">");
        out.println("<head><meta charset=\"utf-8\"><title>" + escaped(title) + "</title>");
        out.println("<style>\n" + STYLE + "</style></head>");
        out.println("<body>");
        for (CalculatedFile file : files) {
            if (file instanceof CalculatedFile.Calculated calculated) {
                article(calculated.estimate());
            }
        }
        out.println("</body>");
        out.println("</html>");
    }

    private void article(GainEstimate estimate) {
        out.println("<article>");
        out.println("<h1>" + escaped(estimate.calculation().reference()) + "</h1>");
        estimate.calculation().source().ifPresent(source -> paragraph(say("Bron: ", "Source: ") + source));
        estimate.calculation().note().ifPresent(this::paragraph);
        estimate.workings().forEach(this::table);
        if (!estimate.missing().isEmpty()) {
            out.println("<h2>" + say("Wat ontbreekt", "What is missing") + "</h2><ul>");
            for (Missing missing : estimate.missing()) {
                out.println("<li>" + escaped(missing.what().in(language)) + "</li>");
            }
            out.println("</ul>");
        }
        out.println("</article>");
    }

    private void paragraph(String text) {
        out.println("<p>" + escaped(text) + "</p>");
    }

    private void table(Working working) {
        out.println("<table><caption>" + escaped(working.title().in(language)) + "</caption>");
        out.println("<thead><tr><th scope=\"col\">" + say("omschrijving", "item")
                + "</th><th scope=\"col\" class=\"figure\">"
                + escaped(working.currency().getCode()) + "</th><th scope=\"col\">"
                + say("afgedrukt", "printed") + "</th></tr></thead><tbody>");
        working.lines().forEach(line -> row(line, working));
        out.println("</tbody></table>");
        working.impossible()
                .forEach(wrong -> out.println("<p class=\"differs\">" + escaped(wrong.in(language)) + "</p>"));
    }

    private void row(WorkingLine line, Working working) {
        String details = FigureWords.details(line, language);
        String printed = FigureWords.printed(line, working.currency(), language);
        String name = line.role().name();
        out.println("<tr class=\"" + name.toLowerCase(Locale.ROOT) + "\"><td style=\"padding-left: "
                + (line.depth() + 1) + "em\">" + escaped(line.label().in(language))
                + (details.isEmpty() ? "" : "<br><span class=\"details\">" + escaped(details) + "</span>")
                + "</td><td class=\"figure\">"
                + escaped(FigureWords.figure(line, working.currency(), language)) + "</td><td"
                + (line.differs() ? " class=\"differs\"" : "") + ">" + escaped(printed) + "</td></tr>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private String say(String nl, String en) {
        return Wording.of(nl, en).in(language);
    }
}
