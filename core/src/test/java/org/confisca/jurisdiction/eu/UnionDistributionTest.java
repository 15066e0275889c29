package org.confisca.jurisdiction.eu;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Interest;
import org.confisca.casefile.InterestId;
import org.confisca.casefile.InterestKind;
import org.confisca.casefile.PartyId;
import org.confisca.distribution.Distribution;
import org.confisca.distribution.Entitlement;
import org.confisca.distribution.Fund;
import org.confisca.distribution.Ground;
import org.confisca.distribution.Origin;
import org.confisca.distribution.Share;
import org.confisca.distribution.Waterfall;
import org.confisca.money.Amount;
import org.confisca.source.Check;
import org.confisca.source.Language;
import org.confisca.testkit.Files;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Art. 30 of Regulation (EU) 2018/1805 at its boundaries. */
class UnionDistributionTest {
    private static final Waterfall WATERFALL = UnionDistribution.waterfall();
    private static final LocalDateTime AT = LocalDateTime.parse("2026-11-25T09:00");

    private static Fund fund(String sum, Optional<String> orderedBy) {
        Money money = Money.parse(sum);
        return new Fund(
                new AssetId("A2"),
                Origin.CONFISCATION,
                Amount.received(Amount.broughtToExecution(Amount.becameFinal(Amount.ordered(money))), money),
                Optional.empty(),
                orderedBy);
    }

    private static Entitlement claim(Ground ground, String payee, String sum) {
        return new Entitlement(ground, payee, Amount.claimed(Money.parse(sum)));
    }

    /** The lines that give somebody something. */
    private static ImmutableList<String> lines(Fund fund, Entitlement... claims) {
        return WATERFALL.divided(fund, ImmutableList.copyOf(claims)).stream()
                .filter(share -> share.payee().isPresent())
                .map(share -> share.step().provision() + " " + share.payee().orElseThrow() + " "
                        + share.amount().money())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void ten_thousand_stays_and_a_cent_more_is_halved() {
        assertThat(lines(fund("EUR 10000.00", Optional.of("DE"))))
                .containsExactly("REG-2018-1805-30-7 state EUR 10000.00");
        assertThat(lines(fund("EUR 10000.01", Optional.of("DE"))))
                .containsExactly("REG-2018-1805-30-7 state:DE EUR 5000.00", "REG-2018-1805-30-7 state EUR 5000.01");
    }

    @Test
    void an_order_of_one_s_own_is_not_shared() {
        assertThat(lines(fund("EUR 20000.00", Optional.empty())))
                .containsExactly("REG-2018-1805-30-7 state EUR 20000.00");
    }

    @Test
    void what_was_agreed_goes_before_the_half() {
        assertThat(lines(fund("EUR 20000.00", Optional.of("DE")), claim(Ground.SHARING, "state:DE", "EUR 3000.00")))
                .containsExactly("REG-2018-1805-30-7 state:DE EUR 3000.00", "REG-2018-1805-30-7 state EUR 17000.00");
    }

    @Test
    void victims_come_first_and_the_half_is_of_the_whole() {
        assertThat(lines(
                        fund("EUR 20000.00", Optional.of("DE")),
                        claim(Ground.COMPENSATION, "party:V1", "EUR 9000.00"),
                        claim(Ground.COMPENSATION, "party:V2", "EUR 3000.00")))
                .containsExactly(
                        "REG-2018-1805-30-4 party:V1 EUR 9000.00",
                        "REG-2018-1805-30-4 party:V2 EUR 3000.00",
                        "REG-2018-1805-30-7 state:DE EUR 8000.00",
                        "REG-2018-1805-30-7 state EUR 0.00");
    }

    @Test
    void too_little_for_all_victims_is_divided_by_their_claims() {
        assertThat(lines(
                        fund("EUR 100.00", Optional.empty()),
                        claim(Ground.COMPENSATION, "party:V1", "EUR 200.00"),
                        claim(Ground.COMPENSATION, "party:V2", "EUR 100.00")))
                .containsExactly(
                        "REG-2018-1805-30-4 party:V1 EUR 66.67",
                        "REG-2018-1805-30-4 party:V2 EUR 33.33",
                        "REG-2018-1805-30-7 state EUR 0.00");
    }

    @Test
    void a_right_that_is_asserted_leaves_it_open_until_somebody_says_what_it_is_worth() {
        CaseFile asserted = Files.usual()
                .changed(file -> file.edit()
                        .rights(file.rights()
                                .with(new Interest(
                                        new InterestId("I1"),
                                        new AssetId("A2"),
                                        new PartyId("P2"),
                                        InterestKind.RESTITUTION,
                                        Optional.empty(),
                                        AT)))
                        .build())
                .file();
        Fund fund = fund("EUR 100.00", Optional.empty());

        Distribution open = WATERFALL.distribute(asserted, fund, ImmutableList.of(), AT);
        assertThat(open).isInstanceOf(Distribution.Open.class);
        assertThat(((Distribution.Open) open).missing().get(0).in(Language.EN))
                .containsExactly(
                        "not known: whether the right to restitution of party:P2 (interest:I1) exists, and for how"
                                + " much; that is for the court, art. 30(5) Regulation (EU) 2018/1805");

        ImmutableList<Entitlement> none = ImmutableList.of(claim(Ground.RESTITUTION, "party:P2", "EUR 0.00"));
        assertThat(WATERFALL.distribute(asserted, fund, none, AT)).isInstanceOf(Distribution.Divided.class);
        ImmutableList<Entitlement> another = ImmutableList.of(claim(Ground.RESTITUTION, "party:P1", "EUR 5.00"));
        assertThat(WATERFALL.distribute(asserted, fund, another, AT)).isInstanceOf(Distribution.Open.class);
        assertThat(WATERFALL.distribute(Files.usual().file(), fund, ImmutableList.of(), AT))
                .isInstanceOf(Distribution.Divided.class);
    }

    @Test
    void what_was_not_read_says_so() {
        assertThat(WATERFALL.steps())
                .filteredOn(step -> step.law().check() != Check.VERIFIED)
                .extracting(step -> step.provision().value())
                .containsExactly("DIR-2024-1260-13-2", "DIR-2024-1260-19-1");
    }

    @Test
    void every_share_belongs_to_a_step() {
        assertThat(WATERFALL.divided(fund("EUR 1.00", Optional.empty()), ImmutableList.of()))
                .extracting(Share::step)
                .allMatch(WATERFALL.steps()::contains);
    }
}
