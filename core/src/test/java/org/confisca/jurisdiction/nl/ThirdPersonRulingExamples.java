package org.confisca.jurisdiction.nl;

import static org.confisca.jurisdiction.nl.ExampleSeries.onlyBy;
import static org.confisca.jurisdiction.nl.SeizureActs.orderReturn;
import static org.confisca.jurisdiction.nl.ThirdPersonExamples.COMPLAINED;
import static org.confisca.jurisdiction.nl.ThirdPersonExamples.FORFEITED;
import static org.confisca.testkit.Example.fails;
import static org.confisca.testkit.Example.holds;
import static org.confisca.testkit.Example.open;
import static org.confisca.testkit.Proceedings.CONVICTION;
import static org.confisca.testkit.Proceedings.FORFEITURE;
import static org.confisca.testkit.Proceedings.appeal;
import static org.confisca.testkit.Proceedings.claim;
import static org.confisca.testkit.Proceedings.decideObjection;
import static org.confisca.testkit.Proceedings.object;
import static org.confisca.testkit.Proceedings.ruleOn;
import static org.confisca.testkit.Proceedings.serve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.confiscation.GrantAllowance;
import org.confisca.act.proceeding.Appeal;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.jurisdiction.nl.ExampleSeries.Norm;
import org.confisca.rule.RuleBook;
import org.confisca.rule.Truth;
import org.confisca.testkit.Example;
import org.confisca.testkit.Files;
import org.joda.money.Money;

/**
 * Examples of what follows from the ruling on a third person's complaint: cassation, revocation, return and what must wait
 * (arts 552b, 552d, 552g Sv). The ruling is of Tuesday 15 September 2026; day 14 is Tuesday 29 September.
 */
final class ThirdPersonRulingExamples {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final String RULED = "2026-09-15T11:00";
    private static final String LATER = "2026-10-05T10:00";
    private static final DecisionId RULING = new DecisionId("ruling-K1");
    private static final AssetId BOAT = new AssetId("A3");
    private static final Norm ENTITLED = new Norm(
            "REASONABLY_REGARDED_AS_ENTITLED",
            Standard.FINDING,
            ImmutableSet.of(Office.ASSISTANT_PROSECUTOR, Office.PUBLIC_PROSECUTOR, Office.COURT_IN_CHAMBERS),
            ImmutableList.of(BOAT, new PartyId("P2")),
            ImmutableList.of(BOAT, new PartyId("MUN")));

    private static final Norm REPAID = new Norm(
            "ALLOWANCE_UNPAID_OR_REPAID",
            Standard.FINDING,
            ImmutableSet.of(Office.STATE),
            ImmutableList.of(BOAT),
            ImmutableList.of(new AssetId("A1")));

    /** The complaint was well founded and nobody has cassation. */
    private static final Files REVOKED = COMPLAINED.after(BOOK, rule(Ruling.FOUNDED));

    /** The complaint failed; both the prosecution and the complainant have cassation. */
    private static final Files FAILED = COMPLAINED.after(BOOK, rule(Ruling.UNFOUNDED, "OM", "P2"));

    private ThirdPersonRulingExamples() {}

    static ImmutableList<Example> all() {
        return ImmutableList.<Example>builder()
                .addAll(cassation())
                .addAll(timeForCassation())
                .addAll(revocation())
                .addAll(returning())
                .addAll(allowances())
                .addAll(waiting())
                .build();
    }

    private static Act rule(Ruling ruling, String... parties) {
        return decideObjection(RULED, "K1", ruling, parties).build();
    }

