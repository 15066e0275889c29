package org.confisca.jurisdiction.nl;

import static org.confisca.jurisdiction.nl.ExampleSeries.each;
import static org.confisca.jurisdiction.nl.ExampleSeries.onlyBy;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.OFFENCE;
import static org.confisca.testkit.Proceedings.WITHDRAWAL;
import static org.confisca.testkit.Proceedings.acquit;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.seize;
import static org.confisca.testkit.Proceedings.withdraw;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.act.confiscation.WithdrawFromCirculationBuilder;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Subject;
import org.confisca.casefile.WithdrawalGround;
import org.confisca.casefile.WithdrawalRoute;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

/** Examples of who may withdraw what from circulation, and in which decision (arts 36b(1), 36c and 36d Sr). */
final class WithdrawalExamples {
    static final RuleBook BOOK = DutchLaw.book();
    static final String AT = "2026-06-02T11:30";
    static final Files SEIZED = Files.usual()
            .after(BOOK, seize("2026-02-02T10:00", "A1", "S1", "P1").build());
    private static final Files CHARGED =
            SEIZED.after(BOOK, charge("2026-03-02T09:00").build());
    static final Files CONVICTED =
            CHARGED.after(BOOK, convict("2026-06-02T11:00", "P1").build());
    static final Files ACQUITTED =
            CHARGED.after(BOOK, acquit("2026-06-02T11:00", "OM").build());

    private WithdrawalExamples() {}

    static WithdrawFromCirculationBuilder by(WithdrawalRoute route) {
        return withdraw(AT, "A1").route(route).by(office(route)).requestedBy(Office.PUBLIC_PROSECUTOR);
    }

