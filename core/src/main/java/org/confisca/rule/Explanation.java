package org.confisca.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.confisca.act.Act;
import org.confisca.act.ActType;
import org.confisca.act.ByLaw;
import org.confisca.act.SubjectText;
import org.confisca.act.ValueKind;
import org.confisca.casefile.Due;
import org.confisca.casefile.Duty;
import org.confisca.casefile.RunningTerm;
import org.confisca.source.Language;
import org.confisca.source.RuleId;
import org.confisca.source.Wording;

/** Puts an answer into words that can be forwarded: the outcome, why, by which provision, what follows. */
final class Explanation {
    private final Assessment assessment;
    private final Language language;
    private final ReasonWords words;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();
    private final Set<Wording> noted = new HashSet<>();

    Explanation(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
        this.words = new ReasonWords(language);
    }

    ImmutableList<String> lines() {
        for (Step step : assessment.byLaw()) {
            lines.add(say("Eerst, van rechtswege: ", "First, by law: ") + byLaw(step));
            note(step);
        }
        if (assessment instanceof Assessment.Permitted permitted) {
            permitted(permitted);
        } else if (assessment instanceof Assessment.Refused refused) {
            refused(refused);
        } else if (assessment instanceof Assessment.Undetermined undetermined) {
            undetermined(undetermined);
        }
        assessment.regimeChoice().ifPresent(this::choice);
        assessment.restsOn().forEach(rule -> readings(rule, ""));
        if (assessment.question().book().saysItsName()) {
            lines.add(say("Volgens: ", "Under: ") + assessment.question().book());
        }
        return lines.build();
    }

    /** What follows from an act that happened although it was not permitted. */
    ImmutableList<String> whatFollows() {
        if (!(assessment instanceof Assessment.Permitted)) {
            assessment.carriedOut().ifPresent(step -> follows(step.then()));
        }
        return lines.build();
    }

    private void permitted(Assessment.Permitted permitted) {
        lines.add(say("Toegestaan: ", "Permitted: ") + act());
        Set<String> told = new LinkedHashSet<>();
        for (Traced traced : assessment.trace()) {
            String power = say("Bevoegdheid: ", "Power: ")
                    + words.cite(traced.law(), traced.nature())
                    + words.facts(traced.finding());
            // two rules of one provision can give the same power for the same reasons
            if (permitted.powers().contains(traced.rule()) && told.add(power)) {
                lines.add(power);
                note(traced.note(), "  ");
                readings(traced.rule(), "  ");
            }
        }
        follows(permitted.step().then());
    }

    private void follows(Consequences then) {
        for (Step step : then.ensuing()) {
            lines.add(say("Van rechtswege: ", "By law: ") + byLaw(step));
            note(step);
            follows(step.then());
        }
        for (RunningTerm term : then.started()) {
            lines.add(say("Termijn: ", "Term: ") + term(term));
            notes(term.rule(), "  ");
        }
        for (RunningTerm term : then.moved()) {
            lines.add(say("Termijn verlengd: ", "Term extended: ") + term(term));
            notes(term.rule(), "  ");
        }
        for (Duty duty : then.opened()) {
            lines.add(say("Verplichting: ", "Duty: ") + duty(duty));
            notes(duty.rule(), "  ");
        }
        for (RuleId rule : then.undecided()) {
            lines.add(say(
                            "Niet te zeggen of dit volgt: het dossier is niet volledig, de wet niet gelezen of de kalender te kort: ",
                            "Nobody can say whether this follows: the file is not complete, the law not read or the calendar too short: ")
                    + rule);
            turnsOn(rule);
        }
    }

    /** What a rule turns on that others than the act itself tell, so that somebody can see what to supply. */
    private void turnsOn(RuleId rule) {
        Set<Missing> facts = new LinkedHashSet<>();
        for (Provision provision : assessment.question().book().provisions()) {
            if (provision.id().equals(rule.provision())) {
                BookCheck.numbered(provision).values().stream()
                        .filter(held -> held.id().equals(rule))
                        .forEach(held -> held.rule().facts(fact -> facts.add(Missing.of(fact))));
            }
        }
        facts.stream()
                .filter(each -> !(each.supply() instanceof Supply.Told))
                .forEach(each -> lines.add(say("  hangt af van: ", "  turns on: ") + missing(each)));
    }

    private void refused(Assessment.Refused refused) {
        lines.add(say("Geweigerd: ", "Refused: ") + act());
        List<Reason> reasons = refused.reasons();
        for (Reason reason : reasons) {
            if (!(reason instanceof Reason.PowerFails)) {
                lines.add("- " + words.binding(reason));
                if (reason instanceof Reason.Forbidden limit) {
                    notes(limit.rule(), "  ");
                }
            }
        }
        List<Reason.PowerFails> powers = reasons.stream()
                .filter(Reason.PowerFails.class::isInstance)
                .map(Reason.PowerFails.class::cast)
                .toList();
        if (!powers.isEmpty()) {
            lines.add(
                    powers.size() == 1
                            ? say("- De bevoegdheid ontbreekt:", "- The power is lacking:")
                            : say(
                                    "- Geen bevoegdheid is voldaan; één van deze zou genoeg zijn:",
                                    "- No power holds; any one of these would do:"));
            for (Reason.PowerFails power : powers) {
                lines.add("  - " + words.power(power));
                if (!power.wrongHolder() || power.finding().truth() == Truth.FALSE) {
                    notes(power.rule(), "    ");
                }
            }
        }
        missing(refused.unknown(), say("Bovendien onbekend:", "Unknown besides:"));
    }

