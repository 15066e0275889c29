package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.confiscation.CompensateVictim;
import org.confisca.act.confiscation.GrantAllowance;
import org.confisca.act.execution.Remit;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.CompensationId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Valuation;
import org.confisca.distribution.CaseDistribution;
import org.confisca.distribution.Distribution;
import org.confisca.distribution.Entitlement;
import org.confisca.distribution.Fund;
import org.confisca.distribution.Ground;
import org.confisca.distribution.Origin;
import org.confisca.history.CaseHistory;
import org.confisca.history.Entry;
import org.confisca.money.Amount;
import org.confisca.rule.RuleBook;
import org.confisca.source.Check;
import org.confisca.source.Language;
import org.confisca.testkit.Executions;
import org.confisca.testkit.Files;
import org.confisca.testkit.Proceedings;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Who gets what by Dutch law, and when. */
class DutchDistributionTest {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final Files RICH = Files.usual()
            .asset(
                    "C1",
                    AssetKind.CASH,
                    asset -> asset.owner(new PartyId("P1"))
                            .value(new Valuation(
                                    Money.parse("EUR 900.01"), LocalDate.parse("2026-01-01"), Optional.empty())));

    /** The cash forfeited, final at once; day 90 is Monday 31 August 2026. */
    private static final ImmutableList<Act> FORFEITED = forfeiting("C1");

    private static ImmutableList<Act> forfeiting(String asset) {
        return ImmutableList.of(
                SeizureActs.seize("2026-02-02T10:00", Purpose.FORFEITURE)
                        .asset(new AssetId(asset))
                        .build(),
                Proceedings.charge("2026-03-02T09:00").build(),
                Proceedings.convict("2026-05-01T11:00").build(),
                Proceedings.forfeit("2026-06-02T11:00", asset)
                        .refundAbove(Optional.of(Money.parse("EUR 4000.00")).filter(fixed -> asset.equals("A1")))
                        .build());
    }

    private static CaseDistribution at(String moment, ImmutableList<Act> first, Act... more) {
        CaseHistory history = CaseHistory.of(RICH.file());
        for (Act act : ImmutableList.<Act>builder()
                .addAll(first)
                .addAll(Arrays.asList(more))
                .build()) {
            CaseHistory next = history.carryOut(BOOK, act, act.at()).history();
            assertThat(next.entries())
                    .as("%s", act)
                    .hasSizeGreaterThan(history.entries().size());
            history = next;
        }
        return CaseDistribution.of(
                history.opening(),
                history.entries().stream().map(Entry::step).collect(ImmutableList.toImmutableList()),
                DutchDistribution.waterfall(),
                ImmutableListMultimap.of(),
                Optional.empty(),
                LocalDateTime.parse(moment));
    }

    private static ImmutableList<String> lines(CaseDistribution distribution) {
        Distribution only = distribution.results().get(0);
        assertThat(distribution.results()).hasSize(1);
        assertThat(only).isInstanceOf(Distribution.Divided.class);
        return ((Distribution.Divided) only)
                .shares().stream()
                        .filter(share -> share.payee().isPresent())
                        .map(share ->
                                share.step().provision() + " " + share.payee().orElseThrow() + " "
                                        + share.amount().money() + " paid "
                                        + distribution.paid(only.fund(), share))
                        .collect(ImmutableList.toImmutableList());
    }

    @Test
    void nothing_is_distributed_before_it_is_final() {
        CaseDistribution seized = at("2026-02-03T09:00", FORFEITED.subList(0, 1));

        assertThat(seized.results()).isEmpty();
        assertThat(seized.notFinal()).hasSize(1).allSatisfy(standing -> {
            assertThat(standing.account()).hasToString("HELD(asset:C1)");
            assertThat(standing.amount()).isEqualTo(Money.parse("EUR 900.01"));
        });
    }

    @Test
    void a_forfeiture_waits_for_third_persons_until_day_ninety_is_over() {
        Distribution early = at("2026-08-31T23:59", FORFEITED).results().get(0);
        assertThat(early).isInstanceOf(Distribution.NotYet.class);
        assertThat(String.join(
                        " ", ((Distribution.NotYet) early).obstacles().get(0).in(Language.EN)))
                .contains("art. 552g");

        assertThat(lines(at("2026-09-01T00:00", FORFEITED)))
                .containsExactly("NL-SV-6-1-12-2 state EUR 900.01 paid EUR 0.00");
    }

    @Test
    void whether_somebody_complained_before_the_file_was_complete_is_not_known() {
        CaseFile incomplete = RICH.after(BOOK, FORFEITED.toArray(new Act[0]))
                .changed(file -> file.edit().completeSince(Optional.empty()).build())
                .file();
        CaseDistribution open = CaseDistribution.of(
                incomplete,
                ImmutableList.of(),
                DutchDistribution.waterfall(),
                ImmutableListMultimap.of(),
                Optional.empty(),
                LocalDateTime.parse("2026-09-01T00:00"));
        assertThat(open.results().get(0)).isInstanceOf(Distribution.Open.class);
    }

