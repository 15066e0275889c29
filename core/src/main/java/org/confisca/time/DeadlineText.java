package org.confisca.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.confisca.source.Citation;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/** The words of a deadline. Days that follow each other within one month are told in one breath. */
final class DeadlineText {

    /** Names of our own: those of the JDK depend on the locale data it was started with. */
    private static final ImmutableList<String> MONTHS_NL = ImmutableList.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private static final ImmutableList<String> MONTHS_EN = ImmutableList.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DeadlineText() {}

    /** The end itself, without the reasons. */
    static Wording end(Deadline deadline) {
        if (deadline.term().unit() == TermUnit.HOURS) {
            return Wording.of("eindigt op " + moment(deadline.end()), "ends at " + moment(deadline.end()));
        }
        return Wording.of(
                "eindigt aan het einde van " + deadline.lastDay(), "ends at the close of " + deadline.lastDay());
    }

    /** The end, and of what: the length as the provision states it, and the event from which it is counted. */
    static Wording endOfTerm(Deadline deadline) {
        String start = deadline.term().unit() == TermUnit.HOURS
                ? moment(deadline.start())
                : deadline.start().toLocalDate().toString();
        Wording end = end(deadline);
        Wording term = deadline.term().wording();
        return Wording.of(
                end.nl() + ", " + term.nl() + " vanaf " + start, end.en() + ", " + term.en() + " from " + start);
    }

    /** A statement with the law it rests on, the days that were skipped, and whatever else a reader should know. */
    static Wording with(ImmutableList<DayNote> notes, Wording statement, Citation law, ImmutableList<Wording> remarks) {
        return Wording.of(
                with(notes, statement, law, remarks, Language.NL), with(notes, statement, law, remarks, Language.EN));
    }

    /** A moment, to the minute or as much finer as it was given. */
    static String moment(LocalDateTime moment) {
        return moment.toString().replace('T', ' ');
    }

    private static String with(
            ImmutableList<DayNote> notes,
            Wording statement,
            Citation law,
            ImmutableList<Wording> remarks,
            Language language) {
        StringBuilder text = new StringBuilder(statement.in(language));
        text.append(" (").append(law.in(language)).append(")");
        for (List<DayNote> run : runs(notes)) {
            text.append("; ").append(skipped(run, language));
        }
        for (Wording remark : remarks) {
            text.append("; ").append(remark.in(language));
        }
        return text.toString();
    }

    /** Cuts the notes where a day is missing and where a month ends. */
    private static List<List<DayNote>> runs(ImmutableList<DayNote> notes) {
        List<List<DayNote>> runs = new ArrayList<>();
        List<DayNote> run = new ArrayList<>();
        for (DayNote note : notes) {
            if (!run.isEmpty() && !continues(run.get(run.size() - 1).day(), note.day())) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(note);
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static boolean continues(LocalDate previous, LocalDate day) {
        return previous.plusDays(1).equals(day) && YearMonth.from(previous).equals(YearMonth.from(day));
    }

    private static String skipped(List<DayNote> run, Language language) {
        boolean dutch = language == Language.NL;
        LocalDate day = run.get(0).day();
        String month = (dutch ? MONTHS_NL : MONTHS_EN).get(day.getMonthValue() - 1);
        String verb;
        if (run.size() == 1) {
            verb = dutch ? " telt niet mee: " : " is skipped: ";
        } else {
            verb = dutch ? " tellen niet mee: " : " are skipped: ";
        }
        return numbers(run, dutch ? " en " : " and ") + " " + month + " " + day.getYear() + verb
                + listed(run, note -> note.why().in(language)) + " ("
                + listed(run, note -> note.source().in(language)) + ")";
    }

    private static String numbers(List<DayNote> run, String and) {
        List<String> numbers = run.stream()
                .map(note -> Integer.toString(note.day().getDayOfMonth()))
                .toList();
        int allButLast = numbers.size() - 1;
        if (allButLast == 0) {
            return numbers.get(0);
        }
        return String.join(", ", numbers.subList(0, allButLast)) + and + numbers.get(allButLast);
    }

    private static String listed(List<DayNote> run, Function<DayNote, String> part) {
        return run.stream().map(part).distinct().collect(Collectors.joining(", "));
    }
}
