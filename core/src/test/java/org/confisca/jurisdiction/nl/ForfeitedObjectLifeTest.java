package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.seize;

import java.time.LocalDateTime;
import org.confisca.act.confiscation.OrderForfeitureBuilder;
import org.confisca.act.confiscation.PayEstimate;
import org.confisca.act.management.HandToCustodian;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.AssetKind;
import org.confisca.casefile.CustodianKind;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.history.CaseHistory;
import org.confisca.rule.Assessment;
import org.confisca.testkit.Files;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What goes along with a forfeited object, and how one that was not seized reaches the State (arts 33b and 34 Sr). */
class ForfeitedObjectLifeTest {
    private static final AssetId CAR = new AssetId("A1");
    private static final AssetId BOX = new AssetId("A4");
    private static final Money WORTH = Money.parse("EUR 8000.00");
    private static final Files PACKED = Files.usual()
            .asset("A4", AssetKind.MOVABLE, box -> box.owner(new PartyId("P1")).packagingOf(CAR))
            .after(
                    DutchLaw.book(),
                    charge("2026-03-02T09:00").build(),
                    convict("2026-06-02T11:00").build());

    private static CaseHistory lawful(CaseHistory history, org.confisca.act.Act act) {
        var carried = history.carryOut(DutchLaw.book(), act, act.at());
        assertThat(carried.assessment()).isInstanceOf(Assessment.Permitted.class);
        assertThat(carried.history().replay()).isEqualTo(carried.history().now());
        return carried.history();
    }

    private static OrderForfeitureBuilder forfeited() {
        return forfeit("2026-06-02T11:30", "A1").estimate(WORTH);
    }

    private static Asset after(CaseHistory history, AssetId id) {
        return history.now().assets().get(id);
    }

    @Test
    void the_packaging_falls_to_the_state_with_the_object_and_stays_out_if_the_court_says_so() {
        CaseHistory along = lawful(CaseHistory.of(PACKED.file()), forfeited().build());
        assertThat(after(along, BOX).state()).isEqualTo(after(along, CAR).state());
        assertThat(along.now()
                        .decisions()
                        .get(new org.confisca.casefile.DecisionId("F1"))
                        .assets())
                .containsExactly(CAR, BOX);

        CaseHistory out = lawful(
                CaseHistory.of(PACKED.file()),
                forfeited().withoutPackaging(true).build());
        assertThat(after(out, CAR).state()).isInstanceOf(LegalState.Confiscated.class);
        assertThat(after(out, BOX).state()).isInstanceOf(LegalState.Free.class);
    }

    @Test
    void packaging_that_is_seized_falls_too_and_its_seizure_ends() {
        CaseHistory seized = lawful(
                CaseHistory.of(PACKED.file()),
                seize("2026-06-02T11:20", "A4", "S4", "P1").build());
        CaseHistory along = lawful(seized, forfeited().build());
        assertThat(after(along, BOX).measures()).isEmpty();
        assertThat(after(along, BOX).state()).isInstanceOf(LegalState.Confiscated.class);
    }

    @Test
    void what_was_not_seized_is_owed_until_it_is_delivered_or_its_value_is_paid() {
        CaseHistory forfeited = lawful(
                CaseHistory.of(PACKED.file()),
                forfeited().withoutPackaging(true).build());
        assertThat(owed(forfeited)).containsExactly("NL-SR-34-2/owes-1");

        CaseHistory delivered = lawful(
                forfeited,
                HandToCustodian.builder()
                        .at(LocalDateTime.parse("2026-07-01T10:00"))
                        .by(Office.PARTY)
                        .asset(CAR)
                        .custodian(CustodianKind.STATE_PROPERTY_SERVICE)
                        .build());
        assertThat(owed(delivered)).isEmpty();
        assertThat(after(delivered, CAR).state()).isInstanceOf(LegalState.Confiscated.class);

        CaseHistory paid = lawful(
                forfeited,
                PayEstimate.builder()
                        .at(LocalDateTime.parse("2026-07-01T10:00"))
                        .by(Office.PARTY)
                        .asset(CAR)
                        .amount(WORTH)
                        .build());
        assertThat(owed(paid)).isEmpty();
        assertThat(after(paid, CAR).state()).isInstanceOf(LegalState.Free.class);
        assertThat(paid.now()
                        .decisions()
                        .get(new org.confisca.casefile.DecisionId("F1"))
                        .estimatePaidAt())
                .contains(LocalDateTime.parse("2026-07-01T10:00"));
    }

    private static java.util.List<String> owed(CaseHistory history) {
        return history.now().duties().open().stream()
                .map(duty -> duty.rule().toString())
                .toList();
    }

    @Test
    void a_forfeiture_of_what_is_not_seized_waits_for_its_value() {
        assertThat(DutchLaw.book()
                        .assess(PACKED.file(), forfeit("2026-06-02T11:30", "A1").build()))
                .isInstanceOf(Assessment.Undetermined.class);
    }
}
