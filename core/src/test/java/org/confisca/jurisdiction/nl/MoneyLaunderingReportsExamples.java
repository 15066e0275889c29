package org.confisca.jurisdiction.nl;

import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.proceeding.Determine;
import org.confisca.act.report.InformClient;
import org.confisca.act.report.ProtectedSecret;
import org.confisca.act.report.ReportTransaction;
import org.confisca.act.report.RequestInformation;
import org.confisca.act.report.SupplyInformation;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.DeterminationId;
import org.confisca.casefile.Office;
import org.confisca.casefile.Standard;
import org.confisca.casefile.Valuation;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** Examples of reports, requests for data and secrecy under the Wwft. */
final class MoneyLaunderingReportsExamples {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-07-02T10:00");
    private static final AssetId BALANCE = new AssetId("A2");
    private static final Files FILE = Files.usual();
    private static final ExampleSeries.Norm EXCEPTION = new ExampleSeries.Norm(
            "EXCEPTION_TO_SECRECY",
            Standard.FINDING,
            ImmutableSet.of(Office.OBLIGED_ENTITY),
            ImmutableList.of(BALANCE),
            ImmutableList.of(new AssetId("A1")));

    private MoneyLaunderingReportsExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(goods())
                .addAll(failedDueDiligence())
                .addAll(requests())
                .addAll(secrecy())
                .build();
    }

    private static Files boatWorth(String value) {
        return FILE.asset(
                "B",
                AssetKind.MOVABLE,
                asset -> asset.value(
                        new Valuation(Money.parse("EUR " + value), LocalDate.parse("2026-07-01"), Optional.empty())));
    }

    private static Act report(Optional<String> goods) {
        return ReportTransaction.builder()
                .at(AT)
                .by(Office.OBLIGED_ENTITY)
                .asset(new AssetId("B"))
                .goods(goods)
                .build();
    }

    private static ImmutableList<Example> goods() {
        String only = "NL-WWFT-16-2/only-1";
        return ImmutableList.of(
                holds(only, "goods of exactly the bound", boatWorth("10000.00"), report(Optional.empty())),
                open(only, "a cent more, and no description", boatWorth("10000.01"), report(Optional.empty())),
                holds(only, "described", boatWorth("10000.01"), report(Optional.of("a boat"))));
    }

    private static Act determine(String norm, boolean answer) {
        return Determine.builder()
                .at(AT)
                .by(Office.OBLIGED_ENTITY)
                .determination(new DeterminationId("DT1"))
                .norm(norm)
                .about(ImmutableList.of(BALANCE))
                .answer(answer)
                .standard(Standard.FINDING)
                .build();
    }

    private static ImmutableList<Example> failedDueDiligence() {
        String owes = "NL-WWFT-16-4/owes-1";
        return ImmutableList.of(
                holds(owes, "indications", FILE, determine("DUE_DILIGENCE_FAILED_WITH_INDICATIONS", true)),
                fails(owes, "none", FILE, determine("DUE_DILIGENCE_FAILED_WITH_INDICATIONS", false)),
                fails(owes, "another norm", FILE, determine("EXCEPTION_TO_SECRECY", true)));
    }

    private static Act ask(Office by) {
        return RequestInformation.builder().at(AT).by(by).asset(BALANCE).build();
    }

    private static Act askAt(String at) {
        return RequestInformation.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.FIU)
                .asset(BALANCE)
                .build();
    }

    private static Act answer(Office by) {
        return SupplyInformation.builder().at(AT).by(by).asset(BALANCE).build();
    }

    private static ImmutableList<Example> requests() {
        return ImmutableList.of(
                holds("NL-WWFT-17-1/may-1", "the unit", FILE, ask(Office.FIU)),
                holds("NL-WWFT-17-1/may-1", "before the text that was read", FILE, askAt("2020-07-02T10:00")),
                holds("NL-WWFT-17-1/may-1", "the last day before the Regulation", FILE, askAt("2027-07-09T23:59")),
                fails("NL-WWFT-17-1/may-1", "not an institution", FILE, ask(Office.OBLIGED_ENTITY)),
                holds("NL-WWFT-17-2/owes-1", "the unit asks", FILE, ask(Office.FIU)),
                fails("NL-WWFT-17-2/owes-1", "another asks", FILE, ask(Office.INVESTIGATING_OFFICER)),
                holds("NL-WWFT-17-2/may-1", "the institution", FILE, answer(Office.OBLIGED_ENTITY)),
                fails("NL-WWFT-17-2/may-1", "not the unit", FILE, answer(Office.FIU)));
    }

    private static Act tell(ProtectedSecret secret) {
        return InformClient.builder()
                .at(AT)
                .by(Office.OBLIGED_ENTITY)
                .asset(BALANCE)
                .secret(secret)
                .build();
    }

    private static ImmutableList<Example> secrecy() {
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        Files excepted = EXCEPTION.found(FILE, true);
        for (ProtectedSecret secret : ProtectedSecret.values()) {
            boolean hold = secret == ProtectedSecret.HOLD;
            String rows = hold ? "NL-WWFT-17A-REM" : "NL-WWFT-23";
            String others = hold ? "NL-WWFT-23" : "NL-WWFT-17A-REM";
            examples.addAll(EXCEPTION.examples(rows + "/may-1", FILE, tell(secret), Truth.TRUE, Truth.FALSE));
            examples.addAll(EXCEPTION.examples(rows + "/only-1", FILE, tell(secret), Truth.TRUE, Truth.FALSE));
            examples.add(
                    fails(others + "/may-1", "another provision speaks of " + secret, excepted, tell(secret)),
                    holds(others + "/only-1", "another provision speaks of " + secret, FILE, tell(secret)));
        }
        return examples.build();
    }
}
