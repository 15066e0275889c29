package org.confisca.jurisdiction.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.testkit.Histories.lawful;
import static org.confisca.testkit.Histories.then;
import static org.confisca.testkit.Proceedings.CONVICTION;
import static org.confisca.testkit.Proceedings.FORFEITURE;
import static org.confisca.testkit.Proceedings.appeal;
import static org.confisca.testkit.Proceedings.charge;
import static org.confisca.testkit.Proceedings.convict;
import static org.confisca.testkit.Proceedings.decideObjection;
import static org.confisca.testkit.Proceedings.determine;
import static org.confisca.testkit.Proceedings.forfeit;
import static org.confisca.testkit.Proceedings.object;
import static org.confisca.testkit.Proceedings.reuse;
import static org.confisca.testkit.Proceedings.revoke;
import static org.confisca.testkit.Proceedings.ruleOn;
import static org.confisca.testkit.Proceedings.seize;
import static org.confisca.testkit.Proceedings.sell;
import static org.confisca.testkit.Proceedings.serve;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.act.management.AuthoriseDisposal;
import org.confisca.act.management.Destroy;
import org.confisca.act.management.PayOutValue;
import org.confisca.act.seizure.OrderReturn;
import org.confisca.act.seizure.ReportSeizure;
import org.confisca.act.seizure.Return;
import org.confisca.act.seizure.ReturnRoute;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DisposalGround;
import org.confisca.casefile.Disposition;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.RemedyStatus;
import org.confisca.casefile.Ruling;
import org.confisca.casefile.Standard;
import org.confisca.history.CaseHistory;
import org.confisca.rule.Assessment;
import org.confisca.rule.Reason;
import org.confisca.rule.RuleBook;
import org.confisca.testkit.Files;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The boat of P2 is forfeited in the case against P1, and P2 complains about that. */
class ThirdPersonLifeTest {
    private static final RuleBook BOOK = DutchLaw.book();
    private static final AssetId BOAT = new AssetId("A3");
    private static final DecisionId RULING = new DecisionId("ruling-K1");
    private static final CaseHistory FORFEITED = lawful(
            BOOK,
            Files.usual(),
            seize("2026-02-02T10:00", "A3", "S1", "P1").build(),
            ReportSeizure.builder()
                    .at(LocalDateTime.parse("2026-02-02T11:00"))
                    .by(Office.INVESTIGATING_OFFICER)
                    .measure(new MeasureId("S1"))
                    .build(),
            charge("2026-03-02T09:00").build(),
            convict("2026-06-02T09:00").build(),
            determine("2026-06-02T10:00", Office.COURT, "OWNER_KNEW_OR_COULD_SUSPECT", true, Standard.FINDING, BOAT),
            forfeit("2026-06-02T11:00", "A3").build());
    private static final CaseHistory COMPLAINED = then(
            BOOK, FORFEITED, object("2026-06-10T09:00", FORFEITURE, "P2", "K1").build());

    private static LocalDateTime moment(String at) {
        return LocalDateTime.parse(at);
    }

    private static Act founded(String at, String... parties) {
        return decideObjection(at, "K1", Ruling.FOUNDED, parties).build();
    }

    private static Act entitled(String at, AssetId asset) {
        return determine(
                at,
                Office.COURT_IN_CHAMBERS,
                "REASONABLY_REGARDED_AS_ENTITLED",
                true,
                Standard.FINDING,
                asset,
                new PartyId("P2"));
    }

    private static Act order(String at, AssetId asset) {
        return OrderReturn.builder()
                .at(moment(at))
                .by(Office.COURT_IN_CHAMBERS)
                .asset(asset)
                .route(ReturnRoute.CONFISCATION_REVOKED)
                .to(new PartyId("P2"))
                .build();
    }

    private static LegalState stateOf(CaseHistory history, AssetId asset) {
        assertThat(history.replay()).isEqualTo(history.now());
        return history.now().assets().get(asset).state();
    }

    private static List<String> openDuties(CaseHistory history) {
        return history.now().duties().open().stream()
                .map(duty -> duty.rule().toString())
                .toList();
    }

