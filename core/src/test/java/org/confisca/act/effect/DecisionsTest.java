package org.confisca.act.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.rule.ToyActs.A1;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.seize;

import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.Decision;
import org.confisca.casefile.DecisionId;
import org.confisca.casefile.DecisionKind;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.OffenceId;
import org.confisca.casefile.Office;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Remedy;
import org.confisca.casefile.RemedyId;
import org.confisca.casefile.RemedyStatus;
import org.confisca.testkit.Files;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How decisions are entered, become final and are carried into the state of assets. */
class DecisionsTest {
    private static final LocalDateTime AT = at("2026-07-10T10:00");
    private static final LocalDateTime FINAL = at("2026-07-25T00:00");
    private static final DecisionId D1 = new DecisionId("D1");
    private static final OffenceId O1 = new OffenceId("O1");
    private static final CaseFile SEIZED =
            seize("2026-07-01T10:00").applyTo(Files.usual().file());

    private static Decision decision(DecisionKind kind, boolean withOffence) {
        return Decision.builder()
                .id(D1)
                .kind(kind)
                .by(Office.COURT)
                .at(AT)
                .addAssets(A1)
                .offence(withOffence ? Optional.of(O1) : Optional.empty())
                .addAppellants(new PartyId("P1"), new PartyId("OM"))
                .build();
    }

    private static CaseFile taken(DecisionKind kind, boolean withOffence) {
        return Decisions.take(SEIZED, decision(kind, withOffence));
    }

    @Test
    void each_party_that_may_appeal_gets_a_remedy() {
        CaseFile taken = taken(DecisionKind.FORFEITURE, true);
        assertThat(taken.decisions().get(D1)).isEqualTo(decision(DecisionKind.FORFEITURE, true));
        assertThat(taken.remedies().against(D1))
                .extracting(Remedy::id)
                .containsExactly(new RemedyId("D1/OM"), new RemedyId("D1/P1"));
        Remedy remedy = taken.remedies().get(Decisions.remedyOf(D1, new PartyId("P1")));
        assertThat(remedy.status()).isEqualTo(RemedyStatus.AVAILABLE);
        assertThat(remedy.by()).isEqualTo(new PartyId("P1"));
        assertThat(remedy.since()).isEqualTo(AT);
        assertThat(taken.at()).contains(AT);
    }

    @Test
    void a_decision_that_is_not_final_changes_the_state_of_no_asset() {
        assertThat(taken(DecisionKind.FORFEITURE, true).assets()).isEqualTo(SEIZED.assets());
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void with_a_final_conviction_or_acquittal_the_prosecuted_case_ends(DecisionKind kind) {
        CaseFile made = Decisions.becomeFinal(taken(kind, true), D1, FINAL);
        boolean ends = kind == DecisionKind.CONVICTION || kind == DecisionKind.ACQUITTAL;
        assertThat(made.decisions().get(D1).finalSince()).contains(FINAL);
        assertThat(made.offences().get(O1).endedAt()).isEqualTo(ends ? Optional.of(FINAL) : Optional.empty());
        assertThat(made.at()).contains(FINAL);
    }

    @Test
    void a_conviction_without_a_known_offence_ends_none() {
        CaseFile made = Decisions.becomeFinal(taken(DecisionKind.CONVICTION, false), D1, FINAL);
        assertThat(made.offences()).isEqualTo(SEIZED.offences());
        assertThat(made.decisions().get(D1).finalSince()).contains(FINAL);
    }

    @Test
    void what_falls_to_the_state_is_relieved_of_what_rested_on_it() {
        CaseFile fallen = Decisions.fallToState(taken(DecisionKind.FORFEITURE, true), D1, FINAL);
        assertThat(fallen.assets().get(A1).state()).isEqualTo(new LegalState.Confiscated(Optional.of(D1), FINAL));
        assertThat(fallen.assets().get(A1).measures()).isEmpty();
        assertThat(fallen.measures().get(new MeasureId("S1")).endedAt()).contains(FINAL);
        assertThat(fallen.at()).contains(FINAL);
    }

    @Test
    void an_object_that_was_sold_is_represented_by_its_proceeds() {
        AssetId proceeds = new AssetId("A1P");
        CaseFile sold = Assets.sell(taken(DecisionKind.FORFEITURE, true), A1, Money.parse("EUR 9.00"), proceeds, AT);
        CaseFile fallen = Decisions.fallToState(Measures.moveToProceeds(sold, proceeds, AT), D1, FINAL);
        assertThat(fallen.assets().get(proceeds).state()).isEqualTo(new LegalState.Confiscated(Optional.of(D1), FINAL));
        assertThat(fallen.assets().get(A1).state()).isInstanceOf(LegalState.Disposed.class);
        assertThat(fallen.measures().get(new MeasureId("S1")).endedAt()).contains(FINAL);
    }

    @Test
    void an_object_that_left_without_proceeds_does_not_come_back() {
        CaseFile gone = Assets.leave(
                taken(DecisionKind.FORFEITURE, true), A1, LegalState.Manner.DESTROYED, Optional.empty(), AT);
        CaseFile fallen = Decisions.fallToState(gone, D1, FINAL);
        assertThat(fallen.assets()).isEqualTo(gone.assets());
        assertThat(fallen.at()).contains(FINAL);
    }

    @Test
    void the_decision_that_confiscated_an_object_or_what_it_was_sold_for_can_be_found() {
        CaseFile taken = taken(DecisionKind.FORFEITURE, true);
        assertThat(Decisions.confiscating(taken, A1)).isEmpty();
        CaseFile made = Decisions.becomeFinal(taken, D1, FINAL);
        assertThat(Decisions.confiscating(made, A1)).contains(D1);
        assertThat(Decisions.confiscating(made, new AssetId("A2"))).isEmpty();
        AssetId proceeds = new AssetId("A1P");
        CaseFile sold = Assets.sell(made, A1, Money.parse("EUR 9.00"), proceeds, FINAL);
        assertThat(Decisions.confiscating(sold, proceeds)).contains(D1);
    }
}
