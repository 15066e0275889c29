package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLaw;
import org.confisca.act.Field;
import org.confisca.act.SubjectText;
import org.confisca.act.ValueKind;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Due;
import org.confisca.casefile.Duty;
import org.confisca.casefile.Labelled;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.RunningTerm;
import org.confisca.casefile.Subject;
import org.confisca.json.CheckedCase;
import org.confisca.json.CheckedEnd;
import org.confisca.rule.Assessment;
import org.confisca.rule.Cause;
import org.confisca.rule.Consequences;
import org.confisca.rule.OwedDuty;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Step;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/** Puts acts, terms, duties and states into words. */
final class Words {
    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    String say(String nl, String en) {
        return Wording.of(nl, en).in(language);
    }

    String moment(LocalDateTime moment) {
        return ValueKind.DATE_TIME.formatter().apply(moment);
    }

    /** What a case is called, for the line that begins with its file. */
    String heading(CheckedCase checked) {
        String title = checked.document()
                .title()
                .map(words -> ": " + words.in(language))
                .orElse("");
        String made = checked.document().synthetic() ? say(", verzonnen", ", synthetic") : "";
        String source = checked.document().source().map(text -> ", " + text).orElse("");
        return title + " (" + checked.document().opening().reference() + ", "
                + checked.document().jurisdiction() + source + made + ")";
    }

    String act(Act act) {
        return about(act.type(), act)
                + (act instanceof ByLaw
                        ? ""
                        : say(", door ", ", by ") + act.by().label().in(language));
    }

    private <A extends Act> String about(ActType<A> type, Act act) {
        String subjects = act instanceof ByLaw law
                ? SubjectText.format(law.about())
                : type.subjects(type.cast(act)).stream()
                        .map(SubjectText::format)
                        .collect(Collectors.joining(", "));
        return type.label().in(language) + (subjects.isEmpty() ? "" : " (" + subjects + ")");
    }

    /** What an act says besides what it is about: a ruling, a norm and its answer, an amount. Empty if it says nothing. */
    Optional<String> stated(Act act) {
        String stated = act instanceof ByLaw ? "" : stated(act.type(), act); // the law does, and says nothing
        return stated.isEmpty() ? Optional.empty() : Optional.of(say("Vermeld: ", "Stated: ") + stated);
    }

    private <A extends Act> String stated(ActType<A> type, Act act) {
        A cast = type.cast(act);
        return type.fields().stream()
                .filter(field -> field.role() == Field.Role.TELLS && field != Act.AT && field != Act.BY)
                .flatMap(
                        field -> field.in(cast).map(value -> field.label().in(language) + ": " + value(value)).stream())
                .collect(Collectors.joining("; "));
    }

    /** An answer from its outcome on, without the lines about what time had done before the act. */
    ImmutableList<String> answer(Assessment assessment) {
        ImmutableList<String> lines = assessment.explain(language);
        int first = 0;
        if (!assessment.byLaw().isEmpty()) { // each on a line, with how it is read under it
            String start = say("Eerst, van rechtswege: ", "First, by law: ");
            while (lines.get(first).startsWith(start) || lines.get(first).startsWith(" ")) {
                first++;
            }
        }
        return lines.subList(first, lines.size());
    }