    private static ImmutableList<Example> cassation() {
        String own = "NL-SV-552D/may-1";
        String prosecution = "NL-SV-552D/may-2";
        Files served =
                FAILED.after(BOOK, serve("2026-09-16T09:00", RULING, "P2").build());
        Files lodged = FAILED.after(BOOK, appeal("2026-09-16T09:00", RULING, "P2"));
        return ImmutableList.of(
                holds(own, "day 14 after service, last minute", served, appeal("2026-09-30T23:59", RULING, "P2")),
                fails(own, "day 15 after service", served, appeal("2026-10-01T00:00", RULING, "P2")),
                holds(own, "never served, much later", FAILED, appeal("2028-01-03T09:00", RULING, "P2")),
                fails(own, "not for the prosecution", FAILED, appealAs(Office.PARTY, "OM")),
                holds(prosecution, "day 14, last minute", FAILED, appeal("2026-09-29T23:59", RULING, "OM")),
                fails(prosecution, "day 15", FAILED, appeal("2026-09-30T00:00", RULING, "OM")),
                fails(prosecution, "not for the complainant", FAILED, appealAs(Office.PUBLIC_PROSECUTOR, "P2")),
                fails(
                        "NL-SV-427/may-1",
                        "of a ruling on a complaint",
                        FAILED,
                        appeal("2026-09-16T09:00", RULING, "P2")),
                fails(
                        "NL-SV-427/may-2",
                        "of a ruling on a complaint",
                        FAILED,
                        appeal("2026-09-16T09:00", RULING, "OM")),
                fails(
                        "NL-SV-404/may-1",
                        "of a ruling on a complaint",
                        FAILED,
                        appeal("2026-09-16T09:00", RULING, "P2")),
                holds(
                        "NL-SV-440/may-1",
                        "against a ruling on a complaint",
                        lodged,
                        ruleOn("2027-03-01T11:00", RULING, "P2", "C1", Ruling.UNFOUNDED)
                                .build()));
    }

    private static Act appealAs(Office by, String party) {
        return Appeal.builder()
                .from(appeal("2026-09-16T09:00", RULING, party))
                .by(by)
                .build();
    }

    private static ImmutableList<Example> timeForCassation() {
        String ruled = "NL-SV-552D/runs-1";
        String served = "NL-SV-552D/runs-2";
        Act serve = serve("2026-09-16T09:00", RULING, "P2").build();
        Files convicted = Files.usual()
                .after(
                        BOOK,
                        org.confisca.testkit.Proceedings.charge("2026-03-02T09:00")
                                .build(),
                        org.confisca.testkit.Proceedings.convict("2026-05-01T11:00", "P1")
                                .present(Files.parties())
                                .build());
        return ImmutableList.of(
                holds(ruled, "for the prosecution at once", COMPLAINED, rule(Ruling.UNFOUNDED, "OM", "P2")),
                fails(ruled, "not for the complainant", COMPLAINED, rule(Ruling.UNFOUNDED, "P2")),
                holds(served, "for the complainant when it is served", FAILED, serve),
                fails(
                        served,
                        "the prosecution knew already",
                        FAILED,
                        serve("2026-09-16T09:00", RULING, "OM").build()),
                fails(
                        served,
                        "a judgment",
                        convicted,
                        serve("2026-06-02T09:00", CONVICTION, "P1").build()),
                fails("NL-SV-432/runs-2", "a ruling on a complaint", FAILED, serve),
                fails("NL-SV-408/runs-4", "a ruling on a complaint", FAILED, serve));
    }

