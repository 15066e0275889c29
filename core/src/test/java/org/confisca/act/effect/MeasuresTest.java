package org.confisca.act.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confisca.rule.ToyActs.A1;
import static org.confisca.rule.ToyActs.H1;
import static org.confisca.rule.ToyActs.at;
import static org.confisca.rule.ToyActs.hold;
import static org.confisca.rule.ToyActs.seize;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDateTime;
import java.util.Optional;
import org.confisca.act.Act;
import org.confisca.casefile.Asset;
import org.confisca.casefile.AssetId;
import org.confisca.casefile.CaseFile;
import org.confisca.casefile.LegalState;
import org.confisca.casefile.Measure;
import org.confisca.casefile.MeasureId;
import org.confisca.casefile.MeasureKind;
import org.confisca.casefile.PartyId;
import org.confisca.casefile.Relation;
import org.confisca.testkit.Files;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How measures are laid on assets, moved and taken off. */
class MeasuresTest {
    private static final LocalDateTime LATER = at("2026-07-10T10:00");
    private static final MeasureId S1 = new MeasureId("S1");

    private static CaseFile after(Act... acts) {
        CaseFile file = Files.usual().file();
        for (Act act : acts) {
            file = act.applyTo(file);
        }
        return file;
    }

    private static Asset asset(CaseFile file) {
        return file.assets().get(A1);
    }

    @Test
    void a_hold_holds_a_free_asset_and_leaves_a_seized_one_seized() {
        assertThat(asset(after(hold("2026-07-01T10:00"))).state()).isEqualTo(new LegalState.Held());
        CaseFile both = after(seize("2026-07-01T09:00"), hold("2026-07-01T10:00"));
        assertThat(asset(both).state()).isEqualTo(new LegalState.Seized());
        assertThat(asset(both).measures()).containsExactly(H1, S1);
    }

    @Test
    void a_hold_gives_way_to_a_seizure() {
        CaseFile seized = after(hold("2026-07-01T10:00"), seize("2026-07-02T10:00"));
        assertThat(asset(seized).measures()).containsExactly(S1);
        assertThat(asset(seized).state()).isEqualTo(new LegalState.Seized());
        assertThat(seized.measures().get(H1).endedAt()).contains(at("2026-07-02T10:00"));
        assertThat(seized.measures().get(S1).endedAt()).isEmpty();
        assertThat(seized.at()).contains(at("2026-07-02T10:00"));
    }

    @Test
    void a_seizure_rests_beside_another() {
        CaseFile twice = after(seize("2026-07-01T10:00"), seize("2026-07-02T10:00", "S2", "A1"));
        assertThat(asset(twice).measures()).containsExactly(S1, new MeasureId("S2"));
        assertThat(twice.measures().get(S1).endedAt()).isEmpty();
    }

    @Test
    void an_asset_is_free_when_the_last_measure_ends() {
        CaseFile twice = after(seize("2026-07-01T10:00"), seize("2026-07-02T10:00", "S2", "A1"));
        CaseFile one = Measures.end(twice, S1, LATER);
        assertThat(asset(one).state()).isEqualTo(new LegalState.Seized());
        assertThat(asset(one).measures()).containsExactly(new MeasureId("S2"));
        assertThat(one.measures().get(S1).endedAt()).contains(LATER);
        CaseFile none = Measures.end(one, new MeasureId("S2"), LATER);
        assertThat(asset(none).state()).isEqualTo(new LegalState.Free());
        assertThat(none.at()).contains(LATER);
    }

    @Test
    void an_asset_under_a_hold_only_is_held_when_its_seizure_ends() {
        CaseFile both = after(seize("2026-07-01T09:00"), hold("2026-07-01T10:00"));
        assertThat(asset(Measures.end(both, S1, LATER)).state()).isEqualTo(new LegalState.Held());
        assertThat(asset(Measures.end(both, H1, LATER)).state()).isEqualTo(new LegalState.Seized());
    }