    @Test
    void what_a_third_person_complains_about_is_not_sold_or_reused_until_the_complaint_has_failed_for_good() {
        CaseHistory failed = then(
                BOOK,
                COMPLAINED,
                decideObjection("2026-12-01T11:00", "K1", Ruling.UNFOUNDED, "OM", "P2")
                        .build());
        CaseHistory served =
                then(BOOK, failed, serve("2026-12-02T09:00", RULING, "P2").build());
        Act beforeRuling = reuse("2026-11-02T09:00", "A3", "G1").build();
        Act lastMinute = sell("2026-12-16T23:59", "A3", "EUR 9000.00", "M3").build();
        Act afterwards = sell("2026-12-17T00:00", "A3", "EUR 9000.00", "M3").build();

        assertThat(BOOK.assess(COMPLAINED.now(), beforeRuling)).isInstanceOf(Assessment.Refused.class);
        assertThat(BOOK.assess(failed.now(), afterwards)).isInstanceOf(Assessment.Refused.class);
        assertThat(BOOK.assess(served.now(), lastMinute)).isInstanceOf(Assessment.Refused.class);
        assertThat(BOOK.assess(served.now(), afterwards)).isInstanceOf(Assessment.Permitted.class);
        assertThat(BOOK.advance(served.now(), moment("2026-12-17T00:00"))
                        .file()
                        .decisions()
                        .get(FORFEITURE)
                        .finalSince())
                .as("the forfeiture is no more final than it was")
                .contains(moment("2026-06-02T11:00"));
    }

    @Test
    void a_complaint_that_is_well_founded_for_good_revokes_the_forfeiture_and_leads_to_return() {
        CaseHistory ruled = then(BOOK, COMPLAINED, founded("2026-09-15T11:00", "OM"));
        CaseHistory revoked = ruled.advance(BOOK, moment("2026-09-30T00:00"), moment("2026-09-30T00:00"));
        LocalDateTime end = moment("2026-09-30T00:00");

        assertThat(stateOf(ruled, BOAT)).isInstanceOf(LegalState.Confiscated.class);
        assertThat(stateOf(revoked, BOAT)).isEqualTo(new LegalState.ReturnDue(Optional.empty(), end));
        assertThat(revoked.now().decisions().get(FORFEITURE).setAsideAt()).contains(end);
        assertThat(revoked.now().decisions().get(FORFEITURE).finalSince()).isEmpty();
        assertThat(openDuties(revoked)).containsExactly("NL-BIV-2/owes-1", "NL-SV-552B/owes-1");

        CaseHistory ordered = then(BOOK, revoked, entitled("2026-10-01T09:00", BOAT), order("2026-10-01T10:00", BOAT));
        assertThat(openDuties(ordered)).containsExactly("NL-SV-116-1/owes-1");
        CaseHistory returned = then(
                BOOK,
                ordered,
                Return.builder()
                        .at(moment("2026-10-02T10:00"))
                        .by(Office.CUSTODIAN)
                        .asset(BOAT)
                        .to(new PartyId("P2"))
                        .build());
        assertThat(openDuties(returned)).containsExactly("NL-BIV-3/owes-1");
    }

    @Test
    void what_was_sold_on_leave_meanwhile_goes_back_as_its_proceeds() {
        AssetId proceeds = new AssetId("M3");
        CaseHistory revoked = then(
                BOOK,
                COMPLAINED,
                determine(
                        "2026-06-11T09:00",
                        Office.PUBLIC_PROSECUTOR,
                        "UNCONTROLLED_POSSESSION_CONTRARY_TO_LAW",
                        false,
                        Standard.FINDING,
                        BOAT),
                allow("2026-06-11T10:00", Disposition.SALE),
                sell("2026-06-12T10:00", "A3", "EUR 9000.00", "M3").build(),
                founded("2026-09-15T11:00"));

        assertThat(stateOf(revoked, proceeds))
                .isEqualTo(new LegalState.ReturnDue(Optional.empty(), moment("2026-09-15T11:00")));
        assertThat(stateOf(revoked, BOAT)).isInstanceOf(LegalState.Disposed.class);
        assertThat(BOOK.assess(
                        then(BOOK, revoked, entitled("2026-09-16T09:00", proceeds))
                                .now(),
                        order("2026-09-16T10:00", proceeds)))
                .isInstanceOf(Assessment.Permitted.class);
        assertThat(BOOK.assess(
                        then(BOOK, revoked, entitled("2026-09-16T09:00", BOAT)).now(), order("2026-09-16T10:00", BOAT)))
                .isInstanceOf(Assessment.Refused.class);
    }

