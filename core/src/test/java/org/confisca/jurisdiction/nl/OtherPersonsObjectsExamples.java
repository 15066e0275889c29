package org.confisca.jurisdiction.nl;

import static org.confisca.casefile.AuthorisationForm.WRITTEN;
import static org.confisca.casefile.Purpose.COMPENSATION;
import static org.confisca.casefile.Purpose.DEPRIVATION;
import static org.confisca.jurisdiction.nl.SeizureActs.leave;
import static org.confisca.jurisdiction.nl.SeizureActs.moment;
import static org.confisca.jurisdiction.nl.SeizureActs.orderReturn;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.management.Sell;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.act.seizure.SeizeConservatoryBuilder;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.PartyKind;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.casefile.Valuation;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/**
 * Examples of art. 94a(5) Sv: other objects of whoever sheltered objects, up to the value of these. P2 sheltered
 * {@code S1} of 1,000 and {@code S2} of 500 euros; {@code X1} of 600 euros is P2's own.
 */
final class OtherPersonsObjectsExamples {
    private static final String RULE = "NL-SV-94A-5/only-1";
    private static final Files FILE = object(
                    object(object(Files.usual(), "S1", "P2", "EUR 1000.00"), "S2", "P2", "EUR 500.00"),
                    "X1",
                    "P2",
                    "EUR 600.00")
            .after(
                    DutchLaw.book(),
                    leave("2026-02-01T10:00", WRITTEN, DEPRIVATION, COMPENSATION)
                            .build());
    private static final Files ONE_SHELTERED =
            FILE.after(DutchLaw.book(), sheltered("S1").build());
    private static final Files TWO_SHELTERED =
            ONE_SHELTERED.after(DutchLaw.book(), sheltered("S2").build());
    private static final Files ONE_TAKEN =
            TWO_SHELTERED.after(DutchLaw.book(), other("X1").build());

    private OtherPersonsObjectsExamples() {}

    private static Files object(Files file, String id, String owner, String value) {
        return file.asset(
                id, AssetKind.MOVABLE, asset -> asset.owner(new PartyId(owner)).value(worth(value)));
    }

    private static Valuation worth(String value) {
        return new Valuation(Money.parse(value), LocalDate.parse("2026-02-01"), Optional.empty());
    }

    private static SeizeConservatoryBuilder take(String asset, Relation relation, Purpose purpose) {
        return SeizureActs.secure("2026-02-02T10:00", purpose)
                .asset(new AssetId(asset))
                .measure(new MeasureId("C-" + asset + "-" + purpose))
                .relation(relation)
                .seizedFrom(new PartyId("P2"));
    }

    private static SeizeConservatoryBuilder sheltered(String asset) {
        return take(asset, Relation.SHELTERED, DEPRIVATION);
    }

    private static SeizeConservatoryBuilder other(String asset) {
        return take(asset, Relation.OF_SHELTERER, DEPRIVATION).at(moment("2026-02-10T10:00"));
    }

    /** Another object of P2 worth this much, after what was seized before. */
    private static Files with(Files before, String value) {
        return object(before, "X9", "P2", value);
    }

