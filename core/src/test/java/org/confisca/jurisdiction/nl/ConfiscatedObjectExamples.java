package org.confisca.jurisdiction.nl;

import static org.confisca.jurisdiction.nl.ExampleSeries.each;
import static org.confisca.jurisdiction.nl.ExampleSeries.onlyBy;
import static org.confisca.jurisdiction.nl.SeizureActs.allow;
import static org.confisca.jurisdiction.nl.SeizureActs.dispose;
import static org.confisca.jurisdiction.nl.SeizureActs.treatAsForfeited;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.reuse;
import static org.confisca.testkit.Proceedings.seize;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.seizure.Waive;
import org.confisca.casefile.DisposalGround;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of what was confiscated while third persons can still attack the decision (arts 552b(2), 552g Sv). */
final class ConfiscatedObjectExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final String DISPOSAL = "NL-SV-552G/only-1";
    private static final String REUSE = "NL-SV-552G/only-2";
    private static final String LEAVE = "NL-SV-552G/may-1";
    private static final ImmutableMap<Disposition, String> CUSTODIANS = ImmutableMap.of(
            Disposition.SALE, "NL-SV-552G/may-2",
            Disposition.DESTRUCTION, "NL-SV-552G/may-3",
            Disposition.GIVING_UP, "NL-SV-552G/may-4",
            Disposition.OTHER_USE, "NL-SV-552G/may-5");
    private static final Files SEIZED = Files.usual()
            .after(BOOK, seize("2026-02-02T10:00", "A1", "M1", "P1").build());
    private static final Files CONVICTED = SEIZED.after(
            BOOK,
            charge("2026-03-02T09:00").build(),
            convict("2026-05-01T11:00").build());

    /** Forfeited and final at once; day 90 is Monday 31 August 2026. */
    private static final Files FORFEITED =
            CONVICTED.after(BOOK, forfeit("2026-06-02T11:00", "A1").build());

    /** Treated as forfeited after a waiver by the owner, without any decision. */
    private static final Files WAIVED = SEIZED.after(
            BOOK,
            Waive.builder()
                    .at(SeizureActs.moment("2026-02-03T09:00"))
                    .by(Office.PARTY)
                    .measure(new MeasureId("M1"))
                    .party(new PartyId("P1"))
                    .declaresOwnership(true)
                    .build(),
            treatAsForfeited("2026-02-04T09:00").build());

    private ConfiscatedObjectExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(time(REUSE, at -> reuse(at, "A1", "G1").build()))
                .addAll(time(DISPOSAL, at -> dispose(at, Disposition.SALE)))
                .addAll(disposals())
                .addAll(leave())
                .addAll(onLeave())
                .build();
    }

    private interface Asking {
        Act on(String at);
    }

    private static ImmutableList<Example> time(String rule, Asking asking) {
        Files onSunday = CONVICTED.after(BOOK, forfeit("2026-06-01T11:00", "A1").build());
        // nobody appealed: final at the end of Tuesday 16 June, and day 90 is Tuesday 15 September
        Files afterExpiry =
                CONVICTED.after(BOOK, forfeit("2026-06-02T11:00", "A1", "P1").build());
        return ImmutableList.of(
                fails(rule, "at once", FORFEITED, asking.on("2026-06-02T11:00")),
                fails(rule, "day 90, last minute", FORFEITED, asking.on("2026-08-31T23:59")),
                holds(rule, "day 91", FORFEITED, asking.on("2026-09-01T00:00")),
                fails(rule, "day 90 is a Sunday: the Monday", onSunday, asking.on("2026-08-31T23:59")),
                holds(rule, "day 90 is a Sunday: the Tuesday", onSunday, asking.on("2026-09-01T00:00")),
                fails(rule, "day 90 after the time to appeal", afterExpiry, asking.on("2026-09-15T23:59")),
                holds(rule, "day 91 after the time to appeal", afterExpiry, asking.on("2026-09-16T00:00")),
                holds(rule, "what was waived was confiscated by no decision", WAIVED, asking.on("2026-02-05T09:00")),
                holds(rule, "what is only seized", SEIZED, asking.on("2026-02-05T09:00")));
    }

    private static ImmutableList<Example> disposals() {
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        for (Disposition disposition : Disposition.values()) {
            Files allowed =
                    FORFEITED.after(BOOK, allow("2026-06-03T10:00", disposition).build());
            examples.add(fails(DISPOSAL, disposition + " in time", FORFEITED, dispose("2026-06-04T10:00", disposition)))
                    .add(holds(
                            DISPOSAL, disposition + " with leave", allowed, dispose("2026-06-04T10:00", disposition)))
                    .add(holds(
                            DISPOSAL,
                            disposition + " afterwards",
                            FORFEITED,
                            dispose("2026-09-01T00:00", disposition)));
        }
        Files forSale = FORFEITED.after(
                BOOK, allow("2026-06-03T10:00", Disposition.SALE).build());
        return examples.add(fails(
                        DISPOSAL,
                        "leave to sell is none to destroy",
                        forSale,
                        dispose("2026-06-04T10:00", Disposition.DESTRUCTION)))
                .build();
    }

    /** As with what is seized, the custodian does what there is leave for (art. 117(2)). */
    private static ImmutableList<Example> onLeave() {
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        CUSTODIANS.forEach((disposition, rule) -> {
            Files allowed =
                    FORFEITED.after(BOOK, allow("2026-06-03T10:00", disposition).build());
            Files seized =
                    SEIZED.after(BOOK, allow("2026-02-03T10:00", disposition).build());
            String at = "2026-06-04T10:00";
            examples.addAll(onlyBy(Office.CUSTODIAN, rule, allowed, office -> dispose(at, disposition, office)))
                    .add(fails(rule, disposition + " without leave", FORFEITED, dispose(at, disposition)))
                    .add(fails(
                            rule,
                            disposition + " of what was waived rests on no decision",
                            WAIVED,
                            dispose("2026-02-05T09:00", disposition)))
                    .add(fails(
                            rule,
                            disposition + " of what is only seized has a power of its own",
                            seized,
                            dispose("2026-02-05T09:00", disposition)));
        });
        return examples.build();
    }

    private static ImmutableList<Example> leave() {
        String at = "2026-06-03T10:00";
        return ImmutableList.<Example>builder()
                .addAll(onlyBy(
                        Office.PUBLIC_PROSECUTOR,
                        LEAVE,
                        FORFEITED,
                        office -> allow(at, Disposition.SALE).by(office).build()))
                .addAll(each(
                        LEAVE,
                        DisposalGround.values(),
                        ground -> Truth.of(ground != DisposalGround.SPECIAL_MANAGEMENT),
                        FORFEITED,
                        ground -> allow(at, Disposition.SALE).ground(ground).build()))
                .add(open(
                        LEAVE,
                        "on no ground",
                        FORFEITED,
                        allow(at, Disposition.SALE).ground(Optional.empty()).build()))
                .add(fails(
                        LEAVE,
                        "what was waived needs none",
                        WAIVED,
                        allow("2026-02-05T09:00", Disposition.SALE).build()))
                .add(fails(
                        LEAVE,
                        "what is only seized has a power of its own",
                        SEIZED,
                        allow("2026-02-05T09:00", Disposition.SALE).build()))
                .build();
    }
}