    @Test
    void what_was_destroyed_on_leave_meanwhile_is_paid_for() {
        CaseHistory ordered = then(
                BOOK,
                COMPLAINED,
                allow("2026-06-11T10:00", Disposition.DESTRUCTION),
                Destroy.builder()
                        .at(moment("2026-06-12T10:00"))
                        .by(Office.CUSTODIAN)
                        .asset(BOAT)
                        .build(),
                founded("2026-09-15T11:00"),
                entitled("2026-09-16T09:00", BOAT),
                order("2026-09-16T10:00", BOAT));

        assertThat(openDuties(ordered)).contains("NL-SV-119-2/owes-1");
        assertThat(BOOK.assess(
                        ordered.now(),
                        PayOutValue.builder()
                                .at(moment("2026-09-17T10:00"))
                                .by(Office.CUSTODIAN)
                                .asset(BOAT)
                                .to(new PartyId("P2"))
                                .amount(Money.parse("EUR 9000.00"))
                                .build()))
                .isInstanceOf(Assessment.Permitted.class);
    }

    private static Act allow(String at, Disposition disposition) {
        return AuthoriseDisposal.builder()
                .at(moment(at))
                .by(Office.PUBLIC_PROSECUTOR)
                .asset(BOAT)
                .ground(DisposalGround.COSTS_OUT_OF_PROPORTION)
                .disposition(disposition)
                .build();
    }

    @Test
    void cassation_against_the_ruling_makes_the_complaint_pending_again_and_leaves_the_forfeiture_standing() {
        CaseHistory quashed = then(
                BOOK,
                COMPLAINED,
                founded("2026-09-15T11:00", "OM"),
                appeal("2026-09-16T09:00", RULING, "OM"),
                ruleOn("2027-03-01T11:00", RULING, "OM", "C1", Ruling.FOUNDED).build());
        CaseFile file = quashed.now();

        assertThat(file.remedies().get(new RemedyId("K1")).status()).isEqualTo(RemedyStatus.LODGED);
        assertThat(file.decisions().get(FORFEITURE).finalSince()).contains(moment("2026-06-02T11:00"));
        assertThat(file.decisions().get(FORFEITURE).setAsideAt()).isEmpty();
        assertThat(stateOf(quashed, BOAT)).isInstanceOf(LegalState.Confiscated.class);
        assertThat(BOOK.assess(file, reuse("2027-03-02T09:00", "A3", "G1").build()))
                .isInstanceOf(Assessment.Refused.class);
    }

    @Test
    void a_conviction_confiscates_nothing_and_an_appeal_is_no_complaint_of_a_third_person() {
        Act aboutConviction = object("2026-06-10T09:00", CONVICTION, "P2", "K1").build();
        CaseFile appealable = Files.usual()
                .after(
                        BOOK,
                        charge("2026-03-02T09:00").build(),
                        convict("2026-05-01T11:00", "P1").build())
                .file();
        Act aboutAppeal = decideObjection("2026-05-02T11:00", CONVICTION.value() + "/P1", Ruling.FOUNDED)
                .build();

        assertThat(fits(FORFEITED.now(), aboutConviction)).isFalse();
        assertThat(fits(appealable, aboutAppeal)).isFalse();
        assertThat(fits(
                        FORFEITED.now(),
                        object("2026-06-10T09:00", FORFEITURE, "P2", "K1").build()))
                .isTrue();
    }

    private static boolean fits(CaseFile file, Act act) {
        return !(BOOK.assess(file, act) instanceof Assessment.Refused refused
                && refused.reasons().stream().anyMatch(reason -> reason instanceof Reason.DoesNotFit));
    }

    @Test
    void what_was_reused_against_the_law_does_not_fall_back_to_the_state_after_a_revocation() {
        CaseFile irregular = Files.usual()
                .after(
                        BOOK,
                        seize("2026-02-02T10:00", "A3", "S1", "P1").build(),
                        charge("2026-03-02T09:00").build(),
                        convict("2026-05-01T11:00").build(),
                        forfeit("2026-06-02T11:00", "A3").build(),
                        reuse("2026-06-03T09:00", "A3", "G1").build(),
                        object("2026-06-10T09:00", FORFEITURE, "P2", "K1").build(),
                        founded("2026-09-15T11:00"),
                        revoke("2026-09-16T09:00", "G1").build())
                .file();

        assertThat(irregular.assets().get(BOAT).state())
                .isEqualTo(new LegalState.ReturnDue(Optional.empty(), moment("2026-09-16T09:00")));
        assertThat(BOOK.assess(
                        irregular,
                        sell("2027-01-04T09:00", "A3", "EUR 9000.00", "M3").build()))
                .isInstanceOf(Assessment.Refused.class);
        assertThat(BOOK.assess(
                        Files.usual()
                                .changed(file -> irregular)
                                .after(BOOK, entitled("2026-09-17T09:00", BOAT))
                                .file(),
                        order("2026-09-17T10:00", BOAT)))
                .isInstanceOf(Assessment.Permitted.class);
    }
}
