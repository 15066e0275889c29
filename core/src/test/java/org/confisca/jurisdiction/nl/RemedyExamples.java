package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.CONVICTION;
import static org.confisca.testkit.Proceedings.acquit;
import static org.confisca.testkit.Proceedings.appeal;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.claim;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.deprive;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.serve;
import static org.confisca.testkit.Proceedings.withdraw;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.proceeding.Appeal;
import org.confisca.act.proceeding.WithdrawAppeal;
import org.confisca.casefile.Office;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of appeals and their time (arts 404, 408, 453 Sv); 14 days after Tuesday 2 June 2026 is Tuesday 16 June. */
final class RemedyExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final Files CHARGED =
            Files.usual().after(BOOK, charge("2026-03-02T09:00").build());
    private static final Files CONVICTED =
            CHARGED.after(BOOK, convict("2026-06-02T11:00", "P1", "OM").build());

    private RemedyExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(appeals())
                .addAll(terms())
                .addAll(withdrawals())
                .build();
    }

    private static ImmutableList<Example> appeals() {
        String own = "NL-SV-404/may-1";
        String prosecution = "NL-SV-404/may-2";
        Files onSunday =
                CHARGED.after(BOOK, convict("2026-06-07T11:00", "P1", "OM").build());
        Files beforeWhitsun =
                CHARGED.after(BOOK, convict("2026-05-11T11:00", "P1", "OM").build());
        Files unserved = CHARGED.after(
                BOOK,
                convict("2026-06-02T11:00", "P1", "OM")
                        .present(Files.parties("OM"))
                        .build());
        Files served =
                unserved.after(BOOK, serve("2026-09-01T09:00", CONVICTION, "P1").build());
        return ImmutableList.of(
                holds(own, "day 14, last minute", CONVICTED, appeal("2026-06-16T23:59", CONVICTION, "P1")),
                fails(own, "day 15, first minute", CONVICTED, appeal("2026-06-17T00:00", CONVICTION, "P1")),
                holds(own, "day 14 is a Sunday: the Monday", onSunday, appeal("2026-06-22T23:59", CONVICTION, "P1")),
                fails(own, "day 14 is a Sunday: the Tuesday", onSunday, appeal("2026-06-23T00:00", CONVICTION, "P1")),
                holds(own, "day 14 is Whit Monday", beforeWhitsun, appeal("2026-05-26T23:59", CONVICTION, "P1")),
                fails(own, "two days after Whit Monday", beforeWhitsun, appeal("2026-05-27T00:00", CONVICTION, "P1")),
                holds(own, "never served, years later", unserved, appeal("2031-06-02T09:00", CONVICTION, "P1")),
                holds(own, "14 days after service", served, appeal("2026-09-15T23:59", CONVICTION, "P1")),
                fails(own, "15 days after service", served, appeal("2026-09-16T00:00", CONVICTION, "P1")),
                fails(
                        own,
                        "not twice",
                        CONVICTED.after(BOOK, appeal("2026-06-03T09:00", CONVICTION, "P1")),
                        appeal("2026-06-04T09:00", CONVICTION, "P1")),
                fails(
                        own,
                        "not after a withdrawal",
                        CONVICTED.after(
                                BOOK,
                                appeal("2026-06-03T09:00", CONVICTION, "P1"),
                                withdraw("2026-06-04T09:00", CONVICTION, "P1")),
                        appeal("2026-06-05T09:00", CONVICTION, "P1")),
                fails(own, "not for the prosecution", CONVICTED, appealAs(Office.PARTY, "OM")),
                holds(prosecution, "day 14, last minute", CONVICTED, appeal("2026-06-16T23:59", CONVICTION, "OM")),
                fails(prosecution, "day 15, first minute", CONVICTED, appeal("2026-06-17T00:00", CONVICTION, "OM")),
                fails(prosecution, "not for the convict", CONVICTED, appealAs(Office.PUBLIC_PROSECUTOR, "P1")));
    }

    private static Act withdrawAs(Office by, String party) {
        return withdrawAs("2026-09-01T09:00", by, party);
    }

    private static Act withdrawAs(String at, Office by, String party) {
        return WithdrawAppeal.builder()
                .from(withdraw(at, CONVICTION, party))
                .by(by)
                .build();
    }

    private static Act before(Optional<Boolean> hearing) {
        return before("2026-09-01T09:00", hearing);
    }

    private static Act before(String at, Optional<Boolean> hearing) {
        return WithdrawAppeal.builder()
                .from(withdraw(at, CONVICTION, "P1"))
                .beforeHearing(hearing)
                .build();
    }

    private static Act appealAs(Office by, String party) {
        return Appeal.builder()
                .from(appeal("2026-06-03T09:00", CONVICTION, party))
                .by(by)
                .build();
    }

    private static ImmutableList<Example> terms() {
        Files ready = CONVICTED.after(BOOK, claim("2026-06-02T12:00").build());
        Files unserved = CHARGED.after(
                BOOK,
                convict("2026-06-02T11:00", "P1", "OM")
                        .present(Files.parties("OM"))
                        .build());
        String served = "NL-SV-408/runs-4";
        String serving = "NL-SV-408/may-1";
        Act serve = serve("2026-06-03T09:00", CONVICTION, "P1").build();
        return ImmutableList.of(
                holds(
                        "NL-SV-408/runs-1",
                        "conviction",
                        CHARGED,
                        convict("2026-06-02T11:00", "P1").build()),
                fails(
                        "NL-SV-408/runs-1",
                        "conviction of somebody absent",
                        CHARGED,
                        convict("2026-06-02T11:00", "P1")
                                .present(Files.parties())
                                .build()),
                holds(
                        "NL-SV-408/runs-2",
                        "acquittal",
                        CHARGED,
                        acquit("2026-06-02T11:00", "OM").build()),
                holds(
                        "NL-SV-408/runs-3",
                        "forfeiture",
                        ready,
                        forfeit("2026-06-03T11:00", "A1", "P1").build()),
                holds(
                        "NL-SV-511G/runs-1",
                        "deprivation",
                        ready,
                        deprive("2026-06-03T11:00", "P1").build()),
                fails(
                        "NL-SV-511G/runs-1",
                        "deprivation of somebody absent",
                        ready,
                        deprive("2026-06-03T11:00", "P1")
                                .present(Files.parties())
                                .build()),
                holds(served, "service", unserved, serve),
                fails(served, "time ran already: the convict was there", CONVICTED, serve),
                fails(
                        served,
                        "served a second time",
                        unserved.after(BOOK, serve),
                        serve("2026-06-10T09:00", CONVICTION, "P1").build()),
                fails(
                        served,
                        "appealed before it was served",
                        unserved.after(BOOK, appeal("2026-06-03T08:00", CONVICTION, "P1")),
                        serve),
                holds(serving, "by the prosecution", unserved, serve),
                fails(
                        serving,
                        "not by the convict",
                        unserved,
                        serve("2026-06-03T09:00", CONVICTION, "P1")
                                .by(Office.PARTY)
                                .build()));
    }

    private static ImmutableList<Example> withdrawals() {
        String own = "NL-SV-453/may-1";
        String prosecution = "NL-SV-453/may-2";
        String limit = "NL-SV-453/only-1";
        String waiver = "NL-SV-453-3/may-1";
        String waiverOfProsecution = "NL-SV-453-3/may-2";
        Files appealed = CONVICTED.after(
                BOOK, appeal("2026-06-03T09:00", CONVICTION, "P1"), appeal("2026-06-03T10:00", CONVICTION, "OM"));
        Act withdraw = withdraw("2026-09-01T09:00", CONVICTION, "P1");
        Act ofProsecution = withdraw("2026-09-01T09:00", CONVICTION, "OM");
        return ImmutableList.of(
                holds(own, "while it is pending", appealed, withdraw),
                fails(own, "not before it is used", CONVICTED, withdraw("2026-06-03T09:00", CONVICTION, "P1")),
                fails(own, "not twice", appealed.after(BOOK, withdraw), withdraw("2026-09-02T09:00", CONVICTION, "P1")),
                fails(own, "not that of the prosecution", appealed, withdrawAs(Office.PARTY, "OM")),
                holds(prosecution, "while it is pending", appealed, ofProsecution),
                fails(prosecution, "not that of the convict", appealed, withdrawAs(Office.PUBLIC_PROSECUTOR, "P1")),
                fails(prosecution, "not after the time ran out", CONVICTED, ofProsecution),
                holds(waiver, "of a remedy not used", CONVICTED, withdraw("2026-06-03T09:00", CONVICTION, "P1")),
                fails(waiver, "of a remedy that was used", appealed, withdraw),
                fails(waiver, "not for the prosecution", CONVICTED, withdrawAs("2026-06-03T09:00", Office.PARTY, "OM")),
                holds(
                        waiverOfProsecution,
                        "of a remedy not used",
                        CONVICTED,
                        withdraw("2026-06-03T09:00", CONVICTION, "OM")),
                fails(
                        waiverOfProsecution,
                        "not for the convict",
                        CONVICTED,
                        withdrawAs("2026-06-03T09:00", Office.PUBLIC_PROSECUTOR, "P1")),
                holds(
                        limit,
                        "there is no hearing of what was not used",
                        CONVICTED,
                        before("2026-06-03T09:00", Optional.empty())),
                holds(limit, "before the hearing of the appeal", appealed, withdraw),
                fails(limit, "the hearing has begun", appealed, before(Optional.of(false))),
                open(limit, "nobody said whether it has begun", appealed, before(Optional.empty())));
    }
}