    @Test
    void what_a_sale_fetched_above_the_fixed_amount_and_an_allowance_go_first() {
        CaseDistribution divided = at(
                "2026-09-02T09:00",
                forfeiting("A1"),
                GrantAllowance.builder()
                        .at(SeizureActs.moment("2026-06-03T09:00"))
                        .by(Office.COURT)
                        .decision(Proceedings.FORFEITURE)
                        .to(new PartyId("P2"))
                        .amount(Money.parse("EUR 4000.01"))
                        .build(),
                Proceedings.sell("2026-09-01T09:00", "A1", "EUR 4000.01", "A9").build());
        assertThat(lines(divided))
                .containsExactly(
                        "NL-SR-33C-1 named-by-court EUR 0.01 paid EUR 0.00",
                        "NL-SR-33C-2 party:P2 EUR 4000.00 paid EUR 0.00",
                        "NL-SV-6-1-12-2 state EUR 0.00 paid EUR 0.00");
        assertThat(lines(at(
                        "2026-09-02T09:00",
                        forfeiting("A1"),
                        Proceedings.sell("2026-09-01T09:00", "A1", "EUR 4000.00", "A9")
                                .build())))
                .containsExactly("NL-SV-6-1-12-2 state EUR 4000.00 paid EUR 0.00");
    }

    @Test
    void what_was_paid_stands_beside_what_is_due() {
        assertThat(lines(at(
                        "2026-09-02T09:00",
                        FORFEITED,
                        Remit.builder()
                                .at(SeizureActs.moment("2026-09-01T09:00"))
                                .by(Office.MINISTER)
                                .asset(new AssetId("C1"))
                                .build())))
                .containsExactly("NL-SV-6-1-12-2 state EUR 900.01 paid EUR 900.01");
    }

    @Test
    void what_was_paid_though_no_step_gives_it_is_shown() {
        CaseDistribution paid = at(
                "2026-09-02T09:00",
                FORFEITED,
                CompensateVictim.builder()
                        .at(SeizureActs.moment("2026-09-01T09:00"))
                        .by(Office.MINISTER)
                        .asset(new AssetId("C1"))
                        .compensation(new CompensationId("K1"))
                        .victim(new PartyId("P2"))
                        .amount(Money.parse("EUR 400.00"))
                        .build());
        assertThat(lines(paid)).containsExactly("NL-SV-6-1-12-2 state EUR 900.01 paid EUR 0.00");
        assertThat(paid.undue((Distribution.Divided) paid.results().get(0)))
                .extracting(standing -> standing.account() + " " + standing.amount())
                .containsExactly("VICTIM(party:P2) EUR 400.00");
    }

    @Test
    void reuse_takes_what_is_left_on_a_ground_that_is_no_law() {
        CaseDistribution reused = at(
                "2026-09-02T09:00",
                FORFEITED,
                Proceedings.reuse("2026-09-01T09:00", "C1", "G1").build());
        assertThat(lines(reused))
                .containsExactly(
                        "NL-MAHER-VALUE grant:G1 EUR 900.01 paid EUR 0.00",
                        "NL-SV-6-1-12-2 state EUR 0.00 paid EUR 0.00");
        assertThat(DutchDistribution.waterfall().steps())
                .filteredOn(step -> step.law().check() == Check.UNVERIFIED)
                .extracting(step -> step.provision().value())
                .containsExactly("NL-MAHER-VALUE");
    }

    @Test
    void what_is_collected_for_a_deprivation_is_the_states_and_victims_had_theirs_before() {
        CaseDistribution collected = at(
                "2026-09-02T09:00",
                ImmutableList.copyOf(Executions.finalDeprivation()),
                Executions.pay("2026-07-01T09:00", "EUR 10000.01")
                        .payer(new PartyId("P1"))
                        .build());
        assertThat(lines(collected)).containsExactly("NL-SV-6-1-12-2 state EUR 10000.00 paid EUR 0.00");
        assertThat(((Distribution.Divided) collected.results().get(0)).shares())
                .extracting(share -> share.step().provision().value())
                .containsExactly("NL-SR-36E-9", "NL-SV-6-1-12-1", "NL-SV-6-1-12-2");
        assertThat(collected.notFinal())
                .extracting(standing -> standing.account() + " " + standing.amount())
                .containsExactly("REFUND_DUE(party:P1) EUR 0.01");
    }

    @Test
    void what_is_collected_for_a_victim_goes_to_the_victim() {
        Money sum = Money.parse("EUR 100.00");
        Fund fund = new Fund(
                Executions.OBLIGATION,
                Origin.VICTIM_MEASURE,
                Amount.received(Amount.broughtToExecution(Amount.becameFinal(Amount.ordered(sum))), sum),
                Optional.empty(),
                Optional.empty());
        Entitlement victim = new Entitlement(Ground.COMPENSATION, "party:V1", Amount.claimed(Money.parse("EUR 99.99")));
        assertThat(DutchDistribution.waterfall().divided(fund, ImmutableList.of(victim)))
                .filteredOn(share -> share.payee().isPresent())
                .extracting(
                        share -> share.step().provision() + " " + share.amount().money())
                .containsExactly("NL-SR-36F-1 EUR 99.99", "NL-SV-6-1-12-2 EUR 0.01");
    }
}
