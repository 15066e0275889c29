package org.confisca.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.confisca.gain.Basis;
import org.confisca.gain.Exact;
import org.confisca.gain.Printed;
import org.confisca.gain.WorkingLine;
import org.confisca.source.Language;
import org.confisca.source.Wording;
import org.joda.money.CurrencyUnit;

/** The parts of a line of a calculation in words. */
final class FigureWords {

    private FigureWords() {}

    static String label(WorkingLine line, Language language) {
        return line.label().in(language);
    }

    static String figure(WorkingLine line, CurrencyUnit currency, Language language) {
        return line.figure()
                .value()
                .map(value -> amount(value, line, currency, language))
                .orElseGet(() -> Wording.of("onbekend", "unknown").in(language));
    }

    private static String amount(Exact value, WorkingLine line, CurrencyUnit currency, Language language) {
        return line.unit()
                .map(unit -> value.in(language, 0) + " " + unit.in(language))
                .orElseGet(() -> value.in(language, currency.getDecimalPlaces()));
    }

    /** How the figure came about, where it stands and what it rests on. */
    static String details(WorkingLine line, Language language) {
        List<String> details = new ArrayList<>();
        line.how().ifPresent(how -> details.add(how.in(language)));
        line.source()
                .ifPresent(
                        source -> details.add(Wording.of("bron: ", "source: ").in(language) + source));
        if (line.role() == WorkingLine.Role.NOTE) {
            details.add(Wording.of("telt niet mee", "counts towards nothing").in(language));
        }
        for (Basis basis : line.bases()) {
            details.add(basis.in(language));
        }
        return String.join(" · ", details);
    }

    /** Whether it is as printed; empty if nothing is printed. */
    static String printed(WorkingLine line, CurrencyUnit currency, Language language) {
        Optional<Printed> printed = line.printed();
        if (printed.isEmpty()) {
            return "";
        }
        boolean idle = printed.get().because().isPresent();
        if (!line.differs()) {
            return Wording.of(
                            "= afgedrukt" + (idle ? ", niets te verklaren" : ""),
                            "= as printed" + (idle ? ", nothing to explain" : ""))
                    .in(language);
        }
        return Wording.of("≠ afgedrukt: ", "≠ printed: ").in(language)
                + amount(printed.get().figure(), line, currency, language)
                + printed.get()
                        .because()
                        .map(because -> " (" + because.label().in(language) + ")")
                        .orElse("");
    }

    static Wording verdict(long printed, int wrong, int explained) {
        return Wording.of(
                printed + " afgedrukt: " + (printed - wrong - explained) + " gelijk, " + explained + " verklaard, "
                        + wrong + " anders",
                printed + " printed: " + (printed - wrong - explained) + " equal, " + explained + " explained, " + wrong
                        + " different");
    }
}
