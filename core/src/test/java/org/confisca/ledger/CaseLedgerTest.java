package org.confisca.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.ledger.Posted.at;
import static org.confisca.ledger.Posted.ledger;
import static org.confisca.ledger.Posted.lines;
import static org.confisca.ledger.Posted.rich;

import com.google.common.collect.ImmutableList;
import org.confisca.act.confiscation.CompensateVictim;
import org.confisca.act.execution.PlacePayment;
import org.confisca.act.execution.ShareWithState;
import org.confisca.act.management.Appraise;
import org.confisca.act.management.GiveUp;
import org.confisca.act.management.PayInterest;
import org.confisca.act.management.PayOutValue;
import org.confisca.act.management.Sever;
import org.confisca.act.reuse.EndReuse;
import org.confisca.act.reuse.TransferReused;
import org.confisca.act.seizure.ReleaseAgainstSecurity;
import org.confisca.act.seizure.Return;
import org.confisca.act.seizure.SeizeBuilder;
import org.confisca.act.seizure.TreatAsForfeited;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.CompensationId;
import org.confisca.casefile.Fraction;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.SecurityForm;
import org.confisca.casefile.SecurityId;
import org.confisca.casefile.StateShareId;
import org.confisca.money.Balance;
import org.confisca.testkit.Executions;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What each act that moves value posts. */
class CaseLedgerTest {
    private static final AssetId CASH = Posted.CASH;

    private static SeizeBuilder seize(String asset) {
        return Proceedings.seize("2026-02-01T09:00", asset, "M1", "P1");
    }

    private static TreatAsForfeited forfeited(AssetId asset, String moment) {
        return TreatAsForfeited.builder()
                .at(at(moment))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(asset)
                .build();
    }

    private static CompensateVictim compensate(String asset, String amount) {
        return CompensateVictim.builder()
                .at(at("2026-04-01T09:00"))
                .by(Office.MINISTER)
                .asset(new AssetId(asset))
                .compensation(new CompensationId("K1"))
                .victim(new PartyId("P2"))
                .amount(Money.parse(amount))
                .build();
    }

    @Test
    void money_is_posted_when_it_is_seized_and_an_object_when_it_is_sold() {
        assertThat(lines(ledger(rich(), seize("C1").build())))
                .containsExactly("PARTY(party:P1) > HELD(asset:C1) EUR 900.01");
        assertThat(lines(ledger(rich(), seize("A1").build()))).isEmpty();
        assertThat(lines(ledger(
                        rich(),
                        seize("A1").build(),
                        Proceedings.sell("2026-03-01T09:00", "A1", "EUR 5000.00", "A9")
                                .build())))
                .containsExactly("BUYER(asset:A1) > SECURED_PROCEEDS(asset:A9) EUR 5000.00");
    }

    @Test
    void what_belongs_to_nobody_known_comes_from_and_goes_to_nobody_known() {
        assertThat(lines(ledger(
                        rich(),
                        seize("C2").build(),
                        GiveUp.builder()
                                .at(at("2026-03-01T09:00"))
                                .by(Office.CUSTODIAN)
                                .asset(new AssetId("C2"))
                                .build())))
                .containsExactly(
                        "PARTY(unknown) > HELD(asset:C2) EUR 12000.00", "HELD(asset:C2) > GONE(asset:C2) EUR 12000.00");
    }

    @Test
    void money_follows_the_state_of_the_asset() {
        assertThat(lines(ledger(
                        rich(),
                        seize("C1").build(),
                        forfeited(CASH, "2026-03-01T09:00"),
                        Return.builder()
                                .at(at("2026-03-02T09:00"))
                                .by(Office.CUSTODIAN)
                                .asset(CASH)
                                .to(new PartyId("P2"))
                                .build())))
                .containsExactly(
                        "PARTY(party:P1) > HELD(asset:C1) EUR 900.01",
                        "HELD(asset:C1) > STATE(asset:C1) EUR 900.01",
                        "STATE(asset:C1) > PARTY(party:P2) EUR 900.01");
    }

