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

    void print(
            ImmutableList<DutiesCommand.Found> found,
            ImmutableList<DutiesCommand.Running> ending,
            LocalDateTime at,
            int ahead) {
        for (DutiesCommand.Found each : found) {
            out.println(
                    (each.owed().overdue() ? words.say("TE LAAT  ", "OVERDUE  ") : words.say("open     ", "open     "))
                            + words.duty(each.owed().duty()) + "  [" + each.in().file() + "]");
        }
        for (DutiesCommand.Running each : ending) {
            out.println(words.say("eindigt  ", "ends     ")
                    + words.ending(each.term(), each.in().checked().book()) + "  ["
                    + each.in().file() + "]");
        }
        long overdue = found.stream().filter(each -> each.owed().overdue()).count();
        out.println(words.say(
                "Op " + words.moment(at) + ": " + found.size() + " open, waarvan " + overdue + " te laat; "
                        + ending.size() + (ending.size() == 1 ? " termijn eindigt" : " termijnen eindigen") + " binnen "
                        + ahead + " dagen",
                "At " + words.moment(at) + ": " + found.size() + " open, of which " + overdue + " overdue; "
                        + ending.size() + (ending.size() == 1 ? " term ends" : " terms end") + " within " + ahead
                        + " days"));
    }
}
