package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.Field;
import org.confisca.json.CheckedAct;
import org.confisca.rule.Assessment;
import org.confisca.rule.Question;
import org.confisca.rule.RegimeChoice;
import org.confisca.rule.Step;
import org.confisca.rule.Traced;
import org.confisca.rule.Truth;
import org.confisca.source.Language;

/** The full trace of one answer as text. */
final class ExplainReport {
    private final PrintWriter out;
    private final Language language;
    private final Words words;

    ExplainReport(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
        this.words = new Words(language);
    }

    void print(CheckedFile.Judged judged, int number, CheckedAct checked) {
        Assessment assessment = checked.assessment();
        out.println(judged.file() + words.heading(judged.checked()));
        question(assessment.question(), number, checked.filed().proposed());
        answer(assessment);
        rules(assessment);
        follows(assessment, checked.filed().proposed());
        ImmutableList<String> paths = new PathWords(language).lines(assessment, Integer.MAX_VALUE);
        if (!paths.isEmpty()) {
            heading(words.say("Wegen", "Paths"));
            paths.forEach(this::line);
        }
    }

    private void question(Question question, int number, boolean proposed) {
        Act act = question.act();
        heading(words.say("Vraag", "Question"));
        line(number + ". " + words.act(act) + ", " + words.moment(act.at())
                + (proposed ? words.say(" (voorgesteld)", " (proposed)") : ""));
        fields(act.type(), act);
        heading(words.say("Het dossier, vlak voor de handeling", "The file, just before the act"));
        words.byLaw(question.byLaw()).forEach(this::line);
        words.standing(question.file(), act.at(), question.book()).forEach(this::line);
    }

    private <A extends Act> void fields(ActType<A> type, Act act) {
        for (Field<? super A, ?> field : type.fields()) {
            if (field != Act.AT && field != Act.BY) {
                line("   " + field.label().in(language) + ": " + value(field, type.cast(act)));
            }
        }
    }

    private <A extends Act> String value(Field<? super A, ?> field, A act) {
        return field.in(act).map(words::value).orElse(words.say("niet vermeld", "not stated"));
    }

    /** The answer without what time had done; of a permission also without what follows, which is told below. */
    private void answer(Assessment assessment) {
        heading(words.say("Antwoord", "Answer") + " ("
                + assessment.question().book().title().in(language) + ")");
        ImmutableList<String> lines = words.answer(assessment);
        lines.subList(0, assessment instanceof Assessment.Permitted ? 1 : lines.size())
                .forEach(this::line);
        assessment.regimeChoice().ifPresent(this::choice);
    }

    private void choice(RegimeChoice choice) {
        line(words.say("Welke tekst, voor ", "Which text, for ")
                + choice.regime().in(language) + " (" + choice.law().in(language) + "):");
        choice.judged()
                .forEach((day, truth) -> line("   " + words.say("tekst van ", "text of ") + day + ": " + outcome(truth)
                        + (day.equals(choice.chosen()) ? words.say("; deze beslist", "; this one decides") : "")));
    }

    private String outcome(Truth truth) {
        return switch (truth) {
            case TRUE -> words.say("toegestaan", "permitted");
            case FALSE -> words.say("geweigerd", "refused");
            case UNKNOWN -> words.say("niet te bepalen", "undetermined");
        };
    }

    private void rules(Assessment assessment) {
        if (assessment.trace().isEmpty()
                && assessment instanceof Assessment.Refused refused
                && refused.reasons().stream().anyMatch(PathWords::isStructural)) {
            out.println();
            out.println(words.say(
                    "Het recht is niet gevraagd: zo kan de handeling niet gebeuren.",
                    "The law was not asked: the act cannot happen like this."));
            return;
        }
        RuleWords rule = new RuleWords(language, this::line);
        heading(words.say("Grenzen (alle gelden)", "Limits (all of them bind)"));
        rules(assessment, rule, false);
        heading(words.say("Bevoegdheden (één is genoeg)", "Powers (any one will do)"));
        rules(assessment, rule, true);
    }

    private void rules(Assessment assessment, RuleWords rule, boolean powers) {
        ImmutableList<Traced> traced = assessment.trace().stream()
                .filter(each -> each.holder().isPresent() == powers)
                .collect(ImmutableList.toImmutableList());
        traced.forEach(each -> rule.tell(each, assessment.question().act()));
        if (traced.isEmpty()) {
            line(words.say("geen", "none"));
        }
    }

    private void follows(Assessment assessment, boolean proposed) {
        Optional<Step> step = assessment.carriedOut();
        if (step.isEmpty()) {
            return;
        }
        boolean lawful = assessment instanceof Assessment.Permitted;
        heading(
                lawful
                        ? words.say("Gevolgen", "What follows")
                        : proposed
                                ? words.say("Gevolgen als het toch gebeurt", "What follows if it is done all the same")
                                : words.say(
                                        "Gevolgen, want het is toch gebeurd",
                                        "What follows, as it was done all the same"));
        ImmutableList<String> lines = words.consequences(step.get().then());
        lines.forEach(this::line);
        if (lines.isEmpty()) {
            line(words.say("geen", "nothing"));
        }
    }

    private void heading(String text) {
        out.println();
        out.println(text);
    }

    private void line(String text) {
        out.println("  " + text);
    }
}