    @Test
    void a_victim_and_another_state_are_paid_from_what_there_is() {
        CaseLedger ledger = ledger(
                rich(),
                seize("C1").build(),
                forfeited(CASH, "2026-03-01T09:00"),
                compensate("C1", "EUR 400.00"),
                ShareWithState.builder()
                        .at(at("2026-05-01T09:00"))
                        .by(Office.MINISTER)
                        .asset(CASH)
                        .stateShare(new StateShareId("SS1"))
                        .state("DE")
                        .amount(Money.parse("EUR 500.01"))
                        .build());
        assertThat(lines(ledger))
                .endsWith(
                        "STATE(asset:C1) > VICTIM(party:P2) EUR 400.00",
                        "STATE(asset:C1) > FOREIGN_STATE(state:DE) EUR 500.01");
        assertThat(ledger.ledger().trialBalance().suspense()).isEmpty();
    }

    @Test
    void what_is_paid_from_nowhere_is_paid_from_suspense() {
        CaseLedger ledger = ledger(
                rich(), seize("C1").build(), forfeited(CASH, "2026-03-01T09:00"), compensate("C1", "EUR 900.02"));

        assertThat(lines(ledger))
                .endsWith(
                        "STATE(asset:C1) > VICTIM(party:P2) EUR 900.01",
                        "SUSPENSE(asset:C1) > VICTIM(party:P2) EUR 0.01");
        assertThat(ledger.ledger().trialBalance().suspense())
                .extracting(Balance::net)
                .containsExactly(Money.parse("EUR -0.01"));
        assertThat(lines(ledger(rich(), seize("A1").build(), compensate("A1", "EUR 5.00"))))
                .containsExactly("SUSPENSE(asset:A1) > VICTIM(party:P2) EUR 5.00");
    }

    @Test
    void the_proceeds_of_what_was_sold_pay_what_is_about_it() {
        assertThat(lines(ledger(
                        rich(),
                        seize("A1").build(),
                        Proceedings.sell("2026-03-01T09:00", "A1", "EUR 5000.00", "A9")
                                .build(),
                        PayOutValue.builder()
                                .at(at("2026-03-02T09:00"))
                                .by(Office.CUSTODIAN)
                                .asset(new AssetId("A1"))
                                .to(new PartyId("P2"))
                                .amount(Money.parse("EUR 5000.01"))
                                .build())))
                .containsExactly(
                        "BUYER(asset:A1) > SECURED_PROCEEDS(asset:A9) EUR 5000.00",
                        "SECURED_PROCEEDS(asset:A9) > THIRD_PARTY(party:P2) EUR 5000.00",
                        "TREASURY(asset:A1) > THIRD_PARTY(party:P2) EUR 0.01");
    }

    @Test
    void a_share_takes_its_part_rounded_down() {
        assertThat(lines(ledger(
                        rich(),
                        seize("C1").build(),
                        Sever.builder()
                                .at(at("2026-03-01T09:00"))
                                .by(Office.COURT)
                                .asset(CASH)
                                .share(Fraction.of(1, 2))
                                .part(new AssetId("C9"))
                                .measures(ImmutableList.of(new MeasureId("M9")))
                                .build())))
                .endsWith("HELD(asset:C1) > HELD(asset:C9) EUR 450.00");
    }

    @Test
    void a_new_valuation_moves_the_difference_only() {
        assertThat(lines(ledger(rich(), seize("C1").build(), appraise("C1", "EUR 1000.00"))))
                .endsWith("REVALUATION(asset:C1) > HELD(asset:C1) EUR 99.99");
        assertThat(lines(ledger(rich(), seize("C1").build(), appraise("C1", "EUR 900.00"))))
                .endsWith("HELD(asset:C1) > REVALUATION(asset:C1) EUR 0.01");
        assertThat(lines(ledger(rich(), seize("C1").build(), appraise("C1", "USD 900.00"))))
                .endsWith(
                        "HELD(asset:C1) > REVALUATION(asset:C1) EUR 900.01",
                        "REVALUATION(asset:C1) > HELD(asset:C1) USD 900.00");
        assertThat(lines(ledger(rich(), appraise("C1", "EUR 1.00")))).isEmpty();
    }

