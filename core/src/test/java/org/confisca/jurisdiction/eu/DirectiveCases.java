package org.confisca.jurisdiction.eu;

import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.seize;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Files around the first day of the directive, in a few words. */
final class DirectiveCases {
    static final RuleBook BOOK = ShippedEuExamples.book();
    static final String FIRST_MINUTE = "2026-11-23T00:00";
    static final String DAY_BEFORE = "2026-11-22T23:59";
    static final Files SEIZED = Files.usual()
            .after(BOOK, seize("2026-02-02T10:00", "A1", "S1", "P1").build());
    static final Files CHARGED = SEIZED.after(BOOK, charge("2026-03-02T09:00").build());
    static final Files CONVICTED =
            CHARGED.after(BOOK, convict("2026-05-01T11:00").build());
    static final Files CONFISCATED =
            CONVICTED.after(BOOK, forfeit("2026-06-02T11:00", "A1").build());

    private DirectiveCases() {}

    static Files found(Files file, String norm, boolean answer, Subject... about) {
        return found(file, Office.COURT, norm, answer, Standard.FINDING, about);
    }

    static Files found(Files file, Office by, String norm, boolean answer, Standard standard, Subject... about) {
        LocalDateTime first = LocalDateTime.parse("2026-11-20T12:00");
        LocalDateTime at = file.file()
                .at()
                .filter(last -> !last.isBefore(first))
                .map(last -> last.plusMinutes(1))
                .orElse(first);
        return file.after(BOOK, determine(at.toString(), by, norm, answer, standard, about));
    }

    /** A limit that holds, fails or stays open with the answer to one norm. */
    static ImmutableList<Example> norm(
            String rule, Files file, Act act, String norm, boolean lawful, Standard standard, Subject... about) {
        return ImmutableList.of(
                Example.holds(rule, "found so", found(file, Office.COURT, norm, lawful, standard, about), act),
                Example.fails(rule, "found otherwise", found(file, Office.COURT, norm, !lawful, standard, about), act),
                Example.open(rule, "not found", file, act),
                Example.open(
                        rule,
                        "found by the custodian, who cannot",
                        found(file, Office.CUSTODIAN, norm, lawful, standard, about),
                        act));
    }
}