    private void undetermined(Assessment.Undetermined undetermined) {
        lines.add(say("Niet te bepalen: ", "Undetermined: ") + act());
        missing(
                undetermined.missing(),
                say("Niets verbiedt het, maar dit ontbreekt:", "Nothing forbids it, but this is missing:"));
        Set<String> laws = new LinkedHashSet<>();
        for (Traced traced : assessment.trace()) {
            if (traced.truth() == Truth.UNKNOWN) {
                laws.add(words.cite(traced.law(), traced.nature()));
            }
        }
        if (!laws.isEmpty()) {
            lines.add(say("Gevraagd door: ", "Asked for by: ") + String.join("; ", laws));
        }
        for (Traced traced : assessment.trace()) {
            Optional<Wording> note = note(traced.rule());
            if (traced.truth() == Truth.UNKNOWN && traced.note().equals(note)) { // of a text that was read
                note(note, "  ");
                readings(traced.rule(), "  ");
            }
        }
    }

    /** How a provision that bears on the answer is read; said once, however often the provision comes up. */
    private void note(Optional<Wording> note, String indent) {
        note.filter(noted::add).ifPresent(said -> lines.add(indent + said.in(language)));
    }

    private void notes(RuleId rule, String indent) {
        note(note(rule), indent);
        readings(rule, indent);
    }

    /** On which contested readings what a rule says depends. */
    private void readings(RuleId rule, String indent) {
        for (Wording reading : assessment.question().book().readingNotes(rule)) {
            note(Optional.of(reading), indent);
        }
    }

    private void note(Step step) {
        if (step.cause() instanceof Cause.ByLaw cause) {
            notes(cause.rule(), "  ");
        }
    }

    private Optional<Wording> note(RuleId rule) {
        return assessment.question().book().provisions().stream()
                .filter(provision -> provision.id().equals(rule.provision()))
                .findFirst()
                .flatMap(Provision::note);
    }

    private void missing(List<Missing> missing, String heading) {
        if (missing.isEmpty()) {
            return;
        }
        lines.add(heading);
        for (Missing each : missing) {
            lines.add("- " + missing(each));
        }
    }

    private String missing(Missing each) {
        return each.what().in(language) + " — " + each.supply().wording().in(language);
    }

    private void choice(RegimeChoice choice) {
        String judged = choice.judged().entrySet().stream()
                .map(each -> each.getKey() + ": " + outcome(each.getValue()))
                .collect(Collectors.joining(", "));
        lines.add(say("Toegepaste tekst van ", "Text applied of ")
                + choice.regime().in(language) + ": " + choice.chosen() + " (" + judged + "), "
                + choice.law().in(language));
    }

    private String outcome(Truth truth) {
        return switch (truth) {
            case TRUE -> say("toegestaan", "permitted");
            case FALSE -> say("geweigerd", "refused");
            case UNKNOWN -> say("niet te bepalen", "undetermined");
        };
    }

    private String byLaw(Step step) {
        Act act = step.act();
        String about = SubjectText.format(((ByLaw) act).about());
        String law = step.cause() instanceof Cause.ByLaw cause ? cause.law().in(language) : "";
        return act.type().label().in(language) + " (" + about + "), "
                + ValueKind.DATE_TIME.formatter().apply(act.at()) + ", " + law;
    }

    private String term(RunningTerm term) {
        String then = assessment
                .question()
                .book()
                .vocabulary()
                .find(term.expiresInto())
                .map(type -> say("; daarna: ", "; then: ") + type.label().in(language))
                .orElse("");
        return SubjectText.format(term.about()) + ", " + term.law().in(language) + ": "
                + term.explanation().in(language) + then;
    }

    private String duty(Duty duty) {
        String due = duty.due() instanceof Due.By by ? due(by.end()) : say("zonder uitstel", "without delay");
        return duty.owedBy().label().in(language) + ": " + duty.what().in(language) + " ("
                + SubjectText.format(duty.about()) + "), " + due + ", "
                + duty.law().in(language);
    }

    /** What is due at midnight is due on the day before. */
    private String due(LocalDateTime end) {
        return end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? say("uiterlijk op ", "on ")
                        + end.toLocalDate().minusDays(1)
                        + (language == Language.NL ? "" : " at the latest")
                : say("vóór ", "before ") + ValueKind.DATE_TIME.formatter().apply(end);
    }

    private String act() {
        Act act = assessment.question().act();
        return act.type().label().in(language) + subjects(act.type(), act) + say(", door ", ", by ")
                + act.by().label().in(language) + ", "
                + ValueKind.DATE_TIME.formatter().apply(act.at());
    }

    private static <A extends Act> String subjects(ActType<A> type, Act act) {
        String named =
                type.subjects(type.cast(act)).stream().map(SubjectText::format).collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : " (" + named + ")";
    }

    private String say(String nl, String en) {
        return Wording.of(nl, en).in(language);
    }
}
