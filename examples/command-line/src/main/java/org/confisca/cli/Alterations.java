package org.confisca.cli;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.confisca.json.CheckedCase;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.rule.Bill;
import org.confisca.rule.ReadingName;
import org.confisca.rule.RuleBook;
import org.confisca.source.Language;
import org.confisca.source.ProvisionId;
import org.confisca.source.RuleId;
import org.confisca.source.Wording;
import picocli.CommandLine.Option;

/** How the other book differs from the law of a case: readings first, then bills, then rules that are left out. */
final class Alterations {
    @Option(
            names = "--reading",
            paramLabel = "ID=NAME",
            description = "Read a contested provision otherwise; 'confisca readings' lists the names. Repeatable.")
    List<String> readings;

    @Option(
            names = "--bill",
            paramLabel = "ID@DAY",
            description = "Lay a bill over the law from a day; 'confisca readings' lists the bills. Repeatable.")
    List<String> bills;

    @Option(
            names = "--without",
            paramLabel = "RULE",
            description = "Leave a rule out, such as NL-SV-117-5/runs-1; 'confisca catalogue' lists them. Repeatable.")
    List<String> without;

    @Option(names = "--strict", description = "Let nothing rest on law that nobody has verified.")
    boolean strict;

    Alterations() {
        this.readings = List.of();
        this.bills = List.of();
        this.without = List.of();
    }

    boolean areNone() {
        return readings.isEmpty() && bills.isEmpty() && without.isEmpty() && !strict;
    }

    /** The other book for a case. */
    RuleBook of(CheckedCase checked, Language language) throws Complaint {
        RuleBook book = checked.book();
        try {
            for (String reading : readings) {
                book = book.under(ReadingName.parse(reading));
            }
            for (String bill : bills) {
                book = laidOver(book, bill, checked.document().jurisdiction(), language);
            }
            for (String rule : without) {
                book = book.without(rule(rule, language));
            }
        } catch (IllegalArgumentException refused) { // what the library says of a name it does not know
            throw new Complaint(Wording.same(String.valueOf(refused.getMessage())), language);
        }
        return strict ? book.strict() : book;
    }

    private static RuleBook laidOver(RuleBook book, String text, String jurisdiction, Language language)
            throws Complaint {
        int at = text.indexOf('@');
        String id = at < 0 ? text : text.substring(0, at);
        Bill bill = DutchLaw.bills().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> noBill(id, language));
        if (!Splitter.on('+').trimResults().splitToList(jurisdiction).contains("NL")) {
            throw new Complaint(
                    Wording.of(
                            "wetsvoorstel " + id + " is Nederlands; dit dossier staat onder " + jurisdiction,
                            "bill " + id + " is Dutch; this case file is under " + jurisdiction),
                    language);
        }
        return book.amendedBy(bill.from(day(at < 0 ? "" : text.substring(at + 1), text, language)));
    }

    private static Complaint noBill(String id, Language language) {
        String known = DutchLaw.bills().stream().map(Bill::id).collect(Collectors.joining(", "));
        return new Complaint(
                Wording.of(
                        "er is geen wetsvoorstel '" + id + "'; wel: " + known,
                        "there is no bill '" + id + "'; there is: " + known),
                language);
    }

    private static LocalDate day(String day, String text, Language language) throws Complaint {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException unreadable) {
            throw new Complaint(
                    Wording.of(
                            "'" + text + "' noemt geen dag; schrijf bijvoorbeeld ccg2022@2027-01-01",
                            "'" + text + "' names no day; write for instance ccg2022@2027-01-01"),
                    language);
        }
    }

    private static RuleId rule(String text, Language language) throws Complaint {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new Complaint(
                    Wording.of(
                            "'" + text + "' is geen regel; schrijf bijvoorbeeld NL-SV-117-5/runs-1",
                            "'" + text + "' is no rule; write for instance NL-SV-117-5/runs-1"),
                    language);
        }
        return new RuleId(new ProvisionId(text.substring(0, slash)), text.substring(slash + 1));
    }
}
