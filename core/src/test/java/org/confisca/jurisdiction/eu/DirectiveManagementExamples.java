package org.confisca.jurisdiction.eu;

import static org.confisca.jurisdiction.eu.DirectiveCases.BOOK;
import static org.confisca.jurisdiction.eu.DirectiveCases.CHARGED;
import static org.confisca.jurisdiction.eu.DirectiveCases.CONFISCATED;
import static org.confisca.jurisdiction.eu.DirectiveCases.DAY_BEFORE;
import static org.confisca.jurisdiction.eu.DirectiveCases.FIRST_MINUTE;
import static org.confisca.jurisdiction.eu.DirectiveCases.SEIZED;
import static org.confisca.jurisdiction.eu.DirectiveCases.found;
import static org.confisca.jurisdiction.eu.DirectiveCases.norm;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.OFFENCE;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.reuse;
import static org.confisca.testkit.Proceedings.seize;
import static org.confisca.testkit.Proceedings.sell;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.confiscation.CompensateVictim;
import org.confisca.act.management.PlanManagement;
import org.confisca.act.management.RequestDisposal;
import org.confisca.act.proceeding.AssertInterest;
import org.confisca.act.seizure.OrderReturn;
import org.confisca.act.seizure.OrderReturnBuilder;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.CompensationId;
import org.confisca.casefile.InterestId;
import org.confisca.casefile.InterestKind;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.casefile.RequestId;
import org.confisca.casefile.Standard;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** Examples of victims, planning and sale (arts 18, 20 and 21(4)-(5) Directive (EU) 2024/1260). */
final class DirectiveManagementExamples {
    private static final AssetId CAR = new AssetId("A1");