    /** Steps of the law, each followed by what ensued from it. */
    ImmutableList<String> byLaw(ImmutableList<Step> steps) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (Step step : steps) {
            String law = step.cause() instanceof Cause.ByLaw cause
                    ? ", " + cause.law().in(language)
                    : "";
            lines.add(say("Van rechtswege: ", "By law: ") + moment(step.act().at()) + " " + act(step.act()) + law);
            lines.addAll(byLaw(step.then().ensuing()));
        }
        return lines.build();
    }

    /** How a case stands at the end of its file: states, terms that run, duties that are open. */
    ImmutableList<String> standing(CheckedCase checked) {
        CaseFile file = checked.history().now();
        Optional<LocalDateTime> at = checked.end().map(CheckedEnd::at).or(file::at);
        return file.at().isEmpty() ? ImmutableList.of() : standing(file, at.get(), checked.book());
    }

    /** How a file stands at a moment up to which time has run. */
    ImmutableList<String> standing(CaseFile file, LocalDateTime at, RuleBook book) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(say("Stand op ", "As at ") + moment(at) + ": " + states(file));
        file.clock().running().forEach(term -> lines.add("  " + term(term)));
        book.duties(file, at).forEach(owed -> lines.add("  " + duty(owed)));
        return lines.build();
    }

    private String states(CaseFile file) {
        return file.assets().values().isEmpty()
                ? say("geen voorwerpen", "no assets")
                : file.assets().values().stream().map(this::state).collect(Collectors.joining(", "));
    }

    private String state(Asset asset) {
        return asset.id() + " " + state(asset.state());
    }

    String state(LegalState state) {
        return state.label().in(language);
    }

    private String term(RunningTerm term) {
        return say("Termijn loopt: ", "Term running: ") + SubjectText.format(term.about()) + say(" tot ", " until ")
                + moment(term.end()) + ", " + term.law().in(language);
    }

    /** When a running term ends, and what the law then does. */
    String ending(RunningTerm term, RuleBook book) {
        String then = book.vocabulary()
                .find(term.expiresInto())
                .map(type -> type.label().in(language))
                .orElse(term.expiresInto());
        return SubjectText.format(term.about()) + say(" op ", " at ") + moment(term.end())
                + say("; daarna: ", "; then: ") + then + ", " + term.law().in(language);
    }

    private String duty(OwedDuty owed) {
        return (owed.overdue() ? say("TE LAAT: ", "OVERDUE: ") : say("Verplichting open: ", "Duty open: "))
                + duty(owed.duty());
    }

    /** Who owes what, by when, and by which provision. */
    String duty(Duty duty) {
        String due = duty.due() instanceof Due.By by
                ? say("vóór ", "before ") + moment(by.end())
                : say("zonder uitstel sinds ", "without delay since ")
                        + moment(((Due.WithoutDelay) duty.due()).since());
        return duty.owedBy().label().in(language) + ", " + duty.what().in(language) + " ("
                + SubjectText.format(duty.about()) + "), " + due + ", "
                + duty.law().in(language);
    }

    /** What followed from an act. */
    ImmutableList<String> consequences(Consequences then) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.addAll(byLaw(then.ensuing()));
        then.started().forEach(term -> lines.add(say("Termijn begint: ", "Term begins: ") + reckoned(term)));
        then.moved().forEach(term -> lines.add(say("Termijn verlengd: ", "Term extended: ") + reckoned(term)));
        then.stopped().forEach(term -> lines.add(say("Termijn eindigt: ", "Term ends: ") + SubjectText.format(term)));
        then.opened().forEach(duty -> lines.add(say("Verplichting: ", "Duty: ") + duty(duty)));
        then.discharged().forEach(duty -> lines.add(say("Nagekomen: ", "Duty done: ") + duty(duty)));
        then.undecided()
                .forEach(rule -> lines.add(
                        say("Niet te zeggen of dit volgt: ", "Nobody can say whether this follows: ") + rule));
        return lines.build();
    }

    private String reckoned(RunningTerm term) {
        return SubjectText.format(term.about()) + ", " + term.law().in(language) + ": "
                + term.explanation().in(language);
    }

    /** A value of a field. */
    String value(Object value) {
        if (value instanceof Labelled labelled) {
            return labelled.label().in(language);
        }
        if (value instanceof Boolean yes) {
            return yes ? say("ja", "yes") : say("nee", "no");
        }
        if (value instanceof LocalDateTime moment) {
            return moment(moment);
        }
        if (value instanceof Subject subject) {
            return SubjectText.format(subject);
        }
        if (value instanceof Collection<?> none && none.isEmpty()) {
            return say("geen", "none");
        }
        return value instanceof Collection<?> many
                ? many.stream().map(this::value).collect(Collectors.joining(", "))
                : value.toString();
    }
}