    private static Office office(WithdrawalRoute route) {
        return switch (route) {
            case SEPARATE_ORDER -> Office.COURT_IN_CHAMBERS;
            case PENALTY_ORDER -> Office.PUBLIC_PROSECUTOR;
            default -> Office.COURT;
        };
    }

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(withConviction())
                .addAll(withAcquittal())
                .addAll(separately())
                .addAll(byPenaltyOrder())
                .addAll(seizedAndInTime())
                .addAll(dangerous())
                .addAll(found())
                .build();
    }

    private static ImmutableList<Example> withConviction() {
        String rule = "NL-SR-36B-1/may-1";
        return ImmutableList.<Example>builder()
                .addAll(onlyBy(
                        Office.COURT,
                        rule,
                        CONVICTED,
                        office -> by(WithdrawalRoute.CONVICTION).by(office).build()))
                .addAll(each(
                        rule,
                        WithdrawalRoute.values(),
                        route -> Truth.of(route == WithdrawalRoute.CONVICTION || route == WithdrawalRoute.NO_PENALTY),
                        CONVICTED,
                        route -> by(route).by(Office.COURT).build()))
                .add(fails(
                        rule,
                        "before the judgment",
                        CHARGED,
                        by(WithdrawalRoute.CONVICTION).build()))
                .add(fails(
                        rule,
                        "after an acquittal",
                        ACQUITTED,
                        by(WithdrawalRoute.CONVICTION).build()))
                .build();
    }

    private static ImmutableList<Example> withAcquittal() {
        String rule = "NL-SR-36B-1/may-2";
        ExampleSeries.Norm committed = new ExampleSeries.Norm(
                "OFFENCE_WAS_COMMITTED",
                Standard.FINDING,
                ImmutableSet.of(Office.COURT),
                ImmutableList.<Subject>of(OFFENCE),
                ImmutableList.<Subject>of(new OffenceId("O2")));
        Files file = ACQUITTED.offence("O2", "P2", offence -> offence);
        Files found = committed.found(file, true);
        return ImmutableList.<Example>builder()
                .addAll(committed.examples(
                        rule, file, by(WithdrawalRoute.OFFENCE_ESTABLISHED).build(), Truth.TRUE, Truth.FALSE))
                .add(fails(
                        rule,
                        "another route",
                        found,
                        by(WithdrawalRoute.CONVICTION).build()))
                .add(fails(
                        rule,
                        "there was a conviction",
                        committed.found(CONVICTED, true),
                        by(WithdrawalRoute.OFFENCE_ESTABLISHED).build()))
                .add(fails(
                        rule,
                        "not by the prosecutor",
                        found,
                        by(WithdrawalRoute.OFFENCE_ESTABLISHED)
                                .by(Office.PUBLIC_PROSECUTOR)
                                .build()))
                .build();
    }

    private static ImmutableList<Example> separately() {
        String rule = "NL-SR-36B-1/may-3";
        return ImmutableList.<Example>builder()
                .addAll(onlyBy(
                        Office.COURT_IN_CHAMBERS,
                        rule,
                        SEIZED,
                        office -> by(WithdrawalRoute.SEPARATE_ORDER).by(office).build()))
                .addAll(each(
                        rule,
                        Office.values(),
                        office -> Truth.of(office == Office.PUBLIC_PROSECUTOR),
                        SEIZED,
                        office -> by(WithdrawalRoute.SEPARATE_ORDER)
                                .requestedBy(office)
                                .build()))
                .add(holds(
                        rule,
                        "no suspect, so no offence on file",
                        SEIZED,
                        by(WithdrawalRoute.SEPARATE_ORDER)
                                .offence(Optional.empty())
                                .build()))
                .add(open(
                        rule,
                        "nobody said who claimed it",
                        SEIZED,
                        by(WithdrawalRoute.SEPARATE_ORDER)
                                .requestedBy(Optional.empty())
                                .build()))
                .build();
    }

    private static ImmutableList<Example> byPenaltyOrder() {
        String rule = "NL-SR-36B-1/may-4";
        ImmutableList.Builder<Example> examples = ImmutableList.<Example>builder()
                .addAll(onlyBy(
                        Office.PUBLIC_PROSECUTOR,
                        rule,
                        SEIZED,
                        office -> by(WithdrawalRoute.PENALTY_ORDER).by(office).build()));
        for (OffenceStatus status : OffenceStatus.values()) {
            examples.add(new Example(
                    rule,
                    "offence: " + status,
                    SEIZED.offence("O1", "P1", offence -> offence.status(status))
                            .file(),
                    by(WithdrawalRoute.PENALTY_ORDER).build(),
                    Truth.of(status == OffenceStatus.SUSPECTED)));
        }
        return examples.build();
    }

    private static ImmutableList<Example> seizedAndInTime() {
        String seized = "NL-SR-36B-1/only-1";
        String part = "NL-SR-36B-1/only-2";
        Files free = Files.usual()
                .after(
                        BOOK,
                        charge("2026-03-02T09:00").build(),
                        convict("2026-06-02T11:00", "P1").build());
        Files acquittedForGood = CHARGED.after(BOOK, acquit("2026-06-02T11:00").build());
        return ImmutableList.of(
                holds(
                        seized,
                        "what is seized",
                        CONVICTED,
                        by(WithdrawalRoute.CONVICTION).build()),
                fails(
                        seized,
                        "what is free",
                        free,
                        by(WithdrawalRoute.CONVICTION).build()),
                holds(
                        part,
                        "while the judgment can be attacked",
                        CONVICTED,
                        withdraw("2026-06-03T09:00", "A1").build()),
                holds(
                        part,
                        "with a judgment that was final at once",
                        acquittedForGood,
                        by(WithdrawalRoute.OFFENCE_ESTABLISHED).build()),
                fails(
                        part,
                        "the day after such a judgment",
                        acquittedForGood,
                        by(WithdrawalRoute.OFFENCE_ESTABLISHED)
                                .at(java.time.LocalDateTime.parse("2026-06-03T00:00"))
                                .build()),
                fails(
                        part,
                        "when the time for appeal has run out",
                        CONVICTED,
                        withdraw("2026-06-17T00:00", "A1").build()),
                holds(
                        part,
                        "a separate order is part of no judgment",
                        acquittedForGood,
                        by(WithdrawalRoute.SEPARATE_ORDER)
                                .at(java.time.LocalDateTime.parse("2026-06-03T00:00"))
                                .build()));
    }

    private static ExampleSeries.Norm norm(String name, Office... deciders) {
        return new ExampleSeries.Norm(
                name,
                Standard.FINDING,
                ImmutableSet.copyOf(deciders),
                ImmutableList.<Subject>of(new AssetId("A1")),
                ImmutableList.<Subject>of(new AssetId("A2")));
    }

    private static ImmutableList<Example> dangerous() {
        String stated = "NL-SR-36C/only-1";
        String norm = "UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW";
        ExampleSeries.Norm court = norm(norm, Office.COURT, Office.COURT_IN_CHAMBERS);
        ExampleSeries.Norm prosecution = norm(norm, Office.PUBLIC_PROSECUTOR);
        return ImmutableList.<Example>builder()
                .add(
                        holds(
                                stated,
                                "a ground is stated",
                                CONVICTED,
                                by(WithdrawalRoute.CONVICTION).build()),
                        open(
                                stated,
                                "no ground is stated",
                                CONVICTED,
                                by(WithdrawalRoute.CONVICTION)
                                        .ground(Optional.empty())
                                        .build()),
                        holds(
                                "NL-SR-36C/only-2",
                                "whose it is does not matter",
                                court.found(
                                        CONVICTED.asset("A1", org.confisca.casefile.AssetKind.VEHICLE, car -> car),
                                        true),
                                by(WithdrawalRoute.CONVICTION).build()),
                        holds(
                                "NL-SR-36C/only-2",
                                "a penalty order",
                                SEIZED,
                                by(WithdrawalRoute.PENALTY_ORDER).build()),
                        holds(
                                "NL-SR-36C/only-3",
                                "a court",
                                CONVICTED,
                                by(WithdrawalRoute.CONVICTION).build()))
                .addAll(court.examples(
                        "NL-SR-36C/only-2",
                        CONVICTED,
                        by(WithdrawalRoute.CONVICTION).build(),
                        Truth.TRUE,
                        Truth.FALSE))
                .addAll(prosecution.examples(
                        "NL-SR-36C/only-3",
                        SEIZED,
                        by(WithdrawalRoute.PENALTY_ORDER).build(),
                        Truth.TRUE,
                        Truth.FALSE))
                .build();
    }

    private static ImmutableList<Example> found() {
        String norm = "CAN_SERVE_SIMILAR_OFFENCES";
        return ImmutableList.<Example>builder()
                .addAll(found(
                        "NL-SR-36D/only-1",
                        norm(norm, Office.COURT, Office.COURT_IN_CHAMBERS),
                        CONVICTED,
                        WithdrawalRoute.CONVICTION))
                .addAll(found(
                        "NL-SR-36D/only-2",
                        norm(norm, Office.PUBLIC_PROSECUTOR),
                        SEIZED,
                        WithdrawalRoute.PENALTY_ORDER))
                .add(
                        holds("NL-SR-36D/only-1", "a penalty order", SEIZED, foundBy(WithdrawalRoute.PENALTY_ORDER)),
                        holds("NL-SR-36D/only-2", "a court", CONVICTED, foundBy(WithdrawalRoute.CONVICTION)))
                .build();
    }

    private static org.confisca.act.Act foundBy(WithdrawalRoute route) {
        return by(route).ground(WithdrawalGround.FOUND).build();
    }

    private static ImmutableList<Example> found(
            String rule, ExampleSeries.Norm serves, Files file, WithdrawalRoute route) {
        Files ofAnother = file.changed(full -> full.with(org.confisca.casefile.Asset.builder()
                .from(full.assets().get(new AssetId("A1")))
                .owner(new org.confisca.casefile.PartyId("P2"))
                .build()));
        return ImmutableList.<Example>builder()
                .addAll(serves.examples(rule, file, foundBy(route), Truth.TRUE, Truth.FALSE))
                .add(
                        fails(rule, "it belongs to somebody else", serves.found(ofAnother, true), foundBy(route)),
                        holds(rule, "linked with the offence", file, by(route).build()))
                .build();
    }

    static org.confisca.act.Act withdrawn() {
        return by(WithdrawalRoute.CONVICTION).decision(WITHDRAWAL).build();
    }
}