    private static ImmutableList<Example> revocation() {
        String rule = "NL-SV-552B/ensues-1";
        String owes = "NL-SV-552B/owes-1";
        String nobody = "NL-SV-6-1-16-1/ensues-9";
        String reviewed = "NL-SV-6-1-16-1/ensues-8";
        Files founded = COMPLAINED.after(BOOK, rule(Ruling.FOUNDED, "OM"));
        Files cassation = founded.after(BOOK, appeal("2026-09-16T09:00", RULING, "OM"));
        Files second = COMPLAINED.after(
                BOOK, object("2026-06-11T09:00", FORFEITURE, "P2", "K2").build(), rule(Ruling.FOUNDED));
        Act afterwards = claim("2026-09-30T00:00").build();
        return ImmutableList.of(
                holds(nobody, "nobody has cassation", COMPLAINED, rule(Ruling.FOUNDED)),
                fails(nobody, "the prosecution has", COMPLAINED, rule(Ruling.FOUNDED, "OM")),
                holds(rule, "well founded, and final at once", COMPLAINED, rule(Ruling.FOUNDED)),
                fails(rule, "unfounded", COMPLAINED, rule(Ruling.UNFOUNDED)),
                fails(rule, "inadmissible", COMPLAINED, rule(Ruling.INADMISSIBLE)),
                fails(rule, "well founded, cassation is open", COMPLAINED, rule(Ruling.FOUNDED, "OM")),
                holds(rule, "well founded, and the time for cassation ran out", founded, afterwards),
                fails(
                        rule,
                        "the last minute for cassation",
                        founded,
                        claim("2026-09-29T23:59").build()),
                fails(rule, "cassation is pending", cassation, afterwards),
                holds(rule, "cassation is rejected", cassation, cassation(Ruling.UNFOUNDED)),
                fails(rule, "cassation is well founded", cassation, cassation(Ruling.FOUNDED)),
                fails(
                        rule,
                        "it was revoked already",
                        second,
                        decideObjection("2026-09-16T11:00", "K2", Ruling.FOUNDED)
                                .build()),
                fails(
                        reviewed,
                        "a failed complaint leaves the day of finality alone",
                        COMPLAINED,
                        rule(Ruling.UNFOUNDED)),
                holds(owes, "the court must say to whom it goes", COMPLAINED, rule(Ruling.FOUNDED)),
                fails(owes, "nothing was revoked", COMPLAINED, rule(Ruling.UNFOUNDED)));
    }

    private static Act cassation(Ruling ruling) {
        return ruleOn("2027-03-01T11:00", RULING, "OM", "C1", ruling).build();
    }

    private static ImmutableList<Example> returning() {
        String rule = "NL-SV-552B/may-3";
        String to = "NL-SV-552B/only-5";
        Files destroyed = destroyedOnLeave().after(BOOK, rule(Ruling.FOUNDED));
        Files ordered = ENTITLED.found(REVOKED, true).after(BOOK, order(LATER));
        ImmutableList.Builder<Example> examples = ImmutableList.<Example>builder()
                .addAll(onlyBy(
                        Office.COURT_IN_CHAMBERS,
                        rule,
                        REVOKED,
                        office -> orderReturn(LATER, ReturnRoute.CONFISCATION_REVOKED, "P2")
                                .asset(BOAT)
                                .by(office)
                                .build()))
                .add(fails(rule, "the complaint is pending", COMPLAINED, order(LATER)))
                .add(fails(rule, "the complaint failed", FAILED, order(LATER)))
                .add(fails(rule, "nobody complained", FORFEITED, order(LATER)))
                .add(fails(rule, "it was said already", ordered, order("2026-10-06T10:00")))
                .add(holds(rule, "what was destroyed on leave is paid for", destroyed, order(LATER)))
                .addAll(ENTITLED.examples(to, REVOKED, order(LATER), Truth.TRUE, Truth.FALSE))
                .add(open(
                        to,
                        "to nobody named",
                        REVOKED,
                        orderReturn(LATER, ReturnRoute.CONFISCATION_REVOKED, "P2")
                                .asset(BOAT)
                                .to(Optional.empty())
                                .by(Office.COURT_IN_CHAMBERS)
                                .build()));
        for (ReturnRoute route : ReturnRoute.values()) {
            examples.add(new Example(
                    rule,
                    "route: " + route,
                    REVOKED.file(),
                    orderReturn(LATER, route, "P2")
                            .asset(BOAT)
                            .by(Office.COURT_IN_CHAMBERS)
                            .build(),
                    Truth.of(route == ReturnRoute.CONFISCATION_REVOKED)));
        }
        return examples.build();
    }

