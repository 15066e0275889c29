package org.confisca.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.act.confiscation.OrderForfeiture.ORDER_FORFEITURE;
import static org.confisca.act.hold.OrderHold.ORDER_HOLD;
import static org.confisca.act.management.Sell.SELL;
import static org.confisca.act.proceeding.DecideObjection.DECIDE_OBJECTION;
import static org.confisca.act.proceeding.ProceedingLaw.BECAME_FINAL;
import static org.confisca.act.proceeding.ProceedingLaw.CONFISCATION_REVOKED;
import static org.confisca.act.proceeding.ProceedingLaw.FELL_TO_STATE;
import static org.confisca.act.proceeding.ProceedingLaw.REMEDY_EXPIRED;
import static org.confisca.act.reuse.GrantReuse.GRANT_REUSE;
import static org.confisca.casefile.Office.CUSTODIAN;
import static org.confisca.casefile.Office.FIU;
import static org.confisca.rule.Ordered.momentOfTheAct;
import static org.confisca.rule.Ordered.within;
import static org.confisca.rule.Words.ensues;
import static org.confisca.rule.Words.may;
import static org.confisca.rule.Words.only;
import static org.confisca.rule.Words.runs;
import static org.confisca.time.Term.days;
import static org.confisca.time.Term.thirtyDayMonths;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.confisca.act.OnAsset;
import org.confisca.act.OnRemedy;
import org.confisca.act.proceeding.DecideObjection;
import org.confisca.casefile.DecisionId;
import org.confisca.fact.AssetFacts;
import org.confisca.fact.DecisionFacts;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.rule.Amendment;
import org.confisca.rule.Condition;
import org.confisca.rule.Nature;
import org.confisca.rule.Provision;
import org.confisca.rule.Roster;
import org.confisca.rule.Rule;
import org.confisca.rule.RuleBook;
import org.confisca.source.Check;
import org.confisca.source.Citation;
import org.confisca.source.LegalSource;
import org.confisca.source.ProvisionId;
import org.confisca.source.RuleId;
import org.confisca.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each property fails on a book with a fault planted in it, and the way to the failure is told so that people can
 * follow it.
 */
class PlantedFaultTest {
    private static final RuleBook LAW = DutchLaw.book();
    private static final RuleId NO_DISPOSAL_WITHOUT_LEAVE = rule("NL-SV-117-1", "only-1");
    private static final Provision SALE_OF_WHAT_IS_SEIZED =
            provision("FAULT-SALE", may(CUSTODIAN, SELL).when(AssetFacts.SEIZED));

