package org.confisca.jurisdiction.nl;

import static org.confisca.act.seizure.ReturnRoute.TO_ENTITLED_AFTER_NOTICE;
import static org.confisca.act.seizure.ReturnRoute.TO_ENTITLED_AFTER_WAIVER;
import static org.confisca.jurisdiction.nl.ExampleSeries.onlyBy;
import static org.confisca.jurisdiction.nl.SeizureActs.keep;
import static org.confisca.jurisdiction.nl.SeizureActs.notice;
import static org.confisca.jurisdiction.nl.SeizureActs.orderReturn;
import static org.confisca.jurisdiction.nl.SeizureActs.rule;
import static org.confisca.jurisdiction.nl.SeizureActs.seize;
import static org.confisca.jurisdiction.nl.SeizureActs.treatAsForfeited;
import static org.confisca.jurisdiction.nl.SeizureActs.waive;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Standard;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of return to somebody else than it was seized from: after a waiver, or once kept (art. 116(2), (5) Sv). */
final class ReturnToAnotherExamples {
    private static final Files FILE = Files.usual();
    private static final Files SEIZED =
            FILE.after(DutchLaw.book(), seize("2026-02-02T10:00", Purpose.TRUTH).build());
    private static final Files WAIVED =
            SEIZED.after(DutchLaw.book(), waive("2026-02-02T12:00").build());
    private static final Files RETURNED = SEIZED.after(
            DutchLaw.book(),
            orderReturn("2026-02-02T11:00", ReturnRoute.TO_POSSESSOR, "P1").build());
    private static final ExampleSeries.Norm ENTITLED = new ExampleSeries.Norm(
            "REASONABLY_REGARDED_AS_ENTITLED",
            Standard.FINDING,
            ImmutableSet.of(Office.ASSISTANT_PROSECUTOR, Office.PUBLIC_PROSECUTOR, Office.COURT_IN_CHAMBERS),
            ImmutableList.of(new AssetId("A1"), new PartyId("P2")),
            ImmutableList.of(new AssetId("A1"), new PartyId("P1")));
    private static final Files NOTIFIED =
            SEIZED.after(DutchLaw.book(), notice("2026-03-02T09:00").build());

    private ReturnToAnotherExamples() {}

    static Files incomplete(Files file) {
        return file.changed(full ->
                CaseFile.builder().from(full).completeSince(Optional.empty()).build());
    }