    private static Act order(String at) {
        return orderReturn(at, ReturnRoute.CONFISCATION_REVOKED, "P2")
                .asset(BOAT)
                .by(Office.COURT_IN_CHAMBERS)
                .build();
    }

    private static ImmutableList<Example> allowances() {
        String rule = "NL-SV-552E-2/only-1";
        Files granted = COMPLAINED.after(
                BOOK,
                GrantAllowance.builder()
                        .at(SeizureActs.moment("2026-06-11T10:00"))
                        .by(Office.COURT)
                        .decision(FORFEITURE)
                        .to(new PartyId("P2"))
                        .amount(Money.parse("EUR 500.00"))
                        .build());
        Files due =
                ENTITLED.found(granted.after(BOOK, rule(Ruling.FOUNDED)), true).after(BOOK, order(LATER));
        Files without = ENTITLED.found(REVOKED, true).after(BOOK, order(LATER));
        Files incomplete = without.changed(file -> org.confisca.casefile.CaseFile.builder()
                .from(file)
                .completeSince(java.time.LocalDate.parse("2026-06-03"))
                .build());
        Act giveBack =
                SeizureActs.giveBack("2026-10-06T10:00", "P2").asset(BOAT).build();
        return ImmutableList.<Example>builder()
                .addAll(REPAID.examples(rule, due, giveBack, Truth.TRUE, Truth.FALSE))
                .add(holds(rule, "nobody was granted an allowance", without, giveBack))
                .add(open(rule, "nobody knows whether one was granted", incomplete, giveBack))
                .add(holds(
                        rule,
                        "granted with a forfeiture that stands",
                        granted,
                        SeizureActs.giveBack("2026-06-12T10:00", "P2")
                                .asset(BOAT)
                                .build()))
                .build();
    }

    private static Files destroyedOnLeave() {
        return COMPLAINED.after(
                BOOK,
                SeizureActs.allow("2026-06-11T10:00", org.confisca.casefile.Disposition.DESTRUCTION)
                        .asset(BOAT)
                        .build(),
                org.confisca.act.management.Destroy.builder()
                        .at(SeizureActs.moment("2026-06-12T10:00"))
                        .by(Office.CUSTODIAN)
                        .asset(BOAT)
                        .build());
    }

    private interface Asking {
        Act on(String at);
    }

    private static ImmutableList<Example> waiting() {
        return ImmutableList.<Example>builder()
                .addAll(waiting(
                        "NL-SV-552G/only-2",
                        at -> org.confisca.testkit.Proceedings.reuse(at, "A3", "G1")
                                .build()))
                .addAll(waiting(
                        "NL-SV-552G/only-1",
                        at -> org.confisca.testkit.Proceedings.sell(at, "A3", "EUR 9000.00", "M3")
                                .build()))
                .build();
    }

    private static ImmutableList<Example> waiting(String rule, Asking asking) {
        Files incomplete = FORFEITED.changed(file -> org.confisca.casefile.CaseFile.builder()
                .from(file)
                .completeSince(java.time.LocalDate.parse("2026-06-03"))
                .build());
        Files forGood =
                FAILED.after(BOOK, serve("2026-09-16T09:00", RULING, "P2").build());
        return ImmutableList.of(
                fails(rule, "a complaint is pending", COMPLAINED, asking.on("2026-10-05T09:00")),
                fails(rule, "the time for cassation still runs", forGood, asking.on("2026-09-30T23:59")),
                holds(rule, "the complaint failed for good", forGood, asking.on("2026-10-01T00:00")),
                fails(rule, "it failed, and the complainant was never told", FAILED, asking.on("2028-01-03T09:00")),
                holds(rule, "nobody complained", FORFEITED, asking.on("2026-09-01T00:00")),
                open(rule, "nobody knows whether somebody complained", incomplete, asking.on("2026-09-01T00:00")));
    }
}
