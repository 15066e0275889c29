package org.confisca.jurisdiction.nl;

import static org.confisca.act.seizure.ReturnRoute.COMPLAINT_FOUNDED;
import static org.confisca.act.seizure.ReturnRoute.TO_ENTITLED_AFTER_WAIVER;
import static org.confisca.act.seizure.ReturnRoute.TO_POSSESSOR;
import static org.confisca.jurisdiction.nl.ExampleSeries.onlyBy;
import static org.confisca.jurisdiction.nl.SeizureActs.dispose;
import static org.confisca.jurisdiction.nl.SeizureActs.giveBack;
import static org.confisca.jurisdiction.nl.SeizureActs.orderReturn;
import static org.confisca.jurisdiction.nl.SeizureActs.payOut;
import static org.confisca.jurisdiction.nl.SeizureActs.seize;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.Office;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Standard;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/** Examples of return to the person from whom it was seized, and of payment when return is impossible. */
final class ReturnExamples {
    private static final Files FILE = Files.usual();
    private static final Files SEIZED =
            FILE.after(DutchLaw.book(), seize("2026-02-02T10:00", Purpose.TRUTH).build());
    private static final Files DUE = SEIZED.after(DutchLaw.book(), back(Office.PUBLIC_PROSECUTOR, "2026-02-03T10:00"));
    private static final Files DESTROYED =
            SEIZED.after(DutchLaw.book(), dispose("2026-02-03T10:00", Disposition.DESTRUCTION));
    private static final ExampleSeries.Norm INTEREST = new ExampleSeries.Norm(
            "INTEREST_OF_CRIMINAL_PROCEDURE",
            Standard.FINDING,
            ImmutableSet.of(Office.ASSISTANT_PROSECUTOR, Office.PUBLIC_PROSECUTOR, Office.COURT_IN_CHAMBERS),
            ImmutableList.of(new AssetId("A1")),
            ImmutableList.of(new AssetId("A2")));

    private ReturnExamples() {}

