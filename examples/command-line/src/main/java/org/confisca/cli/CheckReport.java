package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import org.confisca.json.CheckedAct;
import org.confisca.json.CheckedCase;
import org.confisca.json.CheckedEnd;
import org.confisca.json.Difference;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/** The results of a check as text. */
final class CheckReport {
    private static final int MOST_PATHS = 3;

    private final PrintWriter out;
    private final Language language;
    private final Words words;
    private final PathWords paths;
    private final boolean withPaths;

    CheckReport(PrintWriter out, Language language, boolean withPaths) {
        this.out = out;
        this.language = language;
        this.words = new Words(language);
        this.paths = new PathWords(language);
        this.withPaths = withPaths;
    }

    void print(CheckedFile file) {
        if (file instanceof CheckedFile.Judged judged) {
            print(judged);
        } else if (file instanceof CheckedFile.Unreadable unreadable) {
            out.println(file.file() + ": " + say("onbruikbaar", "unusable"));
            unreadable.findings().forEach(finding -> out.println("  " + finding.in(language)));
        } else {
            out.println(file.file() + ": " + ((CheckedFile.Absent) file).why().in(language));
        }
        out.println();
    }

    private void print(CheckedFile.Judged judged) {
        CheckedCase checked = judged.checked();
        out.println(judged.file() + words.heading(checked));
        int number = 1;
        for (CheckedAct act : checked.acts()) {
            print(number++, act);
        }
        checked.end().ifPresent(this::print);
        words.standing(checked).forEach(line -> out.println("  " + line));
        if (checked.document().expectsSomething()) {
            int count = checked.differences().size();
            out.println("  = "
                    + (count == 0
                            ? say("als verwacht", "as expected")
                            : count + say(" keer anders dan verwacht", count == 1 ? " difference" : " differences")));
        }
    }

    private void print(int number, CheckedAct act) {
        ImmutableList<String> lines = act.assessment().explain(language);
        String mark = act.filed().proposed() ? say(" (voorgesteld)", " (proposed)") : "";
        out.println("  " + number + "." + mark + " " + lines.get(0));
        int outcome = lines.size() - words.answer(act.assessment()).size();
        lines.subList(1, outcome + 1).forEach(line -> out.println("     " + line));
        words.stated(act.assessment().question().act()).ifPresent(line -> out.println("     " + line));
        lines.subList(outcome + 1, lines.size()).forEach(line -> out.println("     " + line));
        if (!act.filed().proposed()) {
            happenedAllTheSame(act);
        }
        if (withPaths) {
            paths.lines(act.assessment(), MOST_PATHS).forEach(line -> out.println("     " + line));
        }
        differences(act.differences());
    }

    private void happenedAllTheSame(CheckedAct act) {
        ImmutableList<String> follows = act.assessment().whatFollows(language);
        if (!follows.isEmpty()) {
            out.println("     " + say("Het gebeurde toch; daaruit volgt:", "It happened all the same; what follows:"));
            follows.forEach(line -> out.println("     " + (line.startsWith(" ") ? "  " : "- ") + line));
        }
    }

    private void print(CheckedEnd end) {
        out.println("  " + say("Tot en met ", "Until ") + words.moment(end.at()) + ":");
        words.byLaw(end.byLaw()).forEach(line -> out.println("     " + line));
        differences(end.differences());
    }

    private void differences(ImmutableList<Difference> differences) {
        differences.forEach(difference -> out.println("  ≠  " + difference.in(language)));
    }

    void summary(ImmutableList<CheckedFile> files) {
        int judged = 0;
        int expected = 0;
        int different = 0;
        int unusable = 0;
        int acts = 0;
        for (CheckedFile file : files) {
            if (file instanceof CheckedFile.Judged each) {
                acts += each.checked().acts().size();
                boolean test = each.checked().document().expectsSomething();
                different += each.exitCode() == ExitCode.DIFFERENT ? 1 : 0;
                expected += test && each.exitCode() == ExitCode.AS_EXPECTED ? 1 : 0;
                judged += test ? 0 : 1;
            } else {
                unusable++;
            }
        }
        boolean one = files.size() == 1;
        out.println(Wording.of(
                        files.size() + (one ? " dossier, " : " dossiers, ") + acts + " handelingen: " + expected
                                + " als verwacht, " + different + " anders, " + judged + " zonder verwachting, "
                                + unusable + " onbruikbaar",
                        files.size() + (one ? " case file, " : " case files, ") + acts + " acts: " + expected
                                + " as expected, " + different + " different, " + judged + " without expectations, "
                                + unusable + " unusable")
                .in(language));
    }

    private String say(String nl, String en) {
        return Wording.of(nl, en).in(language);
    }
}
