package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import org.confisca.gain.GainEstimate;
import org.confisca.gain.Missing;
import org.confisca.gain.Working;
import org.confisca.gain.WorkingLine;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/** Calculations as text. */
final class CalculationReport {
    private static final int LABEL = 58;
    private static final int SHORTEST = 20;
    private static final int FIGURE = 18;

    private final PrintWriter out;
    private final Language language;

    CalculationReport(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(ImmutableList<CalculatedFile> files) {
        for (CalculatedFile file : files) {
            if (file instanceof CalculatedFile.Calculated calculated) {
                print(calculated);
            }
        }
        complaints(files);
        summary(files);
    }

    /** The files that came to nothing. */
    void complaints(ImmutableList<CalculatedFile> files) {
        for (CalculatedFile file : files) {
            if (file instanceof CalculatedFile.Unreadable unreadable) {
                out.println(file.file() + ": " + say("onbruikbaar", "unusable"));
                unreadable.findings().forEach(finding -> out.println("  " + finding.in(language)));
                out.println();
            } else if (file instanceof CalculatedFile.Absent absent) {
                out.println(file.file() + ": " + absent.why().in(language));
                out.println();
            }
        }
    }

    private void print(CalculatedFile.Calculated calculated) {
        GainEstimate estimate = calculated.estimate();
        out.println(calculated.file() + ": " + estimate.calculation().reference() + " ("
                + estimate.calculation().currency() + ")");
        for (Working working : estimate.workings()) {
            out.println("  " + working.title().in(language));
            working.lines().forEach(line -> print(line, working));
            working.impossible().forEach(wrong -> out.println("  !  " + wrong.in(language)));
        }
        missing(estimate);
        verdict(estimate);
        out.println();
    }

    private void print(WorkingLine line, Working working) {
        if (line.role() == WorkingLine.Role.TOTAL) {
            out.println("  " + " ".repeat(LABEL + 2) + "-".repeat(FIGURE));
        }
        String indent = "  ".repeat(line.depth());
        String rest = FigureWords.label(line, language);
        int room = Math.max(SHORTEST, LABEL - indent.length());
        while (rest.length() > room) {
            int end = rest.lastIndexOf(' ', room);
            int cut = end > 0 ? end : room;
            out.println("    " + indent + rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        String figure = FigureWords.figure(line, working.currency(), language);
        out.println("    " + pad(indent + rest) + padLeft(figure) + mark(line, working));
        String details = FigureWords.details(line, language);
        if (!details.isEmpty()) {
            out.println("      " + "  ".repeat(line.depth()) + details);
        }
    }

    private String mark(WorkingLine line, Working working) {
        String printed = FigureWords.printed(line, working.currency(), language);
        return printed.isEmpty() ? "" : "  " + printed;
    }

    private static String pad(String text) {
        return text + " ".repeat(Math.max(0, LABEL - text.length()));
    }

    private static String padLeft(String text) {
        return " ".repeat(Math.max(0, FIGURE - text.length())) + text;
    }

    private void missing(GainEstimate estimate) {
        if (estimate.missing().isEmpty()) {
            return;
        }
        out.println("  " + say("Nog niet te berekenen; het ontbreekt aan:", "Cannot be computed yet; missing:"));
        for (Missing missing : estimate.missing()) {
            out.println("  -  " + missing.what().in(language)
                    + missing.by()
                            .map(office -> " (" + office.label().in(language) + ")")
                            .orElse(""));
        }
    }

    private void verdict(GainEstimate estimate) {
        long printed = estimate.workings().stream()
                .flatMap(working -> working.lines().stream())
                .filter(line -> line.printed().isPresent())
                .count();
        if (printed == 0) {
            return;
        }
        int wrong = 0;
        int explained = 0;
        for (Working working : estimate.workings()) {
            wrong += working.unexplained().size() + working.idle().size();
            explained += working.explained().size();
        }
        out.println("  = " + FigureWords.verdict(printed, wrong, explained).in(language));
    }

    private void summary(ImmutableList<CalculatedFile> files) {
        int expected = 0;
        int different = 0;
        for (CalculatedFile file : files) {
            expected += file.exitCode() == ExitCode.AS_EXPECTED ? 1 : 0;
            different += file.exitCode() == ExitCode.DIFFERENT ? 1 : 0;
        }
        int unusable = files.size() - expected - different;
        out.println(say(
                files.size() + (files.size() == 1 ? " berekening: " : " berekeningen: ") + expected + " in orde, "
                        + different + " anders, " + unusable + " onbruikbaar",
                files.size() + (files.size() == 1 ? " calculation: " : " calculations: ") + expected + " in order, "
                        + different + " different, " + unusable + " unusable"));
    }

    private String say(String nl, String en) {
        return Wording.of(nl, en).in(language);
    }
}
