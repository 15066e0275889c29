package org.confisca.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.confisca.casefile.CaseFile;
import org.confisca.jurisdiction.eu.ConfiscationDirective;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.rule.Assessment;
import org.confisca.rule.RuleBook;

/** Puts texts to the readers, holds the readers to what they promise and tells what a text showed. One thread. */
final class FuzzProbe {
    private static final RuleBook NL = DutchLaw.book();
    private static final RuleBook EU = ConfiscationDirective.book();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int SELDOM = 64;

    private final Consumer<String> count;
    private final CaseFile file;
    private int turn;

    FuzzProbe(Consumer<String> count) {
        this.count = count;
        CaseDocument prepared = CaseTexts.usable(CaseTexts.file(CaseTexts.PREPARATION.toArray(new String[0])));
        this.file = CaseCheck.run(prepared, NL).history().now();
    }

    void probeCase(String text, FuzzCorpus corpus) throws Exception {
        turn++;
        Format likely = Format.of(text);
        Format other = likely == Format.JSON ? Format.YAML : Format.JSON;
        CaseReading reading = CaseReader.standard().read(text, turn % 16 == 0 ? other : likely);
        if (reading instanceof CaseReading.Unusable unusable) {
            count.accept("case refused");
            corpus.offer(shown(unusable.findings()), false, text);
            return;
        }
        CaseDocument document = ((CaseReading.Usable) reading).document();
        RuleBook book = document.jurisdiction().toUpperCase(Locale.ROOT).contains("EU") ? EU : NL;
        CheckedCase checked = CaseCheck.run(document, book);
        assertThat(checked.history().replay()).isEqualTo(checked.history().now());
        Set<String> shown = new HashSet<>();
        for (CheckedAct act : checked.acts()) {
            shown.addAll(shown(act.assessment()));
        }
        if (turn % SELDOM == 0) {
            MAPPER.readTree(CaseWriter.withPaths(checked));
            MAPPER.readTree(CaseWriter.write(checked.history()));
            MAPPER.readTree(CaseWriter.write(checked.history().now()));
        }
        count.accept("case judged");
        corpus.offer(shown, true, text);
    }

    void probeAct(String text, FuzzCorpus corpus) throws Exception {
        turn++;
        ActReading reading = CaseReader.standard().readAct(text, file);
        if (reading instanceof ActReading.Unusable unusable) {
            count.accept("act refused");
            corpus.offer(shown(unusable.findings()), false, text);
            return;
        }
        Assessment answer = NL.assess(file, ((ActReading.Usable) reading).act());
        String written = CaseWriter.write(answer.question().act());
        assertThat(CaseReader.standard().readAct(written, file)).isEqualTo(reading);
        if (turn % SELDOM == 0) {
            MAPPER.readTree(CaseWriter.explained(answer));
        }
        count.accept("act judged");
        corpus.offer(shown(answer), true, text);
    }

    private static Set<String> shown(Assessment answer) {
        String outcome = answer.question().act().type() + " " + Outcome.of(answer);
        Set<String> shown = new HashSet<>(Set.of(outcome));
        AnswerParts.reasons(answer).forEach(reason -> shown.add(outcome + " " + reason));
        return shown;
    }

    private static Set<String> shown(Iterable<InputFinding> findings) {
        Set<String> shown = new HashSet<>();
        for (InputFinding finding : findings) {
            assertThat(finding.path()).startsWith("$");
            assertThat(finding.found()).doesNotContain("\n").hasSizeLessThan(130);
            String place = finding.path().replaceAll("\\[(\\d+|'.*')\\]", "[]");
            String found = finding.code() == FindingCode.NOT_JSON ? message(finding.found()) : "";
            shown.add(finding.code() + " " + (finding.code() == FindingCode.UNKNOWN_PROPERTY ? "" : place) + found);
        }
        return shown;
    }

    /** What a parser complains of, without the text that it quotes. */
    private static String message(String found) {
        return found.replaceAll("[^A-Za-z ].*|\\d", "");
    }

    /** A text that shows every character, to be put into a test. */
    static String escaped(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 32 && c < 127 && c != '\\') || c == '\n';
            shown.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return shown.toString();
    }
}
