package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.monitor;
import static org.confisca.testkit.Proceedings.reuse;
import static org.confisca.testkit.Proceedings.revoke;
import static org.confisca.testkit.Proceedings.seize;
import static org.confisca.testkit.Proceedings.sell;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Valuation;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** Examples of public and social reuse and of the sale of what fell to the State. */
final class SocialReuseExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final Files SEIZED = Files.usual()
            .after(BOOK, seize("2026-02-02T10:00", "A1", "S1", "P1").build());
    private static final Files CONVICTED = SEIZED.after(
            BOOK,
            charge("2026-03-02T09:00").build(),
            convict("2026-05-01T11:00").build());

    /** Forfeited and final at once; day 90 is Monday 31 August 2026. */
    private static final Files FORFEITED =
            CONVICTED.after(BOOK, forfeit("2026-06-02T11:00", "A1").build());

    private static final Files GRANTED =
            FORFEITED.after(BOOK, reuse("2026-09-01T00:00", "A1", "G1").build());

    private SocialReuseExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(grant())
                .addAll(monitoring())
                .addAll(sale())
                .addAll(lowValue())
                .addAll(stateUse())
                .build();
    }

    private static ImmutableList<Example> grant() {
        String may = "NL-MAHER-BASE/may-1";
        Act grant = reuse("2026-09-01T00:00", "A1", "G1").build();
        Files pending = CONVICTED.after(
                BOOK,
                forfeit("2026-06-02T11:00", "A1", "P1").present(Files.parties()).build());
        return ImmutableList.of(
                holds(may, "what fell to the State", FORFEITED, grant),
                fails(may, "what is only seized", SEIZED, grant),
                fails(may, "a forfeiture that is not final", pending, grant),
                fails(
                        may,
                        "what is in reuse already",
                        GRANTED,
                        reuse("2026-10-01T09:00", "A1", "G2").build()),
                fails(
                        may,
                        "not by the municipality",
                        FORFEITED,
                        reuse("2026-09-01T00:00", "A1", "G1")
                                .by(Office.MUNICIPALITY)
                                .build()),
                holds("NL-MAHER-PILOT/owes-1", "the beneficiary must report", FORFEITED, grant));
    }

    private static Act broken(String at, Office by, boolean answer, Standard standard) {
        return determine(at, by, "CONDITIONS_OF_REUSE_BROKEN", answer, standard, new GrantId("G1"));
    }

    private static Files found(Office by, boolean answer, Standard standard) {
        return GRANTED.after(BOOK, broken("2026-12-01T09:00", by, answer, standard));
    }

    private static ImmutableList<Example> monitoring() {
        String report = "NL-MAHER-PILOT/may-1";
        String revoking = "NL-MAHER-PILOT/may-2";
        Act monitor = monitor("2027-06-01T09:00", "G1").build();
        Act revoke = revoke("2027-01-04T09:00", "G1").build();
        Files found = found(Office.STATE, true, Standard.FINDING);
        Files revoked = found.after(BOOK, revoke);
        return ImmutableList.of(
                holds(report, "while the grant lasts", GRANTED, monitor),
                fails(report, "once it was revoked", revoked, monitor),
                fails(
                        report,
                        "not by the State",
                        GRANTED,
                        monitor("2027-06-01T09:00", "G1").by(Office.STATE).build()),
                holds(revoking, "the conditions were broken", found, revoke),
                fails(revoking, "they were kept", found(Office.STATE, false, Standard.FINDING), revoke),
                open(revoking, "nobody determined it", GRANTED, revoke),
                open(revoking, "the municipality found so", found(Office.MUNICIPALITY, true, Standard.FINDING), revoke),
                open(revoking, "found on indications only", found(Office.STATE, true, Standard.INDICATIONS), revoke),
                fails(
                        revoking,
                        "found, then replaced",
                        found.after(BOOK, broken("2026-12-02T09:00", Office.STATE, false, Standard.FINDING)),
                        revoke),
                fails(
                        revoking,
                        "not twice",
                        revoked,
                        revoke("2027-02-01T09:00", "G1").build()),
                fails(
                        revoking,
                        "not by the beneficiary",
                        found,
                        revoke("2027-01-04T09:00", "G1").by(Office.BENEFICIARY).build()));
    }

    private static ImmutableList<Example> sale() {
        String may = "NL-DRZ-SALE/may-1";
        Act sale = sell("2026-10-01T09:00", "A1", "EUR 9000.00", "A9").build();
        return ImmutableList.of(
                holds(may, "what fell to the State", FORFEITED, sale),
                fails(may, "what is only seized", SEIZED, sale),
                fails(may, "what is in reuse", GRANTED, sale),
                fails(
                        may,
                        "not by the State itself",
                        FORFEITED,
                        sell("2026-10-01T09:00", "A1", "EUR 9000.00", "A9")
                                .by(Office.STATE)
                                .build()));
    }

    private static Files worth(String value) {
        return FORFEITED.changed(file -> file.edit(file.at().orElseThrow())
                .assets(file.assets()
                        .with(
                                new AssetId("A1"),
                                Asset.builder()
                                        .from(file.assets().get(new AssetId("A1")))
                                        .value(new Valuation(
                                                Money.parse("EUR " + value),
                                                LocalDate.parse("2026-08-01"),
                                                Optional.empty()))
                                        .build()))
                .build());
    }

    private static Act give(Office by, Optional<Boolean> noResale) {
        return reuse("2026-09-01T00:00", "A1", "G1").by(by).noResale(noResale).build();
    }

    private static ImmutableList<Example> lowValue() {
        ExampleSeries.Norm dangerous = new ExampleSeries.Norm(
                "UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW",
                Standard.FINDING,
                com.google.common.collect.ImmutableSet.of(Office.PUBLIC_PROSECUTOR),
                ImmutableList.of(new AssetId("A1")),
                ImmutableList.of(new AssetId("A2")));
        String may = "NL-MAHER-GOODS/may-1";
        String only = "NL-MAHER-GOODS/only-1";
        String wall = "NL-MAHER-WALL/only-1";
        Act contract = give(Office.PUBLIC_PROSECUTOR, Optional.of(true));
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        examples.addAll(dangerous.examples(may, worth("100.00"), contract, Truth.FALSE, Truth.TRUE));
        examples.add(
                fails(may, "a cent too much", dangerous.found(worth("100.01"), false), contract),
                fails(may, "what is only seized", SEIZED, contract),
                holds(only, "exactly the ceiling", worth("100.00"), contract),
                fails(only, "a cent too much", worth("100.01"), contract),
                fails(only, "resale allowed", worth("100.00"), give(Office.PUBLIC_PROSECUTOR, Optional.of(false))),
                open(only, "nobody says", worth("100.00"), give(Office.PUBLIC_PROSECUTOR, Optional.empty())),
                open(only, "nobody valued it", FORFEITED, contract),
                holds(only, "the State is free", worth("100.01"), give(Office.STATE, Optional.empty())),
                holds(wall, "the State is not the prosecution", FORFEITED, give(Office.STATE, Optional.empty())),
                holds(wall, "cheap goods are excepted", worth("100.00"), contract),
                fails(wall, "dearer goods are not", worth("100.01"), contract),
                fails(
                        wall,
                        "never the officer",
                        worth("100.00"),
                        give(Office.INVESTIGATING_OFFICER, Optional.of(true))),
                open(wall, "nobody valued it", FORFEITED, contract));
        return examples.build();
    }

    private static ImmutableList<Example> stateUse() {
        String may = "NL-STATEUSE/may-1";
        Act use = SeizureActs.dispose("2026-09-01T00:00", Disposition.OTHER_USE, Office.STATE);
        return ImmutableList.of(
                holds(may, "what fell to the State", FORFEITED, use), fails(may, "what is only seized", SEIZED, use));
    }
}
