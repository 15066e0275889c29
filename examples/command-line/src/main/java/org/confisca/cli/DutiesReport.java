package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDateTime;
import org.confisca.source.Language;

/** What is owed, as text. */
final class DutiesReport {
    private final PrintWriter out;
    private final Words words;

    DutiesReport(PrintWriter out, Language language) {
        this.out = out;
        this.words = new Words(language);
    }

    void print(ImmutableList<DutiesCommand.Found> found, LocalDateTime at) {
        for (DutiesCommand.Found each : found) {
            out.println(
                    (each.owed().overdue() ? words.say("TE LAAT  ", "OVERDUE  ") : words.say("open     ", "open     "))
                            + words.duty(each.owed().duty()) + "  [" + each.in().file() + "]");
        }
        long overdue = found.stream().filter(each -> each.owed().overdue()).count();
        out.println(words.say(
                "Op " + words.moment(at) + ": " + found.size() + " open, waarvan " + overdue + " te laat",
                "At " + words.moment(at) + ": " + found.size() + " open, of which " + overdue + " overdue"));
    }
}
