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
import org.confisca.act.Act;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;

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
}
