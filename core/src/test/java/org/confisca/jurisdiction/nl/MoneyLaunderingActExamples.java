package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.act.hold.ConfirmHold;
import org.confisca.act.hold.ExtendHold;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.hold.OrderHoldBuilder;
import org.confisca.act.hold.ReleaseHold;
import org.confisca.act.report.ReportTransaction;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of every rule of the Wwft class, at both sides of every boundary. */
final class MoneyLaunderingActExamples {
    private static final Files FILE = Files.usual();

    private MoneyLaunderingActExamples() {}

    private static OrderHoldBuilder order(String at) {
        return OrderHold.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.FIU)
                .asset(new AssetId("A2"))
                .measure(new MeasureId("H1"));
    }

    private static Files held(HoldGround ground) {
        return FILE.after(
                DutchLaw.book(), order("2026-07-02T10:15").ground(ground).build());
    }

    private static ExtendHold extend(String at) {
        return ExtendHold.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.FIU)
                .measure(new MeasureId("H1"))
                .build();
    }

    private static ReportTransaction report(Office by) {
        return ReportTransaction.builder()
                .at(LocalDateTime.parse("2026-07-01T16:00"))
                .by(by)
                .asset(new AssetId("A2"))
                .intended(true)
                .build();
    }

    static ImmutableList<Example> all() {
        Files foreign = held(HoldGround.FOREIGN_REQUEST);
        Files own = held(HoldGround.INDICATIONS);
        ConfirmHold late = ConfirmHold.builder()
                .at(LocalDateTime.parse("2026-07-10T00:00"))
                .by(Office.OBLIGED_ENTITY)
                .measure(new MeasureId("H1"))
                .build();
        ReleaseHold tooLate = ReleaseHold.builder()
                .at(LocalDateTime.parse("2026-07-10T00:00"))
                .by(Office.FIU)
                .measure(new MeasureId("H1"))
                .build();
        return ImmutableList.of(
                holds("NL-WWFT-16-1/may-1", "an intended transaction", FILE, report(Office.OBLIGED_ENTITY)),
                fails("NL-WWFT-16-1/may-1", "the unit does not report to itself", FILE, report(Office.FIU)),
                fails(
                        "NL-WWFT-17A-3/may-1",
                        "at the instant the hold lapses there is nothing to comply with",
                        own,
                        late),
                fails(
                        "NL-WWFT-17A-3/may-2",
                        "at the instant the hold lapses there is nothing to release",
                        own,
                        tooLate),
                holds(
                        "NL-WWFT-17A-1/may-1",
                        "on indications, on the first day in force",
                        FILE,
                        order("2026-07-01T00:00").ground(HoldGround.INDICATIONS).build()),
                fails(
                        "NL-WWFT-17A-1/may-1",
                        "on the day before it was in force",
                        FILE,
                        order("2026-06-30T23:59").ground(HoldGround.INDICATIONS).build()),
                open(
                        "NL-WWFT-17A-1/may-1",
                        "no ground was told",
                        FILE,
                        order("2026-07-02T10:15").build()),
                holds(
                        "NL-WWFT-17A-1/runs-1",
                        "a hold starts its term",
                        FILE,
                        order("2026-07-02T10:15").build()),
                holds(
                        "NL-WWFT-17A-2/may-1",
                        "at a foreign request, for the first time",
                        foreign,
                        extend("2026-07-08T10:00")),
                fails("NL-WWFT-17A-2/may-1", "on own indications", own, extend("2026-07-08T10:00")),
                fails(
                        "NL-WWFT-17A-2/may-1",
                        "for the second time",
                        foreign.after(DutchLaw.book(), extend("2026-07-08T10:00")),
                        extend("2026-07-13T10:00")),
                holds("NL-WWFT-17A-2/may-1", "in the last minute of the term", foreign, extend("2026-07-09T23:59")),
                fails("NL-WWFT-17A-2/may-1", "at the instant the hold lapses", foreign, extend("2026-07-10T00:00")),
                holds(
                        "NL-WWFT-17A-3/owes-1",
                        "the entity must comply",
                        FILE,
                        order("2026-07-02T10:15").build()),
                holds(
                        "NL-WWFT-17A-3/may-1",
                        "the entity confirms",
                        own,
                        ConfirmHold.builder()
                                .at(LocalDateTime.parse("2026-07-02T11:00"))
                                .by(Office.OBLIGED_ENTITY)
                                .measure(new MeasureId("H1"))
                                .build()),
                holds(
                        "NL-WWFT-17A-3/may-2",
                        "the unit releases early",
                        own,
                        ReleaseHold.builder()
                                .at(LocalDateTime.parse("2026-07-03T11:00"))
                                .by(Office.FIU)
                                .measure(new MeasureId("H1"))
                                .build()));
    }
}
