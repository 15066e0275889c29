package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLaw;
import org.confisca.act.SubjectText;
import org.confisca.act.ValueKind;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Due;
import org.confisca.casefile.Duty;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.RunningTerm;
import org.confisca.history.CaseHistory;
import org.confisca.json.CheckedCase;
import org.confisca.json.CheckedEnd;
import org.confisca.rule.Cause;
import org.confisca.rule.OwedDuty;
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
        CaseHistory history = checked.history();
        CaseFile file = history.now();
        if (file.at().isEmpty()) {
            return ImmutableList.of();
        }
        LocalDateTime at = checked.end().map(CheckedEnd::at).orElse(file.at().get());
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(say("Stand op ", "As at ") + moment(at) + ": " + states(file));
        file.clock().running().forEach(term -> lines.add("  " + term(term)));
        checked.book().duties(file, at).forEach(owed -> lines.add("  " + duty(owed)));
        return lines.build();
    }

    private String states(CaseFile file) {
        return file.assets().values().stream().map(this::state).collect(Collectors.joining(", "));
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

    private String duty(OwedDuty owed) {
        Duty duty = owed.duty();
        String due = duty.due() instanceof Due.By by
                ? say("vóór ", "before ") + moment(by.end())
                : say("zonder uitstel", "without delay");
        return (owed.overdue() ? say("TE LAAT: ", "OVERDUE: ") : say("Verplichting open: ", "Duty open: "))
                + duty.owedBy().label().in(language) + ", " + duty.what().in(language) + " ("
                + SubjectText.format(duty.about()) + "), " + due + ", "
                + duty.law().in(language);
    }
}