    private static Act back(Office by, String at) {
        return orderReturn(at, TO_POSSESSOR, "P1").by(by).build();
    }

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(orders())
                .addAll(recipient())
                .addAll(handingOver())
                .addAll(payment())
                .addAll(interestGone())
                .build();
    }

    private static ImmutableList<Example> orders() {
        Files noInterest = INTEREST.found(SEIZED, false);
        ImmutableMap<String, Office> powers = ImmutableMap.of(
                "NL-SV-116-1/may-1", Office.ASSISTANT_PROSECUTOR,
                "NL-SV-116-1/may-2", Office.PUBLIC_PROSECUTOR);
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        powers.forEach((rule, holder) -> {
            examples.addAll(onlyBy(holder, rule, noInterest, office -> back(office, "2026-02-03T10:00")))
                    .addAll(INTEREST.examples(rule, SEIZED, back(holder, "2026-02-03T10:00"), Truth.FALSE, Truth.TRUE))
                    .add(fails(rule, "it is not seized", INTEREST.found(FILE, false), back(holder, "2026-02-03T10:00")))
                    .add(fails(rule, "return is due already", DUE, back(holder, "2026-02-03T11:00")));
            for (ReturnRoute route : ReturnRoute.values()) {
                examples.add(new Example(
                        rule,
                        "route: " + route,
                        noInterest.file(),
                        orderReturn("2026-02-03T10:00", route, "P1").by(holder).build(),
                        Truth.of(route == TO_POSSESSOR)));
            }
        });
        return examples.build();
    }

    private static ImmutableList<Example> recipient() {
        String rule = "NL-SV-116-1/only-1";
        Files fromUnknown = FILE.after(
                DutchLaw.book(),
                seize("2026-02-02T10:00", Purpose.TRUTH)
                        .seizedFrom(Optional.empty())
                        .build());
        Act toPossessor = back(Office.PUBLIC_PROSECUTOR, "2026-02-03T10:00");
        return ImmutableList.of(
                holds(rule, "to whom it was seized from", SEIZED, toPossessor),
                fails(
                        rule,
                        "to somebody else",
                        SEIZED,
                        orderReturn("2026-02-03T10:00", TO_POSSESSOR, "P2").build()),
                open(
                        rule,
                        "to nobody named",
                        SEIZED,
                        orderReturn("2026-02-03T10:00", TO_POSSESSOR, "P1")
                                .to(Optional.empty())
                                .build()),
                open(rule, "nobody recorded from whom it was seized", fromUnknown, toPossessor),
                holds(
                        rule,
                        "to somebody else by another route",
                        SEIZED,
                        orderReturn("2026-02-03T10:00", TO_ENTITLED_AFTER_WAIVER, "P2")
                                .build()),
                holds("NL-SV-116-1/owes-1", "the object is there to be returned", SEIZED, toPossessor),
                fails(
                        "NL-SV-116-1/owes-1",
                        "there is nothing left to return",
                        DESTROYED,
                        orderReturn("2026-02-04T10:00", COMPLAINT_FOUNDED, "P1").build()));
    }

    private static ImmutableList<Example> handingOver() {
        ImmutableMap<String, Office> powers = ImmutableMap.of(
                "NL-SV-116-1/may-3", Office.PUBLIC_PROSECUTOR,
                "NL-SV-116-1/may-4", Office.CUSTODIAN);
        Files toNobody = SEIZED.after(
                DutchLaw.book(),
                orderReturn("2026-02-03T10:00", TO_POSSESSOR, "P1")
                        .to(Optional.empty())
                        .build());
        ImmutableList.Builder<Example> examples = ImmutableList.builder();
        powers.forEach((rule, holder) -> {
            Act toOwner = giveBack("2026-02-04T10:00", "P1").by(holder).build();
            Act toOther = giveBack("2026-02-04T10:00", "P2").by(holder).build();
            examples.addAll(onlyBy(
                            holder,
                            rule,
                            DUE,
                            office -> giveBack("2026-02-04T10:00", "P1")
                                    .by(office)
                                    .build()))
                    .add(fails(rule, "to somebody else than ordered", DUE, toOther))
                    .add(fails(rule, "without an order", SEIZED, toOwner))
                    .add(open(rule, "the order names nobody", toNobody, toOwner));
        });
        return examples.build();
    }

    private static ImmutableList<Example> payment() {
        Files dueAndAllowed = SEIZED.after(
                DutchLaw.book(),
                SeizureActs.allow("2026-02-02T12:00", Disposition.DESTRUCTION).build(),
                back(Office.PUBLIC_PROSECUTOR, "2026-02-03T10:00"));
        Files allowed = SEIZED.after(
                DutchLaw.book(),
                SeizureActs.allow("2026-02-02T12:00", Disposition.DESTRUCTION).build());
        Files soldByLeave = SEIZED.after(
                DutchLaw.book(),
                SeizureActs.allow("2026-02-02T12:00", Disposition.SALE).build());
        Files waived = SEIZED.after(
                DutchLaw.book(),
                SeizureActs.waive("2026-02-02T12:00").declaresOwnership(true).build(),
                SeizureActs.treatAsForfeited("2026-02-03T10:00").build());
        Act destroy = dispose("2026-02-04T10:00", Disposition.DESTRUCTION);
        Act order = orderReturn("2026-02-04T10:00", COMPLAINT_FOUNDED, "P1").build();
        return ImmutableList.<Example>builder()
                .add(holds("NL-SV-119-2/owes-1", "return is ordered of what was destroyed", DESTROYED, order))
                .add(fails("NL-SV-119-2/owes-1", "return is ordered of what is there", SEIZED, order))
                .add(holds("NL-SV-119-2/owes-2", "destroyed without authorisation", SEIZED, destroy))
                .add(holds("NL-SV-119-2/owes-2", "authorised for sale only", soldByLeave, destroy))
                .add(holds("NL-SV-119-2/owes-2", "destroyed while return was due", DUE, destroy))
                .add(holds("NL-SV-119-2/owes-2", "authorised, but return was ordered since", dueAndAllowed, destroy))
                .add(fails("NL-SV-119-2/owes-2", "destroyed with authorisation", allowed, destroy))
                .add(fails("NL-SV-119-2/owes-2", "destroyed as the State's own", waived, destroy))
                .add(holds(
                        "NL-SV-119-2/owes-3",
                        "given up without authorisation",
                        SEIZED,
                        dispose("2026-02-04T10:00", Disposition.GIVING_UP)))
                .add(fails(
                        "NL-SV-119-2/owes-3",
                        "given up as the State's own",
                        waived,
                        dispose("2026-02-04T10:00", Disposition.GIVING_UP)))
                .add(holds(
                        "NL-SV-119-2/owes-4",
                        "used otherwise without authorisation",
                        SEIZED,
                        dispose("2026-02-04T10:00", Disposition.OTHER_USE)))
                .add(fails(
                        "NL-SV-119-2/owes-4",
                        "used otherwise as the State's own",
                        waived,
                        dispose("2026-02-04T10:00", Disposition.OTHER_USE)))
                .add(fails(
                        "NL-SV-119-2/may-1",
                        "the object was returned",
                        DUE.after(
                                DutchLaw.book(),
                                giveBack("2026-02-04T10:00", "P1").build()),
                        payOut("2026-02-05T10:00").build()))
                .addAll(onlyBy(
                        Office.CUSTODIAN,
                        "NL-SV-119-2/may-1",
                        DESTROYED,
                        office -> payOut("2026-02-05T10:00").by(office).build()))
                .addAll(howMuch())
                .add(fails(
                        "NL-SV-119-2/may-1",
                        "nothing is owed for what was destroyed by leave",
                        allowed.after(DutchLaw.book(), destroy),
                        payOut("2026-02-05T10:00").build()))
                .add(fails(
                        "NL-SV-119-2/may-1",
                        "what is owed was paid",
                        DESTROYED.after(
                                DutchLaw.book(), payOut("2026-02-04T10:00").build()),
                        payOut("2026-02-05T10:00").build()))
                .add(open(
                        "NL-SV-119-2/may-1",
                        "the file does not tell what is owed",
                        ReturnToAnotherExamples.incomplete(allowed.after(DutchLaw.book(), destroy)),
                        payOut("2026-02-05T10:00").build()))
                .add(fails(
                        "NL-SV-119-2/may-1",
                        "the object is still there",
                        DUE,
                        payOut("2026-02-05T10:00").build()))
                .build();
    }

    /** What it was sold for, to the cent. */
    private static ImmutableList<Example> howMuch() {
        String only = "NL-SV-119-2/only-1";
        Files sold = SEIZED.after(
                DutchLaw.book(),
                SeizureActs.allow("2026-02-02T12:00", Disposition.SALE).build(),
                dispose("2026-02-03T10:00", Disposition.SALE),
                orderReturn("2026-02-04T10:00", COMPLAINT_FOUNDED, "P1").build());
        return ImmutableList.of(
                fails(only, "a cent less than the price", sold, paid("EUR 2499.99")),
                holds(only, "the price", sold, paid("EUR 2500.00")),
                fails(only, "a cent more than the price", sold, paid("EUR 2500.01")),
                holds(only, "what was destroyed has no price", DESTROYED, paid("EUR 2500.01")));
    }

    private static Act paid(String amount) {
        return SeizureActs.payOut("2026-02-05T10:00")
                .amount(Money.parse(amount))
                .build();
    }

    /** Whoever decides on return owes it once it was determined that nothing speaks for keeping the object. */
    private static ImmutableList<Example> interestGone() {
        String duty = "NL-SV-116-1/owes-2";
        return ImmutableList.of(
                holds(duty, "determined by the assistant prosecutor", SEIZED, gone(Office.ASSISTANT_PROSECUTOR, "A1")),
                holds(duty, "determined by the prosecutor", SEIZED, gone(Office.PUBLIC_PROSECUTOR, "A1")),
                fails(duty, "in chambers the ruling says what follows", SEIZED, gone(Office.COURT_IN_CHAMBERS, "A1")),
                fails(duty, "of what is not seized", SEIZED, gone(Office.PUBLIC_PROSECUTOR, "A2")),
                fails(duty, "of what is to be returned already", DUE, gone(Office.PUBLIC_PROSECUTOR, "A1")),
                fails(
                        duty,
                        "the interest is there",
                        SEIZED,
                        determined("INTEREST_OF_CRIMINAL_PROCEDURE", Office.PUBLIC_PROSECUTOR, "A1", true)),
                fails(
                        duty,
                        "another norm",
                        SEIZED,
                        determined("UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW", Office.PUBLIC_PROSECUTOR, "A1", false)));
    }

    private static Act gone(Office by, String asset) {
        return determined("INTEREST_OF_CRIMINAL_PROCEDURE", by, asset, false);
    }

    private static Act determined(String norm, Office by, String asset, boolean answer) {
        return org.confisca.testkit.Proceedings.determine(
                "2026-02-03T12:00", by, norm, answer, Standard.FINDING, new AssetId(asset));
    }
}
