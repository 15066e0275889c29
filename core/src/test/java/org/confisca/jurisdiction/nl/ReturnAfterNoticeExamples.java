package org.confisca.jurisdiction.nl;

import static org.confisca.act.seizure.ReturnRoute.TO_ENTITLED_AFTER_NOTICE;
import static org.confisca.jurisdiction.nl.ExampleSeries.onlyBy;
import static org.confisca.jurisdiction.nl.SeizureActs.complain;
import static org.confisca.jurisdiction.nl.SeizureActs.keep;
import static org.confisca.jurisdiction.nl.SeizureActs.notice;
import static org.confisca.jurisdiction.nl.SeizureActs.orderReturn;
import static org.confisca.jurisdiction.nl.SeizureActs.rule;
import static org.confisca.jurisdiction.nl.SeizureActs.seize;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of notice of an intended return, fourteen days of silence and failed complaints (art. 116(3) Sv). */
final class ReturnAfterNoticeExamples {
    private static final Files SEIZED = Files.usual()
            .after(DutchLaw.book(), seize("2026-02-02T10:00", Purpose.TRUTH).build());
    private static final Files RETURNED = SEIZED.after(
            DutchLaw.book(),
            orderReturn("2026-02-02T11:00", ReturnRoute.TO_POSSESSOR, "P1").build());
    private static final ExampleSeries.Norm ENTITLED = new ExampleSeries.Norm(
            "REASONABLY_REGARDED_AS_ENTITLED",
            Standard.FINDING,
            ImmutableSet.of(Office.ASSISTANT_PROSECUTOR, Office.PUBLIC_PROSECUTOR, Office.COURT_IN_CHAMBERS),
            ImmutableList.of(new AssetId("A1"), new PartyId("P2")),
            ImmutableList.of(new AssetId("A1"), new PartyId("P1")));
    /** Notice on a Monday; the fourteenth day is a Monday too. */
    private static final Files NOTIFIED = ENTITLED.found(notified(SEIZED, "2026-03-02T09:00"), true);

    private static final String DAY_13 = "2026-03-15T12:00";
    private static final String LAST_MINUTE = "2026-03-16T23:59";
    private static final String TOO_LATE = "2026-03-17T00:00";

    private ReturnAfterNoticeExamples() {}

    private static Files notified(Files file, String at) {
        return file.after(DutchLaw.book(), notice(at).build());
    }

    private static Files incomplete(Files file) {
        return file.changed(full ->
                CaseFile.builder().from(full).completeSince(Optional.empty()).build());
    }

