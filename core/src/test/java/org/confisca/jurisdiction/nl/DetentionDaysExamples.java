package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Executions.allowDetention;
import static org.confisca.testkit.Executions.askDetention;
import static org.confisca.testkit.Executions.detain;
import static org.confisca.testkit.Executions.pay;
import static org.confisca.testkit.Executions.release;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DateRange;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DetentionId;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;

/** Examples of how long detention may last: 10,000 euro stand for 400 days, and the order fixed 300. */
final class DetentionDaysExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final Files ASKED = DetentionExamples.ASKED;

    private DetentionDaysExamples() {}

    private static Files fixing(CaseFile file, LocalDateTime at, Integer days) {
        Decision order = Decision.builder()
                .from(file.decisions().get(Proceedings.DEPRIVATION))
                .at(at)
                .detentionDays(java.util.Optional.ofNullable(days))
                .build();
        return ASKED.changed(old ->
                file.edit().decisions(file.decisions().with(order.id(), order)).build());
    }

    static ImmutableList<Example> all() {
        String least = "NL-SV-6-6-25/only-1";
        String fixed = "NL-SV-6-6-25/only-2";
        String bySum = "NL-SV-6-6-25-4/only-1";
        String at = "2026-10-01T09:00";
        LocalDateTime since = LocalDateTime.parse("2020-01-01T00:00");
        Files served = ASKED.after(
                BOOK,
                allowDetention("2026-09-02T09:00", 100).build(),
                detain("2026-09-03T09:00").build(),
                release("2026-09-13T09:00").build(),
                askDetention("2026-09-20T09:00", 290)
                        .detention(new DetentionId("DN2"))
                        .build());
        Files almost = ASKED.after(BOOK, pay("2026-09-02T09:00", "EUR 0.01").build());
        Files old = Files.usual()
                .offence(
                        "O1",
                        "P1",
                        offence -> offence.fineCategory(5)
                                .crime(true)
                                .period(new DateRange(
                                        java.time.LocalDate.parse("2018-01-01"),
                                        java.time.LocalDate.parse("2018-01-31"))))
                .after(
                        BOOK,
                        Proceedings.charge("2018-03-02T09:00").build(),
                        Proceedings.convict("2018-06-02T11:00").build(),
                        Proceedings.claim("2018-06-02T12:00").build(),
                        Proceedings.deprive("2018-06-04T11:00").build(),
                        askDetention("2019-06-03T09:00", 10).build());
        return ImmutableList.<Example>builder()
                .add(holds(least, "one day", ASKED, allowDetention(at, 1).build()))
                .add(fails(least, "no day", ASKED, allowDetention(at, 0).build()))
                .add(holds(
                        fixed,
                        "what the order fixed",
                        ASKED,
                        allowDetention(at, 300).build()))
                .add(fails(fixed, "a day more", ASKED, allowDetention(at, 301).build()))
                .add(open(
                        fixed,
                        "the order fixed nothing",
                        fixing(ASKED.file(), since, null),
                        allowDetention(at, 1).build()))
                .add(fails(
                        fixed,
                        "an order of the first day",
                        fixing(ASKED.file(), since, 5),
                        allowDetention(at, 6).build()))
                .add(holds(
                        fixed,
                        "an older order fixed nothing",
                        fixing(ASKED.file(), since.minusMinutes(1), null),
                        allowDetention(at, 6).build()))
                .add(holds(
                        fixed,
                        "ten days were served: 290 are left",
                        served,
                        allowDetention(at, 290)
                                .detention(new DetentionId("DN2"))
                                .build()))
                .add(fails(
                        fixed,
                        "ten days were served: not 291",
                        served,
                        allowDetention(at, 291)
                                .detention(new DetentionId("DN2"))
                                .build()))
                .add(holds(
                        bySum,
                        "a day for each full 25 euro",
                        ASKED,
                        allowDetention(at, 400).build()))
                .add(fails(bySum, "a day more", ASKED, allowDetention(at, 401).build()))
                .add(holds(
                        bySum,
                        "a cent was paid: 399 full amounts",
                        almost,
                        allowDetention(at, 399).build()))
                .add(fails(
                        bySum,
                        "a cent was paid: not 400",
                        almost,
                        allowDetention(at, 400).build()))
                .add(open(
                        bySum,
                        "the amount of before 2020 was not read",
                        old,
                        allowDetention("2019-12-31T23:59", 10).build()))
                .add(holds(
                        bySum,
                        "the amount of 2020",
                        old,
                        allowDetention("2020-01-01T00:00", 10).build()))
                .build();
    }
}
