package org.confisca.jurisdiction.nl;

import static org.confisca.jurisdiction.nl.SeizureActs.allow;
import static org.confisca.jurisdiction.nl.SeizureActs.dispose;
import static org.confisca.jurisdiction.nl.SeizureActs.giveBack;
import static org.confisca.jurisdiction.nl.SeizureActs.moment;
import static org.confisca.jurisdiction.nl.SeizureActs.orderReturn;
import static org.confisca.jurisdiction.nl.SeizureActs.seize;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.management.Appraise;
import org.confisca.act.management.ChargeStorageCosts;
import org.confisca.act.management.DescribeObject;
import org.confisca.act.management.Destroy;
import org.confisca.act.management.HandToCustodian;
import org.confisca.act.management.PayInterest;
import org.confisca.act.management.RecordReceipt;
import org.confisca.act.management.RequestDisposal;
import org.confisca.act.proceeding.Determine;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.act.seizure.SeizeBuilder;
import org.confisca.act.seizure.TreatAsForfeited;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.CustodianKind;
import org.confisca.casefile.DeterminationId;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.RequestId;
import org.confisca.casefile.Standard;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** Examples of the decree on seized objects: car A1, cash M, bank balance A2, narcotics N. */
final class SeizedObjectsExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final AssetId CAR = new AssetId("A1");
    private static final AssetId CASH = new AssetId("M");
    private static final AssetId BALANCE = new AssetId("A2");
    private static final AssetId NARCOTICS = new AssetId("N");
    private static final Files FILE = Files.usual()
            .asset("M", AssetKind.CASH, asset -> asset.owner(new PartyId("P1")))
            .asset("N", AssetKind.NARCOTIC, asset -> asset.owner(new PartyId("P1")));
    private static final Files SEIZED =
            FILE.after(BOOK, seize("2026-02-02T10:00", Purpose.TRUTH).build());
    private static final ExampleSeries.Norm ELSEWHERE = new ExampleSeries.Norm(
            "KEPT_ELSEWHERE_FOR_A_SPECIAL_REASON",
            Standard.FINDING,
            ImmutableSet.of(Office.PUBLIC_PROSECUTOR),
            ImmutableList.of(CAR),
            ImmutableList.of(BALANCE));
    private static final ExampleSeries.Norm NO_FAULT = new ExampleSeries.Norm(
            "RETURN_FAILS_WITHOUT_FAULT_OF_THE_CUSTODIAN",
            Standard.FINDING,
            ImmutableSet.of(Office.PUBLIC_PROSECUTOR, Office.COURT_IN_CHAMBERS),
            ImmutableList.of(CAR),
            ImmutableList.of(BALANCE));
    private static final ExampleSeries.Norm NO_INTEREST = new ExampleSeries.Norm(
            "MONEY_THAT_BEARS_NO_INTEREST",
            Standard.FINDING,
            ImmutableSet.of(Office.PUBLIC_PROSECUTOR),
            ImmutableList.of(CASH),
            ImmutableList.of(CAR));

    private SeizedObjectsExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(custody())
                .addAll(describing())
                .addAll(narcotics())
                .addAll(appraisal())
                .addAll(proceeds())
                .addAll(costs())
                .addAll(unclaimed())
                .addAll(interest())
                .build();
    }

    private static SeizeBuilder take(AssetId asset, String measure, Purpose purpose) {
        return seize("2026-02-02T10:00", purpose).asset(asset).measure(new MeasureId(measure));
    }

    private static Files seized(AssetId asset, Purpose purpose) {
        return FILE.after(BOOK, take(asset, "M1", purpose).build());
    }

    private static Act hand(AssetId asset, CustodianKind custodian, Office by) {
        return HandToCustodian.builder()
                .at(moment("2026-02-04T10:00"))
                .by(by)
                .asset(asset)
                .custodian(custodian)
                .build();
    }

    private static ImmutableList<Example> custody() {
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        String may = "NL-BIV-1/may-1";
        String only = "NL-BIV-1/only-1";
        Act toState = hand(CAR, CustodianKind.STATE_PROPERTY_SERVICE, Office.INVESTIGATING_OFFICER);
        examples.add(
                holds(may, "the officer hands over what was seized", SEIZED, toState),
                fails(may, "what is not seized", FILE, toState),
                fails(may, "not the court", SEIZED, hand(CAR, CustodianKind.STATE_PROPERTY_SERVICE, Office.COURT)),
                holds(only, "a car goes to the State Property service", SEIZED, toState),
                holds(
                        only,
                        "a custodian of the prosecutor's choice is another matter",
                        SEIZED,
                        hand(CAR, CustodianKind.JUDICIAL_CUSTODIAN, Office.PUBLIC_PROSECUTOR)),
                holds(
                        only,
                        "money goes to the cash manager",
                        seized(CASH, Purpose.FORFEITURE),
                        hand(CASH, CustodianKind.CASH_MANAGER, Office.INVESTIGATING_OFFICER)));
        Act toPolice = hand(CAR, CustodianKind.POLICE_SERVICE, Office.INVESTIGATING_OFFICER);
        examples.addAll(ELSEWHERE.examples(only, SEIZED, toPolice, Truth.TRUE, Truth.FALSE));
        AssetKind[] kinds = {
            AssetKind.CASH,
            AssetKind.ANIMAL_PLANT_OR_FOOD,
            AssetKind.WEAPON,
            AssetKind.SUSPECT_COIN,
            AssetKind.SUSPECT_BANKNOTE,
            AssetKind.TRAVEL_DOCUMENT,
            AssetKind.VEHICLE_DOCUMENT,
            AssetKind.STATUS_DOCUMENT,
            AssetKind.MOVABLE
        };
        CustodianKind[] custodians = CustodianKind.values();
        for (int letter = 0; letter < kinds.length; letter++) {
            Files file = FILE.asset("X", kinds[letter], asset -> asset)
                    .after(
                            BOOK,
                            take(new AssetId("X"), "M1", Purpose.FORFEITURE).build());
            for (int other = 0; other < kinds.length; other++) {
                Act act = hand(new AssetId("X"), custodians[other], Office.INVESTIGATING_OFFICER);
                String title = kinds[letter] + " to " + custodians[other];
                examples.add(letter == other ? holds(only, title, file, act) : open(only, title, file, act));
            }
        }
        return examples.build();
    }

    private static ImmutableList<Example> describing() {
        Act describe = DescribeObject.builder()
                .at(moment("2026-02-02T11:00"))
                .by(Office.INVESTIGATING_OFFICER)
                .asset(CAR)
                .build();
        Files due = SEIZED.after(
                BOOK,
                orderReturn("2026-02-03T10:00", ReturnRoute.TO_POSSESSOR, "P1").build());
        Files returned = due.after(BOOK, giveBack("2026-02-04T10:00", "P1").build());
        Act receipt = RecordReceipt.builder()
                .at(moment("2026-02-04T11:00"))
                .by(Office.CUSTODIAN)
                .asset(CAR)
                .build();
        return ImmutableList.of(
                holds(
                        "NL-BIV-2/owes-1",
                        "a car is described",
                        FILE,
                        seize("2026-02-02T10:00", Purpose.TRUTH).build()),
                fails(
                        "NL-BIV-2/owes-1",
                        "a balance cannot be packed",
                        FILE,
                        take(BALANCE, "M1", Purpose.TRUTH).build()),
                fails(
                        "NL-BIV-2/owes-1",
                        "what was seized before has been described",
                        SEIZED,
                        seize("2026-02-03T10:00", Purpose.FORFEITURE)
                                .measure(new MeasureId("M2"))
                                .build()),
                holds("NL-BIV-2/may-1", "what is seized", SEIZED, describe),
                fails("NL-BIV-2/may-1", "what is not", FILE, describe),
                holds(
                        "NL-BIV-3/owes-1",
                        "the custodian hands it out",
                        due,
                        giveBack("2026-02-04T10:00", "P1").build()),
                fails(
                        "NL-BIV-3/owes-1",
                        "the prosecutor gives it back himself",
                        due,
                        giveBack("2026-02-04T10:00", "P1")
                                .by(Office.PUBLIC_PROSECUTOR)
                                .build()),
                holds("NL-BIV-3/may-1", "after it was handed out", returned, receipt),
                fails("NL-BIV-3/may-1", "before", due, receipt),
                holds(
                        "NL-BIV-4/owes-1",
                        "cash is brought away",
                        FILE,
                        take(CASH, "M1", Purpose.FORFEITURE).build()),
                fails(
                        "NL-BIV-4/owes-1",
                        "a car is not money",
                        FILE,
                        seize("2026-02-02T10:00", Purpose.TRUTH).build()));
    }

    private static ImmutableList<Example> narcotics() {
        Files taken = seized(NARCOTICS, Purpose.WITHDRAWAL);
        Act request = RequestDisposal.builder()
                .at(moment("2026-02-02T12:00"))
                .by(Office.INVESTIGATING_OFFICER)
                .asset(NARCOTICS)
                .request(new RequestId("RQ1"))
                .build();
        Act ofCar = RequestDisposal.builder()
                .from((RequestDisposal) request)
                .asset(CAR)
                .build();
        Files allowed = taken.after(
                BOOK,
                allow("2026-02-03T10:00", Disposition.DESTRUCTION)
                        .asset(NARCOTICS)
                        .build());
        Destroy destroy = Destroy.builder()
                .at(moment("2026-02-04T10:00"))
                .by(Office.INVESTIGATING_OFFICER)
                .asset(NARCOTICS)
                .sampleTaken(true)
                .supervised(true)
                .build();
        return ImmutableList.of(
                holds(
                        "NL-BIV-13-1/owes-1",
                        "narcotics",
                        FILE,
                        take(NARCOTICS, "M1", Purpose.WITHDRAWAL).build()),
                fails(
                        "NL-BIV-13-1/owes-1",
                        "a car",
                        FILE,
                        seize("2026-02-02T10:00", Purpose.TRUTH).build()),
                holds("NL-BIV-13-1/may-1", "the officer asks for narcotics", taken, request),
                fails("NL-BIV-13-1/may-1", "not for a car", SEIZED, ofCar),
                fails("NL-SV-117-5/runs-1", "silence on the officer's request means nothing", taken, request),
                holds("NL-BIV-13-1/may-2", "with leave", allowed, destroy),
                fails("NL-BIV-13-1/may-2", "without leave", taken, destroy),
                holds("NL-BIV-15/only-1", "after a sample, under supervision", allowed, destroy),
                fails(
                        "NL-BIV-15/only-1",
                        "without a sample",
                        allowed,
                        Destroy.builder().from(destroy).sampleTaken(false).build()),
                fails(
                        "NL-BIV-15/only-1",
                        "without supervision",
                        allowed,
                        Destroy.builder().from(destroy).supervised(false).build()),
                open(
                        "NL-BIV-15/only-1",
                        "nobody says whether a sample was taken",
                        allowed,
                        Destroy.builder()
                                .from(destroy)
                                .sampleTaken(Optional.empty())
                                .build()),
                holds(
                        "NL-BIV-15/only-1",
                        "a car takes no sample",
                        SEIZED,
                        dispose("2026-02-04T10:00", Disposition.DESTRUCTION, Office.CUSTODIAN)));
    }

    private static ImmutableList<Example> appraisal() {
        Files toDestroy = SEIZED.after(
                BOOK, allow("2026-02-03T10:00", Disposition.DESTRUCTION).build());
        Files toSell =
                SEIZED.after(BOOK, allow("2026-02-03T10:00", Disposition.SALE).build());
        Files kept = SEIZED.after(BOOK, hand(CAR, CustodianKind.STATE_PROPERTY_SERVICE, Office.INVESTIGATING_OFFICER));
        return ImmutableList.of(
                holds(
                        "NL-BIV-13-3/owes-1",
                        "still with the officer",
                        SEIZED,
                        allow("2026-02-05T10:00", Disposition.SALE).build()),
                fails(
                        "NL-BIV-13-3/owes-1",
                        "with the custodian already",
                        kept,
                        allow("2026-02-05T10:00", Disposition.SALE).build()),
                holds(
                        "NL-BIV-14/owes-1",
                        "destruction",
                        SEIZED,
                        allow("2026-02-03T10:00", Disposition.DESTRUCTION).build()),
                fails(
                        "NL-BIV-14/owes-1",
                        "a sale shows the value itself",
                        SEIZED,
                        allow("2026-02-03T10:00", Disposition.SALE).build()),
                holds(
                        "NL-BIV-15/owes-1",
                        "destruction as soon as possible",
                        SEIZED,
                        allow("2026-02-03T10:00", Disposition.DESTRUCTION).build()),
                fails(
                        "NL-BIV-15/owes-1",
                        "not a sale",
                        SEIZED,
                        allow("2026-02-03T10:00", Disposition.SALE).build()),
                holds("NL-BIV-14/only-1", "exactly the bound", toDestroy, appraise("35000.00", Optional.empty())),
                open("NL-BIV-14/only-1", "a cent more", toDestroy, appraise("35000.01", Optional.empty())),
                holds("NL-BIV-14/only-1", "with an expert", toDestroy, appraise("35000.01", Optional.of(true))),
                fails("NL-BIV-14/only-1", "without one", toDestroy, appraise("35000.01", Optional.of(false))),
                holds("NL-BIV-14/only-1", "a sale takes none", toSell, appraise("35000.01", Optional.of(false))));
    }

    private static Act appraise(String value, Optional<Boolean> expert) {
        return Appraise.builder()
                .at(moment("2026-02-04T10:00"))
                .by(Office.CUSTODIAN)
                .asset(CAR)
                .value(Money.parse("EUR " + value))
                .expert(expert)
                .build();
    }

    private static ImmutableList<Example> proceeds() {
        Files toSell =
                SEIZED.after(BOOK, allow("2026-02-03T10:00", Disposition.SALE).build());
        Act sell = dispose("2026-02-04T09:00", Disposition.SALE, Office.CUSTODIAN);
        Files balance = seized(BALANCE, Purpose.FORFEITURE);
        return ImmutableList.of(
                holds("NL-BIV-16/owes-1", "sold under seizure", toSell, sell),
                fails("NL-BIV-16/owes-1", "sold without a seizure", FILE, sell),
                holds(
                        "NL-BIV-16/may-1",
                        "the proceeds go on",
                        balance,
                        hand(BALANCE, CustodianKind.CASH_MANAGER, Office.CUSTODIAN)),
                fails(
                        "NL-BIV-16/may-1",
                        "a car does not",
                        SEIZED,
                        hand(CAR, CustodianKind.STATE_PROPERTY_SERVICE, Office.CUSTODIAN)));
    }

    private static Files due(AssetId asset, Purpose purpose, String at) {
        return seized(asset, purpose)
                .after(
                        BOOK,
                        orderReturn(at, ReturnRoute.TO_POSSESSOR, "P1")
                                .asset(asset)
                                .build());
    }

    private static Act charge(String at) {
        return ChargeStorageCosts.builder()
                .at(moment(at))
                .by(Office.CUSTODIAN)
                .asset(CAR)
                .amount(Money.parse("EUR 40.00"))
                .party(new PartyId("P1"))
                .build();
    }

    /** Ordered on Tuesday 3 March 2026; the ninth day after it is Thursday 12 March. */
    private static ImmutableList<Example> costs() {
        Files due = due(CAR, Purpose.TRUTH, "2026-03-03T10:00");
        String only = "NL-BIV-11-1/only-1";
        String may = "NL-BIV-11-2/may-1";
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        examples.add(
                fails(only, "the last free minute", due, charge("2026-03-12T23:59")),
                holds(only, "the tenth day", due, charge("2026-03-13T00:00")),
                fails(only, "while it is seized", SEIZED, charge("2026-03-13T00:00")),
                fails(may, "the last free minute", NO_FAULT.found(due, true), charge("2026-03-12T23:59")));
        examples.addAll(NO_FAULT.examples(may, due, charge("2026-03-13T00:00"), Truth.TRUE, Truth.FALSE));
        return examples.build();
    }

    /** Received on 3 March 2026: ninety days end with 1 June, three calendar months with 3 June. */
    private static ImmutableList<Example> unclaimed() {
        Files due = due(CAR, Purpose.TRUTH, "2026-03-03T10:00");
        Act early = forfeit("2026-06-03T23:59", Optional.of("2026-03-03"));
        Act late = forfeit("2026-06-04T00:00", Optional.of("2026-03-03"));
        Act silent = forfeit("2026-06-04T00:00", Optional.empty());
        String only = "NL-BIV-11-3/only-1";
        String may = "NL-BIV-12/may-1";
        return ImmutableList.of(
                fails(only, "the last minute of the three months", due, early),
                holds(only, "the first after", due, late),
                open(only, "nobody says when the order was received", due, silent),
                holds(only, "what is not due to be returned is another matter", SEIZED, early),
                fails(may, "the last minute of the three months", due, early),
                holds(may, "the first after", due, late),
                open(may, "nobody says when the order was received", due, silent),
                fails(may, "while it is seized", SEIZED, late));
    }

    private static Act forfeit(String at, Optional<String> received) {
        return TreatAsForfeited.builder()
                .at(moment(at))
                .by(Office.CUSTODIAN)
                .asset(CAR)
                .orderReceivedOn(received.map(LocalDate::parse))
                .build();
    }

    private static Act pay(AssetId asset) {
        return PayInterest.builder()
                .at(moment("2026-03-05T10:00"))
                .by(Office.CUSTODIAN)
                .asset(asset)
                .amount(Money.parse("EUR 12.00"))
                .to(new PartyId("P1"))
                .build();
    }

    private static Act order(AssetId asset) {
        return orderReturn("2026-03-03T10:00", ReturnRoute.TO_POSSESSOR, "P1")
                .asset(asset)
                .build();
    }

    private static ImmutableList<Example> interest() {
        Files balanceDue = due(BALANCE, Purpose.FORFEITURE, "2026-03-03T10:00");
        Files cashDue = due(CASH, Purpose.FORFEITURE, "2026-03-03T10:00");
        Files evidenceDue = due(BALANCE, Purpose.TRUTH, "2026-03-03T10:00");
        Files sold = SEIZED.after(
                BOOK,
                allow("2026-02-03T10:00", Disposition.SALE).build(),
                dispose("2026-02-04T09:00", Disposition.SALE, Office.CUSTODIAN));
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        examples.add(
                holds("NL-BIV-11-6/owes-1", "a balance", seized(BALANCE, Purpose.FORFEITURE), order(BALANCE)),
                fails("NL-BIV-11-6/owes-1", "evidence", seized(BALANCE, Purpose.TRUTH), order(BALANCE)),
                fails("NL-BIV-11-6/owes-1", "cash waits", seized(CASH, Purpose.FORFEITURE), order(CASH)),
                fails("NL-BIV-11-6/owes-1", "a car bears none", SEIZED, order(CAR)),
                holds("NL-BIV-11-6/owes-1", "proceeds do", sold, order(CAR)),
                holds("NL-BIV-11-6/owes-2", "no exception for cash", cashDue, exceptionFound(false)),
                fails("NL-BIV-11-6/owes-2", "an exception", cashDue, exceptionFound(true)),
                fails(
                        "NL-BIV-11-6/owes-2",
                        "no return was ordered",
                        seized(CASH, Purpose.FORFEITURE),
                        exceptionFound(false)),
                holds("NL-BIV-11-6/may-1", "money to be returned", balanceDue, pay(BALANCE)),
                fails("NL-BIV-11-6/may-1", "no return was ordered", seized(BALANCE, Purpose.FORFEITURE), pay(BALANCE)),
                holds("NL-BIV-11-7/only-1", "no evidence", balanceDue, pay(BALANCE)),
                fails("NL-BIV-11-7/only-1", "evidence", evidenceDue, pay(BALANCE)),
                holds("NL-BIV-11-7/only-2", "a balance is no cash", balanceDue, pay(BALANCE)));
        examples.addAll(NO_INTEREST.examples("NL-BIV-11-7/only-2", cashDue, pay(CASH), Truth.FALSE, Truth.TRUE));
        return examples.build();
    }

    private static Act exceptionFound(boolean answer) {
        return Determine.builder()
                .at(moment("2026-03-04T10:00"))
                .by(Office.PUBLIC_PROSECUTOR)
                .determination(new DeterminationId("DT9"))
                .norm("MONEY_THAT_BEARS_NO_INTEREST")
                .about(ImmutableList.of(CASH))
                .answer(answer)
                .standard(Standard.FINDING)
                .build();
    }
}
