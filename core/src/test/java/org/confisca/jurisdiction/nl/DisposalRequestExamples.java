package org.confisca.jurisdiction.nl;

import static org.confisca.jurisdiction.nl.ExampleSeries.onlyBy;
import static org.confisca.jurisdiction.nl.SeizureActs.allow;
import static org.confisca.jurisdiction.nl.SeizureActs.dispose;
import static org.confisca.jurisdiction.nl.SeizureActs.giveBack;
import static org.confisca.jurisdiction.nl.SeizureActs.moment;
import static org.confisca.jurisdiction.nl.SeizureActs.orderReturn;
import static org.confisca.jurisdiction.nl.SeizureActs.request;
import static org.confisca.jurisdiction.nl.SeizureActs.seize;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;

import com.google.common.collect.ImmutableList;
import org.confisca.act.Act;
import org.confisca.act.management.RefuseDisposal;
import org.confisca.act.seizure.ReportSeizure;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.RequestId;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of the custodian's request and of six weeks' silence on it (art. 117(5) Sv). */
final class DisposalRequestExamples {
    private static final String TERM = "NL-SV-117-5/runs-1";
    private static final Files FILE = Files.usual();
    private static final Files SEIZED =
            FILE.after(DutchLaw.book(), seize("2026-02-02T10:00", Purpose.TRUTH).build());
    /** On a Monday; six weeks later it is a Monday too. */
    private static final Files REQUESTED = requested("2026-03-02T10:00");

    private static final String LAST_MINUTE = "2026-04-13T23:59";
    private static final String TOO_LATE = "2026-04-14T00:00";

    private DisposalRequestExamples() {}

    private static Files requested(String at) {
        return SEIZED.after(DutchLaw.book(), request(at).build());
    }

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(requests())
                .addAll(sixWeeks())
                .addAll(answered())
                .add(holds(
                        "NL-SV-117-3/owes-2",
                        "leave by silence: the value must be established",
                        REQUESTED,
                        report(TOO_LATE)))
                .add(fails("NL-SV-117-3/owes-2", "no leave yet", REQUESTED, report(LAST_MINUTE)))
                .build();
    }

    private static ImmutableList<Example> requests() {
        return ImmutableList.<Example>builder()
                .addAll(onlyBy(
                        Office.CUSTODIAN,
                        "NL-SV-117-5/may-1",
                        SEIZED,
                        office -> request("2026-03-02T10:00").by(office).build()))
                .add(fails(
                        "NL-SV-117-5/may-1",
                        "it is not seized",
                        FILE,
                        request("2026-03-02T10:00").build()))
                .addAll(onlyBy(
                        Office.PUBLIC_PROSECUTOR,
                        "NL-SV-117-2/may-2",
                        REQUESTED,
                        office -> refuse("2026-03-10T10:00", office)))
                .add(holds(
                        TERM,
                        "a request starts the term",
                        SEIZED,
                        request("2026-03-02T10:00").build()))
                .build();
    }

    private static Act refuse(String at, Office by) {
        return RefuseDisposal.builder()
                .at(moment(at))
                .by(by)
                .asset(new AssetId("A1"))
                .request(new RequestId("RQ1"))
                .build();
    }

    private static ImmutableList<Example> sixWeeks() {
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        boundary(examples, REQUESTED, "ends on a Monday", LAST_MINUTE, TOO_LATE);
        boundary(examples, requested("2026-02-07T00:00"), "ends on a Saturday", "2026-03-23T23:59", "2026-03-24T00:00");
        boundary(examples, requested("2026-02-08T23:59"), "ends on a Sunday", "2026-03-23T23:59", "2026-03-24T00:00");
        boundary(
                examples, requested("2026-02-20T10:00"), "ends on Good Friday", "2026-04-07T23:59", "2026-04-08T00:00");
        boundary(
                examples,
                requested("2026-02-23T10:00"),
                "ends on Easter Monday",
                "2026-04-07T23:59",
                "2026-04-08T00:00");
        boundary(examples, requested("2026-03-16T10:00"), "ends on King's Day", "2026-04-28T23:59", "2026-04-29T00:00");
        return examples.build();
    }

    /** Silence gives leave for every disposition, from the first minute after the term. */
    private static void boundary(
            ImmutableList.Builder<Example> examples, Files file, String title, String last, String first) {
        examples.add(fails(TERM, title + ", the last minute", file, report(last)))
                .add(holds(TERM, title + ", the first minute after", file, report(first)));
        int number = 3;
        for (Disposition disposition : Disposition.values()) {
            String power = "NL-SV-117-2/may-" + number++;
            examples.add(fails(
                            power,
                            title + ", " + disposition + " in the last minute",
                            file,
                            dispose(last, disposition)))
                    .add(holds(
                            power,
                            title + ", " + disposition + " in the first minute after",
                            file,
                            dispose(first, disposition)));
        }
    }

    /** An act that changes nothing about the request. */
    private static Act report(String at) {
        return ReportSeizure.builder()
                .at(moment(at))
                .by(Office.INVESTIGATING_OFFICER)
                .measure(new MeasureId("M1"))
                .build();
    }

    private static ImmutableList<Example> answered() {
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        stopped(examples, "refused", refuse(LAST_MINUTE, Office.PUBLIC_PROSECUTOR));
        stopped(
                examples,
                "granted for destruction only",
                allow(LAST_MINUTE, Disposition.DESTRUCTION).build());
        stopped(
                examples,
                "return ordered",
                orderReturn(LAST_MINUTE, ReturnRoute.TO_POSSESSOR, "P1").build());
        Files returned =
                REQUESTED.after(DutchLaw.book(), giveBack(LAST_MINUTE, "P1").build());
        examples.add(fails(TERM, "returned in the last minute", returned, report(TOO_LATE)));
        return examples.build();
    }

    private static void stopped(ImmutableList.Builder<Example> examples, String title, Act answer) {
        Files file = REQUESTED.after(DutchLaw.book(), answer);
        examples.add(fails(TERM, title + " in the last minute", file, report(TOO_LATE)))
                .add(fails(
                        "NL-SV-117-2/may-3", title + " in the last minute", file, dispose(TOO_LATE, Disposition.SALE)));
    }
}