    private static Act afterNotice(String at) {
        return orderReturn(at, TO_ENTITLED_AFTER_NOTICE, "P2").build();
    }

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(noticeGiven())
                .addAll(fourteenDays())
                .addAll(complaints())
                .build();
    }

    private static ImmutableList<Example> noticeGiven() {
        String rule = "NL-SV-116-3/may-2";
        Files unanswered = notified(SEIZED, "2026-03-02T09:00");
        ImmutableList.Builder<Example> examples = ImmutableList.<Example>builder()
                .addAll(onlyBy(
                        Office.PUBLIC_PROSECUTOR,
                        "NL-SV-116-3/may-1",
                        SEIZED,
                        office -> notice("2026-02-02T12:00").by(office).build()))
                .add(fails(
                        "NL-SV-116-3/may-1",
                        "the seizure has ended",
                        RETURNED,
                        notice("2026-02-02T12:00").build()))
                .addAll(onlyBy(
                        Office.PUBLIC_PROSECUTOR,
                        rule,
                        NOTIFIED,
                        office -> orderReturn(TOO_LATE, TO_ENTITLED_AFTER_NOTICE, "P2")
                                .by(office)
                                .build()))
                .addAll(ENTITLED.examples(rule, unanswered, afterNotice(TOO_LATE), Truth.TRUE, Truth.FALSE))
                .addAll(onlyBy(
                        Office.PUBLIC_PROSECUTOR,
                        "NL-SV-116-3/may-3",
                        NOTIFIED,
                        office -> keep(TOO_LATE).by(office).build()));
        for (ReturnRoute route : ReturnRoute.values()) {
            examples.add(new Example(
                    rule,
                    "route: " + route,
                    NOTIFIED.file(),
                    orderReturn(TOO_LATE, route, "P2").build(),
                    Truth.of(route == TO_ENTITLED_AFTER_NOTICE)));
        }
        return examples.build();
    }

    private static ImmutableList<Example> fourteenDays() {
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        boundary(examples, NOTIFIED, "ends on a Monday", LAST_MINUTE, TOO_LATE);
        boundary(
                examples, notifiedOn("2026-03-07T23:59"), "ends on a Saturday", "2026-03-23T23:59", "2026-03-24T00:00");
        boundary(examples, notifiedOn("2026-03-08T00:00"), "ends on a Sunday", "2026-03-23T23:59", "2026-03-24T00:00");
        boundary(
                examples,
                notifiedOn("2026-03-20T09:00"),
                "ends on Good Friday",
                "2026-04-07T23:59",
                "2026-04-08T00:00");
        boundary(
                examples, notifiedOn("2026-04-13T09:00"), "ends on King's Day", "2026-04-28T23:59", "2026-04-29T00:00");
        Files again = notified(NOTIFIED, "2026-03-16T09:00");
        boundary(examples, again, "runs anew from a second notice", "2026-03-30T23:59", "2026-03-31T00:00");
        return examples.build();
    }

    private static Files notifiedOn(String at) {
        return ENTITLED.found(notified(SEIZED, at), true);
    }

    private static void boundary(
            ImmutableList.Builder<Example> examples, Files file, String title, String last, String first) {
        examples.add(fails("NL-SV-116-3/may-2", title + ", the last minute", file, afterNotice(last)))
                .add(holds("NL-SV-116-3/may-2", title + ", the first minute after", file, afterNotice(first)))
                .add(fails(
                        "NL-SV-116-3/may-3",
                        title + ", the last minute",
                        file,
                        keep(last).build()))
                .add(holds(
                        "NL-SV-116-3/may-3",
                        title + ", the first minute after",
                        file,
                        keep(first).build()));
    }

    private static ImmutableList<Example> complaints() {
        Files pending = NOTIFIED.after(DutchLaw.book(), complain("2026-03-05T10:00", "R1", "P1"));
        Files byAnother = NOTIFIED.after(DutchLaw.book(), complain("2026-03-05T10:00", "R1", "P2"));
        Files before = ENTITLED.found(
                notified(
                        SEIZED.after(
                                DutchLaw.book(),
                                complain("2026-02-05T10:00", "R1", "P1"),
                                rule("2026-02-20T10:00", "R1", Ruling.UNFOUNDED)),
                        "2026-03-02T09:00"),
                true);
        Files unnotified = ENTITLED.found(SEIZED, true);
        return ImmutableList.<Example>builder()
                .addAll(both(pending, "a complaint is pending", TOO_LATE, Truth.FALSE))
                .addAll(both(decided(pending, Ruling.UNFOUNDED), "a complaint was unfounded", DAY_13, Truth.TRUE))
                .addAll(both(decided(pending, Ruling.FOUNDED), "a complaint was founded", TOO_LATE, Truth.FALSE))
                .addAll(both(byAnother, "somebody else complained, within the term", LAST_MINUTE, Truth.FALSE))
                .addAll(both(byAnother, "somebody else complained, after it", TOO_LATE, Truth.TRUE))
                .addAll(both(before, "a complaint failed before the notice, within the term", DAY_13, Truth.FALSE))
                .addAll(both(before, "a complaint failed before the notice, after it", TOO_LATE, Truth.TRUE))
                .addAll(both(unnotified, "no notice", TOO_LATE, Truth.FALSE))
                .addAll(both(incomplete(unnotified), "no notice, incomplete", TOO_LATE, Truth.UNKNOWN))
                .addAll(both(incomplete(NOTIFIED), "incomplete, within the term", LAST_MINUTE, Truth.FALSE))
                .addAll(both(incomplete(NOTIFIED), "incomplete: was there a complaint?", TOO_LATE, Truth.UNKNOWN))
                .build();
    }

    private static Files decided(Files pending, Ruling ruling) {
        return pending.after(DutchLaw.book(), rule("2026-03-12T10:00", "R1", ruling));
    }

    private static ImmutableList<Example> both(Files file, String title, String at, Truth expected) {
        return ImmutableList.of(
                new Example("NL-SV-116-3/may-2", title, file.file(), afterNotice(at), expected),
                new Example("NL-SV-116-3/may-3", title, file.file(), keep(at).build(), expected));
    }
}
