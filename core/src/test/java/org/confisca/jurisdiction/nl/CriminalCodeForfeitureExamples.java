package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.FORFEITURE;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.sell;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.confiscation.GrantAllowance;
import org.confisca.act.confiscation.OrderForfeitureBuilder;
import org.confisca.act.management.PayOutValue;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.ForfeitureGround;
import org.confisca.casefile.OffenceStatus;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Standard;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** Examples of forfeiture (arts 33, 33a, 33c Sr): whose objects, on which grounds, and who is paid what. */
final class CriminalCodeForfeitureExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final String AT = "2026-06-03T11:00";
    private static final String BAD_FAITH = "OWNER_KNEW_OR_COULD_SUSPECT";
    private static final String OWNERLESS = "OWNER_CANNOT_BE_DETERMINED";
    private static final String DISPROPORTIONATE = "FORFEITURE_HITS_DISPROPORTIONATELY";
    private static final Files CHARGED =
            Files.usual().after(BOOK, charge("2026-03-02T09:00").build());
    private static final Files CONVICTED = convicted(CHARGED);

    private CriminalCodeForfeitureExamples() {}

    private static Files convicted(Files file) {
        return file.after(BOOK, convict("2026-06-02T11:00").build());
    }

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(grounds())
                .addAll(objectsOfOthers())
                .addAll(rightsOfOthers())
                .addAll(surplus())
                .addAll(allowance())
                .build();
    }

    private static ImmutableList<Example> grounds() {
        String power = "NL-SR-33-1/may-1";
        String stated = "NL-SR-33A-1/only-1";
        String crime = "NL-SR-33A-1/only-2";
        Files contravention = withOffence(Optional.of(false));
        Files unknown = withOffence(Optional.empty());
        Act instrument = forfeit(AT, "A1").ground(ForfeitureGround.INSTRUMENT).build();
        Act obstruction = forfeit(AT, "A1").ground(ForfeitureGround.OBSTRUCTION).build();
        Act intended = forfeit(AT, "A1").ground(ForfeitureGround.INTENDED).build();
        Act silent = withoutGround("A1").build();
        String part = "NL-SR-33-1/only-1";
        Files open = CHARGED.after(BOOK, convict("2026-06-02T11:00", "P1").build());
        return ImmutableList.of(
                holds(
                        part,
                        "on the day of a judgment that is final at once",
                        CONVICTED,
                        forfeit("2026-06-02T23:59", "A1").build()),
                fails(
                        part,
                        "the day after it",
                        CONVICTED,
                        forfeit("2026-06-03T00:00", "A1").build()),
                holds(
                        part,
                        "the last minute of the time to appeal",
                        open,
                        forfeit("2026-06-16T23:59", "A1").build()),
                fails(
                        part,
                        "once the conviction is final",
                        open,
                        forfeit("2026-06-17T00:00", "A1").build()),
                open(
                        part,
                        "convicted before the file was opened, for good or not",
                        Files.usual().offence("O1", "P1", offence -> offence.status(OffenceStatus.CONVICTED)),
                        forfeit(AT, "A1").build()),
                fails(
                        part,
                        "convicted for good before the file was opened",
                        Files.usual()
                                .offence(
                                        "O1",
                                        "P1",
                                        offence -> offence.status(OffenceStatus.CONVICTED)
                                                .judgedAt(LocalDateTime.parse("2025-06-02T11:00"))
                                                .endedAt(LocalDateTime.parse("2025-06-17T00:00"))),
                        forfeit(AT, "A1").build()),
                holds(power, "after a conviction", CONVICTED, instrument),
                fails(power, "before it", CHARGED, instrument),
                fails(
                        power,
                        "not by the prosecutor",
                        CONVICTED,
                        forfeit(AT, "A1").by(Office.PUBLIC_PROSECUTOR).build()),
                holds(stated, "a ground is stated", CONVICTED, instrument),
                open(stated, "no ground is stated", CONVICTED, silent),
                holds(crime, "used to obstruct the investigation of a crime", CONVICTED, obstruction),
                holds(crime, "meant for a crime", CONVICTED, intended),
                fails(crime, "used to obstruct, no crime", contravention, obstruction),
                fails(crime, "meant for it, no crime", contravention, intended),
                holds(crime, "an instrument, no crime needed", contravention, instrument),
                open(crime, "whether it is a crime was not told", unknown, obstruction),
                open(crime, "no ground and no crime", contravention, silent));
    }

    private static OrderForfeitureBuilder withoutGround(String asset) {
        return forfeit(AT, asset).ground(Optional.empty());
    }

    private static Files withOffence(Optional<Boolean> crime) {
        return convicted(Files.usual()
                .offence("O1", "P1", offence -> offence.crime(crime))
                .after(BOOK, charge("2026-03-02T09:00").build()));
    }

    private static Act found(String at, Office by, String norm, boolean answer, Standard standard) {
        return determine(at, by, norm, answer, standard, new AssetId("A3"));
    }

    private static Act found(String at, String norm, boolean answer) {
        return found(at, Office.COURT, norm, answer, Standard.FINDING);
    }

    private static ImmutableList<Example> objectsOfOthers() {
        String only = "NL-SR-33A-2/only-1";
        Act act = forfeit(AT, "A3").build();
        Files good = CONVICTED.after(BOOK, found("2026-06-03T09:00", BAD_FAITH, false));
        Files nobodys = CONVICTED.asset("A3", AssetKind.MOVABLE, asset -> asset);
        return ImmutableList.of(
                holds(only, "of the convict", CONVICTED, forfeit(AT, "A1").build()),
                open(only, "of another, nothing determined", CONVICTED, act),
                open(only, "whose it is was not recorded", nobodys, act),
                holds(
                        only,
                        "of another in bad faith",
                        CONVICTED.after(BOOK, found("2026-06-03T09:00", BAD_FAITH, true)),
                        act),
                open(only, "in good faith; the owner may be undeterminable", good, act),
                fails(
                        only,
                        "in good faith, and it is known whose it is",
                        good.after(BOOK, found("2026-06-03T09:30", OWNERLESS, false)),
                        act),
                holds(
                        only,
                        "it cannot be determined whose it is",
                        nobodys.after(BOOK, found("2026-06-03T09:00", OWNERLESS, true)),
                        act),
                open(
                        only,
                        "the prosecutor found bad faith, who cannot",
                        CONVICTED.after(
                                BOOK,
                                found("2026-06-03T09:00", Office.PUBLIC_PROSECUTOR, BAD_FAITH, true, Standard.FINDING)),
                        act),
                open(
                        only,
                        "bad faith was found on indications only",
                        CONVICTED.after(
                                BOOK, found("2026-06-03T09:00", Office.COURT, BAD_FAITH, true, Standard.INDICATIONS)),
                        act),
                fails(
                        only,
                        "bad faith was found and the finding replaced",
                        CONVICTED.after(
                                BOOK,
                                found("2026-06-03T09:00", BAD_FAITH, true),
                                found("2026-06-03T09:30", OWNERLESS, false),
                                found("2026-06-03T10:00", BAD_FAITH, false)),
                        act));
    }

    private static ImmutableList<Example> rightsOfOthers() {
        String objects = "NL-SR-33A-2/only-1";
        String rights = "NL-SR-33A-3/only-1";
        Act act = forfeit(AT, "A3").ground(ForfeitureGround.RIGHT).build();
        Act object = forfeit(AT, "A3").build();
        Files good = CONVICTED.after(BOOK, found("2026-06-03T09:00", BAD_FAITH, false));
        Files bad = CONVICTED.after(BOOK, found("2026-06-03T09:00", BAD_FAITH, true));
        return ImmutableList.of(
                holds(
                        rights,
                        "a right of the convict",
                        CONVICTED,
                        forfeit(AT, "A1").ground(ForfeitureGround.RIGHT).build()),
                holds(rights, "of another in bad faith", bad, act),
                fails(rights, "of another in good faith", good, act),
                open(rights, "of another, nothing determined", CONVICTED, act),
                fails(
                        rights,
                        "that the owner cannot be determined does not help",
                        good.after(BOOK, found("2026-06-03T09:30", OWNERLESS, true)),
                        act),
                holds(rights, "an object is not a right", good, object),
                holds(
                        objects,
                        "a right is not an object",
                        good.after(BOOK, found("2026-06-03T09:30", OWNERLESS, false)),
                        act),
                open(
                        rights,
                        "no ground is stated: perhaps a right",
                        good,
                        withoutGround("A3").build()));
    }

    private static ImmutableList<Example> surplus() {
        String owes = "NL-SR-33C-1/owes-1";
        String may = "NL-SR-33C-1/may-1";
        String sum = "NL-SR-33C-1/only-1";
        Files fixed = CONVICTED.after(
                BOOK, forfeit(AT, "A1").refundAbove(Money.parse("EUR 5000.00")).build());
        Files unfixed = CONVICTED.after(BOOK, forfeit(AT, "A1").build());
        return ImmutableList.of(
                fails(owes, "one cent below the amount", fixed, sold("EUR 4999.99")),
                fails(owes, "the amount itself", fixed, sold("EUR 5000.00")),
                holds(owes, "one cent above the amount", fixed, sold("EUR 5000.01")),
                fails(owes, "no amount was fixed", unfixed, sold("EUR 5000.01")),
                fails(owes, "sold without a forfeiture", CONVICTED, sold("EUR 5000.01")),
                holds(may, "once more was fetched", fixed.after(BOOK, sold("EUR 5000.01")), payOut(Office.STATE)),
                fails(may, "while no more was fetched", fixed.after(BOOK, sold("EUR 5000.00")), payOut(Office.STATE)),
                fails(may, "not by the custodian", fixed.after(BOOK, sold("EUR 5000.01")), payOut(Office.CUSTODIAN)),
                fails(
                        "NL-SV-119-2/may-1",
                        "what the State owes is not the custodian's to pay",
                        fixed.after(BOOK, sold("EUR 5000.01")),
                        payOut(Office.CUSTODIAN)),
                fails(
                        sum,
                        "a cent less than the surplus",
                        fixed.after(BOOK, sold("EUR 5000.02")),
                        payOut(Office.STATE)),
                holds(sum, "the surplus", fixed.after(BOOK, sold("EUR 5000.01")), payOut(Office.STATE)),
                fails(
                        sum,
                        "a cent more than the surplus",
                        fixed.after(BOOK, sold("EUR 5000.01")),
                        payOut(Office.STATE, "EUR 0.02")));
    }

    private static Act payOut(Office by) {
        return payOut(by, "EUR 0.01");
    }

    private static Act payOut(Office by, String amount) {
        return PayOutValue.builder()
                .at(LocalDateTime.parse("2026-10-02T09:00"))
                .by(by)
                .asset(new AssetId("A1"))
                .to(new PartyId("P1"))
                .amount(Money.parse(amount))
                .build();
    }

    private static Act sold(String price) {
        return sell("2026-10-01T09:00", "A1", price, "A9").build();
    }

    private static Act hits(String at, Office by, boolean answer, Standard standard) {
        return determine(at, by, DISPROPORTIONATE, answer, standard, FORFEITURE);
    }

    private static Act hits(String at, boolean answer) {
        return hits(at, Office.COURT, answer, Standard.FINDING);
    }

    private static ImmutableList<Example> allowance() {
        String owes = "NL-SR-33C-2/owes-1";
        String may = "NL-SR-33C-2/may-1";
        Files forfeited = CONVICTED.after(BOOK, forfeit(AT, "A1", "P1").build());
        Files hit = forfeited.after(BOOK, hits("2026-06-04T09:00", true));
        return ImmutableList.of(
                holds(owes, "it hits somebody disproportionately", forfeited, hits("2026-06-04T09:00", true)),
                fails(owes, "it does not", forfeited, hits("2026-06-04T09:00", false)),
                fails(owes, "another norm", forfeited, found("2026-06-04T09:00", BAD_FAITH, true)),
                holds(may, "it hits disproportionately", hit, allow(Office.COURT)),
                fails(may, "it does not", forfeited.after(BOOK, hits("2026-06-04T09:00", false)), allow(Office.COURT)),
                open(may, "nothing determined", forfeited, allow(Office.COURT)),
                open(
                        may,
                        "the prosecutor found so, who cannot",
                        forfeited.after(
                                BOOK, hits("2026-06-04T09:00", Office.PUBLIC_PROSECUTOR, true, Standard.FINDING)),
                        allow(Office.COURT)),
                open(
                        may,
                        "found on indications only",
                        forfeited.after(BOOK, hits("2026-06-04T09:00", Office.COURT, true, Standard.INDICATIONS)),
                        allow(Office.COURT)),
                fails(
                        may,
                        "found, then replaced",
                        hit.after(BOOK, hits("2026-06-04T10:00", false)),
                        allow(Office.COURT)),
                fails(may, "not by the State", hit, allow(Office.STATE)));
    }

    private static Act allow(Office by) {
        return GrantAllowance.builder()
                .at(LocalDateTime.parse("2026-06-05T09:00"))
                .by(by)
                .decision(FORFEITURE)
                .to(new PartyId("P2"))
                .amount(Money.parse("EUR 1500.00"))
                .build();
    }
}
