package org.confisca.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.confisca.act.Act;
import org.confisca.act.hold.HoldGround;
import org.confisca.act.hold.OrderHold;
import org.confisca.act.management.AuthoriseDisposal;
import org.confisca.act.management.Sell;
import org.confisca.act.proceeding.Determine;
import org.confisca.act.reuse.GrantReuse;
import org.confisca.act.seizure.AuthoriseSeizure;
import org.confisca.act.seizure.Seize;
import org.confisca.act.seizure.SeizeConservatory;
import org.confisca.act.seizure.SeizeConservatoryBuilder;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.DeterminationId;
import org.confisca.casefile.GrantId;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Purpose;
import org.confisca.casefile.Relation;
import org.confisca.casefile.ReuseMode;
import org.confisca.casefile.Standard;
import org.confisca.jurisdiction.nl.DutchLaw;
import org.confisca.source.Language;
import org.confisca.testkit.Files;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A refusal shows the nearest way to a permission, and that way has been tried. */
class NearestLawfulPathTest {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final Files SEIZED = Files.usual()
            .after(
                    BOOK,
                    Seize.builder()
                            .at(at("2026-02-02T10:00"))
                            .by(Office.INVESTIGATING_OFFICER)
                            .asset(new AssetId("A1"))
                            .measure(new MeasureId("M1"))
                            .purposes(ImmutableList.of(Purpose.FORFEITURE))
                            .seizedFrom(new PartyId("P1"))
                            .build());

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }

    private static Sell sell() {
        return Sell.builder()
                .at(at("2026-03-02T10:00"))
                .by(Office.CUSTODIAN)
                .asset(new AssetId("A1"))
                .price(Money.parse("EUR 2000.00"))
                .proceeds(new AssetId("P"))
                .build();
    }

    private static SeizeConservatoryBuilder conservatory() {
        return SeizeConservatory.builder()
                .at(at("2026-03-02T10:00"))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(new AssetId("A2"))
                .measure(new MeasureId("M2"))
                .purpose(Purpose.DEPRIVATION)
                .offence(new OffenceId("O1"))
                .relation(Relation.OWN);
    }

    @Test
    void a_sale_without_leave_becomes_lawful_through_an_authorisation_and_what_that_needs() {
        Paths paths = BOOK.assess(SEIZED.file(), sell()).paths();

        assertThat(paths.paths()).first().satisfies(path -> {
            assertThat(path.verified()).isTrue();
            assertThat(path.proposals())
                    .filteredOn(Proposal.First.class::isInstance)
                    .extracting(
                            proposal -> ((Proposal.First) proposal).act().type().name())
                    .containsExactlyInAnyOrder("Determine", "AuthoriseDisposal");
        });
    }

    @Test
    void a_path_asks_for_less_money_when_too_much_was_asked() {
        Files authorised = Files.usual()
                .after(
                        BOOK,
                        AuthoriseSeizure.builder()
                                .at(at("2026-03-01T10:00"))
                                .by(Office.EXAMINING_MAGISTRATE)
                                .offence(new OffenceId("O1"))
                                .authorisation(new org.confisca.casefile.AuthorisationId("AU1"))
                                .purposes(ImmutableList.of(Purpose.DEPRIVATION))
                                .form(org.confisca.casefile.AuthorisationForm.WRITTEN)
                                .maximum(Money.parse("EUR 100.00"))
                                .build());
        Act act = conservatory()
                .authorisation(new org.confisca.casefile.AuthorisationId("AU1"))
                .maximum(Money.parse("EUR 100.01"))
                .build();

        assertThat(BOOK.assess(authorised.file(), act).paths().paths())
                .contains(new Path(
                        ImmutableList.of(new Proposal.Change<>(SeizeConservatory.MAXIMUM, Money.parse("EUR 100.00"))),
                        true));
    }

    @Test
    void a_path_leads_through_the_examining_magistrate() {
        Act act = conservatory().maximum(Money.parse("EUR 100.00")).build();

        assertThat(BOOK.assess(Files.usual().file(), act).paths().paths())
                .first()
                .satisfies(path -> {
                    assertThat(path.verified()).isTrue();
                    assertThat(path.proposals()).hasSize(2);
                    assertThat(path.wording().in(Language.EN)).contains("authorise conservatory seizure");
                });
    }

    @Test
    void another_office_can_be_the_path() {
        Act act = Seize.builder()
                .at(at("2026-02-02T10:00"))
                .by(Office.CUSTODIAN)
                .asset(new AssetId("A1"))
                .measure(new MeasureId("M1"))
                .purposes(ImmutableList.of(Purpose.TRUTH))
                .build();

        assertThat(BOOK.assess(Files.usual().file(), act).paths().paths())
                .hasSize(3)
                .allMatch(Path::verified)
                .extracting(path -> path.proposals().get(0))
                .contains(new Proposal.Change<>(Act.BY, Office.INVESTIGATING_OFFICER));
    }

    @Test
    void waiting_is_a_path_when_a_provision_is_not_in_force_yet() {
        Act early = OrderHold.builder()
                .at(at("2026-06-15T10:00"))
                .by(Office.FIU)
                .asset(new AssetId("A2"))
                .measure(new MeasureId("H1"))
                .ground(HoldGround.INDICATIONS)
                .build();

        assertThat(BOOK.assess(Files.usual().file(), early).paths().paths())
                .containsExactly(
                        new Path(ImmutableList.of(new Proposal.Change<>(Act.AT, at("2026-07-01T00:00"))), true));
    }

    @Test
    void what_is_unsaid_can_be_said() {
        Act silent = OrderHold.builder()
                .at(at("2026-07-15T10:00"))
                .by(Office.FIU)
                .asset(new AssetId("A2"))
                .measure(new MeasureId("H1"))
                .build();

        assertThat(BOOK.assess(Files.usual().file(), silent).paths().paths())
                .hasSize(2)
                .contains(new Path(
                        ImmutableList.of(new Proposal.Change<>(OrderHold.GROUND, HoldGround.FOREIGN_REQUEST)), true));
    }

    @Test
    void a_determination_that_was_made_is_never_overturned() {
        Act unlawful = AuthoriseDisposal.builder()
                .at(at("2026-03-02T10:00"))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(new AssetId("A1"))
                .disposition(org.confisca.casefile.Disposition.SALE)
                .ground(org.confisca.casefile.DisposalGround.REPLACEABLE)
                .build();
        Files dangerous = SEIZED.after(
                BOOK,
                Determine.builder()
                        .at(at("2026-03-01T10:00"))
                        .by(Office.PUBLIC_PROSECUTOR)
                        .determination(new DeterminationId("DT"))
                        .norm("UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW")
                        .about(ImmutableList.of(new AssetId("A1")))
                        .answer(true)
                        .standard(Standard.FINDING)
                        .build());

        assertThat(BOOK.assess(SEIZED.file(), unlawful).paths().paths()).anyMatch(Path::verified);
        assertThat(BOOK.assess(dangerous.file(), unlawful)).isInstanceOf(Assessment.Refused.class);
        assertThat(BOOK.assess(dangerous.file(), unlawful).paths().paths()).isEmpty();
    }

    @Test
    void what_only_people_can_supply_is_a_lead_and_says_so() {
        Act reuse = GrantReuse.builder()
                .at(at("2026-03-02T10:00"))
                .by(Office.STATE)
                .asset(new AssetId("A1"))
                .grant(new GrantId("G1"))
                .beneficiary(new PartyId("MUN"))
                .mode(ReuseMode.OBJECT)
                .purpose("a workshop")
                .build();

        assertThat(BOOK.assess(SEIZED.file(), reuse).paths().paths())
                .isNotEmpty()
                .noneMatch(Path::verified)
                .allSatisfy(path -> assertThat(path.proposals()).anyMatch(Proposal.Lead.class::isInstance));
    }

    @Test
    void a_permitted_act_and_one_that_does_not_fit_have_no_path() {
        Act again = Seize.builder()
                .at(at("2026-03-02T10:00"))
                .by(Office.INVESTIGATING_OFFICER)
                .asset(new AssetId("A1"))
                .measure(new MeasureId("M1"))
                .purposes(ImmutableList.of(Purpose.TRUTH))
                .build();

        assertThat(BOOK.assess(SEIZED.file(), again).paths()).isEqualTo(Paths.none());
        assertThat(BOOK.assess(Files.usual().file(), again).paths()).isEqualTo(Paths.none());
    }
}