    @Test
    void a_measure_that_has_ended_does_not_end_again() {
        CaseFile ended = Measures.end(after(hold("2026-07-01T10:00")), H1, LATER);
        CaseFile again = Measures.end(ended, H1, LATER.plusDays(1));
        assertThat(again.measures().get(H1).endedAt()).contains(LATER);
        assertThat(again.at()).contains(LATER.plusDays(1));
    }

    @Test
    void a_state_that_rests_on_more_than_measures_stays() {
        LegalState due = new LegalState.ReturnDue(Optional.empty(), LATER);
        CaseFile returning = Assets.move(after(seize("2026-07-01T10:00")), A1, due, LATER);
        assertThat(asset(Measures.end(returning, S1, LATER)).state()).isEqualTo(due);
    }

    @Test
    void measures_move_to_the_proceeds_of_a_sale() {
        AssetId proceeds = new AssetId("A1P");
        CaseFile sold = Assets.sell(after(seize("2026-07-01T10:00")), A1, Money.parse("EUR 9.00"), proceeds, LATER);
        CaseFile moved = Measures.moveToProceeds(sold, proceeds, LATER);
        assertThat(moved.assets().get(proceeds).state()).isEqualTo(new LegalState.Seized());
        assertThat(moved.assets().get(proceeds).measures()).containsExactly(S1);
        assertThat(moved.measures().get(S1).asset()).isEqualTo(proceeds);
        assertThat(asset(moved).measures()).isEmpty();
        assertThat(moved.at()).contains(LATER);
    }

    @Test
    void where_nothing_rests_nothing_moves() {
        AssetId proceeds = new AssetId("A1P");
        CaseFile sold = Assets.sell(Files.usual().file(), A1, Money.parse("EUR 9.00"), proceeds, LATER);
        CaseFile moved = Measures.moveToProceeds(sold, proceeds, LATER);
        assertThat(moved.assets().get(proceeds).state()).isEqualTo(new LegalState.Free());
        CaseFile same = Measures.moveToProceeds(Files.usual().file(), A1, LATER);
        assertThat(same.assets()).isEqualTo(Files.usual().file().assets());
        assertThat(same.at()).contains(LATER);
    }

    @Test
    void proceeds_in_a_state_of_their_own_keep_it() {
        AssetId proceeds = new AssetId("A1P");
        LegalState due = new LegalState.ReturnDue(Optional.empty(), LATER);
        CaseFile returning = Assets.move(after(seize("2026-07-01T10:00")), A1, due, LATER);
        CaseFile moved = Measures.moveToProceeds(
                Assets.sell(returning, A1, Money.parse("EUR 9.00"), proceeds, LATER), proceeds, LATER);
        assertThat(moved.assets().get(proceeds).state()).isEqualTo(due);
        assertThat(moved.assets().get(proceeds).measures()).containsExactly(S1);
    }

    @ParameterizedTest
    @CsvSource({"OWN,false", "SHELTERED,true", "OF_SHELTERER,true", ",false"})
    void seizures_that_reach_others_are_found_by_the_owner(Relation relation, boolean reaches) {
        Measure seizure = Measure.builder()
                .id(S1)
                .kind(MeasureKind.CONSERVATORY_SEIZURE)
                .asset(A1)
                .relation(Optional.ofNullable(relation))
                .since(LATER)
                .build();
        CaseFile seized = Measures.seize(Files.usual().file(), seizure, LATER);
        assertThat(seized.reachingOthers().find(new PartyId("P1")))
                .isEqualTo(reaches ? Optional.of(ImmutableSortedSet.of(S1)) : Optional.empty());
        MeasureId s2 = new MeasureId("S2");
        CaseFile twice =
                Measures.seize(seized, Measure.builder().from(seizure).id(s2).build(), LATER);
        assertThat(twice.reachingOthers().find(new PartyId("P1")))
                .isEqualTo(reaches ? Optional.of(ImmutableSortedSet.of(S1, s2)) : Optional.empty());
    }
}