    private DirectiveManagementExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(claims())
                .addAll(restitution())
                .addAll(compensation())
                .addAll(planning())
                .addAll(sale())
                .build();
    }

    private static Files claimed(Files file, String asset) {
        return file.after(
                BOOK,
                AssertInterest.builder()
                        .at(LocalDateTime.parse("2026-11-19T09:00"))
                        .by(Office.PARTY)
                        .asset(new AssetId(asset))
                        .interest(new InterestId("I1"))
                        .holder(new PartyId("P2"))
                        .kind(InterestKind.RESTITUTION)
                        .build());
    }

    private static ImmutableList<Example> claims() {
        String only = "DIR-2024-1260-18-1/only-";
        String considered = "VICTIMS_CLAIMS_TAKEN_INTO_ACCOUNT";
        Act forfeit = forfeit(FIRST_MINUTE, "A1").build();
        Act wealth = UnexplainedWealthExamples.confiscate(FIRST_MINUTE).build();
        return ImmutableList.<Example>builder()
                .addAll(norm(only + 1, claimed(CHARGED, "A1"), forfeit, considered, true, Standard.FINDING, CAR))
                .add(holds(only + 1, "nobody claims it back", CHARGED, forfeit))
                .add(open(only + 1, "the file does not say whether anybody does", silent(CHARGED), forfeit))
                .add(open(only + 2, "the file does not say whether anybody does", silent(CHARGED), wealth))
                .addAll(norm(
                        only + 2,
                        claimed(CHARGED, "A2"),
                        wealth,
                        considered,
                        true,
                        Standard.FINDING,
                        new AssetId("A2")))
                .add(holds(only + 2, "another asset is claimed back", claimed(CHARGED, "A1"), wealth))
                .build();
    }

    private static OrderReturnBuilder giveBack(String at) {
        return OrderReturn.builder()
                .at(LocalDateTime.parse(at))
                .by(Office.COURT)
                .asset(CAR)
                .route(ReturnRoute.COMPLAINT_FOUNDED)
                .to(new PartyId("P2"));
    }

    private static ImmutableList<Example> restitution() {
        String may = "DIR-2024-1260-18-3/may-1";
        String entitled = "VICTIM_ENTITLED_TO_RESTITUTION";
        Act act = giveBack(FIRST_MINUTE).build();
        Files known = found(claimed(SEIZED, "A1"), entitled, true, CAR, new PartyId("P2"));
        return ImmutableList.<Example>builder()
                .addAll(norm(may, claimed(SEIZED, "A1"), act, entitled, true, Standard.FINDING, CAR, new PartyId("P2")))
                .add(fails(may, "who did not claim it", found(SEIZED, entitled, true, CAR, new PartyId("P2")), act))
                .add(fails(
                        may,
                        "to another than who claimed it",
                        known,
                        giveBack(FIRST_MINUTE).to(new PartyId("P1")).build()))
                .add(open(
                        may,
                        "nobody says to whom",
                        known,
                        giveBack(FIRST_MINUTE).to(Optional.empty()).build()))
                .add(fails(
                        may,
                        "nothing was seized",
                        found(claimed(Files.usual(), "A1"), entitled, true, CAR, new PartyId("P2")),
                        act))
                .add(fails(may, "on the day before", known, giveBack(DAY_BEFORE).build()))
                .build();
    }

    /** A file that does not claim to be complete. */
    private static Files silent(Files file) {
        return file.changed(old ->
                CaseFile.builder().from(old).completeSince(Optional.empty()).build());
    }

    private static Act compensate(Office by) {
        return CompensateVictim.builder()
                .at(LocalDateTime.parse(FIRST_MINUTE))
                .by(by)
                .asset(CAR)
                .compensation(new CompensationId("V1"))
                .victim(new PartyId("P2"))
                .amount(Money.parse("EUR 500.00"))
                .build();
    }

    private static ImmutableList<Example> compensation() {
        String may = "DIR-2024-1260-18-4/may-1";
        String only = "DIR-2024-1260-18-4/only-1";
        Act grant = reuse(FIRST_MINUTE, "A1", "G1").build();
        return ImmutableList.<Example>builder()
                .add(
                        holds(may, "from what was confiscated", CONFISCATED, compensate(Office.MINISTER)),
                        fails(may, "from what is only seized", SEIZED, compensate(Office.MINISTER)),
                        fails(may, "not by the custodian", CONFISCATED, compensate(Office.CUSTODIAN)))
                .addAll(norm(only, CONFISCATED, grant, "VICTIMS_COMPENSATION_DEFEATED", false, Standard.FINDING, CAR))
                .build();
    }

    private static Act plan(String at, Office by) {
        return PlanManagement.builder()
                .at(LocalDateTime.parse(at))
                .by(by)
                .asset(CAR)
                .plan("keep under cover")
                .build();
    }

    private static Act secure() {
        return SeizeConservatory.builder()
                .at(LocalDateTime.parse(FIRST_MINUTE))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(CAR)
                .measure(new MeasureId("C1"))
                .purpose(Purpose.DEPRIVATION)
                .offence(OFFENCE)
                .relation(Relation.OWN)
                .build();
    }

    private static ImmutableList<Example> planning() {
        String custodian = "DIR-2024-1260-20-1/may-1";
        String may = "DIR-2024-1260-20-2/may-1";
        String owes = "DIR-2024-1260-20-2/owes-";
        Files planned = Files.usual().after(BOOK, plan("2026-11-20T09:00", Office.PUBLIC_PROSECUTOR));
        Act seize = seize(FIRST_MINUTE, "A1", "S2", "P1").build();
        return ImmutableList.of(
                holds(custodian, "seized", SEIZED, plan(FIRST_MINUTE, Office.CUSTODIAN)),
                holds(custodian, "confiscated", CONFISCATED, plan(FIRST_MINUTE, Office.CUSTODIAN)),
                fails(custodian, "free", Files.usual(), plan(FIRST_MINUTE, Office.CUSTODIAN)),
                holds(may, "before the freeze", Files.usual(), plan(FIRST_MINUTE, Office.PUBLIC_PROSECUTOR)),
                fails(may, "on the day before", Files.usual(), plan(DAY_BEFORE, Office.PUBLIC_PROSECUTOR)),
                holds(owes + 1, "not planned yet", Files.usual(), seize),
                fails(owes + 1, "planned before", planned, seize),
                holds(owes + 2, "not planned yet", Files.usual(), secure()),
                fails(owes + 2, "planned before", planned, secure()));
    }

    private static Act request(Office by) {
        return RequestDisposal.builder()
                .at(LocalDateTime.parse(FIRST_MINUTE))
                .by(by)
                .asset(CAR)
                .request(new RequestId("R1"))
                .build();
    }

    private static ImmutableList<Example> sale() {
        String may = "DIR-2024-1260-21-4/may-1";
        String ensues = "DIR-2024-1260-21-5/ensues-1";
        return ImmutableList.of(
                holds(may, "of what is frozen", SEIZED, request(Office.PARTY)),
                fails(may, "of what is free", Files.usual(), request(Office.PARTY)),
                fails(may, "not by the minister", SEIZED, request(Office.MINISTER)),
                holds(
                        ensues,
                        "of what is frozen",
                        SEIZED,
                        sell(FIRST_MINUTE, "A1", "EUR 900.00", "A9").build()),
                fails(
                        ensues,
                        "on the day before",
                        SEIZED,
                        sell(DAY_BEFORE, "A1", "EUR 900.00", "A9").build()),
                fails(
                        ensues,
                        "of what was confiscated",
                        CONFISCATED,
                        sell(FIRST_MINUTE, "A1", "EUR 900.00", "A9").build()));
    }
}
