package org.confisca.cli;

import java.util.Optional;
import java.util.function.Consumer;
import org.confisca.act.Act;
import org.confisca.rule.Finding;
import org.confisca.rule.Given;
import org.confisca.rule.Regime;
import org.confisca.rule.Supply;
import org.confisca.rule.Traced;
import org.confisca.rule.Truth;
import org.confisca.rule.World;
import org.confisca.source.Language;

/** Tells everything about a rule that spoke: where it stands, which text was read and why, and what its facts came to. */
final class RuleWords {
    private final Language language;
    private final Words words;
    private final Consumer<String> out;

    RuleWords(Language language, Consumer<String> out) {
        this.language = language;
        this.words = new Words(language);
        this.out = out;
    }

    void tell(Traced rule, Act act) {
        out.accept(outcome(rule, act) + ": " + rule.law().place().in(language) + "  " + rule.rule());
        line(edition(rule));
        line(rule.law().check().label().in(language) + "; "
                + rule.nature().label().in(language) + "; "
                + rule.law().source().identifier()
                + rule.law().source().address().map(address -> ", " + address).orElse(""));
        rule.note().ifPresent(note -> line(note.in(language)));
        rule.readings().forEach(reading -> line(words.say("lezing ", "reading ") + reading));
        finding(rule.finding(), "     ");
    }

    private String outcome(Traced rule, Act act) {
        if (rule.holder().isEmpty()) {
            return switch (rule.truth()) {
                case TRUE -> words.say("STAAT HET TOE", "ALLOWS IT");
                case FALSE -> words.say("VERBIEDT HET", "FORBIDS IT");
                case UNKNOWN -> words.say("ONBEKEND", "UNKNOWN");
            };
        }
        String holder = rule.holder().get().label().in(language);
        if (rule.holder().get() != act.by()) {
            return words.say("GEEFT DE BEVOEGDHEID AAN EEN ANDER, ", "GIVES THE POWER TO ANOTHER, ") + holder;
        }
        return switch (rule.truth()) {
            case TRUE -> words.say("GEEFT DE BEVOEGDHEID, ", "GIVES THE POWER, ") + holder;
            case FALSE -> words.say("GEEFT DE BEVOEGDHEID NIET, ", "DOES NOT GIVE THE POWER, ") + holder;
            case UNKNOWN -> words.say("ONBEKEND, ", "UNKNOWN, ") + holder;
        };
    }

    private String edition(Traced rule) {
        if (rule.edition().isEmpty() && rule.regime().isEmpty()) {
            return words.say(
                            "gelezen tekst zonder bekend begin, toegepast op de dag van de handeling, ",
                            "the text that was read, without a known beginning, applied to the day of the act, ")
                    + rule.day();
        }
        String edition = rule.edition()
                .map(first -> words.say("tekst sinds ", "text since ") + first)
                .orElse(words.say("tekst zonder bekend begin", "text without a known beginning"));
        return edition
                + rule.regime()
                        .map(regime -> because(regime, rule))
                        .orElse(words.say(
                                        ", want die gold op de dag van de handeling, ",
                                        ", as in force on the day of the act, ")
                                + rule.day());
    }

    private String because(Regime<?> regime, Traced rule) {
        String period = regime.period().name().in(language);
        String how = regime.selects() == Regime.Selects.MOST_FAVOURABLE
                ? words.say(
                        ", de gunstigste tekst sinds " + period + ", die van ",
                        ", the most favourable text since " + period + ", that of ")
                : words.say(", de tekst van " + period + ", die van ", ", the text of " + period + ", that of ");
        return how + rule.day() + " (" + regime.name().in(language) + ", "
                + regime.law().in(language) + ")";
    }

    private void finding(Finding finding, String indent) {
        if (finding.given().size() == 1 && finding.fact().equals(Optional.of(finding.what()))) {
            Given plain = finding.given().get(0); // the fact is the condition
            boolean said = plain.value().equals(Optional.of(finding.truth().label()));
            out.accept(indent
                    + truth(finding.truth())
                    + finding.what().in(language)
                    + (said ? "" : " = " + value(plain))
                    + origin(plain));
            return;
        }
        out.accept(indent + truth(finding.truth()) + finding.what().in(language));
        finding.given().forEach(given -> out.accept(indent + "          " + given(given)));
        if (finding.given().size() > 1) { // the value of a finding on several facts is what was reckoned from them
            finding.value().ifPresent(value -> out.accept(indent + "          " + value.in(language)));
        }
        finding.parts().forEach(part -> finding(part, indent + "  "));
    }

    private String truth(Truth truth) {
        String word = truth.label().in(language);
        return word + " ".repeat(Math.max(1, 10 - word.length()));
    }

    private String given(Given given) {
        return given.name().in(language) + " = " + value(given) + origin(given);
    }

    private String value(Given given) {
        return given.value().map(value -> value.in(language)).orElse(words.say("onbekend", "unknown"));
    }

    private String origin(Given given) {
        return " ("
                + (given.world() == World.RECORDED
                        ? words.say("geboekt in het dossier", "recorded in the file")
                        : words.say("buiten het dossier", "outside the file"))
                + "; " + source(given.supply()) + ")";
    }

    private String source(Supply supply) {
        if (supply instanceof Supply.Told told) {
            return words.say("uit de handeling, ", "from the act, ") + told.field();
        }
        if (supply instanceof Supply.EarlierAct act) {
            return words.say("uit een eerdere handeling: ", "from an earlier act: ")
                    + act.type().label().in(language);
        }
        if (supply instanceof Supply.Determined) {
            return supply.wording().in(language);
        }
        return supply instanceof Supply.Header
                ? words.say("uit de kop van het dossier", "from the header of the file")
                : words.say("uit de tekst van de wet", "from the text of the law");
    }

    private void line(String text) {
        out.accept("     " + text);
    }
}
