package org.confisca.jurisdiction.nl;

import static org.confisca.jurisdiction.nl.ExampleSeries.each;
import static org.confisca.jurisdiction.nl.ExampleSeries.onlyBy;
import static org.confisca.jurisdiction.nl.SeizureActs.allow;
import static org.confisca.jurisdiction.nl.SeizureActs.dispose;
import static org.confisca.jurisdiction.nl.SeizureActs.giveBack;
import static org.confisca.jurisdiction.nl.SeizureActs.moment;
import static org.confisca.jurisdiction.nl.SeizureActs.orderReturn;
import static org.confisca.jurisdiction.nl.SeizureActs.payOut;
import static org.confisca.jurisdiction.nl.SeizureActs.seize;
import static org.confisca.jurisdiction.nl.SeizureActs.treatAsForfeited;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.confisca.act.Act;
import org.confisca.act.seizure.ReportSeizure;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of every rule on seizure (arts 94–94c, 103, 134 Sv), at both sides of every boundary. */
final class CriminalProcedureSeizureExamples {
    private static final Files FILE = Files.usual();
    private static final Files SEIZED =
            FILE.after(DutchLaw.book(), seize("2026-02-02T10:00", Purpose.TRUTH).build());
    private static final ImmutableMap<String, Office> SEIZERS = ImmutableMap.of(
            "may-1", Office.INVESTIGATING_OFFICER,
            "may-2", Office.PUBLIC_PROSECUTOR,
            "may-3", Office.EXAMINING_MAGISTRATE);

    private CriminalProcedureSeizureExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(powers())
                .addAll(purposes())
                .addAll(report())
                .addAll(ConservatorySeizureExamples.all())
                .addAll(SeizureAuthorisationExamples.all())
                .addAll(ends())
                .addAll(earlyDisposalEnds())
                .build();
    }

    private static Act by(Office office, Purpose... purposes) {
        return seize("2026-02-02T10:00", purposes).by(office).build();
    }

    private static ImmutableList<Example> powers() {
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        for (Map.Entry<String, Office> seizer : SEIZERS.entrySet()) {
            String first = "NL-SV-94-1/" + seizer.getKey();
            String second = "NL-SV-94-2/" + seizer.getKey();
            Office office = seizer.getValue();
            examples.addAll(onlyBy(office, first, FILE, any -> by(any, Purpose.TRUTH)))
                    .addAll(onlyBy(office, second, FILE, any -> by(any, Purpose.FORFEITURE)))
                    .addAll(each(
                            first,
                            Purpose.values(),
                            purpose -> Truth.of(purpose == Purpose.TRUTH || purpose == Purpose.SHOW_GAIN),
                            FILE,
                            purpose -> by(office, purpose)))
                    .addAll(each(
                            second,
                            Purpose.values(),
                            purpose -> Truth.of(purpose == Purpose.FORFEITURE || purpose == Purpose.WITHDRAWAL),
                            FILE,
                            purpose -> by(office, purpose)))
                    .add(holds(first, "one of two purposes", FILE, by(office, Purpose.WITHDRAWAL, Purpose.SHOW_GAIN)))
                    .add(holds(second, "one of two purposes", FILE, by(office, Purpose.TRUTH, Purpose.WITHDRAWAL)));
        }
        return examples.build();
    }

    private static ImmutableList<Example> purposes() {
        Office officer = Office.INVESTIGATING_OFFICER;
        return ImmutableList.<Example>builder()
                .addAll(each(
                        "NL-SV-94-1/only-1",
                        Purpose.values(),
                        purpose -> Truth.of(purpose != Purpose.FINE
                                && purpose != Purpose.DEPRIVATION
                                && purpose != Purpose.COMPENSATION),
                        FILE,
                        purpose -> by(officer, purpose)))
                .add(fails(
                        "NL-SV-94-1/only-1",
                        "recovery beside finding the truth",
                        FILE,
                        by(officer, Purpose.TRUTH, Purpose.DEPRIVATION)))
                .build();
    }

    private static ImmutableList<Example> report() {
        return ImmutableList.<Example>builder()
                .add(holds(
                        "NL-SV-94-3/owes-1", "every seizure", FILE, by(Office.PUBLIC_PROSECUTOR, Purpose.FORFEITURE)))
                .addAll(onlyBy(
                        Office.INVESTIGATING_OFFICER,
                        "NL-SV-94-3/may-1",
                        SEIZED,
                        office -> ReportSeizure.builder()
                                .at(moment("2026-02-02T12:00"))
                                .by(office)
                                .measure(new MeasureId("M1"))
                                .build()))
                .build();
    }

    private static ImmutableList<Example> ends() {
        Files destroyed = SEIZED.after(DutchLaw.book(), dispose("2026-02-03T10:00", Disposition.DESTRUCTION));
        return ImmutableList.of(
                holds(
                        "NL-SV-134-2/ensues-1",
                        "the order to return ends the seizure",
                        SEIZED,
                        orderBack("2026-02-03T10:00")),
                fails("NL-SV-134-2/ensues-1", "nothing rests on it", FILE, orderBack("2026-02-03T10:00")),
                holds("NL-SV-134-2/ensues-2", "returned without an order", SEIZED, back("2026-02-03T10:00")),
                fails(
                        "NL-SV-134-2/ensues-2",
                        "returned after the order, which ended it already",
                        SEIZED.after(DutchLaw.book(), orderBack("2026-02-03T10:00")),
                        back("2026-02-03T11:00")),
                holds(
                        "NL-SV-134-2/ensues-3",
                        "paid for after unlawful destruction",
                        destroyed,
                        payOut("2026-02-04T10:00").build()),
                fails(
                        "NL-SV-134-2/ensues-3",
                        "paid for after the seizure had ended",
                        SEIZED.after(
                                DutchLaw.book(),
                                allow("2026-02-03T09:00", Disposition.DESTRUCTION)
                                        .build(),
                                dispose("2026-02-03T10:00", Disposition.DESTRUCTION)),
                        payOut("2026-02-04T10:00").build()),
                holds(
                        "NL-SV-134-2/ensues-4",
                        "treated as forfeited",
                        SEIZED,
                        treatAsForfeited("2026-02-03T10:00").build()),
                fails(
                        "NL-SV-134-2/ensues-4",
                        "nothing rests on it",
                        FILE,
                        treatAsForfeited("2026-02-03T10:00").build()));
    }

    private static ImmutableList<Example> earlyDisposalEnds() {
        ImmutableMap<Disposition, String> rules = ImmutableMap.of(
                Disposition.DESTRUCTION, "NL-SV-134-2/ensues-5",
                Disposition.GIVING_UP, "NL-SV-134-2/ensues-6",
                Disposition.OTHER_USE, "NL-SV-134-2/ensues-7");
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        rules.forEach((disposition, rule) -> {
            Act act = dispose("2026-02-04T10:00", disposition);
            for (Disposition allowed : Disposition.values()) {
                Files granted = SEIZED.after(
                        DutchLaw.book(), allow("2026-02-03T10:00", allowed).build());
                examples.add(new Example(
                        rule, allowed + " was authorised", granted.file(), act, Truth.of(allowed == disposition)));
            }
            Files kept = SEIZED.after(
                    DutchLaw.book(),
                    allow("2026-02-03T10:00", disposition).build(),
                    SeizureActs.keep("2026-02-03T11:00").build());
            examples.add(fails(rule, "no authorisation", SEIZED, act))
                    .add(fails(rule, "authorised before it came to be kept for whoever is entitled", kept, act));
        });
        return examples.build();
    }

    private static Act orderBack(String at) {
        return orderReturn(at, ReturnRoute.TO_POSSESSOR, "P1").build();
    }

    private static Act back(String at) {
        return giveBack(at, "P1").build();
    }
}