    private static final Roster<DecideObjection, DecisionId> CONTESTED = Roster.of(
            Wording.same("the decision complained about"),
            matter -> matter.value(OnRemedy.REMEDY)
                    .map(id -> ImmutableList.of(
                            (DecisionId) matter.file().remedies().get(id).against())));
    private static final Condition<OnAsset> THIRD_PARTY_TERM_OVER = Condition.<OnAsset>all(
                    within(momentOfTheAct(), DecisionFacts.CONFISCATION_FINAL_SINCE, thirtyDayMonths(3)))
            .not();

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(
                        "sale of what is seized, without leave",
                        with(LAW.without(NO_DISPOSAL_WITHOUT_LEAVE), SALE_OF_WHAT_IS_SEIZED),
                        Streets.earlyDisposal(),
                        Broken.Property.SAFE,
                        "A1 went from Seized to Disposed SOLD from Seized without decision or leave"),
                arguments(
                        "sale of what must be returned",
                        with(
                                LAW.without(NO_DISPOSAL_WITHOUT_LEAVE),
                                provision("FAULT-SALE", may(CUSTODIAN, SELL).when(AssetFacts.RETURN_DUE))),
                        Streets.giveBack(),
                        Broken.Property.RETURNED,
                        "A1 went from ReturnDue to P1 to Disposed SOLD from ReturnDue, though it had to be returned"),
                arguments(
                        "forfeiture that takes effect before it is final",
                        with(LAW, provision("FAULT-EFFECT", ensues(ORDER_FORFEITURE, FELL_TO_STATE))),
                        Streets.judgment(),
                        Broken.Property.SAFE,
                        "A1 went from Free to Confiscated by F1 without final decision or waiver"),
                arguments(
                        "finality that ignores open remedies",
                        with(
                                LAW,
                                provision(
                                        "NL-SV-6-1-16-1",
                                        ensues(REMEDY_EXPIRED, BECAME_FINAL).about(DecisionFacts.DECISION_OF_EXPIRED))),
                        Streets.judgment(),
                        Broken.Property.REMEDY,
                        "F1 is final while a remedy against it is open"),
                arguments(
                        "sale of what was withdrawn from circulation",
                        LAW.without(rule("NL-SR-36B-1", "only-3")),
                        Streets.withdrawal(),
                        Broken.Property.SAFE,
                        "A1 went from Confiscated by W1 to Disposed SOLD from Confiscated without decision or leave"),
                arguments(
                        "reuse before third persons had their time",
                        LAW.without(rule("NL-SV-552G", "only-2")),
                        Streets.judgment(),
                        Broken.Property.SAFE,
                        "A1 went from Confiscated by F1 to Reused without a decision that was final for long enough"),
                arguments(
                        "reuse while a third person's complaint is pending",
                        with(
                                LAW.without(rule("NL-SV-552G", "only-2")),
                                provision("FAULT-REUSE", only(GRANT_REUSE).when(THIRD_PARTY_TERM_OVER))),
                        Streets.thirdPerson(),
                        Broken.Property.SAFE,
                        "A3 went from Confiscated by F1 to Reused without a decision that was final for long enough"),
                arguments(
                        "revocation before the ruling on the complaint is final",
                        with(
                                LAW,
                                provision(
                                        "FAULT-REVOCATION",
                                        ensues(DECIDE_OBJECTION, CONFISCATION_REVOKED)
                                                .about(CONTESTED))),
                        Streets.thirdPerson(),
                        Broken.Property.ONE_STATE,
                        "A3 went from Confiscated by F1 to ReturnDue, though it was the State's"),
                arguments(
                        "sale before third persons had their time",
                        LAW.without(rule("NL-SV-552G", "only-1")),
                        Streets.judgment(),
                        Broken.Property.SAFE,
                        "A1 went from Confiscated by F1 to Disposed SOLD from Confiscated without decision or leave"),
                arguments(
                        "sale of what nobody found harmless, by leave of silence",
                        LAW.without(rule("NL-SV-117-2", "only-2")),
                        Streets.earlyDisposal(),
                        Broken.Property.SAFE,
                        "A1 went from Seized to Disposed SOLD from Seized without decision or leave"),
                arguments(
                        "a hold that does not lapse",
                        with(LAW, provision("NL-WWFT-17A-1", may(FIU, ORDER_HOLD))),
                        Streets.hold(),
                        Broken.Property.ENDS,
                        "a hold outlasts time"),
                arguments(
                        "a seizure that neither return nor an order to return ends",
                        LAW.amendedBy(new Amendment(
                                "no end",
                                LocalDate.parse("2026-07-01"),
                                ImmutableSet.of(new ProvisionId("NL-SV-134-2")),
                                ImmutableList.of())),
                        Streets.giveBack(),
                        Broken.Property.LIVE,
                        "S1 can never end"),
                arguments(
                        "an order to return that leaves the seizure on",
                        LAW.without(rule("NL-SV-134-2", "ensues-1")),
                        Streets.giveBack(),
                        Broken.Property.ONE_STATE,
                        "A1 is ReturnDue and still under seizure"),
                arguments(
                        "a sale that leaves the seizure behind",
                        LAW.without(rule("NL-SV-117-4", "ensues-1")),
                        Streets.earlyDisposal(),
                        Broken.Property.ONE_STATE,
                        "A1 is Disposed and left a seizure behind"),
                arguments(
                        "judgments that cannot be served, with appeals that cannot be withdrawn",
                        LAW.without(rule("NL-SV-408", "may-1")).without(rule("NL-SV-453", "may-1")),
                        Streets.judgment(),
                        Broken.Property.LIVE,
                        "F1 can never be final"),
                arguments(
                        "parties that may not use the remedy they have",
                        LAW.without(rule("NL-SV-404", "may-1")),
                        Streets.judgment(),
                        Broken.Property.REMEDY,
                        "remedy F1/P1 is open and cannot be used"),
                arguments(
                        "three days to appeal",
                        with(
                                LAW,
                                provision(
                                        "FAULT-TIME",
                                        runs(ORDER_FORFEITURE, days(3))
                                                .about(DecisionFacts.remediesOf(
                                                        org.confisca.act.confiscation.OrderForfeiture.DECISION,
                                                        org.confisca.act.confiscation.OrderForfeiture.PRESENT))
                                                .onExpiry(REMEDY_EXPIRED))),
                        Streets.judgment(),
                        Broken.Property.REMEDY,
                        "remedy F1/OM went from AVAILABLE to EXPIRED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_planted_fault_is_found(String fault, RuleBook faulty, Street street, Broken.Property property, String what) {
        Proof proof = Proof.upTo(what, faulty, street);

        assertThat(proof.faults(property)).as(fault).extracting(Broken::what).contains(what);
        assertThat(proof.faults(property))
                .allSatisfy(broken -> assertThat(broken.path()).isNotEmpty());
    }

    @Test
    void the_way_to_a_fault_is_the_shortest_and_names_who_did_what_and_when() {
        Proof proof = Proof.of(
                with(LAW.without(NO_DISPOSAL_WITHOUT_LEAVE), SALE_OF_WHAT_IS_SEIZED), Streets.earlyDisposal(), 100, 0);

        assertThat(proof.faults(Broken.Property.SAFE).get(0)).hasToString("""
                SAFE: A1 went from Seized to Disposed SOLD from Seized without decision or leave
                    2026-07-06T10:00  INVESTIGATING_OFFICER Seize asset=A1 measure=S1 purposes=[FORFEITURE] \
                seizedFrom=P1 offence=O1
                    2026-07-06T10:00  CUSTODIAN Sell asset=A1 price=EUR 5000.00 proceeds=M1
                """);
    }

    @Test
    void two_locks_keep_what_is_seized_and_either_alone_is_enough() {
        Proof withoutTheLimit = Proof.of(LAW.without(NO_DISPOSAL_WITHOUT_LEAVE), Streets.earlyDisposal(), 800, 0);
        Proof withAnotherPower = Proof.of(with(LAW, SALE_OF_WHAT_IS_SEIZED), Streets.earlyDisposal(), 800, 0);

        assertThat(withoutTheLimit.faults(Broken.Property.SAFE)).isEmpty();
        assertThat(withAnotherPower.faults(Broken.Property.SAFE)).isEmpty();
    }

    private static RuleId rule(String provision, String rule) {
        return new RuleId(new ProvisionId(provision), rule);
    }

    private static Provision provision(String id, Rule... rules) {
        Citation nowhere =
                new Citation(new LegalSource.Practice("a planted fault", Optional.empty()), id, Check.UNVERIFIED);
        return Provision.of(id, nowhere, Nature.LAW).always(rules);
    }

    private static RuleBook with(RuleBook book, Provision provision) {
        return book.amendedBy(new Amendment(
                "a fault", LocalDate.parse("2026-07-01"), ImmutableSet.of(), ImmutableList.of(provision)));
    }
}