    @Test
    void money_that_nobody_has_counted_is_named_and_not_taken_for_nothing() {
        Files uncounted = rich().asset("C3", AssetKind.CASH, asset -> asset.owner(new PartyId("P1")));
        CaseLedger seized = ledger(uncounted, seize("C3").build());

        assertThat(lines(seized)).isEmpty();
        assertThat(seized.unvalued()).containsExactly(new AssetId("C3"));
        CaseLedger counted = ledger(uncounted, seize("C3").build(), appraise("C3", "EUR 50.00"));
        assertThat(counted.unvalued()).isEmpty();
        assertThat(lines(counted)).containsExactly("PARTY(party:P1) > HELD(asset:C3) EUR 50.00");
    }

    private static Appraise appraise(String asset, String value) {
        return Appraise.builder()
                .at(at("2026-03-01T09:00"))
                .by(Office.CUSTODIAN)
                .asset(new AssetId(asset))
                .value(Money.parse(value))
                .build();
    }

    @Test
    void interest_has_accounts_of_its_own() {
        assertThat(lines(ledger(
                        rich(),
                        seize("C1").build(),
                        PayInterest.builder()
                                .at(at("2026-03-02T09:00"))
                                .by(Office.CUSTODIAN)
                                .asset(CASH)
                                .to(new PartyId("P1"))
                                .amount(Money.parse("EUR 3.21"))
                                .build())))
                .endsWith(
                        "TREASURY(asset:C1) > INTEREST(asset:C1) EUR 3.21",
                        "INTEREST(asset:C1) > PARTY(party:P1) EUR 3.21");
    }

    @Test
    void a_deposit_is_money_and_a_guarantee_is_not() {
        assertThat(lines(ledger(rich(), seize("C1").build(), secured(SecurityForm.DEPOSIT))))
                .endsWith(
                        "HELD(asset:C1) > PARTY(party:P1) EUR 900.01",
                        "PARTY(party:P2) > SECURITY(security:Z1) EUR 700.00");
        assertThat(lines(ledger(rich(), seize("C1").build(), secured(SecurityForm.GUARANTEE))))
                .endsWith("HELD(asset:C1) > PARTY(party:P1) EUR 900.01");
    }

    private static ReleaseAgainstSecurity secured(SecurityForm form) {
        return ReleaseAgainstSecurity.builder()
                .at(at("2026-03-01T09:00"))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(CASH)
                .security(new SecurityId("Z1"))
                .amount(Money.parse("EUR 700.00"))
                .form(form)
                .givenBy(new PartyId("P2"))
                .build();
    }

    @Test
    void reuse_moves_money_when_it_is_handed_over() {
        CaseLedger ledger = ledger(
                rich(),
                seize("C1").build(),
                forfeited(CASH, "2026-03-01T09:00"),
                Proceedings.reuse("2026-04-01T09:00", "C1", "G1").build(),
                TransferReused.builder()
                        .at(at("2026-04-02T09:00"))
                        .by(Office.STATE)
                        .grant(new GrantId("G1"))
                        .build(),
                EndReuse.builder()
                        .at(at("2026-04-03T09:00"))
                        .by(Office.STATE)
                        .grant(new GrantId("G1"))
                        .build());
        assertThat(lines(ledger))
                .endsWith(
                        "HELD(asset:C1) > STATE(asset:C1) EUR 900.01", "STATE(asset:C1) > REUSE(grant:G1) EUR 900.01");
    }