    private static Act afterWaiver(Office by) {
        return orderReturn("2026-02-03T10:00", TO_ENTITLED_AFTER_WAIVER, "P2")
                .by(by)
                .build();
    }

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(waiver())
                .addAll(returnAfterWaiver())
                .addAll(otherwiseAfterWaiver())
                .addAll(onceKept())
                .build();
    }

    private static Act waivedBy(String party) {
        return waive("2026-02-02T12:00").party(new PartyId(party)).build();
    }

    private static ImmutableList<Example> waiver() {
        Files fromUnknown = FILE.after(
                DutchLaw.book(),
                seize("2026-02-02T10:00", Purpose.TRUTH)
                        .seizedFrom(Optional.empty())
                        .build());
        return ImmutableList.<Example>builder()
                .addAll(onlyBy(
                        Office.PARTY,
                        "NL-SV-116-2/may-1",
                        SEIZED,
                        office -> waive("2026-02-02T12:00").by(office).build()))
                .add(fails(
                        "NL-SV-116-2/may-1",
                        "the seizure has ended",
                        RETURNED,
                        waive("2026-02-02T12:00").build()))
                .add(holds("NL-SV-116-2/only-1", "by whoever it was seized from", SEIZED, waivedBy("P1")))
                .add(fails("NL-SV-116-2/only-1", "by somebody else", SEIZED, waivedBy("P2")))
                .add(open("NL-SV-116-2/only-1", "nobody recorded from whom it was seized", fromUnknown, waivedBy("P1")))
                .build();
    }

    private static ImmutableList<Example> returnAfterWaiver() {
        ImmutableMap<String, Office> powers = ImmutableMap.of(
                "NL-SV-116-2/may-2", Office.ASSISTANT_PROSECUTOR,
                "NL-SV-116-2/may-3", Office.PUBLIC_PROSECUTOR);
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        powers.forEach((rule, holder) -> {
            examples.addAll(onlyBy(holder, rule, ENTITLED.found(WAIVED, true), ReturnToAnotherExamples::afterWaiver))
                    .addAll(ENTITLED.examples(rule, WAIVED, afterWaiver(holder), Truth.TRUE, Truth.FALSE))
                    .add(fails(rule, "nobody waived", ENTITLED.found(SEIZED, true), afterWaiver(holder)))
                    .add(open(
                            rule,
                            "no waiver in a file that is not complete",
                            ENTITLED.found(incomplete(SEIZED), true),
                            afterWaiver(holder)))
                    .add(fails(rule, "it is not seized", ENTITLED.found(FILE, true), afterWaiver(holder)));
            for (ReturnRoute route : ReturnRoute.values()) {
                examples.add(new Example(
                        rule,
                        "route: " + route,
                        ENTITLED.found(WAIVED, true).file(),
                        orderReturn("2026-02-03T10:00", route, "P2").by(holder).build(),
                        Truth.of(route == TO_ENTITLED_AFTER_WAIVER)));
            }
        });
        return examples.build();
    }

    private static ImmutableList<Example> otherwiseAfterWaiver() {
        Files owned = SEIZED.after(
                DutchLaw.book(),
                waive("2026-02-02T12:00").declaresOwnership(true).build());
        Files disowned = SEIZED.after(
                DutchLaw.book(),
                waive("2026-02-02T12:00").declaresOwnership(false).build());
        ImmutableMap<String, Office> keeping = ImmutableMap.of(
                "NL-SV-116-2/may-4", Office.ASSISTANT_PROSECUTOR,
                "NL-SV-116-2/may-5", Office.PUBLIC_PROSECUTOR);
        ImmutableMap<String, Office> forfeiting = ImmutableMap.of(
                "NL-SV-116-2/may-6", Office.ASSISTANT_PROSECUTOR,
                "NL-SV-116-2/may-7", Office.PUBLIC_PROSECUTOR);
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        keeping.forEach((rule, holder) -> {
            Act keep = keep("2026-02-03T10:00").by(holder).build();
            examples.addAll(onlyBy(
                            holder,
                            rule,
                            WAIVED,
                            office -> keep("2026-02-03T10:00").by(office).build()))
                    .add(fails(rule, "nobody waived", SEIZED, keep))
                    .add(open(rule, "no waiver in a file that is not complete", incomplete(SEIZED), keep));
        });
        forfeiting.forEach((rule, holder) -> {
            Act treat = treatAsForfeited("2026-02-03T10:00").by(holder).build();
            examples.addAll(onlyBy(
                            holder,
                            rule,
                            owned,
                            office -> treatAsForfeited("2026-02-03T10:00")
                                    .by(office)
                                    .build()))
                    .add(fails(rule, "waived as not the owner", disowned, treat))
                    .add(open(rule, "nobody said whether as owner", WAIVED, treat))
                    .add(fails(rule, "nobody waived", SEIZED, treat))
                    .add(fails(
                            rule,
                            "notice and silence do not suffice",
                            NOTIFIED,
                            treatAsForfeited("2026-03-17T00:00").by(holder).build()));
        });
        return examples.build();
    }

    private static ImmutableList<Example> onceKept() {
        String rule = "NL-SV-116-5/may-1";
        Files kept = WAIVED.after(DutchLaw.book(), keep("2026-02-02T13:00").build());
        Files found = ENTITLED.found(kept, true);
        ImmutableList.Builder<Example> examples = ImmutableList.<Example>builder()
                .addAll(onlyBy(Office.PUBLIC_PROSECUTOR, rule, found, ReturnToAnotherExamples::afterWaiver))
                .addAll(ENTITLED.examples(rule, kept, afterWaiver(Office.PUBLIC_PROSECUTOR), Truth.TRUE, Truth.FALSE))
                .add(fails(
                        rule,
                        "it is not kept but seized",
                        ENTITLED.found(WAIVED, true),
                        afterWaiver(Office.PUBLIC_PROSECUTOR)));
        for (ReturnRoute route : ReturnRoute.values()) {
            examples.add(new Example(
                    rule,
                    "route: " + route,
                    found.file(),
                    orderReturn("2026-02-03T10:00", route, "P2").build(),
                    Truth.of(route == TO_ENTITLED_AFTER_WAIVER || route == TO_ENTITLED_AFTER_NOTICE)));
        }
        return examples.build();
    }
}