    private static Act x9() {
        return other("X9").at(moment("2026-02-20T10:00")).build();
    }

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(sums())
                .addAll(whatCounts())
                .addAll(unknown())
                .build();
    }

    private static ImmutableList<Example> sums() {
        return ImmutableList.of(
                holds(RULE, "as much as the one object sheltered", with(ONE_SHELTERED, "EUR 1000.00"), x9()),
                holds(RULE, "a cent less", with(ONE_SHELTERED, "EUR 999.99"), x9()),
                fails(RULE, "a cent more", with(ONE_SHELTERED, "EUR 1000.01"), x9()),
                holds(RULE, "as much as two objects sheltered", with(TWO_SHELTERED, "EUR 1500.00"), x9()),
                fails(RULE, "a cent more than two objects", with(TWO_SHELTERED, "EUR 1500.01"), x9()),
                holds(RULE, "with what was taken before, as much", with(ONE_TAKEN, "EUR 900.00"), x9()),
                holds(RULE, "with what was taken before, a cent less", with(ONE_TAKEN, "EUR 899.99"), x9()),
                fails(RULE, "with what was taken before, a cent more", with(ONE_TAKEN, "EUR 900.01"), x9()),
                fails(RULE, "nothing sheltered was seized", with(FILE, "EUR 0.01"), x9()),
                holds(
                        RULE,
                        "a sheltered object itself is not an other object",
                        with(FILE, "EUR 0.01"),
                        sheltered("S1").build()));
    }

    private static ImmutableList<Example> whatCounts() {
        Files returned = TWO_SHELTERED.after(
                DutchLaw.book(),
                orderReturn("2026-02-05T10:00", ReturnRoute.COMPLAINT_FOUNDED, "P2")
                        .asset(new AssetId("S2"))
                        .build());
        Files takenGivenBack = ONE_TAKEN.after(
                DutchLaw.book(),
                orderReturn("2026-02-10T12:00", ReturnRoute.COMPLAINT_FOUNDED, "P2")
                        .asset(new AssetId("X1"))
                        .build());
        Files sold = ONE_SHELTERED.after(
                DutchLaw.book(),
                Sell.builder()
                        .at(moment("2026-02-05T10:00"))
                        .by(Office.CUSTODIAN)
                        .asset(new AssetId("S1"))
                        .price(Money.parse("EUR 800.00"))
                        .proceeds(new AssetId("PR1"))
                        .build());
        Files twice = ONE_SHELTERED.after(
                DutchLaw.book(), take("S1", Relation.SHELTERED, COMPENSATION).build());
        Files ofAnother = object(Files.usual().party("P3", PartyKind.NATURAL_PERSON), "S3", "P3", "EUR 5000.00")
                .after(
                        DutchLaw.book(),
                        leave("2026-02-01T10:00", WRITTEN, DEPRIVATION).build(),
                        sheltered("S3").build());
        Act x1Again = take("X1", Relation.OF_SHELTERER, COMPENSATION)
                .at(moment("2026-02-11T10:00"))
                .build();
        return ImmutableList.of(
                holds(RULE, "what was returned leaves the rest", with(returned, "EUR 1000.00"), x9()),
                fails(RULE, "what was returned no longer counts as sheltered", with(returned, "EUR 1000.01"), x9()),
                holds(RULE, "what was given back no longer counts as taken", with(takenGivenBack, "EUR 1500.00"), x9()),
                fails(RULE, "nor does it give more room than that", with(takenGivenBack, "EUR 1500.01"), x9()),
                holds(RULE, "what was sold counts at its price", with(sold, "EUR 800.00"), x9()),
                fails(RULE, "a cent above its price", with(sold, "EUR 800.01"), x9()),
                holds(RULE, "sheltered, seized for two purposes", with(twice, "EUR 1000.00"), x9()),
                fails(RULE, "sheltered, seized for two purposes, counts once", with(twice, "EUR 1000.01"), x9()),
                holds(
                        RULE,
                        "another object, seized for a second purpose, counts once",
                        ONE_SHELTERED.after(DutchLaw.book(), other("X1").build()),
                        x1Again),
                fails(RULE, "what a third person sheltered does not count", with(ofAnother, "EUR 0.01"), x9()));
    }

    private static ImmutableList<Example> unknown() {
        Files unvalued = ONE_SHELTERED.asset("X9", AssetKind.MOVABLE, asset -> asset.owner(new PartyId("P2")));
        Files ownerless = ONE_SHELTERED.asset("X9", AssetKind.MOVABLE, asset -> asset.value(worth("EUR 1.00")));
        Files shelteredUnvalued = FILE.asset("S9", AssetKind.MOVABLE, asset -> asset.owner(new PartyId("P2")))
                .after(DutchLaw.book(), sheltered("S9").build());
        return ImmutableList.of(
                open(RULE, "it was not valued", unvalued, x9()),
                open(RULE, "nobody recorded its owner", ownerless, x9()),
                open(RULE, "what was sheltered was not valued", with(shelteredUnvalued, "EUR 1.00"), x9()),
                open(RULE, "it was valued in another currency", with(ONE_SHELTERED, "USD 1.00"), x9()));
    }
}