    @Test
    void what_is_received_too_much_is_refunded_to_the_payer_or_stands_in_suspense() {
        Files owed = rich().after(Posted.BOOK, Executions.finalDeprivation());
        CaseLedger known = ledger(
                owed,
                Executions.pay("2026-07-01T09:00", "EUR 10000.01")
                        .payer(new PartyId("P2"))
                        .build());
        assertThat(lines(known))
                .containsExactly(
                        "PARTY(party:P2) > STATE(obligation:D1) EUR 10000.00",
                        "PARTY(party:P2) > REFUND_DUE(party:P2) EUR 0.01");

        CaseLedger unknown =
                ledger(owed, Executions.pay("2026-07-01T09:00", "EUR 10000.01").build());
        assertThat(lines(unknown)).endsWith("PARTY(unknown) > SUSPENSE(obligation:D1) EUR 0.01");
        assertThat(unknown.ledger().trialBalance().suspense()).hasSize(1);

        CaseLedger placed = ledger(
                owed,
                Executions.pay("2026-07-01T09:00", "EUR 10000.01").build(),
                PlacePayment.builder()
                        .at(at("2026-08-01T09:00"))
                        .by(Office.MINISTER)
                        .obligation(Executions.OBLIGATION)
                        .payer(new PartyId("P1"))
                        .amount(Money.parse("EUR 0.01"))
                        .build());
        assertThat(lines(placed)).endsWith("SUSPENSE(obligation:D1) > REFUND_DUE(party:P1) EUR 0.01");
        assertThat(placed.ledger().trialBalance().suspense()).isEmpty();
    }

    @Test
    void what_a_court_takes_off_after_payment_is_to_be_refunded() {
        assertThat(lines(ledger(
                        rich().after(Posted.BOOK, Executions.finalDeprivation()),
                        Executions.pay("2026-07-01T09:00", "EUR 9000.00").build(),
                        Executions.reduce("2026-08-01T09:00", "EUR 2500.00").build())))
                .endsWith("STATE(obligation:D1) > REFUND_DUE(obligation:D1) EUR 1500.00");
    }

    @Test
    void a_levy_on_money_pays_with_it_and_the_rest_is_what_it_cost() {
        Files owed = rich().after(Posted.BOOK, Executions.finalDeprivation());
        assertThat(lines(ledger(
                        owed,
                        Executions.secure("2026-07-01T09:00", "C1", "S1", Purpose.DEPRIVATION)
                                .build(),
                        Executions.levy("2026-08-01T09:00", "C1", "EUR 880.00").build())))
                .containsExactly(
                        "PARTY(party:P1) > HELD(asset:C1) EUR 900.01",
                        "HELD(asset:C1) > STATE(obligation:D1) EUR 880.00",
                        "HELD(asset:C1) > COSTS(asset:C1) EUR 20.01");
        assertThat(lines(ledger(
                        owed,
                        Executions.levy("2026-08-01T09:00", "A1", "EUR 10000.02")
                                .build())))
                .containsExactly(
                        "BUYER(asset:A1) > STATE(obligation:D1) EUR 10000.00",
                        "BUYER(asset:A1) > REFUND_DUE(party:P1) EUR 0.02");
    }

    @Test
    void a_settlement_is_paid_once() {
        assertThat(lines(ledger(
                        rich().after(
                                        Posted.BOOK,
                                        Proceedings.charge("2026-03-02T09:00").build()),
                        Executions.settle("2026-06-10T09:00", "2026-09-08").build(),
                        Executions.perform("2026-07-01T09:00"),
                        Executions.perform("2026-07-02T09:00"))))
                .containsExactly("PARTY(party:P1) > STATE(settlement:SE1) EUR 5000.00");
    }

    @Test
    void what_was_in_the_case_when_the_file_was_opened_is_an_opening_balance() {
        Files seized = rich().asset(
                        "C4",
                        AssetKind.CASH,
                        asset -> asset.value(Posted.worth("EUR 8.00")).state(new LegalState.Seized()));
        Files paid = seized.after(Posted.BOOK, Executions.finalDeprivation())
                .after(
                        Posted.BOOK,
                        Executions.pay("2026-07-01T09:00", "EUR 10000.01").build());
        assertThat(lines(ledger(paid)))
                .containsExactly(
                        "OPENING(asset:C4) > HELD(asset:C4) EUR 8.00",
                        "OPENING(obligation:D1) > STATE(obligation:D1) EUR 10000.00",
                        "OPENING(obligation:D1) > SUSPENSE(obligation:D1) EUR 0.01");
    }
}
