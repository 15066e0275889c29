package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.confisca.casefile.Asset;
import org.confisca.casefile.CaseFile;
import org.confisca.history.CaseHistory;
import org.confisca.history.Entry;
import org.confisca.json.CheckedAct;
import org.confisca.json.CheckedCase;
import org.confisca.rule.Assessment;
import org.confisca.rule.CatalogueEntry;
import org.confisca.rule.Cause;
import org.confisca.rule.Step;
import org.confisca.source.Citation;
import org.confisca.source.Language;
import org.confisca.source.RuleId;

/** Tells a case as text. One use. */
final class Timeline {
    private static final String PLAIN = "   ";
    private static final String IRREGULAR = "!! ";
    private static final String UNSETTLED = "?? ";
    private static final String INDENT = "                     ";

    private final PrintWriter out;
    private final Language language;
    private final Words words;
    private final CheckedFile.Judged judged;
    private final Map<RuleId, Citation> citations;
    private CaseFile file;

    Timeline(PrintWriter out, Language language, CheckedFile.Judged judged) {
        this.out = out;
        this.language = language;
        this.words = new Words(language);
        this.judged = judged;
        this.citations = new LinkedHashMap<>();
        for (CatalogueEntry rule : judged.checked().book().catalogue()) {
            citations.put(rule.rule(), rule.law());
        }
        this.file = judged.checked().document().opening();
    }

    void print() {
        CheckedCase checked = judged.checked();
        out.println(judged.file() + words.heading(checked));
        CaseHistory before = CaseHistory.of(file);
        for (CheckedAct act : checked.acts()) {
            if (act.filed().proposed()) {
                continue;
            }
            tell(before, act.history(), Optional.of(act.assessment()));
            before = act.history();
        }
        CaseHistory last = before;
        checked.end().ifPresent(end -> tell(last, end.history(), Optional.empty()));
        words.standing(checked).forEach(out::println);
        int irregular = checked.history().irregularities().size();
        out.println(irregular
                + words.say(
                        irregular == 1 ? " onregelmatigheid" : " onregelmatigheden",
                        irregular == 1 ? " irregularity" : " irregularities"));
    }

    private void tell(CaseHistory before, CaseHistory after, Optional<Assessment> assessment) {
        ImmutableList<Entry> entries = after.entries();
        for (Entry entry : entries.subList(before.entries().size(), entries.size())) {
            tell(entry.step(), assessment);
        }
        if (entries.size() == before.entries().size() && assessment.isPresent()) {
            notEntered(assessment.get());
        }
    }

    private void tell(Step step, Optional<Assessment> assessment) {
        out.println(mark(step.cause()) + words.moment(step.act().at()) + "  " + words.act(step.act()));
        words.stated(step.act()).ifPresent(line -> out.println(INDENT + line));
        cause(step, assessment);
        words.byLaw(step.then().ensuing()).forEach(line -> out.println(INDENT + line));
        CaseFile after = step.applyTo(file);
        for (Asset asset : after.assets().values()) {
            changed(asset);
        }
        file = after;
    }

    private void changed(Asset asset) {
        Optional<Asset> before = file.assets().find(asset.id());
        if (!before.map(Asset::state).equals(Optional.of(asset.state()))) {
            String from = before.map(Asset::state).map(words::state).orElse(words.say("nieuw", "new"));
            out.println(INDENT + asset.id() + ": " + from + " → " + words.state(asset.state()));
        }
    }

    private static String mark(Cause cause) {
        if (cause instanceof Cause.Irregular) {
            return IRREGULAR;
        }
        return cause instanceof Cause.Unsettled ? UNSETTLED : PLAIN;
    }

    private void cause(Step step, Optional<Assessment> assessment) {
        if (step.cause() instanceof Cause.ByAuthority authority) {
            String powers = authority.powers().stream().map(this::cite).collect(Collectors.joining("; "));
            out.println(INDENT + words.say("bevoegdheid: ", "power: ") + powers);
        } else if (step.cause() instanceof Cause.ByLaw law) {
            out.println(INDENT
                    + words.say("van rechtswege: ", "by law: ")
                    + law.law().in(language));
        } else {
            out.println(INDENT
                    + (step.cause() instanceof Cause.Irregular
                            ? words.say("ONREGELMATIG: de wet verbiedt het", "IRREGULAR: the law forbids it")
                            : words.say("ONBESLIST: er ontbreekt iets", "UNSETTLED: something is missing")));
            assessment.ifPresent(this::reasons);
        }
    }

    private String cite(RuleId rule) {
        Citation law = citations.get(rule);
        return law == null ? rule.toString() : law.in(language) + " (" + rule + ")";
    }

    /** The answer without the lines about what time had done and without its heading. */
    private void reasons(Assessment assessment) {
        words.answer(assessment).stream().skip(1).forEach(line -> out.println(INDENT + line));
    }

    private void notEntered(Assessment assessment) {
        out.println(IRREGULAR + words.moment(assessment.question().act().at()) + "  "
                + words.act(assessment.question().act()));
        words.stated(assessment.question().act()).ifPresent(line -> out.println(INDENT + line));
        out.println(INDENT + words.say("NIET GEBOEKT: past niet op het dossier", "NOT ENTERED: does not fit the file"));
        reasons(assessment);
    }
}
